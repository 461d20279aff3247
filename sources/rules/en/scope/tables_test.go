package scope

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// readTwelve reads a text that holds the figure 12 and returns its claim.
func readTwelve(t *testing.T, text string) claim.Claim {
	t.Helper()
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	for _, f := range language().Read(prose.Read(d)).Figures {
		if strings.Contains(f.Claim.Quote.Of(text), "12") {
			return f.Claim
		}
	}
	t.Errorf("%q: the figure 12 was not read", text)
	return claim.Claim{}
}

func TestEveryCountedConceptHasAnExample(t *testing.T) {
	for _, row := range lexis.CountedConcepts {
		c := readTwelve(t, row.Example).Counted
		if c.Concept != row.Name || row.Qualifier != "" && strings.Join(c.Qualifiers, " ") != row.Qualifier {
			t.Errorf("%q counts %q (%s, %q), want %q", row.Example, c.Text, c.Concept, c.Qualifiers, row.Name)
		}
	}
}

func TestEveryEventConceptHasAnExample(t *testing.T) {
	for _, row := range lexis.EventConcepts {
		if e := readTwelve(t, row.Example).Event; e.Concept != row.Name {
			t.Errorf("%q tells %q (%s), want %q", row.Example, e.Text, e.Concept, row.Name)
		}
	}
	for _, row := range phrasalEvents {
		if e := readTwelve(t, row.example).Event; e.Concept != row.concept {
			t.Errorf("%q tells %q (%s), want %q", row.example, e.Text, e.Concept, row.concept)
		}
	}
	for _, row := range lexis.ConditionalEvents {
		if e := readTwelve(t, row.Example).Event; e.Concept != row.Concept {
			t.Errorf("%q tells %q (%s), want %q", row.Example, e.Text, e.Concept, row.Concept)
		}
	}
}

func TestAVerbStandsInOneRow(t *testing.T) {
	seen := map[string]string{}
	for _, row := range lexis.EventConcepts {
		for _, v := range strings.Fields(row.Verbs) {
			if other, ok := seen[v]; ok {
				t.Errorf("%q is an event of %q and of %q", v, other, row.Name)
			}
			seen[v] = row.Name
		}
	}
}

func TestPeopleOfACountryAreTheSoldiersBefore(t *testing.T) {
	for text, want := range map[string]string{
		"Peru counts 900 Chilean soldiers. It says 12 Chileans have left.":           "military-personnel",
		"Peru counts 900 Chilean soldiers. It says 12 Chileans were killed.":         "person",
		"Peru counts 900 Chilean soldiers. It says 12 Bolivians have left.":          "person",
		"Peru counts 900 Chilean sheep. It says 12 Chileans have left for the fair.": "person",
	} {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q counts %s, want %s", text, got, want)
		}
	}
}

func TestARateIsNamedByWhatItIsTheRateOf(t *testing.T) {
	texts := map[string]string{
		"Unemployment is 12 per cent.": "unemployment", "Fatality is 12 per cent.": "mortality",
		"The inflation rate is 12 per cent.": "inflation", "There were 12 fatalities.": "person",
	}
	for _, row := range rateSynonyms {
		texts[row.example] = row.name
	}
	for text, want := range texts {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q measures %s, want %s", text, got, want)
		}
	}
}

func TestATakenNounHasTheClassOfItsOwnEvent(t *testing.T) {
	for text, want := range map[string]string{
		"The virus has infected 900 people and killed 12.": "person", "The virus has infected 900 people in Peru and 12 in Chad.": "case",
	} {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q counts %s, want %s", text, got, want)
		}
	}
}

func TestMembersAreOfTheClassNamedBeforeThem(t *testing.T) {
	for text, want := range map[string]string{
		"The tug took off 12 crew members.": "crew", "The mill sent home 12 staff members.": "worker", "The choir lost 12 members.": "member",
	} {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q counts %s, want %s", text, got, want)
		}
	}
}

func TestAnOfficeBesideANameSaysWhomItSpeaksFor(t *testing.T) {
	for text, want := range map[string]string{
		"There are 12 tents, Lt. Gen. Ann Roe, the Pentagon's spokeswoman, told reporters.":    "Pentagon",
		"There are 12 tents, said Ann Roe, a spokeswoman for the Harbour Council.":             "Harbour Council",
		"Peru has long given higher numbers. Its president, Ann Roe, said there are 12 tents.": "Peru",
		"There are 12 tents, said Ann Roe, the Peruvian president.":                            "Peru",
		"There are 12 tents, said Ann Roe, who came from Peru.":                                "",
	} {
		if got := readTwelve(t, text).Attribution.For; got != want {
			t.Errorf("%q speaks for %q, want %q", text, got, want)
		}
	}
}

func TestWhoHoldsSeatsIsTold(t *testing.T) {
	for text, want := range map[string]string{
		"The Reform Party holds 12 seats.":             "reform",
		"In May Labour won 12 seats in Tarsk.":         "labour",
		"Labour won 40 seats and the Reform Party 12.": "reform",
		"Labour won 40 seats, and Reform got 12.":      "reform",
		"Labour won 40 seats to Reform's 12.":          "reform",
		"The chamber has 12 seats.":                    "",
		"Labour closed 12 offices in the county.":      "",
	} {
		if got := readTwelve(t, text).Counted.Holder; got != want {
			t.Errorf("%q is of %q, want %q", text, got, want)
		}
	}
}

func TestShotsAreDosesWhereAMedicineIsGiven(t *testing.T) {
	for text, want := range map[string]string{
		"Nurses gave 12 shots in an hour.": "dose", "The clinic ordered 12 flu shots.": "dose", "The keeper saved 12 shots.": "shot", "The guards fired 12 shots.": "shot",
	} {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q counts %s, want %s", text, got, want)
		}
	}
}
