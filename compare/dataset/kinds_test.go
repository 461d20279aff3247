package dataset

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// kindsFound are the kinds of the findings in the tables, in order, with repeats.
func kindsFound(t *testing.T, text string, policy compare.Policy) []string {
	var names []string
	for _, f := range Check(readNotation(t, text), policy).Findings {
		names = append(names, f.Kind)
	}
	return names
}

// policyOf is a policy by which the kind is looked for.
func policyOf(name string) compare.Policy {
	policy := compare.DefaultPolicy()
	for _, k := range kinds {
		if k.Name == name && k.joins {
			policy.Join = []claim.Field{claim.FieldItem, claim.FieldAttribute, claim.FieldDate}
		}
	}
	return policy
}

func TestEachKindRaisesItsExamplesAndNoCounterExample(t *testing.T) {
	for _, k := range Kinds() {
		t.Run(k.Name, func(t *testing.T) {
			if len(k.Examples) < 2 || len(k.CounterExamples) < 2 {
				t.Errorf("%d examples and %d counter-examples, want two of each", len(k.Examples), len(k.CounterExamples))
			}
			for _, text := range k.Examples {
				if found := kindsFound(t, text, policyOf(k.Name)); !slices.Contains(found, k.Name) {
					t.Errorf("not raised, found %v:\n%s", found, text)
				}
			}
			for _, text := range k.CounterExamples {
				if found := kindsFound(t, text, policyOf(k.Name)); slices.Contains(found, k.Name) {
					t.Errorf("raised, found %v:\n%s", found, text)
				}
			}
		})
	}
}

func TestOneCauseGivesOneFinding(t *testing.T) {
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			if found := kindsFound(t, text, policyOf(k.Name)); len(found) > 1 {
				t.Errorf("%s: %v are raised:\n%s", k.Name, found, text)
			}
		}
	}
}

// Whoever is asked about an example of a kind is named, and no argument of what is
// asked is missing; every row of the table asks about an example.
func TestEveryInquiryIsFilled(t *testing.T) {
	asked := map[string]bool{}
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			for _, f := range Check(readNotation(t, text), policyOf(k.Name)).Findings {
				for _, ask := range f.Next.Ask {
					asked[f.Kind+" "+ask.About.Rule] = true
					said := filled(ask.About)
					if ask.To == "" || strings.ContainsAny(said, "{}") || strings.Contains(said, "  ") || strings.Contains(said, " ,") {
						t.Errorf("%s: an argument is missing: ask %q: %s", f.Kind, ask.To, said)
					}
				}
			}
		}
	}
	for _, row := range inquiries {
		for _, k := range row.kinds {
			if !asked[k.Name+" ask/"+row.name] {
				t.Errorf("%s: nobody is asked %q", k.Name, row.sentence)
			}
		}
	}
}

func TestEverySentenceIsFilled(t *testing.T) {
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			for _, f := range Check(readNotation(t, text), policyOf(k.Name)).Findings {
				said := told(f)
				if strings.Contains(said, "{") || strings.Contains(said, "  ") || strings.Contains(said, " ,") || strings.Contains(said, "()") {
					t.Errorf("%s: an argument is missing: %s", f.Kind, said)
				}
			}
		}
	}
}

// told is the message of a finding in words.
func told(f compare.Finding) string { return filled(f.Message) }

func filled(r claim.Reason) string {
	said := r.Sentence
	for _, a := range r.Args {
		said = strings.ReplaceAll(said, "{"+a.Name+"}", a.Value)
	}
	return said
}

func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range AllKinds() {
		if seen[k.Name] || k.Name == "" || k.Sentence == "" || k.Severity == "" {
			t.Errorf("%q stands twice, or has no name, severity or sentence", k.Name)
		}
		seen[k.Name] = true
		if k.Explains && k.Severity != compare.Note {
			t.Errorf("%s explains and weighs %s, want a note", k.Name, k.Severity)
		}
	}
	for _, k := range kinds {
		if !seen[k.Name] {
			t.Errorf("%s is not among all kinds", k.Name)
		}
	}
}
