package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// anything is a figure of any kind.
func anything() rules.Item {
	return rules.Of(digits, words, scaled, numbers, amount, share, vague, zero)
}

// roles reads how a figure relates to another one.
var roles = rules.Stage{Name: "roles", Rules: []*rules.Rule{
	{
		Name: "role/part-of-figure", Sentence: "{figure} is a part of {whole}.", Kind: amount,
		Pattern: []rules.Item{anything().As("figure")},
		After:   []rules.Item{rules.Token(prose.Word).Where(isNounLike).Optional(), pluralNoun().Optional(), rules.In(ofWhole), rules.In(determiners).Optional(), rules.Of(digits, words, scaled, amount, numbers).As("whole")},
		Make:    partOfFigure,
		Examples: []rules.RuleExample{{Text: "80% of the 10,000 left", Want: "[80%] exact 80 % part; [10,000] exact 10000"}, {Text: "None of the 8,000 left", Want: "[None] exact 0 part; [8,000] exact 8000"}, {Text: "12 out of 40 boats", Want: "[12] exact 12 part; [40] exact 40"},
			{Text: "12 among the 40 boats", Want: "[12] exact 12 part; [40] exact 40"}, {Text: "12 boats amongst 40", Want: "[12] exact 12 part; [40] exact 40"}, {Text: "12 boats, out of 40, sank", Want: "[12] exact 12 part; [40] exact 40"}, {Text: "12 fishing boats out of the 40 sank", Want: "[12] exact 12 part; [40] exact 40"}},
		CounterExamples: []rules.RuleExample{{Text: "5 bags of 3 kg"}},
	},
	{
		Name: "role/part-told-twice", Sentence: "{figure} and {again} are one part of {whole}.", Kind: amount,
		Pattern:         []rules.Item{anything().As("figure")},
		After:           []rules.Item{rules.Word(",", "("), rules.Word("or", "nearly", "about", "some", "almost").Repeat(0, 2), rules.Of(amount, share, digits, words).As("again"), rules.Word(",", ")"), rules.In(ofWhole), rules.In(determiners).Optional(), rules.Of(digits, words, scaled, amount, numbers).As("whole")},
		Make:            partOfFigure,
		Examples:        []rules.RuleExample{{Text: "They named 12, or 30%, of the 40 dead", Want: "[12] exact 12 part; [30%] exact 30 % part; [40] exact 40"}, {Text: "12 (30%) of 40 boats", Want: "[12] exact 12 part; [30%] exact 30 % part; [40] exact 40"}},
		CounterExamples: []rules.RuleExample{{Text: "12, or 30%, left", Want: "[12] exact 12; [30%] exact 30 %"}},
	},
	{
		Name: "role/part-told-again", Sentence: "{figure} tells the same part of {whole} as {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(digits, words, scaled, amount).As("first"), rules.Word(",", "("), rules.Word("or").Optional()},
		Pattern:         []rules.Item{rules.Of(amount, share).As("figure")},
		After:           []rules.Item{rules.Word(",", ")"), rules.In(ofWhole), rules.In(determiners).Optional(), rules.Of(digits, words, scaled, amount, numbers).As("whole")},
		Make:            partOfFigure,
		Examples:        []rules.RuleExample{{Text: "They named 12, or 30%, of the 40 dead", Want: "[12] exact 12 part; [30%] exact 30 % part; [40] exact 40"}},
		CounterExamples: []rules.RuleExample{{Text: "They named 12, or 30%, and 40 left", Want: "[12] exact 12; [30%] exact 30 %; [40] exact 40"}},
	},
	{
		Name: "role/of-figure-part", Sentence: "“of” {whole} makes {figure} a part of it.", Kind: amount,
		Before:          []rules.Item{rules.Edge(), rules.Word("of"), rules.In(determiners).Optional(), rules.Of(digits, words, scaled, amount, numbers).As("whole"), toldBetween(0, 14)},
		Pattern:         []rules.Item{anything().As("figure")},
		Make:            partOfFigure,
		Examples:        []rules.RuleExample{{Text: "Of the 40 ships at sea, none has sunk", Want: "[40] exact 40; [none] exact 0 part"}, {Text: "Of 40 ships, 12 sank", Want: "[40] exact 40; [12] exact 12 part"}},
		CounterExamples: []rules.RuleExample{{Text: "Of the 40 ships, 50 km off", Want: "[40] exact 40; [50 km] exact 50 km"}},
	},
	{
		Name: "role/part-of-amount", Sentence: "{figure} is a part of {whole}, and measured like it.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("figure")},
		After:           []rules.Item{rules.In(ofWhole), rules.In(determiners).Optional(), rules.Of(amount).As("whole"), rules.Token(prose.Word).Where(isThing).Or(rules.In(hyphens)).Not()},
		Make:            partOfAmount,
		Examples:        []rules.RuleExample{{Text: "30,000 of 90,000 litres a day", Want: "[30,000] exact 30000 L/d part; [90,000 litres a day] exact 90000 L/d"}, {Text: "3 million of the 5 million euros", Want: "[3 million] exact 3000000 EUR part; [5 million euros] exact 5000000 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "two of the 12-ounce cans", Want: "[two] exact 2; [12-ounce] exact 12 ounce"}},
	},
	{
		Name: "role/of-amount-part", Sentence: "“Of” {whole} makes {figure} a part of it, measured like it.", Kind: amount,
		Before:          []rules.Item{rules.Edge(), rules.Word("of"), ofWhoseWhole(0, 4), rules.Of(amount).As("whole"), toldBetween(1, 8)},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("figure")},
		After:           []rules.Item{pluralNoun().Or(rules.In(hyphens)).Not()},
		Make:            partOfAmount,
		Examples:        []rules.RuleExample{{Text: "Of the wall's 40 km, nine have been mended.", Want: "[40 km] exact 40 km; [nine] exact 9 km part"}},
		CounterExamples: []rules.RuleExample{{Text: "Of the 40 km, 11 bridges", Want: "[40 km] exact 40 km; [11] exact 11"}},
	},
	{
		Name: "role/of-them-out-of", Sentence: "{figure} of what was told before is a part of {whole}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("figure")},
		After:           []rules.Item{rules.Word("of them", "of those", "of these"), rules.Token(prose.Word).Repeat(0, 4), rules.Word(",").Optional(), rules.Word("out of"), rules.In(determiners), rules.Of(digits, words, scaled, amount, numbers).As("whole")},
		Make:            partOfFigure,
		Examples:        []rules.RuleExample{{Text: "It had 12 of them in dock at dawn, out of the 40 that it owns", Want: "[12] exact 12 part; [40] exact 40"}},
		CounterExamples: []rules.RuleExample{{Text: "12 of them ran out of the 3 pubs", Want: "[12] exact 12 part; [3] exact 3"}},
	},
	{
		Name: "role/all-but", Sentence: "“{but}” makes {figure} what is left out.", Kind: amount,
		Before:          []rules.Item{rules.In(exceptions).As("but"), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).Or(rules.Of(amount)).As("figure")},
		Make:            exception,
		Examples:        []rules.RuleExample{{Text: "All but 12 ships sank", Want: "[12] exact 12 exception"}, {Text: "They hit all except 12 ships", Want: "[12] exact 12 exception"}},
		CounterExamples: []rules.RuleExample{{Text: "but 12 ships sank"}},
	},
	{
		Name: "role/all-but-and", Sentence: "“{but}” makes both amounts before and behind “and” what is left out.", Kind: amount,
		Before:          []rules.Item{rules.In(exceptions).As("but"), rules.Of(digits, words, scaled, numbers), rules.Token(prose.Word).Repeat(1, 3), rules.Word("and")},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("figure")},
		Make:            exception,
		Examples:        []rules.RuleExample{{Text: "All but 12 ships and 3 rafts sank", Want: "[12] exact 12 exception; [3] exact 3 exception"}},
		CounterExamples: []rules.RuleExample{{Text: "All but 12 ships sank, and 3 rafts", Want: "[12] exact 12 exception; [3] exact 3"}},
	},
	{
		Name: "role/part-of-them", Sentence: "{figure} is a part of what was told before.", Kind: amount,
		Pattern:         []rules.Item{anything().As("figure")},
		After:           []rules.Item{pluralNoun().Optional(), rules.Word("of them", "of those", "of these", "of whom", "of which", "among them", "of the group", "of the total")},
		Make:            part,
		Examples:        []rules.RuleExample{{Text: "12 of them left", Want: "[12] exact 12 part"}, {Text: "12 of those left", Want: "[12] exact 12 part"}, {Text: "12 of these left", Want: "[12] exact 12 part"}, {Text: "12 of whom left", Want: "[12] exact 12 part"}, {Text: "12 of which left", Want: "[12] exact 12 part"}, {Text: "12 of the group left", Want: "[12] exact 12 part"}, {Text: "12 of the total left", Want: "[12] exact 12 part"}, {Text: "12 among them left", Want: "[12] exact 12 part"}, {Text: "with 12 children among them", Want: "[12] exact 12 part"}},
		CounterExamples: []rules.RuleExample{{Text: "12 of our best"}},
	},
	{
		Name: "role/of-them-part", Sentence: "“{of}” makes {figure} a part of what was told before.", Kind: amount,
		Before:          []rules.Item{rules.Word("of them", "of these", "of those", "of whom", "of which", "among them", "including", "that includes").As("of"), rules.Word(",").Optional(), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{anything().As("figure")},
		Make:            part,
		Examples:        []rules.RuleExample{{Text: "They lost ships, of them 12 new", Want: "[12] exact 12 part"}, {Text: "of these 12 left", Want: "[12] exact 12 part"}, {Text: "of those, 12 left", Want: "[12] exact 12 part"}, {Text: "of whom 12 left", Want: "[12] exact 12 part"}, {Text: "of which 12 left", Want: "[12] exact 12 part"}, {Text: "among them 12 ships", Want: "[12] exact 12 part"}, {Text: "including 12 ships", Want: "[12] exact 12 part"}, {Text: "that includes 12 ships", Want: "[12] exact 12 part"}},
		CounterExamples: []rules.RuleExample{{Text: "of the 12"}},
	},
	{
		Name: "role/included-part", Sentence: "“{of}” makes {figure} a part of {whole}.", Kind: amount,
		Before:          []rules.Item{rules.Word("dead", "killed", "injured", "wounded", "missing", "victims", "casualties", "fatalities", "survivors", "arrested", "detained", "detainees", "evacuees").As("whole"), rules.Word("also").Optional(), rules.Word("include", "included").As("of"), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{anything().As("figure")},
		Make:            part,
		Examples:        []rules.RuleExample{{Text: "The dead included 12 from Kel", Want: "[12] exact 12 part"}, {Text: "The victims also include 12 boys", Want: "[12] exact 12 part"}},
		CounterExamples: []rules.RuleExample{{Text: "The fleet included 12 boats", Want: "[12] exact 12"}},
	},
	{
		Name: "role/share-of", Sentence: "“of” makes {figure} a part of a whole.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(zero, share).Or(rules.Of(amount)).As("figure")},
		After:           []rules.Item{rules.Word("of"), rules.In(determiners)},
		Make:            partOfShare,
		Examples:        []rules.RuleExample{{Text: "None of the ships", Want: "[None] exact 0 part"}, {Text: "40 percent of the ships", Want: "[40 percent] exact 40 % part"}},
		CounterExamples: []rules.RuleExample{{Text: "5 tonnes of the same"}},
	},
	{
		Name: "role/alone", Sentence: "“alone” makes {figure} the part that one place or one day has.", Kind: amount,
		Pattern:         []rules.Item{anything().As("figure")},
		After:           []rules.Item{rules.Token(prose.Word).Repeat(1, 4), rules.Word("in", "on", "at", "from"), rules.Token(prose.Word).Repeat(1, 4), rules.Word("alone")},
		Make:            part,
		Examples:        []rules.RuleExample{{Text: "12 ships sank in the bay alone", Want: "[12] exact 12 part"}, {Text: "12 ships on Lake Tarsk alone", Want: "[12] exact 12 part"}, {Text: "12 ships at the pier alone", Want: "[12] exact 12 part"}, {Text: "12 ships from the north alone", Want: "[12] exact 12 part"}},
		CounterExamples: []rules.RuleExample{{Text: "12 people live alone"}, {Text: "12 people, and in the bay she sat alone"}},
	},
	{
		Name: "role/increment-before", Sentence: "“{another}” makes {figure} come on top.", Kind: amount,
		Before:          []rules.Item{rules.In(increments).As("another"), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{anything().As("figure")},
		Make:            increment,
		Examples:        []rules.RuleExample{{Text: "Another 40 ships left", Want: "[40] exact 40 increment"}, {Text: "an additional $5", Want: "[$5] exact 5 USD increment"}},
		CounterExamples: []rules.RuleExample{{Text: "any other 40 ships"}},
	},
	{
		Name: "role/increment-behind", Sentence: "“{more}” makes {figure} come on top.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers, vague).Or(rules.Of(amount)).As("figure")},
		After:           []rules.Item{rules.Word("more", "additional", "further", "extra").As("more"), rules.Word("than").Or(rules.Of(Rejected)).Not()},
		Make:            increment,
		Examples:        []rules.RuleExample{{Text: "2,000 more ships", Want: "[2,000] exact 2000 increment"}, {Text: "two additional ships", Want: "[two] exact 2 increment"}, {Text: "two further ships", Want: "[two] exact 2 increment"}, {Text: "About 40 more are ill", Want: "[About 40] about 40 increment"}, {Text: "two extra ships", Want: "[two] exact 2 increment"}},
		CounterExamples: []rules.RuleExample{{Text: "40 more than before"}, {Text: "Three died and two others were hurt", Want: "[Three] exact 3; [two] exact 2"}},
	},
}}

var exceptions = &rules.Table{Name: "role/exceptions", Frame: "{row} 40 ships", Rows: rules.Words("", "all but", "all except", "all save", "everyone but", "everyone except", "everybody but", "everybody except").Rows}

var increments = &rules.Table{Name: "role/increments", Frame: "{row} 40 ships", Rows: rules.Words("", "another", "additional", "a fresh", "extra", "further").Rows}

func part(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	if v.Role == claim.Attribute {
		return v, false // the oldest of them 81
	}
	v.Role = claim.Part
	return v, true
}

func exception(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	v.Role = claim.Exception
	return v, true
}

func partOfShare(m *rules.Match) (rules.Value, bool) {
	v, _ := part(m)
	return v, v.Dimension == quantity.Share || v.Low.Sign() == 0 && v.Form == quantity.Exact
}

// partOfFigure is a part where the whole is not plainly too small, and both
// count. A part that exceeds its whole a little is a slip of the text's.
func partOfFigure(m *rules.Match) (rules.Value, bool) {
	v, whole := m.Value("figure"), m.Value("whole")
	v.Role, v.Whole = claim.Part, m.Span("whole")
	counts := v.Dimension == quantity.Share || v.Unit == whole.Unit && v.Unit == "" && v.Low.Cmp(whole.High.Mul(quantity.Int(2))) < 0
	return v, counts && whole.Dimension != quantity.Duration
}

// isThing reports whether a word can be what an amount before it is of, and no
// participle: of the 5 million euros needed.
func isThing(t prose.Token) bool { return isNounLike(t) && !strings.HasSuffix(t.Lower, "ed") }

// ofWhoseWhole is what stands between "of" and a whole: the road's.
func ofWhoseWhole(least, most int) rules.Item {
	return rules.Token(prose.Word).Or(rules.In(determiners)).Or(rules.Word("'s", "’s")).Repeat(least, most)
}

// partOfAmount is a part of an amount with a unit, where it is no larger.
func partOfAmount(m *rules.Match) (rules.Value, bool) {
	v, whole := m.Value("figure"), m.Value("whole")
	fits := whole.Unit != "" && whole.Dimension != quantity.Share && whole.Counted == "" && whole.Unit != "times" && v.Low.Cmp(whole.High) <= 0
	v = withUnit(v, whole.Unit)
	v.Role, v.Whole = claim.Part, m.Span("whole")
	return v, fits
}

func increment(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	before := v.Role
	v.Role = claim.Increment
	return v, before != claim.Attribute && before != claim.Change
}
