package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// nextRules are the rules of everything that the findings of a set say to do.
func nextRules(t *testing.T, text string) []string {
	var rules []string
	for _, f := range Run(readNotation(t, text), DefaultPolicy()).Findings {
		for _, reason := range reasonsOf(f.Next) {
			rules = append(rules, reason.Rule)
		}
	}
	return rules
}

func reasonsOf(n Next) []claim.Reason {
	all := slices.Clone(n.Hypotheses)
	for _, i := range n.Ask {
		all = append(all, i.About)
	}
	if n.Wording.Sentence != "" {
		all = append(all, n.Wording)
	}
	return all
}

// nextRow is a row of one of the three tables of what to do next.
type nextRow struct {
	rule                      string
	examples, counterExamples []string
}

func nextRows() []nextRow {
	var all []nextRow
	for _, r := range inquiryTable {
		all = append(all, nextRow{"ask/" + r.name, r.examples, r.counterExamples})
	}
	for _, r := range wordingTable {
		all = append(all, nextRow{"wording/" + r.name, r.examples, r.counterExamples})
	}
	for _, r := range hypothesisTable {
		all = append(all, nextRow{"hypothesis/" + r.name, r.examples, r.counterExamples})
	}
	return all
}

func TestEachRowOfWhatToDoNextHoldsForItsExamples(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range nextRows() {
		if seen[r.rule] || len(r.examples) == 0 || len(r.counterExamples) == 0 {
			t.Errorf("%s stands twice, or lacks an example or a counter-example", r.rule)
		}
		seen[r.rule] = true
		for _, text := range r.examples {
			if found := nextRules(t, text); !slices.Contains(found, r.rule) {
				t.Errorf("%s does not hold, found %v:\n%s", r.rule, found, text)
			}
		}
		for _, text := range r.counterExamples {
			if found := nextRules(t, text); slices.Contains(found, r.rule) {
				t.Errorf("%s holds, found %v:\n%s", r.rule, found, text)
			}
		}
	}
}

func TestEverySentenceOfWhatToDoNextIsFilled(t *testing.T) {
	for _, r := range nextRows() {
		for _, text := range r.examples {
			for _, f := range Run(readNotation(t, text), DefaultPolicy()).Findings {
				for _, reason := range reasonsOf(f.Next) {
					for _, a := range reason.Args {
						reason.Sentence = strings.ReplaceAll(reason.Sentence, "{"+a.Name+"}", a.Value)
					}
					if strings.ContainsAny(reason.Sentence, "{}") || strings.Contains(reason.Sentence, "  ") || strings.Contains(reason.Sentence, "()") {
						t.Errorf("%s: an argument is missing or empty: %s", reason.Rule, reason.Sentence)
					}
				}
			}
		}
	}
}

func TestWhatIsExplainedAsksNothing(t *testing.T) {
	for _, k := range Kinds() {
		for _, text := range k.Examples {
			for _, f := range Run(readNotation(t, text), DefaultPolicy()).Findings {
				if kind := kindNamed(f.Kind); (kind.Explains || kind.Severity == Note) != f.Next.IsZero() {
					t.Errorf("%s has %v to do next:\n%s", f.Kind, reasonsOf(f.Next), text)
				}
				if len(f.Next.Ask) > maximumInquiries {
					t.Errorf("%s asks %d questions", f.Kind, len(f.Next.Ask))
				}
			}
		}
	}
}

// Two documents of one publisher are told apart by their ids.
func TestWhatToDoNextTellsTwoVersionsApart(t *testing.T) {
	set := readNotation(t, "desk/a | coast guard | exact 118 | sailor | rescue | | 2031-05-02\n"+
		"desk/b | coast guard | exact 181 | sailor | rescue | | 2031-05-02")
	for _, d := range set.Documents {
		d.Publisher = "Harbour Post"
	}
	next := Run(set, DefaultPolicy()).Findings[0].Next
	if got, want := argument(next.Wording, "told_a"), "Harbour Post, a, 2031-05-02"; got != want {
		t.Errorf("the first figure is told by %q, want %q", got, want)
	}
	if got, want := argument(next.Ask[0].About, "other_document"), "Harbour Post (b)"; got != want {
		t.Errorf("the second figure stands in %q, want %q", got, want)
	}
}

func kindNamed(name string) *Kind {
	return kinds[slices.IndexFunc(kinds, func(k *Kind) bool { return k.Name == name })]
}
