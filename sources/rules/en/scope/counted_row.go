package scope

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// rowSieves read what the rows of a table measure.
var rowSieves = []rules.Sieve{{
	Name:     "counted/row-label",
	Sentence: "The label that a row of a table opens with says what its numbers measure.",
	Apply:    countedRow,
	Examples: []rules.Example{
		{Text: "town\tMay\nOld huts\t41", Figure: "41", Want: "Old huts"},
		{Text: "town\tMay\tJune\nSales\t41\t52", Figure: "52", Want: "Sales"},
	},
	CounterExamples: []rules.Example{{Text: "Ulm\t300 of the 41 boats", Figure: "41"}},
}}

// countedRow takes the words that the row opens with, where only numbers and marks
// stand between them and the figure.
func countedRow(r *rules.Reading, f *rules.Figure) bool {
	if r.SentenceOf(f).Section != document.Row {
		return false
	}
	s := shapeOf(r, f.Sentence)
	p := s.phraseAt(0)
	for i := p.last; i < f.First; i++ {
		if s.kind(i) == prose.Word {
			return false
		}
	}
	return p.ok() && p.last <= f.First && settle(r, f, s, p)
}
