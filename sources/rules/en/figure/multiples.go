package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

func multiple(words string, n quantity.Number, code string, t quantity.Trend) rules.Row {
	v := withUnit(plain(n, quantity.Int(1)), code)
	v.Trend, v.Role = t, claim.Change
	return rules.Row{Words: words, Value: v}
}

// multipleVerbs say a change as a multiple.
var multipleVerbs = &rules.Table{Name: "multiple/verbs", Frame: "Sales {row} last year", Rows: []rules.Row{
	multiple("doubled", quantity.Int(2), "times", quantity.Up), multiple("doubling", quantity.Int(2), "times", quantity.Up), multiple("doubles", quantity.Int(2), "times", quantity.Up),
	multiple("triples", quantity.Int(3), "times", quantity.Up), multiple("trebles", quantity.Int(3), "times", quantity.Up), multiple("trebling", quantity.Int(3), "times", quantity.Up), multiple("quadrupling", quantity.Int(4), "times", quantity.Up),
	multiple("tripled", quantity.Int(3), "times", quantity.Up), multiple("tripling", quantity.Int(3), "times", quantity.Up), multiple("trebled", quantity.Int(3), "times", quantity.Up), multiple("quadrupled", quantity.Int(4), "times", quantity.Up),
	multiple("halved", quantity.Fraction(1, 2), "share", quantity.Down), multiple("halving", quantity.Fraction(1, 2), "share", quantity.Down), multiple("quintupled", quantity.Int(5), "times", quantity.Up),
}}

// folds are twofold to twentyfold, and so on.
var folds = &rules.Table{Name: "multiple/folds", Frame: "a {row} rise", Rows: foldRows()}

func foldRows() []rules.Row {
	var rows []rules.Row
	for _, r := range join(DigitWords.Rows[1:9], Teens.Rows, Tens.Rows[:8], HundredWord.Rows, ScaleWords.Rows[:1]) {
		rows = append(rows, multiple(r.Words+"fold", r.Value.Low, "times", quantity.Up))
	}
	return rows
}

// baseMultiples are verbs of multiples where they stand in the present or behind
// "will": else they are adjectives.
var baseMultiples = &rules.Table{Name: "multiple/base-verbs", Frame: "Sales will {row} in May", Rows: []rules.Row{
	multiple("double", quantity.Int(2), "times", quantity.Up), multiple("triple", quantity.Int(3), "times", quantity.Up), multiple("treble", quantity.Int(3), "times", quantity.Up), multiple("quadruple", quantity.Int(4), "times", quantity.Up), multiple("halve", quantity.Fraction(1, 2), "share", quantity.Down),
}}

// multiples reads so many times as much.
var multiples = rules.Stage{Name: "multiples", Rules: []*rules.Rule{
	{
		Name: "multiple/verb", Sentence: "“{verb}” states a multiple.", Kind: amount,
		Pattern:         []rules.Item{rules.In(multipleVerbs).As("verb")},
		Make:            valueOf("verb"),
		Examples:        []rules.RuleExample{{Text: "Sales doubled.", Want: "[doubled] exact 2 times up change"}, {Text: "The force was halved", Want: "[halved] exact 0.5 share down change"}},
		CounterExamples: []rules.RuleExample{{Text: "a double-decker bus"}},
	},
	{
		Name: "multiple/fold", Sentence: "“{fold}” states a multiple.", Kind: amount,
		Pattern:         []rules.Item{rules.In(folds).As("fold")},
		Make:            valueOf("fold"),
		Examples:        []rules.RuleExample{{Text: "a sevenfold rise", Want: "[sevenfold] exact 7 times up change"}, {Text: "It grew twelvefold.", Want: "[twelvefold] exact 12 times up change"}},
		CounterExamples: []rules.RuleExample{{Text: "a blindfold"}},
	},
	{
		Name: "multiple/verb-in-base-form", Sentence: "“{verb}” behind “{lead}” states a multiple.", Kind: amount,
		Before:          []rules.Item{rules.Word("to", "will", "would", "could", "may", "might", "can", "should", "must", "than", "nearly", "almost", "roughly", "about").Or(pluralNoun()).Or(rules.Token(prose.Word).Where(isPeople)).As("lead")},
		Pattern:         []rules.Item{rules.In(baseMultiples).As("verb")},
		After:           []rules.Item{rules.Word("to", "in", "since", "over", "within", "by", "from", "every", "again", "this", "next", "after", "during", "and", "on").Or(clauseEnd())},
		Make:            valueOf("verb"),
		Examples:        []rules.RuleExample{{Text: "Cases treble to 90", Want: "[treble] exact 3 times up change; [90] exact 90 up"}, {Text: "It will more than double by May", Want: "[more than double] more_than 2 times up change"}},
		CounterExamples: []rules.RuleExample{{Text: "a double room"}, {Text: "nearly double the sum", Want: "[nearly double] about 2 times"}},
	},
	{
		Name: "multiple/factor", Sentence: "“{factor} of” makes {number} a multiple.", Kind: amount,
		Before:          []rules.Item{rules.Word("factor").As("factor"), rules.Word("of")},
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number")},
		Make:            timesFold,
		Examples:        []rules.RuleExample{{Text: "It rose by a factor of ten.", Want: "[ten] exact 10 times"}},
		CounterExamples: []rules.RuleExample{{Text: "a factor in ten deaths"}},
	},
	{
		Name: "multiple/twice", Sentence: "“{twice}” before {base} states a multiple.", Kind: amount,
		Pattern:         []rules.Item{rules.In(twiceWords).As("twice")},
		After:           []rules.Item{rules.Word("the", "as", "that", "its", "what", "their", "last").As("base")},
		Make:            valueOf("twice"),
		Examples:        []rules.RuleExample{{Text: "twice that of last year", Want: "[twice] exact 2 times"}, {Text: "twice as many", Want: "[twice] exact 2 times"}, {Text: "twice what it was", Want: "[twice] exact 2 times"}, {Text: "twice the sum", Want: "[twice] exact 2 times"}, {Text: "twice its size", Want: "[twice] exact 2 times"}, {Text: "twice their pay", Want: "[twice] exact 2 times"}, {Text: "twice last season's", Want: "[twice] exact 2 times"}},
		CounterExamples: []rules.RuleExample{{Text: "She called twice."}, {Text: "double room"}},
	},
	{
		Name: "multiple/times", Sentence: "“{times}” makes {number} a multiple.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("times", "fold").As("times")},
		Make:            timesFold,
		Examples:        []rules.RuleExample{{Text: "three times as many", Want: "[three times] exact 3 times"}, {Text: "a 12-fold rise", Want: "[12-fold] exact 12 times up change"}},
		CounterExamples: []rules.RuleExample{{Text: "in times of need"}},
	},
}}

// twiceWords state a multiple where its base follows.
var twiceWords = &rules.Table{Name: "multiple/twice", Frame: "{row} the sum", Rows: []rules.Row{
	multipleLevel("twice", 2), multipleLevel("double", 2), multipleLevel("triple", 3), multipleLevel("thrice", 3), multipleLevel("treble", 3), multipleLevel("quadruple", 4),
}}

func multipleLevel(words string, n int64) rules.Row {
	return rules.Row{Words: words, Value: withUnit(plain(quantity.Int(n), quantity.Int(1)), "times")}
}

func timesFold(m *rules.Match) (rules.Value, bool) {
	return withUnit(m.Value("number"), "times"), true
}
