package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// The keys and words of the two sides of a vote on a motion.
const (
	sideFor, saidFor         = "for", "in favour"
	sideAgainst, saidAgainst = "against", "against"
)

// carrying and rejectingMotion are verbs by which more votes were for a motion,
// or against it.
var (
	carrying        = wording.Set("pass adopt approve back carry ratify endorse support win clear")
	rejectingMotion = wording.Set("reject defeat oppose block veto fail lose")
)

// contestSide reads "41 in favour and 12 against", "41 voted for" and "by 41 votes
// to 12".
func contestSide(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) || f.Claim.Quantity.Trend != "" {
		return false
	}
	if side := s.sideBehind(f.Last); side != "" {
		return awardSide(f, side)
	}
	first, second := f, nextFigure(r, f)
	if !s.sidesMeet(first, second) {
		at := figureIndex(r, f)
		if at == 0 || r.Figures[at-1].Sentence != f.Sentence {
			return false
		}
		first, second = &r.Figures[at-1], f
		if !s.sidesMeet(first, second) {
			return false
		}
	}
	carried, ok := s.motionCarried(first.First - 1)
	if !ok {
		return false
	}
	if carried == (f == first) {
		return awardSide(f, sideFor)
	}
	return awardSide(f, sideAgainst)
}

func awardSide(f *rules.Figure, side string) bool {
	said := saidFor
	if side == sideAgainst {
		said = saidAgainst
	}
	c := &f.Claim.Counted
	c.Head, c.Concept, c.Qualifiers, c.Anybody, c.Kin = "vote", "vote", nil, false, nil
	if c.Text == "" || c.Span.Start < f.Claim.Quote.Start {
		c.Text, c.Span = "votes", document.Span{}
	}
	return award(f, side, said)
}

// sideBehind is the side that the words behind a figure name: "in favour",
// "against", "deputies voted for"; "" where they name none.
func (s *shape) sideBehind(i int) string {
	if s.continues(i) && s.verb(i).Form == 0 || s.verb(i).Lemma == "vote" && lexis.IsPlural(s.lower(i)) {
		i++
	}
	voted := s.verb(i).Lemma == "vote" && s.verb(i).Form&lexis.PastForm != 0
	if voted || s.verb(i).Lemma == "cast" {
		i++
	}
	ends := s.kind(i+1) != prose.Word || s.is(i+1, lexis.Conjunction|lexis.Preposition|lexis.Determiner)
	switch {
	case s.lower(i) == "in" && (s.lower(i+1) == "favour" || s.lower(i+1) == "favor"), s.lower(i) == "for" && voted:
		return sideFor
	case s.lower(i) == "against" && (voted || ends):
		return sideAgainst
	}
	return ""
}

// sidesMeet reports whether only "to", and "votes" before it, part two counts.
func (s *shape) sidesMeet(a, b *rules.Figure) bool {
	if a == nil || b == nil || s.lower(a.First-1) != "by" || !isCount(b) {
		return false
	}
	i := a.Last
	if lexis.Singular(s.lower(i)) == "vote" {
		i++
	}
	return i > a.Last && s.lower(i) == "to" && i+1 == b.First
}

// motionCarried tells by the verb before the token i whether the first number of
// a vote is of those in favour; ok is false where no verb tells.
func (s *shape) motionCarried(i int) (carried, ok bool) {
	for k := i; k >= max(0, i-reach) && !s.breaks(k); k-- {
		switch v := s.verb(k); {
		case carrying[v.Lemma]:
			return true, true
		case rejectingMotion[v.Lemma]:
			return false, true
		}
	}
	return false, false
}

// contestBeside reads "Marle 9", "the Blues on 9" and "the Reds' 12 seats".
func contestBeside(r *rules.Reading, f *rules.Figure) bool {
	if !contends(r, f) {
		return false
	}
	s, end := shapeOf(r, f.Sentence), f.First
	if t := s.lower(end - 1); t == "on" || t == "with" || t == "at" {
		end--
	}
	for s.is(end-1, lexis.Possessive) || s.lower(end-1) == "," && end < f.First {
		end--
	}
	first := s.nameStart(end)
	return first < end && s.awardTo(r, f, first, end)
}

// contestFor reads "38% for Kell" and "11 seats went to the Reds".
func contestFor(r *rules.Reading, f *rules.Figure) bool {
	if !contends(r, f) {
		return false
	}
	s, i := shapeOf(r, f.Sentence), f.Last
	for steps := 0; steps < 4 && (s.lower(i) == "of" || s.is(i, lexis.Determiner) || contested[lexis.Singular(s.lower(i))]); steps++ {
		i++
	}
	if v := s.verb(i).Lemma; v == "go" {
		i++
	}
	if s.lower(i) != "for" && s.lower(i) != "to" {
		return false
	}
	last := s.skip(i+1, lexis.Determiner)
	for s.proper(last) && !s.is(last, lexis.Closed|lexis.Weekday|lexis.Month) {
		last++
	}
	return last > i+1 && s.awardTo(r, f, i+1, last)
}

// contestGiven reads "gave the Reds 41 per cent".
func contestGiven(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	if v < 0 || !awarding[s.lemma(v)] || !contends(r, f) {
		return false
	}
	p := s.objectAt(v + 1)
	return p.ok() && p.last == f.First && s.awardTo(r, f, p.first, p.last)
}

// contestSubject reads "Marle won 41 per cent" and "support for the Reds stands at
// 41%".
func contestSubject(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	if v < 0 && sharing[s.verb(f.First-2).Lemma] {
		v = f.First - 2 // of a subject in the singular behind a name in the plural
	}
	if v < 0 || !s.hasNumber(v, f) || !contends(r, f) {
		return false
	}
	p := s.contender(v)
	if !p.ok() {
		return false
	}
	if s.lower(p.head) == "support" || s.lower(p.head) == "backing" {
		if s.lower(p.last) != "for" {
			return false
		}
		p = s.objectAt(p.last + 1)
		p.last = min(p.last, s.verbGroupStart(v))
		p.head = p.last - 1
	}
	if p.ok() && (partyless[s.lower(p.head)] || partyless[s.lower(p.first)]) {
		return s.awardTo(r, f, p.first, p.last)
	}
	return p.ok() && s.proper(p.head) && !s.is(p.head, lexis.Closed) && s.awardTo(r, f, s.nameStart(p.last), p.last)
}

// contender is the subject of the verb at v, a base form behind a plural or "who",
// too.
func (s *shape) contender(v int) phrase {
	if main := s.governingVerb(v - 1); s.verb(v).Form == lexis.IngForm && s.lower(v-1) == "," && main >= 0 {
		return s.contender(main) // took control, winning 12 seats
	}
	if start := s.verbGroupStart(v); !s.finite(v) && (s.is(start-1, lexis.Relative) || s.nounThenVerb(v)) {
		return s.subjectBefore(start)
	}
	return s.subjectOf(v)
}

// hasNumber reports whether the verb at v says that its subject has the figure.
func (s *shape) hasNumber(v int, f *rules.Figure) bool {
	if possessing[s.lemma(v)] {
		return true
	}
	lead := s.lower(f.First - 1)
	return sharing[s.lemma(v)] && figure.IsShare(f) && (lead == "on" || lead == "at" || lead == "with" || lead == "to")
}

// contestSameAs reads "the party will hold 12 seats".
func contestSameAs(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	if v < 0 || !contends(r, f) {
		return false
	}
	p := s.contender(v)
	if awarding[s.lemma(v)] {
		p = phrase{first: v + 1, last: v + 2, head: v + 1}
	} else if !s.hasNumber(v, f) {
		return false
	}
	if !p.ok() || !s.is(p.head, lexis.Pronoun) && s.lower(p.head) != "party" {
		return false
	}
	for i := figureIndex(r, f) - 1; i >= max(0, figureIndex(r, f)-ellipsisReach); i-- {
		before := &r.Figures[i]
		if f.Sentence-before.Sentence > ellipsisSentences {
			return false
		}
		if c := before.Claim.Counted; c.Holder != "" {
			return award(f, c.Holder, c.Held)
		}
	}
	return false
}

// eventHeld says of a number with a holder that it was won, unless the verb says
// that it was lost, or only wanted.
func eventHeld(r *rules.Reading, f *rules.Figure) bool {
	c := &f.Claim
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	switch {
	case c.Counted.Holder == "" || !contested[c.Counted.Head]:
		return false
	case c.Counted.Holder == sideFor || c.Counted.Holder == sideAgainst:
		c.Event = claim.Event{Lemma: "vote", Concept: "vote", Known: true}
		return true
	}
	if v < 0 {
		c.Event = claim.Event{Lemma: "win", Concept: "win", Known: true}
		return true
	}
	if lemma := s.lemma(v); notHeld[lemma] {
		return false
	}
	c.Event = claim.Event{Text: s.words(v, v+1), Span: s.span(v, v+1), Lemma: s.lemma(v), Concept: "win", Known: true}
	return true
}

// notHeld are verbs whose subject does not have the number.
var notHeld = wording.Set("lose gain need require want seek contest")

// contestOption reads which answer a share of the voters chose: "52.1 per cent voted
// to leave and 47.9 per cent to stay", "41% backed joining".
func contestOption(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if f.Claim.Quantity.Unit != "%" || f.Claim.Role == claim.Change || !isAboutVote(r) {
		return false
	}
	at := figureIndex(r, f)
	gapped := at > 0 && r.Figures[at-1].Sentence == f.Sentence && options[r.Figures[at-1].Claim.Counted.Held]
	chosen := gapped
	for i := f.Last; i < min(len(s.tokens), f.Last+optionReach) && !s.breaks(i) && s.kind(i) != prose.Number; i++ {
		switch v := s.verb(i); {
		case choosing[v.Lemma]:
			chosen = true
		case !chosen:
		case s.lower(i) == "yes" || s.lower(i) == "no":
			return awardOption(f, s.lower(i))
		case s.lower(i) == "to" && s.leadsToVerb(i):
			return awardOption(f, optionOf(s.verb(i+1).Lemma))
		case v.Form&lexis.IngForm != 0 && s.verb(i-1).Form != 0:
			return awardOption(f, optionOf(v.Lemma))
		}
	}
	return false
}

// optionReach is how many tokens behind a share of voters their choice is told.
const optionReach = 8

// choosing are verbs of voting for an answer; said marks what was chosen.
var (
	choosing = wording.Set("vote back favour favor choose opt support want")
	options  = map[string]bool{saidOption: true}
)

// saidOption names whose share it is whom an answer won.
const saidOption = "for one answer"

// optionOf is one name for an answer that two verbs tell.
func optionOf(lemma string) string {
	if lemma == "remain" {
		return "stay"
	}
	return lemma
}

func awardOption(f *rules.Figure, key string) bool {
	return key != "" && award(f, key, saidOption)
}
