package en

// wordFilter tells of most words that a set does not hold them, in a few
// instructions. It keeps, for each first and last byte, the lengths that the
// words of the set with them have. Bytes are told apart by their lower five
// bits, lengths over 31 not at all.
type wordFilter [32 * 32]uint32

func filterOf[V any](set map[string]V) *wordFilter {
	var f wordFilter
	for word := range set {
		if word != "" {
			cell, length := filterCell(word)
			f[cell] |= length
		}
	}
	return &f
}

// mayHold reports whether the set may hold the word; false is certain.
func (f *wordFilter) mayHold(word string) bool {
	if word == "" {
		return false
	}
	cell, length := filterCell(word)
	return f[cell]&length != 0
}

func filterCell(word string) (cell int, length uint32) {
	return int(word[0]&31)<<5 | int(word[len(word)-1]&31), 1 << min(len(word), 31)
}
