package main

// match pairs each of n things with at most one of m, so that as many as can
// be are paired and each pair may be: a maximum matching by augmenting paths
// (Kuhn, The Hungarian Method for the Assignment Problem, 1955). It returns,
// for each of the m, the index of its partner or -1. Its time is n·n·m in the
// worst case; n and m are the quantities of one sentence.
func match(n, m int, may func(i, j int) bool) []int {
	partner := make([]int, m)
	for j := range partner {
		partner[j] = -1
	}
	var augment func(i int, seen []bool) bool
	augment = func(i int, seen []bool) bool {
		for j := range m {
			if seen[j] || !may(i, j) {
				continue
			}
			seen[j] = true
			if partner[j] < 0 || augment(partner[j], seen) {
				partner[j] = i
				return true
			}
		}
		return false
	}
	for i := range n {
		augment(i, make([]bool, m))
	}
	return partner
}
