package main

import (
	"cmp"
	"context"
	"slices"
	"strings"
)

// units tells what the names that a set gives its units mean. A name that
// stands for a unit of the program's own tables is that unit's code; any other
// is the words that name what is counted.
type units struct {
	codes map[string]string
}

// aliases are names that sets use and news does not write behind a number.
var aliases = map[string]string{
	"pound-mass": "pounds", "pound sterling": "pounds sterling", "british pound": "pounds sterling", "united states dollar": "US dollar",
	"metric ton": "tonne", "celsius": "degrees Celsius", "fahrenheit": "degrees Fahrenheit", "c": "degrees Celsius", "f": "degrees Fahrenheit",
	"year of age": "year", "month of age": "month", "week of age": "week", "day of age": "day",
	"parts-per-billion": "ppb", "part per million": "ppm", "megabit per second": "megabits per second",
	"georgian lari": "lari", "costa rican colón": "colones",
}

// newUnits reads every unit name of the sentences behind a number, as a text
// would write it, in the singular and in the plural: "5 square kilometres".
func newUnits(ctx context.Context, sentences []sentence) (units, error) {
	u := units{map[string]string{}}
	var names, texts []string
	for _, s := range sentences {
		for _, a := range s.gold {
			name := lowered(a.unit)
			if _, seen := u.codes[name]; seen || isNone(name) {
				continue
			}
			u.codes[name] = ""
			written := cmp.Or(aliases[name], a.unit)
			names, texts = append(names, name, name), append(texts, "5 "+written, "5 "+written+"s")
		}
	}
	claims, err := claimsOf(ctx, texts)
	for i := range claims {
		if len(claims[i]) == 1 && claims[i][0].Quote.Len() == len(texts[i]) {
			u.codes[names[i]] = cmp.Or(u.codes[names[i]], claims[i][0].Quantity.Unit)
		}
	}
	return u, err
}

func lowered(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// isNone reports whether a unit's name means that there is none.
func isNone(name string) bool {
	return slices.Contains([]string{"", "-", "count", "times", "dimensionless"}, name)
}

// gold is the words of a set's unit, sorted and without repeats: the parts of
// a code, or the nouns that are counted; nil where there is none.
func (u units) gold(a amount) []string {
	name := lowered(a.unit)
	if isNone(name) {
		return nil
	}
	if code := u.codes[name]; code != "" {
		return partsOf(code)
	}
	return nouns(name)
}

// read is the words of the unit of an amount that was read, as gold has them.
func (u units) read(a amount) []string {
	switch {
	case a.unit == "times":
		return nil
	case a.unit != "":
		return partsOf(a.unit)
	}
	words := strings.Fields(a.counted)
	return nouns(strings.Join(words[max(0, len(words)-nounsCompared):], " "))
}

// nounsCompared is how many words at the end of a noun phrase are compared:
// sets name the thing counted, not all that is said of it.
const nounsCompared = 4

func partsOf(code string) []string {
	parts := strings.Split(code, "/")
	slices.Sort(parts)
	return slices.Compact(parts)
}

func nouns(phrase string) []string {
	var out []string
	for _, word := range strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool { return strings.ContainsRune(" -/,", r) }) {
		if word != "of" && word != "per" && word != "the" && word != "a" {
			out = append(out, singular(word))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// irregular are plurals that no ending tells.
var irregular = map[string]string{"people": "person", "children": "child", "feet": "foot", "lives": "life"}

// singular is the singular of a noun, near enough to compare two mentions.
func singular(noun string) string {
	noun = strings.TrimSuffix(strings.TrimSuffix(noun, "'s"), "’s")
	if s, ok := irregular[noun]; ok {
		return s
	}
	for _, ending := range []struct{ plural, singular string }{
		{"men", "man"}, {"ies", "y"}, {"ches", "ch"}, {"shes", "sh"}, {"sses", "ss"}, {"xes", "x"}, {"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"s", ""},
	} {
		if stem, ok := strings.CutSuffix(noun, ending.plural); ok && len(noun) > 2 {
			return stem + ending.singular
		}
	}
	return noun
}

func sameUnit(a, b []string) bool { return slices.Equal(a, b) }

// likeUnit reports whether two units share a word or neither has any.
func likeUnit(a, b []string) bool {
	return len(a) == 0 && len(b) == 0 || slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
}
