package en

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// perUnits are what rates are taken over.
var perUnits = &rules.Table{Name: "rate/units", Frame: "5 ships a {row}", Rows: units(
	"day", "d", "week", "wk", "month", "mo", "year", "a", "hour", "h", "minute", "min", "second", "s", "quarter", "quarter", "decade", "decade", "night", "d", "season", "season",
	"barrel", "barrel", "tonne|metric ton", "t", "ton", "ton", "kilogram|kilo|kg", "kg", "pound|lb", "pound", "ounce|oz", "ounce", "gallon", "gallon", "litre|liter", "L", "hectare|ha", "ha", "acre", "acre",
	"square metre|square meter|sqm|sq m", "m2", "square kilometre|square kilometer|sq km", "km2", "square mile|sq mile", "mile2", "square foot|sq ft", "square foot", "mile", "mile", "kilometre|kilometer|km", "km", "metre|meter", "m", "head|person|capita|adult", "person", "share", "share", "household", "household", "megawatt hour|megawatt-hour|MWh", "MWh", "kilowatt hour|kilowatt-hour|kWh", "kWh", "cubic metre|cubic meter", "m3", "troy ounce", "ounce", "bushel", "bushel", "vote", "vote", "unit", "unit", "game", "game", "child", "child", "patient", "patient", "employee", "employee", "ticket", "ticket", "word", "word", "page", "page", "vehicle", "vehicle", "flight", "flight", "round", "round", "trip", "trip",
)}

var dailyWords = &rules.Table{Name: "rate/adverbs", Frame: "$5 {row}", Rows: units("daily", "d", "weekly", "wk", "monthly", "mo", "yearly|annually|per annum|p.a.", "a", "hourly", "h", "apiece", "person")}

// rates reads amounts over something.
var rates = rules.Stage{Name: "rates", Rules: []*rules.Rule{
	{
		Name: "rate/per", Sentence: "“{per} {unit}” makes {amount} a rate.", Kind: amount,
		Pattern: []rules.Item{anyAmount().As("amount"), rules.Word("per", "a", "an", "/", "each", "every").As("per"), rules.In(perUnits).As("unit")},
		After:   []rules.Item{rules.Word("earlier", "ago", "later", "before", "after").Not()},
		Make:    rateOf,
		Examples: []rules.RuleExample{
			{Text: "losses of 1,200 a day", Want: "[1,200 a day] exact 1200 1/d"}, {Text: "$5 a barrel", Want: "[$5 a barrel] exact 5 USD/barrel"}, {Text: "4 t/ha", Want: "[4 t/ha] exact 4 t/ha"},
			{Text: "2% per year", Want: "[2% per year] exact 2 %/a"}, {Text: "5 an hour", Want: "[5 an hour] exact 5 1/h"}, {Text: "$5 every month", Want: "[$5 every month] exact 5 USD/mo"}, {Text: "$5 each week", Want: "[$5 each week] exact 5 USD/wk"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 a side"}},
	},
	{
		Name: "rate/per-behind-of", Sentence: "“{per} {unit}” behind {things} makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("of"), modifier(0, 2), rules.Token(wordKind).Where(isPlainWord).As("things"), rules.Word("per", "a", "an", "each", "every").As("per"), rules.In(perUnits).As("unit")},
		After:           []rules.Item{rules.Word("earlier", "ago", "later", "before", "after").Not()},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "5 tonnes of dry wheat a day", Want: "[5 tonnes of dry wheat a day] exact 5 t/d"}, {Text: "5 tonnes of wheat an hour", Want: "[5 tonnes of wheat an hour] exact 5 t/h"}, {Text: "5 tonnes of wheat per day", Want: "[5 tonnes of wheat per day] exact 5 t/d"}, {Text: "5 tonnes of wheat each day", Want: "[5 tonnes of wheat each day] exact 5 t/d"}, {Text: "5 tonnes of wheat every day", Want: "[5 tonnes of wheat every day] exact 5 t/d"}},
		CounterExamples: []rules.RuleExample{{Text: "5 tonnes of wheat and a day"}},
	},
	{
		Name: "rate/per-behind-noun", Sentence: "“{per} {unit}” behind {things} makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers, vague).As("amount")},
		After:           []rules.Item{modifier(0, 2), pluralNoun().As("things"), rules.Word("per", "a", "an", "each", "every").As("per"), rules.In(perUnits).As("unit"), rules.Word("earlier", "ago", "later", "before", "after").Not()},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "They lose 300 men a week", Want: "[300] exact 300 1/wk"}, {Text: "300 men an hour", Want: "[300] exact 300 1/h"}, {Text: "300 men each day", Want: "[300] exact 300 1/d"}, {Text: "300 men every day", Want: "[300] exact 300 1/d"}, {Text: "300 men per day", Want: "[300] exact 300 1/d"}},
		CounterExamples: []rules.RuleExample{{Text: "300 men a side", Want: "[300] exact 300"}},
	},
	{
		Name: "rate/per-number", Sentence: "“per {whole}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{anyAmount().As("amount"), modifier(0, 2), pluralNoun().Optional(), rules.Word("per", "for every").As("per"), rules.Of(digits, words, scaled).As("whole")},
		Make:            ratePerNumber,
		Examples:        []rules.RuleExample{{Text: "12 per 100,000", Want: "[12 per 100,000] exact 12 1/100000"}, {Text: "three new cases per 1,000 pupils", Want: "[three new cases per 1,000] exact 3 1/1000"}, {Text: "5 for every 100 pupils", Want: "[5 for every 100] exact 5 1/100"}},
		CounterExamples: []rules.RuleExample{{Text: "12 per cent", Want: "[12 per cent] exact 12 %"}},
	},
	{
		Name: "rate/adverb", Sentence: "“{unit}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).Or(rules.Of(digits, words, scaled, numbers)).As("amount"), rules.In(dailyWords).As("unit")},
		After:           []rules.Item{rules.Token(wordKind).Where(isPlainWord).Not()},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "$5 monthly", Want: "[$5 monthly] exact 5 USD/mo"}},
		CounterExamples: []rules.RuleExample{{Text: "5 daily papers"}},
	},
}}

// anyAmount is a bare number, a range of them, or an amount with its unit.
func anyAmount() rules.Item { return rules.Of(digits, words, scaled, numbers, amount, vague, zero) }

// rateOf puts the unit of the item "unit" under that of the amount.
func rateOf(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	top := v.Unit
	if top == "" {
		top = "1"
	}
	per := m.Value("unit").Unit
	return withUnit(v, top+"/"+per), per != top
}

func ratePerNumber(m *rules.Match) (rules.Value, bool) {
	whole := m.Value("whole").Low
	v := m.Value("amount")
	top := v.Unit
	if top == "" {
		top = "1"
	}
	return withUnit(v, top+"/"+whole.String()), whole.Cmp(quantity.Int(1)) > 0 && whole.IsInt()
}
