package en

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// sourceKey is what the names of one source are matched on: the name in lower
// case and British spelling, without its article, and without what marks its
// first words as the owner of the last ones ("Ordania's navy", "the Ordania
// navy"). A body's field goes before it: "Ministry of Health" is the health
// ministry. A state goes first, by its name: "Norwegian navy" and "navy of Norway"
// are the Norway navy.
func sourceKey(name string) string {
	words := strings.Fields(strings.ToLower(prose.Fold(name)))
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	if known := sameBody[strings.Join(words, " ")]; known != "" {
		return known
	}
	for i, word := range words[:max(0, len(words)-1)] {
		word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
		if strings.HasSuffix(word, "s'") || strings.HasSuffix(word, "s’") {
			word = strings.TrimRight(word, "'’")
		}
		words[i] = word
	}
	words = withoutRulers(stateFirst(words))
	for i, word := range words {
		if british := britishSpelling[word]; british != "" {
			words[i] = british
		}
	}
	return strings.Join(fieldFirst(words), " ")
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
	state, ok := stateOf(name)
	if at, place := lookupPlace(name); ok && place && at.name != state {
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
		if words[at] == "of" && isState(place) || words[at] == "in" && fieldBodies[words[at-1]] {
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
var fieldBodies = wordSet("ministry department office bureau institute secretariat directorate")

// britishSpelling gives the words that names of bodies are spelled with in two
// ways.
var britishSpelling = map[string]string{"defense": "defence", "center": "centre", "labor": "labour", "organisation": "organization", "program": "programme"}

// sameBody gives the keys of bodies that go by several names.
var sameBody = map[string]string{
	"idf": "israel military", "israel defense forces": "israel military", "israel defence forces": "israel military",
	"msf": "doctors without borders", "médecins sans frontières": "doctors without borders", "medecins sans frontieres": "doctors without borders",
	"unhcr": "un refugee agency", "u.n. refugee agency": "un refugee agency", "united nations refugee agency": "un refugee agency",
	"who": "world health organization", "un": "united nations", "u.n.": "united nations", "eu": "european union", "e.u.": "european union",
	"unicef": "un children's fund", "imf": "international monetary fund", "iom": "international organization for migration",
}
