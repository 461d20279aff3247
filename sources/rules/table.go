package rules

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Value is what a node or a row of a table stands for: an amount or a part of
// one. A row fills the fields that its table is about: a hedge has a Form, a
// unit a Unit, a number word a Low and High.
type Value struct {
	quantity.Stated
	Role claim.Role
	// Whole is where the words stand of the whole that this is a part of.
	Whole document.Span
	// Counted names what an amount measures by its form alone: "age".
	Counted string
}

// Row is one entry of a table: a word, a phrase or a sign, and its meaning.
type Row struct {
	// Words is the entry as it would stand in a text. Case is ignored unless
	// the table says otherwise.
	Words string
	Value Value
}

// Table is a word class: number words, hedges, names of units. Patterns are
// made of tables, so that a row is all it takes to add a word.
type Table struct {
	// Name is unique within a cascade; words of a pattern alone have none.
	Name string
	// ExactCase is set where case tells rows apart: the signs of units.
	ExactCase bool
	Rows      []Row
	// Frame is a text with {row} in it, in which every row must be read; the
	// rules' check makes an example of it for each row. It may be empty where
	// the examples of the rules use every row.
	Frame string
}

// Words is a table of words that mean nothing by themselves.
func Words(name string, words ...string) *Table {
	t := &Table{Name: name}
	for _, w := range words {
		t.Rows = append(t.Rows, Row{Words: w})
	}
	return t
}

// In gives the table a frame and returns it.
func (t *Table) In(frame string) *Table {
	t.Frame = frame
	return t
}

// phrase is a row cut into tokens.
type phrase struct {
	class int
	exact bool
	words []string
	row   *Row
}

// stands reports whether the tokens begin with the phrase.
func (p *phrase) stands(tokens []prose.Token) bool {
	if len(p.words) > len(tokens) {
		return false
	}
	for i, w := range p.words {
		if form(&tokens[i], p.exact) != w {
			return false
		}
	}
	return true
}

// lexicon finds the phrases that begin with a word, in lower case; the longest
// come first.
type lexicon map[string][]*phrase

// add enters the rows of the table and returns the number of words of its
// longest phrase.
func (l lexicon) add(t *Table, class int) (longest int) {
	for i := range t.Rows {
		row := &t.Rows[i]
		p := &phrase{class: class, exact: t.ExactCase, row: row}
		first := ""
		for j, token := range tokensOf(row.Words) {
			if j == 0 {
				first = token.Lower
			}
			p.words = append(p.words, form(&token, t.ExactCase))
		}
		l.insert(first, p)
		longest = max(longest, len(p.words))
	}
	return longest
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

func (l lexicon) insert(first string, p *phrase) {
	at := len(l[first])
	for at > 0 && len(l[first][at-1].words) < len(p.words) {
		at--
	}
	l[first] = slices.Insert(l[first], at, p)
}

func form(t *prose.Token, exact bool) string {
	if exact {
		return t.Text
	}
	return t.Lower
}
