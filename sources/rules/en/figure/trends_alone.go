package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// sizeAlone reads how far a count moved: "claims jumped 7,800".
var sizeAlone = &rules.Rule{
	Name: "trend/size-alone", Sentence: "“{verb}” before {figure} alone makes it the size of a change.", Kind: amount,
	Before:          []rules.Item{rules.In(movesAlone).As("verb"), rules.In(adverbs).Optional()},
	Pattern:         []rules.Item{rules.Of(digits, scaled).As("figure")},
	After:           []rules.Item{clauseEnd().Or(rules.Word("from", "in", "on", "last", "over"))},
	Make:            movedBy,
	Examples:        []rules.RuleExample{{Text: "Claims jumped 7,800, it said", Want: "[7,800] exact 7800 up change"}, {Text: "Sales fell 300 in May", Want: "[300] exact 300 down change"}, {Text: "It has risen 40 from May", Want: "[40] exact 40 up change"}, {Text: "The count dropped 40 on the week", Want: "[40] exact 40 down change"}, {Text: "The roll increased 40 last year", Want: "[40] exact 40 up change"}, {Text: "The roll decreased 40 over the year", Want: "[40] exact 40 down change"}, {Text: "The roll has fallen 40.", Want: "[40] exact 40 down change"}, {Text: "The roll declined 40; it said", Want: "[40] exact 40 down change"}},
	CounterExamples: []rules.RuleExample{{Text: "The roll fell 12 times", Want: "[12 times] exact 12 times down change"}, {Text: "In May fell 40 trees", Want: "[40] exact 40"}},
}

// movesAlone are verbs behind which a bare number is how far a count moved.
var movesAlone = rules.Words("trend/moves-alone", "rose", "risen", "jumped", "increased", "fell", "fallen", "dropped", "decreased", "declined").In("The roll has {row} 40.")

// movedBy is the size of a change up or down by its verb.
func movedBy(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	v.Role, v.Trend = claim.Change, quantity.Down
	switch m.Token("verb").Lower {
	case "rose", "risen", "jumped", "increased":
		v.Trend = quantity.Up
	}
	return v, true
}
