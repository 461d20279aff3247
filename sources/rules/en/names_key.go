package en

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// sourceKey is what the names of one source are matched on: the name in lower
// case, without its article, and without what marks its first words as the
// owner of the last ones ("Ordania's navy", "the Ordania navy"). A body's field
// goes before it: "Ministry of Health" is the health ministry.
func sourceKey(name string) string {
	words := strings.Fields(strings.ToLower(prose.Fold(name)))
	if len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	for i, word := range words[:max(0, len(words)-1)] {
		word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
		if strings.HasSuffix(word, "s'") || strings.HasSuffix(word, "s’") {
			word = strings.TrimRight(word, "'’")
		}
		words[i] = word
	}
	if len(words) > 2 && words[1] == "of" && fieldBodies[words[0]] {
		words = append(slices.Clone(words[2:]), words[0])
		if words[0] == "the" {
			words = words[1:]
		}
	}
	return strings.Join(words, " ")
}

// fieldBodies are bodies that are named by their field, before or behind "of".
var fieldBodies = wordSet("ministry department office bureau institute secretariat directorate")
