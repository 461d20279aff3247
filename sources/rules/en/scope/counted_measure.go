package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
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
		Name:     "counted/measured-inside",
		Sentence: "\"Of\" inside an amount with a rate, or the noun of \"one in so many\", names what is measured.",
		Apply:    measuredInside,
		Examples: []rules.Example{
			{Text: "The mill grinds 40 tonnes of barley a day.", Figure: "40 tonnes", Want: "barley"},
			{Text: "The cough strikes one goat in ten.", Figure: "one", Want: "goat"},
		},
		CounterExamples: []rules.Example{{Text: "The mill grinds 40 tonnes a day.", Figure: "40 tonnes"}},
	},
	{
		Name:     "counted/measured-compound",
		Sentence: "The noun behind an adjectival amount is what is measured.",
		Apply:    measuredCompound,
		Examples: []rules.Example{
			{Text: "A 40-kilometre queue formed.", Figure: "40", Want: "queue"},
			{Text: "The $3 million bridge opened.", Figure: "$3 million", Want: "bridge"},
			{Text: "The cooks want 12 per cent more pay.", Figure: "12 per cent", Want: "pay"},
			{Text: "Two in five cranes were idle.", Figure: "Two in five", Want: "cranes"},
			{Text: "It sank in 60mph winds.", Figure: "60mph", Want: "winds"},
		},
		CounterExamples: []rules.Example{{Text: "It sank 40km east of the port.", Figure: "40km"}, {Text: "They walked 40 kilometres that day.", Figure: "40"}, {Text: "Rents beat the 5% bakers had feared.", Figure: "5%"}, {Text: "She found that 60% oppose the toll.", Figure: "60%"}},
	},
	{
		Name:     "counted/worth",
		Sentence: "What is worth an amount of money is what the amount measures.",
		Apply:    measuredWorth,
		Examples: []rules.Example{
			{Text: "They stole copper pipes worth $3 million.", Figure: "$3 million", Want: "copper pipes"},
			{Text: "They took 9 tonnes of saffron, worth about $3 million.", Figure: "$3 million", Want: "saffron"},
		},
		CounterExamples: []rules.Example{{Text: "It is worth it, $3 million or not.", Figure: "$3 million"}},
	},
	{
		Name:     "counted/burned-area",
		Sentence: "A surface that a fire, a flood or the like has covered is an area.",
		Apply:    measuredArea,
		Examples: []rules.Example{
			{Text: "The fire has burned 300 hectares.", Figure: "300 hectares", Want: "hectares"},
			{Text: "By noon 300 hectares had burned.", Figure: "300 hectares", Want: "hectares"},
		},
		CounterExamples: []rules.Example{
			{Text: "He sold 300 hectares.", Figure: "300 hectares"},
			{Text: "The search area covers 300 hectares.", Figure: "300 hectares"},
		},
	},
	{
		Name:     "counted/age",
		Sentence: "Years behind \"aged\", \"older than\" and the like are an age.",
		Apply:    measuredAge,
		Examples: []rules.Example{
			{Text: "None of them was older than 18 months.", Figure: "18 months", Want: "months"},
		},
		CounterExamples: []rules.Example{{Text: "They stayed more than 18 months.", Figure: "18 months"}},
	},
	{
		Name:     "counted/distance",
		Sentence: "A length that leads from or to a place is a distance.",
		Apply:    measuredDistance,
		Examples: []rules.Example{
			{Text: "They camped 20 kilometres from the river.", Figure: "20 kilometres", Want: "kilometres"},
			{Text: "They camped 20 kilometres south of the river.", Figure: "20 kilometres", Want: "kilometres"},
		},
		CounterExamples: []rules.Example{{Text: "They built 20 kilometres of road.", Figure: "20 kilometres"}},
	},
	{
		Name:     "counted/measured-adjective",
		Sentence: "An adjective behind a measure (\"14 metres deep\") says what is measured, of the noun before it.",
		Apply:    measuredAdjective,
		Examples: []rules.Example{
			{Text: "The pit is 14 metres deep.", Figure: "14 metres", Want: "pit"},
			{Text: "A wall 3 metres high fell.", Figure: "3 metres", Want: "wall"},
			{Text: "The wall, then 3 metres high, fell.", Figure: "3 metres", Want: "wall"},
			{Text: "It is 14 metres deep.", Figure: "14 metres", Want: "deep"},
		},
		CounterExamples: []rules.Example{{Text: "He swam 14 metres quickly.", Figure: "14 metres"}},
	},
}

// measuredWorth reads the goods before "worth" and a price.
func measuredWorth(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	worth := f.First - 1
	if s.lower(f.First) == "worth" {
		worth++
	}
	if f.Claim.Quantity.Dimension != quantity.Money || s.lower(worth) != "worth" || s.lower(worth-1) == "net" {
		return false
	}
	if s.lower(worth-1) == "," {
		worth--
	}
	p := s.phraseBefore(worth)
	return p.ok() && s.isNounPhrase(p) && settle(r, f, s, p)
}

// measurable are prepositions that may lead from an amount to what it measures.
var measurable = wording.Set("in of")

func measuredIn(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	i := f.Last
	if (s.is(i, lexis.Determiner) || s.lower(i) == "per") && timeNouns[s.lower(i+1)] {
		i += 2
	}
	if s.lower(i) == "worth" {
		i++
	}
	if !measurable[s.lower(i)] || figure.IsShare(f) && s.lower(f.First-1) == "of" && s.looksLikeNoun(f.First-2) {
		return false
	}
	in := s.lower(i) == "in"
	if in && f.Claim.Quantity.Dimension != quantity.Money {
		return false
	}
	for i++; !in && s.is(i, lexis.Determiner); i++ {
	}
	p := s.phraseAt(i)
	if !p.ok() || figure.IsShare(f) && s.namesEconomy(p) || in && (s.capital(p.first) || s.is(p.head, lexis.Month) || timeNouns[s.lower(p.head)] || s.lower(p.head) == "total" || s.lower(p.head) == "all") {
		return false
	}
	return settle(r, f, s, p)
}

// namesEconomy reports whether the phrase is the whole output of a country, of
// which debts and deficits are told as shares: they are what is measured.
func (s *shape) namesEconomy(p phrase) bool {
	head := s.lower(p.head)
	return head == "gdp" || head == "gnp" || head == "product" && s.lower(p.head-1) == "domestic"
}

// measuredInside looks at the words of the figure itself.
func measuredInside(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	for i := f.First + 1; i+1 < f.Last; i++ {
		share := figure.IsShare(f) && s.lower(i+1) == "in" && s.continues(i) && s.kind(i-1) != 0
		if !share && s.lower(i) != "of" {
			continue
		}
		first := i
		if !share {
			first = s.skip(i+1, lexis.Determiner)
		}
		p := s.phraseAt(first)
		p.last = min(p.last, f.Last)
		p.head = p.last - 1
		return p.ok() && s.lower(p.head) != "point" && s.isNounPhrase(p) && settle(r, f, s, p)
	}
	return false
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
		joined = joined || s.tokens[i].Text == "-" || figure.IsShare(f) && s.lower(i) == "in"
	}
	i := f.Last
	switch {
	case s.hyphen(i):
		i, joined = i+2, true
	case figure.IsShare(f) && (s.lower(i) == "more" || s.lower(i) == "less" || s.lower(i) == "fewer"):
		i, joined = i+1, true
	case s.kind(i-1) == prose.Word && s.tokens[i-1].Glued && s.looksLikeNoun(i):
		joined = true // 60mph winds
	}
	if !joined && (!s.is(f.First-1, lexis.Determiner) || s.is(f.First-1, lexis.Relative)) && !(f.Claim.Quantity.Dimension == quantity.Length && plainNouns[s.lower(i)]) || !s.continues(i) {
		return false
	}
	if lexis.Directions[s.lower(i)] && !s.continues(i+1) {
		return false // it sank 5km east of the port
	}
	p := s.phraseAt(i)
	if figure.IsShare(f) && !joined && lexis.IsPlural(s.lower(p.head)) && s.is(p.last, lexis.FormOfHave) {
		return false // the 5% analysts had expected
	}
	return s.isNounPhrase(p) && measureAdjectives[s.lower(p.first)] == "" && settle(r, f, s, p)
}

// plainNouns follow a length without article or hyphen: "1,400 km border".
var plainNouns = wording.Set("border frontier stretch road route line journey trip race walk tunnel pipeline queue race radius")

// measureAdjectives say what a measure measures: the adjective and its noun.
var measureAdjectives = lexis.Pairs("deep depth  high height  tall height  long length  wide width  thick thickness  away distance  old age  heavy weight  off distance  apart distance  across width")

func measuredAdjective(r *rules.Reading, f *rules.Figure) bool {
	if isCount(f) {
		return false
	}
	s := shapeOf(r, f.Sentence)
	noun := measureAdjectives[s.lower(f.Last)]
	if figure.IsMoney(f.Claim.Quantity.Unit) {
		return s.lower(f.Last) == "off" && settle(r, f, s, s.objectAt(s.skip(f.Last+1, lexis.Determiner)))
	}
	if noun == "" || !s.settleExtended(r, f) && !settle(r, f, s, phrase{first: f.Last, last: f.Last + 1, head: f.Last}) {
		return false
	}
	f.Claim.Counted.Head, f.Claim.Counted.Concept, f.Claim.Counted.Qualifiers = noun, noun, nil
	return true
}

// settleExtended takes the noun of which a measure and an adjective tell the
// extent: "the pit is 14 metres deep", "a wall, then 3 metres high".
func (s *shape) settleExtended(r *rules.Reading, f *rules.Figure) bool {
	end := f.First
	for s.is(end-1, lexis.Adverb) || s.lower(end-1) == "then" {
		end--
	}
	switch {
	case s.is(end-1, lexis.FormOfBe):
		p := s.subjectOf(end - 1)
		return p.ok() && !s.is(p.head, lexis.Pronoun) && settle(r, f, s, p)
	case s.lower(end-1) == ",":
		end--
	case s.kind(end-1) != prose.Word:
		return false
	}
	p := s.phraseBefore(end)
	return p.ok() && s.isNounPhrase(p) && settle(r, f, s, p)
}

func measuredArea(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if f.Claim.Quantity.Dimension != quantity.Area {
		return false
	}
	behind := s.verb(s.skip(f.Last, lexis.Auxiliary|lexis.Adverb))
	v := s.governingVerb(f.First)
	covers := v >= 0 && lexis.Covering[s.lemma(v)] && !extents[s.headWord(s.subjectOf(v))]
	if !covers && !(behind.Form&lexis.ParticipleForm != 0 && lexis.Covering[behind.Lemma]) {
		return false
	}
	return s.settleUnit(r, f, "area")
}

// extents are nouns whose own extent they cover, not what has befallen it.
var extents = wording.Set("area zone site park estate lake reserve field forest farm plantation campus complex city island territory sanctuary vineyard")

// headings are words between a length and the place that it leads from.
var headings = wording.Set("into down below from away off north south east west northeast northwest southeast southwest inland offshore short outside inside")

func measuredDistance(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	within := s.lower(f.First) == "within" || s.lower(f.First-1) == "within"
	if f.Claim.Quantity.Dimension != quantity.Length || !headings[s.lower(f.Last)] && !(within && s.lower(f.Last) == "of") {
		return false
	}
	return s.settleUnit(r, f, "distance")
}

// settleUnit takes the unit's own word, the last of the figure, for what is
// measured and names it.
func (s *shape) settleUnit(r *rules.Reading, f *rules.Figure, name string) bool {
	last := f.Last - 1
	if !settle(r, f, s, phrase{first: last, last: last + 1, head: last}) {
		return false
	}
	f.Claim.Counted.Head, f.Claim.Counted.Concept, f.Claim.Counted.Qualifiers = name, name, nil
	return true
}

// ageWords lead to an age, with or without "than", "under" and the like between.
var ageWords = wording.Set("aged age older younger ages")

func measuredAge(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if f.Claim.Quantity.Dimension != quantity.Duration {
		return false
	}
	for i := f.First; i >= max(0, f.First-3); i-- {
		if ageWords[s.lower(i)] {
			return s.settleUnit(r, f, "age")
		}
	}
	return false
}
