package figure

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// portion is a row of a part of one.
func portion(words string, form quantity.Form, n quantity.Number) rules.Row {
	v := rules.Value{Stated: exactly(n, quantity.Number{})}
	v.Form = form
	return rules.Row{Words: words, Value: withUnit(v, "share")}
}

// fractionWords are parts of one that the words alone make clear.
var fractionWords = &rules.Table{Name: "share/halves", Frame: "{row} of the votes", Rows: []rules.Row{
	portion("half", quantity.Exact, quantity.Fraction(1, 2)), portion("a half", quantity.Exact, quantity.Fraction(1, 2)),
}}

// partitives are parts of one only where "of" or a hedge says so.
var partitives = &rules.Table{Name: "share/partitives", Frame: "{row} of the votes", Rows: append(withArticle(append(ordinals[:len(ordinals):len(ordinals)], number("quarter", quantity.Int(4)))),
	portion("third", quantity.Exact, quantity.Fraction(1, 3)), portion("quarter", quantity.Exact, quantity.Fraction(1, 4)),
)}

// majorities are parts of one only where "of" names what they are of: "a majority
// of 12" is one of 12 votes.
var majorities = &rules.Table{Name: "share/majorities", Frame: "{row} of the votes", Rows: []rules.Row{
	portion("a majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("the majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("the vast majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("a vast majority", quantity.MoreThan, quantity.Fraction(1, 2)),
	portion("the great majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("the overwhelming majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("an overwhelming majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("a large majority", quantity.MoreThan, quantity.Fraction(1, 2)),
	portion("a clear majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("a slim majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("a narrow majority", quantity.MoreThan, quantity.Fraction(1, 2)), portion("majority", quantity.MoreThan, quantity.Fraction(1, 2)),
	portion("a minority", quantity.LessThan, quantity.Fraction(1, 2)), portion("a small minority", quantity.LessThan, quantity.Fraction(1, 2)),
}}

// loneParts are parts of one without an article where a hedge follows; else
// they are ordinals.
var loneParts = &rules.Table{Name: "share/lone-parts", Frame: "{row} at most", Rows: []rules.Row{
	portion("fourth", quantity.Exact, quantity.Fraction(1, 4)), portion("fifth", quantity.Exact, quantity.Fraction(1, 5)), portion("sixth", quantity.Exact, quantity.Fraction(1, 6)),
	portion("seventh", quantity.Exact, quantity.Fraction(1, 7)), portion("eighth", quantity.Exact, quantity.Fraction(1, 8)), portion("tenth", quantity.Exact, quantity.Fraction(1, 10)),
}}

// partHedges bound a part of one, and no rank: "third or better" is a rank.
var partHedges = rules.Words("share/hedges", "at most", "at the most", "at the very most", "at least", "at the least", "at the very least", "or so", "or more", "or less", "more or less", "or thereabouts").In("a fifth {row}")

// ofWhole leads from a part to its whole.
var ofWhole = rules.Words("share/of", "of", "out of", ", out of", "among", "amongst")

var determiners = rules.Words("determiners", "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "all", "these", "those", "this", "that", "them", "us", "it", "what", "whom", "which", "any", "every").In("a third of {row} votes")

// shares reads parts of one.
var shares = rules.Stage{Name: "shares", Rules: []*rules.Rule{
	{
		Name: "share/partitive-before-hedge", Sentence: "{part} before {hedge} is a part of one.", Kind: share,
		Pattern:         []rules.Item{rules.In(partitives, loneParts).As("part")},
		After:           []rules.Item{rules.In(partHedges).As("hedge")},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "a fifth at most", Want: "[a fifth at most] at_most 0.2 share"}, {Text: "her “third at the very most”", Want: "[third at the very most] at_most 1/3 share"}},
		CounterExamples: []rules.RuleExample{{Text: "a fifth man"}, {Text: "They came third or better"}},
	},
	{
		Name: "share/partitive-of-difference", Sentence: "{part} before “{than}” is a part of what it is compared with.", Kind: share,
		Pattern:         []rules.Item{rules.In(partitives).As("part")},
		After:           []rules.Item{rules.In(comparatives).As("than")},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "It sold 30 ships, a third fewer than in May", Want: "[30] exact 30; [a third] exact 1/3 share down change"}},
		CounterExamples: []rules.RuleExample{{Text: "She came a third time"}},
	},
	{
		Name: "share/fraction", Sentence: "{part} is a part of one.", Kind: share,
		Unless:          []rules.Item{rules.Word("this", "last", "next", "first", "second", "each", "every", "other", "the", "opening", "closing")},
		Pattern:         []rules.Item{rules.In(fractionWords).As("part")},
		After:           []rules.Item{rules.In(notAfterHalf).Not()},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "Half were closed", Want: "[Half] exact 0.5 share"}},
		CounterExamples: []rules.RuleExample{{Text: "in the second half of it"}, {Text: "a half-brother"}, {Text: "the half-way mark"}, {Text: "sales this half", Want: ""}},
	},
	{
		Name: "share/partitive", Sentence: "{part} before “of” is a part of one.", Kind: share,
		Pattern:         []rules.Item{rules.In(partitives).As("part")},
		After:           []rules.Item{rules.Word("of"), rules.In(determiners).Or(rules.Of(digits, words, scaled, amount, zero)).Or(pluralNoun()).Or(rules.Token(wordKind).Where(isCapital))},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "a third of the votes", Want: "[a third] exact 1/3 share part"}, {Text: "A quarter of them", Want: "[A quarter] exact 0.25 share part"}},
		CounterExamples: []rules.RuleExample{{Text: "in the third quarter of 2021"}},
	},
	{
		Name: "share/alone", Sentence: "{part}, alone, is a part of one.", Kind: share,
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.In(partitives).As("part")},
		After:           []rules.Item{rules.Word(".", "?", "!").Or(rules.Edge())},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "How many came? A fifth.", Want: "[A fifth] exact 0.2 share"}, {Text: "a hundredth", Want: "[a hundredth] exact 0.01 share"}, {Text: "A third?", Want: "[A third] exact 1/3 share"}, {Text: "A tenth!", Want: "[A tenth] exact 0.1 share"}},
		CounterExamples: []rules.RuleExample{{Text: "A third party."}},
	},
	{
		Name: "share/majority", Sentence: "{part} before “of” is a part of one.", Kind: share,
		Unless:          []rules.Item{rules.Of(digits, words)},
		Pattern:         []rules.Item{rules.In(majorities).As("part")},
		After:           []rules.Item{rules.Word("of"), rules.In(determiners).Or(pluralNoun()).Or(rules.Token(wordKind).Where(isModifier))},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "A majority of them", Want: "[A majority] more_than 0.5 share part"}, {Text: "the vast majority of voters", Want: "[the vast majority] more_than 0.5 share"}},
		CounterExamples: []rules.RuleExample{{Text: "They lost their majority"}, {Text: "an 11-1 majority of judges", Want: "[11] exact 11; [1] exact 1"}, {Text: "a majority of 174", Want: "[174] exact 174"}, {Text: "They were 32 short of a majority", Want: "[32] exact 32"}},
	},
	{
		Name: "share/hedged-partitive", Sentence: "{part} behind {hedge} is a part of one.", Kind: share,
		Before:          []rules.Item{rules.In(hedgesBefore, guesses).As("hedge")},
		Pattern:         []rules.Item{rules.In(partitives).As("part")},
		After:           []rules.Item{rules.In(UnitNames).Not()},
		Make:            partNotRank,
		Examples:        []rules.RuleExample{{Text: "Sales fell by nearly a third", Want: "[nearly a third] about 1/3 share down change"}, {Text: "more than a quarter", Want: "[more than a quarter] more_than 0.25 share"}},
		CounterExamples: []rules.RuleExample{{Text: "about a third party"}, {Text: "They moved up to third place"}},
	},
	{
		Name: "share/by-a-third", Sentence: "{part} behind “by” is a part of one.", Kind: share,
		Before:          []rules.Item{rules.Word("by")},
		Pattern:         []rules.Item{rules.In(partitives).As("part")},
		After:           []rules.Item{rules.Token(wordKind).Where(isPlainWord).Not()},
		Make:            valueOf("part"),
		Examples:        []rules.RuleExample{{Text: "Sales fell by a third.", Want: "[a third] exact 1/3 share down change"}},
		CounterExamples: []rules.RuleExample{{Text: "organised by a third party"}},
	},
}}

var notAfterHalf = rules.Words("share/not-after", "-", "time", "‑", "sister", "brother", "century", "way")

// partNotRank holds unless a noun makes a rank of a part without its article:
// third place.
func partNotRank(m *rules.Match) (rules.Value, bool) {
	part := m.Capture("part")
	behind := m.Sequence.Tokens[part.Last:]
	bare := part.Last == part.First+1
	return part.Row.Value, !(bare && len(behind) > 0 && isPlainWord(behind[0]))
}

// IsShare reports whether the figure is a share of a whole.
func IsShare(f *rules.Figure) bool { return f.Claim.Quantity.Dimension == quantity.Share }
