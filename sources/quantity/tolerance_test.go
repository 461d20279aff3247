package quantity

import (
	"testing"

	"pgregory.net/rapid"
)

func TestToleranceAllowsTheLargestOfItsBounds(t *testing.T) {
	five, onePercent, threeFigures := Tolerance{Absolute: Int(5)}, Tolerance{Relative: Fraction(1, 100)}, Tolerance{Figures: 3}
	for _, c := range []struct {
		name      string
		tolerance Tolerance
		a, b      string
		want      bool
	}{
		{"nothing allows the same alone", Tolerance{}, "3", "3.0", true},
		{"nothing allows no difference", Tolerance{}, "3", "3.001", false},
		{"absolute, at the edge", five, "100", "105", true},
		{"absolute, over it", five, "100", "105.1", false},
		{"relative is of the larger", onePercent, "99", "100", true},
		{"relative, over it", onePercent, "98.9", "100", false},
		{"relative below nought", onePercent, "-99", "-100", true},
		{"relative across nought", onePercent, "-1", "1", false},
		{"nought is near nought alone", onePercent, "0", "0.001", false},
		{"figures", threeFigures, "12345", "12300", true},
		{"figures, over half a unit", threeFigures, "12345", "12290", false},
		{"figures of a fraction", threeFigures, "0.0012345", "0.00123", true},
		{"figures of nought", threeFigures, "0", "0", true},
		{"the largest counts", Tolerance{Int(5), Fraction(1, 100), 1}, "1000", "1400", true},
	} {
		a, _ := Parse(c.a)
		b, _ := Parse(c.b)
		if got := c.tolerance.Allows(a, b); got != c.want {
			t.Errorf("%s: %s and %s are allowed: %v", c.name, c.a, c.b, got)
		}
	}
}

func TestToleranceIsSymmetricAndGrows(t *testing.T) {
	number := rapid.Map(rapid.Int64Range(-1_000_000, 1_000_000), func(n int64) Number { return Decimal(n, -2) })
	rapid.Check(t, func(t *rapid.T) {
		a, b := number.Draw(t, "a"), number.Draw(t, "b")
		tolerance := Tolerance{number.Draw(t, "absolute").Abs(), Fraction(rapid.Int64Range(0, 100).Draw(t, "relative"), 100), rapid.IntRange(0, 4).Draw(t, "figures")}
		allowed := tolerance.Allows(a, b)
		if allowed != tolerance.Allows(b, a) || allowed != tolerance.Allows(a.Neg(), b.Neg()) {
			t.Fatalf("%v is not symmetric in %s and %s", tolerance, a, b)
		}
		wider := tolerance
		wider.Absolute = wider.Absolute.Add(Int(1))
		if allowed && !wider.Allows(a, b) {
			t.Fatalf("%v allows %s and %s, and one more does not", tolerance, a, b)
		}
	})
}
