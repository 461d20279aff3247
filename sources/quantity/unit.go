package quantity

import "strings"

// Unit is one unit of measure.
type Unit struct {
	// Code is the UCUM-style code or plain name that Stated.Unit holds.
	Code      string
	Dimension Dimension
	// Base is the unit that Factor turns an amount of this one into; units
	// convert into each other where they share it.
	Base string
	// Factor is 0 where no fixed factor exists.
	Factor Number
	// Source says where the factor is defined.
	Source string
}

// unitByCode finds a unit by its code.
var unitByCode = func() map[string]Unit {
	m := make(map[string]Unit, len(Units))
	for _, u := range Units {
		m[u.Code] = u
	}
	return m
}()

// DimensionOf is what the unit of that code measures: Count for "", Money for
// currencies, Rate for what has a slash and is no unit by itself, Other where
// no table knows it.
func DimensionOf(code string) Dimension {
	if u, ok := unitByCode[code]; ok {
		return u.Dimension
	}
	switch {
	case code == "":
		return Count
	case IsCurrency(code):
		return Money
	case strings.Contains(code, "/"):
		return Rate
	}
	return Other
}

// Convert is the amount n of the unit from in the unit to, and false where the
// two are not of one dimension or have no fixed factor. Rates convert part by
// part: t/ha to kg/acre. No currency converts into another, but a currency that
// a text gives no country to is taken for one of its name: krone for NOK; and cents
// for hundredths of any currency that has them.
func Convert(n Number, from, to string) (Number, bool) {
	if from == to || MayBeCurrency(from, to) {
		return n, true
	}
	switch {
	case hundredthOf(from, to):
		return n.Mul(Decimal(1, -2)), true
	case hundredthOf(to, from):
		return n.Mul(Int(100)), true
	}
	if u, ok := unitByCode[from]; ok {
		v, known := unitByCode[to]
		if !known || u.Base != v.Base || u.Factor.Sign() == 0 || v.Factor.Sign() == 0 {
			return Number{}, false
		}
		return n.Mul(u.Factor).Quo(v.Factor)
	}
	top, bottom, isRate := strings.Cut(from, "/")
	top2, bottom2, isRate2 := strings.Cut(to, "/")
	if !isRate || !isRate2 {
		return Number{}, false
	}
	n, ok := Convert(n, top, top2)
	back, ok2 := Convert(Int(1), bottom, bottom2)
	if !ok || !ok2 {
		return Number{}, false
	}
	return n.Quo(back)
}
