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

// countSieves read the noun of a plain count from the words behind it.
var countSieves = []rules.Sieve{
	{
		Name:     "counted/strength",
		Sentence: "In a compound such as \"8,000-strong force\" the noun after it is what the figure counts.",
		Apply:    countedStrength,
		Examples: []rules.Example{
			{Text: "A 2,000-strong brigade crossed the river.", Figure: "2,000", Want: "brigade"},
			{Text: "The king sent a 300-strong choir.", Figure: "300", Want: "choir"},
		},
		CounterExamples: []rules.Example{{Text: "The hospital has 20 strong men.", Figure: "20"}},
	},
	{
		Name:     "counted/compound",
		Sentence: "In a compound such as \"60-bed ward\" the figure counts its own noun.",
		Apply:    countedCompound,
		Examples: []rules.Example{
			{Text: "They opened a 60-bed ward.", Figure: "60", Want: "bed"},
			{Text: "He leads a 12-member panel.", Figure: "12", Want: "member"},
		},
		CounterExamples: []rules.Example{{Text: "They opened 60 bed shops.", Figure: "60"}},
	},
	{
		Name:     "counted/partitive",
		Sentence: "After \"of\" or \"out of\" stands the whole that the figure counts a part of.",
		Apply:    countedPartitive,
		Examples: []rules.Example{
			{Text: "Police freed 12 of the hostages.", Figure: "12", Want: "hostages"},
			{Text: "The clinic took in 14 of the wounded.", Figure: "14", Want: "wounded"},
			{Text: "By noon 14 of the 300 missing had been found.", Figure: "14", Want: "missing"},
			{Text: "The king sold 40 of the region's 60 inns.", Figure: "40", Want: "inns"},
			{Text: "Of the buses 14 of its newest buses burned.", Figure: "14", Want: "newest buses"},
			{Text: "In all 30 of these old bridges are shut.", Figure: "30", Want: "old bridges"},
			{Text: "They found 12, or 30 per cent, of the 40 hens.", Figure: "12", Want: "hens"},
			{Text: "They found 12, or 30 per cent, of the 40 hens.", Figure: "30 per cent", Want: "hens"},
			{Text: "They fed 12 of an estimated 40 hens.", Figure: "12", Want: "hens"},
			{Text: "About half a town went without water.", Figure: "About half", Want: "town"},
			{Text: "It mined 5 per cent of the country's cobalt last year.", Figure: "5 per cent", Want: "country's cobalt"},
		},
		CounterExamples: []rules.Example{
			{Text: "There were 40 dogs of the hotel.", Figure: "40"},
			{Text: "They bought 3 of nothing.", Figure: "3"},
		},
	},
	{
		Name:     "counted/state",
		Sentence: "A word such as \"dead\" or \"injured\" behind a figure stands for the persons it happened to.",
		Apply:    countedState,
		Examples: []rules.Example{
			{Text: "The storm left 9 dead.", Figure: "9", Want: "dead"},
			{Text: "Hospitals treated 31 injured on Monday.", Figure: "31", Want: "injured"},
			{Text: "After the flood 14 were killed.", Figure: "14", Want: "killed"},
			{Text: "There were 22 wounded and 5 missing.", Figure: "5", Want: "missing"},
			{Text: "The slide buried a bus, with 3 confirmed dead.", Figure: "3", Want: "dead"},
			{Text: "In the valley 7 remain missing.", Figure: "7", Want: "missing"},
		},
		CounterExamples: []rules.Example{
			{Text: "They carried out 9 dead horses.", Figure: "9"},
			{Text: "At least 14 boats were missing.", Figure: "14"},
		},
	},
	{
		Name:     "counted/noun-behind",
		Sentence: "The noun phrase right behind the figure is what it counts.",
		Apply:    countedBehind,
		Examples: []rules.Example{
			{Text: "There are 8,000 Norwegian sailors at sea.", Figure: "8,000", Want: "Norwegian sailors"},
			{Text: "The dean closed 412 schools on Friday.", Figure: "412", Want: "schools"},
			{Text: "The gale cut down 60 more trees.", Figure: "60", Want: "trees"},
			{Text: "They found 17 newly painted doors.", Figure: "17", Want: "painted doors"},
			{Text: "In May 40 people died there.", Figure: "40", Want: "people"},
			{Text: "Some 300 soldiers deployed from the coast.", Figure: "300", Want: "soldiers"},
			{Text: "It left 44 people dead.", Figure: "44", Want: "people"},
			{Text: "The ship brought 12 injured sailors.", Figure: "12", Want: "injured sailors"},
			{Text: "The fair drew 5,000 sports fans.", Figure: "5,000", Want: "sports fans"},
			{Text: "The relief agency has 64 emergency services workers there.", Figure: "64", Want: "emergency services workers"},
			{Text: "They lost 12 horses Thursday.", Figure: "12", Want: "horses"},
			{Text: "As many as 900 such barns stand there.", Figure: "900", Want: "barns"},
			{Text: "It hit 7 of 9 targets.", Figure: "9", Want: "targets"},
			{Text: "The garrison is losing 300 men a week.", Figure: "300", Want: "men"},
			{Text: "She spoke of \"hundreds\" of complaints.", Figure: "hundreds", Want: "complaints"},
			{Text: "She hoped for \"no more than 12\" new complaints.", Figure: "12", Want: "complaints"},
			{Text: "They sold it in 12 states.", Figure: "12", Want: "states"},
			{Text: "They found two AK-47 rifles.", Figure: "two", Want: "rifles"},
			{Text: "In all 900 owners' claims were paid.", Figure: "900", Want: "owners' claims"},
		},
		CounterExamples: []rules.Example{
			{Text: "The strength of the brigade is 300.", Figure: "300"},
			{Text: "Peru says 300 have left.", Figure: "300"},
			{Text: "The number rose to 47 in June.", Figure: "47"},
			{Text: "Another 31 offered shelter.", Figure: "31"},
			{Text: "Now there are 31 doing the work.", Figure: "31"},
			{Text: "Some 300 walk out of the mill.", Figure: "300"},
			{Text: "A barge with 40 aboard sinks.", Figure: "40"},
			{Text: "It has 40 cooks, of whom 12 drive vans and 9 work at home.", Figure: "12"},
			{Text: "The number could reach 300 once barns are counted.", Figure: "300"},
		},
	},
}

func countedStrength(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	return isCount(f) && s.hyphen(f.Last) && s.lower(f.Last+1) == "strong" && settle(r, f, s, s.phraseAt(f.Last+2))
}

func countedCompound(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) || !s.hyphen(f.Last) || !s.continues(f.Last+1) {
		return false
	}
	return settle(r, f, s, phrase{first: f.Last + 1, last: f.Last + 2, head: f.Last + 1})
}

// countedPartitive reads "12 of the hostages" for counts and "80 per cent of
// the schools" for shares.
func countedPartitive(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	i := f.Last
	if s.lower(i) == "out" {
		i++
	}
	i = s.behindToldTwice(r, f, i)
	half := figure.IsShare(f) && s.lower(i-1) == "half" && s.is(i, lexis.Determiner)
	if half {
		i-- // half a town
	}
	if !half && s.lower(i) != "of" || !isCount(f) && !figure.IsShare(f) || s.lower(i+1) == "those" && s.verb(i+2).Form != 0 {
		return false
	}
	for i++; s.is(i, lexis.Determiner) || s.is(i, lexis.Possessive) || s.lower(i) == "estimated" && s.amountAt(i+1); i++ {
	}
	definite := s.is(i-1, lexis.Determiner|lexis.Possessive)
	var whole *rules.Figure
	if n := s.figureNear(r, f, i); n != nil && !s.parts(i, n.First) {
		i, whole = n.Last, n
	}
	p := s.objectAt(i)
	if !definite && whole == nil && s.verb(i).Form&lexis.IngForm != 0 {
		return false
	}
	if p.ok() && figure.IsShare(f) && s.namesEconomy(p) {
		return false
	}
	stands := s.is(p.head, lexis.StateWord) && (s.is(p.first-1, lexis.Determiner) || s.kind(p.first-1) == prose.Number)
	if !p.ok() || s.is(p.head, lexis.Month) || !stands && !s.isNounPhrase(p) || !settle(r, f, s, p) {
		return false
	}
	if definite && isCount(f) && f.Claim.Role == claim.Level {
		f.Claim.Role, f.Claim.Whole = claim.Part, wholeOf(r, f, whole)
		if f.Claim.Whole.Empty() && whole == nil && owned[s.lower(p.first-1)] {
			f.Claim.Role = claim.Level // of its soldiers, whose number nobody gives
		}
	}
	return true
}

// behindToldTwice steps over the same part told another way: "12, or 30%, of".
func (s *shape) behindToldTwice(r *rules.Reading, f *rules.Figure, i int) int {
	if s.lower(i) != "," && s.lower(i) != "(" {
		return i
	}
	if n := nextFigure(r, f); n != nil && n.First-i <= 3 && (s.lower(n.Last) == "," || s.lower(n.Last) == ")") && s.lower(n.Last+1) == "of" {
		return n.Last + 1
	}
	if s.lower(i+1) == "of" {
		return i + 1
	}
	return i
}

// figureNear is the figure behind f that stands at the token i or a few words on,
// nil where there is none.
func (s *shape) figureNear(r *rules.Reading, f *rules.Figure, i int) *rules.Figure {
	for k := figureIndex(r, f) + 1; k < len(r.Figures) && r.Figures[k].Sentence == f.Sentence && r.Figures[k].First-i <= 4; k++ {
		if n := &r.Figures[k]; n.Last > i {
			return n
		}
	}
	return nil
}

// owned are words by which the whole that a count is of belongs to somebody.
var owned = wording.Set("its their his her")

// wholeOf is the quote of the whole of a part that names what it is of: the
// figure that stands with it, or the nearest before it of the same things that
// can hold it; empty where there is none.
func wholeOf(r *rules.Reading, f, beside *rules.Figure) document.Span {
	if beside != nil && figure.CanHold(&beside.Claim, &f.Claim) {
		return beside.Claim.Quote
	}
	at := figureIndex(r, f)
	for i := at - 1; beside == nil && i >= max(0, at-figure.AmountReach); i-- {
		before := &r.Figures[i].Claim
		if before.Counted.Head == f.Claim.Counted.Head && figure.CanHold(before, &f.Claim) {
			return before.Quote
		}
	}
	return document.Span{}
}

// nextFigure is the figure behind f in its sentence, nil where there is none.
func nextFigure(r *rules.Reading, f *rules.Figure) *rules.Figure {
	if i := figureIndex(r, f) + 1; i < len(r.Figures) && r.Figures[i].Sentence == f.Sentence {
		return &r.Figures[i]
	}
	return nil
}

// parts reports whether a mark, a preposition or a verb stands between the two
// tokens.
func (s *shape) parts(from, to int) bool {
	for i := from; i < to; i++ {
		if s.breaks(i) || s.lower(i) == "," || s.is(i, lexis.Preposition|lexis.Conjunction|lexis.Relative|lexis.Auxiliary) {
			return true
		}
	}
	return false
}

func countedState(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) || s.lower(f.First-1) == "of" && s.looksLikeNoun(f.First-2) {
		return false
	}
	i := s.skip(f.Last, lexis.FormOfBe|lexis.FormOfHave|lexis.Adverb)
	if s.verb(i).Lemma == "remain" {
		i++
	}
	if s.lower(i) == "confirmed" || s.lower(i) == "feared" || s.lower(i) == "reported" {
		i++
	}
	if !s.is(i, lexis.StateWord) || i == f.Last && s.continues(i+1) && !s.is(i+1, lexis.Adverb|lexis.Weekday) && s.verb(i+1).Form == 0 {
		return false
	}
	return settle(r, f, s, phrase{first: i, last: i + 1, head: i})
}

// looksLikeNoun reports whether the token i is a word of no closed class and
// no verb: "a crew" of 23.
func (s *shape) looksLikeNoun(i int) bool {
	return s.continues(i) && s.verb(i).Form == 0 && !s.is(i, lexis.NumberNoun|lexis.Adverb)
}

// skip is the first token from i on that belongs to none of the classes.
func (s *shape) skip(i int, c lexis.WordClass) int {
	for steps := 0; s.is(i, c) && steps < reach; steps++ {
		i++
	}
	return i
}

func countedBehind(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	i := f.Last
	if n := nextFigure(r, f); n != nil && n.First == i && n.Claim.Role == claim.Attribute {
		i = n.Last
	}
	if s.capital(i) && s.hyphen(i+1) && s.kind(i+2) == prose.Number && s.continues(i+3) {
		i += 3 // two AK-47 rifles
	}
	if t := s.lower(i); t == "\"" || t == "”" || t == "’" {
		switch {
		case s.lower(i+1) == "of":
			i += 2 // "hundreds" of complaints
		case s.continues(i+1) && lexis.IsPlural(s.lower(s.phraseAt(i+1).head)):
			i++ // "a dozen" job losses
		}
	}
	if s.lower(i) == "such" {
		i++ // 900 such barns
	}
	if !isCount(f) || !s.continues(i) || s.lower(i) == "once" {
		return false // "could reach 5,000 once suppliers are counted"
	}
	p := s.phraseAt(i)
	if p.ok() && p.first == p.head && (s.lower(p.head) == "doing" || s.verb(p.head).Form&lexis.IngForm != 0) && s.is(p.last, lexis.Determiner) {
		return false // 40 doing the work
	}
	if s.doneBy(f, p) || s.doneByPart(r, f, p) {
		return false
	}
	if p.ok() && p.first < p.head && s.verb(p.first).Form&lexis.PastForm != 0 && !s.is(p.first, lexis.StateWord) && !lexis.IsPlural(s.lower(p.head)) && !s.hyphen(p.first+1) && f.Claim.Quantity.String() != "1" {
		return false
	}
	return p.ok() && (s.isNounPhrase(p) || s.countsSeveral(f, p)) && settle(r, f, s, p)
}

// doneBy reports whether the word behind a number of several is not what it counts
// but what they do: a base form alone, "300 walk out", or a verb behind an adverb,
// "40 aboard sinks".
func (s *shape) doneBy(f *rules.Figure, p phrase) bool {
	if !p.ok() || f.Claim.Quantity.String() == "1" || lexis.IsPlural(s.lower(p.head)) && p.first == f.Last {
		return false
	}
	v := s.verb(p.head)
	if p.first > f.Last {
		return v.Form&(lexis.BaseForm|lexis.PresentForm) != 0 && aboardWords[s.lower(p.first-1)]
	}
	if v := s.verb(p.first); p.first < p.head && f.Claim.Section == document.Headline && !s.capital(p.first) && s.capital(p.first+1) && v.Form&lexis.BaseForm != 0 && v.Form&lexis.PastForm == 0 && !s.is(p.first, lexis.PersonNoun) && lexis.CountedOf[s.lower(p.first)] == nil {
		return true // 3,000 reach Kelham
	}
	return p.first == p.head && v.Form&lexis.BaseForm != 0 && v.Form&lexis.PastForm == 0 && !invariable[s.lower(p.head)] && s.classes[p.head]&(lexis.PersonNoun|lexis.StateWord|lexis.NumberNoun) == 0 && lexis.CountedOf[s.lower(p.head)] == nil
}

// doneByPart reports whether the words behind the figure tell what a part of some
// does who were counted before: "40 cooks, of whom 12 drive vans".
func (s *shape) doneByPart(r *rules.Reading, f *rules.Figure, p phrase) bool {
	if !p.ok() || p.first != f.Last || s.verb(p.first).Form&lexis.BaseForm == 0 || s.is(p.first, lexis.PersonNoun) {
		return false
	}
	for i := figureIndex(r, f); i >= 0 && r.Figures[i].Sentence == f.Sentence; i-- {
		if lead := s.lower(r.Figures[i].First - 1); lead == "whom" {
			return true
		}
	}
	return false
}

// invariable are nouns whose plural has no ending, and which are verbs as well.
var invariable = wording.Set("staff crew craft head fish catch stock police people cast quail duck counsel gross score dozen crew shot swine trout yield")

// countsSeveral reports whether a word in -s, which could be a verb that reports,
// is a plural noun, as no verb in -s goes with a number of several: "12 states".
func (s *shape) countsSeveral(f *rules.Figure, p phrase) bool {
	v := s.verb(p.head)
	return p.first == f.Last && v.Form&lexis.PresentForm != 0 && v.Form&(lexis.PastForm|lexis.ParticipleForm|lexis.IngForm) == 0 && f.Claim.Quantity.String() != "1" && !s.is(p.head, lexis.Adverb|lexis.Weekday|lexis.StateWord)
}

// isNounPhrase reports whether the phrase can be a thing and is not only an
// adverb, a verb or a word of time.
func (s *shape) isNounPhrase(p phrase) bool {
	if s.is(p.head, lexis.Adverb|lexis.Weekday|lexis.StateWord) || lexis.EmptyQualifiers[s.lower(p.head)] && p.first == p.head {
		return false
	}
	if timeNouns[s.lower(p.head)] && p.first < p.head && (s.lower(p.first) == "last" || s.lower(p.first) == "next") {
		return false
	}
	v := s.verb(p.head)
	if v.Form == 0 || s.hyphen(p.head-1) {
		return true
	}
	return v.Form&(lexis.PresentForm|lexis.BaseForm) != 0 && v.Form&(lexis.PastForm|lexis.ParticipleForm|lexis.IngForm) == 0 && !isReporting(v)
}
