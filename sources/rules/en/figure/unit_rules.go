package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// measures reads a number with its unit.
var measures = rules.Stage{Name: "measures", Rules: []*rules.Rule{
	{
		Name: "unit/knots", Sentence: "Behind “{speed}”, kt is knots.", Kind: amount,
		Before:          []rules.Item{rules.In(speedWords).As("speed"), betweenWords(0, 6)},
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.Word("kt").As("unit")},
		Make:            inUnit("knot"),
		Examples:        []rules.RuleExample{{Text: "winds of up to 45 kt", Want: "[up to 45 kt] at_most 45 knot"}},
		CounterExamples: []rules.RuleExample{{Text: "a bomb of 45 kt", Want: "[45 kt] exact 45 kt"}},
	},
	{
		Name: "unit/name", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern: []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(UnitNames).As("unit")},
		Make:    unitOf,
		Examples: []rules.RuleExample{
			{Text: "forty miles away", Want: "[forty miles] exact 40 mile"}, {Text: "a five-year plan", Want: "[five-year] exact 5 a"},
			{Text: "12 per cent of it", Want: "[12 per cent] exact 12 % part"}, {Text: "9 percentage points", Want: "[9 percentage points] exact 9 pp"},
			{Text: "5 to 7 miles", Want: "[5 to 7 miles] between 5..7 mile"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 yearlings", Want: "[5] exact 5"}},
	},
	{
		Name: "unit/sign", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(unitSigns).As("unit")},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "20 km away", Want: "[20 km] exact 20 km"}, {Text: "6.3% of it", Want: "[6.3%] exact 6.3 % part"}, {Text: "141 km/h", Want: "[141 km/h] exact 141 km/h"}},
		CounterExamples: []rules.RuleExample{{Text: "5 Mb-class ships"}},
	},
	{
		Name: "unit/exponent", Sentence: "{unit} with {power} is an area or a volume.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, scaled, numbers).As("number"), rules.In(metricLengths).As("unit"), rules.Of(digits).Glued().As("power")},
		Make:            unitWithExponent,
		Examples:        []rules.RuleExample{{Text: "12 km2 of forest", Want: "[12 km2] exact 12 km2"}, {Text: "5 m3 of it", Want: "[5 m3] exact 5 m3"}, {Text: "5 cm2 of it", Want: "[5 cm2] exact 5 cm2"}},
		CounterExamples: []rules.RuleExample{{Text: "5 km 2 miles"}},
	},
	{
		Name: "numeral/scale-letter-told", Sentence: "{scale} behind {count} is the scale of {first}, and no unit.", Kind: scaled,
		Before:          []rules.Item{rules.Of(scaled, amount).As("first"), toldBetween(1, 16)},
		Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
		After:           []rules.Item{rules.Word("high", "long", "wide", "deep", "tall", "above", "below", "away", "from", "off", "up", "down", "-", "by").Not()},
		Make:            scaleOfFirst,
		Examples:        []rules.RuleExample{{Text: "Of 6m pupils, about 2m fell ill", Want: "[6m] exact 6000000; [about 2m] about 2000000 part"}},
		CounterExamples: []rules.RuleExample{{Text: "Some 6m pupils saw the wave, 12m high", Want: "[Some 6m] about 6000000; [12m] exact 12 m"}},
	},
	{
		Name: "numeral/scale-letter-of-sum", Sentence: "{scale} behind {count} is a scale, as “{sum}” speaks of money.", Kind: scaled,
		Before:          []rules.Item{rules.In(moneyWords, moneyResults).As("sum"), betweenWords(0, 3)},
		Pattern:         []rules.Item{rules.Of(digits).As("count"), rules.In(moneyLetters).Glued().As("scale")},
		After:           []rules.Item{rules.Token(wordKind).Where(isPlainWord).Or(rules.Word("of", "above", "below", "off", "by")).Not()},
		Make:            timesScale("count"),
		Examples:        []rules.RuleExample{{Text: "They made a loss of 4m, and before that a profit of £2m.", Want: "[4m] exact 4000000 GBP; [£2m] exact 2000000 GBP"}},
		CounterExamples: []rules.RuleExample{{Text: "The bill for 12m of rope came", Want: "[12m] exact 12 m"}},
	},
	{
		Name: "unit/short-sign", Sentence: "{unit}, glued to {number}, is its unit.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, numbers, words).As("number"), rules.In(shortSigns).Glued().As("unit")},
		After:           []rules.Item{rules.Of(digits).Glued().Not()},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "a wall 12m high", Want: "[12m] exact 12 m"}, {Text: "It is 5x faster", Want: "[5x] exact 5 times up change"}, {Text: "It was minus 5C", Want: "[minus 5C] exact -5 Cel"}},
		CounterExamples: []rules.RuleExample{{Text: "Drinks 5 g"}},
	},
	{
		Name: "unit/spaced-sign", Sentence: "{unit} is the unit of {number}.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.In(spacedSigns).Apart().As("unit")},
		After:           []rules.Item{rules.Token(prose.Number).Or(rules.Of(digits)).Not()},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "They shipped 816 000 t of grain", Want: "[816 000 t] exact 816000 t"}, {Text: "It dipped to minus-4 F", Want: "[minus-4 F] exact -4 [degF] down"}},
		CounterExamples: []rules.RuleExample{{Text: "Model 12 C 5"}},
	},
	{
		Name: "unit/joined-inch", Sentence: "“in”, joined to {number}, is inches.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(inchWords).Glued().As("unit")},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "a 15-in screen", Want: "[15-in] exact 15 inch"}, {Text: "a 15in screen", Want: "[15in] exact 15 inch"}},
		CounterExamples: []rules.RuleExample{{Text: "there are 15 in all", Want: "[15] exact 15"}},
	},
	{
		Name: "unit/stone", Sentence: "{number} stone is a weight, as nothing follows that the stone could be of.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.In(hyphens).Glued().Optional(), rules.In(stones).As("unit")},
		After:           []rules.Item{clauseEnd().Or(rules.Of(digits, words)).Or(rules.Word("and", "in", "man", "woman", "at", "or", "when", "heavier", "lighter", "overweight"))},
		Make:            unitOf,
		Examples:        []rules.RuleExample{{Text: "He lost 3 stone in May", Want: "[3 stone] exact 3 stone down change"}, {Text: "a 12-stone man", Want: "[12-stone] exact 12 stone"}},
		CounterExamples: []rules.RuleExample{{Text: "12 stone walls", Want: "[12] exact 12"}},
	},
	{
		Name: "unit/feet-and-inches", Sentence: "{feet} and {inches} are feet and inches, as their marks say.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("feet"), rules.In(footMarks).Glued(), rules.Of(digits).As("inches"), rules.In(inchMarks).Glued()},
		Make:            feetAndInches,
		Examples:        []rules.RuleExample{{Text: "She is 6'3\" tall", Want: "[6'3\"] exact 6.25 foot"}, {Text: "She is 6’ 3” tall", Want: "[6’ 3”] exact 6.25 foot"}, {Text: "She is 6ft 3\" tall", Want: "[6ft 3\"] exact 6.25 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "She said '6'"}},
	},
	{
		Name: "unit/feet-mark", Sentence: "{mark} behind {number} is feet, as “{measure}” says.", Kind: amount,
		Before:          []rules.Item{rules.In(lengthWords).As("measure"), betweenWords(0, 3)},
		Pattern:         []rules.Item{rules.Of(digits).As("number"), rules.In(footMarks).Glued().As("mark")},
		Make:            inUnit("foot"),
		Examples:        []rules.RuleExample{{Text: "at a height of 900' above the lake", Want: "[900'] exact 900 foot"}},
		CounterExamples: []rules.RuleExample{{Text: "the '900' club", Want: ""}},
	},
	{
		Name: "unit/hours-and-minutes", Sentence: "{hours} and {minutes} are hours and minutes, as “h” says.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits).As("hours"), rules.Word("h", "hr", "hrs"), rules.Of(digits).As("minutes"), rules.Word("m", "min", "mins").Optional()},
		After:           []rules.Item{clauseEnd().Or(rules.Token(prose.Word))},
		Make:            hoursAndMinutes,
		Examples:        []rules.RuleExample{{Text: "The trip took 3 h 20 min again", Want: "[3 h 20 min] exact 200 min"}, {Text: "It took 3 hr 20 m", Want: "[3 hr 20 m] exact 200 min"}, {Text: "It took 3 hrs 20 mins", Want: "[3 hrs 20 mins] exact 200 min"}},
		CounterExamples: []rules.RuleExample{{Text: "It took 3 h 90 m", Want: "[3] exact 3; [90 m] exact 90 m"}},
	},
	{
		Name: "unit/consumption", Sentence: "{number} litres per {hundred} km tell how much fuel is burnt.", Kind: amount,
		Pattern:         []rules.Item{rules.Of(digits, words, numbers).As("number"), rules.Word("l", "litres", "liters"), rules.Word("/", "per"), rules.Of(digits).As("hundred"), rules.Word("km", "kms", "kilometers")},
		Make:            litresPerHundred,
		Examples:        []rules.RuleExample{{Text: "It burns 5.4 l/100 km", Want: "[5.4 l/100 km] exact 5.4 L/(100.km)"}, {Text: "It burns 6 litres per 100 kms", Want: "[6 litres per 100 kms] exact 6 L/(100.km)"}, {Text: "It burns 6 liters per 100 kilometers", Want: "[6 liters per 100 kilometers] exact 6 L/(100.km)"}},
		CounterExamples: []rules.RuleExample{{Text: "It burns 5 l"}},
	},
	{
		Name: "unit/one", Sentence: "Behind “{hedge}”, “{a} {unit}” is one of it.", Kind: amount,
		Unless:          []rules.Item{rules.Of(digits, words, scaled, amount, share).Or(rules.In(UnitNames, unitSigns)), rules.Word("more than", "less than", "fewer than")},
		Before:          []rules.Item{rules.In(hedgesOfOne).As("hedge")},
		Pattern:         []rules.Item{rules.In(article).As("a"), rules.In(partableUnits).As("unit")},
		After:           []rules.Item{rules.Word("-", "and", "'s", "’s").Not()},
		Make:            oneOfUnit,
		Examples:        []rules.RuleExample{{Text: "They waited for more than a year", Want: "[more than a year] more_than 1 a"}, {Text: "It fell by nearly a percentage point", Want: "[nearly a percentage point] about 1 pp down change"}},
		CounterExamples: []rules.RuleExample{{Text: "They left a year ago"}, {Text: "It owes $5 more than a year ago", Want: "[$5] exact 5 USD up change"}, {Text: "It is true up to a point"}, {Text: "They paid $5 over a decade", Want: "[$5] exact 5 USD"}},
	},
	{
		Name: "unit/one-alone", Sentence: "“{a} {unit}”, alone, is one of it.", Kind: amount,
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{rules.In(article).As("a"), rules.In(partableUnits, unitSigns, partableMoney).As("unit")},
		After:           []rules.Item{rules.Word(".").Or(rules.Edge())},
		Make:            oneOf,
		Examples:        []rules.RuleExample{{Text: "A month.", Want: "[A month] exact 1 mo"}, {Text: "a dollar", Want: "[a dollar] exact 1 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "A month later it rained"}},
	},
}}

// speedWords lead to a speed.
var speedWords = rules.Words("unit/speed-words", "speed", "speeds", "wind", "winds", "gust", "gusts", "gusting", "airspeed", "cruises", "cruising", "sailing", "steaming", "blowing", "sound").In("{row} of 45 kt")

// lengthWords lead to a length, in feet where a mark says so.
var lengthWords = rules.Words("unit/length-words", "height", "altitude", "length", "depth", "width", "elevation", "distance", "high as", "long as", "deep as", "up to", "measures", "measured", "measuring", "stands").In("a {row} of 900' there")

// hedgesOfOne are the hedges behind which "a year" is a figure. "Over a year"
// mostly means in its course.
var hedgesOfOne = rules.Words("unit/hedges-of-one", "about", "around", "nearly", "almost", "roughly", "approximately", "close to", "at least", "more than", "less than", "well over", "just over", "a little over", "slightly over", "up to", "as much as", "under", "within", "barely").In("It took {row} a year")

// unitWithExponent is the area or the volume of a length: km2.
func unitWithExponent(m *rules.Match) (rules.Value, bool) {
	power := m.Value("power").Low.String()
	return withUnit(m.Value("number"), m.Value("unit").Unit+power), power == "2" || power == "3"
}

func unitOf(m *rules.Match) (rules.Value, bool) {
	return withUnit(m.Value("number"), m.Value("unit").Unit), true
}

// scaleOfFirst reads the letter as the scale that an amount before has.
func scaleOfFirst(m *rules.Match) (rules.Value, bool) {
	v, ok := timesScale("count")(m)
	return v, ok && writtenScale(m.Capture("first").Node).Equal(m.Value("scale").Low)
}

// inUnit gives the item "number" the unit.
func inUnit(code string) func(*rules.Match) (rules.Value, bool) {
	return func(m *rules.Match) (rules.Value, bool) { return withUnit(m.Value("number"), code), true }
}

// oneOf is one of the unit.
func oneOf(m *rules.Match) (rules.Value, bool) {
	one := quantity.Int(1)
	return withUnit(plain(one, one), m.Value("unit").Unit), true
}

// oneOfUnit is oneOf, save for "a point", which is seldom a percentage point.
func oneOfUnit(m *rules.Match) (rules.Value, bool) {
	v, ok := oneOf(m)
	return v, ok && m.Token("unit").Lower != "point"
}

func feetAndInches(m *rules.Match) (rules.Value, bool) {
	return sumOfParts([]rules.Value{withUnit(m.Value("feet"), "foot"), withUnit(m.Value("inches"), "inch")})
}

func hoursAndMinutes(m *rules.Match) (rules.Value, bool) {
	return sumOfParts([]rules.Value{withUnit(m.Value("hours"), "h"), withUnit(m.Value("minutes"), "min")})
}

func litresPerHundred(m *rules.Match) (rules.Value, bool) {
	return withUnit(m.Value("number"), "L/(100.km)"), m.Value("hundred").Low.Equal(quantity.Int(100))
}
