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
	opened [][]*phrase
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
// the phrase.
func (p *phrase) stands(tokens []prose.Token, numbers []int32) bool {
	if len(p.words) > len(tokens) {
		return false
	}
	for i := 1; i < len(p.words); i++ { // the first word led to the phrase
		if numbers[i] != p.words[i] {
			return false
		}
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
	*list = slices.Insert(*list, at, p)
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
