package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// labelNouns number what follows them: a name, not an amount.
var labelNouns = &rules.Table{Name: "label/nouns", Frame: "see {row} 12 there", Rows: rules.Words("",
	"page", "pages", "p.", "pp.", "section", "sections", "articles", "episode", "room", "tram", "line", "platform", "gate", "terminal", "number", "no.", "nos.", "№", "#", "§", "level", "phase", "step", "grade", "motorway", "autoroute", "stage", "season", "block", "sector", "figure", "table", "appendix", "annex",
	"lane", "reactor", "ward", "plot", "district", "zone", "category", "tier", "class", "version", "channel", "series", "mark", "division", "precinct", "paragraph", "clause", "rule", "amendment", "chapter ii", "scene", "volume", "vol.", "issue", "track", "row", "seat", "exhibit", "unit", "building", "house number", "apartment", "apt.", "suite", "floor", "group", "round", "game", "game week", "matchday", "lap", "size", "area code", "zip code", "pin", "serial", "resolution", "proposition", "prop", "schedule", "hurricane category", "checkpoint", "station", "engine", "warehouse", "hangar", "unit number", "brigade", "battalion", "regiment", "squadron", "corps", "pixel", "opus", "symphony", "psalm", "verse", "sonnet", "vitamin b", "omega", "mach", "world war", "super bowl", "expo", "fm", "am radio", "kilometre marker", "mile marker", "kilometre", "marker", "form", "court", "scope", "ext.", "exit", "junction", "jct", "bay", "dock", "berth", "shed", "silo", "shaft", "level crossing", "century").Rows}

// addressNouns end the name of a street.
var addressNouns = &rules.Table{Name: "label/streets", ExactCase: true, Frame: "lives at 12 Elm {row} there", Rows: rules.Words("",
	"Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Lane", "Drive", "Boulevard", "Blvd", "Square", "Place", "Court", "Way", "Crescent", "Terrace", "Close", "Gardens", "Grove", "Mews", "Row", "Walk", "Hill", "Quay", "Highway", "Parkway").Rows}

var urlStarts = rules.Words("label/urls", "http", "https", "www", "ftp", "mailto")

// isLabelNumber is a number that something can bear as its name: whole, or with
// one point as versions have it.
func isLabelNumber(t prose.Token) bool { return strings.Trim(t.Text, "0123456789.") == "" }

// IsOneDigit reports whether a number token is one digit.
func IsOneDigit(t prose.Token) bool { return len(t.Text) == 1 }

func isDigitsOnly(t prose.Token) bool { return strings.Trim(t.Text, "0123456789") == "" }

func isVersion(t prose.Token) bool { return strings.Count(t.Text, ".") >= 2 }

// isMisgrouped reports whether the separators among digits make no number.
func isMisgrouped(t prose.Token) bool {
	_, ok := withoutSeparators(t.Text)
	return !ok
}

// longestPlain is how many digits news writes in a row without a comma.
const longestPlain = 10

// isSerial reports whether so many digits stand in a row that they count nothing,
// unless they end in zeros.
func isSerial(t prose.Token) bool {
	return len(t.Text) > longestPlain && len(t.Text) <= maxDigits && isDigitsOnly(t) && !strings.HasSuffix(t.Text, "0000")
}

// isTooLong reports whether a number has more digits than are read.
func isTooLong(t prose.Token) bool {
	digits := 0
	for i := range len(t.Text) {
		if c := t.Text[i]; '0' <= c && c <= '9' {
			digits++
		}
	}
	return digits > maxDigits
}

// numberedNames are names of indices, leagues and products that a number ends.
var numberedNames = rules.Words("label/numbered-names", "s&p", "sp", "nasdaq", "ftse", "dax", "cac", "stoxx", "asx", "s&p/asx", "russell", "nikkei", "csi", "hang seng", "euro stoxx", "dow jones stoxx", "big", "iphone", "ipad", "model", "galaxy s", "galaxy note", "galaxy", "playstation", "xbox", "windows", "android", "ios", "boeing", "airbus", "best-of", "voyager", "soyuz", "ariane", "falcon", "chapter", "article", "type", "formula", "planet", "apollo", "artemis", "hiv", "ps", "radio", "route", "highway", "interstate", "flight", "us route", "area", "pier", "covid", "world", "fortune").In("the {row} 50 fell")

// isIdentifierWord reports whether digits glued behind a word make a name of
// it: A384, K51402, COVID.
func isIdentifierWord(t prose.Token) bool {
	return t.Kind == prose.Word && t.Lower != "magnitude" && !moneyPrefixes[t.Lower] && !prefixes[t.Text] && !(t.Glued && partedUnits[t.Text]) && t.Text != "e" && t.Text != "E" && t.Text != "x" && !metricSquares[t.Text] && !(t.Glued && smallScales[t.Text])
}

// smallScales are scales behind digits, not the start of a name: 5k-20k.
var smallScales = wording.Set("k m bn mn")

// partedUnits stand between the numbers of a compound: 3h 20m, 5-foot-10.
var partedUnits = wording.Set("h ft foot hour year pound")

// metricSquares take a 2 or a 3 as an exponent: km2.
var metricSquares = wording.Set("m km cm mm")

// prefixes are joined to a number by a hyphen without naming anything.
var prefixes = wording.Set("sub minus now then over under plus mid about some nearly to and or negative only a an the of for in by per")

var moneyPrefixes = LowerWordsOf(CurrencySigns, currencyCodes, signsBefore, millionCodes)

func number0() rules.Item { return rules.Token(prose.Number) }

// labels are names, codes and identifiers with digits.
var labels = []*rules.Rule{
	reject(rules.Rule{
		Name: "not/url", Sentence: "{start} begins an address of the web.",
		Pattern:         []rules.Item{rules.In(urlStarts).As("start"), rules.Token(prose.Word, prose.Number, prose.Mark, prose.Symbol).Glued().Repeat(1, 250)},
		Examples:        none("see https://example.org/2020/12-ships there", "see www.example.org/4", "see http://example.org/4", "ftp://example.org/4", "mailto:a4@example.org"),
		CounterExamples: []rules.RuleExample{{Text: "the http 5 servers", Want: "[5] exact 5"}},
	}),
	reject(rules.Rule{
		Name: "not/hashtag", Sentence: "{sign}{word} is a tag or a handle.",
		Pattern:         []rules.Item{rules.Word("#", "@").As("sign"), rules.Token(prose.Word, prose.Number).Glued().Repeat(1, 4).As("word")},
		Examples:        none("see #12 there", "ask @user7 there"),
		CounterExamples: []rules.RuleExample{{Text: "12 @ sign", Want: "[12] exact 12"}},
	}),
	reject(rules.Rule{
		Name: "not/return-period", Sentence: "“{one}-in-{years}-year” says how rare an event is, not how long.",
		Pattern:         []rules.Item{number0().Or(rules.Word("one", "once")).As("one"), rules.In(hyphens).Optional(), rules.Word("in"), rules.In(hyphens).Optional(), rules.In(article).Optional(), rules.In(hyphens).Optional(), number0().Or(rules.Word("hundred", "thousand")).As("years"), rules.In(hyphens).Optional(), rules.Word("year")},
		Examples:        none("a 1-in-200-year flood", "a once-in-a-hundred-year flood"),
		CounterExamples: []rules.RuleExample{{Text: "one in 200 years", Want: "[one] exact 1; [200 years] exact 200 a"}},
	}),
	reject(rules.Rule{
		Name: "not/version", Sentence: "{version} is a version or an address.",
		Pattern:         []rules.Item{number0().Where(isVersionNumber).As("version"), rules.Token(prose.Word).Glued().Optional()},
		Examples:        none("release 4.12.9 is out"),
		CounterExamples: []rules.RuleExample{{Text: "1.234.567 votes"}},
	}),
	reject(rules.Rule{
		Name: "not/identifier", Sentence: "Letters glued to {digits} make a name of it.",
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isIdentifierWord).As("name"), rules.In(hyphens).Glued().Optional(), number0().Glued().As("digits"), rules.Token(prose.Word, prose.Number).Or(rules.In(hyphens)).Or(rules.Word("/")).Glued().Repeat(0, 6)},
		Make:            isNameThere,
		Examples:        none("the A384 road", "the BTR-80 vehicle", "COVID-19 is rare", "the U-15 side", "the norm EX-40/7 says so"),
		CounterExamples: []rules.RuleExample{{Text: "5k-20k users", Want: "[5k-20k] between 5000..20000"}, {Text: "US$5 was paid", Want: "[US$5] exact 5 USD"}, {Text: "Rs5 was paid", Want: "[Rs5] exact 5 INR"}, {Text: "a magnitude-5.8 quake", Want: "[5.8] exact 5.8 magnitude attribute"}},
	}),
	reject(rules.Rule{
		Name: "not/code", Sentence: "{digits} glued to {letters} is a name.",
		Unless:          []rules.Item{rules.In(CurrencySigns, currencyCodes)},
		Pattern:         []rules.Item{number0().As("digits"), rules.Token(prose.Word).Where(isCodeLetters).Glued().As("letters"), rules.Token(prose.Word, prose.Number).Or(rules.In(hyphens)).Glued().Repeat(0, 4)},
		Examples:        none("the 6G network", "a 3D film", "the 14Q service", "the 49ers won"),
		CounterExamples: []rules.RuleExample{{Text: "5GHz band", Want: "[5GHz] exact 5 GHz"}, {Text: "5K users", Want: "[5K] exact 5000"}},
	}),
	reject(rules.Rule{
		Name: "not/ordinal", Sentence: "{number}{ending} is an ordinal.",
		Pattern:         []rules.Item{number0().As("number"), rules.In(ordinalEndings).Glued().As("ending")},
		Examples:        none("the 21st century", "the 2nd of them", "the 3rd time", "the 4th man"),
		CounterExamples: []rules.RuleExample{{Text: "21 stops", Want: "[21] exact 21"}},
	}),
	reject(rules.Rule{
		Name: "not/ordinal-words", Sentence: "{tens}-{ordinal} is an ordinal.",
		Pattern:         []rules.Item{rules.In(Tens).As("tens"), rules.In(hyphens).Glued().Optional(), rules.Word("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth").As("ordinal")},
		Examples:        none("the twenty-first man", "the twenty-second man", "the twenty-third man", "the twenty-fourth man", "the twenty-fifth man", "the twenty-sixth man", "the twenty-seventh man", "the twenty-eighth man", "the twenty-ninth man"),
		CounterExamples: []rules.RuleExample{{Text: "twenty firsts", Want: "[twenty] exact 20"}},
	}),
	reject(rules.Rule{
		Name: "not/known-name", Sentence: "{digits} behind “{name}” is part of a name.",
		Pattern:         []rules.Item{rules.In(numberedNames).As("name"), rules.In(hyphens).Glued().Optional(), number0().Where(isDigitsOnly).As("digits"), rules.In(hyphens).Glued().Optional(), number0().Glued().Optional(), rules.Token(prose.Word).Where(isCodeSuffix).Glued().Optional()},
		Examples:        none("the Nasdaq 100 fell", "a Boeing 747-400 jet", "the sp 500 fell"),
		CounterExamples: []rules.RuleExample{{Text: "the Dow fell 100 points", Want: "[100 points] exact 100 point down change"}},
	}),
	reject(rules.Rule{
		Name: "not/label", Sentence: "“{noun}” gives the number {digits} as a name.",
		Unless:          []rules.Item{rules.Word("the", "a", "total", "of"), rules.Word("number", "group", "team", "rescue", "order", "train", "post")},
		Pattern:         []rules.Item{rules.In(labelNouns).As("noun"), rules.Word(".", ":").Glued().Optional(), number0().Where(isLabelNumber).As("digits"), rules.Word("-", "–", "/", ":").Glued().Optional(), number0().Glued().Optional(), rules.Token(prose.Word).Where(isLabelLetter).Glued().Optional()},
		After:           []rules.Item{afterLabel()},
		Examples:        none("see page 12 there", "episode 112 is out", "version 2.1 is out", "tram 4 is late", "Section 427 is full", "form 17C is long", "gate 4b is shut"),
		CounterExamples: []rules.RuleExample{{Text: "no 10 ships"}, {Text: "They number 12.5m", Want: "[12.5m] exact 12500000"}},
	}),
	reject(rules.Rule{
		Name: "not/name", Sentence: "{digits} behind {name} is part of a name.",
		Before:          []rules.Item{rules.Token(prose.Word, prose.Mark, prose.Symbol, prose.Number)},
		Unless:          listedWithCounts(),
		Pattern:         []rules.Item{rules.Token(prose.Word).Where(isNameWord).As("name"), number0().Where(isDigitsOnly).As("digits"), rules.In(hyphens).Glued().Optional(), number0().Glued().Optional(), rules.Token(prose.Word).Where(isCodeSuffix).Glued().Optional()},
		After:           []rules.Item{afterName()},
		Make:            notInPlace,
		Examples:        none("the Cessna 172 crashed", "the norm ISO 3834-2 and others", "It ended Spain 3 Norway 1"),
		CounterExamples: []rules.RuleExample{{Text: "In Turkey 12 died", Want: "[12] exact 12"}, {Text: "Then in Wexby 12 died", Want: "[12] exact 12"}, {Text: "The Reds won eight seats in Ulm, the Greens six, and in Bad Holm 3.", Want: "[eight] exact 8; [six] exact 6; [3] exact 3"}, {Text: "They took 71 seats and the Greens 19, with six free", Want: "[71] exact 71; [19] exact 19; [six] exact 6"}, {Text: "It won 118 seats with 43% of votes and the Alliance 71 with ease", Want: "[118] exact 118; [43%] exact 43 %; [71] exact 71"}, {Text: "In London 20 people left", Want: "[20] exact 20"}, {Text: "In Kent 43 were hurt", Want: "[43] exact 43"}, {Text: "now-18 ships", Want: "[18] exact 18"}},
	}),
	reject(rules.Rule{
		Name: "not/reference", Sentence: "{number} alone in brackets is a reference or a shirt number.",
		Pattern:         []rules.Item{rules.Word("(", "["), number0().Where(IsOneDigit).As("number"), rules.Word(")", "]").Glued()},
		Examples:        none("as was shown [3] before", "Kane (9) scored"),
		CounterExamples: []rules.RuleExample{{Text: "ships (9 of them)", Want: "[9] exact 9 part"}},
	}),
	reject(rules.Rule{
		Name: "not/age-group", Sentence: "“{under}-{age}” names a group.",
		Pattern:         []rules.Item{rules.Word("under", "over", "sub").As("under"), rules.In(hyphens).Glued(), number0().Where(isAge).Glued().As("age"), rules.Word("s").Glued().Optional()},
		After:           []rules.Item{measuredNoun().Not()},
		Examples:        none("the under-21 side", "the over-30s cup", "the sub-20 cup", "the over-65s were ill"),
		CounterExamples: []rules.RuleExample{{Text: "sub-500 metre peaks", Want: "[sub-500 metre] less_than 500 m"}},
	}),
	reject(rules.Rule{
		Name: "not/postcode", Sentence: "“{code}” behind {digits} makes a code of it.",
		Pattern:         []rules.Item{number0().Where(isDigitsOnly).As("digits"), rules.Word("zip code", "zip codes", "area code", "postcode", "postal code").As("code")},
		Examples:        none("in the 60614 ZIP Code"),
		CounterExamples: []rules.RuleExample{{Text: "in 12 postcodes", Want: "[12] exact 12"}},
	}),
	reject(rules.Rule{
		Name: "not/generation", Sentence: "“{decade}-{something}” names people by their age.",
		Pattern:         []rules.Item{number0().Where(isAge).As("decade"), rules.In(hyphens).Glued(), rules.Word("something", "somethings").As("something")},
		Examples:        none("the 30-somethings danced"),
		CounterExamples: []rules.RuleExample{{Text: "30-some ships", Want: "[30-some] about 30"}},
	}),
	reject(rules.Rule{
		Name: "not/address", Sentence: "{digits} before {street} is an address.",
		Pattern:         []rules.Item{number0().Where(isDigitsOnly).As("digits"), rules.In(dashes).Glued().Optional(), number0().Glued().Optional(), rules.Token(prose.Word).Where(isCapital).Repeat(1, 3), rules.In(addressNouns).As("street")},
		Examples:        none("at 12 Downing Street"),
		CounterExamples: []rules.RuleExample{{Text: "12 streets"}},
	}),
	reject(rules.Rule{
		Name: "not/phone", Sentence: "A row of numbers, joined, is a phone number or a code.",
		Make:            longEnough,
		Pattern:         []rules.Item{rules.Word("+", "(").Optional(), number0(), rules.Word("-", "–", ")", ".").Glued().Optional(), rules.In(dashes).Glued().Optional(), number0(), rules.In(dashes).Glued(), number0().Glued(), rules.In(dashes).Or(rules.Word("/")).Glued().Optional(), number0().Glued().Optional()},
		Examples:        none("call 509-555-0126", "call +1-509-5550/126", "call +1 509-555-0126", "call 1-800-555-0177", "call (509) 555-0126"),
		CounterExamples: []rules.RuleExample{{Text: "5-6 ships", Want: "[5-6] between 5..6"}, {Text: "sets of 6-7 (1-7) 6-3 there"}},
	}),
	reject(rules.Rule{
		Name: "not/phone-spaced", Sentence: "Behind “{call}” a row of numbers is a phone number.",
		Before:          []rules.Item{rules.In(callWords).As("call"), betweenAnything(0, 8)},
		Pattern:         []rules.Item{rules.Word("+").Optional(), number0().Where(isPhonePart), number0().Where(isPhonePart).Repeat(1, 5)},
		Examples:        none("phone 542 555 170", "call 1800 555 019 now"),
		CounterExamples: []rules.RuleExample{{Text: "call 40 friends", Want: "[40] exact 40"}},
	}),
	reject(rules.Rule{
		Name: "not/phone-plus", Sentence: "{plus} before a row of numbers makes it a phone number.",
		Pattern:         []rules.Item{rules.Word("+").Apart().As("plus"), number0().Glued(), rules.In(dashes).Optional(), number0().Where(isDigitsOnly), rules.In(dashes).Optional(), number0().Where(isDigitsOnly).Repeat(0, 4)},
		Examples:        none("write to +358 9 5550 110 now"),
		CounterExamples: []rules.RuleExample{{Text: "+5 degrees"}},
	}),
	reject(rules.Rule{
		Name: "not/number-with-leading-zero", Sentence: "{number} begins with a zero: it is a code.",
		Unless:          []rules.Item{number0()},
		Pattern:         []rules.Item{number0().Where(hasLeadingZero).As("number"), number0().Where(isDigitsOnly).Repeat(0, 4)},
		Examples:        none("the 065 555 0133 line", "code 0042 here"),
		CounterExamples: []rules.RuleExample{{Text: "0.5 litres", Want: "[0.5 litres] exact 0.5 L"}},
	}),
	reject(rules.Rule{
		Name: "not/serial-number", Sentence: "{number} has more digits than news writes without a comma: it is a code.",
		Before:          []rules.Item{rules.Token(prose.Word, prose.Symbol).Or(rules.Word("\"", "“", "[", "]", "(", ":", "—"))},
		Pattern:         []rules.Item{number0().Where(isSerial).As("number")},
		Examples:        none("post no 970814010223 there"),
		CounterExamples: []rules.RuleExample{{Text: "1000000000000 stars", Want: "[1000000000000] exact 1000000000000"}, {Text: "7800000000 people", Want: "[7800000000] exact 7800000000"}},
	}),
	reject(rules.Rule{
		Name: "not/too-long", Sentence: "{number} has more digits than any number that is read.", Bound: boundOfDigits,
		Pattern:         []rules.Item{number0().Where(isTooLong).As("number")},
		Examples:        none("key 1234567890123456789012345678901234567890 here"),
		CounterExamples: []rules.RuleExample{{Text: "1,234 ships"}, {Text: "seats 12,34,5 here"}},
	}),
	reject(rules.Rule{
		Name: "not/grouped", Sentence: "The separators in {number} part no groups of one number.",
		Pattern:         []rules.Item{number0().Where(isMisgrouped).As("number")},
		Examples:        none("key 12,34,56 here"),
		CounterExamples: []rules.RuleExample{{Text: "1,234 ships"}},
	}),
	reject(rules.Rule{
		Name: "not/list-marker", Sentence: "{number} before {mark} at the start counts a list.",
		Before:          []rules.Item{rules.Edge()},
		Pattern:         []rules.Item{number0().Where(isDay).As("number"), rules.Word(".", ")").Glued().As("mark")},
		After:           []rules.Item{rules.Token(prose.Word)},
		Examples:        none("1) Ships left", "3. ships left"),
		CounterExamples: []rules.RuleExample{{Text: "47."}},
	}),
}

var callWords = rules.Words("label/call", "call", "phone", "tel", "tel.", "telephone", "text", "hotline", "helpline", "dial", "ring", "fax", "whatsapp", "contact", "reach us on", "call us").In("{row} 542 555 170")

// betweenAnything is tokens of any kind.
func betweenAnything(least, most int) rules.Item {
	return rules.Token(prose.Word, prose.Mark, prose.Symbol).Or(rules.Of(Rejected)).Repeat(least, most)
}

// isLabelLetter is one letter behind the number of a label: 17C.
func isLabelLetter(t prose.Token) bool { return len(t.Text) == 1 && !smallScales[t.Lower] }

// shortestPhone is how many digits a phone number in parts has at least.
const shortestPhone = 7

// longEnough holds where the pattern has as many digits as a phone number.
func longEnough(m *rules.Match) (rules.Value, bool) {
	digits := 0
	for _, c := range m.Pattern().Of(m.Sequence.Text) {
		if '0' <= c && c <= '9' {
			digits++
		}
	}
	return rules.Value{}, digits >= shortestPhone
}

func isPhonePart(t prose.Token) bool { return isDigitsOnly(t) && len(t.Text) >= 2 && len(t.Text) <= 7 }

// isAge is a number of years that somebody can have lived.
func isAge(t prose.Token) bool { n, ok := small(t, 120); return ok && n > 0 }

func hasLeadingZero(t prose.Token) bool {
	return len(t.Text) > 1 && t.Text[0] == '0' && isDigitsOnly(t) && t.Text != "007"
}

func isVersionNumber(t prose.Token) bool { return isVersion(t) && isMisgrouped(t) }

// isCodeLetters reports whether letters behind digits make a name of them:
// they are neither a unit nor a scale.
func isCodeLetters(t prose.Token) bool {
	return t.Kind == prose.Word && !unitLetters[t.Text] && !(len(t.Text) > 1 && unitLetters[t.Lower]) && len(t.Text) <= 4 && t.Lower != "e" && t.Lower != "x" && t.Lower != "s"
}

// unitLetters are the capitals that are a unit or a scale behind digits.
var unitLetters = WordsOf(unitSigns, UnitNames, shortSigns, inchWords, scaleLetters, moneyLetters, ScaleWords, CurrencySigns, currencyCodes, lowerCodes, currencyNames, ordinalEndings, meridiems, HundredWord)

// LowerWordsOf is the rows of the tables, in lower case.
func LowerWordsOf(tables ...*rules.Table) map[string]bool {
	m := map[string]bool{}
	for w := range WordsOf(tables...) {
		m[strings.ToLower(w)] = true
	}
	return m
}

// WordsOf is the rows of the tables, and the first word of each.
func WordsOf(tables ...*rules.Table) map[string]bool {
	m := map[string]bool{}
	for _, t := range tables {
		for _, r := range t.Rows {
			m[r.Words] = true
			m[strings.Fields(r.Words)[0]] = true
		}
	}
	return m
}

// isCodeSuffix is one letter behind the digits of a name: 737A.
func isCodeSuffix(t prose.Token) bool { return len(t.Text) == 1 }

// isNameWord reports whether a word can be a name that a number belongs to.
func isNameWord(t prose.Token) bool {
	return t.Capital() && t.Text != "I" && t.Text != "A" && !moneyPrefixes[t.Lower] && !functionWords[t.Lower] && !capitalNoName[t.Lower] && !measureNames[t.Lower]
}

// measureNames are the units and currencies in the plural, which name nothing
// that is numbered.
var measureNames = pluralNamesOf(UnitNames, currencyNames)

func pluralNamesOf(tables ...*rules.Table) map[string]bool {
	m := LowerWordsOf(tables...)
	for w := range m {
		if !strings.HasSuffix(w, "s") {
			delete(m, w)
		}
	}
	return m
}

// capitalNoName are words with a capital that no number belongs to.
var capitalNoName = wording.Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december some nearly almost around roughly approximately least up exactly another mr mrs ms dr")

// afterLabel is what may follow the number of a label: no noun that it counts.
func afterLabel() rules.Item {
	return measuredNoun().Or(rules.In(scaleLetters, moneyLetters)).Or(rules.Word("per", "-")).Not()
}

// afterName is what may follow a name's number: neither a noun that it would
// count nor a verb in the plural.
func afterName() rules.Item {
	return rules.Token(prose.Word).Where(isCountable).Or(rules.In(pluralWords, ScaleWords, UnitNames, unitSigns, scaleLetters, moneyLetters)).Or(rules.Word("were", "are", "have", "more", "%", "-", ".", "killed", "dead")).Not()
}

// isCountable is any word that could be counted or start what is counted.
func isCountable(t prose.Token) bool {
	return isPlainWord(t) && !strings.HasSuffix(t.Lower, "ed") && !pastVerbs[t.Lower]
}

var pastVerbs = wording.Set("fell rose went came made took gave got flew hit lost won said was had ran sat stood began broke")
