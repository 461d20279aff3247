package rules

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// lexicon numbers the words of all tables, from 1, so that a phrase is compared
// by the numbers of its words.
type lexicon struct {
	numbers map[string]int32
	// found finds the number of a word in lower case, 0 for words of no table;
	// it is the numbers when they are complete.
	found *Dictionary[int32]
	// opened holds, by the number of a word, the phrases that begin with it, the
	// longest first.
	opened [][]opening
}

// opening is a phrase behind its first word: what follows it tells most apart.
type opening struct {
	second int32 // the number of the second word, 0 where there is none
	*phrase
}

// phrase is a row cut into tokens.
type phrase struct {
	class int
	words []int32
	// exact is the words as they must stand, nil where case does not matter.
	exact []string
	row   *Row
}

// stands reports whether the tokens, whose words have these numbers, begin with
// the phrase; the first word is known to.
func (o *opening) stands(tokens []prose.Token, numbers []int32) bool {
	p := o.phrase
	switch {
	case o.second == 0:
	case len(tokens) < 2, numbers[1] != o.second, len(tokens) < len(p.words), !slices.Equal(numbers[2:len(p.words)], p.words[2:]):
		return false
	}
	for i := range p.exact {
		if tokens[i].Text != p.exact[i] {
			return false
		}
	}
	return true
}

// add enters the rows of the table and returns the number of words of its
// longest phrase.
func (l *lexicon) add(t *Table, class int) (longest int) {
	for i := range t.Rows {
		row := &t.Rows[i]
		p := &phrase{class: class, row: row}
		for _, token := range tokensOf(row.Words) {
			p.words = append(p.words, l.number(token.Lower))
			if t.ExactCase {
				p.exact = append(p.exact, token.Text)
			}
		}
		l.open(p)
		longest = max(longest, len(p.words))
	}
	return longest
}

// number is the number of the word, a new one where it has none yet.
func (l *lexicon) number(word string) int32 {
	if l.numbers[word] == 0 {
		l.numbers[word] = int32(len(l.opened))
		l.opened = append(l.opened, nil)
	}
	return l.numbers[word]
}

// open enters the phrase behind those of its first word that are no shorter.
func (l *lexicon) open(p *phrase) {
	list := &l.opened[p.words[0]]
	at := len(*list)
	for at > 0 && len((*list)[at-1].words) < len(p.words) {
		at--
	}
	second := int32(0)
	if len(p.words) > 1 {
		second = p.words[1]
	}
	*list = slices.Insert(*list, at, opening{second, p})
}

// tokensOf cuts a row into tokens as they stand inside a text: "'s" is one
// token behind a word, and "no." one before a number.
func tokensOf(words string) []prose.Token {
	if strings.HasPrefix(words, "'") || strings.HasPrefix(words, "’") {
		behind := "x" + words
		if tokens := prose.Tokenize(behind, document.Span{End: len(behind)}); tokens[0].Text == "x" {
			return tokens[1:]
		}
	}
	tokens := prose.Tokenize(words+" 1", document.Span{End: len(words) + 2})
	return tokens[:len(tokens)-1]
}
