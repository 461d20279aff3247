package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

var scoreWords = rules.Words("score/words", "won", "win", "wins", "beat", "beats", "lost", "loss", "lose", "draw", "drew", "drawn", "victory", "defeat", "defeated", "score", "scored", "lead", "led", "leads", "leading", "trail", "trailed", "final", "goals", "match", "set", "sets", "tied", "tie", "record", "home", "down", "up", "half-time", "penalties", "thrashed", "edged", "past", "thumped", "hammered", "overcame", "champions", "league", "cup", "went").In("They {row} 2-0 there")

func isScore(t prose.Token) bool { _, ok := small(t, 199); return ok }

func score() rules.Item { return rules.Token(prose.Number).Where(isScore) }

// scores are no quantities.
var scores = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/score-colon", Sentence: "Two numbers with a colon between them are a score or a ratio.",
		Pattern:         []rules.Item{score(), rules.Word(":").Glued(), score().Glued()},
		Examples:        none("They won 3:1 at home"),
		CounterExamples: []rules.RuleExample{{Text: "ships: 3", Want: "[3] exact 3"}},
	}),
	reject(rules.Rule{
		Name: "not/score-behind", Sentence: "Behind “{game}” two joined numbers are a score.",
		Before:          []rules.Item{rules.In(scoreWords).As("game"), betweenAnything(0, 6)},
		Pattern:         []rules.Item{score(), rules.In(dashes).Glued(), score().Glued()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("They won 2-0 away", "They lost 4–2 at home"),
		CounterExamples: []rules.RuleExample{{Text: "They lost 5-6 ships", Want: "[5-6] between 5..6"}},
	}),
	reject(rules.Rule{
		Name: "not/score-before", Sentence: "Before “{game}” two joined numbers are a score.",
		Pattern:         []rules.Item{score(), rules.In(dashes).Glued(), score().Glued()},
		After:           []rules.Item{rules.Token(prose.Word).Repeat(0, 2), rules.In(scoreWords).As("game")},
		Examples:        none("a 2-0 away win"),
		CounterExamples: []rules.RuleExample{{Text: "5-6 ships left", Want: "[5-6] between 5..6"}},
	}),
	reject(rules.Rule{
		Name: "not/score-falling", Sentence: "Two joined numbers, the second no greater, are a score.",
		Unless:          []rules.Item{rules.In(voteWords), betweenAnything(0, 8)},
		Pattern:         []rules.Item{score().As("first"), rules.In(dashes).Glued(), score().Glued().As("second")},
		After:           []rules.Item{measuredNoun().Or(rules.In(voteWords)).Or(rules.In(hyphens)).Not()},
		Make:            fallingScore,
		Examples:        none("level at 2-2 there", "to make it 3-1 there"),
		CounterExamples: []rules.RuleExample{{Text: "a vote of 52-48", Want: "[52] exact 52; [48] exact 48"}, {Text: "passed 52-48", Want: "[52] exact 52; [48] exact 48"}},
	}),
	reject(rules.Rule{
		Name: "not/rank", Sentence: "“{rank} {number}” is a rank.",
		Before:          []rules.Item{rules.Word("the", "a").Or(rules.Token(prose.Word).Where(isCapital))},
		Pattern:         []rules.Item{rules.Word("top", "bottom").As("rank"), rules.In(clockHours).Or(score()).As("number")},
		After:           []rules.Item{measuredNoun().Or(rules.Word("%", "percent", "per")).Not()},
		Examples:        none("in the bottom three again", "in the top 20 again", "a top ten hit"),
		CounterExamples: []rules.RuleExample{{Text: "the top 20 schools", Want: "[20] exact 20"}},
	}),
	reject(rules.Rule{
		Name: "not/score-gaelic", Sentence: "Two pairs of numbers are a score.",
		Pattern:         []rules.Item{score(), rules.In(dashes).Glued(), score().Glued().As("points"), rules.Word("to", ",").Or(rules.Token(prose.Word).Where(isCapital)).Repeat(1, 3), score().As("goals"), rules.In(dashes).Glued(), score().Glued()},
		Make:            goalsAndPoints,
		Examples:        none("Clare 2-14 Cork 1-16", "by 2-14 to 1-16", "2-14, 1-16"),
		CounterExamples: []rules.RuleExample{{Text: "5-6 or 70 ships"}},
	}),
}

// goalsAndPoints holds unless the second pair goes on where the first ends, as
// bands do: 5-8, 9-12.
func goalsAndPoints(m *rules.Match) (rules.Value, bool) {
	points, _ := small(m.Token("points"), 200)
	goals, _ := small(m.Token("goals"), 200)
	return rules.Value{}, goals < points
}

// voteWords tell that two joined numbers count votes.
var voteWords = rules.Words("score/votes", "vote", "votes", "voted", "passed", "approved", "rejected", "senate", "house", "ballot", "majority", "ruling", "ruled", "decision", "confirmed", "motion", "bill", "had split", "split by", "were split", "acquit", "convict").In("They {row} 52-48")

// fallingScore holds where the second number is no greater than the first.
func fallingScore(m *rules.Match) (rules.Value, bool) {
	first, _ := small(m.Token("first"), 200)
	second, _ := small(m.Token("second"), 200)
	return rules.Value{}, second <= first
}

// noQuantities swallows what is no quantity, before any number is read.
var noQuantities = rules.Stage{Name: "no quantities", Rules: joinRules(datesAndYears, clockTimes, scores, labels, numberedThings, listedLabels, idioms, gameScores)}

func joinRules(lists ...[]*rules.Rule) []*rules.Rule {
	var all []*rules.Rule
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// idioms have a number word in them and no number.
var idioms = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/idiom", Sentence: "“{idiom}” is a phrase without an amount.",
		Pattern:         []rules.Item{rules.In(idiomatic).As("idiom")},
		Examples:        none("one another", "one by one", "they work 24/7 here"),
		CounterExamples: []rules.RuleExample{{Text: "one other ship", Want: "[one] exact 1"}},
	}),
	reject(rules.Rule{
		Name: "not/pronoun-one", Sentence: "“{one}” behind “{before}” is a pronoun.",
		Before:          []rules.Item{rules.Word("the", "this", "that", "which", "another", "each", "every", "any", "some", "a", "no", "other", "same", "last", "first", "next", "new", "old", "good", "bad", "big", "small", "the only", "its only", "their only", "his only", "her only", "my only", "our only").Or(rules.Token(prose.Word).Where(isAdjective)).As("before")},
		Pattern:         []rules.Item{rules.Word("one").As("one")},
		After:           []rules.Item{rules.Token(prose.Word).Where(isPlainWord).Or(rules.In(hyphens, ScaleWords, HundredWord, oneInSoMany)).Or(rules.Token(prose.Number)).Not()},
		Make:            opensNoRange,
		Examples:        none("the one that left", "this one, too", "that one is", "which one is it", "another one.", "each one is", "every one is", "any one of", "some one.", "such a one.", "no one.", "other one.", "the same one.", "the last one.", "first one.", "next one.", "new one.", "old one.", "good one.", "bad one.", "big one.", "small one.", "the only one of it", "its only one.", "their only one.", "his only one.", "her only one.", "my only one.", "our only one."),
		CounterExamples: []rules.RuleExample{{Text: "the one ship", Want: "[one] exact 1"}, {Text: "Only one was charged", Want: "[one] exact 1"}, {Text: "she says that one in six left", Want: "[one in six] exact 1/6 share"}, {Text: "she says that one to three left", Want: "[one to three] between 1..3"}},
	}),
	{
		Name: "numeral/one-of-them", Sentence: "“{one} of” some who {verb} counts one of them.", Kind: words,
		Pattern:         []rules.Item{rules.Word("one").As("one")},
		After:           []rules.Item{rules.Word("of the", "of his", "of her", "of its", "of their", "of our", "of those", "of these", "of"), modifier(0, 2), countedPlural(), anyWord(0, 3), rules.In(whatBefalls).As("verb")},
		Make:            onePart,
		Examples:        []rules.RuleExample{{Text: "One of the young hostages was freed", Want: "[One] exact 1 part"}, {Text: "and one of his guards later died", Want: "[one] exact 1 part"}},
		CounterExamples: []rules.RuleExample{{Text: "one of the biggest problems found"}, {Text: "one of the ships that sail"}},
	},
	reject(rules.Rule{
		Name: "not/one-of", Sentence: "“{one} of” picks somebody out, it does not count.",
		Unless:          []rules.Item{rules.Word("not", "no", "only", "than", "just")},
		Pattern:         []rules.Item{rules.Word("one").As("one")},
		After:           []rules.Item{rules.Word("of the", "of his", "of her", "of its", "of their", "of our", "of my", "of your", "of those", "of these", "of them", "of whom", "of which", "of a", "of several", "of many", "of us", "of you"), rules.Token(prose.Number).Or(rules.In(DigitWords, Teens, Tens)).Not()},
		Examples:        none("one of the best", "one of his ships", "one of her ships", "one of its ships", "one of their ships", "one of our ships", "one of my ships", "one of your ships", "one of those days", "one of these", "one of them", "one of whom", "one of which", "one of a kind", "one of several", "one of many", "one of us", "one of you"),
		CounterExamples: []rules.RuleExample{{Text: "one in five", Want: "[one in five] exact 0.2 share"}, {Text: "one of the three tanks", Want: "[one] exact 1 part; [three] exact 3"}},
	}),
	reject(rules.Rule{
		Name: "not/name-of-number", Sentence: "{number} {name}, both with a capital, are a name.",
		Before:          []rules.Item{rules.Token(prose.Word).Where(isPlainWord), rules.Word("the", "a", "in", "of", "at", "from", "to", "with").Optional()},
		Pattern:         []rules.Item{rules.In(DigitWords, Teens, Tens).As("number"), rules.Token(prose.Word).Where(isTitle).As("name")},
		After:           []rules.Item{rules.Token(prose.Word).Where(isLowerWord).Or(rules.Word(",", ".", ")"))},
		Make:            titled,
		Examples:        none("they saw Seven Oaks on foot"),
		CounterExamples: []rules.RuleExample{{Text: "they saw seven Dutch ships", Want: "[seven] exact 7"}, {Text: "Fire Hits Seven Villages", Want: "[Seven] exact 7"}},
	}),
	reject(rules.Rule{
		Name: "not/one-as-subject", Sentence: "“{one}” is whoever it may be.",
		Pattern:         []rules.Item{rules.Word("one").As("one")},
		After:           []rules.Item{rules.Word("'s", "should", "might", "can", "could", "must", "would", "may", "has to", "cannot", "-off", "-sided", "-way", "-time", "-stop", "day", "such", "wonders", "hopes", "expects", "assumes")},
		Examples:        none("one's own", "one should go", "one might go", "one can go", "one could go", "one must go", "one would go", "one may go", "one has to go", "one cannot go", "a one-off", "a one-sided affair", "a one-way road", "a one-time thing", "a one-stop shop", "one day it will", "one such ship", "one wonders", "one hopes", "one expects", "one assumes"),
		CounterExamples: []rules.RuleExample{{Text: "one ship", Want: "[one] exact 1"}},
	}),
}

// opensNoRange holds unless the pronoun is the lower end of a range: that one to
// three.
func opensNoRange(m *rules.Match) (rules.Value, bool) {
	behind := m.Sequence.Tokens[m.Capture("one").Last:]
	return rules.Value{}, len(behind) < 2 || behind[0].Lower != "to" && behind[0].Lower != "or" || !numberWords[behind[1].Lower]
}

func onePart(*rules.Match) (rules.Value, bool) {
	v := plain(quantity.Int(1), quantity.Int(1))
	v.Role = claim.Part
	return v, true
}

// isTitle is a word with a capital that is no unit and no scale.
func isTitle(t prose.Token) bool {
	return t.Capital() && !numberWords[t.Lower] && !unitLetters[t.Lower]
}

// titled holds where the number has a capital, too.
func titled(m *rules.Match) (rules.Value, bool) { return rules.Value{}, m.Token("number").Capital() }

var idiomatic = rules.Words("label/idioms", "one another", "one by one", "one-on-one", "24/7", "20/20", "9/11", "7/7", "50/50", "fifty-fifty", "one-to-one", "square one", "day one", "at one point", "at one time", "one way or another", "number one", "back to one", "one or the other", "two-way", "four-wheel", "two-time", "two-faced", "zero tolerance", "zero-tolerance", "ground zero", "net zero", "net-zero", "one and all", "one and only", "for one thing", "the one hand", "one hand", "all in one", "the big three", "the big four", "the big five", "first-half", "second-half", "first half", "second half", "the other half", "third-party", "third party", "third quarter", "half brother", "half-brother", "half sister", "half-sister", "half-mast", "half mast", "half-time", "half time", "half-term", "six-pack", "7-eleven", "seven-eleven", "twenty-something", "thirty-something", "forty-something", "four by four", "4x4", "five-star", "four-star", "three-star", "two-thirds majority", "two-star", "one-star", "top ten", "top 10", "top five", "top 5", "top three", "one thing", "no one else", "two to one", "three to one", "thirty-somethings", "twenty-somethings", "forty-somethings").In("They are {row} here")

// isAdjective reports whether a word ends like an adjective.
func isAdjective(t prose.Token) bool {
	if t.Kind != prose.Word || len(t.Lower) < 5 {
		return false
	}
	for _, ending := range []string{"ny", "ous", "ful", "able", "ible", "ish", "est"} {
		if len(t.Lower) > len(ending)+1 && t.Lower[len(t.Lower)-len(ending):] == ending {
			return true
		}
	}
	return false
}

// noNumbers swallows numbers that what stands around them makes no amount.
var noNumbers = rules.Stage{Name: "no numbers", Rules: []*rules.Rule{
	{
		Name: "not/year-in-words", Sentence: "{century} {rest} is a year in words.", Kind: Rejected,
		Before:          []rules.Item{rules.Word("in", "since", "of", "the")},
		Pattern:         []rules.Item{rules.Of(words).As("century"), rules.Of(words).As("rest")},
		Make:            yearInWords,
		Examples:        none("in nineteen eighty-four", "since nineteen sixty", "of nineteen sixty", "the nineteen sixty cup"),
		CounterExamples: []rules.RuleExample{{Text: "in two three-year terms"}},
	},
}}

func yearInWords(m *rules.Match) (rules.Value, bool) {
	ten, century, rest := quantity.Int(10), m.Value("century").Low, m.Value("rest").Low
	return rules.Value{}, century.Cmp(ten) > 0 && century.Cmp(quantity.Int(20)) <= 0 && rest.Cmp(ten) >= 0
}
