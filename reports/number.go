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

// shownBound is a bound of a reading for people: grouped, and rounded to four
// decimals where it has more.
func shownBound(literal json.Number) string {
	s := literal.String()
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
	low, high := shownBound(*reading.Low), shownBound(*reading.High)
	if low == high {
		return withUnit(low, unit)
	}
	return withUnit(low+"–"+high, unit)
}

func sign(open bool, strict, weak string) string {
	if open {
		return strict
	}
	return weak
}

// unitWord is how a unit code is written beside a figure.
type unitWord struct{ code, before, after string }

// unitWords are the codes that read badly as they are. Others stand after the
// figure unchanged: "12 km", "40 EUR/t".
var unitWords = []unitWord{
	{code: "%", after: "%"},
	{code: "pp", after: " percentage points"},
	{code: "share", after: " of the whole"},
	{code: "times", after: " times"},
	{code: "USD", before: "$"},
	{code: "EUR", before: "€"},
	{code: "GBP", before: "£"},
	{code: "s", after: " seconds"},
	{code: "min", after: " minutes"},
	{code: "h", after: " hours"},
	{code: "d", after: " days"},
	{code: "wk", after: " weeks"},
	{code: "mo", after: " months"},
	{code: "a", after: " years"},
	{code: "foot", after: " feet"},
	{code: "mile", after: " miles"},
	{code: "acre", after: " acres"},
	{code: "mile/h", after: " mph"},
	{code: "barrel", after: " barrels"},
	{code: "1/h", after: " an hour"},
	{code: "1/d", after: " a day"},
	{code: "1/wk", after: " a week"},
	{code: "1/mo", after: " a month"},
	{code: "1/a", after: " a year"},
}

// withUnit writes a unit beside a figure; counts have none.
func withUnit(figure, unit string) string {
	if unit == "" {
		return figure
	}
	for _, word := range unitWords {
		if word.code == unit {
			return word.before + figure + word.after
		}
	}
	if base, ok := strings.CutPrefix(unit, "1/"); ok {
		return figure + " per " + grouped(base)
	}
	return figure + " " + unit
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
