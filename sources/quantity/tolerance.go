package quantity

import "strings"

// Tolerance is how far two numbers may lie apart and still count as one. The
// zero Tolerance allows nothing.
type Tolerance struct {
	// Absolute is a difference in the numbers' own unit.
	Absolute Number
	// Relative is a share of the larger of the two, signs left out: 1/100.
	Relative Number
	// Figures is how many significant figures have to agree: the difference may
	// be half a unit of the last of them, in the larger of the two. 0 asks for
	// none.
	Figures int
}

// Allows reports whether |a-b| <= max(Absolute, Relative × max(|a|, |b|), half a
// unit of the last of Figures). That is the symmetric form of the usual test
// (Python's math.isclose, PEP 485), with significant figures as a third bound.
func (t Tolerance) Allows(a, b Number) bool {
	gap, most := a.Sub(b).Abs(), larger(a.Abs(), b.Abs())
	if gap.Cmp(larger(t.Absolute, t.Relative.Mul(most))) <= 0 {
		return true
	}
	return t.Figures > 0 && most.Sign() > 0 && gap.Cmp(half(Decimal(1, leadingPower(most)-t.Figures+1))) <= 0
}

// IsZero reports whether the tolerance allows nothing.
func (t Tolerance) IsZero() bool {
	return t.Absolute.Sign() == 0 && t.Relative.Sign() == 0 && t.Figures == 0
}

// leadingPower is the power of ten of the first digit of a number over 0 that is
// not 0: 4 for 12345, -3 for 0.0012.
func leadingPower(n Number) int {
	whole, fraction, _ := strings.Cut(n.Plain(), ".")
	if whole = strings.TrimLeft(whole, "0"); whole != "" {
		return len(whole) - 1
	}
	return len(strings.TrimLeft(fraction, "0")) - len(fraction) - 1
}
