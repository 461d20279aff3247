package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// "m" behind digits is metres or millions. Things counted make it millions, a
// word of length metres; where neither stands beside it, a whole number is metres
// and one with decimals millions, as British news writes them: 400m, 7.6m.

// scaleLetterOfThings reads "35m people".
var scaleLetterOfThings = &rules.Rule{
	Name: "numeral/scale-letter-of-things", Sentence: "{scale} behind {count} is a scale, as {things} are counted.", Kind: scaled,
	Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
	After:           []rules.Item{rules.In(massAdjectives).Repeat(0, 2), pluralNoun().Or(rules.In(currencyNames)).Or(rules.Word("of its", "of the", "of their", "of his", "of her", "of our")).As("things")},
	Make:            timesScale("count"),
	Examples:        []rules.RuleExample{{Text: "35m people", Want: "[35m] exact 35000000"}, {Text: "It has 350m monthly active users", Want: "[350m] exact 350000000"}, {Text: "3m euros", Want: "[3m euros] exact 3000000 EUR"}},
	CounterExamples: []rules.RuleExample{{Text: "He ran 400m in rain", Want: "[400m] exact 400 m"}, {Text: "the 200m indoor heats", Want: "[200m] exact 200 m"}},
}

// massAdjectives narrow what news counts by the million.
var massAdjectives = rules.Words("numeral/mass-adjectives", "monthly", "daily", "weekly", "annual", "active", "new", "registered", "eligible", "regular", "young", "poor", "hungry", "displaced", "unemployed", "working", "paying", "global", "foreign", "international", "domestic", "extra", "additional", "other", "more", "potential", "unique", "elderly", "local").In("It has 12m {row} users")

// scaleLetterOfCount reads "lists of 12m" and "38m Americans".
var scaleLetterOfCount = &rules.Rule{
	Name: "numeral/scale-letter-of-count", Sentence: "{scale} behind {count} is a scale, as “{told}” is told of what is counted.", Kind: scaled,
	Pattern: []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
	After:   []rules.Item{rules.Token(prose.Word).Where(isPeople).Or(rules.In(pluralVerbs, ofTheWhole, measuredAreas)).As("told")},
	Make:    timesScale("count"),
	Examples: []rules.RuleExample{{Text: "It harms 38m Norwegians", Want: "[38m] exact 38000000"}, {Text: "More than 2m of them left", Want: "[More than 2m] more_than 2000000 part"}, {Text: "Some 12m were told", Want: "[Some 12m] about 12000000"},
		{Text: "It spans 5.5m sq km there", Want: "[5.5m sq km] exact 5500000 km2"}},
	CounterExamples: []rules.RuleExample{{Text: "He won the 400m for Norway", Want: "[400m] exact 400 m"}, {Text: "a wall 12m high", Want: "[12m] exact 12 m"}},
}

// scaleLetterOfRange reads the first end of "310m to 340m kronor".
var scaleLetterOfRange = &rules.Rule{
	Name: "numeral/scale-letter-of-range", Sentence: "{scale} behind {count} is a scale, as {things} behind the range tell.", Kind: scaled,
	Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
	After:           []rules.Item{rules.In(rangeWords).Or(rules.Word("and", "or")), approximation(), rules.Of(digits), rules.In(moneyLetters).Glued(), pluralNoun().Or(rules.In(currencyNames)).Or(rules.Token(prose.Word).Where(isPeople)).As("things")},
	Make:            timesScale("count"),
	Examples:        []rules.RuleExample{{Text: "between 310m and 340m kronor", Want: "[between 310m and 340m kronor] between 310000000..340000000 SEK"}, {Text: "some 2m-3m people", Want: "[some 2m-3m] between 2000000..3000000"}, {Text: "from 4m to about 5m Danes", Want: "[from 4m to about 5m] between 4000000..5000000"}},
	CounterExamples: []rules.RuleExample{{Text: "between 310m and 340m high", Want: "[between 310m and 340m] between 310..340 m"}},
}

// scaleLetterOfDecimal reads "the list stands at 7.6m".
var scaleLetterOfDecimal = &rules.Rule{
	Name: "numeral/scale-letter-of-decimal", Sentence: "{scale} behind {count} is a scale, as no word of length stands near.", Kind: scaled,
	Unless:          []rules.Item{rules.In(lengthTalk), betweenAnything(0, 12)},
	Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
	After:           []rules.Item{rules.Token(prose.Word).Where(isPlainWord).Or(rules.In(lengthBehind, hyphens, timesSigns)).Not()},
	Make:            decimalMillions,
	Examples:        []rules.RuleExample{{Text: "The waiting list hit 7.6m in June", Want: "[7.6m] exact 7600000"}, {Text: "It drew 1.2b.", Want: "[1.2b] exact 1200000000"}},
	CounterExamples: []rules.RuleExample{{Text: "a jump of 8.3m in May", Want: "[8.3m] exact 8.3 m up change"}, {Text: "The river stood at 4.5m.", Want: "[4.5m] exact 4.5 m"}, {Text: "a 2.5m fence", Want: "[2.5m] exact 2.5 m"}, {Text: "a room of 3.5m by 4m", Want: "[3.5m] exact 3.5 m; [4m] exact 4 m"}},
}

// pluralVerbs follow what is counted in the plural.
var pluralVerbs = rules.Words("numeral/plural-verbs", "are", "were", "have", "do not", "did not").In("Some 12m {row} there")

// measuredAreas are the units of which news counts millions.
var measuredAreas = rules.Words("numeral/counted-units", "sq km", "sq miles", "sq ft", "sq m", "square kilometres", "square kilometers", "square miles", "square feet", "square metres", "square meters", "b/d", "bpd", "cubic metres", "cubic meters", "cubic feet").In("Some 12m {row} there")

// lengthTalk are the words in whose company "m" is metres.
var lengthTalk = rules.Words("numeral/length-talk", "deep", "depth", "depths", "tall", "high", "height", "heights", "altitude", "long", "length", "wide", "width", "distance", "thick", "jump", "jumped", "jumps", "leap", "leapt", "cleared", "vault", "vaulted", "threw", "throw", "throws", "thrown", "ran", "run", "swam", "swim", "sprint", "walk", "walked", "climb", "climbed", "dug", "wave", "waves", "tide", "tides", "river", "rivers", "sea", "water", "waters", "flood", "floods", "lake", "snow", "rain", "wall", "walls", "tunnel", "bridge", "tower", "road", "pipe", "pipeline", "ship", "boat", "vessel", "tree", "trees", "glacier", "ice", "crater", "hole", "ditch", "fence", "barrier", "within", "metres", "meters", "km", "cm", "feet", "inches", "miles").In("a {row} of 4.5m there")

// lengthBehind are the words behind metres.
var lengthBehind = rules.Words("numeral/length-behind", "above", "below", "off", "from", "across", "apart", "away", "up", "down", "by", "along", "under", "behind", "of").In("They put it 4.5m {row} it")

var timesSigns = rules.Words("numeral/times-signs", "x", "×").In("the 4 {row} 100 metres race")

// isPeople reports whether a word with a capital is a noun of many people:
// Norwegians.
func isPeople(t prose.Token) bool {
	return t.Capital() && len(t.Lower) > 2 && strings.HasSuffix(t.Text, "s") && !strings.HasSuffix(t.Text, "ss") && !raceNames[t.Lower]
}

// raceNames end the names of races.
var raceNames = wording.Set("hurdles olympics games finals championships trials masters heats times news series paralympics juniors")

// decimalMillions is so many millions or billions where the number has decimals.
func decimalMillions(m *rules.Match) (rules.Value, bool) {
	v, ok := timesScale("count")(m)
	return v, ok && !m.Value("count").Low.IsInt()
}
