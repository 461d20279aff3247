package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// magnitudeSieves settle what a magnitude is of: the unit says it.
var magnitudeSieves = []rules.Sieve{
	{
		Name:     "counted/magnitude",
		Sentence: "The figure is a magnitude.",
		Apply:    countedMagnitude,
		Examples: []rules.Example{
			{Text: "A magnitude 6.8 quake hit Kel.", Figure: "6.8", Want: "magnitude"},
			{Text: "The centre measured the tremor at 6.6.", Figure: "6.6", Want: "magnitude"},
			{Text: "A 6.7-magnitude quake shook Kel.", Figure: "6.7-magnitude", Want: "magnitude"},
		},
		CounterExamples: []rules.Example{
			{Text: "The quake damaged 12 homes.", Figure: "12"},
		},
	},
}

// countedMagnitude counts the magnitude, of an aftershock where the sentence tells of
// one.
func countedMagnitude(r *rules.Reading, f *rules.Figure) bool {
	if f.Claim.Quantity.Unit != "magnitude" {
		return false
	}
	c := claim.Counted{Text: "magnitude", Head: "magnitude", Concept: "magnitude"}
	for _, t := range r.SentenceOf(f).Tokens {
		switch t.Lower {
		case "aftershock", "aftershocks", "foreshock", "foreshocks":
			c.Text, c.Qualifiers = t.Lower, []string{lexis.Singular(t.Lower)}
		case "magnitude":
			if !f.Claim.Quote.Overlaps(t.Span) {
				c.Span = t.Span
			}
		}
	}
	f.Claim.Counted = c
	return true
}
