package table

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// remembered is how many readings of cells of one sort are kept. Tables repeat
// themselves: most cells of a column were read before.
const remembered = 1 << 16

// cells reads cells and remembers what it read.
type cells struct {
	words   Words
	amounts map[amountKey]amount
	units   map[string]quantity.Stated
	dates   map[dateKey]date
	wholes  map[string]bool
	commas  commas
	// line is the one that is read, 0 where the format has none.
	line int
}

type amountKey struct{ text, unit string }

type amount struct {
	stated *quantity.Stated
	err    error
}

type dateKey struct {
	first, last string
	order       DateOrder
}

type date struct {
	period claim.Period
	order  DateOrder
	err    error
}

func newCells(w Words) *cells {
	return &cells{w, map[amountKey]amount{}, map[string]quantity.Stated{}, map[dateKey]date{}, map[string]bool{}, commas{}, 0}
}

// Figure reads one cell as the figures of a table are read; nil, without an
// error, where it is empty or says that there is none.
func Figure(cell string, words Words) (*quantity.Stated, error) {
	return newCells(words).amount(cell, "")
}

// amount reads a figure; nil where the cell is empty. Equal cells share it.
func (c *cells) amount(text, unit string) (*quantity.Stated, error) {
	if isMissing(text) {
		return nil, nil
	}
	key := amountKey{text, unit}
	if known, ok := c.amounts[key]; ok {
		return known.stated, known.err
	}
	key.text = strings.Clone(text) // the cell is a piece of its whole record
	read := c.read(key.text)
	if read.stated != nil && unit != "" {
		inUnit := c.inUnit(*read.stated, unit)
		read.stated = &inUnit
	}
	keep(c.amounts, key, read)
	return read.stated, read.err
}

// read reads a figure that was not read before.
func (c *cells) read(text string) (out amount) {
	if plain, ok := plainNumber(text); ok {
		c.commas.note(text, c.line)
		return amount{stated: &plain}
	}
	if plain, ok := decimalComma(text); ok {
		c.commas.decimal = text
		return amount{stated: &plain}
	}
	out.stated, out.err = c.words.Amount(text)
	return out
}

// inUnit gives an amount the unit that another cell names, unless it names one
// itself.
func (c *cells) inUnit(s quantity.Stated, name string) quantity.Stated {
	one, known := c.units[name]
	if !known {
		one = c.words.Unit(name)
		keep(c.units, name, one)
	}
	if s.Unit != "" {
		return s
	}
	s.Unit, s.Dimension = one.Unit, one.Dimension
	if !one.Low.Equal(quantity.Int(1)) {
		s.Low, s.High, s.Step = s.Low.Mul(one.Low), s.High.Mul(one.Low), s.Step.Mul(one.Low)
	}
	return s
}

// date reads the day, or the first and the last, that a figure is as of, and
// the order that it is written in.
func (c *cells) date(first, last string, order DateOrder) date {
	if isMissing(first) && isMissing(last) {
		return date{}
	}
	key := dateKey{first, last, order}
	read, known := c.dates[key]
	if !known {
		read.period, read.order, read.err = c.words.Date(first, last, order)
		keep(c.dates, key, read)
	}
	return read
}

// whole reports whether a name stands for all others together.
func (c *cells) whole(name string) bool {
	if name == "" {
		return false
	}
	whole, known := c.wholes[name]
	if !known {
		whole = c.words.Whole(name)
		keep(c.wholes, name, whole)
	}
	return whole
}

// wholeOf reports whether a place stands for all others together, or for those of
// the place that it names beside: "Total, Kent", or "Kent, Total".
func (c *cells) wholeOf(place string) (whole bool, of string) {
	if first, rest, several := strings.Cut(place, ", "); several && c.whole(first) {
		return true, rest
	}
	if at := strings.LastIndex(place, ", "); at > 0 && c.whole(place[at+2:]) {
		return true, place[:at]
	}
	return c.whole(place), ""
}

// keep remembers a value as long as there is room; a full memory is emptied, so
// that a table sorted by anything profits too.
func keep[K comparable, V any](in map[K]V, key K, value V) {
	if len(in) >= remembered {
		clear(in)
	}
	in[key] = value
}
