package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// countedWho reads whoever is counted without a noun as people, by what befalls
// them or by where they are.
func countedWho(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) {
		return figure.IsShare(f) && (s.thoseAt(f.Last) || holdsOpinion(s, f) && antecedent(r, f) == nil) && settlePerson(f, "person")
	}
	if v := s.harmBefore(f); v >= 0 && !lendsNoun(antecedent(r, f), f) {
		return settlePerson(f, "person")
	}
	if s.votedSo(r, f) {
		f.Claim.Counted = claim.Counted{Text: "votes", Head: "vote", Concept: "vote"}
		return true
	}
	if s.beforeCrowd(f.First) {
		return settlePerson(f, "crowd")
	}
	if s.numberOfThose(f) || s.shotAt(f.Last) || s.thoseAt(f.Last) || s.whoAt(f.Last) || s.aboardAt(f.Last) || s.foundAlive(f.Last) || s.carriedIn(f) {
		return settlePerson(f, "person")
	}
	v := s.skip(f.Last, lexis.FormOfBe|lexis.FormOfHave|lexis.Adverb)
	if s.lower(v) == "since" {
		v++
	}
	for _, at := range []int{f.Last, v} {
		if e := s.phrasal(at, at); e.row != nil && e.row.Counts != "" {
			return settlePerson(f, e.row.Counts)
		}
	}
	row := lexis.EventOfVerb[s.verb(v).Lemma]
	if row != nil && row.Counts == "crowd" || s.verb(v).Lemma == "gather" {
		return settlePerson(f, "crowd")
	}
	if row == nil || !row.Harms || s.verb(v).Form&(lexis.PastForm|lexis.ParticipleForm) == 0 && !s.headlineVerb(v, f.Last) || lendsPersons(antecedent(r, f)) {
		return false
	}
	return settlePerson(f, "person")
}

// headlineVerb reports whether the base form of a verb of the event table stands at v
// right behind a figure that ends at last, as headlines tell what has happened: "12
// die in a fire". A noun behind it makes a noun of it.
func (s *shape) headlineVerb(v, last int) bool {
	row := lexis.EventOfVerb[s.verb(v).Lemma]
	if v != last || row == nil || s.verb(v).Form&lexis.BaseForm == 0 || s.continues(v+1) || s.lower(v+1) == "of" || s.hyphen(v+1) {
		return false
	}
	return row.Harms || s.kind(v+1) == prose.Word
}

// votedSo reports whether the figure is one of the two of a division: "voted 71 to 69".
func (s *shape) votedSo(r *rules.Reading, f *rules.Figure) bool {
	first := f
	if i := figureIndex(r, f) - 1; i >= 0 && r.Figures[i].Sentence == f.Sentence && r.Figures[i].Last == f.First-1 && (s.lower(f.First-1) == "to" || s.lower(f.First-1) == "against" || s.hyphen(f.First-1)) {
		first = &r.Figures[i]
	} else if n := nextFigure(r, f); n == nil || n.First != f.Last+1 {
		return false
	}
	return s.lower(first.First-1) == "voted"
}

// beforeCrowd reports whether a match or the like is played "in front of" the number
// that starts at the token i.
func (s *shape) beforeCrowd(i int) bool {
	return s.lower(i-1) == "of" && s.lower(i-2) == "front" && s.lower(i-3) == "in"
}

// numberOfThose reports whether the figure is the number "of those who" did or
// suffered something.
func (s *shape) numberOfThose(f *rules.Figure) bool {
	for i := max(0, f.First-reach); i < f.First; i++ {
		if s.is(i, lexis.NumberNoun) && s.lower(i+1) == "of" && s.lower(i+2) == "those" && s.lower(i+3) == "who" && s.lower(f.First-1) == "at" {
			return true
		}
	}
	return false
}

// shotAt reports whether "shot" or "stabbed" at the token i says what befell those
// who are counted, as headlines put it: "Three shot at fair".
func (s *shape) shotAt(i int) bool {
	if word := s.lower(i); word != "shot" && word != "stabbed" {
		return false
	}
	return i+1 == len(s.tokens) || s.kind(i+1) == prose.Mark || s.is(i+1, lexis.Preposition|lexis.Conjunction) || s.lower(i+1) == "dead"
}

// thoseAt reports whether "of those at risk" or the like stands at the token i.
func (s *shape) thoseAt(i int) bool {
	return s.lower(i) == "of" && s.lower(i+1) == "those" && s.is(i+2, lexis.Preposition)
}

// aboardAt reports whether "aboard" or "on board" stands at the token i.
func (s *shape) aboardAt(i int) bool {
	return aboardWords[s.lower(i)] || s.lower(i) == "on" && s.lower(i+1) == "board"
}

var aboardWords = wording.Set("aboard onboard")

// foundAlive reports whether "found alive" or the like stands at the token i, behind
// an auxiliary or not.
func (s *shape) foundAlive(i int) bool {
	i = s.skip(i, lexis.FormOfBe|lexis.FormOfHave|lexis.Adverb)
	return s.lower(i) == "found" && unharmed[s.lower(i+1)]
}

var unharmed = wording.Set("safe alive unharmed unhurt uninjured well dead")

// carriedIn reports whether the figure ends a clause that says how many a vessel or
// the like is made to carry: "licensed to carry 45".
func (s *shape) carriedIn(f *rules.Figure) bool {
	v := s.governingVerb(f.First)
	return v >= 0 && carriers[s.lemma(v)] && s.lower(s.verbGroupStart(v)-1) == "to" && s.kind(f.Last) != prose.Word
}

var carriers = wording.Set("carry seat accommodate")

// settlePerson counts people, for whom the text has no noun.
func settlePerson(f *rules.Figure, concept string) bool {
	f.Claim.Counted = claim.Counted{Text: "people", Head: "person", Concept: concept}
	return true
}

// harmBefore is the verb of harm right before a figure that is its object and
// has no noun, "killed nine and injured 46"; -1 where there is none.
func (s *shape) harmBefore(f *rules.Figure) int {
	v := f.First - 1
	for v > 0 && s.is(v, lexis.Adverb) {
		v--
	}
	row := lexis.EventOfVerb[s.verb(v).Lemma]
	if row == nil || !row.Harms || s.is(s.verbGroupStart(v), lexis.FormOfBe) || s.continues(f.Last) && s.looksLikeNoun(f.Last) && !s.is(f.Last, lexis.Weekday) {
		return -1
	}
	return v
}

// lendsNoun reports whether the antecedent of f stands in its sentence and
// counts what a noun names, not only whoever its verb before it befell.
func lendsNoun(a, f *rules.Figure) bool {
	return a != nil && a.Sentence == f.Sentence && !a.Claim.Counted.Span.Empty()
}

// lendsPersons reports whether the antecedent of f counts persons by a noun.
func lendsPersons(a *rules.Figure) bool {
	if a == nil || a.Claim.Counted.Span.Empty() {
		return false
	}
	c := a.Claim.Counted
	return c.Concept == "person" || c.Concept == "crew" || lexis.ClassesOf.Of(c.Head)&lexis.PersonNoun != 0
}

// opinions are verbs by which a share of those who were asked answers.
var opinions = wording.Set("oppose support back favour favor approve disapprove prefer trust believe think want say agree disagree feel fear expect plan intend know see")

// holdsOpinion reports whether a share is the subject of a verb of opinion.
func holdsOpinion(s *shape, f *rules.Figure) bool {
	v := s.verb(f.Last)
	return opinions[v.Lemma] && (v.Form&lexis.PastForm != 0 || s.figureThenVerb(f.Last) || v.Form&lexis.BaseForm != 0 && isReporting(v))
}

// whoAt reports whether "who" or "of those who" stands at the token i.
func (s *shape) whoAt(i int) bool {
	if s.lower(i) == "of" && (s.lower(i+1) == "those" || s.lower(i+1) == "them") {
		i += 2
	}
	return s.lower(i) == "who"
}
