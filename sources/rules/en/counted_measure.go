package en

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// measureSieves read what an amount of money, a length, a share or the like
// measures.
var measureSieves = []rules.Sieve{
	{
		Name:     "counted/measured-in",
		Sentence: "After an amount, \"in\", \"of\" or \"worth of\" names what is measured.",
		Apply:    measuredIn,
		Examples: []rules.Example{
			{Text: "The hail did $3 million in damage.", Figure: "$3 million", Want: "damage"},
			{Text: "They took away 9 tonnes of rubbish.", Figure: "9 tonnes", Want: "rubbish"},
			{Text: "Thieves stole $2 million worth of jewels.", Figure: "$2 million", Want: "jewels"},
		},
		CounterExamples: []rules.Example{
			{Text: "The firm made $3 million in Chile.", Figure: "$3 million"},
			{Text: "The firm made $3 million in March.", Figure: "$3 million"},
		},
	},
	{
		Name:     "counted/measured-compound",
		Sentence: "The noun behind an adjectival amount is what is measured.",
		Apply:    measuredCompound,
		Examples: []rules.Example{
			{Text: "A 40-kilometre queue formed.", Figure: "40", Want: "queue"},
			{Text: "The $3 million bridge opened.", Figure: "$3 million", Want: "bridge"},
		},
		CounterExamples: []rules.Example{{Text: "They walked 40 kilometres that day.", Figure: "40"}},
	},
	{
		Name:     "counted/measured-adjective",
		Sentence: "An adjective behind a measure (\"14 metres deep\") names what is measured.",
		Apply:    measuredAdjective,
		Examples: []rules.Example{
			{Text: "The pit is 14 metres deep.", Figure: "14 metres", Want: "deep"},
			{Text: "A wall 3 metres high fell.", Figure: "3 metres", Want: "high"},
		},
		CounterExamples: []rules.Example{{Text: "He swam 14 metres quickly.", Figure: "14 metres"}},
	},
}

// measurable are prepositions that may lead from an amount to what it measures.
var measurable = wordSet("in of")

func measuredIn(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	i := f.Last
	if s.lower(i) == "worth" {
		i++
	}
	if !measurable[s.lower(i)] {
		return false
	}
	in := s.lower(i) == "in"
	if in && f.Claim.Quantity.Dimension != quantity.Money {
		return false
	}
	for i++; !in && s.is(i, determiner); i++ {
	}
	p := s.phraseAt(i)
	if !p.ok() || in && (s.capital(p.first) || s.is(p.head, month) || timeNouns[s.lower(p.head)] || s.lower(p.head) == "total" || s.lower(p.head) == "all") {
		return false
	}
	return settle(r, f, s, p)
}

// measuredCompound reads "a 40-kilometre queue" and "the $3 million bridge".
// Without a hyphen the amount must stand behind an article.
func measuredCompound(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	joined := false
	for i := f.First; i < f.Last; i++ {
		joined = joined || s.tokens[i].Text == "-"
	}
	i := f.Last
	if s.hyphen(i) {
		i += 2
		joined = true
	}
	if !joined && !s.is(f.First-1, determiner) && !(f.Claim.Quantity.Dimension == quantity.Length && isPlainNoun(s.lower(i))) || !s.continues(i) {
		return false
	}
	p := s.phraseAt(i)
	return s.isNounPhrase(p) && measureAdjectives[s.lower(p.first)] == "" && settle(r, f, s, p)
}

// isPlainNoun are nouns that follow a length without article or hyphen: "1,400
// km border".
func isPlainNoun(word string) bool { return plainNouns[word] }

var plainNouns = wordSet("border frontier stretch road route line journey trip race walk tunnel pipeline queue race radius")

// measureAdjectives say what a measure measures: the adjective and its noun.
var measureAdjectives = pairs("deep depth  high height  tall height  long length  wide width  thick thickness  away distance  old age  heavy weight  off distance  apart distance  across width")

func measuredAdjective(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	noun := measureAdjectives[s.lower(f.Last)]
	if noun == "" || !settle(r, f, s, phrase{first: f.Last, last: f.Last + 1, head: f.Last}) {
		return false
	}
	f.Claim.Counted.Head, f.Claim.Counted.Concept = noun, noun
	return true
}
