package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// hedging reads an amount with its hedge.
var hedging = rules.Stage{Name: "hedges", Rules: []*rules.Rule{
	{
		Name: "hedge/before", Sentence: "“{hedge}” says how {amount} bounds it.", Kind: amount,
		Pattern: []rules.Item{rules.In(hedgesBefore, guesses).Repeat(1, 3).As("hedge"), rules.Word("a", "the", "another").Optional(), hedgeable().As("amount")},
		Make:    hedgedAtRest,
		Examples: []rules.RuleExample{
			{Text: "Some 500 ships", Want: "[Some 500] about 500"}, {Text: "as many as 12,000 ships", Want: "[as many as 12,000] at_most 12000"}, {Text: "up to about 20 km", Want: "[up to about 20 km] at_most 20 km"},
			{Text: "fewer than half of them", Want: "[fewer than half] less_than 0.5 share part"}, {Text: "over another 20 ships", Want: "[over another 20] more_than 20"}, {Text: "about the 20 ships", Want: "[about the 20] about 20"}, {Text: "about a 20% loss", Want: "[about a 20%] about 20 %"},
		},
		CounterExamples: []rules.RuleExample{{Text: "Some of 500 ships", Want: "[500] exact 500"}, {Text: "The toll has gone up to 93", Want: "[93] exact 93 up"}, {Text: "It ticked up to 4.3%.", Want: "[4.3%] exact 4.3 % up"}},
	},
	{
		Name: "hedge/comparison", Sentence: "“{hedge}” says how {amount} bounds it.", Kind: amount,
		Unless:          []rules.Item{rules.Of(amount, digits, words, scaled, numbers, share)},
		Pattern:         []rules.Item{rules.In(comparisons).As("hedge"), rules.Word("a", "the").Optional(), hedgeable().As("amount")},
		Make:            hedged,
		Examples:        []rules.RuleExample{{Text: "It is larger than 20 km", Want: "[larger than 20 km] more_than 20 km"}, {Text: "a toll higher than the 500 feared", Want: "[higher than the 500] more_than 500"}, {Text: "in a boat longer than a 20 metre bus", Want: "[longer than a 20 metre] more_than 20 m"}},
		CounterExamples: []rules.RuleExample{{Text: "It is 5 km longer than 20 km", Want: "[5 km] exact 5 km; [20 km] exact 20 km"}},
	},
	{
		Name: "hedge/within", Sentence: "“{hedge}” makes {amount} an upper bound.", Kind: amount,
		Pattern:         []rules.Item{rules.In(withinHedge).As("hedge"), rules.Word("a").Optional(), rules.Of(amount).As("amount")},
		Make:            hedgedWithin,
		Examples:        []rules.RuleExample{{Text: "within 20 km of it", Want: "[within 20 km] at_most 20 km"}, {Text: "within a 20 km band", Want: "[within a 20 km] at_most 20 km"}},
		CounterExamples: []rules.RuleExample{{Text: "within $20 of it", Want: "[$20] exact 20 USD"}},
	},
}}

// hedgesInside reads a hedge between a number and its unit.
var hedgesInside = rules.Stage{Name: "hedges inside", Rules: []*rules.Rule{
	{
		Name: "hedge/before-unit", Sentence: "“{hedge}” says how {amount}, in {unit}, bounds it.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("amount"), rules.In(hedgesBehind).As("hedge"), rules.In(hyphens).Glued().Optional(), rules.In(UnitNames, currencyNames).As("unit")},
		Make:            hedgedUnit,
		Examples:        []rules.RuleExample{{Text: "a 20-plus-year career", Want: "[20-plus-year] at_least 20 a"}, {Text: "some 30 or so miles away", Want: "[some 30 or so miles] about 30 mile"}},
		CounterExamples: []rules.RuleExample{{Text: "30 or so people at 5 miles", Want: "[30 or so] about 30; [5 miles] exact 5 mile"}},
	},
}}

// prepositionsOfVerbs keeps "adds up to 500" from being read as a bound.
var prepositionsOfVerbs = rules.Stage{Name: "prepositions of verbs", Rules: []*rules.Rule{
	{
		Name: "not/hedge", Sentence: "“{verb}” does not bound what follows.", Kind: Rejected,
		Pattern:         []rules.Item{rules.In(notHedges).As("verb")},
		Examples:        []rules.RuleExample{{Text: "It adds up to 500 ships", Want: "[500] exact 500"}},
		CounterExamples: []rules.RuleExample{{Text: "It holds up to 500 ships", Want: "[up to 500] at_most 500"}},
	},
	{
		Name: "not/hedge-of-period", Sentence: "“{over}” before {time} says during which time {figure} holds.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(digits, words, scaled, numbers, amount, share).As("figure"), rules.Token(wordKind).Where(isInPeriod).Or(rules.Of(Rejected)).Repeat(0, 8)},
		Pattern:         []rules.Item{rules.Word("over").As("over")},
		After:           []rules.Item{rules.Of(amount).As("time"), rules.Word("-", "old", "ago", "later", "earlier", "long", "away", "late").Not()},
		Make:            duringTime,
		Examples:        []rules.RuleExample{{Text: "It adds $3 million to costs over ten years", Want: "[$3 million] exact 3000000 USD up change; [ten years] exact 10 a"}, {Text: "It fell 5% over three months", Want: "[5%] exact 5 % down change; [three months] exact 3 mo"}},
		CounterExamples: []rules.RuleExample{{Text: "The 12 men waited for over three hours", Want: "[12] exact 12; [over three hours] more_than 3 h"}, {Text: "They sold 12 over 20 tonnes"}, {Text: "Two of them are over 60 years old"}},
	},
	{
		Name: "not/hedge-of-span", Sentence: "“{over} {a}” before {time} and what lasts so long says during what, not how much.", Kind: Rejected,
		Before:          []rules.Item{rules.Word("for", "well", "just", "slightly").Not()},
		Pattern:         []rules.Item{rules.Word("over").As("over")},
		After:           []rules.Item{rules.In(article).As("a"), rules.Of(amount).As("time"), rules.Token(wordKind).Where(isSpan)},
		Make:            duringTime,
		Examples:        []rules.RuleExample{{Text: "She filed complaints over a 12-year period", Want: "[12-year] exact 12 a"}, {Text: "It fell over a two-week stretch", Want: "[two-week] exact 2 wk"}},
		CounterExamples: []rules.RuleExample{{Text: "He had well over a ten-minute lead", Want: "[well over a ten-minute] more_than 10 min"}},
	},
	{
		Name: "not/comparison", Sentence: "“{more} {than}” compares {figure} with {other} and bounds neither.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(amount, share).As("figure"), rules.In(comparatives).As("more")},
		Pattern:         []rules.Item{rules.Word("than").As("than")},
		After:           []rules.Item{rules.Word("the", "its", "their", "a").Optional(), rules.Of(digits, words, scaled, amount).As("other")},
		Examples:        []rules.RuleExample{{Text: "25 times more than the 73 seconds needed", Want: "[25 times] exact 25 times up change; [73 seconds] exact 73 s"}, {Text: "It pays 9% less than its 40 rivals", Want: "[9%] exact 9 % down change; [40] exact 40"}, {Text: "It is $5 more than a 90 km trip costs", Want: "[$5] exact 5 USD up change; [90 km] exact 90 km"}, {Text: "5% fewer than their 20 rivals", Want: "[5%] exact 5 % down change; [20] exact 20"}},
		CounterExamples: []rules.RuleExample{{Text: "They saw more than 12 ships", Want: "[more than 12] more_than 12"}},
	},
	{
		Name: "not/comparison-of-counts", Sentence: "“{more} {than}” compares {figure} with something told of and bounds nothing.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(digits, words, scaled).As("figure"), rules.In(comparatives).As("more")},
		Pattern:         []rules.Item{rules.Word("than").As("than")},
		After:           []rules.Item{rules.Word("the", "its", "their"), rules.Of(digits, words, scaled, amount)},
		Examples:        []rules.RuleExample{{Text: "Some 22 died, one more than the 10-year average", Want: "[Some 22] about 22; [one] exact 1 up change; [10-year] exact 10 a"}, {Text: "It sold 9 fewer than the 30 it sold in May", Want: "[9] exact 9 down change; [30] exact 30"}},
		CounterExamples: []rules.RuleExample{{Text: "They saw more than the 12 ships", Want: "[more than the 12] more_than 12"}},
	},
	{
		Name: "not/comparison-told", Sentence: "“{more} {than}” compares {figure}, told before, with {other} and bounds neither.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(amount, share, digits, scaled).As("figure"), betweenWords(0, 3), rules.Word(","), rules.In(howMuch).Optional(), rules.Word("higher", "lower", "faster", "slower", "more", "less", "fewer", "bigger", "smaller", "better", "worse", "larger", "longer", "shorter", "wider", "narrower", "up", "down").As("more")},
		Pattern:         []rules.Item{rules.Word("than").As("than")},
		After:           []rules.Item{rules.Word("the", "its", "their", "a"), rules.Of(digits, words, scaled, amount).As("other")},
		Examples:        []rules.RuleExample{{Text: "It grew 4%, slower than the 5% in May", Want: "[4%] exact 4 % up change; [5%] exact 5 %"}, {Text: "It sold 40 boats, far more than the 12 in May", Want: "[40] exact 40; [12] exact 12"}},
		CounterExamples: []rules.RuleExample{{Text: "A toll of more than the 12 feared", Want: "[more than the 12] more_than 12"}},
	},
	{
		Name: "not/hedge-of-reference", Sentence: "“{over}” compares {figure}, told before, with {reference} and does not bound it.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(amount, share, digits, scaled).As("figure"), betweenWords(0, 3), rules.Word(",", "(", "–", "—").Optional()},
		Pattern:         []rules.Item{rules.In(overOrUnder).As("over")},
		After:           []rules.Item{rules.Word("the", "its", "their", "a"), rules.Of(digits, words, scaled, amount), rules.In(hyphens).Optional(), modifier(0, 2), rules.In(references).As("reference")},
		Examples:        []rules.RuleExample{{Text: "Inflation was 3.1%, well above the 2% target", Want: "[3.1%] exact 3.1 %; [2%] exact 2 %"}, {Text: "It stands at 0.8% – below the 1% emergency threshold", Want: "[0.8%] exact 0.8 %; [1%] exact 1 %"}},
		CounterExamples: []rules.RuleExample{{Text: "Inflation stayed above the 2% target", Want: "[above the 2%] more_than 2 %"}, {Text: "Of the 12 ships over the 500 mark"}},
	},
	{
		Name: "not/hedge-of-what-was-wanted", Sentence: "“{over}” compares {figure}, told before, with what is {wanted} and does not bound it.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(amount, share, digits, scaled).As("figure"), betweenWords(0, 6), rules.Word(",", "(", "–", "—")},
		Pattern:         []rules.Item{rules.In(overOrUnder).As("over")},
		After:           []rules.Item{rules.Word("the"), rules.Of(digits, words, scaled, amount), betweenWords(0, 4), rules.In(wanted).As("wanted")},
		Examples:        []rules.RuleExample{{Text: "Prices rose 0.4% on the month, below the 0.6% bankers had expected", Want: "[0.4%] exact 0.4 % up change; [0.6%] exact 0.6 %"}, {Text: "It took in 900, well above the 700 needed", Want: "[900] exact 900; [700] exact 700"}},
		CounterExamples: []rules.RuleExample{{Text: "It rose 2%, with more than the 700 needed there", Want: "[2%] exact 2 % up change; [more than the 700] more_than 700"}},
	},
	{
		Name: "not/hedge-of-depth", Sentence: "“{under}” before {depth} of {stuff} says where something lies, not how deep it is at most.", Kind: Rejected,
		Pattern:         []rules.Item{rules.Word("under").As("under")},
		After:           []rules.Item{rules.Of(amount).As("depth"), rules.Word("of"), modifier(0, 2), rules.In(coverings).As("stuff")},
		Make:            belowDepth,
		Examples:        []rules.RuleExample{{Text: "a lake buried under 3 km of ice", Want: "[3 km] exact 3 km"}},
		CounterExamples: []rules.RuleExample{{Text: "They bought under 3 tonnes of ice", Want: "[under 3 tonnes] less_than 3 t"}, {Text: "They walked under 3 km of it", Want: "[under 3 km] less_than 3 km"}},
	},
	{
		Name: "not/hedge-of-area", Sentence: "“{over}” behind {things} says above which {places} they are.", Kind: Rejected,
		Before:          []rules.Item{rules.Token(wordKind).Where(looksPlural).As("things")},
		Pattern:         []rules.Item{rules.Word("over").As("over")},
		After:           []rules.Item{rules.Of(digits, words), modifier(0, 1), rules.In(areas).As("places")},
		Examples:        []rules.RuleExample{{Text: "They shot down 50 drones over six regions", Want: "[50] exact 50; [six] exact 6"}},
		CounterExamples: []rules.RuleExample{{Text: "It works in over six regions", Want: "[over six] more_than 6"}},
	},
	{
		Name: "not/particle", Sentence: "“{verb}” is one verb and tells of no rise or fall.", Kind: Rejected,
		Pattern:         []rules.Item{rules.In(particleVerbs).As("verb")},
		After:           []rules.Item{rules.Word("to").Not()},
		Examples:        []rules.RuleExample{{Text: "Afghans made up 18% of them", Want: "[18%] exact 18 % part"}},
		CounterExamples: []rules.RuleExample{{Text: "It went up 18%", Want: "[18%] exact 18 % up change"}, {Text: "It may take up to 18 days", Want: "[up to 18 days] at_most 18 d"}},
	},
	{
		Name: "not/taken-over", Sentence: "“{took} {over}” {time} ago is what somebody did then.", Kind: Rejected,
		Before:          []rules.Item{rules.Word("took", "taken", "takes", "taking").As("took")},
		Pattern:         []rules.Item{rules.Word("over").As("over")},
		After:           []rules.Item{rules.Of(amount).As("time"), rules.Word("ago", "earlier", "later", "before")},
		Make:            duringTime,
		Examples:        []rules.RuleExample{{Text: "She took over 14 months ago", Want: "[14 months] exact 14 mo"}},
		CounterExamples: []rules.RuleExample{{Text: "It took over 14 months", Want: "[over 14 months] more_than 14 mo"}},
	},
	{
		Name: "not/hedge-of-difference", Sentence: "“{more} {than}” {time} ago compares {figure} with what was then.", Kind: Rejected,
		Before:          []rules.Item{rules.Of(digits, words, scaled, numbers).As("figure"), rules.In(comparatives).As("more")},
		Pattern:         []rules.Item{rules.Word("than").As("than")},
		After:           []rules.Item{rules.Of(amount).As("time"), rules.Word("ago", "earlier", "before", "previously")},
		Examples:        []rules.RuleExample{{Text: "It sold 76 more than five years ago.", Want: "[76] exact 76 up change; [five years] exact 5 a"}, {Text: "It had 9 fewer than two months earlier", Want: "[9] exact 9 down change; [two months] exact 2 mo"}, {Text: "5 more than 2 years before", Want: "[5] exact 5 up change; [2 years] exact 2 a"}, {Text: "5 fewer than 2 years previously", Want: "[5] exact 5 down change; [2 years] exact 2 a"}},
		CounterExamples: []rules.RuleExample{{Text: "They left more than five years ago", Want: "[more than five years] more_than 5 a"}},
	},
}}

// wanted are words for what was expected or needed; coverings lie over things, and
// areas are what aircraft fly over.
var (
	wanted    = rules.Words("hedge/wanted", "needed", "required", "expected", "forecasted", "predicted", "projected", "feared", "allowed", "promised", "demanded", "sought", "budgeted", "planned", "recommended", "anticipated", "recorded", "seen", "reported", "set").In("It was 3%, below the 2% {row}")
	coverings = rules.Words("hedge/coverings", "ice", "snow", "water", "rubble", "mud", "earth", "soil", "sand", "rock", "debris", "concrete", "ash", "silt", "sediment", "seawater", "floodwater").In("It lies under 3 km of {row}")
	areas     = rules.Words("hedge/areas", "regions", "provinces", "districts", "states", "cities", "towns", "counties", "countries", "oblasts", "villages").In("They saw 50 drones over six {row}")
)

// howMuch stand before a comparative; overOrUnder say on which side of a reference
// something lies, and references are what figures are held against.
var (
	howMuch     = rules.Words("hedge/how-much", "far", "much", "well", "slightly", "a little", "a bit", "considerably", "significantly", "substantially", "even", "still", "marginally").In("It grew 4%, {row} slower than the 5% in May")
	overOrUnder = rules.Words("hedge/over-or-under", "above", "below", "over", "under", "well above", "well below", "far above", "far below", "just above", "just below", "slightly above", "slightly below", "well over", "well under", "more than", "less than").In("It was 3%, {row} the 2% target")
	references  = rules.Words("hedge/references", "target", "threshold", "limit", "average", "norm", "ceiling", "forecast", "estimate", "benchmark", "goal", "minimum", "maximum", "record", "quota", "cap", "requirement").In("It was 3%, below the 2% {row}")
)

// particleVerbs have a particle that looks like a word of change: "make up 18%".
var particleVerbs = rules.Words("trend/particle-verbs", "make up", "makes up", "made up", "making up", "take up", "takes up", "took up", "taken up", "taking up", "give up", "gave up", "given up", "use up", "used up", "buy up", "bought up", "set up", "put up", "put down", "burned down", "burnt down", "sign up", "signed up", "eat up", "eats up", "ate up", "mop up", "snap up", "snapped up").In("They {row} 18% of it")

// hedgingBehind reads an amount with a hedge behind it.
var hedgingBehind = rules.Stage{Name: "hedges behind", Rules: []*rules.Rule{
	{
		Name: "hedge/behind", Sentence: "“{hedge}” says how {amount} bounds it.", Kind: amount,
		Pattern:         []rules.Item{hedgeable().As("amount"), rules.In(hedgesBehind).As("hedge")},
		Make:            hedgedBehind,
		Examples:        []rules.RuleExample{{Text: "300 or more ships", Want: "[300 or more] at_least 300"}, {Text: "500+ ships", Want: "[500+] at_least 500"}, {Text: "300 plus ships", Want: "[300 plus] at_least 300"}},
		CounterExamples: []rules.RuleExample{{Text: "300 or nothing"}, {Text: "They get 3% plus a bonus", Want: "[3%] exact 3 %"}, {Text: "It costs £200 plus tax", Want: "[£200] exact 200 GBP"}},
	},
}}

// hedgingByVerb reads an amount that a verb bounds.
var hedgingByVerb = rules.Stage{Name: "hedges: verbs", Rules: []*rules.Rule{
	{
		Name: "hedge/never", Sentence: "“{never} {verb}” makes {amount} an upper bound.", Kind: amount,
		Before:          []rules.Item{rules.Word("never", "not", "n't", "cannot").As("never"), rules.Word("have", "be").Optional(), rules.In(boundVerbs).As("verb"), rules.Word("the", "a", "even").Optional()},
		Pattern:         []rules.Item{hedgeable().As("amount")},
		Make:            notPassed,
		Examples:        []rules.RuleExample{{Text: "Waves never exceeded 3 metres", Want: "[3 metres] at_most 3 m"}, {Text: "Fees must not exceed $20.", Want: "[$20] at_most 20 USD"}, {Text: "It has never topped 40 degrees", Want: "[40 degrees] at_most 40 deg"}, {Text: "It did n't exceed 500", Want: "[500] at_most 500"}, {Text: "It cannot exceed a million", Want: "[a million] at_most 1000000"}},
		CounterExamples: []rules.RuleExample{{Text: "The toll, not yet known, topped 500", Want: "[500] more_than 500"}},
	},
	{
		Name: "hedge/verb", Sentence: "“{verb}” says how {amount} bounds it.", Kind: amount,
		Before:          []rules.Item{rules.In(boundVerbs).As("hedge"), rules.Word("the", "a", "even").Optional()},
		Pattern:         []rules.Item{hedgeable().As("amount")},
		Make:            hedged,
		Examples:        []rules.RuleExample{{Text: "The toll topped 500", Want: "[500] more_than 500"}, {Text: "Costs could exceed $2 billion", Want: "[$2 billion] more_than 2000000000 USD"}, {Text: "It exceeded the 500 allowed", Want: "[500] more_than 500"}, {Text: "It surpassed even 500 ships", Want: "[500] more_than 500"}, {Text: "They topped a million sales", Want: "[a million] more_than 1000000"}},
		CounterExamples: []rules.RuleExample{{Text: "They passed 12 laws", Want: "[12] exact 12"}},
	},
	{
		Name: "hedge/passed", Sentence: "“{hedge}” with {amount} alone behind it says that there are more.", Kind: amount,
		Before:          []rules.Item{rules.In(passingVerbs).As("hedge"), rules.Word("the").Optional()},
		Pattern:         []rules.Item{hedgeable().As("amount")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("in", "on", "since", "as", "after", "by", "for", "mark", "dead", "deaths", "cases", "at"))},
		Make:            hedged,
		Examples:        []rules.RuleExample{{Text: "Cholera cases pass 500 in the camp", Want: "[500] more_than 500"}, {Text: "The toll has passed 500", Want: "[500] more_than 500"}, {Text: "It passed the 500 mark", Want: "[500] more_than 500"}},
		CounterExamples: []rules.RuleExample{{Text: "They passed 12 laws", Want: "[12] exact 12"}},
	},
	{
		Name: "range/two-bounds", Sentence: "{low} and {high} bound the same from both sides.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(amount).As("low"), rules.Word(",").Optional(), rules.Word("and", "but", "yet", ",").Optional(), rules.Word("is", "are").Optional(), rules.Of(amount).As("high")},
		Make:            twoBounds,
		Examples:        []rules.RuleExample{{Text: "more than 20 but fewer than 30 ships", Want: "[more than 20 but fewer than 30] between 20..30"}, {Text: "It is over $5 and under $7", Want: "[over $5 and under $7] between 5..7 USD"}, {Text: "below 30, yet above 20", Want: "[below 30, yet above 20] between 20..30"}},
		CounterExamples: []rules.RuleExample{{Text: "below 20 and above 30", Want: "[below 20] less_than 20; [above 30] more_than 30"}},
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
			v.Form, v.Near = h.Form, h.Near
		}
	}
	return v, true
}

// notPassed makes an upper bound of an amount that a verb says is not passed.
func notPassed(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	passes := m.Capture("verb").Row.Value.Form == quantity.MoreThan
	if v.Form == quantity.Exact {
		v.Form = quantity.AtMost
	}
	return v, passes
}

// hedgedBehind is hedged, save where "plus" adds something else to the amount: 3%
// plus a bonus, £200 plus tax.
func hedgedBehind(m *rules.Match) (rules.Value, bool) {
	v, ok := hedged(m)
	hedge := m.Capture("hedge")
	behind := m.Sequence.Tokens[hedge.Last:]
	if m.Token("hedge").Lower != "plus" || len(behind) == 0 || behind[0].Kind == prose.Mark {
		return v, ok
	}
	return v, ok && v.Unit == "" && isPlainWord(behind[0])
}

// hedgedAtRest is hedged, unless something moves up to the amount.
func hedgedAtRest(m *rules.Match) (rules.Value, bool) {
	v, ok := hedged(m)
	first := m.Capture("hedge").First
	moves := first > 0 && m.Token("hedge").Lower == "up" && movingVerbs[m.Sequence.Tokens[first-1].Lower]
	return v, ok && !moves
}

// belowDepth holds where the depth is a length.
func belowDepth(m *rules.Match) (rules.Value, bool) {
	return rules.Value{}, m.Value("depth").Dimension == quantity.Length
}

// isInPeriod reports whether a word may stand between a figure and the time over which
// it holds: not one that tells how long something took.
func isInPeriod(t prose.Token) bool { return !tellsDuration[t.Lower] }

// isSpan reports whether a word names a stretch of time.
func isSpan(t prose.Token) bool { return spanWords[t.Lower] }

var spanWords = wording.Set("period span stretch window cycle course spell timeframe term career life reign phase run season interval")

var tellsDuration = wording.Set("for took takes take taking last lasts lasted lasting spent spend spends spending wait waits waited waiting serve served serving work worked working live lived been with of after is was are were be has have had having well just slightly that who which and or but")

func duringTime(m *rules.Match) (rules.Value, bool) {
	v := m.Value("time")
	return rules.Value{}, v.Dimension == quantity.Duration && v.Form == quantity.Exact
}

func hedgedUnit(m *rules.Match) (rules.Value, bool) {
	v, ok := hedged(m)
	return withUnit(v, m.Value("unit").Unit), ok
}

func hedgedWithin(m *rules.Match) (rules.Value, bool) {
	v, ok := hedged(m)
	return v, ok && (v.Dimension == quantity.Length || v.Dimension == quantity.Duration)
}

// twoBounds is the range between a lower and an upper bound, in either order;
// none where they leave nothing between them.
func twoBounds(m *rules.Match) (rules.Value, bool) {
	low, high := m.Value("low"), m.Value("high")
	if low.Form.HasHigh() {
		low, high = high, low
	}
	unit, ok := sharedUnit(low.Unit, high.Unit)
	bounds := low.Form.HasLow() && !low.Form.HasHigh() && high.Form.HasHigh() && !high.Form.HasLow()
	v := rules.Value{Stated: quantity.Stated{Form: quantity.Between, Low: low.Low, High: high.High, Step: finer(low.Step, high.Step)}}
	return withUnit(v, unit), ok && bounds && low.Low.Cmp(high.High) < 0
}
