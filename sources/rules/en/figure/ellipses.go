package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// ellipses reads numbers whose unit was told just before, and units that their
// number says by what stands beside it.
var ellipses = rules.Stage{Name: "ellipses", Rules: []*rules.Rule{
	{
		Name: "unit/magnitude", Sentence: "“{magnitude}” makes {number} one.", Kind: amount,
		Before:          []rules.Item{rules.Word("magnitude", "magnitudes").As("magnitude"), betweenWords(0, 3)},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{rules.Token(prose.Word).Where(looksPlural).Not()},
		Make:            magnitude,
		Examples:        []rules.RuleExample{{Text: "It had a magnitude of 5.2.", Want: "[5.2] exact 5.2 magnitude attribute"}, {Text: "a magnitude 7 tremor", Want: "[7] exact 7 magnitude attribute"}, {Text: "at magnitudes of 4.5", Want: "[4.5] exact 4.5 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "a fire of the magnitude of 300 others"}},
	},
	{
		Name: "unit/magnitude-listed", Sentence: "{number} is listed with a magnitude.", Kind: amount,
		Before:          []rules.Item{rules.Word("magnitudes"), rules.Word("of", "between", "from").Optional(), rules.Of(digits), rules.Word("and", "or", "to")},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{rules.Token(prose.Word).Where(looksPlural).Not()},
		Make:            magnitude,
		Examples:        []rules.RuleExample{{Text: "Two tremors of magnitudes 4.5 and 5.2 hit", Want: "[Two] exact 2; [4.5] exact 4.5 magnitude attribute; [5.2] exact 5.2 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "It had magnitudes of 4.5 and 12 towns shook", Want: "[4.5] exact 4.5 magnitude attribute; [12] exact 12"}},
	},
	{
		Name: "unit/magnitude-behind", Sentence: "“{magnitude}” makes {number} one.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("magnitude").As("magnitude")},
		Make:            magnitude,
		Examples:        []rules.RuleExample{{Text: "a 5.2-magnitude tremor", Want: "[5.2-magnitude] exact 5.2 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "300 magnitude tests", Want: "[300] exact 300"}},
	},
	{
		Name: "unit/magnitude-of-quake", Sentence: "{number} before “{quake}” is its magnitude.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(hyphens).Glued().Optional()},
		After:           []rules.Item{modifier(0, 2), rules.In(quakes).As("quake")},
		Make:            tenths,
		Examples:        []rules.RuleExample{{Text: "A 6.1 quake hit at noon.", Want: "[6.1] exact 6.1 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "There were 6 earthquake drills.", Want: "[6] exact 6"}},
	},
	{
		Name: "unit/magnitude-measured", Sentence: "{number} behind “{quake}” is its magnitude, as “{measured}” says.", Kind: amount,
		Before:          []rules.Item{rules.In(quakes).As("quake"), toldBetween(0, 1).Or(rules.Of(amount, digits, words)).Repeat(0, 16), rules.Word("measuring", "measured", "measures", "registering", "registered", "registers", "magnitude", "scale").As("measured"), betweenWords(0, 3)},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("on", "in", "hit", "struck", "at", "and"))},
		Make:            tenths,
		Examples:        []rules.RuleExample{{Text: "The tremor, felt in town, measured 4.3.", Want: "[4.3] exact 4.3 magnitude attribute"}, {Text: "An earthquake registering 5.5 on the Richter scale", Want: "[5.5] exact 5.5 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "After the quake they measured 40 cracks", Want: "[40] exact 40"}},
	},
	{
		Name: "unit/magnitude-put", Sentence: "{number} is the magnitude at which somebody {measured} a “{quake}”.", Kind: amount,
		Before:          []rules.Item{rules.Word("measured", "measures", "put", "puts", "recorded", "rated", "estimated", "registered", "calculated").As("measured"), betweenWords(0, 4), rules.In(quakes).As("quake"), betweenWords(0, 4), rules.Word("at", "as")},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		Make:            tenths,
		Examples:        []rules.RuleExample{{Text: "The centre measured the tremor at 6.6.", Want: "[6.6] exact 6.6 magnitude attribute"}, {Text: "It put the strength of the quake as 5.9", Want: "[5.9] exact 5.9 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "He put the number of quakes at 66.", Want: "[66] exact 66"}},
	},
	{
		Name: "unit/told-of-others", Sentence: "{number}, told of “{other}”, is measured like {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), toldBetween(0, 14), rules.In(otherOnes).As("other"), betweenWords(0, 4), rules.In(levels)},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number")},
		After:           []rules.Item{clauseEnd()},
		Make:            toldBefore,
		Examples:        []rules.RuleExample{{Text: "The bid is 31 cents, but the average is 27.", Want: "[31 cents] exact 31 cent; [27] exact 27 cent"}},
		CounterExamples: []rules.RuleExample{{Text: "It is 5 km long and the average of 12 trips a day", Want: "[5 km] exact 5 km; [12] exact 12 1/d"}},
	},
	{
		Name: "unit/difference-told", Sentence: "{number} {more} than {first} is measured like it.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), rules.Word(",", "-", "–", "("), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number")},
		After:           []rules.Item{rules.In(comparatives).As("more"), rules.Word("than", ",", ".")},
		Make:            toldBefore,
		Examples:        []rules.RuleExample{{Text: "It costs 52 crowns, six more than in May", Want: "[52 crowns] exact 52 crown; [six] exact 6 crown up change"}},
		CounterExamples: []rules.RuleExample{{Text: "It costs 52 crowns, six more ships left", Want: "[52 crowns] exact 52 crown; [six] exact 6 increment"}},
	},
	{
		Name: "unit/points-told", Sentence: "{number} is the level of an index that moved by {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), toldBetween(0, 14), rules.Word("to", "at")},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{levelEnd()},
		Make:            indexLevel,
		Examples:        []rules.RuleExample{{Text: "The index lost 12.4 points to end at 2,081.7.", Want: "[12.4 points] exact 12.4 point down change; [2,081.7] exact 2081.7 point"}},
		CounterExamples: []rules.RuleExample{{Text: "It lost 62 points and came to 12.", Want: "[62 points] exact 62 point down change; [12] exact 12 down"}},
	},
	{
		Name: "unit/points-and-share-told", Sentence: "{number} is the level of an index that moved by {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), rules.Word(",").Optional(), rules.Word("or", "("), rules.Of(amount, share), toldBetween(0, 14), rules.Word("to", "at")},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{levelEnd()},
		Make:            indexLevel,
		Examples:        []rules.RuleExample{{Text: "The index lost 12.4 points, or 0.6%, to end at 2,081.7 in May.", Want: "[12.4 points] exact 12.4 point down change; [0.6%] exact 0.6 % down change; [2,081.7] exact 2081.7 point"}},
		CounterExamples: []rules.RuleExample{{Text: "It lost $62, or 2.1%, to end at 742.8.", Want: "[$62] exact 62 USD down change; [2.1%] exact 2.1 % down change; [742.8] exact 742.8"}},
	},
	{
		Name: "unit/by-length", Sentence: "{number} by {whole} are two lengths in one unit.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words).As("number")},
		After:           []rules.Item{rules.In(hyphens).Glued().Optional(), rules.Word("by", "x", "×"), rules.In(hyphens).Glued().Optional(), rules.Of(amount).As("whole")},
		Make:            byLength,
		Examples:        []rules.RuleExample{{Text: "a 12-by-20-foot room", Want: "[12] exact 12 foot; [20-foot] exact 20 foot"}, {Text: "a room of 3 x 4 metres", Want: "[3] exact 3 m; [4 metres] exact 4 m"}, {Text: "a room of 3×4 metres", Want: "[3] exact 3 m; [4 metres] exact 4 m"}},
		CounterExamples: []rules.RuleExample{{Text: "seen 3 by 5 years ago", Want: "[3] exact 3; [5 years] exact 5 a"}},
	},
	{
		Name: "unit/suspended", Sentence: "The hyphen of {number} waits for the unit of {whole}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words).As("number"), rules.In(hyphens).Glued()},
		After:           []rules.Item{rules.Word("or", "and", "and/or", ",").Apart().Or(rules.Word(",")), rules.Of(amount).As("whole")},
		Make:            suspended,
		Examples:        []rules.RuleExample{{Text: "a 4- or 6-inch pipe", Want: "[4-] exact 4 inch; [6-inch] exact 6 inch"}, {Text: "the two- and five-year bonds", Want: "[two-] exact 2 a; [five-year] exact 5 a"}},
		CounterExamples: []rules.RuleExample{{Text: "a 7-day and 8-inch rain"}},
	},
}}

// quakes are what has a magnitude.
var quakes = rules.Words("unit/quakes", "quake", "quakes", "earthquake", "earthquakes", "tremor", "tremors", "aftershock", "aftershocks", "foreshock", "temblor").In("The {row} measured 4.3.")

// otherOnes and levels lead to another amount of what was measured before.
var (
	otherOnes = rules.Words("unit/other-ones", "lowest", "highest", "largest", "biggest", "smallest", "longest", "shortest", "strongest", "weakest", "cheapest", "dearest", "best", "worst", "minimum", "maximum", "average", "median", "mean", "target", "limit", "forecast", "forecasts", "estimate", "estimates", "consensus", "other", "second", "latter", "former", "rival", "norm", "record").In("The one is 31 cents, but the {row} is 27.")
	levels    = rules.Words("unit/levels", "is", "was", "are", "were", "at", "of", "to", "for", "has", "had", "reached", "being").In("The one is 31 cents, but the lowest {row} 27.")
)

// levelEnd is what stands behind the level of an index.
func levelEnd() rules.Item { return clauseEnd().Or(rules.Word("in", "on", "by", "at", "as", "after")) }

// toldBetween is what may stand between the two: anything but the end of a
// sentence.
func toldBetween(least, most int) rules.Item {
	return rules.Token(prose.Word, prose.Symbol).Or(rules.Of(Rejected)).Or(rules.Word(",", "-", "–", ":", "(", ")", "’s", "'s")).Repeat(least, most)
}

// nounOrNumber is what gives a number a measure of its own.
func nounOrNumber() rules.Item {
	return rules.Token(prose.Word).Where(isNounLike).Or(rules.In(pluralWords, hyphens)).Or(rules.Of(digits, words, amount, scaled)).Or(rules.Token(prose.Symbol))
}

// isNounLike reports whether a word can be the noun that a number counts, or
// come before it.
func isNounLike(t prose.Token) bool { return t.Kind == prose.Word && !functionWords[t.Lower] }

func magnitude(m *rules.Match) (rules.Value, bool) {
	v := withUnit(m.Value("number"), "magnitude")
	v.Role = claim.Attribute
	return v, v.High.Cmp(quantity.Int(10)) <= 0
}

// tenths is a magnitude told with its decimal, as quakes are.
func tenths(m *rules.Match) (rules.Value, bool) {
	v, ok := magnitude(m)
	return v, ok && v.Step.Cmp(quantity.Int(1)) < 0
}

// indexLevel is a level of a hundred points or more.
func indexLevel(m *rules.Match) (rules.Value, bool) {
	v := withUnit(m.Value("number"), "point")
	return v, m.Value("first").Unit == "point" && v.Low.Cmp(quantity.Int(100)) >= 0
}

func byLength(m *rules.Match) (rules.Value, bool) {
	whole := m.Value("whole")
	return withUnit(m.Value("number"), whole.Unit), whole.Dimension == quantity.Length && whole.Form == quantity.Exact
}

func suspended(m *rules.Match) (rules.Value, bool) {
	whole := m.Value("whole")
	return withUnit(m.Value("number"), whole.Unit), whole.Unit != "" && whole.Counted == "" && m.Capture("whole").Node.Value.Form == quantity.Exact
}

func toldBefore(m *rules.Match) (rules.Value, bool) {
	first, number := m.Value("first"), m.Value("number")
	return withUnit(number, first.Unit), first.Unit != "" && first.Unit != "times" && number.Unit == "" && first.Counted == ""
}
