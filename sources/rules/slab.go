package rules

// slab hands out short slices that lie in long ones, so that many cost one
// allocation. What was handed out is never handed out again.
type slab[T any] struct {
	room []T
	// length is how many elements room was made for last.
	length int
}

// Room is made for few elements first, and for twice as many each time up to the
// most: a text may be one sentence, as the quote of a table's row is.
const fewestInSlab, mostInSlab = 8, 64

// take is n zero elements; nil for none.
func (s *slab[T]) take(n int) []T {
	if n == 0 {
		return nil
	}
	if len(s.room) < n {
		s.length = min(max(2*s.length, fewestInSlab), mostInSlab)
		s.room = make([]T, max(n, s.length))
	}
	taken := s.room[:n:n]
	s.room = s.room[n:]
	return taken
}

// one is a pointer to a zero element.
func (s *slab[T]) one() *T { return &s.take(1)[0] }

// copyOf is a copy of the list.
func (s *slab[T]) copyOf(list []T) []T {
	out := s.take(len(list))
	copy(out, list)
	return out
}
