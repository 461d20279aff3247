package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// changeSieves say of what a rise or a fall that a noun names is the size. They
// run before the nouns beside a figure are looked at: nothing is counted by a
// "fall of 6 per cent" but what fell.
var changeSieves = []rules.Sieve{
	{
		Name:     "counted/change-noun",
		Sentence: "What a rise, a fall or the like is in, or what stands before it, is what its size measures.",
		Apply:    countedChangeNoun,
		Examples: []rules.Example{
			{Text: "The mill reported a 6% fall in sales.", Figure: "6%", Want: "sales"},
			{Text: "A sharp fall of 6% in its sales hurt the mill.", Figure: "6%", Want: "sales"},
			{Text: "A fall in sales of 6% hurt the mill.", Figure: "6%", Want: "sales"},
			{Text: "The cooks won a 5% pay rise.", Figure: "5%", Want: "pay"},
			{Text: "A rent increase of 5% is planned.", Figure: "5%", Want: "rent"},
			{Text: "The cooks won a pay rise of 5%.", Figure: "5%", Want: "pay"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mill reported a 6% fall.", Figure: "6%"},
			{Text: "A fall of 6% in May hurt the mill.", Figure: "6%"},
		},
	},
	{
		Name:     "counted/change-apposed",
		Sentence: "A rise or a fall set behind an amount, or said to be one, is that of what the amount counts.",
		Apply:    countedChangeApposed,
		Examples: []rules.Example{
			{Text: "The mill sold 900 looms, a fall of 6%.", Figure: "6%", Want: "looms"},
			{Text: "The mill sold 900 looms, a 6% fall on 2012.", Figure: "6%", Want: "looms"},
			{Text: "The mill sold 900 looms in May, an increase of 60.", Figure: "60", Want: "looms"},
			{Text: "The mill sold 900 looms. That was a fall of 6%.", Figure: "6%", Want: "looms"},
			{Text: "Sales saw a fall of 6%.", Figure: "6%", Want: "Sales"},
			{Text: "The mill made a profit of $9 million, 6% less than the $12 million it made in May.", Figure: "6%", Want: "profit"},
			{Text: "The mill sold 900 looms, up 6% on 2012.", Figure: "6%", Want: "looms"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mill sold 900 looms and saw a fall of 6%.", Figure: "6%"},
			{Text: "Clerks saw a fall of 6%.", Figure: "6%"},
		},
	},
}

// isChangeNoun tells the nouns of the table of changes.
var isChangeNoun = func() map[string]bool {
	nouns := map[string]bool{}
	for _, row := range figure.ChangeNouns.Rows {
		nouns[row.Words] = true
	}
	return nouns
}()

// changeable are nouns before a noun of change that say what changes, beside
// those of lexis.CountedConcepts.
var changeable = wording.Set("price rent fare tax rate toll fee tariff budget output production population traffic dividend pension benefit premium subsidy duty levy consumption demand supply export import share stock investment productivity inflation deficit volume order shipment delivery crop harvest yield tourism mortality crime")

// longestChange is how many words stand between the size of a change and its
// noun.
const longestChange = 4

// changeNounOf is the noun of change whose size the figure is: behind it, "a 6%
// fall", or before "of"; -1 where there is none.
func (s *shape) changeNounOf(f *rules.Figure) int {
	if f.Claim.Role != claim.Change || isCount(f) && (s.lower(f.First-1) != "of" || s.continues(f.Last) && s.looksLikeNoun(f.Last)) {
		return -1
	}
	i := f.Last
	if s.hyphen(i) {
		i++
	}
	for end := i + longestChange; i < end && s.kind(i) != 0 && (s.continues(i) || s.hyphen(i)); i++ {
		if isChangeNoun[s.lower(i)] && !s.continues(i+1) {
			return i
		}
	}
	if s.lower(f.First-1) != "of" {
		return -1
	}
	for i := f.First - 2; i >= max(0, f.First-2-longestChange) && !s.breaks(i) && s.lower(i) != ","; i-- {
		if isChangeNoun[s.lower(i)] && !s.isVerb(i) {
			return i
		}
	}
	return -1
}

func countedChangeNoun(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	noun := s.changeNounOf(f)
	if noun < 0 {
		return false
	}
	for _, at := range []int{noun + 1, f.Last} {
		if p := s.changedIn(at); p.ok() {
			return settle(r, f, s, p)
		}
	}
	p := s.phraseBefore(noun)
	if p.first < f.Last && noun > f.Last {
		p.first = f.Last
	}
	word := lexis.Singular(s.lower(noun - 1))
	return p.ok() && p.last > p.first && goesUpAndDown(word) && settle(r, f, s, p)
}

// changedIn is the noun phrase behind "in" at the token i, empty where it names
// a time or a place.
func (s *shape) changedIn(i int) phrase {
	if s.lower(i) != "in" {
		return phrase{}
	}
	p := s.throughNumber(s.objectAt(i + 1))
	if !p.ok() || s.capital(p.first) && !s.title || s.is(p.head, lexis.Month|lexis.Weekday|lexis.Pronoun) || timeNouns[s.lower(p.head)] {
		return phrase{}
	}
	return p
}

// showing are verbs whose subject is what changed: "sales saw a fall".
var showing = wording.Set("see record post show suffer register experience enjoy mark represent be")

func countedChangeApposed(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	noun, before := s.changeNounOf(f), figureBefore(r, f)
	if noun < 0 {
		return f.Claim.Role == claim.Change && !isCount(f) && s.comparedTo(f) && takesCounted(f, before, 0)
	}
	first := s.phraseBefore(min(noun, f.First)).first
	for s.is(first-1, lexis.Determiner) || s.is(first-1, lexis.Adverb) {
		first--
	}
	if s.lower(first-1) == "," || first > 0 && s.breaks(first-1) {
		return takesCounted(f, before, 0)
	}
	v := s.governingVerb(f.First)
	if v < 0 || !showing[s.lemma(v)] {
		return false
	}
	start := s.verbGroupStart(v)
	if said := s.lower(start - 1); said == "that" || said == "this" || said == "it" || said == "which" {
		return takesCounted(f, before, 1)
	}
	p := s.subjectOf(v)
	return p.ok() && !s.is(p.head, lexis.Pronoun|lexis.PersonNoun) && goesUpAndDown(s.headWord(p)) && settle(r, f, s, p)
}

// comparedTo reports whether a difference stands right behind a comma and "than"
// or "on" behind it: "..., 6% less than in May".
func (s *shape) comparedTo(f *rules.Figure) bool {
	lead := f.First - 1
	if figure.DirectionWords[s.lower(lead)] {
		return s.lower(lead-1) == ","
	}
	than := s.lower(f.Last + 1)
	return s.lower(lead) == "," && (fewer[s.lower(f.Last)] || figure.DirectionWords[s.lower(f.Last)]) && (than == "than" || than == "on")
}

// goesUpAndDown reports whether a noun names what is measured over and over:
// sales and rents, and not clerks.
func goesUpAndDown(word string) bool {
	row := lexis.CountedOf[word]
	return changeable[word] || row != nil && row.Name != "worker" && (countedTraitOf[row.Name] == nil || !countedTraitOf[row.Name].anybody)
}

// figureBefore is the figure before f, nil where f is the first.
func figureBefore(r *rules.Reading, f *rules.Figure) *rules.Figure {
	if at := figureIndex(r, f); at > 0 {
		return &r.Figures[at-1]
	}
	return nil
}

// takesCounted gives f what the figure before it counts, which stands in its
// sentence or at most so many before.
func takesCounted(f, before *rules.Figure, sentences int) bool {
	if before == nil || f.Sentence-before.Sentence > sentences || before.Claim.Counted.Text == "" ||
		before.Claim.Role == claim.Attribute || before.Claim.Quantity.Dimension == quantity.Duration {
		return false
	}
	f.Claim.Counted = before.Claim.Counted
	return true
}

// trendVerbs are the forms of verbs of going up and down, as the tables of
// trends have them; what somebody raises or cuts is not their subject.
var trendVerbs = func() map[string]bool {
	forms := map[string]bool{}
	for _, table := range []*rules.Table{figure.Rises, figure.Falls} {
		for _, row := range table.Rows {
			forms[row.Words] = !lexis.Changing[lexis.AsVerb(row.Words).Lemma]
		}
	}
	return forms
}()

// tellsTrend reports whether the verb at v tells of the figure before which it
// stands how its subject rose or fell.
func (s *shape) tellsTrend(v int, f *rules.Figure) bool {
	return v < f.First && f.Claim.Quantity.Trend != quantity.NoTrend && trendVerbs[s.lower(v)]
}

// eventOfChange takes the noun of change whose size the figure is.
func eventOfChange(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	noun := s.changeNounOf(f)
	if noun < 0 {
		return false
	}
	row := eventNamed["rise"]
	if f.Claim.Quantity.Trend == quantity.Down {
		row = eventNamed["fall"]
	}
	f.Claim.Event = s.event(found{first: noun, last: noun + 1, lemma: s.lower(noun), row: row}, f.Claim.Counted)
	return true
}
