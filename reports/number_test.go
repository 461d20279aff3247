package reports

import (
	"encoding/json"
	"testing"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

func TestGrouped(t *testing.T) {
	for literal, want := range map[string]string{
		"0": "0", "12": "12", "999": "999", "1000": "1,000", "1234567": "1,234,567", "1234.5678": "1,234.5678",
		"-1200": "−1,200", "3.50": "3.50", "1/3": "1/3", "": "", "1e9": "1e9",
	} {
		if got := grouped(literal); got != want {
			t.Errorf("grouped(%q) = %q, want %q", literal, got, want)
		}
	}
}

func TestShownReading(t *testing.T) {
	number := func(literal string) *json.Number { n := json.Number(literal); return &n }
	for _, test := range []struct {
		reading *ReadingView
		unit    string
		want    string
	}{
		{nil, "", "no bounds"},
		{&ReadingView{}, "", "no bounds"},
		{&ReadingView{Low: number("9500"), High: number("10500")}, "", "9,500–10,500"},
		{&ReadingView{Low: number("7500"), High: number("8500"), HighOpen: true}, "", "7,500–8,500"},
		{&ReadingView{Low: number("8000"), High: number("8000")}, "km", "8,000 km"},
		{&ReadingView{High: number("12000")}, "", "≤ 12,000"},
		{&ReadingView{Low: number("2405000000"), High: number("2415000000")}, "EUR", "€2.405–2.415 billion"},
		{&ReadingView{Low: number("950000"), High: number("1050000")}, "", "950,000–1.05 million"},
		{&ReadingView{Low: number("-2000000"), LowOpen: true}, "", "> −2 million"},
		{&ReadingView{Low: number("1234567"), High: number("1234567")}, "", "1,234,567"},
		{&ReadingView{Low: number("1000000.5"), High: number("1000000.5")}, "", "1,000,000.5"},
		{&ReadingView{Low: number("16000000000000"), High: number("17000000000000")}, "", "16–17 trillion"},
		{&ReadingView{Low: number("3000")}, "", "≥ 3,000"},
		{&ReadingView{Low: number("2.5"), LowOpen: true}, "%", "> 2.5%"},
		{&ReadingView{High: number("5"), HighOpen: true}, "USD", "< $5"},
		{&ReadingView{Low: number("0.333333333333"), High: number("0.4")}, "share", "0.3333–0.4 of the whole"},
		{&ReadingView{Low: number("1200"), High: number("1200")}, "1/d", "1,200 a day"},
		{&ReadingView{Low: number("4"), High: number("4")}, "1/100000", "4 per 100,000"},
	} {
		if got := shownReading(test.reading, test.unit); got != test.want {
			t.Errorf("shownReading = %q, want %q", got, test.want)
		}
	}
}

func TestShownQuantity(t *testing.T) {
	for _, test := range []struct {
		form   quantity.Form
		stated string
		want   string
	}{
		{quantity.Exact, "17", "17"}, {quantity.About, "11000", "~11,000"}, {quantity.AtLeast, "3000", "≥ 3,000"},
		{quantity.MoreThan, "20", "> 20"}, {quantity.AtMost, "12000", "≤ 12,000"}, {quantity.LessThan, "5", "< 5"},
		{quantity.Between, "10000..12000", "10,000–12,000"}, {quantity.Vague, "", "no figure given"},
	} {
		if got := shownQuantity(QuantityView{Form: test.form, Stated: test.stated}); got != test.want {
			t.Errorf("%s: %q, want %q", test.form, got, test.want)
		}
	}
}

func TestUnitsStandBesideTheirFigures(t *testing.T) {
	for _, test := range []struct{ figure, unit, want string }{
		{"12", "", "12"}, {"12", "%", "12%"}, {"12", "USD", "$12"}, {"12", "km", "12 km"},
		{"1", "h", "1 hour"}, {"2", "h", "2 hours"}, {"1", "foot", "1 foot"}, {"1.5", "foot", "1.5 feet"},
		{"45.5–46.5 billion", "crown", "45.5–46.5 billion crowns"}, {"1", "crown", "1 crown"},
		{"1,200", "1/d", "1,200 a day"}, {"1", "1/d", "1 a day"},
	} {
		if got := withUnit(test.figure, test.unit); got != test.want {
			t.Errorf("withUnit(%q, %q) = %q, want %q", test.figure, test.unit, got, test.want)
		}
	}
}

func TestShownTimes(t *testing.T) {
	for text, want := range map[string]string{
		"2031-03-04":                "4 Mar 2031",
		"2031-03-04T09:30:00Z":      "4 Mar 2031, 09:30 UTC",
		"2031-03-04T09:30:00+09:00": "4 Mar 2031, 09:30 UTC+9",
		"":                          "",
		"last week":                 "last week",
		"2031-13-40":                "2031-13-40",
		"2031-03-04T09:30:00-03:30": "4 Mar 2031, 09:30 UTC-3:30",
	} {
		if got := shownTime(text); got != want {
			t.Errorf("shownTime(%q) = %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"2031-03-04T09:30:00Z":               "4 Mar 2031",
		"from 2031-03-01 to 2031-03-04.":     "from 1–4 Mar 2031.",
		"2031-02-28 to 2031-03-04":           "28 Feb – 4 Mar 2031",
		"2030-12-31/2031-01-01":              "31 Dec 2030 – 1 Jan 2031",
		"2031-03-04 to 2031-03-04":           "4 Mar 2031",
		"2031-99-01 to 2031-03-04":           "2031-99-01 to 4 Mar 2031",
		"12 figures, 2031-03-04, and others": "12 figures, 4 Mar 2031, and others",
	} {
		if got := shownDay(text); got != want {
			t.Errorf("shownDay(%q) = %q, want %q", text, got, want)
		}
	}
	for _, test := range []struct {
		period *PeriodView
		want   string
	}{
		{nil, ""},
		{&PeriodView{From: "2031-03-01", To: "2031-03-04"}, "1–4 Mar 2031"},
		{&PeriodView{From: "2031-03-04T06:00:00Z", To: "2031-03-04T18:00:00Z"}, "4 Mar 2031"},
		{&PeriodView{To: "2031-03-04"}, "4 Mar 2031"},
	} {
		if got := shownPeriod(test.period); got != test.want {
			t.Errorf("shownPeriod(%+v) = %q, want %q", test.period, got, test.want)
		}
	}
}
