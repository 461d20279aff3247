package en

import (
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// hedges makes rows of one form.
func hedges(form quantity.Form, list ...string) []rules.Row {
	rows := make([]rules.Row, len(list))
	for i, w := range list {
		rows[i] = rules.Row{Words: w, Value: rules.Value{Stated: quantity.Stated{Form: form}}}
	}
	return rows
}

func join(lists ...[]rules.Row) []rules.Row {
	var all []rules.Row
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// hedgesBefore stand before an amount and say how it bounds what it counts.
var hedgesBefore = &rules.Table{Name: "hedge/before", Frame: "{row} 500 ships", Rows: join(
	hedges(quantity.About, "about", "around", "nearly", "almost", "some", "roughly", "approximately", "approx.", "approx", "an estimated", "estimated", "an approximate", "close to", "circa", "c.", "ca.",
		"just about", "more or less", "in the region of", "in the order of", "on the order of", "somewhere around", "somewhere near", "something like", "near", "nearer", "upward toward", "~", "≈",
		"an estimate of", "estimates of", "as close to", "very nearly", "very close to", "well nigh", "virtually", "practically", "nearing", "approaching"),
	hedges(quantity.AtLeast, "at least", "no fewer than", "no less than", "not less than", "not fewer than", "at the very least", "a minimum of", "minimum of", "a minimum", "upwards of", "upward of", "no lower than", "not lower than", "as few as", "as little as", "≥", ">=", "from at least", "greater than or equal to", "at minimum"),
	hedges(quantity.MoreThan, "more than", "over", "over than", "above", "in excess of", "exceeding", "greater than", "well over", "just over", "slightly over", "a little over", "far more than", "well above", "slightly more than", "just above", "slightly above", "a little more than", "well in excess of", "much more than",
		"north of", "upwards from", "beyond", "higher than", "bigger than", "larger than", "longer than", "just more than", "way over", ">", "well more than", "comfortably over"),
	hedges(quantity.AtMost, "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most", "not exceeding", "as high as", "no higher than", "up to as many as", "no greater than", "≤", "<=", "a maximum", "up to a maximum of", "no longer than", "capped at", "less than or equal to"),
	hedges(quantity.LessThan, "under", "sub-", "less than", "fewer than", "below", "just under", "lower than", "well under", "slightly under", "a little under", "smaller than", "slightly less than", "south of", "just below", "well below", "slightly below", "far fewer than", "far less than", "much less than", "a little less than", "shy of", "just shy of", "short of", "just short of", "<", "just less than", "shorter than", "well short of"),
)}

// withinHedge bounds lengths and times alone.
var withinHedge = &rules.Table{Name: "hedge/within", Frame: "{row} 20 km", Rows: hedges(quantity.AtMost, "within", "inside")}

// hedgesBehind stand behind an amount.
var hedgesBehind = &rules.Table{Name: "hedge/behind", Frame: "500 {row}", Rows: join(
	hedges(quantity.About, "or so", "or thereabouts", "approximately", "-odd", "odd", "give or take", "more or less"),
	hedges(quantity.AtLeast, "or more", "or over", "or higher", "or above", "or greater", "at least", "at the least", "at the very least", "and over", "and above", "or older", "and older", "+", "plus", "or even more", "and more", "and up", "or better", "at a minimum"),
	hedges(quantity.AtMost, "or less", "or fewer", "or under", "or below", "or lower", "at most", "at the most", "at the very most", "or younger", "and under", "tops", "maximum", "at maximum"),
)}

// hedging reads an amount with its hedge.
var hedging = rules.Stage{Name: "hedges", Rules: []*rules.Rule{
	{
		Name: "hedge/before", Sentence: "“{hedge}” says how {amount} bounds it.", Kind: amount,
		Pattern: []rules.Item{rules.In(hedgesBefore).Repeat(1, 3).As("hedge"), rules.Word("a", "the", "another").Optional(), hedgeable().As("amount")},
		Make:    hedged,
		Examples: []rules.RuleExample{
			{Text: "Some 500 ships", Want: "[Some 500] about 500"}, {Text: "as many as 12,000 ships", Want: "[as many as 12,000] at_most 12000"}, {Text: "up to about 20 km", Want: "[up to about 20 km] at_most 20 km"},
			{Text: "fewer than half of them", Want: "[fewer than half] less_than 0.5 share part"}, {Text: "over another 20 ships", Want: "[over another 20] more_than 20"}, {Text: "about the 20 ships", Want: "[about the 20] about 20"}, {Text: "about a 20% loss", Want: "[about a 20%] about 20 %"},
		},
		CounterExamples: []rules.RuleExample{{Text: "Some of 500 ships", Want: "[500] exact 500"}},
	},
	{
		Name: "hedge/within", Sentence: "“{hedge}” makes {amount} an upper bound.", Kind: amount,
		Pattern:         []rules.Item{rules.In(withinHedge).As("hedge"), rules.Word("a").Optional(), rules.Of(amount).As("amount")},
		Make:            hedgedWithin,
		Examples:        []rules.RuleExample{{Text: "within 20 km of it", Want: "[within 20 km] at_most 20 km"}, {Text: "within a 20 km band", Want: "[within a 20 km] at_most 20 km"}},
		CounterExamples: []rules.RuleExample{{Text: "within $20 of it", Want: "[$20] exact 20 USD"}},
	},
}}

// hedgingBehind reads an amount with a hedge behind it.
var hedgingBehind = rules.Stage{Name: "hedges behind", Rules: []*rules.Rule{
	{
		Name: "hedge/behind", Sentence: "“{hedge}” says how {amount} bounds it.", Kind: amount,
		Pattern:         []rules.Item{hedgeable().As("amount"), rules.In(hedgesBehind).As("hedge")},
		Make:            hedged,
		Examples:        []rules.RuleExample{{Text: "300 or more ships", Want: "[300 or more] at_least 300"}, {Text: "500+ ships", Want: "[500+] at_least 500"}},
		CounterExamples: []rules.RuleExample{{Text: "300 or nothing"}},
	},
}}

// hedgeable is what can be hedged: whatever has a number.
func hedgeable() rules.Item { return rules.Of(digits, words, scaled, numbers, amount, share) }

// hedged gives the amount the hedge's form. A range keeps its own bounds, and
// a bound outweighs an "about": up to about 20 is at most 20.
func hedged(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	for _, h := range m.All("hedge") {
		if v.Form == quantity.Exact || v.Form == quantity.About && h.Form != quantity.About {
			v.Form = h.Form
		}
	}
	return v, true
}

func hedgedWithin(m *rules.Match) (rules.Value, bool) {
	v, ok := hedged(m)
	return v, ok && (v.Dimension == quantity.Length || v.Dimension == quantity.Duration)
}
