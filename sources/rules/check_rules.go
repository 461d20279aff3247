package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// RuleExample is a text and what is read in it.
type RuleExample struct {
	Text string
	// Want is what a language's Describe says of the whole text; it is not
	// used by counter-examples.
	Want string
}

// Check proves every rule of the cascade: each fits in, has a name, a sentence and
// an example; each example is read by that very rule, and described as it says;
// no counter-example is read by it. It returns what fails.
//
// describe says in a line what the language makes of the nodes of a text.
func (c *Cascade) Check(describe func(text string) string) []error {
	failures, _ := c.check(describe)
	return failures
}

// CheckRows proves that every row of every table with a name is read in its table's frame
// or in some example of a rule. It returns what fails.
func (c *Cascade) CheckRows(describe func(text string) string) []error {
	_, used := c.check(describe)
	return c.checkRows(used)
}

func (c *Cascade) check(describe func(text string) string) ([]error, map[*Row]bool) {
	failures := slices.Clone(c.unfit)
	used := map[*Row]bool{}
	names := map[string]*Rule{}
	for _, stage := range c.stages {
		for _, r := range stage.Rules {
			if names[r.Name] == r {
				continue
			}
			if names[r.Name] != nil {
				failures = append(failures, fmt.Errorf("%s: two rules have this name", r.Name))
			}
			names[r.Name] = r
			failures = append(failures, c.checkRule(r, describe, used)...)
		}
	}
	return failures, used
}

func (c *Cascade) checkRule(r *Rule, describe func(string) string, used map[*Row]bool) []error {
	var failures []error
	if r.Name == "" || r.Sentence == "" || len(r.Examples) == 0 {
		failures = append(failures, fmt.Errorf("%s: a rule needs a name, a sentence and an example", r.Name))
	}
	for _, e := range r.Examples {
		if !c.reads(e.Text, used, r) {
			failures = append(failures, fmt.Errorf("%s: does not read its example %q: %s", r.Name, e.Text, describe(e.Text)))
		}
		if got := describe(e.Text); got != e.Want {
			failures = append(failures, fmt.Errorf("%s: %q is %s, want %s", r.Name, e.Text, got, e.Want))
		}
	}
	for _, e := range r.CounterExamples {
		if c.reads(e.Text, map[*Row]bool{}, r) {
			failures = append(failures, fmt.Errorf("%s: reads its counter-example %q", r.Name, e.Text))
		}
		if got := describe(e.Text); e.Want != "" && got != e.Want {
			failures = append(failures, fmt.Errorf("%s: counter-example %q is %s, want %s", r.Name, e.Text, got, e.Want))
		}
	}
	return failures
}

// checkRows proves that no row of a table is dead.
func (c *Cascade) checkRows(used map[*Row]bool) []error {
	var failures []error
	for _, t := range c.tables {
		if t.Name == "" || !c.matched[t] {
			continue // words of one pattern, or of what keeps one from matching
		}
		for i := range t.Rows {
			row := &t.Rows[i]
			if t.Frame != "" {
				c.reads(strings.ReplaceAll(t.Frame, "{row}", row.Words), used, nil)
			}
			if !used[row] {
				failures = append(failures, fmt.Errorf("table %s: no example reads the row %q", t.Name, row.Words))
			}
		}
	}
	return failures
}

// reads reports whether the rule has a node in the reading of text, and notes
// the rows that were used.
func (c *Cascade) reads(text string, used map[*Row]bool, r *Rule) bool {
	found := false
	for _, tokens := range sentencesOf(text) {
		for _, n := range c.Parser().Parse(text, tokens) {
			n.Find(func(n *Node) bool {
				for _, capture := range n.Captures {
					if capture.Row != nil {
						used[capture.Row] = true
					}
				}
				found = found || n.Rule == r
				return false
			})
		}
	}
	return found
}

func sentencesOf(text string) [][]prose.Token {
	var out [][]prose.Token
	d := &document.Document{Text: text, Blocks: []document.Block{{Span: document.Span{End: len(text)}, Section: document.Body}}}
	for _, s := range prose.Read(d).Sentences {
		out = append(out, s.Tokens)
	}
	return out
}
