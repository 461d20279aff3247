package reports

import "strings"

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
