package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// civicSieves read figures of courts, camps, armies and crowds whose noun is left
// out or names only the counting.
var civicSieves = []rules.Sieve{
	{
		Name:     "counted/sentence",
		Sentence: "Years to which somebody is sentenced, or that he gets in prison, are a sentence.",
		Apply:    countedSentence,
		Examples: []rules.Example{
			{Text: "A baker was sentenced to 14 years in prison.", Figure: "14 years", Want: "sentence"},
			{Text: "The baker was jailed for 14 years.", Figure: "14 years", Want: "sentence"},
			{Text: "The baker got 14 years in jail.", Figure: "14 years", Want: "sentence"},
			{Text: "He is serving a sentence of 14 years.", Figure: "14 years", Want: "sentence"},
			{Text: "He faces up to 14 years behind bars.", Figure: "up to 14 years", Want: "sentence"},
		},
		CounterExamples: []rules.Example{
			{Text: "The baker was jailed 14 years ago.", Figure: "14 years"},
			{Text: "The baker worked in the prison for 14 years.", Figure: "14 years"},
		},
	},
	{
		Name:     "counted/strength-of-force",
		Sentence: "The strength that an army, or what has troops, is put at counts soldiers.",
		Apply:    countedForce,
		Examples: []rules.Example{
			{Text: "The army puts its strength in the valley at 900.", Figure: "900", Want: "strength"},
			{Text: "The garrison's strength is estimated at 900.", Figure: "900", Want: "strength"},
		},
		CounterExamples: []rules.Example{{Text: "The brewery puts its strength at 12 per cent.", Figure: "12 per cent"}},
	},
	{
		Name:     "counted/housed",
		Sentence: "Whom a camp or a hall shelters, without being named, are people.",
		Apply:    countedHoused,
		Examples: []rules.Example{
			{Text: "The camp, which has 400 beds, is sheltering 900.", Figure: "900", Want: "people"},
		},
		CounterExamples: []rules.Example{{Text: "The barn is sheltering 900 sheep.", Figure: "900"}},
	},
	{
		Name:     "counted/drawn",
		Sentence: "How many a march, a rally or the like has drawn, without a noun, counts people.",
		Apply:    countedDrawn,
		Examples: []rules.Example{
			{Text: "The harvest march drew 900, the mayor said.", Figure: "900", Want: "people"},
			{Text: "Rally against toll attracts 900.", Figure: "900", Want: "people"},
		},
		CounterExamples: []rules.Example{{Text: "The bill drew 900 complaints.", Figure: "900"}, {Text: "The clerk drew 900 from the bank.", Figure: "900"}},
	},
}

var (
	jailing    = wording.Set("sentence jail imprison cage condemn")
	prisons    = wording.Set("prison jail bars custody imprisonment detention")
	gatherings = wording.Set("march rally demonstration protest parade vigil procession strike")
	housing    = wording.Set("shelter house accommodate lodge")
	forces     = wording.Set("army force garrison brigade battalion division militia contingent corps navy regiment")
)

// countedSentence looks for a verb of sentencing before the years, for the word
// itself, or for a prison behind them.
func countedSentence(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if f.Claim.Quantity.Dimension != quantity.Duration || apartInTime[s.lower(f.Last)] {
		return false
	}
	lead, v := s.lower(f.First-1), s.governingVerb(f.First)
	sentenced := v >= 0 && jailing[s.lemma(v)] && (lead == "to" || lead == "for" || v == f.First-1)
	sentenced = sentenced || lead == "of" && lexis.Singular(s.lower(f.First-2)) == "sentence" || lexis.Singular(s.lower(s.skipHyphen(f.Last))) == "sentence"
	in := s.lower(f.Last) == "in" || s.lower(f.Last) == "behind"
	if !sentenced && !(in && prisons[s.lower(f.Last+1)]) {
		return false
	}
	f.Claim.Counted = claim.Counted{Text: "sentence", Head: "sentence", Concept: "sentence"}
	return true
}

// skipHyphen is the token behind a hyphen at i, else i.
func (s *shape) skipHyphen(i int) int {
	if s.hyphen(i) {
		return i + 1
	}
	return i
}

// countedForce reads "the army puts its strength at 900".
func countedForce(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	at := f.First - 1
	for at < f.Last && s.lower(at) != "at" {
		at++ // "estimated at" may be the figure's own hedge
	}
	if !isCount(f) || at == f.Last {
		return false
	}
	for i := f.First - 1; i >= max(0, f.First-reach) && !s.breaks(i); i-- {
		if s.lower(i) != "strength" || s.lower(i+1) == "of" {
			continue
		}
		for k := 0; k < f.First; k++ {
			if forces[lexis.Singular(s.lower(k))] || s.lower(k) == "troop" || s.lower(k) == "troops" {
				f.Claim.Counted = claim.Counted{Text: s.words(i, i+1), Span: s.span(i, i+1), Head: "troop", Concept: "military-personnel"}
				return true
			}
		}
		return false
	}
	return false
}

// countedHoused reads "is sheltering 900".
func countedHoused(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := f.First - 1
	for s.is(v, lexis.Adverb) {
		v--
	}
	return isCount(f) && !s.continues(f.Last) && s.isVerb(v) && housing[s.lemma(v)] && settlePerson(f, "person")
}

// countedDrawn reads "the march drew 900" and "rally attracts 900".
func countedDrawn(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := f.First - 1
	for s.is(v, lexis.Adverb) {
		v--
	}
	if lemma := lexis.AsVerb(s.lower(v)).Lemma; !isCount(f) || s.continues(f.Last) || lemma != "draw" && lemma != "attract" || s.lower(f.Last) == "from" {
		return false
	}
	for i := v - 1; i >= max(0, v-longestInsertion) && !s.breaks(i); i-- {
		if gatherings[lexis.Singular(s.lower(i))] {
			return settlePerson(f, "crowd")
		}
	}
	return false
}
