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
	dates   map[[2]string]date
	wholes  map[string]bool
}

type amountKey struct{ text, unit string }

type amount struct {
	stated *quantity.Stated
	err    error
}

type date struct {
	period claim.Period
	err    error
}

func newCells(w Words) *cells {
	return &cells{w, map[amountKey]amount{}, map[string]quantity.Stated{}, map[[2]string]date{}, map[string]bool{}}
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
	var read amount
	if plain, ok := plainNumber(text); ok {
		read.stated = &plain
	} else {
		read.stated, read.err = c.words.Amount(text)
	}
	if read.stated != nil && unit != "" {
		inUnit := c.inUnit(*read.stated, unit)
		read.stated = &inUnit
	}
	keep(c.amounts, key, read)
	return read.stated, read.err
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

// date reads the day, or the first and the last, that a figure is as of.
func (c *cells) date(first, last string) (claim.Period, error) {
	if isMissing(first) && isMissing(last) {
		return claim.Period{}, nil
	}
	key := [2]string{first, last}
	if known, ok := c.dates[key]; ok {
		return known.period, known.err
	}
	var read date
	read.period, read.err = c.words.Date(first, last)
	keep(c.dates, key, read)
	return read.period, read.err
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

// keep remembers a value as long as there is room; a full memory is emptied, so
// that a table sorted by anything profits too.
func keep[K comparable, V any](in map[K]V, key K, value V) {
	if len(in) >= remembered {
		clear(in)
	}
	in[key] = value
}
