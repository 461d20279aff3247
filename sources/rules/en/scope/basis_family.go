package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Basis says which figures of a vote rest on less than the full count: on
// a poll, or on the ballots counted so far.
func Basis() rules.Family {
	return rules.Family{
		Name:   "basis",
		Sieves: basisSieves,
		Answer: func(c *claim.Claim) string { return string(c.Basis.Kind) },
	}
}

var basisSieves = []rules.Sieve{
	{
		Name:     "basis/running-count",
		Sentence: "The sentence says that the count went on when the figure was given.",
		Apply:    basisRunning,
		Examples: []rules.Example{
			{Text: "With 64% of ballots counted, Marle had 41 per cent of the vote.", Figure: "41 per cent", Want: "partial"},
			{Text: "Marle had 41 per cent of the vote after 64% of ballots had been counted.", Figure: "41 per cent", Want: "partial"},
			{Text: "Early results of the vote gave Marle 41 per cent of ballots.", Figure: "41 per cent", Want: "partial"},
			{Text: "With 64% of ballots counted, Marle had 41 per cent of the vote. Kell had 38 per cent.", Figure: "38 per cent", Want: "partial"},
			{Text: "Turnout in the vote was 41 per cent by noon.", Figure: "41 per cent", Want: "partial"},
			{Text: "Turnout in the vote reached 41 per cent at 4 p.m.", Figure: "41 per cent", Want: "partial"},
		},
		CounterExamples: []rules.Example{
			{Text: "With all ballots counted, Marle had 41 per cent of the vote.", Figure: "41 per cent"},
			{Text: "Turnout in the vote was 41 per cent.", Figure: "41 per cent"},
			{Text: "By noon Marle had sold 41 per cent of the crop.", Figure: "41 per cent"},
		},
	},
	{
		Name:     "basis/poll",
		Sentence: "The sentence, or the one before that the text goes on from, tells of a poll.",
		Apply:    basisPoll,
		Examples: []rules.Example{
			{Text: "A poll by Opal gave Marle 41% of the vote.", Figure: "41%", Want: "sample"},
			{Text: "An exit poll put Marle on 41%. The Reds were on 12% of the vote.", Figure: "12%", Want: "sample"},
		},
		CounterExamples: []rules.Example{
			{Text: "Marle won 41% of the vote, the Reds 12%.", Figure: "41%"},
			{Text: "A poll had put Marle on 12%. Final results gave her 41% of the vote.", Figure: "41%"},
			{Text: "A poll had put Marle ahead. In the end she had 41% of the vote.", Figure: "41%"},
			{Text: "A poll said that 41 cooks sang.", Figure: "41"},
			{Text: "Marle took 41% of the vote at the polls.", Figure: "41%"},
		},
	},
}

// basisRunning reads "with 64% of ballots counted", "early results" and, of a
// turnout, the hour.
func basisRunning(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	attends := f.Claim.Event.Concept == "attend" && figure.IsShare(f)
	if !attends && !isOfVote(f) {
		return false
	}
	first, last := s.shareCounted(r, f)
	if first == last {
		first, last = s.runningResults()
	}
	if first == last && attends {
		first, last = s.hourOfTurnout(f)
	}
	if first == last {
		return !attends && basisContinues(r, f)
	}
	f.Claim.Basis = claim.Basis{Kind: claim.PartialCount, Text: s.words(first, last), Span: s.span(first, last)}
	return true
}

// basisContinues gives the figure the basis of the last figure before it that is of
// the vote, where neither its own sentence nor one between tells of results.
func basisContinues(r *rules.Reading, f *rules.Figure) bool {
	for i := figureIndex(r, f) - 1; i >= max(0, figureIndex(r, f)-ellipsisReach); i-- {
		g := &r.Figures[i]
		if f.Sentence-g.Sentence > ellipsisSentences || shapeOf(r, f.Sentence).tellsResults() || shapeOf(r, f.Sentence).pollAt() >= 0 {
			return false
		}
		if isOfVote(g) && g.Claim.Basis.Kind == claim.PartialCount && g.Sentence != f.Sentence {
			f.Claim.Basis = g.Claim.Basis
			return true
		}
	}
	return false
}

// isOfVote reports whether the figure is somebody's number in a vote, or by how
// much somebody leads.
func isOfVote(f *rules.Figure) bool {
	c := f.Claim.Counted
	return contested[c.Head] || c.Concept == "margin"
}

// shareCounted is where another figure of the sentence says what share of the
// ballots has been counted, an empty range where none does.
func (s *shape) shareCounted(r *rules.Reading, f *rules.Figure) (first, last int) {
	at := figureIndex(r, f)
	for i := max(0, at-ellipsisReach); i < min(len(r.Figures), at+ellipsisReach); i++ {
		g := &r.Figures[i]
		if g.Sentence != f.Sentence || g == f || !figure.IsShare(g) || g.Claim.Quantity.String() == "100" {
			continue
		}
		for k := g.Last; k < min(len(s.tokens), g.Last+6) && !s.breaks(k); k++ {
			if tallying[s.lower(k)] && s.lower(k) != "cast" {
				return g.First, k + 1
			}
		}
	}
	return 0, 0
}

// runningWords narrow results and counts that are not the last.
var runningWords = wording.Set("early partial preliminary provisional initial incomplete first unofficial")

// runningResults is where the sentence names results that are not the last.
func (s *shape) runningResults() (first, last int) {
	for i := range s.tokens {
		if !runningWords[s.lower(i)] {
			continue
		}
		k := i + 1
		for s.lower(k) == "official" || s.lower(k) == "vote" {
			k++
		}
		if word := s.lower(k); word == "results" || word == "returns" || word == "count" || word == "counts" || word == "tally" {
			return i, k + 1
		}
	}
	return 0, 0
}

// hourOfTurnout is where the text says at what hour the turnout was so high.
func (s *shape) hourOfTurnout(f *rules.Figure) (first, last int) {
	for i := f.Last; i+1 < min(len(s.tokens), f.Last+8) && !s.breaks(i); i++ {
		if s.lower(i) != "by" && s.lower(i) != "at" && s.lower(i) != "of" {
			continue
		}
		if word := s.lower(i + 1); word == "noon" || word == "midday" || word == "mid-afternoon" {
			return i, i + 2
		}
		for k := i + 2; k < min(len(s.tokens), i+5); k++ {
			if hourWords[s.lower(k)] {
				return i, k + 1
			}
		}
	}
	return 0, 0
}

// hourWords stand behind the number of an hour.
var hourWords = wording.Set("p.m. a.m. pm am p.m a.m o'clock gmt local")
