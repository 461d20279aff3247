package speaker

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// sourceKey is what the names of one source are matched on: the name in lower
// case and one spelling, without its article, and without what marks its
// first words as the owner of the last ones ("Ordania's navy", "the Ordania
// navy"). A body's field goes before it: "Ministry of Health" is the health
// ministry. A state goes first, by its name: "Norwegian navy" and "navy of Norway"
// are the Norway navy.
func sourceKey(name string) string {
	words := strings.Fields(plainLetters(strings.ToLower(prose.Fold(name))))
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	if known := sameBody[strings.Join(words, " ")]; known != "" {
		return known
	}
	words = withoutGathering(words)
	for i, word := range words[:max(0, len(words)-1)] {
		word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
		if strings.HasSuffix(word, "s'") || strings.HasSuffix(word, "s’") {
			word = strings.TrimRight(word, "'’")
		}
		words[i] = word
	}
	words = withoutRulers(stateFirst(withoutForm(words)))
	for i, word := range words {
		words[i] = oneSpelling(word)
	}
	return strings.Join(fieldFirst(words), " ")
}

// withoutGathering leaves of the organisers of some march the organisers: a
// story has one set of them.
func withoutGathering(words []string) []string {
	for i, word := range words {
		switch {
		case word != "organisers" && word != "organizers":
		case i == 0 && len(words) > 1 && words[1] == "of", i == 1 && gatherings[words[0]]:
			return []string{"organisers"}
		}
	}
	return words
}

// gatherings are what organisers organise.
var gatherings = wording.Set("protest event festival concert vigil parade race marathon strike demonstration march rally")

// withoutForm drops the legal form of a company: "Orrin Mills Ltd".
func withoutForm(words []string) []string {
	if last := len(words) - 1; last > 0 && legalForms[strings.TrimSuffix(words[last], ".")] {
		return words[:last]
	}
	return words
}

var legalForms = wording.Set("ltd limited inc incorporated corp corporation plc llc co gmbh ag sa nv spa pty")

// plainLetters writes letters without their marks: Erdoğan is Erdogan.
func plainLetters(name string) string {
	if isASCII(name) {
		return name
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		if plain := strokeLetters[r]; plain != "" {
			b.WriteString(plain)
		} else if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// strokeLetters are letters whose marks no decomposition takes off.
var strokeLetters = map[rune]string{'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'ı': "i", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th"}

// oneSpelling is the one of several spellings of a word that keys have: British
// ones of bodies, and of names that alphabets other than Latin are turned into.
func oneSpelling(word string) string {
	if other := otherSpellings[word]; other != "" {
		return other
	}
	for _, ending := range []string{"skyy", "skiy", "skyi", "skij", "skii"} {
		if before, found := strings.CutSuffix(word, ending); found && before != "" {
			return before + "sky"
		}
	}
	return word
}

// fieldFirst sets the field of a body before it: of a name of three words or
// more that begins with the body and "of", and of one that a state opens.
func fieldFirst(words []string) []string {
	at := slices.IndexFunc(words, func(w string) bool { return fieldBodies[w] })
	if at < 0 || at > 2 || at+2 >= len(words) || words[at+1] != "of" || at > 0 && !isState(words[:at]) {
		return words
	}
	field := words[at+2:]
	if field[0] == "the" && len(field) > 1 {
		field = field[1:]
	}
	return slices.Concat(words[:at], field, words[at:at+1])
}

func isState(words []string) bool {
	_, ok := stateNamed(words)
	return ok
}

// stateNamed is the state that words in lower case name by its name or its
// adjective. A capital is itself here: the police of Oslo is not Norway's.
func stateNamed(words []string) (string, bool) {
	name := strings.Join(words, " ")
	if name == "us" {
		name = "US"
	}
	state, ok := gazetteer.StateOf(name)
	if at, place := gazetteer.LookupPlace(name); ok && place && at.Name != state {
		return "", false
	}
	return state, ok
}

// stateFirst begins a name of three words or more with its state, where the
// state's adjective opens it or "of" and the state end it. "in" and a place do
// the same behind a body with a field.
func stateFirst(words []string) []string {
	n := len(words)
	if n < 2 {
		return words
	}
	for length := min(2, n-1); length > 0; length-- {
		if state, ok := stateNamed(words[:length]); ok {
			return slices.Concat(strings.Fields(strings.ToLower(state)), words[length:])
		}
	}
	for at := n - 2; at >= max(2, n-3); at-- {
		place := words[at+1:]
		if place[0] == "the" && len(place) > 1 {
			place = place[1:]
		}
		if words[at] == "of" && isState(place) || (words[at] == "of" || words[at] == "in") && fieldBodies[words[at-1]] {
			return slices.Concat(place, words[:at])
		}
	}
	return words
}

// withoutRulers drops who runs a body: "Tavri-run health ministry".
func withoutRulers(words []string) []string {
	kept := words[:0:0]
	for _, word := range words {
		if !strings.HasSuffix(word, "-run") && !strings.HasSuffix(word, "-controlled") && !strings.HasSuffix(word, "-led") {
			kept = append(kept, word)
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}

// fieldBodies are bodies that are named by their field, before or behind "of".
var fieldBodies = wording.Set("ministry department office bureau institute secretariat directorate")

// otherSpellings gives the words that names are spelled with in several ways.
var otherSpellings = map[string]string{
	"sergei": "sergey", "andrei": "andrey", "alexei": "alexey", "aleksei": "alexey", "nikolai": "nikolay", "dmitri": "dmitry", "yuri": "yury",
	"mohammed": "muhammad", "mohamed": "muhammad", "mohammad": "muhammad", "muhammed": "muhammad", "ahmad": "ahmed", "hussain": "hussein",
	"defense": "defence", "center": "centre", "labor": "labour", "organisation": "organization", "program": "programme",
}

// sameBody gives the keys of bodies that go by several names.
var sameBody = map[string]string{
	"idf": "israel military", "israel defense forces": "israel military", "israel defence forces": "israel military",
	"msf": "doctors without borders", "médecins sans frontières": "doctors without borders", "medecins sans frontieres": "doctors without borders",
	"unhcr": "un refugee agency", "u.n. refugee agency": "un refugee agency", "united nations refugee agency": "un refugee agency",
	"who": "world health organization", "un health agency": "world health organization", "u.n. health agency": "world health organization",
	"unicef": "un children's fund", "un children's agency": "un children's fund", "u.n. children's agency": "un children's fund",
	"wfp": "world food programme", "ohchr": "un human rights office", "u.n. human rights office": "un human rights office",
	"iaea": "international atomic energy agency", "un nuclear watchdog": "international atomic energy agency", "u.n. nuclear watchdog": "international atomic energy agency",
	"usgs": "united states geological survey", "un": "united nations", "u.n.": "united nations", "eu": "european union", "e.u.": "european union",
	"imf": "international monetary fund", "iom": "international organization for migration",
}
