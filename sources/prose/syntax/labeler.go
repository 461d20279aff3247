package syntax

// labeler names the relations of a finished tree. Knowing all of the tree it
// names them better than the parser could on its way.
type labeler struct {
	relations []string
	weights   *linear
}

// tree is a finished tree as the labeler goes through it.
type tree struct {
	*view
	heads []int
	// first and next chain the children of each word from left to right; first
	// of n is the root. before is the sibling on the left, last the last child.
	first, last, next, before []int
	// labels are the relations named so far, none of the others; taken is the
	// set of those of each word's children.
	labels []int
	taken  []uint64
}

func newTree(v *view, heads []int) *tree {
	n := len(heads)
	t := &tree{view: v, heads: heads, first: absent(n + 1), last: absent(n + 1), next: absent(n), before: absent(n), labels: absent(n), taken: make([]uint64, n+1)}
	for i, head := range heads {
		if head == none {
			head = n
		}
		if t.before[i] = t.last[head]; t.before[i] != none {
			t.next[t.before[i]] = i
		} else {
			t.first[head] = i
		}
		t.last[head] = i
	}
	return t
}

// absent is n times none.
func absent(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = none
	}
	return out
}

// order lists the words so that each stands behind its children, and behind
// the children of its head that are further left.
func (t *tree) order() []int {
	out := make([]int, 0, len(t.heads))
	at, down := t.first[len(t.heads)], true
	for at != none {
		for down && t.first[at] != none {
			at = t.first[at]
		}
		out = append(out, at)
		if down = t.next[at] != none; down {
			at = t.next[at]
		} else {
			at = t.heads[at]
		}
	}
	return out
}

// name sets the relation of the word at i.
func (t *tree) name(i, relation int) {
	t.labels[i] = relation
	if head := t.heads[i]; head != none {
		t.taken[head] |= 1 << (relation % 64)
	}
}

// label returns the index of the relation of each word.
func (l *labeler) label(t *tree) []int {
	scores := make([]int32, len(l.relations))
	var features []feature
	for _, i := range t.order() {
		features = labelFeatures(features[:0], t, i)
		clear(scores)
		l.weights.score(features, scores)
		t.name(i, best(scores))
	}
	return t.labels
}

func (t *tree) labelAt(i int) uint32 {
	if i < 0 || i >= len(t.labels) || t.labels[i] == none {
		return 0
	}
	return uint32(t.labels[i]) + 1
}

// leftChild and rightChild are the outermost children of the word at i.
func (t *tree) leftChild(i int) int {
	if c := t.first[i]; c < i {
		return c
	}
	return none
}

func (t *tree) rightChild(i int) int {
	if c := t.last[i]; c > i {
		return c
	}
	return none
}

// relationsBelow is a number for the set of the relations of the children of
// the word at i that are named so far.
func (t *tree) relationsBelow(i int) uint32 {
	if i == none {
		return 0
	}
	return uint32(t.taken[i]) ^ uint32(t.taken[i]>>32)*0x9e3779b1
}

// labelFeatures appends what the relation of the word at i is chosen by.
func labelFeatures(out []feature, t *tree, i int) []feature {
	leftmost, rightmost, before, after := t.leftChild(i), t.rightChild(i), t.before[i], t.next[i]
	children, given := t.relationsBelow(i), t.relationsBelow(t.heads[i])
	h, w := int32(t.heads[i]), int32(i)
	dw, dt, hw, ht := t.word(w), t.tag(w), t.word(h), t.tag(h)
	var side, far uint32
	g, gt := int32(none), uint32(0)
	switch {
	case h == none:
		side = 3
	case h < w:
		side, far = 1, distance(h, w)
	default:
		side, far = 2, distance(w, h)
	}
	if h != none {
		g = int32(t.heads[h])
		gt = t.tag(g)
	}
	edge := side*8 + far
	lw, lt := t.word(int32(leftmost)), t.tag(int32(leftmost))
	rt := t.tag(int32(rightmost))
	ll, rl := t.labelAt(leftmost), t.labelAt(rightmost)
	bl, bt := t.labelAt(before), t.tag(int32(before))
	at := t.tag(int32(after))
	other := t.other(w)
	out = append(out,
		two(301, dw, side), two(302, dt, side), two(303, hw, side), two(304, ht, side), two(305, dw, dt), two(306, hw, ht),
		three(307, dt, ht, side), three(308, dw, ht, side), three(309, dt, hw, side), three(310, dw, hw, side), three(311, dt, ht, edge), one(312, edge),
		three(313, dt, ht, lw), three(314, dt, ht, lt), three(315, dt, ht, rt), three(316, ht, lw, side), three(317, hw, lw, side), two(318, dw, lw), three(319, dt, ll, side), three(320, dt, rl, side), four(321, dt, ht, ll, side),
		three(322, dt, children, side), three(323, dt, ht, children), three(324, dt, given, side), three(325, dt, ht, given), three(326, hw, given, dt), two(327, dw, children), three(328, children, ht, side),
		three(329, dt, bl, side), four(330, dt, ht, bl, side), three(331, dt, ht, bt), four(332, dt, ht, at, side), three(333, hw, bl, dt),
		three(334, dt, ht, gt), three(335, dw, gt, side), three(336, dt, ht, t.word(g)), three(337, ht, gt, dw),
		three(338, dt, t.tag(w-1), t.tag(w+1)), two(339, dt, t.tag(w-1)), two(340, dt, t.tag(w+1)), two(341, dt, t.word(w-1)), two(342, dt, t.word(w+1)), two(343, t.word(w-1), t.word(w+1)),
		three(344, dt, ht, t.tag(h+1)), three(345, dt, ht, t.tag(h-1)), three(346, dt, ht, t.word(w+1)), three(347, dt, ht, t.word(w-1)), two(348, dt, other), four(349, dt, other, ht, side), four(350, dw, ht, ll, side), three(351, dw, hw, ll),
		four(352, dt, ht, lw, rl), three(353, dt, ht, t.word(int32(before))), three(354, dt, ht, t.word(int32(after))),
	)
	if h != none {
		passing := t.between(min(h, w), max(h, w))
		out = append(out, four(355, dt, ht, passing, side), three(356, dt, passing, side), three(357, hw, passing, dt))
	}
	return out
}
