package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// marginSieves read by how much somebody leads a vote, has won it, or is short.
var marginSieves = []rules.Sieve{
	{
		Name:     "counted/shortfall",
		Sentence: "What somebody is short of a number counts what the number counts.",
		Apply:    countedShortfall,
		Examples: []rules.Example{
			{Text: "That leaves it with 118 seats, three short of a majority.", Figure: "three", Want: "seats"},
			{Text: "The motion was four votes short of a majority.", Figure: "four", Want: "votes"},
		},
		CounterExamples: []rules.Example{{Text: "He wrote three short stories.", Figure: "three"}},
	},
	{
		Name:     "counted/margin",
		Sentence: "Votes or points by which somebody has won, lost or leads are a margin.",
		Apply:    countedMargin,
		Examples: []rules.Example{
			{Text: "She beat Marle by 312 votes.", Figure: "312", Want: "votes"},
			{Text: "The council election was won by a margin of 312 votes.", Figure: "312", Want: "margin"},
			{Text: "The margin was 312 votes.", Figure: "312", Want: "margin"},
			{Text: "The margin was 312 votes out of some 9,000 cast.", Figure: "9,000", Want: "votes"},
			{Text: "In the poll the Reds are 7 points ahead.", Figure: "7 points", Want: "lead"},
			{Text: "The two were separated by 312 votes.", Figure: "312", Want: "votes"},
			{Text: "Her majority in the vote was cut from 9,000 to 312.", Figure: "9,000", Want: "majority"},
			{Text: "Her majority in the vote was cut from 9,000 to 312.", Figure: "312", Want: "majority"},
			{Text: "A majority of 25 carried the motion.", Figure: "25", Want: "majority"},
			{Text: "A majority of 25 votes carried the motion.", Figure: "25", Want: "majority"},
		},
		CounterExamples: []rules.Example{
			{Text: "The council passed the toll by 41 votes to 12.", Figure: "41"},
			{Text: "Her share fell by 7 points.", Figure: "7 points"},
			{Text: "A majority of 25 cooks sang.", Figure: "25"},
			{Text: "She led by 7 goals.", Figure: "7"},
		},
	},
}

// shortWords tell that a number is not reached.
var shortWords = wording.Set("short shy")

// countedShortfall reads "three short of a majority" and "four votes short".
func countedShortfall(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if !isCount(f) {
		return false
	}
	if shortWords[s.lower(f.Last)] && s.lower(f.Last+1) == "of" {
		a := antecedent(r, f)
		if a == nil || !isCount(a) {
			return false
		}
		f.Claim.Counted, f.Claim.Role = a.Claim.Counted, claim.Attribute
		return true
	}
	if !shortWords[s.lower(f.Last+1)] || s.lower(f.Last+2) != "of" || !settle(r, f, s, phrase{first: f.Last, last: f.Last + 1, head: f.Last}) {
		return false
	}
	f.Claim.Role = claim.Attribute
	return true
}

var (
	marginUnits = wording.Set("vote ballot point")
	marginNouns = wording.Set("margin majority lead advantage")
	outdoing    = wording.Set("win lose beat defeat edge pip lead trail hold separate divide decide squeak scrape oust carry")
	aheadWords  = wording.Set("ahead behind clear adrift")
)

// countedMargin reads the ways to tell by how much a vote was won.
func countedMargin(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if s.lower(f.First-1) == "of" && s.lower(f.First-2) == "out" {
		return wholeOfMargin(r, f)
	}
	unit, points := marginUnits[lexis.Singular(s.lower(f.Last))] && isCount(f), f.Claim.Quantity.Unit == "point" || f.Claim.Quantity.Unit == "pp"
	behind := f.Last
	if unit {
		behind++
	}
	if !unit && !points && !isCount(f) || !unit && !points && s.continues(f.Last) && s.verb(f.Last).Form == 0 || s.lower(behind) == "to" && unit {
		return false
	}
	noun := s.marginNounBefore(f)
	leads := (unit || points) && (aheadWords[s.lower(behind)] || s.lower(f.First-1) == "by" && s.outdoes(f))
	if noun < 0 && !leads {
		return false
	}
	text, span := s.words(f.Last, behind), s.span(f.Last, behind)
	if noun >= 0 {
		text, span = s.words(noun, noun+1), s.span(noun, noun+1)
	}
	if text == "" {
		text = "lead"
	}
	f.Claim.Counted = claim.Counted{Text: text, Span: span, Head: "margin", Concept: "margin"}
	f.Claim.Event = claim.Event{}
	if leads && f.Claim.Role == claim.Change {
		f.Claim.Role, f.Claim.Quantity.Trend = claim.Level, quantity.NoTrend
	}
	if f.Claim.Role == claim.Part {
		f.Claim.Role = claim.Level // "out of some 9,000 cast" holds no rival margin
	}
	return true
}

// wholeOfMargin gives the votes out of which a margin is told their noun.
func wholeOfMargin(r *rules.Reading, f *rules.Figure) bool {
	at := figureIndex(r, f)
	if at == 0 || r.Figures[at-1].Sentence != f.Sentence || r.Figures[at-1].Claim.Counted.Concept != "margin" || !isCount(f) {
		return false
	}
	f.Claim.Counted = claim.Counted{Text: "votes", Head: "vote", Concept: "vote"}
	return true
}

// marginNounBefore is the noun of a margin that leads to the figure by "of", by a
// form of "be", or by a change to or from it; -1 where none does.
func (s *shape) marginNounBefore(f *rules.Figure) int {
	switch lead := s.lower(f.First - 1); {
	case lead == "of" && marginNouns[s.lower(f.First-2)]:
		return f.First - 2
	case s.is(f.First-1, lexis.FormOfBe) || lead == "to" || lead == "from" || lead == "at" || lead == "just" || lead == "only":
	default:
		return -1
	}
	v := s.governingVerb(f.First)
	if v < 0 {
		return -1
	}
	p := s.subjectOf(v)
	if !p.ok() || s.finite(v) && !marginNouns[s.lower(p.head)] && lexis.Changing[s.lemma(v)] {
		p = s.objectAt(v + 1)
	}
	if p.ok() && p.last <= f.First && marginNouns[s.lower(p.head)] && s.lower(p.last) != "of" {
		return p.head
	}
	return -1
}

// outdoes reports whether "by" and the figure tell by how much somebody wins.
func (s *shape) outdoes(f *rules.Figure) bool {
	for i := f.First - 2; i >= max(0, f.First-12) && !s.breaks(i); i-- {
		if word := s.lower(i); outdoing[s.verb(i).Lemma] || word == "victory" || word == "ahead" || word == "behind" {
			return true
		}
	}
	return false
}
