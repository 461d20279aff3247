package syntax

// tagger gives each word its universal and its Penn tag at once, from left to
// right, as a choice among the pairs that the treebanks have.
type tagger struct {
	tags    []tag
	lexicon lexicon
	weights *linear
}

// tag is a universal part of speech and a tag of the Penn Treebank.
type tag struct{ upos, xpos string }

// lexicon says, by the hash of a word, which tags it may bear: the number of
// its ambiguity class, from 1 on. Words that the treebanks have but rarely do
// not stand in it.
type lexicon map[uint32]uint16

// spellAll looks at the words of a sentence.
func (l lexicon) spellAll(words []Word) []spelling {
	out := make([]spelling, len(words))
	for i, w := range words {
		s := spell(w.Text, i == 0)
		if class := l[s.word]; class > 0 {
			s.class, s.lexeme = uint32(class)+1, s.word
		} else {
			s.class = uint32(two(0, s.shape, s.suffixes[2]))
			s.lexeme = s.class
		}
		out[i] = s
	}
	return out
}

// closeCall is how far the second tag may be behind the first, as a share of
// the largest weight, to be worth a look.
const closeCall = largestWeight / 4

// tag returns the index of the tag of each word, and of the one that came
// close, none where none did.
func (t *tagger) tag(words []spelling) (tags, seconds []int) {
	tags, seconds = make([]int, len(words)), make([]int, len(words))
	scores := make([]int32, len(t.tags))
	var features []feature
	for i := range words {
		features = tagFeatures(features[:0], words, tags, i)
		clear(scores)
		t.weights.score(features, scores)
		tags[i] = best(scores)
		seconds[i] = runnerUp(scores, tags[i], closeCall)
	}
	return tags, seconds
}

// runnerUp is the best class after the first, none where it is further behind
// than within.
func runnerUp(scores []int32, first int, within int32) int {
	at := none
	for i, s := range scores {
		if i != first && s >= scores[first]-within && (at == none || s > scores[at]) {
			at = i
		}
	}
	return at
}

// at is the word at i, or the one that stands outside.
func at(words []spelling, i int) *spelling {
	if i < 0 || i >= len(words) {
		return &outside
	}
	return &words[i]
}

// tagAt is a number for the tag at i, 0 outside.
func tagAt(tags []int, i int) uint32 {
	if i < 0 {
		return 0
	}
	return uint32(tags[i]) + 1
}

// tagFeatures appends what the tag of the word at i is chosen by. The tags
// before it are given.
func tagFeatures(out []feature, words []spelling, tags []int, i int) []feature {
	w, before, after := at(words, i), at(words, i-1), at(words, i+1)
	before2, after2 := at(words, i-2), at(words, i+2)
	t1, t2 := tagAt(tags, i-1), tagAt(tags, i-2)
	out = append(out,
		one(1, w.word), two(2, w.word, w.shape), one(3, w.shape), one(4, w.class), two(5, w.class, w.shape),
		one(6, t1), two(7, t1, t2), two(8, t1, w.word), two(9, t1, w.class), three(10, t1, t2, w.class), three(11, t1, w.shape, w.suffixes[2]),
		one(12, before.word), one(13, before2.word), one(14, after.word), one(15, after2.word),
		two(16, before.word, w.word), two(17, w.word, after.word), two(18, before.word, after.word), two(19, before.word, w.class), two(20, w.class, after.word),
		one(21, after.class), two(22, after.class, after2.class), two(23, w.class, after.class), three(24, t1, w.class, after.class), two(25, t1, after.class), three(26, t1, t2, after.class),
		three(27, w.class, after.class, after2.class), two(28, t1, after.word),
		one(29, after.suffixes[2]), one(30, before.suffixes[2]), two(31, w.suffixes[2], after.suffixes[2]),
		two(32, w.shape, before.shape), two(33, w.shape, after.shape), three(34, before.shape, w.shape, after.shape),
		one(35, w.suffixes[0]), one(36, w.suffixes[1]), one(37, w.suffixes[2]), one(38, w.suffixes[3]), one(39, w.suffixes[4]),
		one(40, w.prefixes[0]), one(41, w.prefixes[1]), one(42, w.prefixes[2]),
		two(43, w.suffixes[2], w.shape), two(44, w.suffixes[1], t1), two(45, w.suffixes[2], w.prefixes[0]),
		two(46, before2.word, before.word), two(47, after.word, after2.word),
	)
	return out
}
