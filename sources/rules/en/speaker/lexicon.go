package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
)

// lexicalClass is the set of things that a word can be, as far as finding
// speakers needs to know.
type lexicalClass uint32

const (
	determinerWord   lexicalClass = 1 << iota // the, a, some, this
	ownerWord                                 // his, their, 's
	pronounWord                               // he, she, it, they: stands for a speaker
	selfWord                                  // I, we, you: the speaker of the words themselves
	prepositionWord                           // of, in, for
	conjunctionWord                           // and, but, or
	subordinatorWord                          // while, because, although
	relativeWord                              // who, which, that
	auxiliaryWord                             // has, would, did, be
	adverbWord                                // also, later, not
	finiteWord                                // a verb form that is hardly ever a noun: went, became
	edWord                                    // an unknown word in -ed
	ingWord                                   // an unknown word in -ing
	timeWord                                  // Monday, yesterday, June
	paperWord                                 // report, poll, tally: a paper that speaks
	roleWord                                  // spokesman, officials: people by what they are
	bodyWord                                  // ministry, agency, police: bodies that speak
	titleWord                                 // President, Mr, Gen.
	beWord                                    // is, was, been
	quantityWord                              // many, several, two: what may stand before "of"
	indefiniteWord                            // others, everyone, nobody
	labelWord                                 // photo, update, total: what precedes a colon and is no speaker
)

// closedClass words never end a noun phrase.
const closedClass = determinerWord | ownerWord | prepositionWord | conjunctionWord | subordinatorWord | relativeWord | auxiliaryWord | adverbWord | finiteWord | selfWord | pronounWord

// lexeme is what the tables know of one word form. A reporting verb has a
// frame; it may be a noun as well ("reports").
type lexeme struct {
	class lexicalClass
	frame verbFrame
	form  formSet
}

func (l lexeme) is(c lexicalClass) bool { return l.class&c != 0 }

// lexicon holds every word form of the tables, in lower case.
var lexicon = makeLexicon()

// CallsNobody reports whether a word in lower case is a title, an office, a kind
// of body or a time, so that it alone is nobody's name however it is written.
func CallsNobody(word string) bool {
	return lexicon.Of(word).is(titleWord | roleWord | bodyWord | timeWord)
}

func makeLexicon() *rules.Dictionary[lexeme] {
	m := map[string]lexeme{}
	for _, row := range wordTable {
		for _, w := range strings.Fields(row.words) {
			l := m[w]
			l.class |= row.class
			m[w] = l
		}
	}
	for _, row := range speechVerbs {
		for _, lemma := range strings.Fields(row.lemmas) {
			for form, w := range inflect(lemma) {
				l := m[w]
				l.frame |= row.frame
				l.form |= 1 << form
				m[w] = l
			}
		}
	}
	return rules.NewDictionary(m)
}

// lookUp finds what the word in lower case can be; words that no table holds
// are judged by their endings.
func lookUp(lower string) lexeme {
	if l, ok := lexicon.Find(lower); ok {
		return l
	}
	switch {
	case len(lower) > 4 && strings.HasSuffix(lower, "ly"):
		return lexeme{class: adverbWord}
	case len(lower) > 4 && strings.HasSuffix(lower, "ed"):
		return lexeme{class: edWord}
	case len(lower) > 5 && strings.HasSuffix(lower, "ing"):
		return lexeme{class: ingWord}
	}
	return lexeme{}
}

// formSet is the set of forms that a word can be of its verb.
type formSet uint8

const (
	formBase formSet = 1 << iota
	formThird
	formPast
	formParticiple
	formGerund
)

// inflect gives the five forms of a verb in the order of the formSet bits.
func inflect(lemma string) [5]string {
	if forms, ok := irregularForms[lemma]; ok {
		return forms
	}
	last := lemma[len(lemma)-1]
	consonantY := last == 'y' && !strings.ContainsRune("aeiou", rune(lemma[len(lemma)-2]))
	switch {
	case last == 'e':
		return [5]string{lemma, lemma + "s", lemma + "d", lemma + "d", lemma[:len(lemma)-1] + "ing"}
	case consonantY:
		stem := lemma[:len(lemma)-1]
		return [5]string{lemma, stem + "ies", stem + "ied", stem + "ied", lemma + "ing"}
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "ch"), last == 'x':
		return [5]string{lemma, lemma + "es", lemma + "ed", lemma + "ed", lemma + "ing"}
	}
	return [5]string{lemma, lemma + "s", lemma + "ed", lemma + "ed", lemma + "ing"}
}
