package rules

import (
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// CheckSieves proves every sieve of the language: each has a name, a sentence
// and an example, each example is answered as it says by that very sieve, and
// no counter-example is. It returns what fails, in the order of the sieves.
func (l Language) CheckSieves() []error {
	var failures []error
	names := map[string]bool{}
	for _, family := range l.Families {
		for _, s := range family.Sieves {
			if names[s.Name] {
				failures = append(failures, fmt.Errorf("%s: two sieves have this name", s.Name))
			}
			names[s.Name] = true
			failures = append(failures, l.checkSieve(family, s)...)
		}
	}
	return failures
}

func (l Language) checkSieve(family Family, s Sieve) []error {
	var failures []error
	if s.Name == "" || s.Sentence == "" || len(s.Examples) == 0 {
		failures = append(failures, fmt.Errorf("%s/%s: a sieve needs a name, a sentence and an example", family.Name, s.Name))
	}
	for _, e := range s.Examples {
		by, answer, err := l.answer(family, e)
		switch {
		case err != nil:
			failures = append(failures, fmt.Errorf("%s: %w", s.Name, err))
		case by != s.Name:
			failures = append(failures, fmt.Errorf("%s: %q was decided by %q, which answered %q", s.Name, e.Text, by, answer))
		case answer != e.Want:
			failures = append(failures, fmt.Errorf("%s: %q of %q gives %q, want %q", s.Name, e.Figure, e.Text, answer, e.Want))
		}
	}
	for _, e := range s.CounterExamples {
		if by, answer, err := l.answer(family, e); err != nil || by == s.Name {
			failures = append(failures, fmt.Errorf("%s: counter-example %q: decided %q %w", s.Name, e.Text, answer, err))
		}
	}
	return failures
}

// answer reads the example and returns the sieve of the family that decided
// its figure, and what the family answers.
func (l Language) answer(family Family, e Example) (by, answer string, err error) {
	r := l.Read(prose.Read(ExampleDocument(e.Text)))
	at := strings.Index(e.Text, e.Figure)
	for i := range r.Figures {
		c := &r.Figures[i].Claim
		if at < 0 || !c.Quote.Overlaps(document.Span{Start: at, End: at + len(e.Figure)}) {
			continue
		}
		for _, why := range c.Why {
			for _, s := range family.Sieves {
				if s.Name == why.Rule {
					by = s.Name
				}
			}
		}
		return by, family.Answer(c), nil
	}
	return "", "", fmt.Errorf("no figure %q was read in %q", e.Figure, e.Text)
}

// ExampleDocument is a document, as examples are read, whose paragraphs are the
// lines of text; those with tabs are rows of a table, those of white space none.
func ExampleDocument(text string) *document.Document {
	d := &document.Document{Meta: document.Meta{ID: "example"}, Text: text}
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			section := document.Body
			if strings.Contains(line, "\t") {
				section = document.Row
			}
			d.Blocks = append(d.Blocks, document.Block{Span: document.Span{Start: at, End: at + len(line)}, Section: section})
		}
		at += len(line) + 1
	}
	return d
}
