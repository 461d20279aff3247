package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// severalOf are the rows of amounts that have several of a number in them;
// where the words tell no number, it is 0.
func severalOf(order quantity.Number, list ...string) []rules.Row {
	rows := make([]rules.Row, len(list))
	for i, w := range list {
		rows[i] = rules.Row{Words: w, Value: rules.Value{Stated: quantity.Stated{Form: quantity.Vague, Order: order}}}
	}
	return rows
}

// vagueNumbers are amounts wherever they stand.
var vagueNumbers = &rules.Table{Name: "vague/numbers", Frame: "{row} ships", Rows: join(
	severalOf(quantity.Int(0), "countless"),
	severalOf(quantity.Int(1), "a handful"),
	severalOf(quantity.Int(10), "several tens"),
	severalOf(quantity.Int(12), "dozens", "dozens and dozens", "a couple of dozen", "a few dozen", "several dozen", "many dozens", "some dozens"),
	severalOf(quantity.Int(20), "scores of"),
	severalOf(quantity.Int(100), "hundreds", "a few hundred", "several hundred", "several hundreds", "many hundreds", "some hundreds", "a couple hundred", "a couple of hundred"),
	severalOf(quantity.Int(1000), "thousands", "thousands upon thousands", "a few thousand", "several thousand", "several thousands", "many thousands", "some thousands", "untold thousands",
		"a couple thousand", "a couple of thousand"),
	severalOf(quantity.Decimal(1, 4), "tens of thousands", "several tens of thousands"),
	severalOf(quantity.Decimal(1, 5), "hundreds of thousands", "a few hundred thousand", "several hundred thousand", "lakhs"),
	severalOf(quantity.Decimal(1, 6), "millions", "a few million", "several million", "many millions"),
	severalOf(quantity.Decimal(1, 7), "tens of millions", "crores"),
	severalOf(quantity.Decimal(1, 8), "hundreds of millions"),
	severalOf(quantity.Decimal(1, 9), "billions", "a few billion", "several billion"),
	severalOf(quantity.Decimal(1, 10), "tens of billions"),
	severalOf(quantity.Decimal(1, 11), "hundreds of billions"),
	severalOf(quantity.Decimal(1, 12), "trillions"),
)}

// vagueDeterminers are amounts before a noun of many.
var vagueDeterminers = &rules.Table{Name: "vague/determiners", Frame: "{row} ships", Rows: join(
	severalOf(quantity.Int(1), "several", "a few"),
	severalOf(quantity.Int(0), "some", "a number of", "numerous", "various", "quite a few", "many", "“some”", "\"some\"", "‘some’", "'some'"),
)}

// vagueAmounts reads amounts without a number.
var vagueAmounts = rules.Stage{Name: "vague amounts", Rules: []*rules.Rule{
	{
		Name: "vague/number", Sentence: "“{words}” states no number.", Kind: vague,
		Pattern:         []rules.Item{rules.In(vagueNumbers).As("words")},
		Make:            vagueOf,
		Examples:        []rules.RuleExample{{Text: "Dozens were hurt", Want: "[Dozens] vague"}, {Text: "tens of thousands of ships", Want: "[tens of thousands] vague"}},
		CounterExamples: []rules.RuleExample{{Text: "three dozen ships", Want: "[three dozen] exact 36"}, {Text: "He scores twice"}},
	},
	{
		Name: "vague/determiner", Sentence: "“{words}” before {things} states no number.", Kind: vague,
		Before:          []rules.Item{rules.Word("how", "so", "too", "as").Not()},
		Unless:          []rules.Item{theNumber(), rules.In(hyphens).Glued()},
		Pattern:         []rules.Item{rules.In(vagueDeterminers).As("words")},
		After:           []rules.Item{modifier(0, 3), countedPlural().As("things")},
		Make:            vagueOf,
		Examples:        []rules.RuleExample{{Text: "Some enemy soldiers left", Want: "[Some] vague"}, {Text: "several small ships left", Want: "[several] vague"}},
		CounterExamples: []rules.RuleExample{{Text: "Some say it works"}, {Text: "Nobody knows how many ships left"}, {Text: "She asked too many questions"}, {Text: "some of the water is lost"}},
	},
}}

// modifier is the words between a determiner and its noun.
func modifier(least, most int) rules.Item {
	return rules.Token(wordKind).Where(isModifier).Repeat(least, most)
}

func vagueOf(m *rules.Match) (rules.Value, bool) {
	order := m.Value("words").Stated.Order
	return rules.Value{Stated: quantity.Stated{Form: quantity.Vague, Order: order, Dimension: quantity.Count}}, true
}
