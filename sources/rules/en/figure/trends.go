package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

func trend(t quantity.Trend, list ...string) []rules.Row {
	rows := make([]rules.Row, len(list))
	for i, w := range list {
		rows[i] = rules.Row{Words: w, Value: rules.Value{Stated: quantity.Stated{Trend: t}}}
	}
	return rows
}

// Rises are verbs of going up.
var Rises = &rules.Table{Name: "trend/rises", Frame: "It {row} by 5%", Rows: trend(quantity.Up,
	"rose", "added", "adds", "adding", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "climbed", "climb", "climbs", "climbing", "jumped", "jump", "jumps", "jumping", "surged", "surge", "surges", "surging", "soared", "soar", "soars", "soaring",
	"gained", "gain", "gains", "gaining", "grew", "grow", "grows", "grown", "growing", "expanded", "expand", "expands", "expanding", "advanced", "swelled", "swollen", "raised", "raise", "raises", "raising", "lifted", "boosted", "boost", "ballooned", "up", "rallied", "rebounded", "leapt", "leaped", "rocketed", "skyrocketed", "accelerated", "quickened", "improved", "upped", "hiked", "higher", "strengthened", "appreciated", "spiked", "escalated", "spiking", "ballooning", "leaping", "rebounding", "rallying", "accelerating", "improving", "strengthening", "upward", "upwards", "mounted", "widened", "widens", "widening", "bounced", "recovered", "rebound", "rebounds", "accelerate", "accelerates", "quicken", "improve", "improves", "spike", "spikes", "swell", "swells", "swelling", "boomed", "firmed", "heightened", "multiplied", "inflated", "upgraded", "leap", "leaps", "strengthen", "strengthens", "advances", "advancing")}

// Falls are verbs of going down.
var Falls = &rules.Table{Name: "trend/falls", Frame: "It {row} by 5%", Rows: trend(quantity.Down,
	"fell", "lost", "loses", "losing", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "declined", "decline", "declines", "declining", "decreased", "decrease", "decreases", "decreasing", "slipped", "slip", "slips", "slid", "slide", "slides", "shrank", "shrink", "shrinks", "shrunk", "shrinking",
	"plunged", "plunge", "plunges", "plunging", "tumbled", "tumble", "tumbles", "reduced", "reduce", "reduces", "reducing", "cut", "cuts", "cutting", "lowered", "lower", "lowers", "lowering", "slashed", "slash", "trimmed", "eased", "ease", "eases", "dipped", "dip", "dips", "sank", "sink", "sinks", "contracted", "contract", "down", "slumped", "slump", "plummeted", "plummet", "dwindled", "narrowed", "weakened", "depreciated", "slowed", "shed", "retreated", "nosedived", "cooled", "crashed", "worsened", "plummeting", "plummets", "tumbling", "slumping", "slumps", "sliding", "slipping", "sinking", "dipping", "easing", "contracting", "dwindling", "narrowing", "weakening", "slowing", "slashing", "trimming", "shedding", "crashing", "downward", "downwards", "ebbed", "softened", "receded", "weaken", "weakens", "narrows", "slow", "slows", "shave", "shaved", "pared", "cratered", "dwindle", "dwindles", "diminished", "collapsed", "sagged", "skidded", "downgraded", "dived", "dove", "tanked", "sunk", "nosedive", "trim", "trims", "sheds", "shrivelled")}

// brings are verbs by which more of the same make a count a larger one.
var brings = &rules.Table{Name: "trend/brings", Frame: "It {row} the toll to 5", Rows: trend(quantity.Up, "bring", "brings", "brought", "bringing", "take", "takes", "took", "taking", "push", "pushes", "pushed", "pushing")}

// Moves are verbs of change that say no direction.
var Moves = &rules.Table{Name: "trend/moves", Frame: "It {row} from 5 to 6", Rows: trend(quantity.NoTrend, "went", "changed", "moved", "shifted", "revised", "swung", "brought", "adjusted")}

// ChangeNouns stand behind the size of a change, or before it with "of".
var ChangeNouns = &rules.Table{Name: "trend/nouns", Frame: "a {row} of 5%", Rows: join(
	trend(quantity.Up, "increase", "rise", "jump", "surge", "gain", "hike", "uptick", "growth", "climb", "raise", "spike", "improvement", "expansion", "boost", "appreciation", "upturn"),
	trend(quantity.Down, "decrease", "drop", "fall", "decline", "cut", "reduction", "slump", "plunge", "dip", "contraction", "downturn", "slide", "depreciation", "devaluation", "slowdown"),
)}

// comparatives stand behind the size of a difference.
var comparatives = &rules.Table{Name: "trend/comparatives", Frame: "5% {row} than it was", Rows: join(
	trend(quantity.Up, "higher", "more", "bigger", "larger", "faster", "stronger", "greater", "up"),
	trend(quantity.Down, "lower", "less", "fewer", "smaller", "slower", "weaker", "cheaper", "down"),
)}

// theFigure is a whole figure, bare or not.
func theFigure() rules.Item { return rules.Of(digits, words, scaled, numbers, amount, share, vague) }

// measured is a figure with a unit of its own: it can be the size of a change
// without "by".
func measured() rules.Item { return rules.Of(amount, share) }

// trends reads the direction of a change, and whether a figure is its size or
// the level that was reached.
var trends = rules.Stage{Name: "trends", Rules: []*rules.Rule{
	{
		Name: "trend/by", Sentence: "“{verb}” … “by” makes {figure} the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.In(Rises, Falls).As("verb"), betweenWords(0, 7), rules.Word(",").Optional(), rules.Word("by"), rules.In(degrees).Optional()},
		Pattern:         []rules.Item{theFigure().As("figure")},
		Make:            changeOf("verb"),
		Examples:        []rules.RuleExample{{Text: "Output fell by 12 tonnes", Want: "[12 tonnes] exact 12 t down change"}, {Text: "It cut its forecast by 5%", Want: "[5%] exact 5 % down change"}, {Text: "It rose again in May, by 5%", Want: "[5%] exact 5 % up change"}, {Text: "It fell by a record 5 points", Want: "[5 points] exact 5 point down change"}},
		CounterExamples: []rules.RuleExample{{Text: "He walked by 12 houses"}},
	},
	{
		Name: "trend/brought-to", Sentence: "“{verb}” a count “to” makes {figure} what it has risen to.", Kind: amount,
		Before:          []rules.Item{rules.In(brings).As("verb"), betweenFigures(0, 4), rules.Word("toll", "number", "total", "tally", "count"), betweenFigures(0, 6), rules.Word("to", "up to")},
		Pattern:         []rules.Item{theFigure().As("figure")},
		Make:            levelOf("verb"),
		Examples:        []rules.RuleExample{{Text: "Two more died, bringing the death toll to 47", Want: "[Two] exact 2 increment; [47] exact 47 up"}, {Text: "That takes the number of boats lost to 47", Want: "[47] exact 47 up"}},
		CounterExamples: []rules.RuleExample{{Text: "He took the boat to 47 houses"}, {Text: "They brought goats to 47 houses"}},
	},
	{
		Name: "trend/to", Sentence: "“{verb}” … “to” makes {figure} the level reached.", Kind: amount,
		Before:          []rules.Item{rules.In(Rises, Falls).As("verb"), betweenFigures(0, 9), rules.Word(", or").Optional(), rules.Of(amount, share).Optional(), rules.Word(",").Optional(), rules.Word("to", "to reach", "to a record", "to a record high of", "to stand at")},
		Pattern:         []rules.Item{theFigure().As("figure")},
		Make:            levelOf("verb"),
		Examples:        []rules.RuleExample{{Text: "The toll rose to 47", Want: "[47] exact 47 up"}, {Text: "It rose 3% to $5 million", Want: "[3%] exact 3 % up change; [$5 million] exact 5000000 USD up"}, {Text: "It rose to reach 47", Want: "[47] exact 47 up"}, {Text: "It rose to a record 47", Want: "[47] exact 47 up"}, {Text: "It rose to a record high of 47", Want: "[47] exact 47 up"}, {Text: "It rose to stand at 47", Want: "[47] exact 47 up"}, {Text: "It lost $3, or 2%, to $98", Want: "[$3] exact 3 USD down change; [2%] exact 2 % down change; [$98] exact 98 USD down"}},
		CounterExamples: []rules.RuleExample{{Text: "The way to 47 houses"}, {Text: "Starts fell to a 12-year low", Want: "[12-year] exact 12 a"}},
	},
	{
		Name: "trend/multiple-to", Sentence: "{multiple} … “to” makes {figure} the level reached.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("multiple"), betweenFigures(0, 4), rules.Word(",").Optional(), rules.Word("to")},
		Pattern:         []rules.Item{theFigure().As("figure")},
		Make:            levelOfMultiple,
		Examples:        []rules.RuleExample{{Text: "Profit more than doubled to $48 million", Want: "[more than doubled] more_than 2 times up change; [$48 million] exact 48000000 USD up"}, {Text: "Cases tripled, to 219.", Want: "[tripled] exact 3 times up change; [219] exact 219 up"}},
		CounterExamples: []rules.RuleExample{{Text: "It sold 8 km of rope to 47 men"}},
	},
	{
		Name: "trend/size", Sentence: "“{verb}” before {figure} makes it the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.In(Rises, Falls).As("verb"), rules.In(adverbs).Repeat(0, 2).As("how")},
		Pattern:         []rules.Item{measured().As("figure")},
		After:           []rules.Item{rules.Token(wordKind).Where(isPlainWord).Optional().As("noun")},
		Make:            sizeOf,
		Examples:        []rules.RuleExample{{Text: "Sales rose 8%", Want: "[8%] exact 8 % up change"}, {Text: "Shares were down sharply 3 percent", Want: "[3 percent] exact 3 % down change"}, {Text: "The river rose 2 metres", Want: "[2 metres] exact 2 m up change"}},
		CounterExamples: []rules.RuleExample{{Text: "The fall 8 km away"}, {Text: "They added a 5% levy", Want: "[5%] exact 5 %"}, {Text: "He climbed 300 metres"}, {Text: "They raised $5 million", Want: "[$5 million] exact 5000000 USD"}, {Text: "It will raise $5 million a year", Want: "[$5 million a year] exact 5000000 USD/a"}, {Text: "The mill cut 40 jobs", Want: "[40] exact 40"}, {Text: "The pipe lost 300 tonnes of oil", Want: "[300 tonnes] exact 300 t"}, {Text: "They lost up to 40 men", Want: "[up to 40] at_most 40"}},
	},
	{
		Name: "trend/sign", Sentence: "{sign} before {figure}, behind a name, makes it the size of a rise.", Kind: amount,
		Before:          []rules.Item{rules.Token(wordKind).Where(isCapital).Or(rules.Of(Rejected)).Or(rules.Word("(", ":")), rules.Word("+").As("sign")},
		Pattern:         []rules.Item{rules.Of(amount).As("figure")},
		Make:            signedRise,
		Examples:        []rules.RuleExample{{Text: "Acme (+2.1%) led", Want: "[2.1%] exact 2.1 % up change"}},
		CounterExamples: []rules.RuleExample{{Text: "Acme + 2 kg"}},
	},
	{
		Name: "trend/in-brackets", Sentence: "The signed {figure} in brackets is how {level} has changed.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount, digits).As("level"), rules.Word("("), rules.Word("+").Optional().As("sign")},
		Pattern:         []rules.Item{rules.Of(digits).As("figure")},
		After:           []rules.Item{rules.Word(")", ",", ";")},
		Make:            bracketedChange,
		Examples:        []rules.RuleExample{{Text: "The Reds are at 27% (+2) and the Greens at 22% (-1).", Want: "[27%] exact 27 %; [2] exact 2 up change; [22%] exact 22 %; [-1] exact -1 down change"}},
		CounterExamples: []rules.RuleExample{{Text: "The Reds won 27 seats (12 in May)"}, {Text: "They spent 27% (40)"}},
	},
	{
		Name: "trend/minus", Sentence: "{figure} is negative, behind a name, and so the size of a fall.", Kind: amount,
		Before:          []rules.Item{rules.Token(wordKind).Where(isCapital).Or(rules.Of(Rejected)).Or(rules.Word("(", ":"))},
		Pattern:         []rules.Item{rules.Of(amount).As("figure")},
		Make:            signedFall,
		Examples:        []rules.RuleExample{{Text: "Acme -2.1% Bolt -3%", Want: "[-2.1%] exact -2.1 % down change; [-3%] exact -3 % down change"}},
		CounterExamples: []rules.RuleExample{{Text: "a rate of -2.1%", Want: "[-2.1%] exact -2.1 %"}, {Text: "Siberia -40 °C"}},
	},
	{
		Name: "trend/size-bare", Sentence: "“{verb}” before {figure} and “{base}” makes it the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.Word("up", "down").As("verb"), rules.In(adverbs).Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		After:           []rules.Item{rules.Word("from", "on the day", "on the week", "on the year", "on last year", "since", "compared with", "compared to", "overnight").As("base")},
		Make:            upOrDown,
		Examples:        []rules.RuleExample{{Text: "It stands at 47, up 12 from Monday", Want: "[47] exact 47; [12] exact 12 up change"}, {Text: "It was down 3 on the day", Want: "[3] exact 3 down change"}, {Text: "It was up 3 on the week", Want: "[3] exact 3 up change"}, {Text: "It was up 3 on the year", Want: "[3] exact 3 up change"}, {Text: "It was up 3 on last year", Want: "[3] exact 3 up change"}, {Text: "It is up 3 since Monday", Want: "[3] exact 3 up change"}, {Text: "up 3 compared with May", Want: "[3] exact 3 up change"}, {Text: "up 3 compared to May", Want: "[3] exact 3 up change"}, {Text: "up 3 overnight", Want: "[3] exact 3 up change"}},
		CounterExamples: []rules.RuleExample{{Text: "They blew up 12 of them"}, {Text: "It is up from 12"}},
	},
	sizeAlone,
	{
		Name: "trend/size-apposed", Sentence: "“{verb}” behind a mark makes {figure} the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.Word(",", "(", "–", "—", ";"), rules.Word("up", "down").As("verb"), rules.In(adverbs).Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("or", "on", "in", "over", "year", "month", "week"))},
		Make:            upOrDown,
		Examples:        []rules.RuleExample{{Text: "The list held 900 names in May, up 40, or 5%, on April.", Want: "[900] exact 900; [40] exact 40 up change; [5%] exact 5 % up change"}, {Text: "Sales were 900 (down 12)", Want: "[900] exact 900; [12] exact 12 down change"}},
		CounterExamples: []rules.RuleExample{{Text: "They went on, up 12 steps", Want: "[12] exact 12"}},
	},
	{
		Name: "trend/bare-difference", Sentence: "“{than}” behind {figure} makes it the size of a difference.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		After:           []rules.Item{rules.Word("fewer than", "less than", "more than", "up on", "down on").As("than")},
		Make:            bareDifference,
		Examples:        []rules.RuleExample{{Text: "They won 40 seats, 12 fewer than before", Want: "[40] exact 40; [12] exact 12 down change"}, {Text: "There were 30, five more than in May", Want: "[30] exact 30; [five] exact 5 up change"}, {Text: "They sold 12 less than last year", Want: "[12] exact 12 down change"}, {Text: "It held 90, nine up on May", Want: "[90] exact 90; [nine] exact 9 up change"}, {Text: "It held 90, nine down on May", Want: "[90] exact 90; [nine] exact 9 down change"}},
		CounterExamples: []rules.RuleExample{{Text: "He said of the two more than once"}, {Text: "12 fewer ships"}},
	},
	{
		Name: "trend/bare-difference-over-time", Sentence: "“{than}” behind {figure} makes it the size of a difference to what was {time} ago.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		After:           []rules.Item{rules.Word("fewer", "less", "more").As("than"), rules.Of(Rejected), rules.Of(amount).As("time")},
		Make:            bareDifference,
		Examples:        []rules.RuleExample{{Text: "It sold 76 more than five years ago.", Want: "[76] exact 76 up change; [five years] exact 5 a"}, {Text: "It had 9 fewer than two months earlier", Want: "[9] exact 9 down change; [two months] exact 2 mo"}, {Text: "It lost 9 less than two months before", Want: "[9] exact 9 down change; [two months] exact 2 mo"}},
		CounterExamples: []rules.RuleExample{{Text: "9 fewer ships two months ago", Want: "[9] exact 9; [two months] exact 2 mo"}},
	},
	{
		Name: "trend/bare-difference-told", Sentence: "“{than}” behind {figure} makes it the size of a difference to something told of.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		After:           []rules.Item{rules.Word("fewer", "less", "more").As("than"), rules.Of(Rejected), rules.Word("the", "its", "their")},
		Make:            bareDifference,
		Examples:        []rules.RuleExample{{Text: "Some 22 died, one more than the 10-year average", Want: "[Some 22] about 22; [one] exact 1 up change; [10-year] exact 10 a"}, {Text: "It sold 9 fewer than the 30 it sold in May", Want: "[9] exact 9 down change; [30] exact 30"}, {Text: "It had 9 less than its 30 of old", Want: "[9] exact 9 down change; [30] exact 30"}},
		CounterExamples: []rules.RuleExample{{Text: "9 more ships than the 30 it had", Want: "[9] exact 9 increment; [30] exact 30"}},
	},
	{
		Name: "trend/bare-noun-before", Sentence: "“{noun} of” makes {figure} the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.In(article), modifier(0, 2), rules.In(ChangeNouns).As("noun"), modifier(0, 1), rules.Word("of")},
		Pattern:         []rules.Item{rules.Of(digits, words, scaled).As("figure")},
		Make:            changeOf("noun"),
		Examples:        []rules.RuleExample{{Text: "They took 90 seats, a gain of 12 on May", Want: "[90] exact 90; [12] exact 12 up change"}},
		CounterExamples: []rules.RuleExample{{Text: "the fall of 12 towns"}},
	},
	{
		Name: "trend/noun-behind", Sentence: "“{noun}” behind {figure} makes it the size of a change.", Kind: amount,
		Pattern:         []rules.Item{measured().As("figure")},
		After:           []rules.Item{rules.In(hyphens).Optional(), modifier(0, 2), rules.In(ChangeNouns).As("noun")},
		Make:            changeOf("noun"),
		Examples:        []rules.RuleExample{{Text: "a 5% pay rise", Want: "[5%] exact 5 % up change"}, {Text: "a 10 percent drop", Want: "[10 percent] exact 10 % down change"}, {Text: "a 5%-drop", Want: "[5%] exact 5 % down change"}},
		CounterExamples: []rules.RuleExample{{Text: "a 5% share"}},
	},
	{
		Name: "trend/noun-before", Sentence: "“{noun} of” makes {figure} the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.In(ChangeNouns).As("noun"), modifier(0, 3), rules.Word("of")},
		Pattern:         []rules.Item{measured().As("figure")},
		Make:            changeOf("noun"),
		Examples:        []rules.RuleExample{{Text: "an increase of 5%", Want: "[5%] exact 5 % up change"}},
		CounterExamples: []rules.RuleExample{{Text: "a bag of 5 kg"}},
	},
	{
		Name: "trend/noun-in-of", Sentence: "“{noun} in” … “of” makes {figure} the size of a change.", Kind: amount,
		Before:          []rules.Item{rules.In(ChangeNouns).As("noun"), rules.Word("in"), anyWord(1, 5), rules.Word("of")},
		Pattern:         []rules.Item{measured().As("figure")},
		Make:            shareOfChange,
		Examples:        []rules.RuleExample{{Text: "a rise in rents of 5%", Want: "[5%] exact 5 % up change"}},
		CounterExamples: []rules.RuleExample{{Text: "a rise in the price of 5 kg"}},
	},
	{
		Name: "trend/comparative", Sentence: "“{than}” behind {figure} makes it the size of a difference.", Kind: amount,
		Pattern:         []rules.Item{measured().As("figure")},
		After:           []rules.Item{rules.In(comparatives).As("than")},
		Make:            differenceOf,
		Examples:        []rules.RuleExample{{Text: "Prices were 5% higher", Want: "[5%] exact 5 % up change"}},
		CounterExamples: []rules.RuleExample{{Text: "5% of the higher sum"}, {Text: "About 40 more are ill"}, {Text: "some 40 smaller ships"}},
	},
}}

// degrees stand between "by" and the size of a change.
var degrees = rules.Words("trend/degrees", "a record", "a whopping", "a massive", "a mere", "a modest", "a further", "a hefty", "a staggering", "a huge", "a paltry", "a total of", "an average of", "an average", "a net", "only", "just", "another", "an astonishing", "a combined", "a steep", "a sharp").In("It fell by {row} 5 points")

var adverbs = rules.Words("trend/adverbs", "sharply", "slightly", "only", "just", "again", "modestly", "steadily", "further", "a further", "another", "an additional", "a modest", "a whopping", "a", "in total", "overall", "a massive").In("It rose {row} 5%")

// trendLists carries a change on to the amounts listed with it.
var trendLists = rules.Stage{Name: "trend lists", Rules: []*rules.Rule{
	{
		Name: "trend/or", Sentence: "{figure} is the same change as {first}, told otherwise.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), modifier(0, 2), pluralNoun().Optional(), rules.Word(",").Optional(), rules.Word("or", "(")},
		Pattern:         []rules.Item{measured().As("figure")},
		Make:            sameChange,
		Examples:        []rules.RuleExample{{Text: "It rose 12 points, or 0.4%", Want: "[12 points] exact 12 point up change; [0.4%] exact 0.4 % up change"}, {Text: "It grew by 12,000 jobs or 0.4%", Want: "[12,000] exact 12000 up change; [0.4%] exact 0.4 % up change"}, {Text: "It fell 12 points (0.4%)", Want: "[12 points] exact 12 point down change; [0.4%] exact 0.4 % down change"}},
		CounterExamples: []rules.RuleExample{{Text: "12 points or 4%"}},
	},
	{
		Name: "hedge/converted", Sentence: "{figure} in brackets is {first} in another unit, hedge included.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), rules.Word("(", "/")},
		Pattern:         []rules.Item{rules.Of(amount).As("figure")},
		After:           []rules.Item{rules.Word(")", "/", ";", ",")},
		Make:            converted,
		Examples:        []rules.RuleExample{{Text: "over 60 miles (97 km) away", Want: "[over 60 miles] more_than 60 mile; [97 km] more_than 97 km"}, {Text: "under 60 miles/97 km/52 nautical miles", Want: "[under 60 miles] less_than 60 mile; [97 km] less_than 97 km; [52 nautical miles] exact 52 nmi"}},
		CounterExamples: []rules.RuleExample{{Text: "over 60 miles (97 kg)"}},
	},
	{
		Name: "hedge/converted-twice", Sentence: "{figure} in brackets is {first} in a third unit, hedge included.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), rules.Word("("), rules.Of(amount), rules.Word("/", ";", ",")},
		Pattern:         []rules.Item{rules.Of(amount).As("figure")},
		After:           []rules.Item{rules.Word(")")},
		Make:            converted,
		Examples:        []rules.RuleExample{{Text: "over 60 miles (97 km/52 nautical miles)", Want: "[over 60 miles] more_than 60 mile; [97 km] more_than 97 km; [52 nautical miles] more_than 52 nmi"}, {Text: "over 60 miles (97 km; 52 nautical miles)", Want: "[over 60 miles] more_than 60 mile; [97 km] more_than 97 km; [52 nautical miles] more_than 52 nmi"}, {Text: "over 60 miles (97 km, 52 nautical miles)", Want: "[over 60 miles] more_than 60 mile; [97 km] more_than 97 km; [52 nautical miles] more_than 52 nmi"}},
		CounterExamples: []rules.RuleExample{{Text: "over 60 miles (97 km/52 kg)"}},
	},
}}

// sameChange hands on the trend of a change.
func sameChange(m *rules.Match) (rules.Value, bool) {
	v, first := m.Value("figure"), m.Value("first")
	v.Trend, v.Role = first.Trend, claim.Change
	return v, first.Role == claim.Change && first.Trend != quantity.NoTrend
}

// converted hands on the form of an amount to its conversion.
func converted(m *rules.Match) (rules.Value, bool) {
	v, first := m.Value("figure"), m.Value("first")
	same := v.Dimension == first.Dimension && v.Unit != first.Unit && v.Form == quantity.Exact
	v.Form = first.Form
	return v, same && first.Form != quantity.Exact && first.Form != quantity.Between
}

// betweenWords is words and marks that are no comma, no stop and no number.
func betweenWords(least, most int) rules.Item {
	return rules.Token(wordKind).Or(rules.Of(Rejected)).Or(rules.In(hyphens)).Repeat(least, most)
}

func betweenFigures(least, most int) rules.Item {
	return rules.Token(wordKind).Or(rules.Of(Rejected, amount, digits, words, scaled, numbers, share)).Or(rules.In(hyphens)).Repeat(least, most)
}

func changeOf(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		v := m.Value("figure")
		v.Trend, v.Role = m.Value(name).Trend, claim.Change
		return v, v.Dimension != quantity.Duration && v.Role != claim.Attribute
	}
}

// shareOfChange is the size of a change in per cent or points.
func shareOfChange(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("noun")(m)
	return v, ok && v.Dimension == quantity.Share
}

func upOrDown(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	v.Trend, v.Role = quantity.Up, claim.Change
	if m.Token("verb").Lower == "down" {
		v.Trend = quantity.Down
	}
	return v, true
}

// differenceOf is the size of a difference. Of bare counts only so many fewer
// are one: so many more come on top, and so many smaller are themselves small.
func differenceOf(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("than")(m)
	than := m.Token("than").Lower
	return v, ok && (v.Unit != "" || than == "fewer" || than == "less")
}

// bareDifference is the size of a difference told without a unit; "one more than
// once" and the like are none.
func bareDifference(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("than")(m)
	v.Trend = quantity.Down
	if than := m.Token("than").Lower; than == "more" || than == "up" {
		v.Trend = quantity.Up
	}
	once := m.Sequence.Tokens[m.Capture("than").Last-1:]
	return v, ok && v.Form == quantity.Exact && !(len(once) > 1 && onceWords[once[1].Lower])
}

var onceWords = wording.Set("once twice ever meets half")

func levelOf(name string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) {
		v := m.Value("figure")
		v.Trend = m.Value(name).Trend
		return v, v.Dimension != quantity.Duration || !extremes[behind(m, "figure").Lower]
	}
}

// extremes are what a stretch of time before them tells the rank of: a 12-year low.
var extremes = wording.Set("low high peak best worst record")

// behind is the token behind the item, the zero Token at the end.
func behind(m *rules.Match, name string) prose.Token {
	if last := m.Capture(name).Last; last < len(m.Sequence.Tokens) {
		return m.Sequence.Tokens[last]
	}
	return prose.Token{}
}

func levelOfMultiple(m *rules.Match) (rules.Value, bool) {
	v, multiple := m.Value("figure"), m.Value("multiple")
	v.Trend = multiple.Trend
	return v, multiple.Role == claim.Change && (multiple.Unit == "times" || multiple.Unit == "share")
}

// sizeOf is the size of a change. "Added a 5% levy" tells the size of the levy, and a
// length is one only where something itself grows by it.
func sizeOf(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("verb")(m)
	ofNoun := m.Has("noun") && m.Token("how").Lower == "a"
	collected := IsMoney(v.Unit) && raisings[m.Token("verb").Lower]
	dismissed := v.Unit == "" && removals[m.Token("verb").Lower] && positions[m.Token("noun").Lower]
	return v, ok && !ofNoun && !collected && !dismissed && !isHandled(v, m.Token("verb").Lower) && (v.Unit != "" || v.Dimension == quantity.Share) && (v.Dimension != quantity.Length || growth[m.Token("verb").Lower])
}

// raisings are what is done to money that is collected.
var raisings = wording.Set("raise raises raised raising")

// isHandled reports whether the verb says what was spilt, saved or carried of a
// stuff, and not by how much anything changed: "lost 300 tonnes". Of bodies, which
// are weighed in kilograms, it does say that.
func isHandled(v rules.Value, verb string) bool {
	stuff := v.Dimension == quantity.Volume || v.Dimension == quantity.Area || v.Dimension == quantity.Mass && !bodyWeights[v.Unit]
	return stuff && handlings[verb]
}

var (
	handlings   = wording.Set("lost lose loses losing recovered recover recovers raised lifted dropped shed sheds shedding cut cuts")
	bodyWeights = wording.Set("kg g pound stone ounce")
)

// removals and positions tell the posts that somebody does away with, which are
// counted as the dead are: "cut 3,400 jobs".
var (
	removals  = wording.Set("cut cuts cutting lose loses lost losing shed sheds shedding slash slashes slashed slashing")
	positions = wording.Set("job jobs post posts position positions role roles worker workers employee employees staff")
)

// growth are the verbs of change that no body moving through space is told by.
var growth = wording.Set("rose rise rises risen rising grew grow grows grown growing swelled swollen swell swells increased increase increases")

func signedRise(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("sign")(m)
	v.Trend = quantity.Up
	return v, ok && v.Unit == "%"
}

// bracketedChange is a change where a sign says its direction.
func bracketedChange(m *rules.Match) (rules.Value, bool) {
	v := m.Value("figure")
	v.Trend, v.Role = quantity.Up, claim.Change
	if v.Low.Sign() < 0 {
		v.Trend = quantity.Down
	}
	return v, m.Has("sign") || v.Trend == quantity.Down
}

func signedFall(m *rules.Match) (rules.Value, bool) {
	v, ok := changeOf("figure")(m)
	v.Trend = quantity.Down
	return v, ok && v.Unit == "%" && v.Form == quantity.Exact && v.Low.Sign() < 0
}

// DirectionWords say which way a level went.
var DirectionWords = wording.Set("up down")
