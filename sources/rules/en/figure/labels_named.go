package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// numberedThings are names and ranks that words around the number make plain.
var numberedThings = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/one-of-a-type", Sentence: "“{article}” before {name} {digits} makes the number part of a name.",
		Before:          []rules.Item{rules.In(article).As("article"), rules.Token(prose.Word).Where(isNameWord).Optional()},
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isNameWord).As("name"), number0().Where(isDigitsOnly).As("digits"), rules.Token(prose.Word).Where(isCodeSuffix).Glued().Optional()},
		After:           []rules.Item{rules.In(pluralWords, UnitNames, unitSigns, currencyNames, ScaleWords, scaleLetters, moneyLetters, hyphens).Or(rules.Word("more", ".")).Not()},
		Make:            isNameThere,
		Examples:        none("a Leopard 2 weighs little", "an Agusta 109 burns fuel"),
		CounterExamples: []rules.RuleExample{{Text: "a Labour 10 points ahead", Want: "[10 points] exact 10 point"}, {Text: "in Kent 20 march"}},
	}),
	reject(rules.Rule{
		Name: "not/airliner", Sentence: "{type}-{variant} is a type of airliner.",
		Pattern:         []rules.Item{number0().Where(isAirliner).As("type"), rules.In(hyphens).Glued(), number0().Where(isVariant).Glued().As("variant"), rules.Token(prose.Word).Glued().Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("a 737-800 crashed", "the 787-9 and the 777-300ER"),
		CounterExamples: []rules.RuleExample{{Text: "a herd of 737-800 sheep", Want: "[737-800] between 737..800"}},
	}),
	reject(rules.Rule{
		Name: "not/place-in-a-list", Sentence: "“{no} {digits}” is a place in a list.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isCapitalNo).As("no"), number0().Where(isPlaceInList).As("digits")},
		After:           []rules.Item{measuredNoun().Or(rules.In(hyphens, scaleLetters, moneyLetters)).Not()},
		Examples:        none("the No 3 seed lost", "She is at No 1 again", "No 10 said nothing"),
		CounterExamples: []rules.RuleExample{{Text: "No 10 ships are alike", Want: "[10] exact 10"}, {Text: "No 20-year plan", Want: "[20-year] exact 20 a"}},
	}),
	reject(rules.Rule{
		Name: "not/conference", Sentence: "{name}{number} is the name of a meeting held every year.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isConference).As("name"), number0().Where(isPlaceInList).Glued().As("number")},
		Examples:        none("at COP29 in May"),
		CounterExamples: []rules.RuleExample{{Text: "It costs COP 900 there", Want: "[COP 900] exact 900 COP"}},
	}),
	reject(rules.Rule{
		Name: "not/label-in-words", Sentence: "“{noun}” gives the number {number} as a name.",
		Unless:          []rules.Item{rules.Word("this", "that", "each", "every", "which", "any", "another", "one", "same")},
		Pattern:         []rules.Item{rules.In(namedInWords).As("noun"), rules.In(clockHours).As("number")},
		After:           []rules.Item{rules.In(hyphens, UnitNames, pluralWords, currencyNames, ScaleWords, HundredWord, oneInSoMany).Not()},
		Examples:        none("a category five storm", "in phase two of the trial", "category two calls"),
		CounterExamples: []rules.RuleExample{{Text: "at this stage two left", Want: "[two] exact 2"}, {Text: "In class five people slept", Want: "[five] exact 5"}},
	}),
	reject(rules.Rule{
		Name: "not/number-in-name", Sentence: "{name} {number}, both with a capital, are a name.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isNameWord).As("name"), rules.Word("of").Optional(), rules.In(DigitWords, Teens, Tens).As("number")},
		After:           []rules.Item{rules.In(hyphens, ScaleWords, HundredWord, oneInSoMany).Not()},
		Make:            titledInProse,
		Examples:        none("a fire on Pier Nine was put out", "She told Radio Eight that it was late", "the leaders of the Group of Seven met again"),
		CounterExamples: []rules.RuleExample{{Text: "Fire Kills Twelve in Kel Harbour", Want: "[Twelve] exact 12"}, {Text: "on Monday eight people left", Want: "[eight] exact 8"}, {Text: "near Kel, Twelve ships sank there", Want: "[Twelve] exact 12"}, {Text: "ONE Ship left", Want: "[ONE] exact 1"}},
	}),
	reject(rules.Rule{
		Name: "not/numbered-day", Sentence: "“{day} {number}” counts from a beginning.",
		Before:          []rules.Item{rules.Word("on", "by", "of", "from", "to", "until", "since", "in", "after", "before", "past", ",", "(").Or(rules.Edge())},
		Pattern:         []rules.Item{rules.Word("day", "week", "month", "year").As("day"), number0().Where(isOneOfFew).As("number")},
		After:           []rules.Item{measuredNoun().Or(rules.In(scaleLetters, moneyLetters, hyphens)).Or(rules.Word("per", "more", "others", "were", "are", "have")).Not()},
		Examples:        none("on day 820 of the siege", "Day 3: it rained", "by week 12 they left", "in year 6 at school", "(month 2)"),
		CounterExamples: []rules.RuleExample{{Text: "That day 12 died", Want: "[12] exact 12"}, {Text: "every week 300 jobs go", Want: "[300] exact 300"}},
	}),
	reject(rules.Rule{
		Name: "not/place-on-a-road", Sentence: "“{km} {number}” is a place on a road.",
		Before:          []rules.Item{rules.Token(prose.Number).Not()},
		Pattern:         []rules.Item{rules.Word("km", "kilometre", "kilometer", "mile").As("km"), number0().Where(isDigitsOnly).Apart().As("number")},
		After:           []rules.Item{measuredNoun().Or(rules.In(scaleLetters, moneyLetters, hyphens)).Not()},
		Examples:        none("shut between km 12 and kilometre 19", "at mile 40 of it"),
		CounterExamples: []rules.RuleExample{{Text: "In 5 km 2 bridges fell", Want: "[5 km] exact 5 km; [2] exact 2"}, {Text: "per km 12 men"}},
	}),
	reject(rules.Rule{
		Name: "not/listed-label", Sentence: "{digits} is listed with the names {first}.",
		Before:          []rules.Item{rules.In(listedNames).As("first"), number0(), rules.Word(",", "and").Or(number0()).Repeat(0, 10), rules.Word(",", "and", "or", "to")},
		Pattern:         []rules.Item{number0().Where(isDigitsOnly).As("digits")},
		After:           []rules.Item{measuredNoun().Or(rules.In(hyphens)).Or(rules.Token(prose.Word).Where(isPlainWord)).Not()},
		Examples:        none("trains No. 12, 1634 and 1635 were late", "rooms are nos. 4 and 7."),
		CounterExamples: []rules.RuleExample{{Text: "in No. 4, 12 people sat", Want: "[12] exact 12"}},
	}),
	reject(rules.Rule{
		Name: "not/emergency-number", Sentence: "{number} is the number that help is called on.",
		Pattern:         []rules.Item{number0().Where(isEmergency).As("number")},
		After:           []rules.Item{rules.Word("call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators", "emergency", "tape", "recording")},
		Examples:        none("the first 911 call", "a 999 operator"),
		CounterExamples: []rules.RuleExample{{Text: "911 ships left", Want: "[911] exact 911"}},
	}),
	reject(rules.Rule{
		Name: "not/enumeration", Sentence: "{number} before a bracket that was not opened counts what is listed.",
		Unless:          []rules.Item{rules.Word("(", "["), betweenAnything(0, 12)},
		Pattern:         []rules.Item{number0().Where(isListNumber).As("number"), rules.Word(")")},
		After:           []rules.Item{rules.Token(prose.Word)},
		Examples:        none("It 1) costs a lot; 2) lasts and 3) works"),
		CounterExamples: []rules.RuleExample{{Text: "The crew (of them 12) left", Want: "[12] exact 12 part"}},
	}),
	reject(rules.Rule{
		Name: "not/phone-local", Sentence: "{exchange}-{number}, which goes on with a zero, is a phone number.",
		Pattern:         []rules.Item{number0().Where(isExchange).As("exchange"), rules.In(hyphens).Glued(), number0().Where(hasLeadingZero).Glued().As("number")},
		Examples:        none("dial 555-0142 now"),
		CounterExamples: []rules.RuleExample{{Text: "300-1200 people", Want: "[300-1200] between 300..1200"}},
	}),
	reject(rules.Rule{
		Name: "not/block", Sentence: "“{number} block” is a place in a street.",
		Pattern:         []rules.Item{number0().Where(isDigitsOnly).As("number")},
		After:           []rules.Item{rules.Word("block of")},
		Examples:        none("in the 1400 block of Main Street"),
		CounterExamples: []rules.RuleExample{{Text: "12 blocks of ice", Want: "[12] exact 12"}},
	}),
	reject(rules.Rule{
		Name: "not/school-year", Sentence: "“{year} {number}” before {pupils} is a year at school.",
		Pattern:         []rules.Item{rules.Word("year", "grade").As("year"), number0().Where(isSchoolYear).As("number")},
		After:           []rules.Item{rules.Word("pupils", "students", "children", "boys", "girls", "classes", "teachers", "exams", "tests").As("pupils")},
		Examples:        none("Year 6 pupils sat it", "the grade 9 classes"),
		CounterExamples: []rules.RuleExample{{Text: "last year 600 pupils left", Want: "[600] exact 600"}},
	}),
	reject(rules.Rule{
		Name: "not/number-row", Sentence: "Four numbers or more, joined, are a code or a draw.",
		Pattern:         []rules.Item{number0(), rules.In(dashes).Or(number0()).Glued().Repeat(6, 60)},
		Examples:        none("the numbers were 4-17-22-38-61 and so on"),
		CounterExamples: []rules.RuleExample{{Text: "5-6 ships", Want: "[5-6] between 5..6"}},
	}),
	reject(rules.Rule{
		Name: "not/union-local", Sentence: "“Local {number}” is a branch of a union.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isLocal), number0().Where(isDigitsOnly).As("number")},
		After:           []rules.Item{rules.In(hyphens, scaleLetters, moneyLetters, UnitNames, unitSigns, currencyNames).Not()},
		Examples:        none("Local 5 wants more", "Local 226 is on strike"),
		CounterExamples: []rules.RuleExample{{Text: "Of the local 12 left", Want: "[12] exact 12"}, {Text: "local 5 percent", Want: "[5 percent] exact 5 %"}},
	}),
	reject(rules.Rule{
		Name: "not/mark-out-of-ten", Sentence: "“{mark} out of {most}” is a mark that somebody gives.",
		Pattern:         []rules.Item{rules.Word("10", "ten").As("mark"), rules.Word("out of"), rules.Word("10", "ten").As("most")},
		After:           []rules.Item{clauseEnd().Or(rules.Word("for", "to"))},
		Examples:        none("It is a 10 out of 10 for us.", "She gives it ten out of ten."),
		CounterExamples: []rules.RuleExample{{Text: "10 out of 10 ships", Want: "[10] exact 10 part; [10] exact 10"}},
	}),
	reject(rules.Rule{
		Name: "not/exchange", Sentence: "“{first}-for-{second}” says at what rate things are exchanged.",
		Pattern:         []rules.Item{number0().Or(rules.In(clockHours)).As("first"), rules.In(hyphens).Glued(), rules.Word("for").Glued(), rules.In(hyphens).Glued(), number0().Or(rules.In(clockHours)).Glued().As("second")},
		Examples:        none("a 10-for-1 split", "a two-for-one deal"),
		CounterExamples: []rules.RuleExample{{Text: "12 for 9 crowns"}},
	}),
	reject(rules.Rule{
		Name: "not/joined-particle", Sentence: "{word}-{particle} is a noun and tells of no change.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isPlainNoun).As("word"), rules.In(hyphens).Glued(), rules.Word("up", "down", "over", "off").Glued().As("particle")},
		Examples:        []rules.RuleExample{{Text: "The runner-up gets half of it", Want: "[half] exact 0.5 share part"}, {Text: "a start-up 12 years old", Want: "[12 years old] exact 12 a attribute"}, {Text: "a play-off 20 days on", Want: "[20 days] exact 20 d"}, {Text: "the break-down 5 km off", Want: "[5 km] exact 5 km"}, {Text: "the take-over $5 cost", Want: "[$5] exact 5 USD"}},
		CounterExamples: []rules.RuleExample{{Text: "It is up 5%", Want: "[5%] exact 5 % up change"}},
	}),
	reject(rules.Rule{
		Name: "not/variant", Sentence: "{letters}.{number} is a code.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isCapitals).As("letters"), rules.Word(".").Glued(), number0().Glued().As("number"), rules.Word(".").Glued().Optional(), number0().Glued().Optional()},
		Examples:        none("the BA.2.86 and KP.3 variants"),
		CounterExamples: []rules.RuleExample{{Text: "made in the EU. 3 ships left", Want: "[3] exact 3"}},
	}),
}

// namedInWords are the nouns that a number word behind them gives as a name.
var namedInWords = rules.Words("label/named-in-words", "category", "tier", "phase", "stage", "grade", "level", "class", "chapter", "type", "band", "division", "step", "round", "episode").In("a {row} two thing")

// listedNames are the short forms of "number", behind which more of them follow.
var listedNames = rules.Words("label/listed", "no.", "nos.", "№").In("in {row} 4 and 7.")

// isLocal is a branch of a union.
func isLocal(t prose.Token) bool { return t.Text == "Local" }

// isPlainNoun reports whether a word can be a noun and is no number.
func isPlainNoun(t prose.Token) bool { return isPlainWord(t) && !numberWords[t.Lower] }

// isListNumber is a number that the points of a list are counted up to.
func isListNumber(t prose.Token) bool { n, ok := small(t, 20); return ok && n > 0 }

// isExchange is the three digits that a local phone number begins with.
func isExchange(t prose.Token) bool { return len(t.Text) == 3 && isDigitsOnly(t) }

// isSchoolYear is a year of schooling.
func isSchoolYear(t prose.Token) bool { _, ok := small(t, 13); return ok }

// isEmergency is the number of the emergency services, in America and in Britain.
func isEmergency(t prose.Token) bool { return t.Text == "911" || t.Text == "999" }

// isAirliner is a type of Boeing's jets: 737, 787.
func isAirliner(t prose.Token) bool {
	return len(t.Text) == 3 && t.Text[0] == '7' && t.Text[2] == '7' && isDigitsOnly(t)
}

// isVariant is the number of a variant of an airliner: 8, 10, 800.
func isVariant(t prose.Token) bool {
	n, ok := small(t, 900)
	return ok && (n <= 10 || n%100 == 0)
}

// isCapitalNo is "No" as it stands for "number".
func isCapitalNo(t prose.Token) bool { return t.Text == "No" }

// isOneOfFew is a number that days and weeks are counted to from a beginning.
func isOneOfFew(t prose.Token) bool { _, ok := small(t, 1499); return ok }

// isPlaceInList is a number that a chart, a ranking or a street counts up to.
func isPlaceInList(t prose.Token) bool { _, ok := small(t, 100); return ok }

// isConference is "COP", the conference of the parties to a treaty, and the code
// of Colombia's peso.
func isConference(t prose.Token) bool { return t.Text == "COP" }

// isCapitals is a word of two capitals or more.
func isCapitals(t prose.Token) bool {
	for i := range len(t.Text) {
		if c := t.Text[i]; c < 'A' || c > 'Z' {
			return false
		}
	}
	return len(t.Text) > 1
}

// listedWithCounts is a list of counts by place, which a name with a number goes
// on: it won 19 votes in the north, Wexby 15 and Olm 10.
func listedWithCounts() []rules.Item {
	count := rules.Token(prose.Number).Or(rules.In(DigitWords, Teens, Tens))
	goesOn := rules.Word(",", ";", "and", "in").Or(rules.Token(prose.Word).Where(isCapital)).Or(rules.Token(prose.Number))
	return []rules.Item{count, rules.Token(prose.Word).Where(isLowerWord).Repeat(1, 6), rules.Word(",", ";", "and"), goesOn.Repeat(0, 12)}
}

// notInPlace holds unless the name is a place that something happened in, as the
// gazetteer or the verb behind tells: In Turkey 12 died.
func notInPlace(m *rules.Match) (rules.Value, bool) {
	tokens, at := m.Sequence.Tokens, m.Capture("name").First
	if isSumByLetter(tokens, at) {
		return rules.Value{}, false
	}
	if at == 0 || !lexis.PlaceLeads[tokens[at-1].Lower] {
		return rules.Value{}, !sharesVerb(tokens, at)
	}
	behind := tokens[m.Capture("digits").Last:]
	befell := len(behind) > 0 && harmWords.Of(behind[0].Lower) != 0
	return rules.Value{}, !befell && !isPlaceName(m.Token("name").Text)
}

// sharesVerb reports whether the name at the token stands for a clause that takes
// verb and noun from the one before: "won 71 seats and the Greens 19". Its word is
// a plural or one for a party, with the article that products have as well.
func sharesVerb(tokens []prose.Token, at int) bool {
	name := tokens[at].Lower
	if at < 4 || tokens[at-1].Lower != "the" || !opensGap[tokens[at-2].Lower] || !parties[name] && !lexis.PlainPlural(name) {
		return false
	}
	for k := range at - 3 {
		if tokens[k].Kind == prose.Number && isLowerWord(tokens[k+1]) {
			return true
		}
	}
	return false
}

// opensGap stand before a clause that leaves its verb out, and parties are words
// that end the names of those who win seats and votes.
var (
	opensGap = wording.Set("and , ; while but")
	parties  = wording.Set("alliance party union coalition front movement bloc league congress opposition list labour labor")
)

// isPlaceName reports whether the gazetteer knows the word as a place.
func isPlaceName(word string) bool {
	_, ok := gazetteer.LookupPlace(word)
	return ok
}

// titledInProse holds where the number has a capital of its own, which in a
// headline of capitals says nothing.
func titledInProse(m *rules.Match) (rules.Value, bool) {
	if !m.Token("number").Capital() || numberWords[m.Token("name").Lower] {
		return rules.Value{}, false
	}
	name, number := m.Capture("name").First, m.Capture("number").First
	words, capitals := 0, 0
	for i, t := range m.Sequence.Tokens {
		if t.Kind == prose.Word && len(t.Text) > 3 && i != name && i != number {
			words++
			if t.Capital() {
				capitals++
			}
		}
	}
	return rules.Value{}, 2*capitals <= words
}
