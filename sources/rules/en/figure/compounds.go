package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// compounds reads amounts told in several units, and parts of a unit.
var compounds = rules.Stage{Name: "compound amounts", Rules: []*rules.Rule{
	{
		Name: "unit/compound", Sentence: "The amounts, each of a smaller unit than the one before, are one.", Kind: amount,
		Unless:  []rules.Item{rules.Of(amount), rules.Word(",")},
		Pattern: []rules.Item{part0(), andPart(), part0()},
		Make:    compound,
		Examples: []rules.RuleExample{
			{Text: "5 feet 6 inches tall", Want: "[5 feet 6 inches] exact 5.5 foot"}, {Text: "2 hours and 30 minutes", Want: "[2 hours and 30 minutes] exact 150 min"},
			{Text: "5 dollars and forty cents", Want: "[5 dollars and forty cents] exact 5.4 USD"}, {Text: "2 years, 6 months", Want: "[2 years, 6 months] exact 30 mo"},
			{Text: "3 pounds 20 pence", Want: "[3 pounds 20 pence] exact 3.2 GBP"}, {Text: "12 stone 4 pounds", Want: "[12 stone 4 pounds] exact 172 pound"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 km and 3 miles"}, {Text: "5 kg 300 km"}, {Text: "terms of 5 years, 3 years, 6 months"}, {Text: "two years and 18 months"}, {Text: "jailed for 18 months, and 200 hours of work", Want: "[18 months] exact 18 mo; [200 hours] exact 200 h"}},
	},
	{
		Name: "unit/compound-of-three", Sentence: "The amounts, each of a smaller unit than the one before, are one.", Kind: amount,
		Unless:          []rules.Item{rules.Of(amount), rules.Word(",")},
		Pattern:         []rules.Item{part0(), andPart(), part0(), andPart(), part0()},
		Make:            compound,
		Examples:        []rules.RuleExample{{Text: "2 days, 3 hours and 5 minutes", Want: "[2 days, 3 hours and 5 minutes] exact 3065 min"}},
		CounterExamples: []rules.RuleExample{{Text: "2 days, 3 hours and 5 days"}},
	},
	{
		Name: "unit/compound-of-four", Sentence: "The amounts, each of a smaller unit than the one before, are one.", Kind: amount,
		Unless:          []rules.Item{rules.Of(amount), rules.Word(",")},
		Pattern:         []rules.Item{part0(), andPart(), part0(), andPart(), part0(), andPart(), part0()},
		Make:            compound,
		Examples:        []rules.RuleExample{{Text: "1 week, 2 days, 3 hours, and 5 minutes", Want: "[1 week, 2 days, 3 hours, and 5 minutes] exact 13145 min"}},
		CounterExamples: []rules.RuleExample{{Text: "1 week, 2 days, 3 hours and 5 km"}},
	},
	{
		Name: "unit/one-and-part", Sentence: "“{article} {unit}” and {more} are one amount.", Kind: amount,
		Unless:  []rules.Item{rules.Of(amount, digits, words, scaled).Or(rules.Word("once", "twice", "half", "quarter"))},
		Pattern: []rules.Item{rules.In(article).As("article"), rules.In(partableUnits, partableMoney).As("unit"), rules.Word("and"), rules.Of(amount, share).Or(rules.In(halves)).As("more")},
		After:   []rules.Item{rules.Word("of", "go", "are", "were", "have").Not()},
		Make:    oneAndPart,
		Examples: []rules.RuleExample{{Text: "It took a year and a half.", Want: "[a year and a half] exact 1.5 a"}, {Text: "an hour and a quarter later", Want: "[an hour and a quarter] exact 1.25 h"}, {Text: "an hour and 30 minutes later", Want: "[an hour and 30 minutes] exact 90 min"},
			{Text: "a dollar and 20 cents more", Want: "[a dollar and 20 cents] exact 1.2 USD up change"}},
		CounterExamples: []rules.RuleExample{{Text: "twice a day and 30 minutes long"}, {Text: "a year and half of it"}, {Text: "Some left in a year and a third go now"}, {Text: "a day and 30 days"}},
	},
	{
		Name: "unit/amount-and-part", Sentence: "{amount} and {part} of its unit are one amount.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("amount"), rules.Word("and"), rules.Of(share).Or(rules.In(halves)).As("part")},
		After:           []rules.Item{rules.Word("of").Or(rules.In(UnitNames, unitSigns)).Not()},
		Make:            amountAndPart,
		Examples:        []rules.RuleExample{{Text: "five years and a half ago", Want: "[five years and a half] exact 5.5 a"}},
		CounterExamples: []rules.RuleExample{{Text: "five years and half as much"}, {Text: "five miles and a half of the sixth"}},
	},
	{
		Name: "unit/bare-inches", Sentence: "{number} behind feet counts inches, as “in” says.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.Of(digits).As("number"), rules.In(inchWords)},
		Make:            compoundIn("inch"),
		Examples:        []rules.RuleExample{{Text: "6 ft 3 in tall", Want: "[6 ft 3 in] exact 6.25 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "6 km 3 in all"}},
	},
	{
		Name: "unit/bare-inches-of-height", Sentence: "{number} behind feet counts inches.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.In(hyphens).Glued().Optional(), rules.Of(digits, words).As("number")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("tall"))},
		Make:            compoundIn("inch"),
		Examples:        []rules.RuleExample{{Text: "He is 5 feet 10.", Want: "[5 feet 10] exact 35/6 foot"}, {Text: "He is 5-foot-9, or 5 feet 9 tall", Want: "[5-foot-9] exact 5.75 foot; [5 feet 9] exact 5.75 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "Behind 5 feet 10 ships lay"}, {Text: "He is 5 feet 20."}},
	},
	{
		Name: "unit/joined-inches", Sentence: "{number}, joined to feet, counts inches.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.In(hyphens).Glued(), rules.Of(digits, words).Glued().As("number")},
		Make:            compoundIn("inch"),
		Examples:        []rules.RuleExample{{Text: "a 6-foot-11 guard", Want: "[6-foot-11] exact 83/12 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "a 6-foot-40 guard"}, {Text: "a 6-hour-11 wait"}},
	},
	{
		Name: "unit/joined-compound", Sentence: "{large} and {small}, joined, are one amount.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.In(hyphens).Glued(), part0()},
		Make:            compound,
		Examples:        []rules.RuleExample{{Text: "a 5-foot-6-inch wall", Want: "[5-foot-6-inch] exact 5.5 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "5 kg-6 kg"}},
	},
	{
		Name: "unit/bare-minutes", Sentence: "{number} behind {hours} counts minutes.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.Word("and").Optional(), rules.Of(digits, words).As("number")},
		After:           []rules.Item{clauseEnd()},
		Make:            compoundIn("min"),
		Examples:        []rules.RuleExample{{Text: "It lasted 2 hours 40.", Want: "[2 hours 40] exact 160 min"}, {Text: "after one hour and twenty, they left", Want: "[one hour and twenty] exact 80 min"}},
		CounterExamples: []rules.RuleExample{{Text: "In 2 hours 40 ships left"}, {Text: "It lasted 2 hours and 90.", Want: "[2 hours] exact 2 h; [90] exact 90"}, {Text: "It lasted 2 days and 3."}},
	},
	{
		Name: "currency/bare-cents", Sentence: "{number} behind the amount counts cents.", Kind: amount,
		Pattern:         []rules.Item{part0(), rules.Word("and").Optional(), rules.Of(digits, words).As("number")},
		After:           []rules.Item{clauseEnd()},
		Make:            compoundIn("cent"),
		Examples:        []rules.RuleExample{{Text: "It costs 4 dollars 50.", Want: "[4 dollars 50] exact 4.5 USD"}, {Text: "It costs 4 euros and fifty, all told", Want: "[4 euros and fifty] exact 4.5 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "It costs 4 dollars 50 times over"}, {Text: "It costs 4.20 dollars, or 50.", Want: "[4.20 dollars] exact 4.20 USD; [50] exact 50"}},
	},
	{
		Name: "unit/part", Sentence: "{part} of one {unit} is an amount.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(share).Or(rules.In(loneFractions)).As("part"), rules.In(hyphens).Glued().Optional(), rules.Word("of").Optional(), rules.In(article).Optional(), rules.In(partableUnits).As("unit")},
		Make:            partOfUnit,
		Examples:        []rules.RuleExample{{Text: "half an hour later", Want: "[half an hour] exact 0.5 h"}, {Text: "a quarter of a mile", Want: "[a quarter of a mile] exact 0.25 mile"}, {Text: "a half-mile walk", Want: "[a half-mile] exact 0.5 mile"}},
		CounterExamples: []rules.RuleExample{{Text: "half of the miles"}, {Text: "It fell for a third year"}},
	},
	{
		Name: "unit/small-part", Sentence: "{part} of one {unit} is an amount.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).Or(rules.In(loneParts)).As("part"), rules.Word("of"), rules.In(article).Optional(), rules.Word("US", "U.S.", "imperial").Optional(), rules.In(partableUnits).As("unit")},
		Make:            partOfUnit,
		Examples:        []rules.RuleExample{{Text: "1/8 of a mile", Want: "[1/8 of a mile] exact 0.125 mile"}, {Text: "tenth of a second", Want: "[tenth of a second] exact 0.1 s"}, {Text: "1/5 of a US gallon", Want: "[1/5 of a US gallon] exact 0.2 gallon"}, {Text: "1/5 of a U.S. pint", Want: "[1/5 of a U.S. pint] exact 0.2 pint"}, {Text: "1/5 of an imperial pint", Want: "[1/5 of an imperial pint] exact 0.2 pint"}},
		CounterExamples: []rules.RuleExample{{Text: "the 5 of a mile"}, {Text: "the tenth of May"}},
	},
}}

// part0 is one of the amounts of a compound.
func part0() rules.Item { return rules.Of(amount).As("part") }

// andPart is what may stand between them.
func andPart() rules.Item { return rules.Word(",", "and", ", and").Optional() }

// clauseEnd is the end of a clause: a mark, or nothing more.
func clauseEnd() rules.Item {
	return rules.Word(",", ".", ";", ":", "!", "?", ")", "(", "\"", "”", "–", "—").Or(rules.Edge())
}

// partableUnits are units that news halves and quarters.
var partableUnits = &rules.Table{Name: "unit/partable", Frame: "half a {row}", Rows: units(
	"hour", "h", "day", "d", "week", "wk", "year", "a", "century", "century", "decade", "decade", "mile", "mile", "kilometre|kilometer", "km", "metre|meter", "m", "inch", "inch", "foot", "foot", "yard", "yard", "pound", "pound", "ounce", "ounce", "kilo|kilogram", "kg", "gram", "g",
	"litre|liter", "L", "pint", "pint", "quart", "quart", "gallon", "gallon", "barrel", "barrel", "cup", "cup", "teaspoon", "teaspoon", "tablespoon", "tablespoon", "acre", "acre", "hectare", "ha", "tonne", "t", "ton", "ton", "percentage point|percentage-point|point", "pp", "percent|per cent", "%", "second", "s", "minute", "min", "month", "mo", "degree", "deg",
)}

// partableMoney is money that has cents, told as "a dollar and 20 cents".
var partableMoney = &rules.Table{Name: "currency/partable", Frame: "a {row} and 20 cents", Rows: units("dollar|buck", "USD", "euro", "EUR")}

// subunits are a hundredth of the currency before them: cents of the dollar.
var subunits = map[string]bool{"cent": true, "penny": true, "sen": true, "kopeck": true, "paisa": true}

// sum is a compound while it is added up: the total, and the unit of the last
// of its parts.
type sum struct {
	total rules.Value
	last  string
}

// add puts a part on top, and returns false where the part belongs to no
// compound: its unit must be a smaller one of the same kind, and its amount
// less than one of the unit before, for "two years and 18 months" are two.
//
// The total is in the smallest unit, in which it is a whole number as exact as
// what was told; money is in its main unit.
func (s *sum) add(part rules.Value) bool {
	if s.total.Form != quantity.Exact || part.Form != quantity.Exact || part.Low.Cmp(quantity.Int(1)) < 0 || s.total.Dimension == quantity.Share || s.last == part.Unit {
		return false
	}
	if s.total.Unit == "pound" && part.Unit == "penny" {
		s.total, s.last = withUnit(s.total, "GBP"), "GBP"
	}
	if s.total.Dimension == quantity.Money {
		return s.addCents(part)
	}
	if unequalUnits[s.last] != unequalUnits[part.Unit] {
		return false
	}
	inLast, ok := quantity.Convert(part.Low, part.Unit, s.last)
	total, convertible := quantity.Convert(s.total.Low, s.total.Unit, part.Unit)
	if !ok || !convertible || s.total.Step.Cmp(quantity.Int(1)) < 0 || inLast.Cmp(quantity.Int(1)) >= 0 {
		return false
	}
	s.total, s.last = withUnit(plain(total.Add(part.Low), part.Step), part.Unit), part.Unit
	return true
}

// unequalUnits are of no fixed number of days: no amount in them is exactly so
// many weeks or hours.
var unequalUnits = map[string]bool{"mo": true, "a": true, "decade": true, "century": true}

func (s *sum) addCents(part rules.Value) bool {
	cent := quantity.Decimal(1, -2)
	if !subunits[part.Unit] || subunits[s.last] || !s.total.Low.IsInt() || part.Low.Cmp(quantity.Int(100)) >= 0 {
		return false
	}
	s.total, s.last = withUnit(plain(s.total.Low.Add(part.Low.Mul(cent)), part.Step.Mul(cent)), s.total.Unit), part.Unit
	return true
}

// value is the total. Feet and inches are given in feet, as heights are told
// beside others in feet alone.
func (s *sum) value() rules.Value {
	if s.total.Unit != "inch" {
		return s.total
	}
	feet, _ := quantity.Convert(s.total.Low, "inch", "foot")
	return withUnit(plain(feet, quantity.Fraction(1, 12)), "foot")
}

func sumOfParts(parts []rules.Value) (rules.Value, bool) {
	s := sum{total: parts[0], last: parts[0].Unit}
	for _, part := range parts[1:] {
		if !s.add(part) {
			return rules.Value{}, false
		}
	}
	return s.value(), true
}

func compound(m *rules.Match) (rules.Value, bool) { return sumOfParts(m.All("part")) }

// compoundIn takes the item "number" for an amount in the unit, and adds it. It
// must be the one that is usually left out: minutes behind hours alone.
func compoundIn(unit string) func(*rules.Match) (rules.Value, bool) {
	before := map[string]string{"min": "h", "inch": "foot"}
	return func(m *rules.Match) (rules.Value, bool) {
		large := m.Value("part")
		if large.Unit != before[unit] && large.Dimension != quantity.Money || (large.Dimension == quantity.Money) != (unit == "cent") {
			return rules.Value{}, false
		}
		return sumOfParts([]rules.Value{large, withUnit(m.Value("number"), unit)})
	}
}

// oneAndPart is one of a unit with a part of it, or with an amount in a smaller
// unit, behind it.
func oneAndPart(m *rules.Match) (rules.Value, bool) {
	one, more := withUnit(plain(quantity.Int(1), quantity.Int(1)), m.Value("unit").Unit), m.Value("more")
	if isPartOfOne(m, "more") {
		return withUnit(plain(one.Low.Add(more.Low), more.Low), one.Unit), true
	}
	return sumOfParts([]rules.Value{one, more})
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

func partOfUnit(m *rules.Match) (rules.Value, bool) {
	part := m.Value("part")
	return withUnit(plain(part.Low, part.Low), m.Value("unit").Unit), part.Form == quantity.Exact && part.Low.Cmp(quantity.Int(1)) < 0
}
