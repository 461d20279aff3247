package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// HundredWord is "hundred", which multiplies what stands before it.
var HundredWord = &rules.Table{Name: "numeral/hundred", Rows: []rules.Row{number("hundred", quantity.Int(100))}}

// DozenWord are the ways to write twelve at a time.
var DozenWord = &rules.Table{Name: "numeral/dozen", Frame: "two {row} ships", Rows: []rules.Row{number("dozen", quantity.Int(12)), number("dozens", quantity.Int(12)), number("doz", quantity.Int(12)), number("doz.", quantity.Int(12)), number("dozs", quantity.Int(12)), number("dzs", quantity.Int(12)), number("score", quantity.Int(20)), number("gross of", quantity.Int(144))}}

// pluralScales are scales behind a number; alone they are vague.
var pluralScales = &rules.Table{Name: "numeral/plural-scales", Frame: "5 {row} of ships", Rows: plurals(ScaleWords.Rows[:5])}

// halves stand behind a number: two and a quarter. The half is read as a share
// wherever it stands.
var halves = &rules.Table{Name: "numeral/halves", Frame: "two and {row} miles", Rows: bareParts(withArticle(append(ordinals[:len(ordinals):len(ordinals)], number("quarter", quantity.Int(4)))))}

// joinedHalves are joined to the number before them.
var joinedHalves = &rules.Table{Name: "numeral/joined-halves", Frame: "two{row} miles", Rows: []rules.Row{
	number("-and-a-half", quantity.Fraction(1, 2)), number("-and-a-quarter", quantity.Fraction(1, 4)), number("-and-a-third", quantity.Fraction(1, 3)),
}}

// bareParts is the rows without the unit of a share.
func bareParts(list []rules.Row) []rules.Row {
	out := make([]rules.Row, len(list))
	for i, r := range list {
		out[i] = number(r.Words, r.Value.Low)
	}
	return out
}

// loneFractions stand before a scale or a unit without more: quarter million.
var loneFractions = &rules.Table{Name: "numeral/lone-fractions", Frame: "the {row}-mile walk", Rows: []rules.Row{
	number("half", quantity.Fraction(1, 2)), number("a half", quantity.Fraction(1, 2)), number("quarter", quantity.Fraction(1, 4)), number("a quarter", quantity.Fraction(1, 4)),
}}

var several = rules.Words("numeral/several", "several", "a few", "many")

// numeralHundreds reads number words below a thousand.
var numeralHundreds = rules.Stage{Name: "numerals: hundreds", Rules: []*rules.Rule{
	{
		Name: "numeral/hundreds", Sentence: "{hundreds} hundred and {rest} are one number.", Kind: words,
		Pattern: []rules.Item{rules.Of(words, digits).Or(rules.In(article)).As("hundreds"), rules.In(hyphens).Glued().Optional(), rules.In(HundredWord).As("scale"),
			rules.Word("and", "&"), rules.Of(words, digits).As("rest")},
		After:           []rules.Item{rules.In(hyphens).Optional(), rules.In(pluralDenominators, denominators, roundDenominators).Optional().As("bottom"), rules.In(HundredWord).Not()},
		Make:            hundredsAndRest,
		Examples:        []rules.RuleExample{{Text: "one hundred and three ships", Want: "[one hundred and three] exact 103"}, {Text: "a hundred and two ships", Want: "[a hundred and two] exact 102"}, {Text: "two hundred & six ships", Want: "[two hundred & six] exact 206"}, {Text: "a hundred and fifty thirds", Want: "[a hundred and fifty thirds] exact 50 share"}},
		CounterExamples: []rules.RuleExample{{Text: "two hundred and three-quarters miles", Want: "[two hundred and three-quarters miles] exact 200.75 mile"}},
	},
	{
		Name: "numeral/hundreds-joined", Sentence: "{hundreds} hundred {rest} is one number.", Kind: words,
		Pattern:         []rules.Item{rules.Of(words, digits).Or(rules.In(article)).As("hundreds"), rules.In(hyphens).Glued().Optional(), rules.In(HundredWord).As("scale"), rules.Of(words, digits).As("rest")},
		After:           []rules.Item{rules.In(HundredWord).Not()},
		Make:            hundredsAndRest,
		Examples:        []rules.RuleExample{{Text: "four hundred thirty ships", Want: "[four hundred thirty] exact 430"}},
		CounterExamples: []rules.RuleExample{{Text: "two hundred 3,000-ton ships"}},
	},
	{
		Name: "numeral/hundred", Sentence: "{hundreds} hundred is a number.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(words, digits).Or(rules.In(article)).As("hundreds"), rules.In(hyphens).Glued().Optional(), rules.In(HundredWord).As("scale")},
		Make:            timesScale("hundreds"),
		Examples:        []rules.RuleExample{{Text: "three hundred ships", Want: "[three hundred] exact 300"}, {Text: "a hundred ships", Want: "[a hundred] exact 100"}},
		CounterExamples: []rules.RuleExample{{Text: "hundreds of ships", Want: "[hundreds] vague"}},
	},
}}

// numeralScales reads a number with its scale.
var numeralScales = rules.Stage{Name: "numerals: scales", Rules: []*rules.Rule{
	{
		Name: "numeral/dozen", Sentence: "{count} {scale} is a number.", Kind: scaled,
		Before:  []rules.Item{rules.Of(digits, words, scaled).Or(rules.In(currencyNames)).Or(rules.Word("p", "c")).Not()},
		Pattern: []rules.Item{rules.Of(words, digits).Or(rules.In(article)).Or(rules.Of(share)).As("count"), rules.In(article).Optional().As("a"), rules.In(DozenWord).Repeat(1, 2).As("scale")},
		Make:    dozens,
		Examples: []rules.RuleExample{
			{Text: "two dozen ships", Want: "[two dozen] exact 24"}, {Text: "a dozen ships", Want: "[a dozen] exact 12"}, {Text: "half a dozen ships", Want: "[half a dozen] exact 6"},
			{Text: "a score of ships", Want: "[a score] exact 20"}, {Text: "two dozen dozen ships", Want: "[two dozen dozen] exact 288"},
		},
		CounterExamples: []rules.RuleExample{{Text: "a few dozen ships", Want: "[a few dozen] vague"}},
	},
	{
		Name: "numeral/and-a-half-scale", Sentence: "{count} and {half} {scale} are one number.", Kind: scaled,
		Pattern:  []rules.Item{rules.Of(words, digits, scaled).As("count"), rules.Word("and"), rules.Of(share).Or(rules.In(halves)).As("half"), rules.In(ScaleWords).As("scale")},
		Make:     withHalfScaled,
		Examples: []rules.RuleExample{{Text: "one and a half million ships", Want: "[one and a half million] exact 1500000"}},
	},
	{
		Name: "numeral/and-a-half", Sentence: "{count} and {half} are one number.", Kind: words,
		Pattern:         []rules.Item{rules.Of(words, digits, scaled).As("count"), rules.Word("and"), rules.Of(share).Or(rules.In(halves)).As("half")},
		After:           []rules.Item{rules.Word("of").Not()},
		Make:            withHalf,
		Examples:        []rules.RuleExample{{Text: "two and a half miles", Want: "[two and a half miles] exact 2.5 mile"}, {Text: "a hundred and six and two thirds miles", Want: "[a hundred and six and two thirds miles] exact 320/3 mile"}},
		CounterExamples: []rules.RuleExample{{Text: "two and a half of the third"}},
	},
	{
		Name: "numeral/part-of-scale", Sentence: "{count} of a {scale} is a number.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(share).Or(rules.In(loneFractions)).As("count"), rules.Word("of").Optional(), rules.In(article).Optional(), rules.In(ScaleWords).As("scale")},
		Make:            timesScale("count"),
		Examples:        []rules.RuleExample{{Text: "half a million ships", Want: "[half a million] exact 500000"}, {Text: "three quarters of a million ships", Want: "[three quarters of a million] exact 750000"}},
		CounterExamples: []rules.RuleExample{{Text: "half of the million ships"}},
	},
	{
		Name: "numeral/bare-scale", Sentence: "{scale} before {things} is one of them.", Kind: scaled,
		Before:          []rules.Item{rules.Of(words, digits, scaled, share, numbers).Or(rules.In(several, article, determiners, hyphens, ScaleWords, HundredWord)).Or(rules.Word("couple", "few", "per", "of")).Not()},
		Pattern:         []rules.Item{rules.In(ScaleWords, HundredWord).Repeat(1, 2).As("scale")},
		After:           []rules.Item{measuredNoun().As("things")},
		Make:            bareScale,
		Examples:        []rules.RuleExample{{Text: "Over thousand litres", Want: "[Over thousand litres] more_than 1000 L"}, {Text: "paid hundred thousand dollars", Want: "[hundred thousand dollars] exact 100000 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "several million ships", Want: "[several million] vague"}},
	},
	{
		Name: "numeral/scale-word", Sentence: "{count} {scale} is one number.", Kind: scaled,
		Pattern: []rules.Item{rules.Of(words, digits, scaled).Or(rules.In(article)).As("count"), rules.In(hyphens).Glued().Optional(), rules.In(ScaleWords).As("scale")},
		Make:    timesScale("count"),
		Examples: []rules.RuleExample{
			{Text: "1.2 million ships", Want: "[1.2 million] exact 1200000"}, {Text: "a million ships", Want: "[a million] exact 1000000"},
			{Text: "three hundred thousand ships", Want: "[three hundred thousand] exact 300000"},
			{Text: "4.5bn cells", Want: "[4.5bn] exact 4500000000"}, {Text: "3 crore voters", Want: "[3 crore] exact 30000000"},
		},
		CounterExamples: []rules.RuleExample{{Text: "several million ships", Want: "[several million] vague"}},
	},
	{
		Name: "numeral/plural-scale", Sentence: "{count} {scale} is one number.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(words, digits, scaled).As("count"), rules.In(pluralScales).As("scale")},
		Make:            timesScale("count"),
		Examples:        []rules.RuleExample{{Text: "two millions of ships", Want: "[two millions] exact 2000000"}},
		CounterExamples: []rules.RuleExample{{Text: "several thousands of ships", Want: "[several thousands] vague"}},
	},
	{
		Name: "numeral/scale-letter", Sentence: "{scale} behind {count} is a scale.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(scaleLetters).Glued().As("scale")},
		Make:            timesScale("count"),
		Examples:        []rules.RuleExample{{Text: "12k users", Want: "[12k] exact 12000"}},
		CounterExamples: []rules.RuleExample{{Text: "a 12 K resistor"}},
	},
	{
		Name: "numeral/scale-letter-of-money", Sentence: "{scale} behind {count} is a scale, as {sign} stands before it.", Kind: scaled,
		Before:          []rules.Item{rules.In(CurrencySigns, currencyCodes, signsBefore, letterSigns).As("sign"), rules.Of(digits).Optional(), rules.In(scaleLetters, moneyLetters).Optional(), rules.In(rangeWords).Optional()},
		Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
		Make:            timesScale("count"),
		Examples:        []rules.RuleExample{{Text: "$3m", Want: "[$3m] exact 3000000 USD"}, {Text: "£5-6m", Want: "[£5-6m] between 5000000..6000000 GBP"}},
		CounterExamples: []rules.RuleExample{{Text: "a wall 12m high", Want: "[12m] exact 12 m"}},
	},
	scaleLetterOfThings, scaleLetterOfCount, scaleLetterOfRange, scaleLetterOfDecimal,
}}

// ofTheWhole tells that the number before it is a part of another.
var ofTheWhole = rules.Words("numeral/of-the-whole", "of them", "of whom", "of which", "of these", "of those").In("Some 12m {row} left")

// numeralSums adds the parts of a number in words.
var numeralSums = rules.Stage{Name: "numerals: sums", Rules: []*rules.Rule{
	{
		Name: "numeral/sum", Sentence: "{high}, {low} and {lower} are one number.", Kind: scaled,
		Pattern: []rules.Item{rules.Of(scaled).As("high"), rules.Word(",").Glued().Optional().As("comma"), rules.Word("and", "&").Optional(),
			rules.Of(scaled, words, digits).As("low"), rules.Word("and", "&").Optional(), rules.Of(scaled, words, digits).As("lower")},
		After: []rules.Item{rules.In(ofTheWhole).Not()},
		Make:  descendingSum,
		Examples: []rules.RuleExample{
			{Text: "one million, two hundred thousand and six ships", Want: "[one million, two hundred thousand and six] exact 1200006"},
		},
		CounterExamples: []rules.RuleExample{{Text: "two million and three million ships"}},
	},
	{
		Name: "numeral/sum-of-two", Sentence: "{high} and {low} are one number.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(scaled).As("high"), rules.Word(",").Glued().Optional().As("comma"), rules.Word("and", "&").Optional(), rules.Of(scaled, words, digits).As("low")},
		After:           []rules.Item{rules.In(ofTheWhole).Not()},
		Make:            descendingSum,
		Examples:        []rules.RuleExample{{Text: "six thousand four hundred ships", Want: "[six thousand four hundred] exact 6400"}, {Text: "four thousand two hundred, and two of them sank", Want: "[four thousand two hundred] exact 4200; [two] exact 2 part"}},
		CounterExamples: []rules.RuleExample{{Text: "two million and three million ships"}, {Text: "It cost 3 million two years ago", Want: "[3 million] exact 3000000; [two years] exact 2 a"}, {Text: "a $3 million, six-deck ship", Want: "[$3 million] exact 3000000 USD; [six] exact 6"}},
	},
	{
		Name: "numeral/told-twice", Sentence: "{number} is told again in brackets, as contracts do.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(words, scaled, digits).As("number"), rules.Word("("), rules.Of(digits, words, scaled).As("again"), rules.Word(")").Glued()},
		Make:            sameNumber,
		Examples:        []rules.RuleExample{{Text: "within fifteen (15) days", Want: "[within fifteen (15) days] at_most 15 d"}, {Text: "12 (twelve) ships", Want: "[12 (twelve)] exact 12"}},
		CounterExamples: []rules.RuleExample{{Text: "fifteen (16) ships", Want: "[fifteen] exact 15; [16] exact 16"}, {Text: "15 (15) ships"}},
	},
	{
		Name: "numeral/over", Sentence: "“{top} over {bottom}”, and no more, is a fraction.", Kind: words,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("top"), rules.Word("over"), rules.Of(digits, words, scaled).As("bottom")},
		After:           []rules.Item{rules.Word(".", "?").Or(rules.Edge())},
		Make:            spokenQuotient,
		Examples:        []rules.RuleExample{{Text: "The odds were one over three.", Want: "[one over three] exact 1/3"}, {Text: "The slope is 1 over 8", Want: "[1 over 8] exact 0.125"}, {Text: "Is it twenty over eight?", Want: "[twenty over eight] exact 2.5"}},
		CounterExamples: []rules.RuleExample{{Text: "He took 5 over 20 days"}, {Text: "They saw 12 over 65."}},
	},
	{
		Name: "numeral/scale-and-a-half", Sentence: "{half} behind {count} is a part of its scale.", Kind: scaled,
		Pattern:         []rules.Item{rules.Of(scaled).As("count"), rules.Word("and"), rules.Of(share).Or(rules.In(halves)).As("half")},
		After:           []rules.Item{rules.Word("of", "were", "was", "are", "is", "have", "has", "had", "will").Not()},
		Make:            withHalfOfScale,
		Examples:        []rules.RuleExample{{Text: "It cost two million and a half.", Want: "[two million and a half] exact 2500000"}, {Text: "5 million and three quarters", Want: "[5 million and three quarters] exact 5750000"}},
		CounterExamples: []rules.RuleExample{{Text: "It took two million and half as much again"}, {Text: "two million and a third of the rest"}},
	},
}}
