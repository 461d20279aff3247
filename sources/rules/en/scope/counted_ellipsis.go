package scope

import (
	"cmp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// ellipsisSieves give a figure whose noun is left out that of a figure before.
var ellipsisSieves = []rules.Sieve{
	{
		Name:     "counted/who",
		Sentence: "Whoever dies, is hurt or is held without being named is a person.",
		Apply:    countedWho,
		Examples: []rules.Example{
			{Text: "The mayor said 12 died in the wreck.", Figure: "12", Want: "people"},
			{Text: "So far 12 have since died.", Figure: "12", Want: "people"},
			{Text: "Two of those who stayed sang.", Figure: "Two", Want: "people"},
			{Text: "They played in front of 900.", Figure: "900", Want: "people"},
			{Text: "The house voted 71 to 69 to sing.", Figure: "71", Want: "votes"},
			{Text: "She put the number of those who had left at 900.", Figure: "900", Want: "people"},
			{Text: "Twelve shot at the fair.", Figure: "Twelve", Want: "people"},
			{Text: "Some 900 in the dark as gale hits coast.", Figure: "900", Want: "people"},
			{Text: "Only 12 who signed came.", Figure: "12", Want: "people"},
			{Text: "Six boats sank.\nThe gale killed 12 and injured 40.", Figure: "12", Want: "people"},
			{Text: "Six boats sank.\nThe gale killed 12 and injured 40.", Figure: "40", Want: "people"},
			{Text: "At noon 900 marched.", Figure: "900", Want: "people"},
			{Text: "A barge with 40 aboard sinks.", Figure: "40", Want: "people"},
			{Text: "After a night in the hills 9 were found safe.", Figure: "9", Want: "people"},
			{Text: "The barge, licensed to carry 45, sank.", Figure: "45", Want: "people"},
			{Text: "The mayor said 900 had taken part.", Figure: "900", Want: "people"},
			{Text: "In the vote 63% oppose the toll.", Figure: "63%", Want: "people"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor said 12 horses died in the wreck.", Figure: "12"},
			{Text: "He saw 12 shot geese.", Figure: "12"},
			{Text: "The wreck killed 30 horses and injured 12.", Figure: "12"},
			{Text: "Some 62% of voters back the toll and 12% oppose it.", Figure: "12%"},
		},
	},
	{
		Name:     "counted/fronted",
		Sentence: "\"Of the ...\" at the head of a sentence names the whole that its figures count parts of.",
		Apply:    countedFronted,
		Examples: []rules.Example{
			{Text: "Of the goats, 19 were sold.", Figure: "19", Want: "goats"},
			{Text: "Of the 60 goats on the hill, 19 were sold.", Figure: "19", Want: "goats"},
		},
		CounterExamples: []rules.Example{{Text: "Of the goats, 19 kids were sold.", Figure: "19"}},
	},
	{
		Name:     "counted/known-amount",
		Sentence: "\"The 8,000\" counts what the same amount counted before in the document.",
		Apply:    countedKnownAmount,
		Examples: []rules.Example{
			{Text: "There are 900 sheep on the hill.\nSome dogs ran.\nThe 900 have gone.", Figure: "900 have", Want: "sheep"},
			{Text: "There are 900 sheep on the hill.\nNone of the 900 has been shorn.", Figure: "None", Want: "sheep"},
		},
		CounterExamples: []rules.Example{{Text: "There are 900 sheep on the hill.\nThe 300 have gone.", Figure: "300"}},
	},
	{
		Name:     "counted/same-as",
		Sentence: "A figure without a noun of its own counts what the comparable figure before it counts.",
		Apply:    countedSameAs,
		Examples: []rules.Example{
			{Text: "Peru counts 900 Chilean sailors, while Chile puts the number at 300.", Figure: "300", Want: "Chilean sailors"},
			{Text: "There were 900 sheep on the hill. The owner says 300.", Figure: "300", Want: "sheep"},
			{Text: "The bus carried 900 riders. That is 8 per cent fewer than in May.", Figure: "8 per cent", Want: "riders"},
			{Text: "The dam has 12 gates, of which 4 are open.", Figure: "4", Want: "gates"},
			{Text: "They shut 61 barns and hired 83 nurses, 22 of them old.", Figure: "22", Want: "nurses"},
			{Text: "It has 40 cooks, of whom 12 drive vans and 9 work at home.", Figure: "9", Want: "cooks"},
		},
		CounterExamples: []rules.Example{
			{Text: "There were 900 sheep on the hill.\nThe owner says 300.", Figure: "300"},
		},
	},
	{
		Name:     "counted/number-noun",
		Sentence: "\"The number\", \"the figure\", \"the estimate\", so many more or none of them means what the last comparable figure counted, in an earlier paragraph, too.",
		Apply:    countedNumberNoun,
		Examples: []rules.Example{
			{Text: "There were 900 sheep on the hill.\nThe owner puts the number at 300.", Figure: "300", Want: "sheep"},
			{Text: "There were 900 sheep on the hill.\nSome 300 more are on the way.", Figure: "300", Want: "sheep"},
			{Text: "There were 900 sheep on the hill.\nThe owner gave a figure of 300.", Figure: "300", Want: "sheep"},
			{Text: "There were 900 sheep on the hill, said several shepherds.\nNone of them was shorn.", Figure: "None", Want: "sheep"},
		},
		CounterExamples: []rules.Example{{Text: "There were 900 sheep on the hill.\nThe owner says 300.", Figure: "300"}},
	},
	{
		Name:     "counted/same-stuff",
		Sentence: "A weight or a volume of nothing that is named is of what the one before it was of.",
		Apply:    countedSameStuff,
		Examples: []rules.Example{
			{Text: "A barge with 900 tonnes of tar sank. It has lost 40 tonnes.", Figure: "40 tonnes", Want: "tar"},
		},
		CounterExamples: []rules.Example{{Text: "A barge with 900 litres of tar sank. It weighs 40 tonnes.", Figure: "40 tonnes"}},
	},
	{
		Name:            "counted/unit",
		Sentence:        "Where nothing else names what is measured, the unit does.",
		Apply:           countedUnit,
		Examples:        []rules.Example{{Text: "He swam 14 kilometres.", Figure: "14 kilometres", Want: "kilometres"}, {Text: "It took a year and a half.", Figure: "a year and a half", Want: "year"}},
		CounterExamples: []rules.Example{{Text: "He counted 14.", Figure: "14"}},
	},
}

// ellipsisReach is how many figures, and how many sentences, back the noun of
// an elliptical figure is looked for.
const (
	ellipsisReach     = 6
	ellipsisSentences = 2
)

// countedFronted reads the whole from the head of the figure's sentence.
func countedFronted(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if s.lower(0) != "of" || f.First < 2 || !isCount(f) && !figure.IsShare(f) {
		return false
	}
	i := 1
	if n := sentenceFigure(r, f); n != nil && n != f && n.First <= 4 {
		i = n.Last
	}
	p := s.objectAt(i)
	if !p.ok() || p.last > f.First || s.is(p.head, lexis.Pronoun) {
		return false
	}
	return settle(r, f, s, p)
}

// sentenceFigure is the first figure of f's sentence within reach.
func sentenceFigure(r *rules.Reading, f *rules.Figure) *rules.Figure {
	at := figureIndex(r, f)
	for i := max(0, at-ellipsisReach); i <= at && i < len(r.Figures); i++ {
		if r.Figures[i].Sentence == f.Sentence {
			return &r.Figures[i]
		}
	}
	return nil
}

// countedKnownAmount reads the noun of "the 8,000", and of a part of it, where
// the same amount has one before.
func countedKnownAmount(r *rules.Reading, f *rules.Figure) bool {
	known := knownAmount(r, f)
	if known == nil {
		return false
	}
	f.Claim.Counted = known.Claim.Counted
	return true
}

// knownAmount is the last figure before that says what "the 8,000" counts, f
// being that amount or a part of it; nil where f is neither or none does.
func knownAmount(r *rules.Reading, f *rules.Figure) *rules.Figure {
	s, whole := shapeOf(r, f.Sentence), f
	if n := nextFigure(r, f); n != nil && s.lower(f.Last) == "of" && n.First-f.Last <= 3 {
		whole = n
	}
	if !s.is(whole.First-1, lexis.Determiner) || whole == f && s.lower(f.First-1) != "the" && s.lower(f.First-1) != "those" && s.lower(f.First-1) != "these" {
		return nil
	}
	at, stated := figureIndex(r, f), whole.Claim.Quantity.String()
	for i := at - 1; i >= max(0, at-figure.AmountReach); i-- {
		a := &r.Figures[i]
		if a.Claim.Counted.Text != "" && a.Claim.Quantity.Unit == whole.Claim.Quantity.Unit && a.Claim.Quantity.String() == stated {
			return a
		}
	}
	return nil
}

func countedSameAs(r *rules.Reading, f *rules.Figure) bool {
	a := antecedent(r, f)
	s := shapeOf(r, f.Sentence)
	restated := figure.IsShare(f) && (ofThem(s, f.Last) || s.lower(f.First-1) == "or" || s.lower(f.First-1) == "(")
	if n := nextFigure(r, f); n != nil && s.lower(f.Last) == "of" && n.First-f.Last <= 3 {
		restated = restated || figure.IsShare(f)
	}
	restated = restated || figure.IsShare(f) && s.is(f.First-1, lexis.Possessive) && r.Figures[figureIndex(r, f)-1].Claim.Quantity.Unit == f.Claim.Quantity.Unit
	restated = restated || figure.IsShare(f) && (holdsOpinion(s, f) || s.is(f.Last, lexis.Auxiliary) || fewer[s.lower(f.Last)] && s.lower(f.Last+1) == "than")
	if a == nil || !isCount(f) && !restated {
		return false
	}
	f.Claim.Counted = a.Claim.Counted
	s.classAnew(f)
	return true
}

// classAnew gives a noun that the figure took from another the class that it has
// by its own event: of "infected 40 people and killed 12" only the 40 are cases.
func (s *shape) classAnew(f *rules.Figure) {
	c := &f.Claim.Counted
	row, e := lexis.CountedOf[c.Head], s.eventAround(f.First, f.Last, phrase{})
	if row == nil || row.Name == c.Concept || e.row == nil || e.row.Counts == c.Concept {
		return
	}
	c.Concept = cmp.Or(e.row.Counts, row.Name)
}

// fewer are words by which a share compares what was counted before it.
var fewer = wording.Set("fewer more less higher lower")

// ofThem reports whether "of them" or "of those" stands at the token i.
func ofThem(s *shape, i int) bool {
	return s.lower(i) == "of" && (s.lower(i+1) == "them" || (s.lower(i+1) == "those" || s.lower(i+1) == "these") && !s.continues(i+2))
}

func countedSameStuff(r *rules.Reading, f *rules.Figure) bool {
	d := f.Claim.Quantity.Dimension
	if d != quantity.Mass && d != quantity.Volume {
		return false
	}
	for i := figureIndex(r, f) - 1; i >= max(0, figureIndex(r, f)-ellipsisReach); i-- {
		a := &r.Figures[i]
		if f.Sentence-a.Sentence > ellipsisSentences || r.SentenceOf(a).Block != r.SentenceOf(f).Block {
			return false
		}
		if c := a.Claim.Counted; a.Claim.Quantity.Dimension == d && c.Text != "" && !a.Claim.Quote.Contains(c.Span) {
			f.Claim.Counted = c
			return true
		}
	}
	return false
}

func countedNumberNoun(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	on := isCount(f) && (f.Claim.Role == claim.Increment || f.Claim.Role == claim.Part && ofThem(s, f.Last))
	named := on
	for i := max(0, f.First-12); i < f.First; i++ {
		named = named || s.is(i, lexis.NumberNoun) && (s.lower(i+1) != "of" || i+2 == f.First && !s.continues(f.Last))
	}
	if !named {
		return false
	}
	a := numberMeant(r, f, on)
	if a == nil {
		return false
	}
	f.Claim.Counted = a.Claim.Counted
	return true
}

// numberMeant is the figure before that "the number" speaks of: the nearest of the
// same unit that is of a size with it; on is set for so many more or fewer of what
// was counted, which may be few beside it.
func numberMeant(r *rules.Reading, f *rules.Figure, on bool) *rules.Figure {
	at := figureIndex(r, f)
	for i := at - 1; i >= max(0, at-ellipsisReach); i-- {
		a := &r.Figures[i]
		if a.Claim.Quantity.Unit != f.Claim.Quantity.Unit || a.Claim.Counted.Text == "" || on && a.Claim.Quantity.Form == quantity.Vague {
			continue
		}
		if on || a.Claim.Quantity.Form == quantity.Vague || r.SentenceOf(a).Block == r.SentenceOf(f).Block || figure.OfASize(a.Claim.Quantity, f.Claim.Quantity) {
			return a
		}
	}
	return nil
}

// antecedent is the figure whose noun an elliptical figure shares: the first of
// its sentence, else of the nearest sentence before in its paragraph, that
// counts things and says what things; a count rather than a share for a count.
func antecedent(r *rules.Reading, f *rules.Figure) *rules.Figure {
	at := figureIndex(r, f)
	block := r.SentenceOf(f).Block
	var topic *rules.Figure
	if owner := ownerOfPart(r, f); owner != nil {
		return owner
	}
	like := func(a *rules.Figure) bool {
		if a.Claim.Quantity.High.Cmp(quantity.Int(1)) <= 0 && isCount(a) && f.Claim.Quantity.High.Cmp(quantity.Int(1)) > 0 {
			return false // not one redundancy … 8,500
		}
		if isRateOfThings(a) && !isRateOfThings(f) || shapeOf(r, a.Sentence).hyphen(a.Last) {
			return false // nor of a 60-bed ward
		}
		return topic == nil || isCount(a) == isCount(f) || isCount(topic) != isCount(f)
	}
	for i := at - 1; i >= max(0, at-ellipsisReach); i-- {
		a := &r.Figures[i]
		if f.Sentence-a.Sentence > ellipsisSentences || r.SentenceOf(a).Block != block || topic != nil && a.Sentence != topic.Sentence {
			break
		}
		if (isCount(a) || figure.IsShare(a)) && a.Claim.Counted.Text != "" && like(a) {
			topic = a
		}
	}
	return topic
}

// isRateOfThings reports whether the figure counts things over a time.
func isRateOfThings(f *rules.Figure) bool { return strings.HasPrefix(f.Claim.Quantity.Unit, "1/") }

// ownerOfPart is the figure right before f that "of them" means: only what it
// counts and a comma stand between, "83 nurses, 22 of them old". It is nil where
// there is none.
func ownerOfPart(r *rules.Reading, f *rules.Figure) *rules.Figure {
	s, i := shapeOf(r, f.Sentence), figureIndex(r, f)-1
	if f.Claim.Role != claim.Part || i < 0 || r.Figures[i].Sentence != f.Sentence || !ofThem(s, f.Last) || s.lower(f.First-1) != "," {
		return nil
	}
	a := &r.Figures[i]
	end := max(a.Last, s.countedPhrase(a).last)
	if end != f.First-1 || !isCount(a) || a.Claim.Counted.Text == "" || !figure.CanHold(&a.Claim, &f.Claim) {
		return nil
	}
	return a
}

// figureIndex is the index of f in Figures, which are sorted by place.
func figureIndex(r *rules.Reading, f *rules.Figure) int {
	low, high := 0, len(r.Figures)
	for low < high {
		middle := (low + high) / 2
		if r.Figures[middle].Claim.Quote.Start < f.Claim.Quote.Start {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// countedUnit takes the unit's own word: the last of the figure, save for the
// part behind it in "a year and a half".
func countedUnit(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	last := f.Last - 1
	if tokens := r.SentenceOf(f).Tokens; last-3 >= f.First && tokens[last-2].Lower == "and" && tokens[last-1].Lower == "a" {
		last -= 3
	}
	dimension := f.Claim.Quantity.Dimension
	if isCount(f) || s.trendWithin(f.First, f.Last) > 0 || figure.IsMoney(f.Claim.Quantity.Unit) || dimension == quantity.Share || last <= f.First || !s.continues(last) {
		return false
	}
	return settle(r, f, s, phrase{first: last, last: last + 1, head: last})
}
