package scope

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// qualifiers are the words before the head that narrow it: adjectives and
// nouns in the singular, peoples by the name of their state.
func (s *shape) qualifiers(p phrase) []string {
	var found []string
	for i := p.first; i < p.head; i++ {
		if name, n := s.peopleAt(i, p.head); n > 0 {
			found = append(found, strings.ToLower(name))
			i += n - 1
			continue
		}
		if q := s.qualifier(i); q != "" {
			found = append(found, q)
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// peopleAt reads the state that one or two words from i on, before end, name.
func (s *shape) peopleAt(i, end int) (name string, length int) {
	for n := min(gazetteer.StateLengths.Of(s.placeWord(i)), end-i); n > 0; n-- {
		if !s.capital(i) {
			return "", 0
		}
		if name, ok := gazetteer.StateOf(s.words(i, i+n)); ok {
			return name, n
		}
	}
	return "", 0
}

func (s *shape) qualifier(i int) string {
	word := s.lower(i)
	switch {
	case s.tokens[i].Kind != prose.Word, lexis.EmptyQualifiers[word], s.is(i, lexis.Closed|lexis.Possessive):
		return ""
	case s.is(i, lexis.Adverb), strings.HasSuffix(word, "ly"):
		return ""
	}
	if row := lexis.CountedOf[lexis.Singular(word)]; row != nil && row.Qualifier != "" {
		return row.Qualifier
	}
	return lexis.Singular(word)
}
