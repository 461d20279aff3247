package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// measure is what figures must share to be compared at all: the dimension. All
// money is of one measure, and so are volume and mass, since reports give one
// flow of oil in barrels and in tonnes; rates are compared part by part.
func (f *figure) measure() string { return measureOf(f.Quantity.Unit, f.Quantity.Dimension) }

func measureOf(unit string, dimension quantity.Dimension) string {
	switch dimension {
	case quantity.Other:
		return unit
	case quantity.Mass:
		return string(quantity.Volume)
	case quantity.Rate:
		var parts []string
		for part := range strings.SplitSeq(unit, "/") {
			parts = append(parts, measureOf(part, quantity.DimensionOf(part)))
		}
		return strings.Join(parts, "/")
	}
	return string(dimension)
}

// scale is what figures must share to be of one subject: a dimension whose
// units convert into each other, or the unit itself.
func (f *figure) scale() string {
	switch f.Quantity.Dimension {
	case quantity.Money, quantity.Other, quantity.Rate:
		return f.Quantity.Unit
	}
	return string(f.Quantity.Dimension)
}

// otherCurrency holds for money in two currencies between which no document
// states a rate, unless both give the same number: then one of the two names the
// wrong currency.
func otherCurrency(a, b *figure) bool {
	if !strings.HasPrefix(a.measure(), string(quantity.Money)) || a.Quantity.String() == b.Quantity.String() {
		return false
	}
	_, comparable := quantity.Convert(quantity.Int(1), a.Quantity.Unit, b.Quantity.Unit)
	_, stated := rateBetween(a, b)
	return !comparable && !stated
}

// namesItsScale reports whether the thing measured is what the unit measures
// and nothing else: a magnitude of 6.1.
func (f *figure) namesItsScale() bool {
	return f.Quantity.Unit != "" && f.Quantity.Unit == f.thing()
}
