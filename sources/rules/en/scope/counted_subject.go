package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

func countedSubject(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	v := s.governingVerb(f.First)
	if own := s.trendWithin(f.First, f.Last); own > 0 {
		v = own
	}
	if v >= 0 && s.profits(v, f) {
		return false
	}
	if v < 0 || f.Claim.Counted.Concept == "age" || f.Claim.Quantity.Dimension == quantity.Duration && apartInTime[s.lower(f.Last)] || isReporting(s.verb(v)) && !s.placedAt(v, f) || !s.tellsAmount(v, f) {
		return false
	}
	p := s.gerundBefore(s.verbGroupStart(v))
	if !p.ok() {
		p = s.throughNumber(s.subjectOf(v))
	}
	if !p.ok() || p.last > f.First || s.is(p.head, lexis.Pronoun) || s.bareNumber(p) {
		return false
	}
	if s.lemma(v) == "cost" && figure.IsMoney(f.Claim.Quantity.Unit) {
		return s.settleCost(r, f, p)
	}
	if !settle(r, f, s, p) {
		return false
	}
	s.pricesOf(v, f)
	return true
}

// trendWithin is the verb of rising or falling that a figure ends in, "more than
// doubled"; 0 where it ends in none.
func (s *shape) trendWithin(first, last int) int {
	if v := last - 1; v >= first && v > 0 && s.verb(v).Form&lexis.PastForm != 0 && isTrend(lexis.EventOfVerb[s.verb(v).Lemma]) {
		return v
	}
	return 0
}

// apartInTime are words that make a duration a distance in time, and no measure.
var apartInTime = wording.Set("later earlier ago before after")

// subjectOf is the subject of the verb at v; that of an infinitive is the noun
// phrase before "to".
func (s *shape) subjectOf(v int) phrase {
	start := s.verbGroupStart(v)
	if s.finite(v) {
		return s.subjectBefore(start)
	}
	switch {
	case s.lower(start-1) != "to" || start < 2 || s.kind(start-2) != prose.Word:
		return s.subjectOfParticiple(v)
	case predicative[s.lower(start-2)]:
		return s.subjectBefore(s.verbGroupStart(start - 2)) // rents are likely to rise
	case s.isVerb(start-2) && s.finite(start-2):
		return s.subjectOf(start - 2) // ministers want to save
	}
	return s.phraseBefore(start - 1)
}

// subjectOfParticiple is who does what a participle in -ing tells: the noun right
// before it, "core inflation falling to", or behind a comma the subject of the
// clause, "Infosys was lower, slipping"; empty where neither is plain.
func (s *shape) subjectOfParticiple(v int) phrase {
	if s.verb(v).Form != lexis.IngForm || !isTrend(lexis.EventOfVerb[s.verb(v).Lemma]) {
		return phrase{}
	}
	if s.lower(v-1) != "," {
		return s.phraseBefore(v)
	}
	if main := s.governingVerb(v - 1); main >= 0 && s.finite(main) {
		return s.subjectBefore(s.verbGroupStart(main))
	}
	return phrase{}
}

// longestGerund is how many words a gerund and its object take up.
const longestGerund = 8

// gerundBefore is the act that is the subject of the verb group which starts at
// end, "cleaning the bay could cost"; its head is the gerund.
func (s *shape) gerundBefore(end int) phrase {
	for i := end - 1; i >= max(0, end-longestGerund) && !s.breaks(i) && s.lower(i) != ","; i-- {
		opens := i == 0 || s.lower(i-1) == "that" || s.lower(i-1) == "," || s.breaks(i-1)
		if opens && s.verb(i).Form&lexis.IngForm != 0 && s.is(i+1, lexis.Determiner|lexis.Adverb|lexis.Preposition) {
			return phrase{first: i, last: end, head: i}
		}
	}
	return phrase{}
}

// tellsAmount reports whether the verb at v tells how much there is of its
// subject, or how it changed, or puts it at the figure.
func (s *shape) tellsAmount(v int, f *rules.Figure) bool {
	lemma := s.lemma(v)
	if lasts := f.Claim.Quantity.Dimension == quantity.Duration; lasts && s.is(f.First-1, lexis.Preposition) && !lastingVerbs[lemma] {
		return false
	}
	if lexis.LevelVerbs[lemma] || v >= f.First || s.placedAt(v, f) {
		return true
	}
	if keptAt[lemma] && s.lower(f.First-1) == "at" {
		return true
	}
	row := lexis.EventOfVerb[lemma]
	trend := isTrend(row) || s.tellsTrend(v, f)
	if isCount(f) {
		return trend && s.leadsToLevel(f.First)
	}
	return lexis.MeasuringVerbs[lemma] || trend
}

// keptAt are verbs that tell with "at" how much of their subject there still is.
var keptAt = wording.Set("hold stay sit settle stick linger")

// placedAt reports whether the verb at v is a passive that puts its subject at
// the figure: "is estimated at", "will be held to".
func (s *shape) placedAt(v int, f *rules.Figure) bool {
	lead := s.lower(f.First - 1)
	passive := s.is(v-1, lexis.FormOfBe) || s.is(v-1, lexis.Adverb) && s.is(v-2, lexis.FormOfBe)
	return passive && (placing[s.lemma(v)] || lexis.Changing[s.lemma(v)]) && (lead == "at" || lead == "to" || lead == "by" || lead == "from")
}

// lastingVerbs tell how long their subject goes on, with a preposition, too.
var lastingVerbs = wording.Set("last run stretch extend continue go")
