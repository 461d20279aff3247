package quantity

import "strings"

// StepOf is the granularity that the digits of a number show, which is written
// with a decimal point and without separators or a sign: the place of the last
// digit that is not a trailing zero of a whole number of 100 or more. A power
// of ten shows one place less, since the round number below 10,000 is 9,000.
func StepOf(digits string) Number {
	if _, fraction, found := strings.Cut(digits, "."); found {
		return Decimal(1, -len(fraction))
	}
	significant := strings.TrimLeft(strings.TrimRight(digits, "0"), "0")
	zeros := len(digits) - len(strings.TrimRight(digits, "0"))
	if len(digits) < 3 || zeros == 0 || significant == "" {
		return Int(1)
	}
	if significant == "1" {
		zeros--
	}
	return Decimal(1, zeros)
}
