package table

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Mapping says which columns of a table say what of its figures. The zero
// Mapping goes by the layouts that are recognised. Headers are matched without
// regard to case and surrounding white space.
type Mapping struct {
	// Layout names one of Layouts whose columns are taken where Columns and
	// Figures name none; "" is the first that fits.
	Layout string
	// Columns says where each field is read from; a field stands in it once.
	Columns []FieldColumns
	// Figures are the attributes of a record that each have columns of their
	// own for value, low, best and high.
	Figures []FigureColumns
	// Fixed are texts that hold for every row: the unit, the source, the
	// attribute. A column of the field wins where its cell is not empty.
	Fixed []FixedText
}

// FieldColumns are the headers of the columns that a field is read from. The
// cells of several are joined by ", "; of two columns of the date the first is
// the first day and the other the last; each column of values is an attribute,
// by the name of its header.
type FieldColumns struct {
	Field   claim.Field
	Headers []string
}

// FigureColumns are the columns of one attribute of a record, as headers; ""
// is none.
type FigureColumns struct {
	Attribute              string
	Unit                   string
	Value, Low, Best, High string
}

// FixedText is what a field is in every row.
type FixedText struct {
	Field claim.Field
	Text  string
}

// IsZero reports whether the mapping says nothing.
func (m Mapping) IsZero() bool {
	return m.Layout == "" && len(m.Columns) == 0 && len(m.Figures) == 0 && len(m.Fixed) == 0
}

// headersOf are the headers that a field is read from.
func (m Mapping) headersOf(f claim.Field) []string {
	for _, c := range m.Columns {
		if c.Field == f {
			return c.Headers
		}
	}
	return nil
}

// isNumber reports whether the field is one of the numbers of a figure.
func isNumber(f claim.Field) bool {
	return f == claim.FieldValue || f == claim.FieldLow || f == claim.FieldBest || f == claim.FieldHigh
}

// figures are the figures of a record: those given, and those of the fields'
// columns.
func (m Mapping) figures() []FigureColumns {
	out := slices.Clone(m.Figures)
	values := m.headersOf(claim.FieldValue)
	low, best, high := first(m.headersOf(claim.FieldLow)), first(m.headersOf(claim.FieldBest)), first(m.headersOf(claim.FieldHigh))
	if len(values) > 1 {
		for _, v := range values {
			out = append(out, FigureColumns{Attribute: v, Value: v})
		}
		values = nil
	}
	if len(values) == 1 || low+best+high != "" {
		out = append(out, FigureColumns{Value: first(values), Low: low, Best: best, High: high})
	}
	return out
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
