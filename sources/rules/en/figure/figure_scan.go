package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// sign is what a word tells of a sentence that may hold a figure.
type sign uint8

const (
	amountSign sign = 1 << iota // the word can be an amount or a part of one
	harmSign                    // a verb of harm
	personSign                  // a person that "a" may count where one came to harm
	hedgeSign                   // a hedge that makes a figure of "a year"
	unitSign                    // a unit that "a" counts behind a hedge or alone
)

// figureSigns are the words without which a sentence without digits has no
// figure, taken from the tables: of each row its longest word.
var figureSigns = signsOf(map[sign][]*rules.Table{
	amountSign: {DigitWords, Teens, Tens, DozenWord, HundredWord, ScaleWords, fractionWords, partitives, majorities, pluralScales, denominators, pluralDenominators, unitOrdinals, everyNth, loneFractions, vagueNumbers, vagueDeterminers, nobody, ofNone, noWord, multipleVerbs, folds, baseMultiples, twiceWords, vulgarFractions},
	harmSign:   {whatBefalls, harmDone, victims},
	personSign: {persons},
	hedgeSign:  {hedgesOfOne},
	unitSign:   {partableUnits, partableMoney},
})

func signsOf(tables map[sign][]*rules.Table) *rules.Dictionary[sign] {
	m := map[string]sign{}
	for s, list := range tables {
		for _, t := range list {
			for _, r := range t.Rows {
				m[LongestWord(r.Words)] |= s
			}
		}
	}
	return rules.NewDictionary(m)
}

// LongestWord is the longest of the words, of equals the last, in lower case and
// without marks.
func LongestWord(words string) string {
	longest := ""
	for _, w := range strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return strings.ContainsRune(" -\"'“”‘’", r) }) {
		if len(w) >= len(longest) {
			longest = w
		}
	}
	return longest
}

// shortest is the tokens of a sentence that is nothing but "A month."
const shortest = 3

// mayCount is the scan that most sentences do not pass: it looks for a number,
// for a word that some figure can do without one, or for a person in harm.
func mayCount(s *prose.Sentence) bool {
	var seen sign
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.Kind == prose.Mark {
			continue
		}
		if t.Kind == prose.Number {
			return true
		}
		seen |= figureSigns.Of(t.Lower)
		if seen&amountSign != 0 || seen&(harmSign|personSign) == harmSign|personSign || seen&(hedgeSign|unitSign) == hedgeSign|unitSign {
			return true
		}
	}
	return seen&unitSign != 0 && len(s.Tokens) <= shortest
}
