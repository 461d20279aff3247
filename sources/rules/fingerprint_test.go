package rules

import (
	"regexp"
	"slices"
	"testing"
)

func TestFingerprintNamesTheRuleSet(t *testing.T) {
	stages := []Stage{{Name: "numbers", Rules: []*Rule{{Name: "a", Sentence: "A."}, {Name: "b", Sentence: "B."}}}}
	families := []Family{{Name: "counted", Sieves: []Sieve{{Name: "c", Sentence: "C."}}}}
	toy := Language{Code: "xx", Stages: stages, Families: families}
	first := toy.Fingerprint()
	if !regexp.MustCompile(`^xx-[0-9a-f]{8}$`).MatchString(first) {
		t.Errorf("the fingerprint is %q", first)
	}
	if again := (Language{Code: "xx", Stages: stages, Families: families}).Fingerprint(); again != first {
		t.Errorf("the same rules have the fingerprints %s and %s", first, again)
	}
	rule := func(name, sentence string) *Rule { return &Rule{Name: name, Sentence: sentence} }
	for name, other := range map[string][]Stage{
		"one more":         {{Name: "numbers", Rules: append(slices.Clone(stages[0].Rules), rule("d", "D."))}},
		"one less":         {{Name: "numbers", Rules: stages[0].Rules[:1]}},
		"another order":    {{Name: "numbers", Rules: []*Rule{stages[0].Rules[1], stages[0].Rules[0]}}},
		"another name":     {{Name: "numbers", Rules: []*Rule{rule("a", "A."), rule("bb", "B.")}}},
		"another sentence": {{Name: "numbers", Rules: []*Rule{rule("a", "A."), rule("b", "B!")}}},
		"another stage":    {{Name: "ranges", Rules: stages[0].Rules}},
	} {
		if got := (Language{Code: "xx", Stages: other, Families: families}).Fingerprint(); got == first {
			t.Errorf("%s: the fingerprint stays %s", name, got)
		}
	}
}
