package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// ordinalWords say a place in a row.
var ordinalWords = rules.Words("number/ordinals", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "hundredth", "thousandth", "firstly", "secondly", "thirdly").In("the {row} ship")

// Leftovers say of the numbers that no rule of figures has taken what they
// are. They run where all of a text's numbers are listed, and there alone.
var Leftovers = rules.NewCascade(rules.Stage{Name: "left over", Rules: []*rules.Rule{
	reject(rules.Rule{
		Name: "not/ordinal-word", Sentence: "“{word}” is an ordinal.",
		Pattern:         []rules.Item{rules.In(ordinalWords).As("word")},
		Examples:        Listed("the third ship sank", "[third] not/ordinal-word", "Secondly, it rained", "[Secondly] not/ordinal-word"),
		CounterExamples: Listed("two thirds of it sank", "[two thirds] figure"),
	}),
	reject(rules.Rule{
		Name: "not/no-construction", Sentence: "Nothing around {number} makes an amount of it.",
		Pattern:         []rules.Item{rules.Token(prose.Number).Or(rules.In(DigitWords, Teens, Tens, HundredWord, ScaleWords, DozenWord, vulgarFractions, fractionWords)).As("number")},
		Examples:        Listed("they came by the hundred", "[hundred] not/no-construction"),
		CounterExamples: Listed("the tenth hundredweight", "[tenth] not/ordinal-word"),
	}),
}})

// Listed makes examples of pairs: a text, and what its numbers are.
func Listed(pairs ...string) []rules.RuleExample {
	var out []rules.RuleExample
	for i := 0; i+1 < len(pairs); i += 2 {
		out = append(out, rules.RuleExample{Text: pairs[i], Want: pairs[i+1]})
	}
	return out
}

// numberWords are the words that are a number to the eye.
var numberWords = LowerWordsOf(DigitWords, Teens, Tens, HundredWord, ScaleWords, DozenWord, vulgarFractions, fractionWords, ordinalWords)

// hasNumber reports whether a token among them looks like a number.
func hasNumber(tokens []prose.Token) bool {
	for _, t := range tokens {
		if t.Kind == prose.Number || numberWords[t.Lower] {
			return true
		}
	}
	return false
}
