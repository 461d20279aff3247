package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// modalScope is where the words stand that say how a figure holds, as tokens.
type modalScope struct {
	// first and last bound the predicate, half-open: the verb group before the
	// figure or behind its noun.
	first, last int
	// lead is where the words begin that govern the clause: "denied that".
	lead int
	// that is the "that" which leads to the clause, -1 where there is none.
	that int
	// open is set where "if", "whether" or "unless" leads to it.
	open bool
}

// modalityFrom makes a sieve of a way to hear how a figure holds.
func modalityFrom(m claim.Modality, hear func(*shape, *rules.Figure, modalScope) bool) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		s := shapeOf(r, f.Sentence)
		if isBareWhole(r, f) || !hear(s, f, s.modalScopeOf(f)) {
			return false
		}
		f.Claim.Modality = m
		return true
	}
}

// governReach is how many words before "that", and nearReach how many right
// before a predicate, the verb that governs it may stand; clauseReach is how many
// words the predicate's subject may take up behind "that".
const (
	governReach = 8
	nearReach   = 4
	clauseReach = 12
)

func (s *shape) modalScopeOf(f *rules.Figure) modalScope {
	m := modalScope{first: f.First, last: f.First, that: -1}
	if e := f.Claim.Event.Span; !e.Empty() && f.Claim.Sentence.Contains(e) {
		for i := max(0, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
			if e.Contains(s.tokens[i].Span) {
				m.first, m.last = min(m.first, i), max(m.last, i+1)
			}
		}
	}
	if v := s.governingVerb(f.First); v >= 0 && !s.parted(v, f.First) && !s.resumed(v, f.First) && !s.absolute(f, m) && !(m.first == f.First && s.finiteWithin(f.Last, m.last)) {
		m.first = min(m.first, v)
	}
	m.first = s.chainStart(s.infinitiveBefore(s.verbGroupStart(m.first)))
	s.leadInto(&m)
	m.open = m.open && !s.commaBetween(m.first, f.First)
	return m
}

// absolute reports whether "with" leads to the figure and what became of it is
// told behind it, apart from any verb: "set to rise, with 300 still missing".
func (s *shape) absolute(f *rules.Figure, m modalScope) bool {
	return s.lower(f.First-1) == "with" && m.last > f.Last && s.is(m.last-1, lexis.StateWord)
}

// parted reports whether the figure that starts at the token first is told in
// another clause than the verb at v: "will close after it lost 12", "as it
// will close, 12 left".
func (s *shape) parted(v, first int) bool {
	opens, number := s.lower(first-1) == ",", false
	for i := v + 1; i < first; i++ {
		number = number || s.kind(i) == prose.Number || s.isReportBetweenCommas(i)
		switch s.lower(i) {
		case "after", "before", "since", "following", "because", "if", "whether", "unless", "until", "although", "though", "but", "while":
			return true
		}
	}
	return opens && !number
}

// resumed reports whether the aside that the verb at v stands in has ended before the
// figure that starts at the token first, and its clause goes on with a verb of its
// own: "an aide, who would not be named, put it at 12".
func (s *shape) resumed(v, first int) bool {
	for i := v + 1; i+1 < first; i++ {
		if s.lower(i) == "," && s.verb(i+1).Form&lexis.PastForm != 0 && s.verb(i+1).Form&lexis.IngForm == 0 {
			return true
		}
	}
	return false
}

// chainStart goes from an infinitive to the start of the verbs that lead up to
// it: "will have to find".
func (s *shape) chainStart(first int) int {
	for hops := 0; hops < 3 && s.lower(first-1) == "to"; hops++ {
		v := first - 2
		if s.verb(v).Form == 0 && !s.is(v, lexis.FormOfHave) && s.lower(v) != "able" {
			return first
		}
		first = s.verbGroupStart(v)
	}
	return first
}

// finiteWithin reports whether a past form or an auxiliary stands among the
// tokens, so that they are a clause of their own.
func (s *shape) finiteWithin(from, to int) bool {
	for i := from; i < to; i++ {
		if s.is(i, lexis.Auxiliary) || s.verb(i).Form&lexis.PastForm != 0 {
			return true
		}
	}
	return false
}

// infinitiveBefore goes from a base form behind "and" to the start of the
// infinitive or the future that it goes on: "plans to shut two and hire 12".
func (s *shape) infinitiveBefore(first int) int {
	v := s.skip(first, lexis.Adverb)
	if !s.is(first-1, lexis.Conjunction) || s.verb(v).Form&lexis.BaseForm == 0 {
		return first
	}
	for i := first - 2; i > max(0, first-reach) && !s.breaks(i) && !s.is(i, lexis.Relative); i-- {
		if s.verb(i).Form&lexis.BaseForm == 0 {
			continue
		}
		if start := s.verbGroupStart(i); s.is(start, lexis.Modal) {
			return start
		} else if s.lower(start-1) == "to" {
			return start - 1
		}
	}
	return first
}

// leadInto looks for what governs the clause of the predicate: right before it,
// or before the "that", "if" or "whether" which the clause opens with.
func (s *shape) leadInto(m *modalScope) {
	m.lead = m.first
	for k := m.first; k > 0 && k > m.first-clauseReach; k-- {
		switch word := s.lower(k - 1); {
		case word == "if", word == "whether", word == "unless":
			m.open = true
			return
		case word == "that":
			m.that = k - 1
			m.lead = s.governorsBefore(k-1, governReach)
			return
		case !s.governs(k - 1):
			m.lead = max(k, m.first-nearReach)
			return
		}
	}
	m.lead = s.governorsBefore(m.first, nearReach)
}

// governorsBefore is the token that many words before the one given, or nearer
// where the clause begins.
func (s *shape) governorsBefore(k, words int) int {
	for n := 0; n < words && k > 0 && s.governs(k-1); n++ {
		k--
	}
	return k
}

// governs reports whether what governs a predicate can stand at or before the
// token i: no mark, conjunction or relative pronoun but "that" lies between.
func (s *shape) governs(i int) bool {
	return !s.breaks(i) && s.lower(i) != "," && !s.is(i, lexis.Conjunction) && (!s.is(i, lexis.Relative) || s.lower(i) == "that")
}
