package rules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// The toy language counts sheep: "ba" is one, "baa" two.
const (
	flock Kind = iota + 1
	night
)

func toyRules() []*Rule {
	sheep := Words("sheep", "ba", "baa", "ba ba baa").In("{row}")
	return []*Rule{
		{Name: "toy/flock", Sentence: "{sheep} is a flock.", Kind: flock, Pattern: []Item{In(sheep).As("sheep").Repeat(1, 3)}, Examples: []RuleExample{{Text: "ba baa", Want: "toy/flock[ba baa]"}}},
		{Name: "toy/again", Sentence: "never: the first of two equals decides.", Kind: flock, Pattern: []Item{In(sheep).Repeat(1, 3)}, Examples: []RuleExample{{Text: "ba"}}},
		{Name: "toy/night", Sentence: "{x} at the end, behind “the”, is a night.", Kind: night, Before: []Item{Word("the"), Token(prose.Word).Repeat(0, 2)}, Pattern: []Item{Word("night").As("x")}, After: []Item{Edge()}, Unless: []Item{Word("no")},
			Examples: []RuleExample{{Text: "the long night", Want: "toy/night[night]"}}, CounterExamples: []RuleExample{{Text: "the night is"}, {Text: "the no night"}, {Text: "night"}}},
	}
}

func toyDescribe(c *Cascade) func(string) string {
	return func(text string) string {
		tokens := prose.Tokenize(text, document.Span{End: len(text)})
		var parts []string
		for _, n := range c.Parser().Parse(text, tokens) {
			parts = append(parts, n.Rule.Name+"["+n.Span(tokens).Of(text)+"]")
		}
		return strings.Join(parts, " ")
	}
}

func TestLongestThenFirstRuleDecides(t *testing.T) {
	c := NewCascade(Stage{Name: "toy", Rules: toyRules()})
	for text, want := range map[string]string{
		"ba ba baa baa ba baa": "toy/flock[ba ba baa baa ba] toy/flock[baa]",
		"ba, baa":              "toy/flock[ba] toy/flock[baa]",
		"the long dark night":  "toy/night[night]",
		"the long no night":    "",
		"":                     "",
	} {
		if got := toyDescribe(c)(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestCheckFindsRulesAndRowsThatNeverFire(t *testing.T) {
	c := NewCascade(Stage{Name: "toy", Rules: toyRules()})
	failures := c.Check(toyDescribe(c))
	if len(failures) == 0 {
		t.Fatal("no failure, but toy/again can never win")
	}
	for _, err := range failures {
		if !strings.HasPrefix(err.Error(), "toy/again: ") {
			t.Error(err)
		}
	}
	dead := Words("dead", "quack").In("never said")
	c = NewCascade(Stage{Name: "toy", Rules: append(toyRules()[:1], &Rule{Name: "toy/dead", Sentence: "dead", Pattern: []Item{In(dead)}, Examples: none()})})
	if rows := c.CheckRows(toyDescribe(c)); len(rows) != 1 || !strings.Contains(rows[0].Error(), "quack") {
		t.Errorf("dead rows: %v, want quack alone", rows)
	}
}

func none() []RuleExample { return nil }

func TestGlueAndNegation(t *testing.T) {
	rule := &Rule{Name: "toy/glue", Sentence: "{n} glued.", Kind: flock, Pattern: []Item{Token(prose.Number).As("n"), Token(prose.Word).Glued()}, After: []Item{Word("x").Not()}}
	c := NewCascade(Stage{Name: "toy", Rules: []*Rule{rule}})
	for text, want := range map[string]string{"5km": "toy/glue[5km]", "5 km": "", "5km x": "", "5km y": "toy/glue[5km]"} {
		if got := toyDescribe(c)(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestWhatDoesNotFitIsLeftOutAndTold(t *testing.T) {
	var many []*Rule
	for i := range mostRules + 1 {
		many = append(many, &Rule{Name: fmt.Sprintf("toy/%d", i), Pattern: []Item{Word("ba")}})
	}
	wide := &Rule{Name: "toy/wide"}
	for i := range maxTables {
		wide.Pattern = append(wide.Pattern, Word(fmt.Sprintf("w%d", i)))
	}
	c := NewCascade(Stage{Name: "many", Rules: many}, Stage{Name: "wide", Rules: []*Rule{wide}})
	if got := toyDescribe(c)("ba"); got != "toy/0[ba]" {
		t.Errorf("the rules that fit read %q", got)
	}
	told := fmt.Sprint(c.Check(toyDescribe(c)))
	for _, want := range []string{
		fmt.Sprintf("toy/%d: stage many: it is one more than the %d that a stage can have", mostRules, mostRules),
		fmt.Sprintf("toy/wide: stage wide: one of its tables is one more than the %d that a cascade can have", maxTables),
	} {
		if !strings.Contains(told, want) {
			t.Errorf("nothing tells that %s", want)
		}
	}
}
