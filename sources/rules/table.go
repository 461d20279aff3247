package rules

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
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
