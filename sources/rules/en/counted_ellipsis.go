package en

import "github.com/claimdiff/claimdiff/sources/rules"

// ellipsisSieves give a figure whose noun is left out that of a figure before.
var ellipsisSieves = []rules.Sieve{
	{
		Name:     "counted/same-as",
		Sentence: "A figure without a noun of its own counts what the comparable figure before it counts.",
		Apply:    countedSameAs,
		Examples: []rules.Example{
			{Text: "Peru counts 900 Chilean sailors, while Chile puts the number at 300.", Figure: "300", Want: "Chilean sailors"},
			{Text: "There were 900 sheep on the hill. The owner says 300.", Figure: "300", Want: "sheep"},
			{Text: "The dam has 12 gates, of which 4 are open.", Figure: "4", Want: "gates"},
		},
		CounterExamples: []rules.Example{
			{Text: "There were 900 sheep on the hill.\nThe owner says 300.", Figure: "300"},
		},
	},
}

// ellipsisReach is how many figures, and how many sentences, back the noun of
// an elliptical figure is looked for.
const (
	ellipsisReach     = 6
	ellipsisSentences = 2
)

func countedSameAs(r *rules.Reading, f *rules.Figure) bool {
	if !isCount(f) {
		return false
	}
	a := antecedent(r, f)
	if a == nil {
		return false
	}
	f.Claim.Counted = a.Claim.Counted
	return true
}

// antecedent is the nearest figure before f, in its paragraph, that counts
// things and says what things.
func antecedent(r *rules.Reading, f *rules.Figure) *rules.Figure {
	at := figureIndex(r, f)
	block := r.SentenceOf(f).Block
	for i := at - 1; i >= max(0, at-ellipsisReach); i-- {
		a := &r.Figures[i]
		if f.Sentence-a.Sentence > ellipsisSentences || r.SentenceOf(a).Block != block {
			return nil
		}
		if isCount(a) && a.Claim.Counted.Text != "" {
			return a
		}
	}
	return nil
}

// figureIndex is the index of f in Figures, which are sorted by place.
func figureIndex(r *rules.Reading, f *rules.Figure) int {
	low, high := 0, len(r.Figures)
	for low < high {
		middle := (low + high) / 2
		if r.Figures[middle].Claim.Quote.Start < f.Claim.Quote.Start {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// countedUnit takes the unit's own word, the last of the figure.
func countedUnit(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	last := f.Last - 1
	if isCount(f) || last <= f.First || !s.continues(last) {
		return false
	}
	return settle(r, f, s, phrase{first: last, last: last + 1, head: last})
}
