package rules

import (
	"slices"
	"testing"
)

func TestRowsAreCutAsTheyStandInAText(t *testing.T) {
	for words, want := range map[string][]string{
		"'s":           {"'s"},
		"’s":           {"’s"},
		"'some'":       {"'", "some", "'"},
		"no.":          {"no."},
		"per cent":     {"per", "cent"},
		"three-star":   {"three", "-", "star"},
		"'til it ends": {"'", "til", "it", "ends"},
	} {
		var got []string
		for _, token := range tokensOf(words) {
			got = append(got, token.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q is cut into %q, want %q", words, got, want)
		}
	}
}
