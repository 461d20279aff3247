package en

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// compounds reads amounts told in two units, and parts of a unit.
var compounds = rules.Stage{Name: "compound amounts", Rules: []*rules.Rule{
	{
		Name: "unit/compound", Sentence: "{large} and {small} are one amount.", Kind: amount,
		Unless:  []rules.Item{rules.Of(amount), rules.Word(",")},
		Pattern: []rules.Item{rules.Of(amount).As("large"), rules.Word(",", "and").Optional(), rules.Of(amount).As("small")},
		After:   []rules.Item{rules.Word(",").Not()},
		Make:    compound,
		Examples: []rules.RuleExample{
			{Text: "5 feet 6 inches tall", Want: "[5 feet 6 inches] exact 5.5 foot"}, {Text: "2 hours and 30 minutes", Want: "[2 hours and 30 minutes] exact 2.5 h"},
			{Text: "5 dollars and forty cents", Want: "[5 dollars and forty cents] exact 5.4 USD"}, {Text: "2 years, 6 months", Want: "[2 years, 6 months] exact 2.5 a"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 km and 3 miles"}, {Text: "5 kg 300 km"}, {Text: "3 years, 2 months, 14 days"}},
	},
	{
		Name: "unit/one-and-part", Sentence: "“{article} {unit}” and {more} are one amount.", Kind: amount,
		Unless:          []rules.Item{rules.Of(amount, digits, words, scaled).Or(rules.Word("once", "twice", "half", "quarter"))},
		Pattern:         []rules.Item{rules.In(article).As("article"), rules.In(partableUnits).As("unit"), rules.Word("and"), rules.Of(amount, share).Or(rules.In(halves)).As("more")},
		After:           []rules.Item{rules.Word("of").Not()},
		Make:            oneAndPart,
		Examples:        []rules.RuleExample{{Text: "It took a year and a half.", Want: "[a year and a half] exact 1.5 a"}, {Text: "an hour and a quarter later", Want: "[an hour and a quarter] exact 1.25 h"}, {Text: "an hour and 30 minutes later", Want: "[an hour and 30 minutes] exact 1.5 h"}},
		CounterExamples: []rules.RuleExample{{Text: "twice a day and 30 minutes long"}, {Text: "a year and half of it"}, {Text: "a day and 30 days"}},
	},
	{
		Name: "unit/amount-and-part", Sentence: "{amount} and {part} of its unit are one amount.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("and"), rules.Of(share).Or(rules.In(halves)).As("part")},
		After:           []rules.Item{rules.Word("of").Or(rules.In(unitNames, unitSigns)).Not()},
		Make:            amountAndPart,
		Examples:        []rules.RuleExample{{Text: "five years and a half ago", Want: "[five years and a half] exact 5.5 a"}},
		CounterExamples: []rules.RuleExample{{Text: "five years and half as much"}, {Text: "five miles and a half of the sixth"}},
	},
	{
		Name: "unit/bare-inches", Sentence: "“in” behind feet is inches.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("large"), rules.Of(digits).As("number"), inchSign.As("unit")},
		Make:            feetAndInches,
		Examples:        []rules.RuleExample{{Text: "6 ft 3 in tall", Want: "[6 ft 3 in] exact 6.25 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "6 km 3 in all"}},
	},
	{
		Name: "unit/part", Sentence: "{part} of one {unit} is an amount.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(share).Or(rules.In(loneFractions)).As("part"), rules.In(hyphens).Glued().Optional(), rules.Word("of").Optional(), rules.In(article).Optional(), rules.In(partableUnits).As("unit")},
		Make:            partOfUnit,
		Examples:        []rules.RuleExample{{Text: "half an hour later", Want: "[half an hour] exact 0.5 h"}, {Text: "a quarter of a mile", Want: "[a quarter of a mile] exact 0.25 mile"}, {Text: "a half-mile walk", Want: "[a half-mile] exact 0.5 mile"}},
		CounterExamples: []rules.RuleExample{{Text: "half of the miles"}},
	},
}}

// partableUnits are units that news halves and quarters.
var partableUnits = &rules.Table{Name: "unit/partable", Frame: "half a {row}", Rows: units(
	"hour", "h", "day", "d", "year", "a", "century", "century", "decade", "decade", "mile", "mile", "kilometre|kilometer", "km", "metre|meter", "m", "inch", "inch", "foot", "foot", "pound", "pound", "ounce", "ounce", "kilo|kilogram", "kg", "litre|liter", "L", "pint", "pint", "gallon", "gallon", "cup", "cup", "teaspoon", "teaspoon", "tablespoon", "tablespoon", "acre", "acre", "hectare", "ha", "tonne", "t", "ton", "ton", "percentage point|percentage-point|point", "pp", "percent|per cent", "%", "second", "s", "minute", "min", "month", "mo",
)}

// subunits are so many to the currency before them: cents to the dollar.
var subunits = map[string]bool{"cent": true, "penny": true, "sen": true, "kopeck": true, "paisa": true}

// compound adds a smaller unit to a larger one of its kind, where the smaller
// amount is less than one of the larger.
func compound(m *rules.Match) (rules.Value, bool) {
	return addedUnits(m.Value("large"), m.Value("small"))
}

func addedUnits(large, small rules.Value) (rules.Value, bool) {
	more, ok := quantity.Convert(small.Low, small.Unit, large.Unit)
	if subunits[small.Unit] && large.Dimension == quantity.Money && !subunits[large.Unit] {
		more, ok = small.Low.Mul(quantity.Decimal(1, -2)), true
	}
	fits := large.Unit != small.Unit && large.Form == quantity.Exact && small.Form == quantity.Exact && large.Low.IsInt() &&
		large.Dimension != quantity.Share && more.Sign() > 0 && more.Cmp(quantity.Int(1)) < 0 && small.Low.Cmp(quantity.Int(1)) >= 0
	sum := plain(large.Low.Add(more), quantity.Int(1))
	return withUnit(sum, large.Unit), ok && fits
}

// oneAndPart is one of a unit with a part of it, or with an amount in a smaller
// unit, behind it.
func oneAndPart(m *rules.Match) (rules.Value, bool) {
	one, more := withUnit(plain(quantity.Int(1), quantity.Int(1)), m.Value("unit").Unit), m.Value("more")
	if isPartOfOne(m, "more") {
		return withUnit(plain(one.Low.Add(more.Low), more.Low), one.Unit), true
	}
	return addedUnits(one, more)
}

func amountAndPart(m *rules.Match) (rules.Value, bool) {
	v, part := m.Value("amount"), m.Value("part")
	whole := v.Form == quantity.Exact && v.Low.IsInt() && v.Unit != "" && v.Dimension != quantity.Share
	return withUnit(plain(v.Low.Add(part.Low), part.Low), v.Unit), whole && isPartOfOne(m, "part")
}

// isPartOfOne reports whether the item took a fraction with its article or its
// number: "a half", "three quarters"; a bare "half" opens a phrase of its own.
func isPartOfOne(m *rules.Match, name string) bool {
	v := m.Value(name)
	fraction := v.Unit == "share" || v.Unit == ""
	return fraction && v.Form == quantity.Exact && v.Low.Cmp(quantity.Int(1)) < 0 && m.Token(name).Lower != "half"
}

func feetAndInches(m *rules.Match) (rules.Value, bool) {
	v, ok := addedUnits(m.Value("large"), withUnit(m.Value("number"), "inch"))
	return v, ok && v.Unit == "foot"
}

func partOfUnit(m *rules.Match) (rules.Value, bool) {
	part := m.Value("part")
	return withUnit(plain(part.Low, part.Low), m.Value("unit").Unit), part.Form == quantity.Exact
}
