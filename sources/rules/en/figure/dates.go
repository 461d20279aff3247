package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

var months = &rules.Table{Name: "date/months", ExactCase: true, Frame: "on {row} 4 it rained", Rows: rules.Words("",
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
	"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
	"january", "february", "april", "june", "july", "august", "september", "october", "november", "december").Rows}

// lowerMonths are the short names of months in texts that a tokenizer has put in
// small letters.
var lowerMonths = &rules.Table{Name: "date/lower-months", ExactCase: true, Frame: "on {row} 4 it rained", Rows: rules.Words("", "jan", "feb", "apr", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.", "mar.", "apr.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.").Rows}

var ordinalEndings = rules.Words("date/ordinal-endings", "st", "nd", "rd", "th")

// beforeYears lead up to a year.
var beforeYears = rules.Words("date/before-years", "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "late", "early", "mid", "the", "through", "between", "and", "to", "around", "circa", "or", "year", "years", "fiscal", "fy", "spring", "summer", "autumn", "fall", "winter", "for", "-", "–", "election", "elections", "games", "cup", "olympics", "quarter", "half", "into").In("{row} 2019")

func isDay(t prose.Token) bool { n, ok := small(t, 31); return ok && n > 0 }

// small is the token's number where it is whole and no more than most.
func small(t prose.Token, most int) (int, bool) {
	if len(t.Text) == 0 || len(t.Text) > 4 {
		return 0, false
	}
	n := 0
	for _, c := range []byte(t.Text) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, n <= most
}

// isYear reports whether four digits can be a year that news speaks of.
func isYear(t prose.Token) bool {
	n, ok := small(t, 2150)
	return ok && len(t.Text) == 4 && n >= 1500
}

// isLikelyYear is isYear for the years that need no word before them.
func isLikelyYear(t prose.Token) bool {
	n, ok := small(t, 2060)
	return ok && len(t.Text) == 4 && n >= 1900
}

// isYearNotRound is isLikelyYear for the years that no round count is written as.
func isYearNotRound(t prose.Token) bool {
	return isLikelyYear(t) && t.Text[2:] != "00"
}

// annualNouns are told of a year.
var annualNouns = rules.Words("date/annual-nouns", "sales", "results", "earnings", "revenues", "profits", "elections", "primaries", "championships", "games", "olympics", "finals", "playoffs", "estimates", "projections", "forecasts", "taxes", "levels", "accounts", "prices", "emissions", "exports", "imports", "budgets", "figures", "targets", "floods", "protests", "talks", "bonds", "notes", "gilts", "bunds", "futures").In("Acme 2018 {row}")

func isTwoDigits(t prose.Token) bool { return len(t.Text) == 2 }

func isFullDate(t prose.Token) bool {
	parts := strings.Split(t.Text, ".")
	return len(parts) == 3 && len(parts[0]) <= 2 && len(parts[1]) <= 2 && (len(parts[2]) == 4 || len(parts[2]) == 2)
}

func dayToken() rules.Item  { return rules.Token(prose.Number).Where(isDay) }
func yearToken() rules.Item { return rules.Token(prose.Number).Where(isYear) }

// reject makes a rule whose words are no quantity.
func reject(r rules.Rule) *rules.Rule {
	r.Kind = Rejected
	if r.Make == nil {
		r.Make = func(*rules.Match) (rules.Value, bool) { return rules.Value{}, true }
	}
	return &r
}

func none(texts ...string) []rules.RuleExample {
	var out []rules.RuleExample
	for _, t := range texts {
		out = append(out, rules.RuleExample{Text: t})
	}
	return out
}

// datesAndYears are no quantities.
var datesAndYears = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/month-day", Sentence: "{month} {day} is a date.",
		Pattern:         []rules.Item{rules.In(months).As("month"), dayToken().As("day"), rules.In(ordinalEndings).Glued().Optional(), rules.In(dashes).Or(rules.Word("to", "through", "until", "and")).Optional(), dayToken().Optional(), rules.Word(",").Optional(), yearToken().Optional()},
		Examples:        none("on May 4", "on Oct. 22, 2020", "on June 3rd", "from Aug. 3-5 2021", "May 4 and 5, 2020", "May 4 to 6"),
		CounterExamples: []rules.RuleExample{{Text: "In May 40 ships sank", Want: "[40] exact 40"}},
	}),
	reject(rules.Rule{
		Name: "not/day-month", Sentence: "{day} {month} is a date.",
		Pattern:         []rules.Item{dayToken().Optional(), rules.In(dashes).Or(rules.Word("to", "through", "until", "and", "or", "/")).Optional(), dayToken().As("day"), rules.In(ordinalEndings).Glued().Optional(), rules.Word("of").Optional(), rules.In(months).As("month"), rules.Word(",").Optional(), yearToken().Optional()},
		Examples:        none("on 22 October 2020", "the 4th of July", "4-6 May", "4 and 5 May", "4 to 6 May", "from 4 through 6 May", "4 or 5 May", "on 4/5 May"),
		CounterExamples: []rules.RuleExample{{Text: "40 June brides", Want: "[40] exact 40"}},
	}),
	reject(rules.Rule{
		Name: "not/month-day-tokens", Sentence: "{month} {day} is a date, in a text without capitals.",
		Pattern:         []rules.Item{rules.In(lowerMonths).As("month"), dayToken().As("day"), rules.Word(",").Optional(), yearToken().Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("on dec. 14 , 2020", "due sept 5 at last"),
		CounterExamples: []rules.RuleExample{{Text: "nov 5 ships", Want: "[5] exact 5"}},
	}),
	reject(rules.Rule{
		Name: "not/month-day-lower", Sentence: "{month} {day} is a date, in a text without capitals.",
		Before:          []rules.Item{rules.Word("on", "since", "until", "from", "by", "through", "before", "after", "late", "early", "of")},
		Pattern:         []rules.Item{rules.Word("may", "march").As("month"), dayToken().As("day"), rules.Word(",").Optional(), yearToken().Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("on may 14 it rained", "since march 5, 2020"),
		CounterExamples: []rules.RuleExample{{Text: "It may 5 times rain", Want: "[5 times] exact 5 times"}, {Text: "on march 5 men fell", Want: "[5] exact 5"}},
	}),
	reject(rules.Rule{
		Name: "not/month-year", Sentence: "{month} {year} is a date.",
		Pattern:         []rules.Item{rules.In(months).As("month"), rules.Word(",", "of").Optional(), yearToken().As("year")},
		Examples:        none("in May 2020", "in May, 2020", "in May of 2020"),
		CounterExamples: []rules.RuleExample{{Text: "in May 2,020 ships sank", Want: "[2,020] exact 2020"}},
	}),
	reject(rules.Rule{
		Name: "not/date-in-digits", Sentence: "{date} is a date.",
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isFullDate).As("date")},
		Examples:        none("on 22.10.2026 it rained"),
		CounterExamples: []rules.RuleExample{{Text: "1.234.567 votes", Want: "[1.234.567] exact 1234567"}},
	}),
	reject(rules.Rule{
		Name: "not/date-with-slashes", Sentence: "Three numbers with {sign} between them are a date.",
		Pattern:         []rules.Item{datePart(), rules.Word("/", "-").Glued().As("sign"), datePart().Glued(), rules.Word("/", "-").Glued(), datePart().Glued()},
		Examples:        none("on 2024-10-31", "on 12/05/2020", "on 4-5-2006 it"),
		CounterExamples: []rules.RuleExample{{Text: "1/2 of it"}},
	}),
	reject(rules.Rule{
		Name: "not/date-with-spaces", Sentence: "Two numbers and a year with {sign} between them are a date.",
		Pattern:         []rules.Item{datePart(), rules.Word("/").Apart().As("sign"), datePart().Apart(), rules.Word("/").Apart(), yearToken().Apart()},
		Examples:        none("on 11 / 16 / 1982 it rained"),
		CounterExamples: []rules.RuleExample{{Text: "on 11/16/1982"}},
	}),
	reject(rules.Rule{
		Name: "not/year-after", Sentence: "{year} behind “{before}” is a year.",
		Before:          []rules.Item{rules.In(beforeYears).As("before")},
		Pattern:         []rules.Item{yearToken().As("year"), rules.In(dashes).Glued().Or(rules.Word("to", "and", "or", "/")).Optional(), rules.Token(prose.Number).Where(isYearEnd).Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("in 2019, it rained", "the 2019-20 season", "between 2012 and 2015", "since 1815"),
		CounterExamples: []rules.RuleExample{{Text: "of 2000 people", Want: "[2000] exact 2000"}, {Text: "by 1500 metres", Want: "[1500 metres] exact 1500 m"}},
	}),
	reject(rules.Rule{
		Name: "not/year-before-noun", Sentence: "{year} behind “the” is a year.",
		Before:          []rules.Item{rules.Word("the", "his", "her", "its", "their", "our", "a", "'s", "’s")},
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isLikelyYear).As("year")},
		After:           []rules.Item{rules.Token(prose.Word)},
		Examples:        none("the 2022 floods", "his 2019 speeches", "her 2019 speeches", "its 2019 films", "their 2019 talks", "our 2019 talks", "a 2019 law", "Acme's 2019 sales"),
		CounterExamples: []rules.RuleExample{{Text: "the 1,950 people", Want: "[1,950] exact 1950"}},
	}),
	reject(rules.Rule{
		Name: "not/year-of-figures", Sentence: "{year} before “{noun}” is the year they are of.",
		Unless:          []rules.Item{rules.In(hedgesBefore, CurrencySigns, currencyCodes).Or(rules.Of(digits))},
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isYearNotRound).As("year")},
		After:           []rules.Item{rules.In(annualNouns).As("noun")},
		Examples:        none("Northern Rail 2018 sales rose", "on 2021 results day"),
		CounterExamples: []rules.RuleExample{{Text: "some 2018 sales", Want: "[some 2018] about 2018"}, {Text: "they saw 2000 elections", Want: "[2000] exact 2000"}},
	}),
	reject(rules.Rule{
		Name: "not/year", Sentence: "{year} is a year.",
		Unless:          []rules.Item{rules.In(hedgesBefore, CurrencySigns, currencyCodes)},
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isLikelyYear).As("year"), rules.In(dashes).Glued().Optional(), rules.Token(prose.Number).Where(isYearEnd).Glued().Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("Copyright 2027", "a film (1943)", "2019 was wet", "2019-20 was wet"),
		CounterExamples: []rules.RuleExample{{Text: "more than 2000 of them", Want: "[more than 2000] more_than 2000 part"}, {Text: "£2000 was paid", Want: "[£2000] exact 2000 GBP"}},
	}),
	reject(rules.Rule{
		Name: "not/year-opening", Sentence: "“{in} {year}” opens a clause about {things} that {verb}: it is a year.",
		Before:          []rules.Item{rules.Edge().Or(rules.Word(",", ";", "and", "but", "that")), rules.Word("in", "by", "since", "until", "before", "after").As("in")},
		Pattern:         []rules.Item{yearToken().As("year")},
		After:           []rules.Item{modifier(0, 2), pluralNoun().As("things"), rules.Word("could", "will", "would", "may", "might", "can", "should", "were", "had", "have", "are").Or(rules.Token(prose.Word).Where(isPast)).As("verb")},
		Examples:        none("By 2100 seas could rise again", "In 1931 houses stood there", "It fell, and in 2004 hopes rose"),
		CounterExamples: []rules.RuleExample{{Text: "It was seen by 2000 people.", Want: "[2000] exact 2000"}},
	}),
	reject(rules.Rule{
		Name: "not/half-year", Sentence: "“{half}” before “{told}” is a stretch of the calendar that accounts are drawn up for.",
		Pattern:         []rules.Item{rules.Word("half").As("half"), rules.In(hyphens), rules.Word("year")},
		After:           []rules.Item{rules.In(ofHalfYear).As("told")},
		Examples:        none("Profit fell in the half-year to June", "its half-year results are out"),
		CounterExamples: []rules.RuleExample{{Text: "a half-year wait", Want: "[a half-year] exact 0.5 a"}},
	}),
	reject(rules.Rule{
		Name: "not/half-year-counted", Sentence: "“{which} half-year” is a stretch of the calendar that accounts are drawn up for.",
		Before:          []rules.Item{rules.Word("last", "latest", "previous", "same").As("which")},
		Pattern:         []rules.Item{rules.Word("half"), rules.In(hyphens), rules.Word("year")},
		Examples:        none("the last half-year", "the latest half-year", "in the previous half-year", "in the same half-year of it"),
		CounterExamples: []rules.RuleExample{{Text: "a half-year wait", Want: "[a half-year] exact 0.5 a"}},
	}),
	reject(rules.Rule{
		Name: "not/decade", Sentence: "{decade} is a decade.",
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isDecade).As("decade"), rules.Word("s", "'s").Glued()},
		Examples:        none("in the 1990s", "in the 90s", "in the 1990's"),
		CounterExamples: []rules.RuleExample{{Text: "a wait of 95 s", Want: "[95] exact 95"}},
	}),
	reject(rules.Rule{
		Name: "not/era", Sentence: "“{era}” makes {year} a year.",
		Pattern:         []rules.Item{rules.Token(prose.Number).Optional(), rules.Word("and", "to", "or", "-", "–").Optional(), rules.Token(prose.Number).As("year"), rules.In(eras).As("era")},
		Examples:        none("between 4500 and 3000 BC", "in 500 BC", "79 AD", "79 A.D.", "79 B.C.", "79 BCE", "79 CE"),
		CounterExamples: []rules.RuleExample{{Text: "79 ads", Want: "[79] exact 79"}},
	}),
}

// ofHalfYear is what follows the half-year of a firm's accounts.
var ofHalfYear = rules.Words("date/of-half-year", "to", "ended", "ending", "period", "result", "results", "figures", "numbers", "accounts", "report", "update", "profit", "profits", "loss", "losses", "earnings", "revenue", "revenues", "sales", "turnover", "dividend", "point").In("the half-year {row} June")

var eras = &rules.Table{Name: "date/eras", ExactCase: true, Rows: rules.Words("", "BC", "AD", "A.D.", "B.C.", "BCE", "CE").Rows}

func datePart() rules.Item { return rules.Token(prose.Number).Where(isDatePart) }

func isDatePart(t prose.Token) bool {
	_, ok := small(t, 2100)
	return ok && len(t.Text) != 3
}

func isDecade(t prose.Token) bool {
	n, ok := small(t, 2090)
	return ok && n%10 == 0 && (len(t.Text) == 4 && n >= 1500 || len(t.Text) == 2 && n >= 20)
}

// isPast reports whether a word looks like a verb of the past.
func isPast(t prose.Token) bool {
	return pastVerbs[t.Lower] || isPlainWord(t) && strings.HasSuffix(t.Lower, "ed")
}

func isYearEnd(t prose.Token) bool { return isTwoDigits(t) || isYear(t) }

// measuredNoun is what makes a number before it a quantity: a noun of many or
// a unit.
func measuredNoun() rules.Item {
	return pluralNoun().Or(rules.In(UnitNames, unitSigns, currencyNames, ScaleWords))
}
