package rules

import (
	"strings"
	"testing"
)

func TestCatalogueListsRulesThenSievesOnce(t *testing.T) {
	toy := toyRules()
	l := Language{
		Stages:   []Stage{{Name: "first", Rules: toy[:2]}, {Name: "second", Rules: toy[1:]}},
		Rejected: night,
		Families: []Family{{Name: "herd", Sieves: []Sieve{{Name: "herd/dog", Sentence: "a dog", Examples: []Example{{Text: "ba dog", Figure: "ba", Want: "dog"}}}}}},
	}
	var got []string
	for _, e := range l.Catalogue() {
		if e.Sentence == "" || len(e.Examples) == 0 {
			t.Errorf("%s has no sentence or no example", e.Name)
		}
		name := e.Group + " " + e.Name
		if e.Rejects {
			name += " rejects"
		}
		got = append(got, name)
	}
	want := "first toy/flock|first toy/again|second toy/night rejects|herd herd/dog"
	if strings.Join(got, "|") != want {
		t.Errorf("catalogue: %q, want %s", got, want)
	}
}
