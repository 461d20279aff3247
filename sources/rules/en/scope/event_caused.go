package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// eventOfNounBefore finds the noun of happening that a figure belongs to: "the
// evacuation of 300 families", "a strike by 900 cooks".
func eventOfNounBefore(s *shape, first, _ int, p phrase) found {
	lead := first - 1
	if !p.ok() || p.first < first || s.lower(lead) != "of" && s.lower(lead) != "by" && s.lower(lead) != "involving" {
		return found{}
	}
	word := lexis.Singular(s.lower(lead - 1))
	if row := lexis.EventOfNoun[word]; row != nil && s.continues(lead-1) {
		return found{first: lead - 1, last: lead, lemma: word, row: row}
	}
	return found{}
}

// eventCaused finds what the counted thing was forced, asked or seen to do.
func eventCaused(s *shape, first, last int, p phrase) found {
	if v := s.toldTo(first, max(last, p.last)); v > 0 {
		return s.verbEvent(v, v)
	}
	return found{}
}

// toldTo is the verb of what the counted thing was forced, asked or seen to do,
// which starts behind the token end; 0 where the verb before it is of no such
// kind.
func (s *shape) toldTo(first, end int) int {
	v := s.objectVerb(first)
	governing := s.governingVerb(first)
	if e := s.phrasal(governing, governing); e.ok() {
		return 0
	}
	if lemma := s.lemma(governing); seeing[lemma] && s.verb(end).Form&lexis.BaseForm != 0 && !s.is(end, lexis.Auxiliary) {
		return end
	}
	if v < 0 || !causing[s.lemma(v)] {
		return 0
	}
	for i := end; i < min(len(s.tokens), end+longestGap) && !s.breaks(i) && s.lower(i) != ","; i++ {
		if s.lower(i) == "to" && s.verb(i+1).Form&lexis.BaseForm != 0 {
			return i + 1
		}
	}
	return 0
}

// causing are verbs whose object is to do what an infinitive says; the object of
// one that sees or makes does what a bare infinitive says.
var (
	causing = wording.Set("force oblige compel cause require ask urge allow enable persuade prompt lead invite")
	seeing  = wording.Set("see watch make let help")
)

// contactClause finds the verb of a clause that a pronoun opens right behind
// what it is about: "the 40 it sold".
func (s *shape) contactClause(start int) found {
	v := s.skip(start+1, lexis.Auxiliary|lexis.Adverb)
	if !s.is(start, lexis.Pronoun) || s.verb(v).Form&(lexis.PastForm|lexis.ParticipleForm) == 0 || isReporting(s.verb(v)) {
		return found{}
	}
	return s.verbEvent(start, v)
}
