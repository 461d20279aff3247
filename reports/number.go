package reports

import (
	"encoding/json"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// decimalsShown is how many decimals a reader is shown of a computed bound.
const decimalsShown = 4

// grouped is a plain decimal with thousands separators: "12,000", "-1,234.5".
// What is not a plain decimal is returned as it is.
func grouped(literal string) string {
	sign, digits := "", literal
	if strings.HasPrefix(digits, "-") {
		sign, digits = "−", digits[1:]
	}
	whole, fraction, hasFraction := strings.Cut(digits, ".")
	if whole == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return literal
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	if hasFraction {
		b.WriteString("." + fraction)
	}
	return b.String()
}

// largeNumber is a power of ten that figures are told in.
type largeNumber struct {
	zeros int
	word  string
}

var largeNumbers = []largeNumber{{12, "trillion"}, {9, "billion"}, {6, "million"}}

// inWords is a whole number told in millions or more, where three decimals
// then say all of it: "2.405 billion". It is "" for the others.
func inWords(literal string) string {
	sign, digits := "", literal
	if strings.HasPrefix(digits, "-") {
		sign, digits = "−", digits[1:]
	}
	if strings.Trim(digits, "0123456789") != "" {
		return ""
	}
	for _, large := range largeNumbers {
		whole := len(digits) - large.zeros
		if whole < 1 || whole > 6 {
			continue
		}
		if fraction := strings.TrimRight(digits[whole:], "0"); len(fraction) <= 3 {
			return sign + strings.TrimSuffix(grouped(digits[:whole])+"."+fraction, ".") + " " + large.word
		}
	}
	return ""
}

// shownBound is a bound of a reading for people: in millions where that is
// shorter, else grouped, and rounded to four decimals where it has more.
func shownBound(literal json.Number) string {
	s := literal.String()
	if words := inWords(s); words != "" {
		return words
	}
	if _, fraction, _ := strings.Cut(s, "."); len(fraction) > decimalsShown {
		if number, err := quantity.Parse(s); err == nil {
			s = strings.TrimRight(strings.TrimRight(number.Rat().FloatString(decimalsShown), "0"), ".")
		}
	}
	return grouped(s)
}

// shownReading is the interval that an amount is taken for, with its unit:
// "9,500–10,500", "≤ 12,000", "8,000". It is "no bounds" where there is none.
// Whether the ends of a range belong to it is left to the JSON: it decides
// between neighbouring roundings alone, and signs for it would hide the figures.
func shownReading(reading *ReadingView, unit string) string {
	if reading == nil || (reading.Low == nil && reading.High == nil) {
		return "no bounds"
	}
	switch {
	case reading.High == nil:
		return sign(reading.LowOpen, "> ", "≥ ") + withUnit(shownBound(*reading.Low), unit)
	case reading.Low == nil:
		return sign(reading.HighOpen, "< ", "≤ ") + withUnit(shownBound(*reading.High), unit)
	}
	if *reading.Low == *reading.High {
		return withUnit(shownBound(*reading.Low), unit)
	}
	return withUnit(shownRange(*reading.Low, *reading.High), unit)
}

// shownRange is two bounds, with "million" and the like said once.
func shownRange(low, high json.Number) string {
	first, second := shownBound(low), shownBound(high)
	figure, word, _ := strings.Cut(first, " ")
	if _, other, _ := strings.Cut(second, " "); word == other {
		first = figure
	}
	return first + "–" + second
}

func sign(open bool, strict, weak string) string {
	if open {
		return strict
	}
	return weak
}

// shownQuantity is an amount as a text states it, with its form in signs:
// "≤ 12,000", "~11,000", "10,000–12,000". A vague amount has no figure.
func shownQuantity(q QuantityView) string {
	low, high, isRange := strings.Cut(q.Stated, "..")
	if isRange {
		return withUnit(grouped(low)+"–"+grouped(high), q.Unit)
	}
	figure := withUnit(grouped(q.Stated), q.Unit)
	switch q.Form {
	case quantity.About:
		return "~" + figure
	case quantity.AtLeast:
		return "≥ " + figure
	case quantity.MoreThan:
		return "> " + figure
	case quantity.AtMost:
		return "≤ " + figure
	case quantity.LessThan:
		return "< " + figure
	case quantity.Vague:
		return "no figure given"
	}
	return figure
}
