package en

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
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
	for first < len(s.tokens) && (emptyQualifiers[s.lower(first)] || s.is(first, adverb)) && s.continues(first+1) {
		first++
	}
	last := first
	for last < len(s.tokens) && last < first+longestPhrase && s.inPhrase(first, last) {
		last++
	}
	for last > first && (s.is(last-1, possessive) || s.tokens[last-1].Kind == prose.Mark) {
		last--
	}
	return phrase{first: first, last: last, head: last - 1}
}

// continues reports whether a noun phrase can go on at the token i.
func (s *shape) continues(i int) bool {
	return s.kind(i) == prose.Word && s.classes[i]&(closed|possessive) == 0
}

// inPhrase reports whether the token i still belongs to the noun phrase that
// starts at first.
func (s *shape) inPhrase(first, i int) bool {
	t := s.tokens[i]
	switch {
	case t.Kind == prose.Mark:
		return i > first && s.hyphen(i)
	case t.Kind != prose.Word:
		return i > first && s.tokens[i].Text == "&"
	case s.is(i, possessive):
		return i > first && s.continues(i+1)
	case s.is(i, closed) && !(t.Capital() && i > first && s.is(i, month)):
		return false
	case i == first:
		return !s.is(i, weekday) || s.continues(i+1)
	case t.Lower == "worth", calendarUnits[s.lower(i+1)] && calendarSteps[t.Lower] != 0:
		return false // what it is worth follows, or when
	case s.hyphen(i - 1):
		return true
	}
	return s.staysBefore(first, i)
}

// staysBefore decides for an open-class word after the first of a phrase.
func (s *shape) staysBefore(first, i int) bool {
	previous := s.lower(i - 1)
	afterHead := !s.proper(i-1) && isPlural(previous) && !s.is(i-1, pluralModifier)
	switch {
	case s.is(i, stateWord) && s.is(i-1, possessive):
		return s.continues(i + 1)
	case s.is(i, stateWord|adverb) || s.is(i, weekday):
		return false
	case isPlural(previous) && s.verb(i).form&baseForm != 0 && s.is(i+1, determiner|pronoun):
		return false
	case afterHead && collectives[previous] && isPlural(s.lower(i)) && s.verb(i).form == 0:
		return true
	case afterHead && (s.is(i-1, personNoun) || s.proper(i) || s.verb(i).form != 0):
		return false
	case s.proper(i):
		return s.proper(i-1) || !s.looksNoun(i-1)
	case s.verb(i).form&baseForm != 0 && s.is(i+1, formOfBe):
		return !afterHead
	case s.verb(i).form&(pastForm|participleForm) == pastForm:
		return false
	case s.verb(i).form&(pastForm|participleForm|ingForm) != 0:
		return !afterHead && !s.is(i-1, personNoun) && s.continues(i+1) && !s.is(i+1, adverb)
	}
	return !afterHead || s.continuesCompound(i)
}

// collectives are nouns of many that go before another: "police officers".
var collectives = wordSet("police staff personnel crew")

// continuesCompound reports whether the noun i can follow a plural noun as the
// head of a compound: "emergency services workers".
func (s *shape) continuesCompound(i int) bool {
	return isPlural(s.lower(i)) && !s.is(i, adverb)
}

// looksNoun reports whether the lower-case word i is no adjective by its form.
func (s *shape) looksNoun(i int) bool {
	return isPlural(s.lower(i)) || s.is(i, personNoun)
}

// phraseBefore reads the noun phrase that ends right before the token end: back
// to an article, a preposition, a verb or a mark.
func (s *shape) phraseBefore(end int) phrase {
	first := end
	for first > 0 && first > end-longestPhrase && s.leadsTo(first-1, end) {
		first--
	}
	if s.is(first, possessive) {
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
	case s.is(i, possessive):
		return true
	case s.is(i, closed|adverb):
		return false
	}
	v := s.verb(i)
	if v.form == 0 || t.Capital() {
		return true
	}
	if v.form&presentForm != 0 && i+1 < end || v.form&baseForm != 0 && (s.is(i-1, modal) || isReporting(v) && isPlural(s.lower(i-1))) {
		return false
	}
	if v.form == presentForm && (s.verb(i-1).form != 0 || s.is(i-1, determiner|possessive|preposition)) {
		return true
	}
	if v.form&baseForm != 0 && i > 0 && (s.is(i-1, determiner|possessive) || s.kind(i-1) == prose.Word && !s.is(i-1, closed|adverb) && s.verb(i-1).form == 0) {
		return true
	}
	// A participle before a noun is an adjective, a past form before one is not:
	// "the injured driver", but "killed civilians".
	return v.form&(pastForm|participleForm|ingForm) != 0 && i+1 < end && i > 0 && (s.is(i-1, determiner|adverb) || s.hyphen(i-1) || v.form&ingForm != 0 && s.is(i-1, conjunction)) ||
		v.form&^(baseForm|presentForm) == 0 && !isReporting(v)
}

func isReporting(v verb) bool { return reportingVerbs[v.lemma] }

// headWord is the head noun of the phrase in the singular, in lower case; of
// words joined by a hyphen the last.
func (s *shape) headWord(p phrase) string {
	if !p.ok() {
		return ""
	}
	return singular(s.lower(p.head))
}

// spanOf is the bytes of the phrase.
func (s *shape) spanOf(p phrase) document.Span { return s.span(p.first, p.last) }
