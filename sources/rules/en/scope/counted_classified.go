package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// classifiedSieves read what a part of some is said to be. They run first: the
// noun behind the verb says more than that of the whole.
var classifiedSieves = []rules.Sieve{
	{
		Name:     "counted/classified",
		Sentence: "A part that \"are\" or \"were\" says to be of some kind counts that kind.",
		Apply:    countedClassified,
		Examples: []rules.Example{
			{Text: "Of the dead, 23 were children.", Figure: "23", Want: "children"},
			{Text: "Of the 241 patients, 130 are women and 111 are men.", Figure: "130", Want: "women"},
			{Text: "Of the 241 patients, 130 are women and 111 are men.", Figure: "111", Want: "men"},
			{Text: "Nineteen of the dead were children.", Figure: "Nineteen", Want: "children"},
			{Text: "They held 40 men, 12 of whom were farm workers.", Figure: "12", Want: "farm workers"},
			{Text: "They held 40 people, 12 of them farm workers.", Figure: "12", Want: "farm workers"},
		},
		CounterExamples: []rules.Example{
			{Text: "Of the dead, 23 were found at sea.", Figure: "23"},
			{Text: "Twelve passengers were children.", Figure: "Twelve"},
			{Text: "Of the huts, 23 were the mayor's.", Figure: "23"},
			{Text: "Nine of them were under age.", Figure: "Nine"},
			{Text: "They held 40 people, 12 of them overnight.", Figure: "12"},
		},
	},
}

// kind is what a part of some is said to be, and the words for the whole.
type kind struct{ noun, whole phrase }

func countedClassified(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	k := s.kindOf(r, f)
	if !k.noun.ok() || !settle(r, f, s, k.noun) {
		return false
	}
	if f.Claim.Role == claim.Level {
		f.Claim.Role = claim.Part
		f.Claim.Whole = partedBefore(r, f)
	}
	return true
}

// kindOf is what the figure's part is said to be, empty where it is a count that
// has its own noun, or where the verb says anything but a kind.
func (s *shape) kindOf(r *rules.Reading, f *rules.Figure) kind {
	if !isCount(f) || !s.fronted() && s.lower(f.Last) != "of" {
		return kind{}
	}
	k := kind{whole: s.frontedWhole(f)}
	be := f.Last
	if s.lower(be) == "of" {
		k.whole = s.objectAt(be + 1)
		if s.is(be+1, lexis.Pronoun|lexis.Relative) || s.is(be+1, lexis.Determiner) && !k.whole.ok() {
			k.whole = phrase{first: be + 1, last: be + 2, head: be + 1}
		}
		be = max(be+1, k.whole.last)
	}
	if p := s.kindBeside(f, be); p.ok() {
		k.noun = p
		return k
	}
	be = s.skip(be, lexis.Adverb|lexis.Modal)
	if word := s.lower(be); word != "were" && word != "are" && word != "be" || s.is(be+1, lexis.Closed|lexis.Negation) {
		return kind{}
	}
	if p := s.phraseAt(be + 1); p.ok() && (lexis.IsPlural(s.lower(p.head)) || s.is(p.head, lexis.PersonNoun)) && s.verb(p.head).Form == 0 && !s.is(p.head, lexis.StateWord|lexis.NumberNoun) {
		k.noun = p
	}
	return k
}

// kindBeside is the kind that stands right behind "of them" in an aside, without a
// verb: "76 survivors, nine of them children, were". i is the token behind "them".
func (s *shape) kindBeside(f *rules.Figure, i int) phrase {
	if mark := s.lower(f.First - 1); mark != "," && mark != "(" && mark != "–" && mark != "—" || s.lower(f.Last) != "of" || s.lower(i-1) != "them" && s.lower(i-1) != "whom" {
		return phrase{}
	}
	p := s.phraseAt(i)
	ends := p.last == len(s.tokens) || s.kind(p.last) == prose.Mark && !s.hyphen(p.last) || s.is(p.last, lexis.Preposition|lexis.Conjunction)
	if !p.ok() || !ends || !lexis.IsPlural(s.lower(p.head)) && !s.is(p.head, lexis.PersonNoun) || s.verb(p.head).Form != 0 || s.is(p.head, lexis.StateWord|lexis.NumberNoun|lexis.Adverb) {
		return phrase{}
	}
	return p
}

// fronted reports whether the sentence opens with the whole of its figures: "Of
// the dead, 23 were children".
func (s *shape) fronted() bool { return s.lower(0) == "of" }

// frontedWhole is that whole, empty where the sentence opens with none.
func (s *shape) frontedWhole(f *rules.Figure) phrase {
	if !s.fronted() {
		return phrase{}
	}
	i := 1
	for s.is(i, lexis.Determiner|lexis.Adverb) || s.amountAt(i) {
		i++
	}
	p := s.objectAt(i)
	if !p.ok() && s.lower(i-1) == "those" && s.verb(i).Form&lexis.ParticipleForm != 0 {
		p = phrase{first: i, last: i + 1, head: i}
	}
	if p.last > f.First {
		return phrase{}
	}
	return p
}

// partedBefore is the quote of the whole that the part before f in its sentence is
// of: of 241 patients, the women are a part, and so are the men.
func partedBefore(r *rules.Reading, f *rules.Figure) document.Span {
	for i := figureIndex(r, f) - 1; i >= 0 && r.Figures[i].Sentence == f.Sentence; i-- {
		if c := &r.Figures[i].Claim; c.Role == claim.Part && !c.Whole.Empty() {
			return c.Whole
		}
	}
	return document.Span{}
}

// eventClassified gives a part that is of some kind the event of its whole: of the
// dead, the children have died, too.
func eventClassified(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	k := s.kindOf(r, f)
	if !k.noun.ok() || f.Claim.Counted.Span != s.spanOf(k.noun) {
		return false
	}
	s.takeEvent(r, f, k.whole)
	return true
}

// takeEvent gives the figure the event that the words name, or else that of the
// figure before it that counts a whole.
func (s *shape) takeEvent(r *rules.Reading, f *rules.Figure, whole phrase) bool {
	if e := eventOfHead(s, 0, 0, whole); whole.ok() && e.ok() {
		f.Claim.Event = s.event(e, f.Claim.Counted)
		return true
	}
	a := antecedent(r, f)
	if a == nil || a.Claim.Event.Concept == "" {
		return false
	}
	f.Claim.Event = a.Claim.Event
	return true
}

// eventAmong reads whoever is among the dead as dead.
func eventAmong(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	p := s.countedPhrase(f)
	among := -1
	if isCount(f) && p.ok() && p.first >= f.Last {
		among = s.amongAt(f.First, p.last)
	}
	if among < 0 {
		return false
	}
	if f.Claim.Role == claim.Level {
		f.Claim.Role = claim.Part
	}
	return s.takeEvent(r, f, s.objectAt(s.skip(among+1, lexis.Determiner)))
}

// amongAt is the "among the" before "were" and a figure at first, or behind "were"
// and its noun, which ends at last; -1 where neither stands there.
func (s *shape) amongAt(first, last int) int {
	if s.is(last, lexis.FormOfBe) && s.lower(last+1) == "among" {
		return last + 1
	}
	if !s.is(first-1, lexis.FormOfBe) {
		return -1
	}
	for i := first - 2; i >= max(0, first-5); i-- {
		if s.lower(i) == "among" {
			return i
		}
	}
	return -1
}

// eventOfFrontedPart reads what became of a part of the whole that the sentence opens
// with, whatever befell the whole: of the injured, those who were released.
func eventOfFrontedPart(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !s.fronted() || !isCount(f) || !f.Claim.Counted.Span.Empty() && f.Claim.Counted.Span.End > f.Claim.Quote.Start {
		return false
	}
	if whole := s.objectAt(1); !eventOfHead(s, 0, 0, whole).ok() {
		return false
	}
	e := eventBehind(s, f.First, f.Last, phrase{first: f.Last, last: f.Last, head: f.Last})
	if !e.ok() {
		return false
	}
	f.Claim.Event = s.event(e, f.Claim.Counted)
	if f.Claim.Role == claim.Level {
		f.Claim.Role = claim.Part
	}
	return true
}
