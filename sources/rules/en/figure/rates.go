package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// perUnits are what rates are taken over.
var perUnits = &rules.Table{Name: "rate/units", Frame: "5 ships a {row}", Rows: units(
	"day", "d", "week", "wk", "month", "mo", "year", "a", "hour", "h", "minute", "min", "second", "s", "quarter", "quarter", "decade", "decade", "night", "d", "season", "season",
	"barrel", "barrel", "tonne|metric ton", "t", "ton", "ton", "kilogram|kilogramme|kilo|kg", "kg", "gram|gramme", "g", "pound|lb|lb.", "pound", "ounce|oz|oz.", "ounce", "gallon", "gallon", "litre|liter", "L", "hectare|ha", "ha", "acre", "acre",
	"square metre|square meter|sqm|sq m", "m2", "square kilometre|square kilometer|sq km", "km2", "square mile|sq mile", "mile2", "square foot|sq ft", "square foot", "mile", "mile", "kilometre|kilometer|km", "km", "metre|meter", "m", "head|person|capita|adult", "person", "share", "share", "household", "household", "family", "family", "megawatt hour|megawatt-hour|MWh", "MWh", "kilowatt hour|kilowatt-hour|kWh", "kWh", "cubic metre|cubic meter", "m3", "troy ounce", "ounce", "bushel", "bushel", "vote", "vote", "unit", "unit", "centimetre|centimeter|cm", "cm", "millilitre|milliliter|mL", "mL", "game", "game", "child", "child", "patient", "patient", "employee", "employee", "ticket", "ticket", "sack", "sack", "bag", "bag", "quintal", "quintal", "crate", "crate", "word", "word", "page", "page", "vehicle", "vehicle", "flight", "flight", "round", "round", "trip", "trip",
)}

// yieldUnits are what a yield is taken over: a tonne to the acre.
var yieldUnits = &rules.Table{Name: "rate/yields", Frame: "5 kg to the {row}", Rows: units("acre", "acre", "hectare", "ha", "litre|liter", "L", "gallon", "gallon", "tonne", "t", "ton", "ton", "bushel", "bushel")}

var dailyWords = &rules.Table{Name: "rate/adverbs", Frame: "$5 {row}", Rows: units("daily", "d", "weekly", "wk", "monthly", "mo", "yearly|annually|per annum|p.a.", "a", "hourly", "h", "apiece", "person")}

var perDozen = &rules.Table{Name: "rate/dozen", Frame: "$5 a {row}", Rows: units("dozen", "dozen")}

// perSigns are what rates are taken over where a slash is written.
var perSigns = &rules.Table{Name: "rate/signs", ExactCase: true, Frame: "5 mg/{row}", Rows: units(
	"m", "m", "s", "s", "h|hr", "h", "min", "min", "d", "d", "yr|a", "a", "mo|mth", "mo", "wk", "wk", "g", "g", "L|l", "L", "dL|dl", "dL", "m²", "m2", "m³", "m3", "cm²", "cm2", "cm³", "cm3", "km²", "km2", "mm", "mm", "MMBtu|mmBtu", "MMBtu", "bbl", "barrel", "gal", "gallon", "Mbit", "Mbit", "GB", "GB",
)}

// rates reads amounts over something.
var rates = rules.Stage{Name: "rates", Rules: []*rules.Rule{
	{
		Name: "rate/per", Sentence: "“{per} {unit}” makes {amount} a rate.", Kind: amount,
		Pattern: []rules.Item{anyAmount().As("amount"), rules.Word("per", "a", "an", "/", "each", "every").As("per"), rules.In(perUnits, perDozen).As("unit")},
		After:   []rules.Item{rules.Word("earlier", "ago", "later", "before", "after").Not()},
		Make:    rateOf,
		Examples: []rules.RuleExample{
			{Text: "losses of 1,200 a day", Want: "[1,200 a day] exact 1200 1/d"}, {Text: "$5 a barrel", Want: "[$5 a barrel] exact 5 USD/barrel"}, {Text: "4 t/ha", Want: "[4 t/ha] exact 4 t/ha"},
			{Text: "2% per year", Want: "[2% per year] exact 2 %/a"}, {Text: "$5 a dozen", Want: "[$5 a dozen] exact 5 USD/dozen"}, {Text: "5p a dozen", Want: "[5p a dozen] exact 5 penny/dozen"}, {Text: "5 an hour", Want: "[5 an hour] exact 5 1/h"}, {Text: "three times a week", Want: "[three times a week] exact 3 1/wk"}, {Text: "$5 every month", Want: "[$5 every month] exact 5 USD/mo"}, {Text: "$5 each week", Want: "[$5 each week] exact 5 USD/wk"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 a side"}},
	},
	{
		Name: "rate/exchange", Sentence: "“{to} the {unit}” makes {amount} a rate of exchange.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("to", "against", "for", "per").As("to"), rules.Word("the", "a", "each", "every").Optional(), rules.In(currencyNames).As("unit")},
		Make:            exchangeOf,
		Examples:        []rules.RuleExample{{Text: "at 28.4 kwacha to the dollar", Want: "[28.4 kwacha to the dollar] exact 28.4 ZMW/USD"}, {Text: "traded at 900 naira per dollar", Want: "[900 naira per dollar] exact 900 NGN/USD"}, {Text: "It was 80 roubles against a euro", Want: "[80 roubles against a euro] exact 80 RUB/EUR"}, {Text: "9 rand for each pound sterling", Want: "[9 rand for each pound sterling] exact 9 ZAR/GBP"}, {Text: "9 rand for every dollar", Want: "[9 rand for every dollar] exact 9 ZAR/USD"}},
		CounterExamples: []rules.RuleExample{{Text: "It lost 5% against the dollar", Want: "[5%] exact 5 % down change"}, {Text: "They sent 5 km to the dollar store", Want: "[5 km] exact 5 km"}},
	},
	{
		Name: "rate/to-the", Sentence: "“to the {unit}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("to the"), rules.In(yieldUnits).As("unit")},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "It gave 600 kg to the acre.", Want: "[600 kg to the acre] exact 600 kg/acre"}},
		CounterExamples: []rules.RuleExample{{Text: "They drove 5 km to the mill", Want: "[5 km] exact 5 km"}},
	},
	{
		Name: "rate/slash", Sentence: "“/{unit}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("/").Glued(), rules.In(perSigns).Glued().As("unit")},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "a dose of 50 mg/dL", Want: "[50 mg/dL] exact 50 mg/dL"}, {Text: "10 kV/mm", Want: "[10 kV/mm] exact 10 kV/mm"}},
		CounterExamples: []rules.RuleExample{{Text: "5 km/7 miles", Want: "[5 km] exact 5 km; [7 miles] exact 7 mile"}},
	},
	{
		Name: "rate/joined", Sentence: "“-{per}-{unit}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.In(hyphens).Glued(), rules.Word("per", "a", "an").Glued().As("per"), rules.In(hyphens).Glued(), rules.In(perUnits).Glued().As("unit")},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "a 20,000-barrel-a-day plant", Want: "[20,000-barrel-a-day] exact 20000 barrel/d"}, {Text: "a 300 tonnes-per-hour line", Want: "[300 tonnes-per-hour] exact 300 t/h"}, {Text: "an 80-mile-an-hour wind", Want: "[80-mile-an-hour] exact 80 mile/h"}},
		CounterExamples: []rules.RuleExample{{Text: "a 20 km-long wall", Want: "[20 km] exact 20 km"}},
	},
	{
		Name: "rate/per-behind-of", Sentence: "“{per} {unit}” behind {things} makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("of"), modifier(0, 2), rules.Token(wordKind).Where(isModified).Or(rules.Of(Rejected)).As("things"), rules.Word("per", "a", "an", "each", "every").As("per"), rules.In(perUnits).As("unit")},
		After:           []rules.Item{rules.Word("earlier", "ago", "later", "before", "after").Not()},
		Make:            rateOf,
		Examples:        []rules.RuleExample{{Text: "5 tonnes of dry wheat a day", Want: "[5 tonnes of dry wheat a day] exact 5 t/d"}, {Text: "5 tonnes of wheat an hour", Want: "[5 tonnes of wheat an hour] exact 5 t/h"}, {Text: "5 tonnes of wheat per day", Want: "[5 tonnes of wheat per day] exact 5 t/d"}, {Text: "5 tonnes of wheat each day", Want: "[5 tonnes of wheat each day] exact 5 t/d"}, {Text: "5 tonnes of wheat every day", Want: "[5 tonnes of wheat every day] exact 5 t/d"}, {Text: "5 tonnes of CO2 a day", Want: "[5 tonnes of CO2 a day] exact 5 t/d"}},
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
		Pattern:         []rules.Item{anyAmount().As("amount"), rules.Word("more", "fewer", "extra").Optional(), modifier(0, 2), pluralNoun().Optional(), rules.Word("per", "for every").As("per"), rules.Of(digits, words, scaled).As("whole")},
		Make:            ratePerNumber,
		Examples:        []rules.RuleExample{{Text: "12 per 100,000", Want: "[12 per 100,000] exact 12 1/100000"}, {Text: "three new cases per 1,000 pupils", Want: "[three new cases per 1,000] exact 3 1/1000"}, {Text: "5 for every 100 pupils", Want: "[5 for every 100] exact 5 1/100"}, {Text: "8 more strokes per 10,000 women", Want: "[8 more strokes per 10,000] exact 8 1/10000"}, {Text: "8 fewer per 1,000", Want: "[8 fewer per 1,000] exact 8 1/1000"}, {Text: "8 extra jobs per 1,000", Want: "[8 extra jobs per 1,000] exact 8 1/1000"}},
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
	{
		Name: "rate/per-thing", Sentence: "“per {thing}” makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("per"), rules.Token(wordKind).Where(isPerThing).As("thing")},
		Make:            ratePerThing,
		Examples:        []rules.RuleExample{{Text: "It costs $40 per visitor.", Want: "[$40 per visitor] exact 40 USD/visitor"}},
		CounterExamples: []rules.RuleExample{{Text: "$40 per se"}},
	},
	{
		Name: "rate/each-before", Sentence: "“{each} {thing}” before {amount} of money makes it a rate.", Kind: amount,
		Before:          []rules.Item{rules.Word("each", "every").As("each"), modifier(0, 2), rules.In(payers).As("thing")},
		Pattern:         []rules.Item{rules.Of(amount).As("amount")},
		Make:            moneyPerThing,
		Examples:        []rules.RuleExample{{Text: "It will give each bereaved family $40.", Want: "[$40] exact 40 USD/family"}, {Text: "It paid every pupil $40", Want: "[$40] exact 40 USD/pupil"}},
		CounterExamples: []rules.RuleExample{{Text: "Each child 40 kg or more", Want: "[40 kg or more] at_least 40 kg"}},
	},
	{
		Name: "rate/each-behind", Sentence: "“{each} {thing}” behind {amount} of money makes it a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount")},
		After:           []rules.Item{rules.Word("to each", "for each", "to every", "for every").As("each"), modifier(0, 2), rules.In(payers).As("thing"), rules.Token(wordKind).Where(isPlainWord).Not()},
		Make:            moneyPerThing,
		Examples:        []rules.RuleExample{{Text: "It will give $40 to each bereaved family.", Want: "[$40] exact 40 USD/family"}, {Text: "It paid $40 for each pupil.", Want: "[$40] exact 40 USD/pupil"}, {Text: "It sent $40 to every pupil.", Want: "[$40] exact 40 USD/pupil"}, {Text: "It has $40 for every pupil.", Want: "[$40] exact 40 USD/pupil"}},
		CounterExamples: []rules.RuleExample{{Text: "It gave $40 to pupils.", Want: "[$40] exact 40 USD"}, {Text: "It fell $40 for each 100 lots.", Want: "[$40] exact 40 USD down change; [100] exact 100"}},
	},
	{
		Name: "rate/dividend", Sentence: "A dividend of {amount}, too little for a sum, is paid on each share.", Kind: amount,
		Before:          []rules.Item{rules.Word("dividend", "payout per share"), betweenFigures(0, 7), rules.Word(",").Optional(), betweenFigures(0, 2), rules.Word("of", "to", "from", "at", "by", "is", "was", "with", "against"), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{rules.Of(amount).As("amount")},
		Make:            dividendOf,
		Examples:        []rules.RuleExample{{Text: "It cut its dividend to $1.20.", Want: "[$1.20] exact 1.20 USD/share down"}, {Text: "a dividend of $1.20 a share, compared with $2 for 2012", Want: "[$1.20 a share] exact 1.20 USD/share; [$2] exact 2 USD/share"}, {Text: "The payout per share is $3.", Want: "[$3] exact 3 USD/share"}, {Text: "Its dividend fell from $3", Want: "[$3] exact 3 USD/share"}, {Text: "The dividend stays at $3", Want: "[$3] exact 3 USD/share"}, {Text: "The dividend rose by $3", Want: "[$3] exact 3 USD/share up change"}, {Text: "The dividend was $3", Want: "[$3] exact 3 USD/share"}, {Text: "a dividend of $1.20 against $2", Want: "[$1.20] exact 1.20 USD/share; [$2] exact 2 USD/share"}},
		CounterExamples: []rules.RuleExample{{Text: "a dividend of $40 million", Want: "[$40 million] exact 40000000 USD"}},
	},
	{
		Name: "rate/per-thing-behind-noun", Sentence: "“per {thing}” behind {things} makes {amount} a rate.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers, vague).As("amount")},
		After:           []rules.Item{modifier(0, 2), pluralNoun().As("things"), rules.Word("per"), rules.Token(wordKind).Where(isPerThing).As("thing")},
		Make:            ratePerThing,
		Examples:        []rules.RuleExample{{Text: "They sell 12 seats per concert.", Want: "[12] exact 12 1/concert"}},
		CounterExamples: []rules.RuleExample{{Text: "They sell 12 seats per night.", Want: "[12] exact 12 1/d"}},
	},
}}

// anyAmount is a bare number, a range of them, or an amount with its unit.
func anyAmount() rules.Item { return rules.Of(digits, words, scaled, numbers, amount, vague, zero) }

// isPerThing reports whether a word behind "per" can be what a rate is taken
// over.
func isPerThing(t prose.Token) bool {
	return isPlainWord(t) && !looksPlural(t) && !notPerThing[t.Lower]
}

// notPerThing stand behind "per" in phrases of another meaning.
var notPerThing = wording.Set("cent se annum capita diem usual")

// isModified reports whether a word can be a stuff that is measured: wheat, LNG.
func isModified(t prose.Token) bool { return t.Kind == wordKind && !functionWords[t.Lower] }

// rateOf puts the unit of the item "unit" under that of the amount.
func rateOf(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	top := v.Unit
	per := m.Value("unit").Unit
	return withUnit(v, numerator(top)+"/"+per), per != top && !IsRate(top)
}

// exchangeOf is what one unit of a currency is worth in another.
func exchangeOf(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	one := m.Value("unit").Unit
	money := quantity.DimensionOf(v.Unit) == quantity.Money && quantity.DimensionOf(one) == quantity.Money
	return withUnit(v, v.Unit+"/"+one), money && v.Unit != one
}

// numerator is the unit above a slash: how often something is or happens has
// none of its own.
func numerator(unit string) string {
	if unit == "" || unit == "times" {
		return "1"
	}
	return unit
}

// IsRate reports whether a unit is of one thing over another: "km/h".
func IsRate(unit string) bool { return strings.Contains(unit, "/") }

func ratePerThing(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	return withUnit(v, numerator(v.Unit)+"/"+m.Token("thing").Lower), !IsRate(v.Unit)
}

// moneyPerThing is what each of some things costs or gets.
func moneyPerThing(m *rules.Match) (rules.Value, bool) {
	v, ok := ratePerThing(m)
	return v, ok && m.Value("amount").Dimension == quantity.Money
}

// dividendOf is what one share gets of a dividend; a thousand and more is the sum
// of all.
func dividendOf(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	small := v.Dimension == quantity.Money && v.Form != quantity.Vague && v.High.Cmp(quantity.Int(1000)) < 0
	return withUnit(v, v.Unit+"/share"), small
}

func ratePerNumber(m *rules.Match) (rules.Value, bool) {
	whole := m.Value("whole").Low
	v := m.Value("amount")
	return withUnit(v, numerator(v.Unit)+"/"+whole.String()), whole.Cmp(quantity.Int(1)) > 0 && whole.IsInt()
}
