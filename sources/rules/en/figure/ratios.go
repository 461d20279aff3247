package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// inWordsOfRatio stand between the part and the whole of a ratio.
var inWordsOfRatio = rules.Words("share/in", "in", "out of", "-in-").In("one {row} five votes")

// everyWords stand there, too, and leave no doubt that a ratio is meant.
var everyWords = rules.Words("share/in-every", "of every", "in every", "out of every", "-in-every-").In("one {row} 13 votes")

// afterWhole is what may follow the whole of a ratio: no unit and no month.
func afterWhole() rules.Item { return rules.In(UnitNames, unitSigns, months).Not() }

// ratios reads shares that are told as one number in another. It runs before
// scales are read, as "one in a hundred" needs none, and after, for one in a
// million.
var ratios = rules.Stage{Name: "ratios", Rules: []*rules.Rule{
	{
		Name: "share/ratio", Sentence: "“{part} in {whole}” is a share.", Kind: share,
		Pattern:         []rules.Item{theNumber().As("part"), rules.In(inWordsOfRatio).As("in"), theNumber().As("whole")},
		After:           []rules.Item{rules.In(ScaleWords, UnitNames, unitSigns, months).Not()},
		Make:            ratio,
		Examples:        []rules.RuleExample{{Text: "one in five voters", Want: "[one in five] exact 0.2 share"}, {Text: "nine out of ten voters", Want: "[nine out of ten] exact 0.9 share"}, {Text: "at one in seventeen posts", Want: "[one in seventeen] exact 1/17 share"}, {Text: "a one in a million chance", Want: "[one in a million] exact 0.000001 share"}},
		CounterExamples: []rules.RuleExample{{Text: "12 out of 40 boats sank", Want: "[12] exact 12 part; [40] exact 40"}, {Text: "one in 10 minutes"}, {Text: "two boats in 17 ports"}},
	},
	{
		Name: "share/ratio-of-every", Sentence: "“{part} of every {whole}” is a share.", Kind: share,
		Pattern:         []rules.Item{theNumber().As("part"), rules.In(everyWords), theNumber().As("whole")},
		After:           []rules.Item{afterWhole()},
		Make:            ratioOfEvery,
		Examples:        []rules.RuleExample{{Text: "1 in every 100 voters", Want: "[1 in every 100] exact 0.01 share"}, {Text: "three of every eleven voters", Want: "[three of every eleven] exact 3/11 share"}},
		CounterExamples: []rules.RuleExample{{Text: "one for every 10 miles"}},
	},
	{
		Name: "share/ratio-of-things", Sentence: "“{part} {thing} in {whole}” is a share.", Kind: share,
		Pattern:         []rules.Item{rules.Of(words, digits).As("part"), rules.Token(wordKind).Where(isPlainWord).Repeat(1, 2).As("thing"), rules.In(inWordsOfRatio, everyWords).As("in"), rules.Of(words, digits, scaled).As("whole")},
		After:           []rules.Item{rules.Token(wordKind).Where(isPlainWord).Or(rules.In(UnitNames, unitSigns, months)).Not()},
		Make:            ratio,
		Examples:        []rules.RuleExample{{Text: "one ship in ten was lost", Want: "[one ship in ten] exact 0.1 share"}, {Text: "They scan one box in a hundred", Want: "[one box in a hundred] exact 0.01 share"}},
		CounterExamples: []rules.RuleExample{{Text: "one ship in 10 minutes"}, {Text: "two ships in three ports"}},
	},
	{
		Name: "share/one-thing-in-so-many", Sentence: "“{part} {thing} in {whole}” is a share.", Kind: share,
		Before:          []rules.Item{rules.Edge().Or(rules.Word(",", ";", "that", "and", "about", "nearly", "almost"))},
		Pattern:         []rules.Item{rules.Of(words).As("part"), rules.Token(wordKind).Where(isPlainWord).As("thing"), rules.Word("in").As("in"), rules.Of(words).As("whole")},
		After:           []rules.Item{pluralNoun().Or(rules.In(UnitNames, unitSigns, months, hyphens, ScaleWords)).Not()},
		Make:            ratio,
		Examples:        []rules.RuleExample{{Text: "One teacher in eight quit", Want: "[One teacher in eight] exact 0.125 share"}},
		CounterExamples: []rules.RuleExample{{Text: "One box in eight rooms"}, {Text: "He and one man in eight"}},
	},
	{
		Name: "share/every-nth", Sentence: "“every {nth}” of {people} is one in so many.", Kind: share,
		Pattern:         []rules.Item{rules.Word("every"), rules.In(everyNth).As("nth")},
		After:           []rules.Item{rules.In(persons).Or(rules.Word("household", "family", "home", "house", "school", "shop", "business", "company", "adult", "voter", "citizen", "member", "employee", "job", "vehicle", "car", "ship", "farm")).As("people")},
		Make:            valueOf("nth"),
		Examples:        []rules.RuleExample{{Text: "It hit every second household", Want: "[every second] exact 0.5 share"}},
		CounterExamples: []rules.RuleExample{{Text: "every second counts"}, {Text: "every third day"}},
	},
}}

// everyNth are the parts that "every" makes of an ordinal.
var everyNth = &rules.Table{Name: "share/every-nth", Frame: "every {row} child", Rows: everyRows()}

func everyRows() []rules.Row {
	rows := []rules.Row{portion("second", quantity.Exact, quantity.Fraction(1, 2))}
	for _, o := range ordinals[:8] {
		n, _ := quantity.Int(1).Quo(o.Value.Low)
		rows = append(rows, portion(o.Words, quantity.Exact, n))
	}
	return rows
}

// ratio is a share where nobody would count to the whole: it is small or round,
// or one is told of it.
func ratio(m *rules.Match) (rules.Value, bool) {
	part, whole := m.Value("part").Low, m.Value("whole").Low
	in := m.Token("in").Lower == "in"
	one := in && part.Equal(quantity.Int(1))
	fits := one || whole.Cmp(quantity.Int(10)) <= 0 || round(whole)
	if in && part.Cmp(quantity.Int(10)) > 0 {
		fits = false
	}
	v, ok := shareOf(part, whole)
	return v, ok && fits
}

func ratioOfEvery(m *rules.Match) (rules.Value, bool) {
	return shareOf(m.Value("part").Low, m.Value("whole").Low)
}

// shareOf is part of whole, both whole numbers and the part the smaller.
func shareOf(part, whole quantity.Number) (rules.Value, bool) {
	n, ok := part.Quo(whole)
	fits := part.Sign() > 0 && part.Cmp(whole) < 0 && part.IsInt() && whole.IsInt()
	return withUnit(plain(n, quantity.Number{}), "share"), ok && fits
}

func round(n quantity.Number) bool {
	for _, r := range []int64{20, 50, 100, 1000, 10000, 100000, 1000000} {
		if n.Equal(quantity.Int(r)) {
			return true
		}
	}
	return false
}

// oneInSoMany are "in" or "of" with a number: behind "one" they tell a ratio, where
// "one" alone would be a pronoun.
var oneInSoMany = rules.Words("share/one-in", oneInRows()...)

func oneInRows() []string {
	rows := []string{"in every", "of every", "out of", "in a hundred", "in a thousand", "in a million", "in 100", "in 1,000", "in 10,000", "in 100,000"}
	for _, t := range []*rules.Table{DigitWords, Teens, Tens} {
		for _, r := range t.Rows {
			rows = append(rows, "in "+r.Words)
			if n := r.Value.Low; n.Sign() > 0 {
				rows = append(rows, "in "+n.String())
			}
		}
	}
	return rows
}
