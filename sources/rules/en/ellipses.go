package en

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
		Before:          []rules.Item{rules.Word("magnitude").As("magnitude"), betweenWords(0, 3)},
		Pattern:         []rules.Item{rules.Of(digits).As("number")},
		After:           []rules.Item{rules.Token(prose.Word).Where(looksPlural).Not()},
		Make:            magnitude,
		Examples:        []rules.RuleExample{{Text: "It had a magnitude of 5.2.", Want: "[5.2] exact 5.2 magnitude attribute"}, {Text: "a magnitude 7 tremor", Want: "[7] exact 7 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "a fire of the magnitude of 300 others"}},
	},
	{
		Name: "unit/magnitude-behind", Sentence: "“{magnitude}” makes {number} one.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("magnitude").As("magnitude")},
		Make:            magnitude,
		Examples:        []rules.RuleExample{{Text: "a 5.2-magnitude tremor", Want: "[5.2-magnitude] exact 5.2 magnitude attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "300 magnitude tests", Want: "[300] exact 300"}},
	},
	{
		Name: "unit/money-told-before", Sentence: "{number} has no noun of its own: it is in the currency of {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), toldBetween(0, 20)},
		Pattern:         []rules.Item{rules.Of(scaled, numbers).As("number")},
		After:           []rules.Item{nounOrNumber().Not()},
		Make:            moneyToldBefore,
		Examples:        []rules.RuleExample{{Text: "It cost 5 million euros, not 3 million.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000 EUR"}},
		CounterExamples: []rules.RuleExample{{Text: "It cost 5 million euros and 3 million people paid.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000"}},
	},
	{
		Name: "unit/told-before", Sentence: "Behind “{link}”, {number} is measured like {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), toldBetween(0, 16), rules.In(likeLinks).As("link"), rules.In(hedgesBefore).Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number")},
		After:           []rules.Item{nounOrNumber().Not()},
		Make:            toldBefore,
		Examples:        []rules.RuleExample{{Text: "It takes 19 minutes instead of 55 by road.", Want: "[19 minutes] exact 19 min; [55] exact 55 min"}, {Text: "It bears 70% and the town another 20.", Want: "[70%] exact 70 %; [20] exact 20 % increment"}},
		CounterExamples: []rules.RuleExample{{Text: "It takes 19 minutes instead of 55 stops", Want: "[19 minutes] exact 19 min; [55] exact 55"}},
	},
}}

// likeLinks join a number to the amount before it: both measure the same.
var likeLinks = rules.Words("unit/like-links", "instead of", "against", "against the", "compared with", "compared to", "rather than", "not", "another", "versus", "down from", "up from", "as opposed to").In("It took 19 minutes {row} 55.")

// toldBetween is what may stand between the two: anything but the end of a
// sentence.
func toldBetween(least, most int) rules.Item {
	return rules.Token(prose.Word, prose.Symbol).Or(rules.Of(rejected)).Or(rules.Word(",", "-", "–", ":", "(", ")", "’s", "'s")).Repeat(least, most)
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

func moneyToldBefore(m *rules.Match) (rules.Value, bool) {
	first := m.Value("first")
	return withUnit(m.Value("number"), first.Unit), first.Dimension == quantity.Money
}

func toldBefore(m *rules.Match) (rules.Value, bool) {
	first, number := m.Value("first"), m.Value("number")
	return withUnit(number, first.Unit), first.Unit != "" && number.Unit == "" && first.Counted == ""
}
