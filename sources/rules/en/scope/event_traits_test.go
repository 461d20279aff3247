package scope

import (
	"slices"
	"testing"
)

func TestEveryTraitReachesItsConcept(t *testing.T) {
	for _, row := range eventTraits {
		e := readTwelve(t, row.example).Event
		if e.Concept != row.concept || e.Bare != row.bare || e.Developing != row.developing || e.Grows != row.grows || !slices.Equal(e.Kin, row.kin) || e.Said != row.said {
			t.Errorf("%q tells %+v, want %+v", row.example, e, row)
		}
	}
	for _, row := range countedTraits {
		c := readTwelve(t, row.example).Counted
		if c.Concept != row.concept || c.Anybody != row.anybody || !slices.Equal(c.Kin, row.kin) {
			t.Errorf("%q counts %+v, want %+v", row.example, c, row)
		}
	}
}

func TestKinIsMutual(t *testing.T) {
	for _, row := range countedTraits {
		for _, other := range row.kin {
			if back := countedTraitOf[other]; back == nil || !slices.Contains(back.kin, row.concept) {
				t.Errorf("%s is kin of %s, and not the other way round", row.concept, other)
			}
		}
	}
	for _, row := range eventTraits {
		for _, other := range row.kin {
			if back := eventTraitOf[other]; back == nil || !slices.Contains(back.kin, row.concept) {
				t.Errorf("%s is kin of %s, and not the other way round", row.concept, other)
			}
		}
	}
}

func TestANounThatNamesItsEventSaysItOnce(t *testing.T) {
	for _, text := range []string{"The clinic confirmed 12 deaths.", "There were 12 arrests.", "The storm left 12 dead."} {
		if said := readTwelve(t, text).Event.Said; said != "" {
			t.Errorf("%q is said to be %q, and its noun says so", text, said)
		}
	}
}

func TestAUnitAloneIsNoThing(t *testing.T) {
	for text, want := range map[string]string{
		"It was quiet for 12 hours.":       "",
		"The fire raged for 12 hours.":     "hour",
		"The fire has burned 12 hectares.": "area",
		"There was a queue of 12 lorries.": "vehicle",
		"The well was 12 metres deep.":     "depth",
	} {
		if got := readTwelve(t, text).Counted.Concept; got != want {
			t.Errorf("%q counts %q, want %q", text, got, want)
		}
	}
}
