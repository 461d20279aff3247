package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// timeOfTally dates a figure by the year by which its count is called: its 2019 tally of 22.
func timeOfTally(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	k := f.First - 3
	if s.lower(f.First-1) != "of" || !counts[s.lower(f.First-2)] || s.yearNumber(k) == 0 {
		return false
	}
	setTime(r, f, s, timeMention{first: k, last: k + 1, period: calendarOf(r).wholeYear(s.yearNumber(k))})
	return true
}

// timeRespectively gives the two figures of "31 and 28 seats in 2019 and 2014,
// respectively" their years.
func timeRespectively(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	for k := f.Last; k < min(len(s.tokens), f.Last+reach); k++ {
		if s.lower(k) != "respectively" {
			continue
		}
		if s.lower(k-1) == "," {
			k--
		}
		year := k - 1
		switch i := figureIndex(r, f); {
		case s.yearNumber(k-1) == 0 || s.lower(k-2) != "and" || s.yearNumber(k-3) == 0:
			return false
		case isJoined(r, s, i):
			year = k - 3
		case !isJoined(r, s, i-1):
			return false
		}
		setTime(r, f, s, timeMention{first: year, last: year + 1, period: calendarOf(r).wholeYear(s.yearNumber(year))})
		return true
	}
	return false
}

// isJoined reports whether nothing but "and" stands between the figure of this index
// and the next one.
func isJoined(r *rules.Reading, s *shape, i int) bool {
	if i < 0 || i+1 >= len(r.Figures) {
		return false
	}
	f, g := &r.Figures[i], &r.Figures[i+1]
	return f.Sentence == g.Sentence && g.First == f.Last+1 && s.lower(f.Last) == "and"
}

// disasterReach is how many words may stand between a figure and the year by which the
// disaster is called that it is of, and namedReach how many between that year and the
// noun: the 2004 Bay of Tarsk earthquake.
const (
	disasterReach = 14
	namedReach    = 4
)

// timeOfDisaster dates a figure by the year of the disaster that is the subject of its
// verb: "a 1960 tsunami killed 61".
func timeOfDisaster(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	for k := v - 1; k > max(0, v-disasterReach) && !s.breaks(k) && s.lower(k) != ","; k-- {
		if s.kind(k) != prose.Number {
			continue
		}
		if s.is(k-2, lexis.Preposition) && s.lower(k-2) != "since" {
			return false
		}
		if s.yearNumber(k) == 0 || !s.is(k-1, lexis.Determiner|lexis.Possessive) || !s.namesDisaster(k+1, v) {
			return false
		}
		setTime(r, f, s, timeMention{first: k, last: k + 1, period: calendarOf(r).wholeYear(s.yearNumber(k))})
		return true
	}
	return false
}

// namesDisaster reports whether the words from k on end in the noun of a disaster that
// the verb at v tells of, right behind it or in a relative clause.
func (s *shape) namesDisaster(k, v int) bool {
	for i := k; i < min(v, k+namedReach); i++ {
		if s.is(i, lexis.Preposition) && s.lower(i) != "of" {
			return false
		}
		if disasters[s.lower(i)] {
			next := s.lower(i + 1)
			return i+1 == s.verbGroupStart(v) || next == "that" || next == "which" || next == "in" || next == "on"
		}
	}
	return false
}
