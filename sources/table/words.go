package table

import (
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
	// column has that ("" where not).
	Date func(first, last string) (claim.Period, error)
}
