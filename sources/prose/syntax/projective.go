package syntax

// projective returns the heads with crossing arcs lifted: the shortest of the
// arcs that cross another hangs on its head's head instead, until none does
// (Nivre and Nilsson, Pseudo-Projective Dependency Parsing, ACL 2005; the
// lifted arcs are not marked).
func projective(heads []int) []int {
	out := append([]int(nil), heads...)
	for {
		at := shortestCrossing(out)
		if at == none {
			return out
		}
		out[at] = out[out[at]]
	}
}

// shortestCrossing is the word with the shortest arc that is not projective.
func shortestCrossing(heads []int) int {
	found, length := none, 0
	for i, head := range heads {
		if head == none {
			continue
		}
		d := max(i-head, head-i)
		if (found == none || d < length) && !dominates(heads, head, i) {
			found, length = i, d
		}
	}
	return found
}

// dominates reports whether every word between a head and its dependent hangs
// on the head, directly or not.
func dominates(heads []int, head, dependent int) bool {
	for i := min(head, dependent) + 1; i < max(head, dependent); i++ {
		at := i
		for at != none && at != head {
			at = heads[at]
		}
		if at == none {
			return false
		}
	}
	return true
}
