package dataset

import (
	"slices"
	"strings"
)

// names gives every distinct text a number, one number for texts that differ in
// letter case and white space alone.
type names struct {
	numbers map[string]int32
	folded  map[string]int32
	texts   []string // folded, by number
}

// unnamed is the number of the empty text.
const unnamed = 0

func newNames() *names {
	return &names{map[string]int32{"": unnamed}, map[string]int32{"": unnamed}, []string{""}}
}

// number is that of a text, given on first sight.
func (n *names) number(text string) int32 {
	if number, known := n.numbers[text]; known {
		return number
	}
	folded := fold(text)
	number, known := n.folded[folded]
	if !known {
		number = int32(len(n.texts))
		n.folded[folded] = number
		n.texts = append(n.texts, folded)
	}
	n.numbers[text] = number
	return number
}

// ranks say for each number which place its text has among all in order, so
// that nothing hangs on which row came first. The empty text keeps its place.
func (n *names) ranks() []int32 {
	order := make([]int32, len(n.texts))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return strings.Compare(n.texts[a], n.texts[b]) })
	ranks := make([]int32, len(order))
	for rank, number := range order {
		ranks[number] = int32(rank)
	}
	return ranks
}

// fold is a text in lower case, with single spaces.
func fold(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(text), " "))
}
