package en

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

var gappedSieves = []rules.Sieve{
	{
		Name:     "counted/gapped-subject",
		Sentence: "A noun right before a figure is the subject of a clause that takes its verb from the one before.",
		Apply:    countedGapped,
		Examples: []rules.Example{
			{Text: "Imports rose 3 per cent and exports 4 per cent.", Figure: "4 per cent", Want: "exports"},
			{Text: "Food prices were up 5 per cent, energy down 4 per cent.", Figure: "4 per cent", Want: "energy"},
		},
		CounterExamples: []rules.Example{
			{Text: "Imports rose 3 per cent in May and in the north 4 per cent.", Figure: "4 per cent"},
			{Text: "Imports rose 3 per cent in Peru, and Chile saw 4 per cent.", Figure: "4 per cent"},
		},
	},
}

// countedGapped reads the subject of a clause without a verb. A single word beside
// "food prices" is what other prices are of.
func countedGapped(r *rules.Reading, f *rules.Figure) bool {
	s, at := shapeOf(r, f.Sentence), figureIndex(r, f)
	if at == 0 || r.Figures[at-1].Sentence != f.Sentence {
		return false
	}
	before := &r.Figures[at-1]
	c := before.Claim.Counted
	if before.Claim.Quantity.Unit != f.Claim.Quantity.Unit || isCount(f) || c.Span.Empty() || c.Span.End > before.Claim.Quote.Start {
		return false
	}
	end := f.First
	if directionWords[s.lower(end-1)] {
		end--
	}
	p := s.phraseBefore(end)
	if !p.ok() || p.first <= before.Last || !gapOpeners[s.lower(p.first-1)] || s.capital(p.head) || s.is(p.head, closed|adverb|weekday|month) || timeNouns[s.lower(p.head)] || s.isVerb(p.head) {
		return false
	}
	if !settle(r, f, s, p) {
		return false
	}
	if own := &f.Claim.Counted; p.first == p.head && c.Concept == "price" && own.Concept != "price" {
		*own = claim.Counted{Text: own.Text, Span: own.Span, Head: c.Head, Concept: c.Concept, Qualifiers: []string{own.Head}}
	}
	return true
}

var (
	directionWords = wordSet("up down")
	gapOpeners     = wordSet(", and while but ;")
)
