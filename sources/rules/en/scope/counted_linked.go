package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// linkedSieves give a figure the noun of another that it stands beside: what it
// rose or fell from or to. They run before the words behind the figure are
// looked at, which in "up from 700 two days earlier" are no noun of its own.
var linkedSieves = []rules.Sieve{
	{
		Name:     "counted/before-and-after",
		Sentence: "What a figure rose or fell from or to, its like in another unit and a part of it count what the figure counts.",
		Apply:    countedLinked,
		Examples: []rules.Example{
			{Text: "The vet counted 900 sheep, up from 700 two days earlier.", Figure: "700", Want: "sheep"},
			{Text: "The flock shrank to 900 sheep from 700.", Figure: "700", Want: "sheep"},
			{Text: "The vet counted 900 sheep, compared with 700 in May.", Figure: "700", Want: "sheep"},
			{Text: "She raised her pay offer to the cooks by 2 per cent, to 7.5 per cent.", Figure: "7.5 per cent", Want: "pay offer"},
			{Text: "The mill had a profit of 8 million crowns (2012: 10 million crowns).", Figure: "10 million crowns", Want: "profit"},
			{Text: "Sales fell 18 per cent to 8 million crowns, from 10 million crowns.", Figure: "10 million crowns", Want: "Sales"},
			{Text: "The vet counted 900 sheep at noon, down from a peak of 1,200 in May.", Figure: "1,200", Want: "sheep"},
			{Text: "The port spent 3 million euros ($4 million) on new cranes.", Figure: "$4 million", Want: "spending"},
			{Text: "The index rose 40 points, or 2 per cent, to settle at 8,100.", Figure: "8,100", Want: "index"},
			{Text: "The court fined the port $3 million, of which $1 million is due now.", Figure: "$1 million", Want: "fine"},
		},
		CounterExamples: []rules.Example{
			{Text: "The vet counted 900 sheep, up from 700 goats.", Figure: "700"},
			{Text: "They took 900 sheep to 40 farms.", Figure: "40"},
			{Text: "The port has 40 metres of quay (9 tonnes).", Figure: "9 tonnes"},
		},
	},
}

func countedLinked(r *rules.Reading, f *rules.Figure) bool {
	a := linkedFigure(r, f)
	if a == nil || a.Claim.Counted.Text == "" {
		return false
	}
	f.Claim.Counted = a.Claim.Counted
	return true
}

// linkedFigure is the figure of the same sentence that f is the value before or
// after of, nil where f has a noun of its own or stands alone.
func linkedFigure(r *rules.Reading, f *rules.Figure) *rules.Figure {
	s := shapeOf(r, f.Sentence)
	if s.ownNoun(r, f) {
		return nil
	}
	for i := figureIndex(r, f) - 1; i >= max(0, figureIndex(r, f)-ellipsisReach) && r.Figures[i].Sentence == f.Sentence; i-- {
		a := &r.Figures[i]
		if a.Claim.Quantity.Dimension == quantity.Duration || a.Claim.Role == claim.Attribute {
			continue
		}
		if s.comesFrom(f.First) || s.leadsFrom(a, f) || s.fallsFrom(a, f) || s.converts(a, f) || s.resultsFrom(a, f) || s.isOfWhich(a, f) || s.inBracketsBehind(a, f) {
			return a
		}
		return nil
	}
	return nil
}

// longestLead is how many words in brackets may lead to an earlier value.
const longestLead = 4

// inBracketsBehind reports whether f is an amount like a in brackets right behind
// it, with a year or the like before it: "(2012: 40)".
func (s *shape) inBracketsBehind(a, f *rules.Figure) bool {
	return s.lower(a.Last) == "(" && f.First > a.Last+1 && f.First-a.Last <= longestLead+1 && a.Claim.Quantity.Unit == f.Claim.Quantity.Unit && a.Claim.Quantity.Unit != ""
}

// ownNoun reports whether a noun that the figure can count stands behind it.
func (s *shape) ownNoun(r *rules.Reading, f *rules.Figure) bool {
	if n := nextFigure(r, f); n != nil && n.First == f.Last && n.Claim.Quantity.Dimension == quantity.Duration {
		return false
	}
	return s.lower(f.Last) == "of" || s.continues(f.Last) && !s.is(f.Last, lexis.Adverb|lexis.Weekday|lexis.Month) && s.verb(f.Last).Form == 0
}

// longestLevel is how many words may stand between the level after a change and
// the "from" that leads to the one before it.
const longestLevel = 4

// fallsFrom reports whether one figure is the level after a change and the other
// the one before it: "shrank to 96 barges from 118".
func (s *shape) fallsFrom(a, f *rules.Figure) bool {
	return s.lower(a.First-1) == "to" && s.lower(f.First-1) == "from" && f.First-1-a.Last <= longestLevel
}

// converts reports whether f, in brackets, is a in another unit: "40 miles (64 km)".
func (s *shape) converts(a, f *rules.Figure) bool {
	return a.Last == f.First-1 && s.lower(a.Last) == "(" && a.Claim.Quantity.Dimension == f.Claim.Quantity.Dimension && a.Claim.Quantity.Unit != f.Claim.Quantity.Unit
}

// resultsFrom reports whether a change led to f: "rose 40 points to settle at".
func (s *shape) resultsFrom(a, f *rules.Figure) bool {
	v := s.governingVerb(f.First)
	return a.Claim.Role == claim.Change && v > a.Last && settling[s.lemma(v)] && s.lower(v-1) == "to" && s.lower(f.First-1) == "at"
}

// settling are verbs for where a price ends up.
var settling = wording.Set("settle close end finish stand trade")

// isOfWhich reports whether f is a part of a, in the same unit: "of which".
func (s *shape) isOfWhich(a, f *rules.Figure) bool {
	return s.lower(f.First-1) == "which" && s.lower(f.First-2) == "of" && a.Claim.Quantity.Unit == f.Claim.Quantity.Unit && a.Claim.Quantity.Unit != ""
}

// leadsFrom reports whether only "to" parts the two figures, a comma and a
// hedge apart: "by 2 per cent, to 7.5", "from 60 to 120".
func (s *shape) leadsFrom(a, f *rules.Figure) bool {
	i := a.Last
	if s.lower(i) == "," {
		i++
	}
	return s.lower(i) == "to" && i == f.First-1
}

// settlePlaced takes the noun right before "at", behind the verb at v or behind "and":
// "put the length at 30 and the depth at 58".
func (s *shape) settlePlaced(r *rules.Reading, f *rules.Figure, v int) bool {
	at := f.First - 1
	the := at - 1
	for the > v && s.kind(the) == prose.Word && !s.is(the, lexis.Closed) && at-the <= 3 {
		the--
	}
	if !s.is(the, lexis.Determiner|lexis.Possessive) || the+1 == at || the-1 != v && s.lower(the-1) != "and" {
		return false
	}
	for i := the + 1; i < at; i++ {
		if s.is(i, lexis.NumberNoun|lexis.StateWord|lexis.Adverb) {
			return false
		}
	}
	return settle(r, f, s, phrase{first: the + 1, last: at, head: at - 1})
}
