package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// ages reads how old somebody or something is.
var ages = rules.Stage{Name: "ages", Rules: []*rules.Rule{
	{
		Name: "age/old", Sentence: "“{old}” makes {amount} an age.", Kind: amount,
		Pattern: []rules.Item{rules.Of(amount).As("amount"), rules.In(hyphens).Glued().Optional(), rules.Word("old", "olds", "of age").As("old")},
		Make:    ageOf,
		Examples: []rules.RuleExample{
			{Text: "a seven-year-old girl", Want: "[seven-year-old] exact 7 a attribute"}, {Text: "He is 29 years old", Want: "[29 years old] exact 29 a attribute"},
			{Text: "two 12-year-olds", Want: "[two] exact 2; [12-year-olds] exact 12 a attribute"}, {Text: "ten years of age", Want: "[ten years of age] exact 10 a attribute"},
		},
		CounterExamples: []rules.RuleExample{{Text: "5 km old road"}},
	},
	{
		Name: "age/aged", Sentence: "“{aged}” makes {age} an age.", Kind: amount,
		Before:  []rules.Item{rules.In(agedWords).As("aged")},
		Pattern: []rules.Item{rules.Of(digits, words, numbers).As("age")},
		After:   []rules.Item{rules.Of(digits, words).Or(rules.In(currencyNames, UnitNames)).Or(rules.Word(":")).Not()},
		Make:    bareAge,
		Examples: []rules.RuleExample{{Text: "a boy aged 12", Want: "[12] exact 12 a attribute"}, {Text: "at the age of ten", Want: "[ten] exact 10 a attribute"}, {Text: "children aged 5 to 11", Want: "[5 to 11] between 5..11 a attribute"},
			{Text: "children aged between 5 to 11", Want: "[between 5 to 11] between 5..11 a attribute"}, {Text: "people aged from 5 to 11", Want: "[from 5 to 11] between 5..11 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "ages 5 km apart"}},
	},
	{
		Name: "age/bound", Sentence: "“{bound}” behind {people} makes {age} an age.", Kind: amount,
		Before:  []rules.Item{rules.In(peopleOfAnAge).As("people")},
		Pattern: []rules.Item{rules.In(ageBounds).As("bound"), rules.Of(digits, words).As("age")},
		After:   []rules.Item{rules.Token(prose.Word).Where(looksPlural).Or(rules.In(UnitNames, unitSigns, currencyNames, hyphens, ScaleWords)).Or(rules.Of(digits, words)).Or(rules.Word("of", "people")).Not()},
		Make:    boundAge,
		Examples: []rules.RuleExample{{Text: "children under 10 were ill", Want: "[under 10] less_than 10 a attribute"}, {Text: "Among people over 65, it rose", Want: "[over 65] more_than 65 a attribute"},
			{Text: "women older than forty", Want: "[older than forty] more_than 40 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "people under 5 metres of snow", Want: "[5 metres] exact 5 m"}, {Text: "It feeds children over 40 weeks", Want: "[over 40 weeks] more_than 40 wk"}, {Text: "It killed people, over 20 of them young", Want: "[over 20] more_than 20 part"}},
	},
	{
		Name: "age/bound-behind", Sentence: "“{bound}” behind {people} {age} makes it an age.", Kind: amount,
		Before:          []rules.Item{rules.In(peopleOfAnAge).As("people")},
		Pattern:         []rules.Item{rules.Of(digits, words).As("age")},
		After:           []rules.Item{rules.Word("and over", "or over", "and older", "or older", "and above", "and under", "or under", "and younger", "or younger", "and up").As("bound")},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "adults 18 and older", Want: "[18 and older] at_least 18 a attribute"}, {Text: "adults 50 and over", Want: "[50 and over] at_least 50 a attribute"}, {Text: "children 12 or under", Want: "[12 or under] at_most 12 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "children 12 and their mothers"}},
	},
	{
		Name: "age/bound-of-part", Sentence: "“{were} {bound}” behind “of the {people}” makes {age} an age.", Kind: amount,
		Before:          []rules.Item{rules.Word("of the", "of those", "of them", "of whom"), rules.Of(digits, words).Optional(), rules.In(peopleOfAnAge, pluralWords).Or(rules.Word("victims", "patients")).Optional().As("people"), rules.Word("were", "are", "was", "is").As("were")},
		Pattern:         []rules.Item{rules.In(ageBounds).As("bound"), rules.Of(digits, words).As("age")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("and", "when", "or"))},
		Make:            boundAge,
		Examples:        []rules.RuleExample{{Text: "Seven of the dead were under 5.", Want: "[Seven] exact 7; [under 5] less_than 5 a attribute"}, {Text: "Of those are over 80 and weak", Want: "[over 80] more_than 80 a attribute"}, {Text: "Half of the 82 victims were under 18.", Want: "[Half] exact 0.5 share part; [82] exact 82; [under 18] less_than 18 a attribute"}, {Text: "Two of them were over 70.", Want: "[Two] exact 2 part; [over 70] more_than 70 a attribute"}, {Text: "one of whom was under 4, died", Want: "[under 4] less_than 4 a attribute"}, {Text: "One of them is under 9.", Want: "[under 9] less_than 9 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "Losses were under 5."}},
	},
	{
		Name: "age/superlative", Sentence: "“{superlative}” makes {age} an age.", Kind: amount,
		Before:          []rules.Item{rules.Word("oldest", "youngest", "eldest").As("superlative"), anyWord(0, 6), rules.Word("is", "was", "just", "only", "aged")},
		Pattern:         []rules.Item{rules.Of(digits, words).As("age")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("and", "when", "or"))},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "The oldest victim was 94.", Want: "[94] exact 94 a attribute"}, {Text: "The eldest was just six, it said", Want: "[six] exact 6 a attribute"}, {Text: "Their youngest is only 4 and shy", Want: "[4] exact 4 a attribute"}, {Text: "The youngest member is 22 or so", Want: "[22 or so] about 22 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "The oldest house was 94 metres off", Want: "[94 metres] exact 94 m"}},
	},
	{
		Name: "age/superlative-of", Sentence: "“{superlative} {of}” makes {age} an age.", Kind: amount,
		Before:          []rules.Item{rules.Word("oldest", "youngest", "eldest").As("superlative"), rules.Word("of them", "of whom", "of these", "among them").As("of"), rules.Word(",").Optional()},
		Pattern:         []rules.Item{rules.Of(digits, words).As("age")},
		After:           []rules.Item{clauseEnd()},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "They hired 12 cooks, the youngest of them 16.", Want: "[12] exact 12; [16] exact 16 a attribute"}, {Text: "the oldest of whom, 81, left", Want: "[81] exact 81 a attribute"}, {Text: "the eldest of these nine.", Want: "[nine] exact 9 a attribute"}, {Text: "the oldest among them 30.", Want: "[30] exact 30 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "the oldest of them 30 metres tall", Want: "[30 metres] exact 30 m part"}},
	},
	{
		Name: "age/apposition-of-role", Sentence: "{age} between commas behind “{the} {role}” is an age.", Kind: amount,
		Before:          []rules.Item{rules.In(article).Or(rules.Word("the", "his", "her", "their", "another", "second", "third", "sixth")).As("the"), modifier(0, 3), rules.Token(prose.Word).Where(isRole).As("role"), rules.Word(",")},
		Pattern:         []rules.Item{rules.Of(digits).As("age")},
		After:           []rules.Item{rules.Word(",", ".", ";")},
		Make:            adultAge,
		Examples:        []rules.RuleExample{{Text: "The manager, 53, has left.", Want: "[53] exact 53 a attribute"}, {Text: "A sixth defendant, 22, was told", Want: "[22] exact 22 a attribute"}, {Text: "Her widower, 81.", Want: "[81] exact 81 a attribute"}, {Text: "the finance minister, 57; he left", Want: "[57] exact 57 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "the number, 57, was read"}, {Text: "the writer, 4,600 pages on"}},
	},
	{
		Name: "age/apposition", Sentence: "{age} between commas behind a name is an age.", Kind: amount,
		Unless:          []rules.Item{rules.Word("in", "at", "near"), rules.Token(prose.Word).Where(isCapital).Repeat(1, 3), rules.Word(",")},
		Before:          []rules.Item{rules.Token(prose.Word).Where(isCapital).Or(rules.In(persons)), rules.Word(",")},
		Pattern:         []rules.Item{rules.Of(digits).As("age")},
		After:           []rules.Item{rules.Word(",", ".", "and", ")", ";")},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "Ana Reyes, 46, left.", Want: "[46] exact 46 a attribute"}, {Text: "They were Ana Reyes, 46; Bo, 7.", Want: "[46] exact 46 a attribute; [7] exact 7 a attribute"}, {Text: "It names Ana Reyes, 46 and Bo Lee, 47", Want: "[46] exact 46 a attribute; [47] exact 47"}, {Text: "(Ana Reyes, 46)", Want: "[46] exact 46 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "In Kent, 4,600, she said."}, {Text: "Three died in Arl and in Mona, 11; it was dark", Want: "[Three] exact 3; [11] exact 11"}},
	},
	{
		Name: "age/apposition-of-two", Sentence: "{age} and the number beside it, between commas behind “{people}”, are the ages of two.", Kind: amount,
		Before:          []rules.Item{rules.In(peopleOfAnAge).Or(rules.Token(prose.Word).Where(areRole)).As("people"), rules.Word(",")},
		Pattern:         []rules.Item{rules.Of(digits).As("age")},
		After:           []rules.Item{rules.Word("and"), rules.Of(digits), rules.Word(",", ".", ";")},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "Two skiers, 29 and 34, died there", Want: "[Two] exact 2; [29] exact 29 a attribute; [34] exact 34 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "Two numbers, 40 and 50, were named"}, {Text: "The two sides, 29 and 34 strong, met"}},
	},
	{
		Name: "age/person-of", Sentence: "{age} behind “{person} of” is an age.", Kind: amount,
		Unless:          []rules.Item{rules.Word("mother", "father", "grandmother", "grandfather"), rules.Word("of")},
		Before:          []rules.Item{rules.In(persons).As("person"), rules.Word("of")},
		Pattern:         []rules.Item{rules.Of(digits, words).As("age")},
		After:           []rules.Item{rules.Token(prose.Word).Where(isPlainWord).Or(rules.In(currencyNames, UnitNames)).Not()},
		Make:            bareAge,
		Examples:        []rules.RuleExample{{Text: "the girl of four", Want: "[four] exact 4 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "a father of four children"}, {Text: "a mother of two"}},
	},
	{
		Name: "age/turned", Sentence: "“{verb}” makes {age} an age.", Kind: amount,
		Before:  []rules.Item{rules.Word("he was", "she was", "he is", "she is", "who was", "who is", "turned", "turns", "turning", "was only", "died at", "is now", "he will be", "she will be", "who will be", "he would have been", "she would have been").As("verb"), rules.Word("only", "just").Optional()},
		Pattern: []rules.Item{rules.Of(digits, words).As("age")},
		After:   []rules.Item{rules.Word(",", ".", ";", "when", "and", "at", "on", "in", "by").Or(rules.Edge())},
		Make:    bareAge,
		Examples: []rules.RuleExample{{Text: "He was 62.", Want: "[62] exact 62 a attribute"}, {Text: "She was only 62, they say", Want: "[62] exact 62 a attribute"}, {Text: "He died at 62; it was late", Want: "[62] exact 62 a attribute"}, {Text: "She turned 62 when it rained", Want: "[62] exact 62 a attribute"}, {Text: "She is just 62", Want: "[62] exact 62 a attribute"},
			{Text: "she turns 62 in May", Want: "[62] exact 62 a attribute"}, {Text: "turning 62 on Monday", Want: "[62] exact 62 a attribute"}, {Text: "who was 62 at home", Want: "[62] exact 62 a attribute"}, {Text: "who is 62 and well", Want: "[62] exact 62 a attribute"}, {Text: "He is 62", Want: "[62] exact 62 a attribute"}, {Text: "He will be 62 in May", Want: "[62] exact 62 a attribute"}, {Text: "she will be 62 by then", Want: "[62] exact 62 a attribute"}, {Text: "who will be 62.", Want: "[62] exact 62 a attribute"}, {Text: "He would have been 62.", Want: "[62] exact 62 a attribute"}, {Text: "She would have been 62 on Monday", Want: "[62] exact 62 a attribute"}, {Text: "was only 62", Want: "[62] exact 62 a attribute"}, {Text: "is now 62", Want: "[62] exact 62 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "He was 62 seats short"}},
	},
}}

// ageLists carries an age on to the numbers listed with it.
var ageLists = rules.Stage{Name: "lists of ages", Rules: []*rules.Rule{
	{
		Name: "age/listed", Sentence: "{age} is listed with the age {first}.", Kind: amount,
		Before:          []rules.Item{rules.Of(amount).As("first"), rules.Word(",", "and", "or").Or(rules.Of(digits, words)).Repeat(0, 12), rules.Word(",", "and", "or")},
		Pattern:         []rules.Item{rules.Of(digits, words).As("age")},
		After:           []rules.Item{rules.Word(",", "and", "or", ".", ")", ";", "—").Or(rules.Edge())},
		Make:            listedAge,
		Examples:        []rules.RuleExample{{Text: "three girls aged 4, 7 and 11.", Want: "[three] exact 3; [4] exact 4 a attribute; [7] exact 7 a attribute; [11] exact 11 a attribute"}},
		CounterExamples: []rules.RuleExample{{Text: "girls aged 4 and 11 boys", Want: "[4] exact 4 a attribute; [11] exact 11"}, {Text: "in 4 years, 7 and 11"}},
	},
}}

func listedAge(m *rules.Match) (rules.Value, bool) {
	v, ok := bareAge(m)
	return v, ok && m.Value("first").Counted == "age"
}

var agedWords = rules.Words("age/aged", "aged", "age", "ages", "age of", "ages of", "age is", "age was").In("{row} 12")

// peopleOfAnAge are the nouns that a bound of age narrows.
var peopleOfAnAge = rules.Words("age/people", "people", "persons", "those", "anyone", "everyone", "anybody", "everybody", "children", "kids", "babies", "infants", "youngsters", "minors", "teenagers", "teens", "youths", "boys", "girls", "adults", "men", "women", "males", "females", "citizens", "residents", "patients", "pupils", "students", "workers", "employees", "drivers", "voters", "pensioners", "players", "visitors", "migrants", "refugees").In("for {row} under 30")

// ageBounds stand between people and the age that bounds theirs.
var ageBounds = &rules.Table{Name: "age/bounds", Frame: "for people {row} 30", Rows: join(
	hedges(quantity.LessThan, "under", "below", "younger than", "aged under", "under the age of", "below the age of", "aged below", "not yet"),
	hedges(quantity.MoreThan, "over", "above", "older than", "aged over", "over the age of", "above the age of", "aged above"),
	hedges(quantity.AtMost, "aged up to", "up to the age of"),
)}

// boundAge is an age with the bound before it.
func boundAge(m *rules.Match) (rules.Value, bool) {
	v, ok := bareAge(m)
	v.Form = m.Value("bound").Form
	return v, ok && m.Value("age").Form == quantity.Exact
}

func ageOf(m *rules.Match) (rules.Value, bool) {
	v := m.Value("amount")
	v.Role, v.Counted = claim.Attribute, "age"
	return v, v.Dimension == quantity.Duration
}

// isRole reports whether a word names somebody by what he does: minister.
func isRole(t prose.Token) bool {
	if !isPlainWord(t) || notRoles[t.Lower] {
		return false
	}
	for _, ending := range roleEndings {
		if len(t.Lower) > len(ending)+2 && strings.HasSuffix(t.Lower, ending) {
			return true
		}
	}
	return roleNouns[t.Lower]
}

// areRole reports whether a word is the plural of one that isRole.
func areRole(t prose.Token) bool {
	one, plural := strings.CutSuffix(t.Lower, "s")
	return plural && isRole(prose.Token{Kind: t.Kind, Text: one, Lower: one})
}

var roleEndings = []string{"er", "or", "ist", "man", "woman", "ian", "eer", "dant", "tant", "mate"}

// notRoles end like the name of a role and are none.
var notRoles = wording.Set("number order power paper water river tower letter quarter winter summer corner chapter center border factor sector error motor floor door colour color humour rumor tumor prior major minor weather matter chamber disaster fighter-bomber letter ladder layer trailer tanker freighter helicopter cruiser bomber steamer liner carrier computer meter counter copper silver timber october november december list exist consist climate estimate ultimate")

// roleNouns are roles that no ending tells.
var roleNouns = wording.Set("president chancellor judge chief victim king queen prince princess captain boss coach widow bride groom wife husband son daughter brother sister nephew niece cousin uncle aunt parent student pilot nurse monk nun priest bishop cleric mp deputy senator")

// adultAge is an age of at least ten years.
func adultAge(m *rules.Match) (rules.Value, bool) {
	v, ok := bareAge(m)
	return v, ok && v.Low.Cmp(quantity.Int(10)) >= 0 && v.Low.IsInt()
}

// oldest is the greatest age that a bare number is read as.
var oldest = quantity.Int(120)

func bareAge(m *rules.Match) (rules.Value, bool) {
	v := withUnit(m.Value("age"), "a")
	v.Role, v.Counted = claim.Attribute, "age"
	return v, v.High.Cmp(oldest) <= 0 && v.Low.Sign() >= 0
}
