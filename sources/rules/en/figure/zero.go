package figure

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// nobody is no one, by itself.
var nobody = rules.Words("zero/nobody", "no one", "nobody", "no-one", "no people", "not a single", "not one").In("{row} was hurt")

var ofNone = rules.Words("zero/of-none", "none", "not one", "no one", "neither").In("{row} of them")

var noWord = rules.Words("zero/no", "no")

// whatBefalls are verbs of harm and of what is done to people: where they
// stand, "no one" is a count of zero and "a man" one of one.
var whatBefalls = rules.Words("harm/verbs", "killed", "hurt", "injured", "wounded", "harmed", "died", "dead", "arrested", "detained", "rescued", "missing", "hospitalised", "hospitalized", "evacuated", "shot", "stabbed", "drowned", "burned", "burnt", "crushed", "electrocuted", "trapped", "kidnapped", "abducted",
	"charged", "convicted", "sentenced", "jailed", "infected", "displaced", "executed", "murdered", "beaten", "attacked", "assaulted", "buried", "poisoned", "freed", "released", "captured", "seized", "saved", "treated", "survived", "perished", "suffocated", "suffered", "airlifted", "questioned", "deported", "expelled", "pulled", "struck", "hit", "found", "taken", "affected").In("No one was {row}")

// countsOfHarm are nouns whose absence is a count of zero.
var countsOfHarm = rules.Words("harm/nouns", "deaths", "death", "injuries", "injury", "casualties", "fatalities", "survivors", "victims", "arrests", "cases", "infections", "losses", "civilians", "soldiers", "troops", "passengers", "homes", "houses", "buildings", "people", "children", "women", "men", "patients", "hostages", "prisoners", "detainees", "wounded", "injured", "dead", "missing", "evacuations", "deaths or injuries", "staff", "employees", "workers", "residents", "schools", "ships", "planes", "flights", "votes", "seats", "medals", "goals", "jobs", "aircraft", "vehicles", "incidents", "accidents", "complaints", "outages", "damage", "layoffs", "redundancies", "job losses").In("There were no {row}")

// zeros reads counts of nothing.
var zeros = rules.Stage{Name: "zero", Rules: []*rules.Rule{
	{
		Name: "zero/of", Sentence: "“{none}” of a whole is zero.", Kind: zero,
		Pattern:         []rules.Item{rules.In(ofNone).As("none")},
		After:           []rules.Item{rules.Word("of")},
		Make:            zeroOf,
		Examples:        []rules.RuleExample{{Text: "None of them was seen", Want: "[None] exact 0 part"}, {Text: "not one of the ships", Want: "[not one] exact 0 part"}, {Text: "no one of them", Want: "[no one] exact 0 part"}, {Text: "neither of the ships", Want: "[neither] exact 0 part"}},
		CounterExamples: []rules.RuleExample{{Text: "none too soon"}},
	},
	{
		Name: "zero/none-verb", Sentence: "“{none}” before “{verb}” is zero.", Kind: zero,
		Pattern:         []rules.Item{rules.Word("none").As("none")},
		After:           []rules.Item{rules.Word("have", "has", "had", "were", "was", "are", "is", "survived", "died", "left", "could", "will", "would", "reported", "confirmed").As("verb")},
		Make:            zeroOf,
		Examples:        []rules.RuleExample{{Text: "None have been seen", Want: "[None] exact 0"}, {Text: "Deaths: none reported", Want: "[none] exact 0"}, {Text: "none confirmed", Want: "[none] exact 0"}, {Text: "none has left", Want: "[none] exact 0"}, {Text: "none had left", Want: "[none] exact 0"}, {Text: "none were hurt", Want: "[none] exact 0"}, {Text: "none was hurt", Want: "[none] exact 0"}, {Text: "none are left", Want: "[none] exact 0"}, {Text: "none is left", Want: "[none] exact 0"}, {Text: "none survived", Want: "[none] exact 0"}, {Text: "none died", Want: "[none] exact 0"}, {Text: "none left", Want: "[none] exact 0"}, {Text: "none could leave", Want: "[none] exact 0"}, {Text: "none will leave", Want: "[none] exact 0"}, {Text: "none would leave", Want: "[none] exact 0"}},
		CounterExamples: []rules.RuleExample{{Text: "none too soon"}},
	},
	{
		Name: "zero/no-one", Sentence: "“{nobody}” with “{verb}” is zero.", Kind: zero,
		Pattern:         []rules.Item{rules.In(nobody).As("nobody")},
		After:           []rules.Item{anyWord(0, 7), rules.In(whatBefalls).As("verb")},
		Make:            zeroOf,
		Examples:        []rules.RuleExample{{Text: "No one on board was hurt", Want: "[No one] exact 0"}, {Text: "nobody was killed", Want: "[nobody] exact 0"}},
		CounterExamples: []rules.RuleExample{{Text: "No one knows why"}},
	},
	{
		Name: "zero/not-one", Sentence: "“{nobody}” before {things} is zero of them.", Kind: zero,
		Pattern:         []rules.Item{rules.Word("not one", "not a single").As("nobody")},
		After:           []rules.Item{modifier(0, 2), rules.Token(prose.Word).Where(isCountNoun).As("things")},
		Make:            zeroOf,
		Examples:        []rules.RuleExample{{Text: "There will be not one compulsory redundancy", Want: "[not one] exact 0"}, {Text: "It lost not a single ship", Want: "[not a single] exact 0"}},
		CounterExamples: []rules.RuleExample{{Text: "not one but two ships", Want: "[one] exact 1; [two] exact 2"}, {Text: "It is not one to forget"}},
	},
	{
		Name: "zero/no", Sentence: "“no {things}” is zero of them.", Kind: zero,
		Before:          []rules.Item{rules.Token(prose.Number).Or(rules.In(DigitWords, Teens, Tens).Or(rules.Word("yes", "and", "the"))).Not()},
		Pattern:         []rules.Item{rules.In(noWord).As("no")},
		After:           []rules.Item{rules.In(adjectivesOfHarm).Repeat(0, 2), rules.In(countsOfHarm).As("things")},
		Make:            zeroOf,
		Examples:        []rules.RuleExample{{Text: "There were no deaths", Want: "[no] exact 0"}, {Text: "no serious injuries", Want: "[no] exact 0"}},
		CounterExamples: []rules.RuleExample{{Text: "There were no plans"}, {Text: "no longer"}, {Text: "There were two no votes", Want: "[two] exact 2"}},
	},
}}

// isCountNoun reports whether a word can be one of something counted.
func isCountNoun(t prose.Token) bool {
	return isPlainWord(t) && (lexis.CountedOf[t.Lower] != nil || lexis.AsVerb(t.Lower).Form == 0 && (lexis.ClassesOf.Of(t.Lower)&lexis.PersonNoun != 0 || looksPlural(prose.Token{Kind: t.Kind, Text: t.Text + "s", Lower: t.Lower + "s"})))
}

var adjectivesOfHarm = rules.Words("harm/adjectives", "serious", "reported", "known", "confirmed", "immediate", "further", "other", "civilian", "military", "major", "new", "human", "additional", "fatal", "such", "local", "foreign", "american", "british").In("no {row} deaths")

func zeroOf(m *rules.Match) (rules.Value, bool) {
	return plain(quantity.Int(0), quantity.Int(1)), true
}

// persons are the nouns with which "a" counts one, in an event of harm, arrest
// or rescue.
var persons = rules.Words("person/nouns", "man", "woman", "boy", "girl", "child", "baby", "infant", "toddler", "teenager", "person", "civilian", "soldier", "policeman", "policewoman", "officer", "firefighter", "fireman", "paramedic", "nurse", "doctor", "driver", "pedestrian", "cyclist", "motorcyclist", "passenger", "pilot", "crewman", "sailor", "fisherman", "climber", "skier", "hiker", "swimmer", "tourist", "student", "pupil", "teacher", "worker", "farmer", "shopkeeper", "journalist", "reporter", "protester", "demonstrator", "bystander", "resident", "guard", "gunman", "suspect", "patient", "prisoner", "inmate", "hostage", "pensioner", "mother", "father", "grandmother", "grandfather", "volunteer", "miner", "migrant", "refugee", "serviceman", "servicewoman", "villager", "motorist", "schoolboy", "schoolgirl", "diver", "surfer", "cameraman", "photographer", "trooper", "lawmaker", "politician").In("A {row} was killed")

// implied ones: a person named by "a" in an event of harm.
var impliedOnes = rules.Stage{Name: "implied ones", Rules: []*rules.Rule{
	{
		Name: "one/before-harm", Sentence: "“{a}” {person}, {verb}, is one.", Kind: implied,
		Unless:          []rules.Item{rules.Of(words, digits), rules.Word(",")},
		Pattern:         []rules.Item{rules.In(article).As("a")},
		After:           []rules.Item{modifierOrAge(0, 5), rules.In(persons).As("person"), afterPerson(), rules.In(whatBefalls).As("verb")},
		Make:            impliedOne,
		Examples:        []rules.RuleExample{{Text: "A man was killed", Want: "[A] exact 1"}, {Text: "A young woman has been arrested", Want: "[A] exact 1"}},
		CounterExamples: []rules.RuleExample{{Text: "A man was happy"}, {Text: "He is a doctor"}, {Text: "In Ulm one, a girl of six, died", Want: "[one] exact 1; [six] exact 6 a attribute"}},
	},
	{
		Name: "one/among-victims", Sentence: "“{a}” {person}, among {victims}, is one.", Kind: implied,
		Before:          []rules.Item{rules.In(victims).As("victims"), rules.Word("is", "are", "was", "were", "include", "includes", "included", "including", ":")},
		Pattern:         []rules.Item{rules.In(article).As("a")},
		After:           []rules.Item{modifierOrAge(0, 5), rules.In(persons).As("person")},
		Make:            onePart,
		Examples:        []rules.RuleExample{{Text: "The dead include a young nurse", Want: "[a] exact 1 part"}, {Text: "Among the injured was a 7-year-old girl", Want: "[a] exact 1 part; [7-year-old] exact 7 a attribute"}, {Text: "The victims were a driver and two girls", Want: "[a] exact 1 part; [two] exact 2"}, {Text: "the cases included an infant", Want: "[an] exact 1 part"}, {Text: "Among the missing is a boy", Want: "[a] exact 1 part"}, {Text: "those are victims including a boy", Want: "[a] exact 1 part"}, {Text: "The missing: a man", Want: "[a] exact 1 part"}, {Text: "one of the cases includes a man", Want: "[a] exact 1 part"}, {Text: "the wounded are a man and a dog", Want: "[a] exact 1 part"}},
		CounterExamples: []rules.RuleExample{{Text: "The guests included a nurse"}, {Text: "He was a driver"}},
	},
	{
		Name: "one/behind-harm", Sentence: "“{a}” {person}, behind {verb}, is one.", Kind: implied,
		Before:          []rules.Item{rules.In(harmDone).As("verb")},
		Pattern:         []rules.Item{rules.In(article).As("a")},
		After:           []rules.Item{modifierOrAge(0, 5), rules.In(persons).As("person")},
		Make:            impliedOne,
		Examples:        []rules.RuleExample{{Text: "The shell killed a civilian", Want: "[a] exact 1"}, {Text: "killing an old woman", Want: "[an] exact 1"}},
		CounterExamples: []rules.RuleExample{{Text: "The shell missed a man"}},
	},
}}

var harmDone = rules.Words("harm/active", "killed", "killing", "kills", "injured", "injuring", "injures", "wounded", "wounding", "wounds", "arrested", "arresting", "arrests", "detained", "detaining", "rescued", "rescuing", "shot", "shooting", "stabbed", "stabbing", "hurt", "hurting", "shot dead", "murdered", "saved", "abducted", "kidnapped", "charged", "hospitalised", "hospitalized").In("They {row} a man")

// victims are those who came to harm, as a group that its members are told of.
var victims = rules.Words("harm/victims", "dead", "injured", "wounded", "missing", "victims", "casualties", "fatalities", "cases", "hostages", "survivors", "detainees").In("The {row} include a nurse")

// modifierOrAge is what stands between "a" and a person: 20-year-old, young.
func modifierOrAge(least, most int) rules.Item {
	return rules.Token(wordKind).Where(isModifier).Or(rules.Of(amount)).Or(rules.In(hyphens)).Repeat(least, most)
}

// afterPerson is what may stand between a person and what befell him.
func afterPerson() rules.Item {
	return rules.Token(wordKind).Or(rules.Of(amount, digits, words, Rejected)).Or(rules.Word(",")).Repeat(0, 8)
}

func impliedOne(m *rules.Match) (rules.Value, bool) {
	return plain(quantity.Int(1), quantity.Int(1)), true
}
