package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

// unitScale is how many of the group's first unit one of this unit is.
type unitScale struct {
	group string
	one   quantity.Number
}

var unitScales = map[string]unitScale{
	"share": {"share", quantity.Int(1)}, "%": {"share", quantity.Fraction(1, 100)},
	"s": {"time", quantity.Int(1)}, "min": {"time", quantity.Int(60)}, "h": {"time", quantity.Int(3600)},
	"d": {"time", quantity.Int(86400)}, "wk": {"time", quantity.Int(604800)},
	"ha": {"area", quantity.Int(1)}, "km2": {"area", quantity.Int(100)}, "acre": {"area", quantity.Decimal(40468564224, -11)},
	"m": {"length", quantity.Int(1)}, "km": {"length", quantity.Int(1000)}, "mile": {"length", quantity.Decimal(1609344, -3)},
	"foot": {"length", quantity.Decimal(3048, -4)}, "km/h": {"speed", quantity.Int(1)}, "mile/h": {"speed", quantity.Decimal(1609344, -6)},
}

// convertUnit brings a number from one unit to another, and is false where the
// two measure different things.
func convertUnit(n quantity.Number, from, to string) (quantity.Number, bool) {
	if from == to {
		return n, true
	}
	a, known := unitScales[from]
	b, alsoKnown := unitScales[to]
	if !known || !alsoKnown || a.group != b.group {
		return quantity.Number{}, false
	}
	return n.Mul(a.one).Quo(b.one)
}
