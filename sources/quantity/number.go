package quantity

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Number is an exact rational number that remembers how many digits it was
// written with: "3.50" stays 3.50. The zero Number is 0.
//
// It is (numerator / denominator) × 10^exponent in int64 while that fits, and
// a big.Rat where it does not. Numbers are values: no method changes one. Two
// equal numbers may differ in representation, so compare them with Cmp.
type Number struct {
	numerator   int64
	denominator int64 // 0 stands for 1
	exponent    int32
	large       *big.Rat
}

// Int is the whole number n.
func Int(n int64) Number { return Number{numerator: n} }

// Decimal is digits × 10^exponent: Decimal(350, -2) is 3.50.
func Decimal(digits int64, exponent int) Number {
	return Number{numerator: digits, exponent: int32(exponent)}
}

// Fraction is numerator / denominator, reduced. It is 0 when denominator is 0.
func Fraction(numerator, denominator int64) Number {
	if denominator == 0 {
		return Number{}
	}
	return fromRat(big.NewRat(numerator, denominator))
}

// Parse reads what String writes: "12", "-3.50", "1/3". Separators, signs of
// currency and exponents are not accepted; at most 400 bytes are.
func Parse(s string) (Number, error) {
	if len(s) == 0 || len(s) > 400 || strings.ContainsAny(s, "eExXpP_+ ") {
		return Number{}, fmt.Errorf("%.40q is not a plain decimal or a fraction", s)
	}
	whole, fraction, _ := strings.Cut(s, ".")
	if n, err := strconv.ParseInt(whole+fraction, 10, 64); err == nil && !strings.HasPrefix(fraction, "-") {
		return Number{numerator: n, exponent: -int32(len(fraction))}, nil
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Number{}, fmt.Errorf("%.40q is not a plain decimal or a fraction", s)
	}
	return fromRat(r), nil
}

func fromRat(r *big.Rat) Number {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		n := Number{numerator: r.Num().Int64()}
		if d := r.Denom().Int64(); d != 1 {
			n.denominator = d
		}
		return n.decimalIfExact()
	}
	return Number{large: r}
}

// decimalIfExact turns 7/2 into 3.5, so that fractions which decimals can say
// are kept as decimals.
func (n Number) decimalIfExact() Number {
	d, twos, fives := n.denominator, 0, 0
	if d <= 1 {
		return n
	}
	for ; d%2 == 0; d /= 2 {
		twos++
	}
	for ; d%5 == 0; d /= 5 {
		fives++
	}
	if d != 1 || max(twos, fives) > 18 {
		return n
	}
	r := new(big.Rat).Mul(big.NewRat(n.numerator, n.denominator), new(big.Rat).SetInt(powerOfTen(max(twos, fives))))
	if !r.Num().IsInt64() {
		return n
	}
	return Number{numerator: r.Num().Int64(), exponent: -int32(max(twos, fives))}
}

func powerOfTen(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// Rat is the number as a new big.Rat.
func (n Number) Rat() *big.Rat {
	if n.large != nil {
		return new(big.Rat).Set(n.large)
	}
	r := big.NewRat(n.numerator, max(n.denominator, 1))
	if n.exponent == 0 {
		return r
	}
	scale := new(big.Rat).SetInt(powerOfTen(int(max(n.exponent, -n.exponent))))
	if n.exponent < 0 {
		scale.Inv(scale)
	}
	return r.Mul(r, scale)
}

// whole reports the number as an int64 where it is a whole number that fits.
func (n Number) whole() (int64, bool) { return n.digitsAt(0) }

// digitsAt is n / 10^exponent where that is a whole number that needs no
// division and fits in an int64.
func (n Number) digitsAt(exponent int32) (int64, bool) {
	if n.large != nil || n.denominator > 1 || n.exponent < exponent || int64(n.exponent)-int64(exponent) > 18 {
		return 0, false
	}
	v := n.numerator
	for range n.exponent - exponent {
		next := v * 10
		if next/10 != v {
			return 0, false
		}
		v = next
	}
	return v, true
}

// Cmp is -1, 0 or +1 as n is less than, equal to or greater than m.
func (n Number) Cmp(m Number) int {
	exponent := min(n.exponent, m.exponent)
	a, aFits := n.digitsAt(exponent)
	b, bFits := m.digitsAt(exponent)
	if aFits && bFits {
		return cmp.Compare(a, b)
	}
	return n.Rat().Cmp(m.Rat())
}

// Equal reports whether the two are the same number, however written.
func (n Number) Equal(m Number) bool { return n.Cmp(m) == 0 }

// Sign is -1, 0 or +1.
func (n Number) Sign() int {
	if n.large != nil {
		return n.large.Sign()
	}
	switch {
	case n.numerator < 0:
		return -1
	case n.numerator > 0:
		return 1
	}
	return 0
}

// IsInt reports whether n is a whole number.
func (n Number) IsInt() bool {
	if n.large != nil || n.denominator > 1 {
		return n.Rat().IsInt()
	}
	v := n.numerator
	for e := n.exponent; e < 0 && v != 0; e++ {
		if v%10 != 0 {
			return false
		}
		v /= 10
	}
	return true
}

// Add is n + m.
func (n Number) Add(m Number) Number {
	a, aWhole := n.whole()
	b, bWhole := m.whole()
	if sum := a + b; aWhole && bWhole && (sum > a) == (b > 0) {
		return Int(sum)
	}
	return fromRat(n.Rat().Add(n.Rat(), m.Rat()))
}

// Sub is n - m.
func (n Number) Sub(m Number) Number { return n.Add(m.Neg()) }

// Mul is n × m.
func (n Number) Mul(m Number) Number {
	if product, fits := n.decimalProduct(m); fits {
		return product
	}
	return fromRat(n.Rat().Mul(n.Rat(), m.Rat()))
}

// decimalProduct is n × m where both are small decimals, as most are.
func (n Number) decimalProduct(m Number) (Number, bool) {
	const small = 1 << 31
	if n.large != nil || m.large != nil || n.denominator > 1 || m.denominator > 1 || max(n.numerator, m.numerator) >= small || min(n.numerator, m.numerator) <= -small {
		return Number{}, false
	}
	product := Number{numerator: n.numerator * m.numerator, exponent: n.exponent + m.exponent}
	for product.exponent < 0 && product.numerator%10 == 0 {
		product.numerator /= 10
		product.exponent++
	}
	if product.exponent < 0 {
		return product, product.exponent >= -18
	}
	whole, fits := product.whole()
	return Int(whole), fits
}

// Quo is n / m, and false where m is 0.
func (n Number) Quo(m Number) (Number, bool) {
	if m.Sign() == 0 {
		return Number{}, false
	}
	return fromRat(n.Rat().Quo(n.Rat(), m.Rat())), true
}

// Neg is -n.
func (n Number) Neg() Number {
	if n.large != nil || n.numerator == math.MinInt64 { // whose negative no int64 holds
		return fromRat(n.Rat().Neg(n.Rat()))
	}
	n.numerator = -n.numerator
	return n
}

// Abs is n without its sign.
func (n Number) Abs() Number {
	if n.Sign() < 0 {
		return n.Neg()
	}
	return n
}

// Float64 is the nearest float64, for drawing and for scores.
func (n Number) Float64() float64 {
	f, _ := n.Rat().Float64()
	return f
}
