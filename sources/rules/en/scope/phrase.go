package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// phrase is a noun phrase without its article: a half-open range of tokens and
// the index of its head.
type phrase struct{ first, last, head int }

// ok reports whether the phrase holds anything.
func (p phrase) ok() bool { return p.last > p.first }

// longestPhrase caps the words of a noun phrase.
const longestPhrase = 9

// phraseAt reads the noun phrase that starts at the token i: adjectives,
// participles, names and nouns up to the head, and nothing after the head.
func (s *shape) phraseAt(i int) phrase {
	first := i
	for first < len(s.tokens) && (lexis.EmptyQualifiers[s.lower(first)] || s.is(first, lexis.Adverb)) && s.continues(first+1) {
		first++
	}
	last := first
	for last < len(s.tokens) && last < first+longestPhrase && s.inPhrase(first, last) {
		last++
	}
	for last > first && (s.is(last-1, lexis.Possessive) || s.tokens[last-1].Kind == prose.Mark) {
		last--
	}
	return phrase{first: first, last: last, head: last - 1}
}

// continues reports whether a noun phrase can go on at the token i.
func (s *shape) continues(i int) bool {
	return s.kind(i) == prose.Word && s.classes[i]&(lexis.Closed|lexis.Possessive) == 0
}

// inPhrase reports whether the token i still belongs to the noun phrase that
// starts at first.
func (s *shape) inPhrase(first, i int) bool {
	t := s.tokens[i]
	switch {
	case t.Kind == prose.Mark:
		return i > first && (s.hyphen(i) || s.ownedByMany(i))
	case t.Kind != prose.Word:
		return i > first && s.tokens[i].Text == "&"
	case s.is(i, lexis.Possessive):
		return i > first && s.continues(i+1)
	case s.is(i, lexis.Closed) && !(t.Capital() && i > first && s.is(i, lexis.Month)):
		return false
	case i == first:
		return !s.is(i, lexis.Weekday) || s.continues(i+1)
	case t.Lower == "worth", calendarUnits[s.lower(i+1)] && calendarSteps[t.Lower] != 0:
		return false // what it is worth follows, or when
	case s.hyphen(i - 1):
		return true
	}
	return s.staysBefore(first, i)
}

// ownedByMany reports whether the token i is the apostrophe of a plural that owns
// the noun behind it: "homeowners' claims".
func (s *shape) ownedByMany(i int) bool {
	mark := s.tokens[i]
	return (mark.Text == "'" || mark.Text == "’") && mark.Glued && i+1 < len(s.tokens) && !s.tokens[i+1].Glued &&
		strings.HasSuffix(s.lower(i-1), "s") && s.continues(i+1) && s.verb(i+1).Form&(lexis.PastForm|lexis.IngForm) == 0
}

// staysBefore decides for an open-class word after the first of a phrase.
func (s *shape) staysBefore(first, i int) bool {
	previous := s.lower(i - 1)
	afterHead := !s.proper(i-1) && lexis.IsPlural(previous) && !s.is(i-1, lexis.PluralModifier)
	switch {
	case s.is(i, lexis.StateWord) && s.is(i-1, lexis.Possessive):
		return s.continues(i + 1)
	case s.is(i, lexis.StateWord|lexis.Adverb) || s.is(i, lexis.Weekday):
		return false
	case lexis.IsPlural(previous) && s.verb(i).Form&lexis.BaseForm != 0 && s.is(i+1, lexis.Determiner|lexis.Pronoun):
		return false
	case afterHead && collectives[previous] && lexis.IsPlural(s.lower(i)) && s.verb(i).Form == 0:
		return true
	case afterHead && (s.is(i-1, lexis.PersonNoun) || s.proper(i) || s.verb(i).Form != 0):
		return false
	case s.proper(i):
		return s.proper(i-1) || !s.looksNoun(i-1)
	case s.verb(i).Form&lexis.BaseForm != 0 && s.is(i+1, lexis.FormOfBe):
		return !afterHead
	case s.verb(i).Form&(lexis.PastForm|lexis.ParticipleForm) == lexis.PastForm:
		return false
	case s.verb(i).Form&(lexis.PastForm|lexis.ParticipleForm|lexis.IngForm) != 0:
		return !afterHead && !s.is(i-1, lexis.PersonNoun) && s.continues(i+1) && !s.is(i+1, lexis.Adverb)
	}
	return !afterHead || s.continuesCompound(i)
}

// collectives are nouns of many that go before another: "police officers".
var collectives = wording.Set("police staff personnel crew")

// continuesCompound reports whether the noun i can follow a plural noun as the
// head of a compound: "emergency services workers".
func (s *shape) continuesCompound(i int) bool {
	return lexis.IsPlural(s.lower(i)) && !s.is(i, lexis.Adverb)
}

// looksNoun reports whether the lower-case word i is no adjective by its form.
func (s *shape) looksNoun(i int) bool {
	return lexis.IsPlural(s.lower(i)) || s.is(i, lexis.PersonNoun)
}

// phraseBefore reads the noun phrase that ends right before the token end: back
// to an article, a preposition, a verb or a mark.
func (s *shape) phraseBefore(end int) phrase {
	first := end
	for first > 0 && first > end-longestPhrase && s.leadsTo(first-1, end) {
		first--
	}
	if s.is(first, lexis.Possessive) {
		first++
	}
	return phrase{first: first, last: end, head: end - 1}
}

func (s *shape) leadsTo(i, end int) bool {
	t := s.tokens[i]
	switch {
	case t.Kind == prose.Mark:
		return s.hyphen(i)
	case t.Kind != prose.Word:
		return false
	case s.is(i, lexis.Possessive):
		return true
	case s.is(i, lexis.Closed|lexis.Adverb):
		return false
	}
	v := s.verb(i)
	if v.Form == 0 || t.Capital() {
		return true
	}
	if v.Form&lexis.PresentForm != 0 && i+1 < end || v.Form&lexis.BaseForm != 0 && (s.is(i-1, lexis.Modal) || isReporting(v) && lexis.IsPlural(s.lower(i-1))) {
		return false
	}
	if v.Form == lexis.PresentForm && (s.verb(i-1).Form != 0 || s.is(i-1, lexis.Determiner|lexis.Possessive|lexis.Preposition)) {
		return true
	}
	if v.Form&lexis.BaseForm != 0 && i > 0 && (s.is(i-1, lexis.Determiner|lexis.Possessive) || s.kind(i-1) == prose.Word && !s.is(i-1, lexis.Closed|lexis.Adverb) && s.verb(i-1).Form == 0) {
		return true
	}
	// A participle before a noun is an adjective, a past form before one is not:
	// "the injured driver", but "killed civilians".
	return v.Form&(lexis.PastForm|lexis.ParticipleForm|lexis.IngForm) != 0 && i+1 < end && i > 0 && (s.is(i-1, lexis.Determiner|lexis.Adverb) || s.hyphen(i-1) || v.Form&lexis.IngForm != 0 && s.is(i-1, lexis.Conjunction)) ||
		v.Form&^(lexis.BaseForm|lexis.PresentForm) == 0 && !isReporting(v)
}

func isReporting(v lexis.Verb) bool { return lexis.ReportingVerbs[v.Lemma] }

// headWord is the head noun of the phrase in the singular, in lower case; of
// words joined by a hyphen the last.
func (s *shape) headWord(p phrase) string {
	if !p.ok() {
		return ""
	}
	return lexis.Singular(s.lower(p.head))
}

// spanOf is the bytes of the phrase.
func (s *shape) spanOf(p phrase) document.Span { return s.span(p.first, p.last) }
