package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// kindsFound are the kinds of the findings in the set, in order, with repeats.
func kindsFound(set claim.Set) []string {
	var names []string
	for _, f := range Run(set, DefaultPolicy()).Findings {
		names = append(names, f.Kind)
	}
	return names
}

func TestEachKindRaisesItsExamplesAndNoCounterExample(t *testing.T) {
	for _, k := range Kinds() {
		t.Run(k.Name, func(t *testing.T) {
			if len(k.Examples) < 2 || len(k.CounterExamples) < 2 {
				t.Errorf("%d examples and %d counter-examples, want two of each", len(k.Examples), len(k.CounterExamples))
			}
			for _, text := range k.Examples {
				if found := kindsFound(readNotation(t, text)); !slices.Contains(found, k.Name) {
					t.Errorf("not raised, found %v:\n%s", found, text)
				}
			}
			for _, text := range k.CounterExamples {
				if found := kindsFound(readNotation(t, text)); slices.Contains(found, k.Name) {
					t.Errorf("raised, found %v:\n%s", found, text)
				}
			}
		})
	}
}

func TestOneCauseGivesOneFinding(t *testing.T) {
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			repeats := 0
			for _, found := range kindsFound(readNotation(t, text)) {
				if found == k.Name {
					repeats++
				}
			}
			if repeats > 1 {
				t.Errorf("%s is raised %d times:\n%s", k.Name, repeats, text)
			}
		}
	}
}

func TestEverySentenceIsFilled(t *testing.T) {
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			for _, f := range Run(readNotation(t, text), DefaultPolicy()).Findings {
				for _, a := range f.Message.Args {
					f.Message.Sentence = strings.ReplaceAll(f.Message.Sentence, "{"+a.Name+"}", a.Value)
				}
				if strings.Contains(f.Message.Sentence, "{") {
					t.Errorf("%s: an argument is missing: %s", f.Kind, f.Message.Sentence)
				}
				if strings.Contains(f.Message.Sentence, "  ") || strings.Contains(f.Message.Sentence, " ,") {
					t.Errorf("%s: an argument is empty: %s", f.Kind, f.Message.Sentence)
				}
			}
		}
	}
}

func TestKindNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range Kinds() {
		if seen[k.Name] || k.Name == "" || k.Sentence == "" {
			t.Errorf("kind %q stands twice, or has no name or sentence", k.Name)
		}
		seen[k.Name] = true
		if k.Explains && k.Severity != Note {
			t.Errorf("%s explains and weighs %s, want a note", k.Name, k.Severity)
		}
	}
}
