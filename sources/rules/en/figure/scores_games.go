package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// gameScores are the scores of games that are not told by two joined numbers
// alone, and odds.
var gameScores = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/score-of-set", Sentence: "{first}-{second} before another such pair is the score of a set.",
		Pattern:         []rules.Item{gamesOfSet().As("first"), rules.In(dashes).Glued(), gamesOfSet().Glued().As("second")},
		After:           []rules.Item{betweenSets(), gamesOfSet(), rules.In(dashes).Glued(), gamesOfSet().Glued()},
		Make:            scoreOfSet,
		Examples:        none("as it ended 4-6 7-6 there", "by 6-7 (1-7), 6-3, 6-4"),
		CounterExamples: []rules.RuleExample{{Text: "5-6 ships", Want: "[5-6] between 5..6"}, {Text: "pupils of 5-8, 9-12 there", Want: "[5-8] between 5..8; [9-12] between 9..12"}},
	}),
	reject(rules.Rule{
		Name: "not/score-of-next-set", Sentence: "{first}-{second} behind another such pair is the score of a set.",
		Before:          []rules.Item{gamesOfSet(), rules.In(dashes).Glued(), gamesOfSet().Glued(), betweenSets()},
		Pattern:         []rules.Item{gamesOfSet().As("first"), rules.In(dashes).Glued(), gamesOfSet().Glued().As("second")},
		Make:            scoreOfSet,
		Examples:        none("They lost to Ruud 4-6 3-6 there", "It ended 2-6 4-6."),
		CounterExamples: []rules.RuleExample{{Text: "in 2-4 days or 5-6 weeks", Want: "[2-4 days] between 2..4 d; [5-6 weeks] between 5..6 wk"}},
	}),
	reject(rules.Rule{
		Name: "not/odds", Sentence: "{first}/{second}, which is no fraction below one, is odds or a way to name something.",
		Pattern:         []rules.Item{number0().Where(isScore).As("first"), rules.Word("/").Glued(), number0().Where(isScore).Glued().As("second")},
		After:           []rules.Item{measuredNoun().Or(rules.In(hyphens)).Or(rules.Word("/")).Not()},
		Make:            fallingScore,
		Examples:        none("at 6/4 or less", "the 60/40 rule"),
		CounterExamples: []rules.RuleExample{{Text: "3/4 of it", Want: "[3/4] exact 0.75"}, {Text: "9/8 inches"}},
	}),
	reject(rules.Rule{
		Name: "not/innings", Sentence: "{runs} for {wickets} behind “{lead}” is the score of an innings.",
		Before:          []rules.Item{rules.Word("were", "was", "at", "on", "reached", "made", "declared", "to", "closed", "ended", "total of", "score of").As("lead")},
		Pattern:         []rules.Item{number0().Where(isRuns).As("runs"), rules.Word("for", "/"), rules.Token(prose.Number).Where(isWickets).Or(rules.In(clockHours)).As("wickets")},
		After:           []rules.Item{measuredNoun().Or(rules.Token(prose.Word).Where(isPlainWord)).Or(rules.In(hyphens, scaleLetters, moneyLetters)).Not()},
		Examples:        none("Kent were 387 for 9 at tea", "They slid to 41 for three.", "India reached 276/3 there"),
		CounterExamples: []rules.RuleExample{{Text: "They are at 200 for 5 days", Want: "[200] exact 200; [5 days] exact 5 d"}, {Text: "sold 200 for 5"}},
	}),
	reject(rules.Rule{
		Name: "not/bowling", Sentence: "{figures} behind “{took}” is how many a bowler got out, and for how many runs.",
		Before:          []rules.Item{rules.Word("took", "takes", "taking", "figures of", "finished with", "claimed", "returned", "best of").As("took")},
		Pattern:         []rules.Item{number0().Where(isWickets), rules.In(dashes).Or(rules.Word("for", "/")), number0().Where(isScore)},
		After:           []rules.Item{measuredNoun().Or(rules.Token(prose.Word).Where(isPlainWord)).Or(rules.In(hyphens)).Not()},
		Examples:        none("Bo Lee took 7-45, his best", "with figures of 5 for 62 in May"),
		CounterExamples: []rules.RuleExample{{Text: "It took 5-6 weeks", Want: "[5-6 weeks] between 5..6 wk"}},
	}),
	reject(rules.Rule{
		Name: "not/golf", Sentence: "“{number} {par}” is a score at golf.",
		Pattern:         []rules.Item{number0().Where(isScore).Or(rules.In(clockHours)).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("under", "over").As("par"), rules.Word("par"), number0().Optional()},
		Examples:        none("on 3 under par", "at five over par"),
		CounterExamples: []rules.RuleExample{{Text: "of the 12 over 65", Want: "[12] exact 12; [over 65] more_than 65"}},
	}),
	reject(rules.Rule{
		Name: "not/golf-round", Sentence: "“{number}-{par} {strokes}” is a round of golf.",
		Pattern:         []rules.Item{number0().Where(isScore).Or(rules.In(clockHours)).As("number"), rules.In(hyphens).Glued(), rules.Word("under", "over").Glued().As("par"), rules.In(hyphens).Glued().Optional(), rules.Word("par").Optional(), number0().Where(isScore).As("strokes")},
		Examples:        none("a five-under 65 there", "a 3-over-par 74 there"),
		CounterExamples: []rules.RuleExample{{Text: "the over-65s"}, {Text: "five under 65", Want: "[five] exact 5; [under 65] less_than 65"}},
	}),
	reject(rules.Rule{
		Name: "not/golf-hole", Sentence: "{strokes} behind “{hole}” are strokes at golf.",
		Before:          []rules.Item{rules.Word("birdie", "bogey", "eagle", "double-bogey", "par").As("hole")},
		Pattern:         []rules.Item{number0().Where(isWickets).Or(rules.In(clockHours)).As("strokes")},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("a birdie two at the last", "a bogey 5 there", "an eagle 3.", "a double-bogey six", "a par four"),
		CounterExamples: []rules.RuleExample{{Text: "on a par 5 times", Want: "[5 times] exact 5 times"}},
	}),
	reject(rules.Rule{
		Name: "not/relay", Sentence: "{runners}x{distance} is the name of a race.",
		Pattern:         []rules.Item{number0().Where(IsOneDigit).As("runners"), rules.In(timesSigns), number0().Where(isDigitsOnly).As("distance"), rules.Word("m", "metres", "meters", "km")},
		After:           []rules.Item{rules.Word("x", "×", "by", "high", "wide").Not()},
		Make:            relay,
		Examples:        none("the 4x100m team", "a 4 x 400 metres relay"),
		CounterExamples: []rules.RuleExample{{Text: "a 4 x 5 m room"}},
	}),
}

// gamesOfSet is how many games or points a set may have.
func gamesOfSet() rules.Item { return rules.Token(prose.Number).Where(isSetScore) }

func isSetScore(t prose.Token) bool { _, ok := small(t, 30); return ok }

// betweenSets is what may stand between two sets.
func betweenSets() rules.Item { return rules.Word("(", ")", ",").Repeat(0, 2) }

// scoreOfSet holds for the scores that end a set of tennis, or a tie-break.
func scoreOfSet(m *rules.Match) (rules.Value, bool) {
	first, _ := small(m.Token("first"), 30)
	second, _ := small(m.Token("second"), 30)
	most, least := max(first, second), min(first, second)
	return rules.Value{}, most == 6 && least <= 4 || most >= 7 && (least >= most-2 || most == 7)
}

func isRuns(t prose.Token) bool { n, ok := small(t, 1200); return ok && n > 9 }

func isWickets(t prose.Token) bool { n, ok := small(t, 10); return ok && n > 0 }

// relay holds for the distances that relays are run and swum over.
func relay(m *rules.Match) (rules.Value, bool) {
	distance, _ := small(m.Token("distance"), 2000)
	return rules.Value{}, distance >= 50 && distance%10 == 0
}
