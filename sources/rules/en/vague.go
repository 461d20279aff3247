package en

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

func vagueRows(list ...string) []rules.Row { return hedges(quantity.Vague, list...) }

// vagueNumbers are amounts wherever they stand.
var vagueNumbers = &rules.Table{Name: "vague/numbers", Frame: "{row} ships", Rows: vagueRows(
	"dozens", "scores of", "hundreds", "thousands", "millions", "billions", "trillions", "tens of thousands", "hundreds of thousands", "tens of millions", "hundreds of millions", "tens of billions", "hundreds of billions",
	"dozens and dozens", "thousands upon thousands", "lakhs", "crores", "a handful", "a couple of dozen", "a few dozen", "several dozen", "a few hundred", "several hundred", "a few thousand", "several thousand",
	"a few million", "several million", "several billion", "a few billion", "many thousands", "many hundreds", "many dozens", "some dozens", "several tens", "some hundreds", "some thousands", "several hundreds", "several thousands",
	"several hundred thousand", "a few hundred thousand", "several tens of thousands", "a couple hundred", "a couple of hundred", "a couple thousand", "a couple of thousand", "many millions", "untold thousands", "countless",
)}

// vagueDeterminers are amounts before a noun of many.
var vagueDeterminers = &rules.Table{Name: "vague/determiners", Frame: "{row} ships", Rows: vagueRows("several", "a few", "some", "a number of", "numerous", "various", "quite a few", "many", "“some”", "\"some\"", "‘some’", "'some'")}

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
	return rules.Value{Stated: quantity.Stated{Form: quantity.Vague, Dimension: quantity.Count}}, true
}
