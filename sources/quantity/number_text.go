package quantity

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"
)

// plainDigits is how many decimals a number gets that no decimal says exactly.
const plainDigits = 12

// String is the exact number: "10000", "3.50", "1/3".
func (n Number) String() string {
	if n.large == nil && n.denominator <= 1 {
		return decimalString(n.numerator, int(n.exponent))
	}
	if r := n.Rat(); !r.IsInt() {
		if places, exact := r.FloatPrec(); exact {
			return r.FloatString(places)
		}
		return r.String()
	}
	return n.Rat().Num().String()
}

// Plain is the number as a plain decimal, never with an exponent; what no
// decimal says exactly is rounded to twelve decimals.
func (n Number) Plain() string {
	s := n.String()
	if !strings.Contains(s, "/") {
		return s
	}
	return strings.TrimRight(strings.TrimRight(n.Rat().FloatString(plainDigits), "0"), ".")
}

// MarshalJSON writes Plain without trailing zeros, a JSON number.
func (n Number) MarshalJSON() ([]byte, error) {
	s := n.Plain()
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return []byte(s), nil
}

// UnmarshalJSON reads a JSON number; exponents are accepted.
func (n *Number) UnmarshalJSON(b []byte) error {
	var literal json.Number
	if err := json.Unmarshal(b, &literal); err != nil {
		return err
	}
	if parsed, err := Parse(literal.String()); err == nil {
		*n = parsed
		return nil
	}
	f, err := strconv.ParseFloat(literal.String(), 64)
	if err != nil {
		return err
	}
	*n = fromRat(new(big.Rat).SetFloat64(f))
	return nil
}

func decimalString(digits int64, exponent int) string {
	s := strconv.FormatInt(digits, 10)
	if exponent >= 0 {
		if digits == 0 {
			return "0"
		}
		return s + strings.Repeat("0", exponent)
	}
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if short := 1 - exponent - len(s); short > 0 {
		s = strings.Repeat("0", short) + s
	}
	return sign + s[:len(s)+exponent] + "." + s[len(s)+exponent:]
}
