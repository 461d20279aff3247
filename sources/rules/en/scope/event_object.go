package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// eventBefore finds the verb that governs the figure, or what it left the
// counted in.
func eventBefore(s *shape, first, last int, p phrase) found {
	v := s.governingVerb(first)
	if t := s.lower(first - 1); v < 0 && (t == "\"" || t == "“") {
		v = s.governingVerb(first - 1) // killed "up to 200"
	}
	if own := s.trendWithin(first, last); own > 0 {
		return s.verbEvent(own, own)
	}
	if v < 0 || s.comesFrom(first) {
		return found{}
	}
	if e := s.phrasalAround(v); e.ok() {
		return e
	}
	if s.verb(v).Lemma == "claim" && s.is(p.head, lexis.PersonNoun) && p.ok() && s.headWord(p) == "life" {
		return found{first: v, last: v + 1, lemma: "claim"}
	}
	if e := s.complement(v, max(last, p.last)); e.ok() {
		return e
	}
	if rating[s.lemma(v)] && v < p.first && p.last < first && s.lower(first-1) == "at" {
		return s.narrowing(p.last, first-1)
	}
	if e := s.being(v); s.is(v, lexis.FormOfBe) && e.concept != "" {
		return e
	}
	switch {
	case s.is(v, lexis.FormOfBe), rating[s.lemma(v)] && s.is(v-1, lexis.FormOfBe|lexis.Adverb) && s.lower(first-1) == "at", lexis.LevelVerbs[s.lemma(v)] && lexis.EventOfVerb[s.lemma(v)] == nil && first-v <= nearLevel, s.leadsToLevel(first) && (lexis.LevelVerbs[s.lemma(v)] || lexis.Changing[s.lemma(v)] || keptAt[s.lemma(v)] || isTrend(lexis.EventOfVerb[s.lemma(v)]) || trendVerbs[s.lower(v)]):
		return found{first: v, last: v + 1, lemma: s.lemma(v), concept: "level"}
	case s.is(v, lexis.FormOfHave), (s.reports(v) || transparent[s.lemma(v)]) && lexis.Conditional[[2]string{s.lemma(v), s.headWord(p)}] == "":
		return s.beingBehind(max(last, p.last), p)
	}
	return s.verbEvent(v, v)
}

// eventOfLevel is the event that the subject of a verb of rising, falling or
// standing names, where the figure is what it came to.
func eventOfLevel(s *shape, first, last int, p phrase) found {
	v := s.governingVerb(first)
	if v < 0 || p.first < first || !s.leadsToLevel(first) || !s.movesLevel(v) {
		return found{}
	}
	subject := s.throughNumber(s.subjectOf(v))
	if !subject.ok() || subject.last > v {
		return found{}
	}
	return eventOfHead(s, first, last, subject)
}

// beingBehind takes what stands in a place, told only by a verb of counting, for
// being there.
func (s *shape) beingBehind(i int, p phrase) found {
	if !p.ok() || !locatives[s.lower(i)] || s.lower(i) == "to" || s.lower(i) == "of" || s.lower(i) == "for" {
		return found{}
	}
	if s.amountAt(i + 1) {
		return found{} // 11 in 13 games
	}
	if at := s.objectAt(s.skip(i+1, lexis.Determiner)); at.ok() && (timeNouns[s.headWord(at)] || s.is(at.head, lexis.Month|lexis.Weekday)) {
		return found{} // 400 in a day
	}
	return found{first: i, last: i + 1, lemma: "be"}
}

// phrasalAround finds a phrase of the table that starts at the verb, at what leads
// to it, "can carry", or at the participle before its infinitive, "built to carry".
func (s *shape) phrasalAround(v int) found {
	start := s.verbGroupStart(v)
	if e := s.phrasal(v, v); e.ok() {
		return e
	}
	if e := s.phrasal(start, start); start < v && e.ok() {
		return e
	}
	if s.lower(start-1) == "to" && start > 1 {
		return s.phrasal(start-2, start-2)
	}
	return found{}
}

// leadsToLevel reports whether the word before a figure makes it the level
// before or after a change, and not its size.
func (s *shape) leadsToLevel(first int) bool {
	lead := s.lower(first - 1)
	return levelLeads[lead]
}

var levelLeads = wording.Set("to toward towards from at above below past beyond")

// isTrend reports whether the event is one of going up or down.
func isTrend(row *lexis.EventConcept) bool {
	return row != nil && (row.Name == "rise" || row.Name == "fall")
}

// nearLevel is how many words after a verb of reaching its level stands; farther
// off the verb has another object.
const nearLevel = 6

// rating are verbs whose passive puts its subject at a figure.
var rating = wording.Set("estimate put peg place reckon assess value see expect forecast project calculate")

// transparent are verbs that only bring a figure up.
var transparent = wording.Set("have count find list record register measure calculate observe see know include number contain hold identify detect spot get give put set show total comprise enumerate tally assess compare")

// leaving are verbs that leave their object in some state.
var leaving = wording.Set("leave have keep put make see get")

// complement finds what a verb such as "leave" left the counted thing in: a
// state word or a phrase behind it.
func (s *shape) complement(v, behind int) found {
	if !leaving[s.lemma(v)] {
		return found{}
	}
	for i := behind; i < min(len(s.tokens), behind+6) && !s.breaks(i) && s.lower(i) != ","; i++ {
		if s.is(i, lexis.StateWord) {
			return found{first: i, last: i + 1, lemma: s.lower(i), row: lexis.EventOfNoun[s.lower(i)]}
		}
		if e := s.phrasal(i, i); e.ok() && s.is(i, lexis.Preposition|lexis.Determiner) {
			return e
		}
	}
	return found{}
}

// narrowing finds what is told of a thing by the words [first, last) right behind
// its noun: "the number of homes without power", "of families displaced". It is
// no event where they tell none.
func (s *shape) narrowing(first, last int) found {
	for i := first; i < last && !s.breaks(i); i++ {
		if e := s.phrasal(i, i); e.ok() {
			return e
		}
		if s.is(i, lexis.StateWord) || s.verb(i).Form&lexis.ParticipleForm != 0 {
			return s.verbEvent(i, i)
		}
	}
	return found{}
}
