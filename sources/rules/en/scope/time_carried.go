package scope

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// carryReach is how many sentences back a day is carried on from.
const carryReach = 3

func timeCarried(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	for i := max(0, f.First-8); i < min(len(s.tokens), f.Last+8); i++ {
		if s.lower(i) == "now" || s.lower(i) == "currently" {
			return false
		}
	}
	block, back := r.SentenceOf(f).Block, carryReach
	same := s.sameOccasion()
	if same {
		back = definiteReach
	}
	today := calendarOf(r).today()
	holds := !same && s.stillHolds(f)
	for i := f.Sentence - 1; i >= max(0, f.Sentence-back); i-- {
		if r.Article.Sentences[i].Block != block && !same {
			return false
		}
		if m, ok := lastDay(shapeOf(r, i).withoutBases(timesIn(r, i))); ok {
			if holds && !m.period.to.Day().Equal(today) || m.period.from.Time.After(today) && s.pastEvent(f) {
				return false
			}
			setTime(r, f, shapeOf(r, i), m)
			return true
		}
	}
	return false
}

// withoutBases are the times but for those of what a figure is compared with: "1%,
// from 0.3% a week ago".
func (s *shape) withoutBases(times []timeMention) []timeMention {
	return slices.DeleteFunc(slices.Clone(times), func(m timeMention) bool {
		for k := m.first - 1; k >= max(0, m.first-longestBase); k-- {
			if comparedWith[s.lower(k)] && s.amountAt(k+1) {
				return true
			}
		}
		return false
	})
}

// longestBase bounds the words from "from" over an amount to its time.
const longestBase = 5

// stillHolds reports whether the verb of the figure is in the present or the perfect,
// and so tells of the report's own day: "has sent 40", "commands 40".
func (s *shape) stillHolds(f *rules.Figure) bool {
	v := s.governingVerb(f.First)
	if e := f.Claim.Event.Span; !e.Empty() && f.Claim.Sentence.Contains(e) {
		for i := max(0, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
			if e.Contains(s.tokens[i].Span) && s.verb(i).Form != 0 {
				v = i
			}
		}
	}
	if v < 0 {
		return false
	}
	start := s.verbGroupStart(v)
	if s.is(start, lexis.Auxiliary) {
		return presentAuxiliaries[s.lower(start)]
	}
	return s.verb(v).Form == lexis.PresentForm
}

var presentAuxiliaries = wording.Set("is are has have")

// sameOccasion reports whether the sentence goes on to tell what was said on an
// occasion named before: "told the same briefing".
func (s *shape) sameOccasion() bool {
	for i := range s.tokens {
		if s.lower(i) != "same" {
			continue
		}
		if p := s.phraseAt(i + 1); p.ok() && occasions[s.lower(p.head)] {
			return true
		}
	}
	return false
}

// storyDayReach is how far before the document's own day the day it tells of
// may lie.
const storyDayReach = 4

// timeOfStory takes the first day that the opening sentences tell of for an
// event in the past.
func timeOfStory(r *rules.Reading, f *rules.Figure) bool {
	c, s := calendarOf(r), shapeOf(r, f.Sentence)
	if c.anchor.IsZero() || reachesLevel(f) || f.Claim.Event.Concept == "level" || f.Claim.Event.Concept == "present" || !s.pastEvent(f) {
		return false
	}
	dateline, holds := s.dateline().last, s.stillHolds(f)
	for i := range min(3, len(r.Article.Sentences)) {
		opening := shapeOf(r, i)
		for _, m := range timesIn(r, i) {
			old := c.today().AddDate(0, 0, -storyDayReach)
			if !m.day || m.compared || m.first <= opening.dateline().last+2 && opening.dateline().last > dateline || m.period.to.Time.After(c.today().AddDate(0, 0, 1)) || m.period.to.Time.Before(old) || holds && !m.period.to.Day().Equal(c.today()) {
				continue
			}
			setTime(r, f, opening, m)
			f.Claim.AsOf.From, f.Claim.AsOf.To = day(m.period.from.Day()), day(m.period.to.Day())
			return true
		}
	}
	return false
}

// pastEvent reports whether the words of the figure's event end in a past form.
func (s *shape) pastEvent(f *rules.Figure) bool {
	e := f.Claim.Event.Span
	if e.Empty() || !f.Claim.Sentence.Contains(e) {
		return false
	}
	past := false
	for i := max(0, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
		if !e.Contains(s.tokens[i].Span) {
			continue
		}
		if s.is(i, lexis.Modal) || s.lower(i) == "is" || s.lower(i) == "are" || lightVerbs[s.verb(i).Lemma] && s.verb(i).Form&(lexis.BaseForm|lexis.PresentForm) != 0 {
			return false
		}
		past = past || s.verb(i).Form&(lexis.PastForm|lexis.ParticipleForm|lexis.IngForm) != 0 || s.is(i, lexis.StateWord)
	}
	return past
}
