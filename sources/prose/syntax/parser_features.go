package syntax

// view is what the parser sees of a sentence: the hash of each word, the number
// of its tag from 1 on, of the tag that comes second where the choice was
// close, and how many commas, verbs and conjunctions stand before it.
type view struct {
	words, tags, others []uint32
	seen                []passed
	// contents is, for each word, the first one from it on that is no function
	// word: behind a preposition the noun that it may mark.
	contents []int32
}

// passed counts the words of some kinds up to a place.
type passed struct{ commas, verbs, conjunctions, quotes uint8 }

// between is a number for what stands between two places.
func (v *view) between(from, to int32) uint32 {
	a, b := v.seen[from+1], v.seen[to]
	return uint32(min(b.commas-a.commas, 2)) | uint32(min(b.verbs-a.verbs, 2))<<2 | uint32(min(b.conjunctions-a.conjunctions, 1))<<4 | uint32(min(b.quotes-a.quotes, 1))<<5
}

// Of what is not there the word is 0 and the tag is 0; of the root they are 1.
func (v *view) word(i int32) uint32 {
	if i < 0 || int(i) >= len(v.words) {
		return 0
	}
	return v.words[i]
}

func (v *view) tag(i int32) uint32 {
	if i < 0 || int(i) >= len(v.tags) {
		return 0
	}
	return v.tags[i]
}

func (v *view) other(i int32) uint32 {
	if i < 0 || int(i) >= len(v.others) {
		return 0
	}
	return v.others[i]
}

// content is the first word from i on that is no function word, none where
// there is none.
func (v *view) content(i int32) int32 {
	if int(i) >= len(v.contents) {
		return none
	}
	return v.contents[i]
}

// distance is the distance between two words, in a few steps.
func distance(from, to int32) uint32 {
	switch d := to - from; {
	case d < 5:
		return uint32(d)
	case d < 10:
		return 5
	}
	return 6
}

var noItem = newItem(none)

// stateFeatures appends what the transition behind the state is chosen by: the
// templates of Zhang and Nivre (Transition-based Dependency Parsing with Rich
// Non-local Features, ACL 2011), without relations, for the arc-hybrid system.
func stateFeatures(out []feature, v *view, r *reading, s *state) []feature {
	s0, s1, s2 := &noItem, &noItem, int32(none)
	if s.top != none {
		s0 = &r.items[s.top]
		if s0.below != none {
			s1 = &r.items[s0.below]
			if s1.below != none {
				s2 = r.items[s1.below].word
			}
		}
	}
	b0, b1, b2 := &s.front, s.front.word+1, s.front.word+2
	s0w, s1w, b0w, b1w := v.word(s0.word), v.word(s1.word), v.word(b0.word), v.word(b1)
	s0t, s1t, s2t, b0t, b1t, b2t := v.tag(s0.word), v.tag(s1.word), v.tag(s2), v.tag(b0.word), v.tag(b1), v.tag(b2)
	far, near, passing := uint32(0), uint32(0), uint32(0)
	if s0 != &noItem {
		far, passing = distance(s0.word, b0.word), v.between(s0.word, b0.word)
	}
	if s1 != &noItem {
		near = distance(s1.word, s0.word)
	}
	content := v.content(b1)
	cw, ct := v.word(content), v.tag(content)
	s0l, s0r, s1l, s1r, b0l := v.tag(s0.left), v.tag(s0.right), v.tag(s1.left), v.tag(s1.right), v.tag(b0.left)
	out = append(out,
		one(101, s0w), one(102, s0t), two(103, s0w, s0t), one(104, s1w), one(105, s1t), two(106, s1w, s1t),
		one(107, b0w), one(108, b0t), two(109, b0w, b0t), one(110, b1w), one(111, b1t), two(112, b1w, b1t), one(113, b2t), one(114, v.word(b2)), one(115, s2t),
		four(120, s0w, s0t, b0w, b0t), three(121, s0w, s0t, b0w), three(122, s0w, b0w, b0t), three(123, s0w, s0t, b0t), three(124, s0t, b0w, b0t), two(125, s0w, b0w), two(126, s0t, b0t), two(127, s0w, b0t), two(128, s0t, b0w),
		four(130, s1w, s1t, s0w, s0t), two(131, s1w, s0w), two(132, s1t, s0t), two(133, s1w, s0t), two(134, s1t, s0w), three(135, s1t, s0w, s0t), three(136, s1w, s1t, s0t),
		two(140, b0t, b1t), two(141, s1t, b0t), two(142, s1w, b0t), two(143, s1t, b0w), two(144, b0w, b1t), two(145, b0t, b1w), two(146, s0w, b1t),
		three(150, s0t, b0t, b1t), three(151, b0t, b1t, b2t), three(152, s1t, s0t, b0t), three(153, s2t, s1t, s0t), four(154, s1t, s0t, b0t, b1t), three(155, s0w, b0t, b1t), three(156, s1t, s0w, b0t), three(157, s1t, s0t, b0w), three(158, s1w, s0t, b0t), three(159, s0t, b0w, b1t),
		three(160, s0t, s0l, b0t), three(161, s0t, s0r, b0t), three(162, s0t, b0t, b0l), three(163, s1t, s1r, s0t), three(164, s1t, s1l, s0t), three(165, s1t, s0t, s0l), three(166, s1t, s0t, s0r),
		three(167, s0t, s0l, v.tag(s0.left2)), three(168, s0t, s0r, v.tag(s0.right2)), three(169, b0t, b0l, v.tag(b0.left2)), three(170, s1t, s1r, v.tag(s1.right2)),
		two(171, s0t, v.word(s0.left)), two(172, s0t, v.word(s0.right)), two(173, b0t, v.word(b0.left)), two(174, s1t, v.word(s1.right)), two(175, s0w, s0l), two(176, s0w, s0r), two(177, b0w, b0l), two(178, s1w, s1r),
		two(180, s0w, far), two(181, s0t, far), two(182, b0w, far), two(183, b0t, far), three(184, s0t, b0t, far), three(185, s1t, s0t, near), two(186, s1w, near), two(187, s0w, near),
		three(188, s0t, b0t, passing), two(189, s0w, passing), two(190, b0w, passing), three(191, s1t, s0t, passing),
		two(192, s0w, uint32(s0.lefts)), two(193, s0t, uint32(s0.lefts)), two(194, s0w, uint32(s0.rights)), two(195, s0t, uint32(s0.rights)), two(196, b0w, uint32(b0.lefts)), two(197, b0t, uint32(b0.lefts)), two(198, s1w, uint32(s1.rights)), two(199, s1t, uint32(s1.rights)),
		three(200, v.other(s0.word), s0t, b0t), three(201, v.other(b0.word), b0t, s0t), three(202, v.other(b1), b0t, b1t), four(203, v.other(s0.word), v.other(b0.word), s0t, b0t), three(204, v.other(s1.word), s1t, s0t),
		four(205, s0t, s0r, v.word(s0.right), b0t), three(206, s1t, s0t, v.word(s0.left)), three(207, s0t, b0t, v.word(b0.left)),
		two(210, s1w, b0w), three(211, s1w, s0t, b0w), three(212, s0w, b0w, cw), three(213, s1w, b0w, cw), four(214, s1t, s0t, b0w, ct), three(215, s0t, b0w, cw), three(216, s1w, s0w, b0w),
	)
	return out
}
