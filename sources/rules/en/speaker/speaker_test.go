package speaker

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// bySpeaker reads a text, whose lines are blocks, and returns for each figure
// its words and who stands behind it.
func bySpeaker(text string) map[string]string {
	out := map[string]string{}
	for _, f := range language().Read(prose.Read(rules.ExampleDocument(text))).Figures {
		out[f.Claim.Quote.Of(text)] = f.Claim.Attribution.By
	}
	return out
}

func TestARelativePronounMayBeginAText(t *testing.T) {
	for _, text := range []string{"Who was put at 60 by", ", who was put at 60 by the union"} {
		if by, read := bySpeaker(text)["60"]; !read {
			t.Errorf("%q: 60 is not read (%q)", text, by)
		}
	}
}

// TestCounterExamplesAreAnsweredRightly goes further than the engine's check:
// what a sieve leaves alone must end with the source that the row names.
func TestCounterExamplesAreAnsweredRightly(t *testing.T) {
	for _, rows := range speakerCounterExamples {
		for _, row := range rows {
			for figure, by := range bySpeaker(row.text) {
				if strings.Contains(figure, row.figure) && by != row.by {
					t.Errorf("%q of %q: said by %q, want %q", row.figure, row.text, by, row.by)
				}
			}
		}
	}
}

// TestFragmentsAreReadWithoutPanic reads openings with nothing before them that
// a sieve could look back to.
func TestFragmentsAreReadWithoutPanic(t *testing.T) {
	for _, text := range []string{"who was put at 60 by", ", who was put at 60 by the navy", "said 60", "by whom 60 were said"} {
		if got := bySpeaker(text); len(got) == 0 {
			t.Errorf("%q: the figure was not read", text)
		}
	}
}

// TestAHeadlineNamesNobodyByItsCapitals proves that words with capitals for show
// are no company that the text means by "the carrier".
func TestAHeadlineNamesNobodyByItsCapitals(t *testing.T) {
	d := rules.ExampleDocument("Mills Fall As Carrier Loses Money\nOrrin Air met the unions after the carrier said it would cut 40 jobs.")
	d.Blocks[0].Section = document.Headline
	for _, f := range language().Read(prose.Read(d)).Figures {
		if by := f.Claim.Attribution.By; by != "Orrin Air" {
			t.Errorf("40 is said by %q", by)
		}
	}
}
