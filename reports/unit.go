package reports

import "strings"

// unitWord is how a unit code is written beside a figure; one stands after the
// figure 1, where that differs from what stands after the others.
type unitWord struct{ code, before, after, one string }

// unitWords are the codes that read badly as they are. Others stand after the
// figure unchanged: "12 km", "40 EUR/t".
var unitWords = []unitWord{
	{code: "%", after: "%"},
	{code: "pp", after: " percentage points", one: " percentage point"},
	{code: "share", after: " of the whole"},
	{code: "times", after: " times"},
	{code: "USD", before: "$"},
	{code: "EUR", before: "€"},
	{code: "GBP", before: "£"},
	{code: "s", after: " seconds", one: " second"},
	{code: "min", after: " minutes", one: " minute"},
	{code: "h", after: " hours", one: " hour"},
	{code: "d", after: " days", one: " day"},
	{code: "wk", after: " weeks", one: " week"},
	{code: "mo", after: " months", one: " month"},
	{code: "a", after: " years", one: " year"},
	{code: "foot", after: " feet", one: " foot"},
	{code: "mile", after: " miles", one: " mile"},
	{code: "acre", after: " acres", one: " acre"},
	{code: "crown", after: " crowns", one: " crown"},
	{code: "dollar", after: " dollars", one: " dollar"},
	{code: "franc", after: " francs", one: " franc"},
	{code: "peso", after: " pesos", one: " peso"},
	{code: "rupee", after: " rupees", one: " rupee"},
	{code: "dinar", after: " dinars", one: " dinar"},
	{code: "riyal", after: " riyals", one: " riyal"},
	{code: "rial", after: " rials", one: " rial"},
	{code: "dirham", after: " dirhams", one: " dirham"},
	{code: "rouble", after: " roubles", one: " rouble"},
	{code: "shilling", after: " shillings", one: " shilling"},
	{code: "mile/h", after: " mph"},
	{code: "barrel", after: " barrels", one: " barrel"},
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
		if word.code != unit {
			continue
		}
		if figure == "1" && word.one != "" {
			return figure + word.one
		}
		return word.before + figure + word.after
	}
	if base, ok := strings.CutPrefix(unit, "1/"); ok {
		return figure + " per " + grouped(base)
	}
	return figure + " " + unit
}
