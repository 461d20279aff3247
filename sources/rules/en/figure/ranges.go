package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// rangeWords stand between the two numbers of a range.
var rangeWords = rules.Words("range/words", "to", "-", "–", "—", "‑", "‐", "~", "through", "up to", "- to", "-to-", "till", "until", "−", "thru")

var dashes = rules.Words("range/dashes", "-", "–", "—", "‑", "‐", "−", "~")

// beforeAndAfter reads the words after which "from 5 to 7" is two figures.
var beforeAndAfter = rules.Stage{Name: "before and after", Rules: []*rules.Rule{
	sizeAndLevel,
	{
		Name: "trend/size-and-level-over", Sentence: "After “{verb}”, {low} is the size of the change and {high} what it reached, both over {unit}.", Kind: pair,
		Before:          []rules.Item{rules.In(Rises, Falls).As("verb"), betweenWords(0, 7), rules.Word("by").Optional()},
		Unless:          []rules.Item{rules.Word("from"), rules.In(article).Or(rules.Word("the")).Optional()},
		Pattern:         []rules.Item{rules.Of(amount).As("low"), rules.Word("to"), rules.Of(amount).As("high"), rules.Word("a", "an", "per", "/"), rules.In(perUnits).As("unit")},
		Make:            sizeThenLevel,
		Examples:        []rules.RuleExample{{Text: "Copper lost $52 to $9,240 a tonne.", Want: "[$52] exact 52 USD/t down change; [$9,240 a tonne] exact 9240 USD/t down"}},
		CounterExamples: []rules.RuleExample{{Text: "Copper lost $52 to $9,240"}},
	},
	{
		Name: "trend/from-to-over", Sentence: "After “{verb}”, {before} is what it was and {after} what it became, both over {unit}.", Kind: pair,
		Before:          []rules.Item{rules.In(Rises, Falls, Moves, multipleVerbs).As("verb"), anyToken(0, 9), rules.Word(",").Optional(), rules.Word("from")},
		Pattern:         []rules.Item{rules.Of(amount, digits, words).As("before"), rules.Word("to"), rules.Of(amount).As("after"), rules.Word("a", "an", "per", "/"), rules.In(perUnits).As("unit")},
		Make:            pairTrend,
		Examples:        []rules.RuleExample{{Text: "Pay rose from 12 to 14 euros an hour", Want: "[12] exact 12 EUR/h; [14 euros an hour] exact 14 EUR/h up"}},
		CounterExamples: []rules.RuleExample{{Text: "Pay rose from 12 to 14 euros"}},
	},
	{
		Name: "trend/from-to", Sentence: "After “{verb}”, {before} is what it was and {after} what it became.", Kind: pair,
		Before:  []rules.Item{rules.In(Rises, Falls, Moves, multipleVerbs).As("verb"), anyToken(0, 9), rules.Word(",").Optional(), rules.Word("from")},
		Pattern: []rules.Item{anyNumber().As("before"), rules.Word("to"), anyNumber().As("after")},
		Make:    pairTrend,
		Examples: []rules.RuleExample{
			{Text: "Output rose from 5 to 7 tonnes", Want: "[5] exact 5 t; [7 tonnes] exact 7 t up"}, {Text: "The number doubled overnight, from 20 to 40", Want: "[doubled] exact 2 times up change; [20] exact 20; [40] exact 40 up"},
			{Text: "The price fell last year from $2,415 to $2,315", Want: "[$2,415] exact 2415 USD; [$2,315] exact 2315 USD down"},
		},
		CounterExamples: []rules.RuleExample{{Text: "Prices range from $5 to $7", Want: "[from $5 to $7] between 5..7 USD"}},
	},
}}

// approximation may stand before an end of a range, which stays a range.
func approximation() rules.Item { return rules.In(approximations).Optional() }

// sizeAndLevel keeps "fell by 5 to 70" from being read as a range: the first is by
// how much, the second what became of it. It stands before the ranges of bare
// numbers and before those of amounts.
var sizeAndLevel = &rules.Rule{
	Name: "trend/size-and-level", Sentence: "After “{verb}”, {low} is the size of the change and {high} what it reached.", Kind: pair,
	Before:          []rules.Item{rules.In(Rises, Falls).As("verb"), betweenWords(0, 7), rules.Word("by").Optional()},
	Unless:          []rules.Item{rules.Word("from"), rules.In(article).Or(rules.Word("the")).Optional()},
	Pattern:         []rules.Item{anyNumber().As("low"), rules.Word("to"), anyNumber().As("high")},
	Make:            sizeThenLevel,
	Examples:        []rules.RuleExample{{Text: "The number fell by 12,000 to 1.3 million", Want: "[12,000] exact 12000 down change; [1.3 million] exact 1300000 down"}, {Text: "Shares rose $5 to $40", Want: "[$5] exact 5 USD up change; [$40] exact 40 USD up"}},
	CounterExamples: []rules.RuleExample{{Text: "It rose by 5 to 7 per cent", Want: "[5 to 7 per cent] between 5..7 % up change"}},
}

// movedFrom leads up to what something moved from: no range.
func movedFrom() []rules.Item {
	return []rules.Item{rules.In(Rises, Falls, Moves, multipleVerbs), anyToken(0, 9), rules.Word(",").Optional()}
}

// anyNumber is a bare number, one with its unit, or a part of one.
func anyNumber() rules.Item { return rules.Of(digits, words, scaled, amount, share) }

// numberRanges reads ranges of bare numbers, so that a unit behind them
// belongs to both ends.
var numberRanges = rules.Stage{Name: "ranges of numbers", Rules: []*rules.Rule{
	sizeAndLevel,
	{
		Name: "range/between", Sentence: "“between {low} and {high}” is a range.", Kind: numbers,
		Pattern: []rules.Item{rules.Word("between"), approximation(), theNumber().As("low"), rules.Word("and", "to", "-", "–"), approximation(), theNumber().As("high")},
		Make:    theRange(anyOrder),
		Examples: []rules.RuleExample{{Text: "between 10,000 and 12,000 ships", Want: "[between 10,000 and 12,000] between 10000..12000"}, {Text: "between 5 - 6 ships", Want: "[between 5 - 6] between 5..6"},
			{Text: "between 5 – 6 ships", Want: "[between 5 – 6] between 5..6"}, {Text: "between two to three ships", Want: "[between two to three] between 2..3"}},
		CounterExamples: []rules.RuleExample{{Text: "a war between 5 nations and 4 tribes"}},
	},
	{
		Name: "range/from-to", Sentence: "“from {low} to {high}” is a range.", Kind: numbers,
		Unless:          movedFrom(),
		Pattern:         []rules.Item{rules.Word("from"), approximation(), theNumber().As("low"), rules.In(rangeWords), approximation(), theNumber().As("high")},
		Make:            theRange(anyOrder),
		Examples:        []rules.RuleExample{{Text: "crews from 10 to 12 men", Want: "[from 10 to 12] between 10..12"}},
		CounterExamples: []rules.RuleExample{{Text: "It rose from 10 to 12", Want: "[10] exact 10; [12] exact 12 up"}},
	},
	{
		Name: "range/to", Sentence: "“{low} to {high}” is a range.", Kind: numbers,
		Unless:  append(movedFrom(), rules.Word("from")),
		Pattern: []rules.Item{theNumber().As("low"), rules.In(rangeWords).As("to"), approximation(), theNumber().As("high")},
		Make:    theRange(rising),
		Examples: []rules.RuleExample{
			{Text: "three to five ships", Want: "[three to five] between 3..5"}, {Text: "10–12 ships", Want: "[10–12] between 10..12"},
			{Text: "1.2 to 1.5 million ships", Want: "[1.2 to 1.5 million] between 1200000..1500000"}, {Text: "10-12,000 ships", Want: "[10-12,000] between 10000..12000"},
			{Text: "10 — 12 ships", Want: "[10 — 12] between 10..12"}, {Text: "10‑12 ships", Want: "[10‑12] between 10..12"}, {Text: "10‐12 ships", Want: "[10‐12] between 10..12"}, {Text: "10~12 ships", Want: "[10~12] between 10..12"},
			{Text: "2 through 4 ships", Want: "[2 through 4] between 2..4"}, {Text: "2 up to 4 ships", Want: "[2 up to 4] between 2..4"}, {Text: "a 6- to 9-month wait", Want: "[6- to 9-month] between 6..9 mo"}, {Text: "a 6-to-9 month wait", Want: "[6-to-9 month] between 6..9 mo"}, {Text: "6 thru 9 months", Want: "[6 thru 9 months] between 6..9 mo"}, {Text: "6 until 9 months", Want: "[6 until 9 months] between 6..9 mo"}, {Text: "6 till 9 months", Want: "[6 till 9 months] between 6..9 mo"}, {Text: "6−9 months", Want: "[6−9 months] between 6..9 mo"},
		},
		CounterExamples: []rules.RuleExample{{Text: "a vote of 52-48", Want: "[52] exact 52; [48] exact 48"}},
	},
	{
		Name: "range/falling", Sentence: "“{low}{to}{high}”, joined, is a range told from the top.", Kind: numbers,
		Pattern: []rules.Item{theNumber().As("low"), rules.In(dashes).As("to"), theNumber().As("high")},
		After:   []rules.Item{rules.In(hyphens).Glued().Optional(), rules.In(UnitNames, unitSigns)},
		Make:    theRange(falling),
		Examples: []rules.RuleExample{{Text: "a 7-5 per cent band", Want: "[7-5 per cent] between 5..7 %"}, {Text: "7‐5 km", Want: "[7‐5 km] between 5..7 km"}, {Text: "7‑5 km", Want: "[7‑5 km] between 5..7 km"}, {Text: "7—5 km", Want: "[7—5 km] between 5..7 km"},
			{Text: "7~5 km", Want: "[7~5 km] between 5..7 km"}, {Text: "7−5 km", Want: "[7−5 km] between 5..7 km"}, {Text: "7–5 km", Want: "[7–5 km] between 5..7 km"}},
		CounterExamples: []rules.RuleExample{{Text: "They won 7-5 at home", Want: ""}},
	},
	{
		Name: "range/or", Sentence: "“{low} or {high}” is a range.", Kind: numbers,
		Pattern:         []rules.Item{theNumber().As("low"), rules.Word("or"), approximation(), theNumber().As("high")},
		Make:            theRange(close),
		Examples:        []rules.RuleExample{{Text: "six or maybe seven ships", Want: "[six or maybe seven] between 6..7"}, {Text: "two or three ships", Want: "[two or three] between 2..3"}},
		CounterExamples: []rules.RuleExample{{Text: "rows 4 or 50 were free"}},
	},
}}

// amountRanges reads ranges whose ends both have a unit, or one of them.
var amountRanges = rules.Stage{Name: "ranges of amounts", Rules: []*rules.Rule{
	{
		Name: "range/amounts-between", Sentence: "“between {low} and {high}” is a range.", Kind: amount,
		Pattern:         []rules.Item{rules.Word("between"), approximation(), anyNumber().As("low"), rules.Word("and", "to"), rules.Word("between").Optional(), approximation(), anyNumber().As("high")},
		Make:            theRange(anyOrder),
		Examples:        []rules.RuleExample{{Text: "between $10 and $20 million", Want: "[between $10 and $20 million] between 10000000..20000000 USD"}, {Text: "between 5 km to between 7 km", Want: "[between 5 km to between 7 km] between 5..7 km"}},
		CounterExamples: []rules.RuleExample{{Text: "between 5 km and 7 kg"}},
	},
	{
		Name: "range/amounts-from-to", Sentence: "“from {low} to {high}” is a range.", Kind: amount,
		Unless:          movedFrom(),
		Pattern:         []rules.Item{rules.Word("from"), approximation(), anyNumber().As("low"), rules.In(rangeWords), approximation(), anyNumber().As("high")},
		Make:            theRange(anyOrder),
		Examples:        []rules.RuleExample{{Text: "from 5 km to 7 km", Want: "[from 5 km to 7 km] between 5..7 km"}},
		CounterExamples: []rules.RuleExample{{Text: "from 5 km to 7 kg"}, {Text: "It falls from around 90% to about 60% then", Want: "[around 90%] about 90 %; [about 60%] about 60 % down"}},
	},
	{
		Name: "range/amounts", Sentence: "“{low} to {high}” is a range.", Kind: amount,
		Unless:          append(movedFrom(), rules.Word("from"), approximation()),
		Pattern:         []rules.Item{anyNumber().As("low"), rules.In(rangeWords), approximation(), anyNumber().As("high")},
		Make:            rangeOfAmounts,
		Examples:        []rules.RuleExample{{Text: "$1.2 million to $1.5 million", Want: "[$1.2 million to $1.5 million] between 1200000..1500000 USD"}, {Text: "10% to 12%", Want: "[10% to 12%] between 10..12 %"}},
		CounterExamples: []rules.RuleExample{{Text: "It rose 3% to 40%", Want: "[3%] exact 3 % up change; [40%] exact 40 % up"}, {Text: "The rupee fell 29 paise to 74.88", Want: "[29 paise] exact 29 paisa down change; [74.88] exact 74.88 down"}},
	},
	{
		Name: "range/amounts-or", Sentence: "“{low} or {high}” is a range.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words).As("low"), rules.Word("or"), approximation(), rules.Of(amount).As("high")},
		Make:            nearMoney,
		Examples:        []rules.RuleExample{{Text: "It costs 8 or $9 there", Want: "[8 or $9] between 8..9 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "It costs 8 or $90"}, {Text: "It lost 8 or 9%"}},
	},
}}

// order says which pairs of numbers make a range.
type order func(low, high quantity.Number) bool

func anyOrder(low, high quantity.Number) bool { return low.Cmp(high) != 0 }
func rising(low, high quantity.Number) bool   { return low.Cmp(high) < 0 }
func falling(low, high quantity.Number) bool  { return low.Cmp(high) > 0 }

// near is rising by no more than ten times.
func near(low, high quantity.Number) bool {
	return low.Cmp(high) < 0 && low.Mul(quantity.Int(10)).Cmp(high) >= 0
}

// close is rising by so little that "or" can mean a range: two or three, 20 or
// 30, 1,000 or 1,200.
func close(low, high quantity.Number) bool {
	if high.Cmp(quantity.Int(100)) <= 0 {
		return low.Cmp(high) < 0 && low.Mul(quantity.Int(2)).Cmp(high) >= 0
	}
	return low.Cmp(high) < 0 && low.Mul(quantity.Decimal(125, -2)).Cmp(high) >= 0
}

// theRange joins the items "low" and "high". The unit and the scale of one are
// those of both, where the other has none: $1.2 to 1.5 million, 10-12,000.
func theRange(fits order) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		low, high := m.Value("low"), m.Value("high")
		if low.Form != quantity.Exact || high.Form != quantity.Exact {
			return rules.Value{}, false
		}
		unit, ok := sharedUnit(low.Unit, high.Unit)
		low.Stated = sharedScale(m, low.Stated, high.Stated)
		if !ok || !fits(low.Low, high.Low) {
			return rules.Value{}, false
		}
		if high.Low.Cmp(low.Low) < 0 {
			low, high = high, low
		}
		v := rules.Value{Stated: quantity.Stated{Form: quantity.Between, Low: low.Low, High: high.Low, Step: finer(low.Step, high.Step)}}
		return withUnit(v, unit), true
	}
}

// rangeOfAmounts is a range whose ends are near, unless a unit behind the first
// alone parts them: "29 cents to 74.88".
func rangeOfAmounts(m *rules.Match) (rules.Value, bool) {
	v, ok := theRange(near)(m)
	low := m.Sequence.Tokens[m.Capture("low").Last-1]
	parted := m.Value("high").Unit == "" && m.Value("low").Unit != "" && low.Kind == prose.Word && !scaleNames[low.Lower]
	return v, ok && !parted
}

// nearMoney is a range of two sums whose sign stands before the second alone.
func nearMoney(m *rules.Match) (rules.Value, bool) {
	v, ok := theRange(close)(m)
	return v, ok && quantity.IsCurrency(v.Unit)
}

func sharedUnit(a, b string) (string, bool) {
	switch {
	case a == "" || a == b:
		return b, true
	case b == "":
		return a, quantity.DimensionOf(a) == quantity.Money
	}
	return "", false
}

func finer(a, b quantity.Number) quantity.Number {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// sharedScale is the low end in the scale of the high one: where only the high
// end says its scale, or its thousands, and the low end would be absurd
// without them.
func sharedScale(m *rules.Match, low, high quantity.Stated) quantity.Stated {
	scale := writtenScale(m.Capture("high").Node)
	if writtenScale(m.Capture("low").Node).Sign() != 0 || scale.Sign() == 0 {
		return low
	}
	inScale := low.Low.Mul(scale)
	tooFar := low.Low.Mul(quantity.Int(20)).Cmp(high.Low) < 0 && near(inScale, high.Low)
	if tooFar || inScale.Cmp(high.Low) < 0 && scale.Cmp(quantity.Int(1000)) > 0 {
		low.Low, low.High, low.Step = inScale, inScale, low.Step.Mul(scale)
	}
	return low
}

// writtenScale is the scale that a number was written with: that of its word, or
// 1,000 where a comma sets off three zeros; 0 where it has none.
func writtenScale(n *rules.Node) quantity.Number {
	scale := quantity.Number{}
	n.Find(func(n *rules.Node) bool {
		for _, c := range n.Captures {
			if c.Name == "scale" && c.Row != nil {
				scale = c.Row.Value.Low
				return true
			}
		}
		return false
	})
	if n.Kind == digits && scale.Sign() == 0 && n.Value.Step.Cmp(quantity.Int(1000)) >= 0 {
		return quantity.Int(1000)
	}
	return scale
}

// pairTrend keeps the two amounts of a change apart, with the unit and scale
// they share and the direction of the verb.
func pairTrend(m *rules.Match) (rules.Value, bool) {
	before, after := m.Value("before"), m.Value("after")
	v := m.Value("verb")
	v.Role = ""
	if v.Trend == quantity.NoTrend {
		v.Trend = direction(before.Low, after.Low)
	}
	_, ok := sharedUnit(before.Unit, after.Unit)
	return v, ok
}

// sizeThenLevel holds where the second number is so much greater than the first that
// no range lies between them.
func sizeThenLevel(m *rules.Match) (rules.Value, bool) {
	size, level := m.Value("low"), m.Value("high")
	v := m.Value("verb")
	v.Role = claim.Change
	apart := sharedScale(m, size.Stated, level.Stated).Low.Mul(quantity.Int(4)).Cmp(level.Low) <= 0
	return v, apart && size.Unit == level.Unit && size.Form == quantity.Exact && level.Form == quantity.Exact && size.Low.Sign() > 0
}

func direction(before, after quantity.Number) quantity.Trend {
	switch before.Cmp(after) {
	case -1:
		return quantity.Up
	case 1:
		return quantity.Down
	}
	return quantity.NoTrend
}
