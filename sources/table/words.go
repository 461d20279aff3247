package table

import (
	"errors"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Words reads what only a language or a calendar can.
type Words struct {
	// Amount reads a cell that is no plain number: "about 1.2m", "10–12k",
	// "≥20", "$4.5 million". It is nil, without an error, where the words say
	// that there is no figure.
	Amount func(cell string) (*quantity.Stated, error)
	// Unit is one of the unit that a cell names: 1 km, 1,000 USD. Where nobody
	// knows the unit it is one of the unit of that very name.
	Unit func(name string) quantity.Stated
	// Whole reports whether an item or a place names all others together.
	Whole func(name string) bool
	// Date reads a cell of the date, and the cell of the last day where a
	// column has that ("" where not). The order is that of dates such as
	// 04/05/2024; without one they are ErrOrder, wrapped. It also returns the
	// order of which the cells leave no doubt, as 31/05/2024 does.
	Date func(first, last string, order DateOrder) (claim.Period, DateOrder, error)
}

// DateOrder says what stands first in a date that is written in figures.
type DateOrder string

// The orders of day and month before a year.
const (
	AnyOrder   DateOrder = ""
	DayFirst   DateOrder = "day first"
	MonthFirst DateOrder = "month first"
)

// ErrOrder is of a date that may be read day first or month first.
var ErrOrder = errors.New("it may be read day first or month first")
