package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// sharedSieves read what counts and measures count from the words before them.
var sharedSieves = []rules.Sieve{
	{
		Name:     "counted/put-at",
		Sentence: "What somebody puts, estimates or sets at a figure is what the figure counts.",
		Apply:    countedPutAt,
		Examples: []rules.Example{
			{Text: "The mine put the length at 12 km and the depth at 58 metres.", Figure: "58 metres", Want: "depth"},
			{Text: "The mayor put the injured at 46.", Figure: "46", Want: "injured"},
			{Text: "Officials estimated the crowd at 9,000.", Figure: "9,000", Want: "crowd"},
			{Text: "The bank puts the loss at $3 million.", Figure: "$3 million", Want: "loss"},
			{Text: "The army put the number of deserters in the valley at 900.", Figure: "900", Want: "deserters"},
			{Text: "The mine put the number underground at 47.", Figure: "47", Want: "underground"},
			{Text: "Aid groups put the death toll at 47.", Figure: "47", Want: "death toll"},
			{Text: "The bank sees inflation at 4 per cent.", Figure: "4 per cent", Want: "inflation"},
			{Text: "The clinic reported the final death toll from the slide as 47.", Figure: "47", Want: "death toll"},
		},
		CounterExamples: []rules.Example{{Text: "He looked at 46.", Figure: "46"}},
	},
	{
		Name:     "counted/changed",
		Sentence: "What somebody raises, cuts or the like to or by a figure is what the figure measures.",
		Apply:    countedChanged,
		Examples: []rules.Example{
			{Text: "The bank cut its growth forecast to 3.", Figure: "3", Want: "growth forecast"},
			{Text: "On Monday she raised her pay offer by 12.", Figure: "12", Want: "pay offer"},
			{Text: "The bank raised upwards its growth forecast to 3.", Figure: "3", Want: "growth forecast"},
			{Text: "Police revised upwards their estimate of the march to 900.", Figure: "900", Want: "march"},
			{Text: "Police raised their estimate of Saturday's march to 900.", Figure: "900", Want: "march"},
		},
		CounterExamples: []rules.Example{{Text: "The bank cut 12 jobs.", Figure: "12"}},
	},
	{
		Name:     "counted/noun-of",
		Sentence: "A noun before \"of\" is what the figure behind it measures or sums up.",
		Apply:    countedNounOf,
		Examples: []rules.Example{
			{Text: "A team of 12 is on its way.", Figure: "12", Want: "team"},
			{Text: "The slide had a depth of 14 metres.", Figure: "14 metres", Want: "depth"},
			{Text: "The lawyers want a fee of $3 million.", Figure: "$3 million", Want: "fee"},
			{Text: "It causes delays of up to 40 minutes.", Figure: "40 minutes", Want: "delays"},
			{Text: "The guild expects claims of up to $3 million.", Figure: "$3 million", Want: "claims"},
			{Text: "The cooks came with a demand for 7 per cent.", Figure: "7 per cent", Want: "demand"},
			{Text: "The toll, of up to $3 a household, is new.", Figure: "$3", Want: "toll"},
			{Text: "Masts shook in gusts of up to 90 knots.", Figure: "90", Want: "gusts"},
		},
		CounterExamples: []rules.Example{{Text: "He spoke of 12 in passing.", Figure: "12"}},
	},
	{
		Name:     "counted/gap",
		Sentence: "A noun phrase right before \"to\" or \"at\" and a figure shares the verb of the clause before it.",
		Apply:    countedGap,
		Examples: []rules.Example{
			{Text: "Sales came to 90 crates, and exports to 40.", Figure: "40", Want: "exports"},
			{Text: "Death toll at 47 as rain goes on", Figure: "47", Want: "Death toll"},
			{Text: "Turnout at 61% with most votes in", Figure: "61%", Want: "Turnout"},
		},
		CounterExamples: []rules.Example{
			{Text: "The bus goes to 40.", Figure: "40"},
		},
	},
	{
		Name:     "counted/subject",
		Sentence: "The subject of the clause is what a figure at the end of it counts or measures.",
		Apply:    countedSubject,
		Examples: []rules.Example{
			{Text: "The wounded numbered 31.", Figure: "31", Want: "wounded"},
			{Text: "The death toll rose to 47.", Figure: "47", Want: "death toll"},
			{Text: "The tunnel cost $3 million.", Figure: "$3 million", Want: "tunnel"},
			{Text: "Each percent costs $3 million a year.", Figure: "$3 million a year", Want: "percent"},
			{Text: "The mill said profits slump 3 per cent.", Figure: "3 per cent", Want: "profits"},
			{Text: "She told clients the fees would come to $3 million.", Figure: "$3 million", Want: "fees"},
			{Text: "The mill cut its outlook after sales crashed by 3 per cent.", Figure: "3 per cent", Want: "sales"},
			{Text: "Rents in the old town rose by 12 per cent.", Figure: "12 per cent", Want: "Rents"},
			{Text: "The road, which the king built, runs for 90 km.", Figure: "90 km", Want: "road"},
			{Text: "Sales at the Lima-based mill climbed to 8 million crowns.", Figure: "8 million crowns", Want: "Sales"},
			{Text: "Arrivals dwindled to 400 in May.", Figure: "400", Want: "Arrivals"},
			{Text: "The search area covers 300 hectares.", Figure: "300 hectares", Want: "search area"},
			{Text: "The number of wolves had fallen to 40.", Figure: "40", Want: "wolves"},
			{Text: "The hop crop is seen at 40 tonnes this year.", Figure: "40 tonnes", Want: "hop crop"},
			{Text: "The loss is estimated at $3 million.", Figure: "$3 million", Want: "loss"},
			{Text: "Spending will be held to 40 crowns.", Figure: "40 crowns", Want: "Spending"},
			{Text: "The guild wants wages to go up by 12 per cent.", Figure: "12 per cent", Want: "wages"},
			{Text: "Its first loss more than doubled to $3 million.", Figure: "more than doubled", Want: "first loss"},
			{Text: "The crop shrank by 3 per cent after a drought.", Figure: "3 per cent", Want: "crop"},
			{Text: "Cleaning the bay could cost $3 million.", Figure: "$3 million", Want: "Cleaning the bay"},
			{Text: "He said that membership stood at 900.", Figure: "900", Want: "membership"},
			{Text: "The hop crop is expected to come to 40 tonnes.", Figure: "40 tonnes", Want: "hop crop"},
			{Text: "Rents are likely to rise by 12 per cent.", Figure: "12 per cent", Want: "Rents"},
			{Text: "Fares rose 3 per cent and rents were up 12 per cent.", Figure: "12 per cent", Want: "rents"},
			{Text: "She told lawmakers last week rents would rise by 12 per cent.", Figure: "12 per cent", Want: "rents"},
			{Text: "She told parliament output would reach 40 tonnes.", Figure: "40 tonnes", Want: "output"},
			{Text: "The debt stood at 60 per cent of GDP.", Figure: "60 per cent", Want: "debt"},
			{Text: "Cholera cases pass 900.", Figure: "900", Want: "Cholera cases"},
			{Text: "The number of injured rose toward 300.", Figure: "300", Want: "injured"},
			{Text: "The number of the wounded climbed past 300.", Figure: "300", Want: "wounded"},
			{Text: "The toll from the slide that buried the mill climbed to 47.", Figure: "47", Want: "toll"},
			{Text: "Profits at the bank which owns the mill fell by 12 per cent.", Figure: "12 per cent", Want: "Profits"},
			{Text: "The toll of Monday's flood stood at 47.", Figure: "47", Want: "toll"},
			{Text: "Slide Death Toll Nears 3,000", Figure: "3,000", Want: "Slide Death Toll"},
		},
		CounterExamples: []rules.Example{
			{Text: "The ministry said 900.", Figure: "900"},
			{Text: "It rose to 900.", Figure: "900"},
			{Text: "The figure reached 900.", Figure: "900"},
			{Text: "The Chilean figure reached 900.", Figure: "900"},
			{Text: "She lost the vote 12 years later.", Figure: "12 years"},
		},
	},
}

// placing are verbs that put a thing at a figure.
var placing = wording.Set("put estimate set place give peg reckon count calculate assess list value fix see expect forecast project")

// placingAs are verbs that do so with "as" alone: report the toll as 47.
var placingAs = wording.Set("report record state cite quote describe announce confirm")

func countedPutAt(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if s.lower(f.First-1) != "at" && s.lower(f.First) != "at" && s.lower(f.First-1) != "as" {
		return false
	}
	as := s.lower(f.First-1) == "as"
	for i := f.First - 2; i >= max(0, f.First-16) && !s.breaks(i); i-- {
		if v := s.verb(i); v.Form != 0 && (placing[v.Lemma] || as && placingAs[v.Lemma]) && s.isVerb(i) {
			return s.settlePlaced(r, f, i) || s.settleObject(r, f, i+1)
		}
	}
	return false
}

func countedChanged(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	if lead := s.lower(f.First - 1); lead != "to" && lead != "by" && lead != "at" && lead != "from" {
		return false
	}
	for i := f.First - 2; i >= max(0, f.First-16) && !s.breaks(i) && !(s.tellsTrend(i, f) && s.isVerb(i)); i-- {
		if v := s.verb(i); v.Form != 0 && lexis.Changing[v.Lemma] && s.isVerb(i) {
			if !s.settleObject(r, f, s.skip(i+1, lexis.Adverb)) {
				return false
			}
			if s.lower(f.First-1) == "by" && f.Claim.Role == claim.Level {
				f.Claim.Role = claim.Change
			}
			return true
		}
	}
	return false
}

// settleObject takes the noun phrase from the token i on as what the figure
// counts, seeing through "the number of ...".
func (s *shape) settleObject(r *rules.Reading, f *rules.Figure, i int) bool {
	for s.is(i, lexis.Adverb) {
		i++
	}
	named := s.objectAt(i)
	p := s.throughNumber(named)
	if p.ok() && s.is(p.head, lexis.NumberNoun) && lexis.EventOfNoun[s.lower(p.last)] != nil && settle(r, f, s, phrase{first: p.last, last: p.last + 1, head: p.last}) {
		f.Claim.Counted.Head, f.Claim.Counted.Concept = "person", "person"
		return true
	}
	if !p.ok() || p.last > f.First || s.bareNumber(p) || s.is(p.head, lexis.Pronoun) {
		return false
	}
	if !settle(r, f, s, p) {
		return false
	}
	if c := &f.Claim.Counted; isCount(f) && gatherings[c.Head] && p != named {
		c.Concept = "crowd" // the estimate of a march
	}
	return true
}

// objectAt is the noun phrase at i behind its article.
func (s *shape) objectAt(i int) phrase {
	for s.is(i, lexis.Determiner) {
		i++
	}
	if s.is(i, lexis.StateWord) && (!s.continues(i+1) || s.isVerb(i+1) && s.movesLevel(i+1)) {
		return phrase{first: i, last: i + 1, head: i}
	}
	return s.phraseAt(i)
}

// movesLevel reports whether the verb at v says how many there are, or that they
// became more or fewer.
func (s *shape) movesLevel(v int) bool {
	lemma := s.lemma(v)
	return lexis.LevelVerbs[lemma] || isTrend(lexis.EventOfVerb[lemma])
}

// throughNumber goes from "number of wolves" to "wolves"; "number" alone stays.
func (s *shape) throughNumber(p phrase) phrase {
	for hops := 0; hops < 3 && p.ok() && s.is(p.head, lexis.NumberNoun) && s.lower(p.last) == "of"; hops++ {
		of := p.last + 1
		if s.is(of, lexis.Weekday) && s.is(of+1, lexis.Possessive) {
			of += 2 // an estimate of Saturday's march
		}
		next := s.objectAt(of)
		if !next.ok() || s.tollLike(p) && !s.is(next.head, lexis.StateWord|lexis.PersonNoun) {
			return p // the toll of the flood
		}
		p = next
	}
	return p
}

func countedNounOf(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	of := f.First - 1
	if s.lower(of) == "to" && s.lower(of-1) == "up" {
		of -= 2
	}
	if asked := s.lower(of) == "for" && wanting[lexis.Singular(s.lower(of-1))]; !asked && s.lower(of) != "of" || s.isVerb(of-1) {
		return false
	}
	if s.lower(of-1) == "," && figure.IsMoney(f.Claim.Quantity.Unit) {
		of-- // "the toll, of 40 crowns,"
	}
	p := s.phraseBefore(of)
	if !p.ok() || s.is(p.head, lexis.Pronoun) || s.bareNumber(p) || bands[s.lower(p.head)] {
		return false
	}
	return settle(r, f, s, p)
}

// bands are between what a rate lies, which they say nothing of.
var bands = wording.Set("range band corridor")

// wanting are nouns before "for" and an amount that somebody wants.
var wanting = wording.Set("demand claim bid call request plea")

// bareNumber reports whether the phrase names only the counting: "the number",
// "the ministry's estimate", but not "the death toll" or "the jobless rate".
func (s *shape) bareNumber(p phrase) bool {
	if !s.is(p.head, lexis.NumberNoun) || s.tollLike(p) {
		return false
	}
	before := p.head - 1
	return before < p.first || s.is(before, lexis.Possessive|lexis.Determiner) || numberAdjectives[s.lower(before)] || givenNumbers[s.lower(p.head)] && (s.proper(before) || tellers[s.lower(before)])
}

// givenNumbers are what somebody gives, so that a name before them is whose: "a
// Finnish figure of 900".
var givenNumbers = wording.Set("figure number estimate count tally")

// tellers are those whose number it is without a name: "the police figure".
var tellers = wording.Set("police union government army ministry rebel opposition official military hospital company industry")

// numberAdjectives narrow a count and say nothing of what is counted.
var numberAdjectives = wording.Set("official latest final new newest previous overall updated total confirmed preliminary first second own provisional earlier higher lower exact true real actual combined current initial average rough independent separate internal grand")

// tollLike reports whether a number noun names by itself what it counts.
func (s *shape) tollLike(p phrase) bool { return s.lower(p.head) == "toll" }

func countedGap(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	to := f.First - 1
	if s.lower(to) != "to" && s.lower(to) != "at" {
		return false
	}
	p := s.phraseBefore(to)
	if p.ok() && (s.tollLike(p) || s.lower(p.head) == "turnout") && s.lower(to) == "at" {
		return settle(r, f, s, p)
	}
	if !p.ok() || !s.is(p.first-1, lexis.Conjunction) && s.lower(p.first-1) != "," && !(s.is(p.first-1, lexis.Determiner) && s.is(p.first-2, lexis.Conjunction)) || s.is(p.head, lexis.NumberNoun) || s.kind(p.head) != prose.Word {
		return false
	}
	return s.isNounPhrase(p) && settle(r, f, s, p)
}
