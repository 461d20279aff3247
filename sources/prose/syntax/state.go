package syntax

// The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and
// Satta, Dynamic Programming Algorithms for Transition-Based Dependency
// Parsers, ACL 2011). The root stands behind the last word (Ballesteros and
// Nivre, Going to the Roots of Dependency Parsing, 2013) and takes one word
// only, so that every sentence of n words takes 2n transitions and ends in one
// tree.
const (
	shift    = iota // the front word goes onto the stack
	leftArc         // the top of the stack hangs on the front word and is done
	rightArc        // the top of the stack hangs on the one below and is done
	transitions
)

// none is the index of a word or an item that is not there.
const none = -1

// item is a word with the outermost words that hang on it so far. Items do not
// change: a word that gets another child becomes a new item.
type item struct {
	word int32
	// below is the item below on the stack.
	below int32
	// left and right are the outermost children, left2 and right2 the ones
	// before them.
	left, left2, right, right2 int32
	lefts, rights              uint8
}

func newItem(word int) item {
	return item{word: int32(word), below: none, left: none, left2: none, right: none, right2: none}
}

// state is a point in the reading of a sentence. States do not change either:
// several may go on from one, so that a step costs the same however long the
// sentence is.
type state struct {
	previous   int32
	transition int8
	// top is the item on top of the stack; front is the first word not yet on it.
	top   int32
	front item
	score int64
}

// reading is all states and items made for one sentence of n words.
type reading struct {
	n      int
	states []state
	items  []item
}

func (r *reading) start(n int) {
	r.n = n
	r.items = r.items[:0]
	r.states = append(r.states[:0], state{previous: none, top: none, front: newItem(0)})
}

// item returns the item at i, or nil.
func (r *reading) item(i int32) *item {
	if i == none {
		return nil
	}
	return &r.items[i]
}

// may reports whether the transition can follow the state.
func (r *reading) may(s *state, transition int) bool {
	atRoot := int(s.front.word) == r.n
	switch transition {
	case shift:
		return !atRoot
	case leftArc:
		return s.top != none && (!atRoot || r.items[s.top].below == none)
	}
	return s.top != none && r.items[s.top].below != none
}

// step adds the state that follows the one at i and returns its index.
func (r *reading) step(i, transition int, score int64) int {
	s := r.states[i]
	next := state{previous: int32(i), transition: int8(transition), score: score, top: s.top, front: s.front}
	switch transition {
	case shift:
		pushed := s.front
		pushed.below = s.top
		next.top = r.push(pushed)
		next.front = newItem(int(s.front.word) + 1)
	case leftArc:
		top := r.items[s.top]
		next.top = top.below
		next.front.left2, next.front.left = next.front.left, top.word
		next.front.lefts = more(next.front.lefts)
	case rightArc:
		top := r.items[s.top]
		head := r.items[top.below]
		head.right2, head.right = head.right, top.word
		head.rights = more(head.rights)
		next.top = r.push(head)
	}
	r.states = append(r.states, next)
	return len(r.states) - 1
}

func (r *reading) push(i item) int32 {
	r.items = append(r.items, i)
	return int32(len(r.items) - 1)
}

// mostCounted is where the count of children stops.
const mostCounted = 6

func more(n uint8) uint8 { return min(n+1, mostCounted) }

// heads are the heads of the tree that ends in the state at i, none for the
// root's word.
func (r *reading) heads(i int) []int {
	heads := make([]int, r.n)
	for s := r.states[i]; s.previous != none; s = r.states[s.previous] {
		before := r.states[s.previous]
		switch s.transition {
		case leftArc:
			heads[r.items[before.top].word] = int(before.front.word)
		case rightArc:
			top := r.items[before.top]
			heads[top.word] = int(r.items[top.below].word)
		}
	}
	for i, head := range heads {
		if head == r.n {
			heads[i] = none
		}
	}
	return heads
}

// oracle is the transition with which the tree is built from the state; the
// tree is projective. pending is how many children of each word are missing.
func (r *reading) oracle(s *state, heads, pending []int) int {
	if s.top == none {
		return shift
	}
	top := int(r.items[s.top].word)
	below := r.item(r.items[s.top].below)
	switch {
	case pending[top] > 0:
		return shift
	case heads[top] == int(s.front.word) || heads[top] == none && int(s.front.word) == r.n:
		return leftArc
	case below != nil && heads[top] == int(below.word):
		return rightArc
	}
	return shift
}
