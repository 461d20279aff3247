package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

var gappedSieves = []rules.Sieve{
	{
		Name:     "counted/verbless",
		Sentence: "A noun that opens a line without a verb before \"up\" or \"down\" is what has changed.",
		Apply:    countedVerbless,
		Examples: []rules.Example{
			{Text: "Boat crossings down 14% in May", Figure: "14%", Want: "Boat crossings"},
			{Text: "Acme: Core profit up 12% to $1.4bn", Figure: "12%", Want: "Core profit"},
		},
		CounterExamples: []rules.Example{{Text: "He walked up 12% of the hill.", Figure: "12%"}},
	},
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

// countedVerbless reads the noun before "up" or "down" at the head of a line.
func countedVerbless(r *rules.Reading, f *rules.Figure) bool {
	s, end := shapeOf(r, f.Sentence), f.First
	if f.Claim.Role != claim.Change || !figure.DirectionWords[s.lower(end-1)] || s.governingVerb(end) >= 0 {
		return false
	}
	p := s.phraseBefore(end - 1)
	if !p.ok() || p.first > 0 && !s.breaks(p.first-1) || s.is(p.head, lexis.Closed|lexis.Adverb|lexis.Weekday|lexis.Month) {
		return false
	}
	return s.isNounPhrase(p) && settle(r, f, s, p)
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
	if figure.DirectionWords[s.lower(end-1)] {
		end--
	}
	p := s.phraseBefore(end)
	if !p.ok() || p.first <= before.Last || !gapOpeners[s.lower(p.first-1)] || s.capital(p.head) || s.is(p.head, lexis.Closed|lexis.Adverb|lexis.Weekday|lexis.Month) || timeNouns[s.lower(p.head)] || s.isVerb(p.head) {
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

var gapOpeners = wording.Set(", and while but ;")
