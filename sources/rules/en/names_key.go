package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// sourceKey is what the names of one source are matched on: the name in lower
// case, without its article, and without what marks its first words as the
// owner of the last ones ("Ordania's navy", "the Ordania navy").
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
	return strings.Join(words, " ")
}
