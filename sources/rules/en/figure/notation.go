package figure

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

var timesTen = rules.Words("numeral/times-ten", "e", "x10^", "×10^", "×10", "* 10^", "x 10**")

var signs = rules.Words("numeral/exponent-signs", "-", "−", "–", "+")

var powerSigns = rules.Words("numeral/power-signs", "^", "**")

// notation reads numbers in which marks stand beside the digits: powers, decimal
// commas, decimals without their zero, and marks that a tokenizer has set apart.
var notation = rules.Stage{Name: "notation", Rules: []*rules.Rule{
	{
		Name: "numeral/scientific", Sentence: "{mantissa} times ten to the power of {exponent} is one number.", Kind: digits,
		Pattern: []rules.Item{rules.Token(prose.Number).As("mantissa"), rules.In(timesTen), rules.In(signs).Glued().Optional().As("sign"), rules.Token(prose.Number).Glued().As("exponent")},
		Make:    scientific,
		Examples: []rules.RuleExample{
			{Text: "3e6 cells", Want: "[3e6] exact 3000000"}, {Text: "2.5×10^−3 metres", Want: "[2.5×10^−3 metres] exact 0.0025 m"}, {Text: "4 x 10^5 cells", Want: "[4 x 10^5] exact 400000"}, {Text: "2.5×10−3 metres", Want: "[2.5×10−3 metres] exact 0.0025 m"},
			{Text: "4E+5 cells", Want: "[4E+5] exact 400000"}, {Text: "4x10^-5 m", Want: "[4x10^-5 m] exact 0.00004 m"}, {Text: "4 * 10^–5 m", Want: "[4 * 10^–5 m] exact 0.00004 m"}, {Text: "4 x 10**5 cells", Want: "[4 x 10**5] exact 400000"},
		},
		CounterExamples: []rules.RuleExample{{Text: "a 4 x 10 grid"}},
	},
	{
		Name: "numeral/power", Sentence: "{base} to the power of {exponent} is one number.", Kind: digits,
		Pattern:         []rules.Item{rules.Token(prose.Number).As("base"), rules.In(powerSigns).Glued(), rules.In(signs).Glued().Optional().As("sign"), rules.Token(prose.Number).Glued().As("exponent")},
		Make:            power,
		Examples:        []rules.RuleExample{{Text: "10^6 cells", Want: "[10^6] exact 1000000"}, {Text: "odds of 2**-3", Want: "[2**-3] exact 0.125"}, {Text: "1.5^2 metres", Want: "[1.5^2 metres] exact 2.25 m"}},
		CounterExamples: []rules.RuleExample{{Text: "10^999 cells"}},
	},
	reject(rules.Rule{
		Name: "not/too-high-power", Sentence: "The power {exponent} is higher than any that is read.", Bound: boundOfDigits,
		Pattern: []rules.Item{rules.Token(prose.Number), rules.In(timesTen), rules.In(signs).Glued().Optional().As("sign"), rules.Token(prose.Number).Glued().As("exponent")},
		Make: func(m *rules.Match) (rules.Value, bool) {
			_, readable := exponentOf(m)
			return rules.Value{}, !readable
		},
		Examples:        none("1e999999999 cells", "4 x 10^-999 m"),
		CounterExamples: []rules.RuleExample{{Text: "3e6 cells", Want: "[3e6] exact 3000000"}},
	}),
	reject(rules.Rule{
		Name: "not/too-large-power", Sentence: "{base} to the power of {exponent} has more digits than any number that is read.", Bound: boundOfDigits,
		Pattern:         []rules.Item{rules.Token(prose.Number).As("base"), rules.In(powerSigns).Glued(), rules.In(signs).Glued().Optional().As("sign"), rules.Token(prose.Number).Glued().As("exponent")},
		Make:            func(m *rules.Match) (rules.Value, bool) { _, readable := power(m); return rules.Value{}, !readable },
		Examples:        none("10^999 cells", "123456^9 cells"),
		CounterExamples: []rules.RuleExample{{Text: "10^6 cells", Want: "[10^6] exact 1000000"}},
	}),
	{
		Name: "numeral/decimal-comma", Sentence: "The comma in {whole},{decimals} is a decimal comma.", Kind: digits,
		Pattern:         []rules.Item{rules.Token(prose.Number).As("whole"), rules.Word(",").Glued(), rules.Token(prose.Number).Where(isDecimals).Glued().As("decimals")},
		After:           []rules.Item{rules.In(hyphens).Glued().Optional(), rules.In(ScaleWords, scaleLetters, moneyLetters, UnitNames, unitSigns, shortSigns, currencyNames, CurrencySigns, currencyCodes)},
		Make:            decimalComma,
		Examples:        []rules.RuleExample{{Text: "5,4 million ships", Want: "[5,4 million] exact 5400000"}, {Text: "1.234,5 km", Want: "[1.234,5 km] exact 1234.5 km"}, {Text: "3,1416 metres", Want: "[3,1416 metres] exact 3.1416 m"}},
		CounterExamples: []rules.RuleExample{{Text: "rows 2,3 and 7"}},
	},
	{
		Name: "numeral/decimal-comma-behind", Sentence: "The comma in {whole},{decimals}, behind “{lead}”, is a decimal comma.", Kind: digits,
		Before:          []rules.Item{rules.In(CurrencySigns, currencyCodes).Or(rules.Word("is", "was", "of", "at", "by", "about", "than", "=")).As("lead")},
		Pattern:         []rules.Item{rules.Token(prose.Number).As("whole"), rules.Word(",").Glued(), rules.Token(prose.Number).Where(isDecimals).Glued().As("decimals")},
		After:           []rules.Item{rules.Word(",", "and", "or").Not()},
		Make:            decimalComma,
		Examples:        []rules.RuleExample{{Text: "It costs €1,5 a day", Want: "[€1,5 a day] exact 1.5 EUR/d"}, {Text: "The index was 2,7 then", Want: "[2,7] exact 2.7"}},
		CounterExamples: []rules.RuleExample{{Text: "in the sum of 2,3 and 7"}},
	},
	{
		Name: "numeral/point-first", Sentence: "{digits} is a decimal without its zero.", Kind: digits,
		Pattern:  []rules.Item{rules.Word(".").Apart(), rules.Token(prose.Number).Glued().As("digits")},
		Make:     readPointFirst,
		Examples: []rules.RuleExample{{Text: "( .5 litres )", Want: "[.5 litres] exact 0.5 L"}, {Text: "at .025 per cent", Want: "[.025 per cent] exact 0.025 %"}},
	},
	{
		Name: "numeral/apart-thousands", Sentence: "The comma between {thousands} and {rest} parts thousands.", Kind: digits,
		Pattern:         []rules.Item{rules.Token(prose.Number).Where(isThousands).As("thousands"), rules.Word(","), rules.Token(prose.Number).Where(isRestOfThousands).Apart().As("rest")},
		Make:            apartThousands,
		Examples:        []rules.RuleExample{{Text: "some 10 , 000 ships", Want: "[some 10 , 000] about 10000"}, {Text: "some 10, 050 ships", Want: "[some 10, 050] about 10050"}},
		CounterExamples: []rules.RuleExample{{Text: "rooms 10, 200 and 300"}},
	},
}}

func isDecimals(t prose.Token) bool { return isDigitsOnly(t) && len(t.Text) != 3 }

func isThousands(t prose.Token) bool { return isDigitsOnly(t) && len(t.Text) <= 3 && t.Text[0] != '0' }

// isRestOfThousands reports whether three digits begin with a zero, as no number
// of a list does.
func isRestOfThousands(t prose.Token) bool {
	return isDigitsOnly(t) && len(t.Text) == 3 && t.Text[0] == '0'
}

// scientific is mantissa × 10^exponent, for exponents of at most 30.
func scientific(m *rules.Match) (rules.Value, bool) {
	text, ok := withoutSeparators(m.Token("mantissa").Text)
	mantissa, _ := quantity.Parse(text)
	exponent, readable := exponentOf(m)
	if !ok || !readable {
		return rules.Value{}, false
	}
	scale := quantity.Decimal(1, exponent)
	return plain(mantissa.Mul(scale), quantity.StepOf(text).Mul(scale)), true
}

// exponentOf is the number of the item "exponent" with its sign, false where it
// is over 30.
func exponentOf(m *rules.Match) (int, bool) {
	exponent, err := strconv.Atoi(m.Token("exponent").Text)
	if m.Has("sign") && m.Token("sign").Text != "+" {
		exponent = -exponent
	}
	return exponent, err == nil && max(exponent, -exponent) <= maxDigits
}

// longestBase is how many characters the base of a power may have, so that the
// power has at most some hundred digits.
const longestBase = 4

// power is base^exponent, exactly.
func power(m *rules.Match) (rules.Value, bool) {
	text := m.Token("base").Text
	base, err := quantity.Parse(text)
	exponent, readable := exponentOf(m)
	if err != nil || !readable || len(text) > longestBase {
		return rules.Value{}, false
	}
	n := quantity.Int(1)
	for range max(exponent, -exponent) {
		n = n.Mul(base)
	}
	ok := true
	if exponent < 0 {
		n, ok = quantity.Int(1).Quo(n)
	}
	return plain(n, quantity.Number{}), ok
}

// decimalComma joins the whole and its decimals; the points of the whole, if
// any, part its thousands.
func decimalComma(m *rules.Match) (rules.Value, bool) {
	groups := strings.Split(m.Token("whole").Text, ".")
	text := strings.Join(groups, "") + "." + m.Token("decimals").Text
	n, err := quantity.Parse(text)
	return plain(n, quantity.StepOf(text)), err == nil && westernGroups(groups) && len(text) <= maxDigits
}

// apartThousands joins the groups of the items "thousands" and "rest".
func apartThousands(m *rules.Match) (rules.Value, bool) {
	text := m.Token("thousands").Text + m.Token("rest").Text
	n, err := quantity.Parse(text)
	return plain(n, quantity.StepOf(text)), err == nil
}
