package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// ordinals name the parts that something is divided into, from a third on.
var ordinals = join(
	counting(3, 1, "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
	counting(20, 10, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"),
	[]rules.Row{number("hundredth", quantity.Int(100)), number("thousandth", quantity.Int(1000)), number("millionth", quantity.Decimal(1, 6)), number("billionth", quantity.Decimal(1, 9)), number("trillionth", quantity.Decimal(1, 12))},
)

// plurals is the rows with an -s.
func plurals(list []rules.Row) []rules.Row {
	out := make([]rules.Row, len(list))
	for i, r := range list {
		out[i] = rules.Row{Words: r.Words + "s", Value: r.Value}
	}
	return out
}

// withArticle is the parts of one that the rows with an article are: a third.
func withArticle(list []rules.Row) []rules.Row {
	out := make([]rules.Row, len(list))
	for i, r := range list {
		name := "a " + r.Words
		if strings.HasPrefix(r.Words, "e") {
			name = "an " + r.Words
		}
		n, _ := quantity.Int(1).Quo(r.Value.Low)
		out[i] = portion(name, quantity.Exact, n)
	}
	return out
}

// denominators make a part of one of the number before them; those of one
// stand in the singular.
var denominators = &rules.Table{Name: "share/denominators", Frame: "one {row} of the votes", Rows: ordinals}

var pluralDenominators = &rules.Table{Name: "share/plural-denominators", Frame: "two {row} of the votes", Rows: append(plurals(ordinals), number("quarters", quantity.Int(4)))}

var roundDenominators = &rules.Table{Name: "share/round-denominators", Frame: "one {row} of the votes", Rows: []rules.Row{number("half", quantity.Int(2)), number("quarter", quantity.Int(4))}}

// unitOrdinals end the denominators between the tens: thirty-seconds.
var unitOrdinals = &rules.Table{Name: "share/unit-ordinals", Frame: "three twenty-{row} of it", Rows: counting(1, 1, "firsts", "seconds", "thirds", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths")}

// fractionsInWords reads parts of one that are a number and a denominator. It
// runs before scales are read, since three quarters of a million is a number,
// and after, since a hundred thousand trillionths is a fraction.
var fractionsInWords = rules.Stage{Name: "fractions in words", Rules: []*rules.Rule{
	{
		Name: "share/in-words", Sentence: "{top} {bottom} is a part of one.", Kind: share,
		Unless:          []rules.Item{rules.Word("first", "last", "past", "next", "previous", "consecutive", "straight", "final", "other")},
		Pattern:         []rules.Item{rules.Of(words, digits, scaled).As("top"), rules.In(hyphens).Optional(), rules.In(pluralDenominators).As("bottom")},
		Make:            fractionInWords,
		Examples:        []rules.RuleExample{{Text: "two-thirds of the votes", Want: "[two-thirds] exact 2/3 share part"}, {Text: "Five eighths were lost", Want: "[Five eighths] exact 0.625 share"}, {Text: "six thousandths of an inch", Want: "[six thousandths of an inch] exact 0.006 inch"}},
		CounterExamples: []rules.RuleExample{{Text: "the tenths"}, {Text: "in the last two quarters", Want: "[two] exact 2"}, {Text: "the lowest in 12 quarters", Want: "[12] exact 12"}},
	},
	{
		Name: "share/three-quarter", Sentence: "{top} {bottom} before {unit} is a part of one.", Kind: share,
		Pattern:         []rules.Item{rules.Of(words).As("top"), rules.In(hyphens).Optional(), rules.Word("quarter").As("bottom")},
		After:           []rules.Item{rules.In(hyphens).Glued().Optional(), rules.In(UnitNames, ScaleWords).As("unit")},
		Make:            threeQuarters,
		Examples:        []rules.RuleExample{{Text: "a three-quarter-mile walk", Want: "[three-quarter-mile] exact 0.75 mile"}, {Text: "one and three-quarter hours", Want: "[one and three-quarter hours] exact 1.75 h"}},
		CounterExamples: []rules.RuleExample{{Text: "three quarter finals", Want: "[three] exact 3"}},
	},
	{
		Name: "share/in-compound-words", Sentence: "{top} {tens}-{unit} is a part of one.", Kind: share,
		Pattern:         []rules.Item{rules.Of(words, digits).As("top"), rules.In(hyphens).Optional(), rules.Of(words).As("tens"), rules.In(hyphens).Optional().As("hyphen"), rules.In(unitOrdinals).As("unit")},
		Make:            fractionOfTens,
		Examples:        []rules.RuleExample{{Text: "nine sixty-fourths of it", Want: "[nine sixty-fourths] exact 0.140625 share part"}},
		CounterExamples: []rules.RuleExample{{Text: "it took five twenty seconds ago"}},
	},
	{
		Name: "share/one-in-words", Sentence: "{top} {bottom} is a part of one.", Kind: share,
		Pattern:         []rules.Item{rules.Of(words).As("top"), rules.In(hyphens).Optional(), rules.In(denominators, roundDenominators).As("bottom")},
		After:           []rules.Item{rules.Word("party", "-", "man", "person", "place", "century", "grader", "floor", "round", "term").Not()},
		Make:            fractionInWords,
		Examples:        []rules.RuleExample{{Text: "one third of the votes", Want: "[one third] exact 1/3 share part"}, {Text: "One-fifth were lost", Want: "[One-fifth] exact 0.2 share"}},
		CounterExamples: []rules.RuleExample{{Text: "twenty third man"}, {Text: "one twentieth century house"}},
	},
}}

func threeQuarters(m *rules.Match) (rules.Value, bool) {
	return withUnit(plain(quantity.Fraction(3, 4), quantity.Number{}), "share"), m.Value("top").Low.Equal(quantity.Int(3))
}

// fractionInWords is top / bottom; one stands before a singular alone.
func fractionInWords(m *rules.Match) (rules.Value, bool) {
	bottom := m.Capture("bottom").Row
	singular := !strings.HasSuffix(bottom.Words, "s")
	v, ok := fractionOf(m.Value("top").Low, bottom.Value.Low, singular)
	ofYears := bottom.Words == "quarters" && v.Low.Cmp(quantity.Int(1)) >= 0
	return v, ok && !ofYears
}

// fractionOfTens is a fraction whose denominator lies between the tens. Without
// a hyphen, "twenty seconds" is a time.
func fractionOfTens(m *rules.Match) (rules.Value, bool) {
	round, unit := m.Value("tens").Low, m.Value("unit").Low
	isTens := digitPlace(round).Equal(quantity.Int(10)) && round.Cmp(quantity.Int(100)) < 0
	v, ok := fractionOf(m.Value("top").Low, round.Add(unit), false)
	return v, ok && isTens && m.Value("top").Low.Cmp(round) < 0 && (m.Has("hyphen") || m.Token("unit").Lower != "seconds")
}

func fractionOf(top, bottom quantity.Number, singular bool) (rules.Value, bool) {
	n, ok := top.Quo(bottom)
	one := top.Equal(quantity.Int(1))
	return withUnit(plain(n, quantity.Number{}), "share"), ok && top.IsInt() && top.Sign() > 0 && one == singular
}
