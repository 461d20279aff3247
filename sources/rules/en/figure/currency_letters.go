package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// letterSigns are currencies that the papers of one country write as a single
// letter right before a sum: N350m, P2.3 billion, R17.34. Behind the same letters
// a number that is no sum is a name: the N1 road.
var letterSigns = &rules.Table{Name: "currency/letter-signs", ExactCase: true, Frame: "paid {row}8,200 there", Rows: units("N", "NGN", "P", "PHP", "R", "ZAR")}

// moneyByLetter reads an amount of money behind such a letter.
var moneyByLetter = &rules.Rule{
	Name: "currency/letter", Sentence: "“{sign}”, glued to a sum, names the currency.", Kind: amount,
	Pattern: []rules.Item{rules.In(letterSigns).As("sign"), rules.Of(digits, scaled, numbers).Glued().As("number")},
	Make:    moneyOf("sign"),
	Examples: []rules.RuleExample{
		{Text: "It released N350m for it", Want: "[N350m] exact 350000000 NGN"}, {Text: "a ransom of N100 million", Want: "[N100 million] exact 100000000 NGN"},
		{Text: "The rand stood at R17.34 again", Want: "[R17.34] exact 17.34 ZAR"}, {Text: "They save R330 a month", Want: "[R330 a month] exact 330 ZAR/mo"},
	},
	CounterExamples: []rules.RuleExample{{Text: "the N1 road"}, {Text: "an R350 engine"}, {Text: "a P51 plane"}},
}

// isSumByLetter reports whether the token is one of letterSigns and a sum of money
// is glued to it: a number of thousands or with cents, with a scale, or over a time.
func isSumByLetter(tokens []prose.Token, at int) bool {
	if at+1 >= len(tokens) || !letterNames[tokens[at].Text] || tokens[at+1].Kind != prose.Number || !tokens[at+1].Glued {
		return false
	}
	number := tokens[at+1].Text
	if _, cents, ok := strings.Cut(number, "."); strings.Contains(number, ",") || ok && len(cents) == 2 {
		return true
	}
	if at+2 >= len(tokens) {
		return false
	}
	next := tokens[at+2]
	return scaleNames[next.Lower] || overTime[next.Lower] && at+3 < len(tokens) && timeUnits[tokens[at+3].Lower]
}

var (
	letterNames = WordsOf(letterSigns)
	overTime    = wording.Set("a an per each every")
	timeUnits   = wording.Set("hour day week month year")
)

// isNameThere makes a rule for a name with a number reject no sum of money.
func isNameThere(m *rules.Match) (rules.Value, bool) {
	return rules.Value{}, !isSumByLetter(m.Sequence.Tokens, m.Capture("name").First)
}
