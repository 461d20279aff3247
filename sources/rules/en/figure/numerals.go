package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// The kinds of node that figures and notices of change are read through.
const (
	Rejected  rules.Kind = iota + 1 // no quantity, and why
	digits                          // a number in digits: 47, 10,000, 2.5
	words                           // a number word or several, below a thousand: twenty-one
	scaled                          // a number with its scale: 1.2 million, half a million
	numbers                         // a range of bare numbers: 10 to 12
	amount                          // a number or a range with its unit: 5 km
	share                           // a part of one: half, two-thirds, one in five
	zero                            // none, no one
	vague                           // dozens, several
	pair                            // two amounts that are no range: from 5 to 7, after "rose"
	implied                         // the a of "a man was killed"
	OwnChange                       // how a text says that it was changed
	Heading                         // the same, as the label of what says it
	Slug                            // the same, before a headline and without a word of what was changed
)

// number is a row of a number word.
func number(word string, n quantity.Number) rules.Row {
	return rules.Row{Words: word, Value: rules.Value{Stated: exactly(n, quantity.Int(1))}}
}

// exactly is the count n, written to a granularity of step.
func exactly(n, step quantity.Number) quantity.Stated {
	return quantity.Stated{Form: quantity.Exact, Low: n, High: n, Step: step, Dimension: quantity.Count}
}

// counting numbers the words from the first on, step by step.
func counting(first, step int64, list ...string) []rules.Row {
	rows := make([]rules.Row, len(list))
	for i, w := range list {
		rows[i] = number(w, quantity.Int(first+int64(i)*step))
	}
	return rows
}

// DigitWords are the number words below ten, zero among them.
var DigitWords = &rules.Table{Name: "numeral/below-ten", Frame: "{row} ships",
	Rows: append(counting(1, 1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), number("zero", quantity.Int(0)), number("nought", quantity.Int(0)))}

// Teens are the number words from ten to nineteen.
var Teens = &rules.Table{Name: "numeral/below-twenty", Frame: "{row} ships",
	Rows: counting(10, 1, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")}

// Tens are the words of the tens from twenty on.
var Tens = &rules.Table{Name: "numeral/tens", Frame: "{row} ships",
	Rows: append(counting(20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), number("fourty", quantity.Int(40)))}

// ScaleWords multiply what stands before them. A lakh and a crore are the
// hundred thousand and the ten million of South Asia.
var ScaleWords = &rules.Table{Name: "numeral/scales", Frame: "5 {row} ships", Rows: []rules.Row{
	number("thousand", quantity.Decimal(1, 3)), number("million", quantity.Decimal(1, 6)), number("billion", quantity.Decimal(1, 9)),
	number("trillion", quantity.Decimal(1, 12)), number("quadrillion", quantity.Decimal(1, 15)),
	number("lakh", quantity.Decimal(1, 5)), number("lakhs", quantity.Decimal(1, 5)), number("lac", quantity.Decimal(1, 5)),
	number("crore", quantity.Decimal(1, 7)), number("crores", quantity.Decimal(1, 7)), number("lakh crore", quantity.Decimal(1, 12)),
	number("mn", quantity.Decimal(1, 6)), number("mln", quantity.Decimal(1, 6)), number("bn", quantity.Decimal(1, 9)),
	number("bln", quantity.Decimal(1, 9)), number("tn", quantity.Decimal(1, 12)), number("trn", quantity.Decimal(1, 12)), number("tln", quantity.Decimal(1, 12)),
	number("lacs", quantity.Decimal(1, 5)), number("lkh", quantity.Decimal(1, 5)), number("lkhs", quantity.Decimal(1, 5)), number("cr", quantity.Decimal(1, 7)), number("koti", quantity.Decimal(1, 7)),
	number("mio", quantity.Decimal(1, 6)), number("mio.", quantity.Decimal(1, 6)), number("mil", quantity.Decimal(1, 6)), number("mrd", quantity.Decimal(1, 9)), number("mrd.", quantity.Decimal(1, 9)), number("thsd", quantity.Decimal(1, 3)), number("quintillion", quantity.Decimal(1, 18)),
}}

// scaleLetters are scales only where they stand glued to digits.
var scaleLetters = &rules.Table{Name: "numeral/scale-letters", ExactCase: true, Frame: "5{row} users", Rows: []rules.Row{
	number("k", quantity.Decimal(1, 3)), number("K", quantity.Decimal(1, 3)), number("M", quantity.Decimal(1, 6)),
}}

// moneyLetters are scales behind digits where money or things counted stand
// beside them: alone, "m" is metres.
var moneyLetters = &rules.Table{Name: "numeral/money-letters", ExactCase: true, Frame: "$5{row}", Rows: []rules.Row{
	number("m", quantity.Decimal(1, 6)), number("b", quantity.Decimal(1, 9)), number("B", quantity.Decimal(1, 9)),
	number("T", quantity.Decimal(1, 12)), number("MM", quantity.Decimal(1, 6)),
}}

var vulgarFractions = &rules.Table{Name: "numeral/vulgar-fractions", Frame: "2{row} miles", Rows: []rules.Row{
	number("½", quantity.Fraction(1, 2)), number("¼", quantity.Fraction(1, 4)), number("¾", quantity.Fraction(3, 4)),
	number("⅓", quantity.Fraction(1, 3)), number("⅔", quantity.Fraction(2, 3)), number("⅕", quantity.Fraction(1, 5)), number("⅖", quantity.Fraction(2, 5)),
	number("⅗", quantity.Fraction(3, 5)), number("⅘", quantity.Fraction(4, 5)), number("⅙", quantity.Fraction(1, 6)), number("⅚", quantity.Fraction(5, 6)),
	number("⅛", quantity.Fraction(1, 8)), number("⅜", quantity.Fraction(3, 8)), number("⅝", quantity.Fraction(5, 8)), number("⅞", quantity.Fraction(7, 8)),
}}

var minusSigns = rules.Words("numeral/minus", "-", "−", "–")

var hyphens = rules.Words("hyphens", "-", "‐", "‑").In("twenty{row}one ships")

var article = rules.Words("article", "a", "an")

// theNumber is any bare number.
func theNumber() rules.Item { return rules.Of(digits, words, scaled) }

// numeralTokens reads single tokens and tens with their units.
var numeralTokens = rules.Stage{Name: "numerals", Rules: []*rules.Rule{
	{
		Name: "numeral/tens-and-unit", Sentence: "{tens} and {unit} are one number word.", Kind: words,
		Pattern: []rules.Item{rules.In(Tens).As("tens"), rules.In(hyphens).Optional(), rules.In(DigitWords).As("unit")},
		Make:    sumOf("tens", "unit"),
		Examples: []rules.RuleExample{
			{Text: "twenty-one ships", Want: "[twenty-one] exact 21"}, {Text: "eighty seven ships", Want: "[eighty seven] exact 87"}, {Text: "Sixty-Five ships", Want: "[Sixty-Five] exact 65"},
		},
		CounterExamples: []rules.RuleExample{{Text: "twenty ships, one harbour", Want: "[twenty] exact 20; [one] exact 1"}},
	},
	{
		Name: "numeral/word", Sentence: "“{word}” is a number word.", Kind: words,
		Pattern:  []rules.Item{rules.In(DigitWords, Teens, Tens).As("word")},
		Make:     valueOf("word"),
		Examples: []rules.RuleExample{{Text: "seven ships", Want: "[seven] exact 7"}, {Text: "Zero cases", Want: "[Zero] exact 0"}},
	},
	{
		Name: "numeral/digits", Sentence: "{digits} is a number in digits.", Kind: digits,
		Pattern: []rules.Item{rules.Token(prose.Number).As("digits")},
		Make:    readDigits,
		Examples: []rules.RuleExample{
			{Text: "47 ships", Want: "[47] exact 47"}, {Text: "12,400 ships", Want: "[12,400] exact 12400"},
			{Text: "12,34,567 voters", Want: "[12,34,567] exact 1234567"}, {Text: "1.234.567 voters", Want: "[1.234.567] exact 1234567"},
			{Text: "1'250 francs", Want: "[1'250 francs] exact 1250 franc"},
		},
		CounterExamples: []rules.RuleExample{{Text: "build 4.12.9 is out", Want: ""}},
	},
	{
		Name: "numeral/vulgar-fraction", Sentence: "“{fraction}” is a fraction.", Kind: digits,
		Pattern:  []rules.Item{rules.In(vulgarFractions).As("fraction")},
		Make:     valueOf("fraction"),
		Examples: []rules.RuleExample{{Text: "¾ miles", Want: "[¾ miles] exact 0.75 mile"}},
	},
}}

// numeralParts joins whole numbers with fractions and groups of digits.
var numeralParts = rules.Stage{Name: "numerals: parts", Rules: []*rules.Rule{
	{
		Name: "numeral/mixed-fraction", Sentence: "{whole} and {top}/{bottom} are one number.", Kind: digits,
		Pattern: []rules.Item{rules.Of(digits).As("whole"), rules.In(hyphens).Optional(), rules.Of(digits).As("top"),
			rules.Word("/", "⁄").Glued(), rules.Of(digits).Glued().As("bottom")},
		Make:     mixedFraction,
		Examples: []rules.RuleExample{{Text: "2 1/2 miles", Want: "[2 1/2 miles] exact 2.5 mile"}},
	},
	{
		Name: "numeral/and-a-half-joined", Sentence: "{count}{half} is one number.", Kind: words,
		Pattern:         []rules.Item{rules.Of(words, digits).As("count"), rules.In(joinedHalves).As("half")},
		Make:            withHalf,
		Examples:        []rules.RuleExample{{Text: "a three-and-a-half-hour wait", Want: "[three-and-a-half-hour] exact 3.5 h"}, {Text: "five-and-a-half times as big", Want: "[five-and-a-half times] exact 5.5 times"}},
		CounterExamples: []rules.RuleExample{{Text: "a three-and-a-bit mile walk"}},
	},
	{
		Name: "numeral/mixed-vulgar", Sentence: "{whole} and {part} are one number.", Kind: digits,
		Pattern:  []rules.Item{rules.Of(digits).As("whole"), rules.Of(digits).As("part")},
		Make:     mixedVulgar,
		Examples: []rules.RuleExample{{Text: "2½ miles", Want: "[2½ miles] exact 2.5 mile"}},
	},
	{
		Name: "numeral/fraction", Sentence: "{top}/{bottom} is a fraction.", Kind: digits,
		Pattern:         []rules.Item{rules.Of(digits).As("top"), rules.Word("/", "⁄").Glued(), rules.Of(digits).Glued().As("bottom")},
		Make:            plainFraction,
		Examples:        []rules.RuleExample{{Text: "1/2 mile", Want: "[1/2 mile] exact 0.5 mile"}},
		CounterExamples: []rules.RuleExample{{Text: "they work 24/7 here", Want: ""}},
	},
	{
		Name: "numeral/spaced-thousands", Sentence: "{thousands} {rest} is one number with a space between its thousands.", Kind: digits,
		Pattern:         []rules.Item{rules.Of(digits).As("thousands"), rules.Of(digits).Apart().Repeat(1, 4).As("rest")},
		Make:            spacedThousands,
		Examples:        []rules.RuleExample{{Text: "816 000 ships", Want: "[816 000] exact 816000"}},
		CounterExamples: []rules.RuleExample{{Text: "rows 12 34 were empty"}},
	},
	{
		Name: "numeral/point-alone", Sentence: "“{point}” {decimals} is a decimal without its zero.", Kind: words,
		Before:          []rules.Item{rules.Word("of", "by", "at", "to", "than", "about", "nearly", "minus", "is", "was", "rose", "fell", "up", "down").Or(rules.Edge())},
		Pattern:         []rules.Item{rules.Word("point", "oh point", "nought point", "naught point").As("point"), rules.Of(words, digits).Repeat(1, 4).As("decimals")},
		After:           []rules.Item{rules.In(ScaleWords, UnitNames, unitSigns).Or(rules.Word(".", ",")).Or(rules.Edge())},
		Make:            spokenDecimal,
		Examples:        []rules.RuleExample{{Text: "It rose by point seven per cent", Want: "[point seven per cent] exact 0.7 % up change"}, {Text: "a dose of oh point two five grams", Want: "[oh point two five grams] exact 0.25 g"}, {Text: "It is point 25.", Want: "[point 25] exact 0.25"}},
		CounterExamples: []rules.RuleExample{{Text: "at this point seven ships left"}, {Text: "at point two they stopped"}},
	},
	{
		Name: "numeral/point", Sentence: "{whole} point {decimals} is one number.", Kind: words,
		Pattern:         []rules.Item{rules.Of(words, digits).As("whole"), rules.Word("point"), rules.Of(words).Repeat(1, 4).As("decimals")},
		Make:            spokenDecimal,
		Examples:        []rules.RuleExample{{Text: "three point five miles", Want: "[three point five miles] exact 3.5 mile"}, {Text: "two point two million ships", Want: "[two point two million] exact 2200000"}},
		CounterExamples: []rules.RuleExample{{Text: "at this point five ships", Want: "[five] exact 5"}},
	},
}}

// numeralSigns reads the sign of a number.
var numeralSigns = rules.Stage{Name: "numerals: signs", Rules: []*rules.Rule{
	{
		Name: "numeral/minus", Sentence: "{minus} makes {number} negative.", Kind: digits,
		Before:  []rules.Item{rules.Of(digits, words, scaled).Not()},
		Pattern: []rules.Item{rules.In(minusSigns).Apart().As("minus"), rules.Of(digits).Glued().As("number")},
		Make:    negative,
		Examples: []rules.RuleExample{
			{Text: "It fell to -5 degrees", Want: "[-5 degrees] exact -5 deg down"}, {Text: "It was −20 °C", Want: "[−20 °C] exact -20 Cel"}, {Text: "It was –20 °C", Want: "[–20 °C] exact -20 Cel"},
		},
		CounterExamples: []rules.RuleExample{{Text: "ships - 5 of them"}},
	},
	{
		Name: "numeral/minus-in-brackets", Sentence: "{minus} behind a bracket makes {number} negative.", Kind: digits,
		Before:          []rules.Item{rules.Word("(", "[")},
		Pattern:         []rules.Item{rules.In(minusSigns).Glued().As("minus"), rules.Of(digits).Glued().As("number")},
		Make:            negative,
		Examples:        []rules.RuleExample{{Text: "It ended lower (-7) there", Want: "[-7] exact -7"}},
		CounterExamples: []rules.RuleExample{{Text: "(5-7) ships"}},
	},
}}

// numeralSignWords reads the sign of a whole number, all its scales read.
var numeralSignWords = rules.Stage{Name: "numerals: words for signs", Rules: []*rules.Rule{
	{
		Name: "numeral/minus-word", Sentence: "{minus} makes {number} negative.", Kind: words,
		Unless:  []rules.Item{rules.Word("or", "+", "plus")},
		Pattern: []rules.Item{rules.Word("minus", "negative").As("minus"), rules.In(hyphens).Glued().Optional(), rules.Of(words, digits, scaled, share).As("number")},
		Make:    negative,
		Examples: []rules.RuleExample{
			{Text: "It was minus twenty degrees", Want: "[minus twenty degrees] exact -20 deg"}, {Text: "negative five degrees", Want: "[negative five degrees] exact -5 deg"},
			{Text: "a loss of minus two million three hundred", Want: "[minus two million three hundred] exact -2000300"}, {Text: "a slope of minus two-thirds", Want: "[minus two-thirds] exact -2/3 share"},
		},
		CounterExamples: []rules.RuleExample{{Text: "plus or minus 3 points", Want: "[3 points] exact 3 point"}},
	},
	{
		Name: "numeral/spaced-minus", Sentence: "{minus} behind “{lead}” makes {number} negative.", Kind: digits,
		Before:          []rules.Item{rules.Word("to", "of", "at", "by", "was", "is", "from", "below", "=", "convert").As("lead")},
		Pattern:         []rules.Item{rules.In(minusSigns).Apart().As("minus"), rules.Of(digits).Apart().As("number")},
		Make:            negative,
		Examples:        []rules.RuleExample{{Text: "It fell to - 5 degrees", Want: "[- 5 degrees] exact -5 deg down"}},
		CounterExamples: []rules.RuleExample{{Text: "the ships - 5 of them"}},
	},
}}
