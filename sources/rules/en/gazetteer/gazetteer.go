package gazetteer

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// Place is a place of the gazetteer.
type Place struct {
	// Name is the canonical name; Within names what holds it, nearest first.
	Name   string
	Within []string
}

// StateOf answers which state the words name: by its name ("South Korea"), its
// people or adjective ("South Korean", "Britons"), its capital or another
// metonym of its government ("Seoul", "the Kremlin"). Pass the words as they
// stand: case is ignored, except that "us" is a pronoun and "US" a state.
func StateOf(words string) (name string, ok bool) {
	var room [64]byte
	name, ok = stateNames[string(appendPlaceKey(room[:0], words))]
	return name, ok && words != "us"
}

// LookupPlace finds a state, region, sea or city by its name as it stands in
// the text, "the" and generic words ("Kursk region", "city of Kursk") allowed.
// An adjective is no place ("Russian"); a capital is itself and not its state.
func LookupPlace(words string) (p Place, ok bool) {
	if words == "us" {
		return Place{}, false
	}
	var room [64]byte
	key := appendPlaceKey(room[:0], words)
	if p, ok = placeNames[string(key)]; ok || bytes.IndexByte(key, ' ') < 0 {
		return p, ok
	}
	p, ok = placeNames[withoutGeneric(string(key))]
	return p, ok
}

// PlaceKey is the form in which names are looked up: lower case, straight
// apostrophes, no article, no full stops.
func PlaceKey(words string) string { return string(appendPlaceKey(nil, words)) }

// appendPlaceKey writes the PlaceKey of the words into an empty buffer, so that a
// look-up makes no string of it.
func appendPlaceKey(key []byte, words string) []byte {
	for _, r := range words {
		switch r {
		case '.':
		case '’':
			key = append(key, '\'')
		default:
			key = utf8.AppendRune(key, unicode.ToLower(r))
		}
	}
	return bytes.TrimPrefix(key, []byte("the "))
}

// genericBefore and genericAfter are the words that say what kind of place a
// name is; the name without them is the same place.
var (
	genericBefore = []string{"city of ", "state of ", "province of ", "region of ", "island of ", "town of "}
	genericAfter  = []string{" oblast", " region", " province", " state", " county", " district", " prefecture", " governorate", " krai", " republic", " city", " peninsula", " island", " area"}
)

func withoutGeneric(key string) string {
	for _, g := range genericBefore {
		if rest, ok := strings.CutPrefix(key, g); ok {
			return rest
		}
	}
	for _, g := range genericAfter {
		if rest, ok := strings.CutSuffix(key, g); ok {
			return rest
		}
	}
	return key
}

// stateNames and placeNames index the tables by PlaceKey; they are never
// written to after they were made.
var (
	stateNames = indexStates()
	placeNames = indexPlaces()
)

// StateLengths and PlaceLengths say how many words the longest name has that
// starts with a word, so that most words of a text cost one look.
var (
	StateLengths = lengthsOf(stateNames)
	PlaceLengths = lengthsOf(placeNames)
)

// MayNameState reports whether a state's name or adjective may start with the
// token; false is certain.
func MayNameState(t *prose.Token) bool {
	return StateLengths.Of(t.Lower) > 0 || t.Lower == "the" || strings.IndexByte(t.Lower, '.') >= 0
}

// lengthsOf is the number of words of the longest key by its first word. A name
// may follow a generic word ("city of") and one may follow it.
func lengthsOf[V any](index map[string]V) *rules.Dictionary[int] {
	lengths := map[string]int{}
	for key := range index {
		first, rest, _ := strings.Cut(key, " ")
		n := 1 + len(strings.Fields(rest))
		lengths[first] = max(lengths[first], n+1)
	}
	for _, generic := range genericBefore {
		first, _, _ := strings.Cut(generic, " ")
		lengths[first] = max(lengths[first], 4)
	}
	return rules.NewDictionary(lengths)
}

func indexStates() map[string]string {
	index := map[string]string{}
	for _, s := range states {
		peoples := names(s.peoples)
		for _, people := range peoples {
			index[PlaceKey(people+"s")] = s.name
		}
		for _, name := range slices.Concat(peoples, []string{s.name}, spellings(s.capital), names(s.aliases), names(s.metonyms)) {
			index[PlaceKey(name)] = s.name
		}
	}
	delete(index, "")
	return index
}

func indexPlaces() map[string]Place {
	index := map[string]Place{}
	for _, s := range states {
		for _, name := range append(names(s.aliases), s.name) {
			index[PlaceKey(name)] = Place{Name: s.name, Within: []string{s.continent}}
		}
		for _, name := range spellings(s.capital) {
			index[PlaceKey(name)] = Place{Name: spellings(s.capital)[0], Within: []string{s.name, s.continent}}
		}
	}
	delete(index, "")
	for _, h := range slices.Concat(regions, cities) {
		addHolding(index, h)
	}
	return index
}

// addHolding adds the places of one row; a name that is taken already keeps
// its first, larger place.
func addHolding(index map[string]Place, h holding) {
	var within []string
	if h.holder != "" {
		within = []string{h.holder}
		within = append(within, index[PlaceKey(h.holder)].Within...)
	}
	for _, entry := range names(h.names) {
		for _, spelling := range spellings(entry) {
			if _, taken := index[PlaceKey(spelling)]; !taken {
				index[PlaceKey(spelling)] = Place{Name: spellings(entry)[0], Within: within}
			}
		}
	}
}

// names splits a list of names of the tables.
func names(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ", ")
}

// spellings splits one entry of the tables, the canonical spelling first.
func spellings(entry string) []string { return strings.Split(entry, " = ") }
