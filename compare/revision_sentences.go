package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"github.com/claimdiff/claimdiff/sources/document"
)

const (
	// maximumSentences is how many sentences of each version are compared;
	// the time can grow with the product of both.
	maximumSentences = 5000
	// maximumGap is how many pairs of sentences are weighed within one stretch
	// that has no sentence in common, and among those that may have moved.
	maximumGap = 40000
	// sameSentence is the likeness from which on two sentences at one place
	// are one that changed, movedSentence that for two at different places.
	sameSentence, movedSentence = 0.4, 0.7
)

// sentencePair is a sentence of each version that are one, or one alone: an
// index of -1 stands for none.
type sentencePair struct {
	old, new int
	moved    bool
}

// alignSentences finds which sentences of the two versions are one. Those with
// the same words are found by the algorithm of Myers; between them those that
// are most alike are paired in order (Needleman and Wunsch, A General Method
// Applicable to the Search for Similarities, 1970); what is left may have moved.
func (r *revision) alignSentences() {
	a := r.readSentences(r.old.Sentences, r.old.Document)
	b := r.readSentences(r.new.Sentences, r.new.Document)
	w := &sentenceAligner{old: a, new: b, words: countWords(a, b)}
	w.align()
	w.findMoved()
	if w.cut {
		r.doubt("A stretch that was rewritten is too long for its sentences to be paired one by one; they are shown as taken out and put in.")
	}
	r.sentences = w.pairs
}

// sentence is one sentence as alignment sees it.
type sentence struct {
	// text has its white space folded.
	text string
	// words are its words in lower case, sorted, those with digits left out:
	// figures are what changes.
	words []string
}

func (r *revision) readSentences(spans []document.Span, d *document.Document) []sentence {
	if len(spans) > maximumSentences {
		r.doubt("Only the first %d of the %d sentences of %s were compared.", maximumSentences, len(spans), d.ID)
		spans = spans[:maximumSentences]
	}
	sentences := make([]sentence, len(spans))
	for i, s := range spans {
		sentences[i] = newSentence(s.Of(d.Text))
	}
	return sentences
}

func newSentence(text string) sentence {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) })
	words = slices.DeleteFunc(words, func(w string) bool { return strings.ContainsFunc(w, unicode.IsDigit) })
	slices.Sort(words)
	return sentence{text: folded(text), words: words}
}

// folded is the text with single blanks between its words.
func folded(text string) string { return strings.Join(strings.Fields(text), " ") }

// countWords counts in how many sentences each word stands.
func countWords(versions ...[]sentence) map[string]int {
	count := map[string]int{}
	for _, sentences := range versions {
		for _, s := range sentences {
			for i, w := range s.words {
				if i == 0 || w != s.words[i-1] {
					count[w]++
				}
			}
		}
	}
	return count
}

type sentenceAligner struct {
	old, new []sentence
	words    map[string]int
	pairs    []sentencePair
	// nextOld and nextNew are the first sentences that stand in no pair yet.
	nextOld, nextNew int
	// cut is set where a stretch was too long to be weighed.
	cut bool
}

func (w *sentenceAligner) align() {
	names := &vocabulary{runes: map[string]rune{}}
	differ := diffmatchpatch.New()
	differ.DiffTimeout = 0
	i, j := 0, 0
	for _, d := range differ.DiffMainRunes(names.ofSentences(w.old), names.ofSentences(w.new), false) {
		n := utf8.RuneCountInString(d.Text)
		switch d.Type {
		case diffmatchpatch.DiffDelete:
			i += n
		case diffmatchpatch.DiffInsert:
			j += n
		case diffmatchpatch.DiffEqual:
			w.fill(i, j)
			for range n {
				w.pair(i, j)
				i, j = i+1, j+1
			}
		}
	}
	w.fill(len(w.old), len(w.new))
}

// ofSentences gives each sentence a rune, the same where the words are.
func (v *vocabulary) ofSentences(sentences []sentence) []rune {
	out := make([]rune, len(sentences))
	for i, s := range sentences {
		out[i] = v.rune(s.text)
	}
	return out
}

// pair makes one of two sentences; those before them stay alone.
func (w *sentenceAligner) pair(old, new int) {
	w.leave(old, new)
	w.pairs = append(w.pairs, sentencePair{old: old, new: new})
	w.nextOld, w.nextNew = old+1, new+1
}

// leave makes the sentences before the two given stay alone.
func (w *sentenceAligner) leave(old, new int) {
	for ; w.nextOld < old; w.nextOld++ {
		w.pairs = append(w.pairs, sentencePair{old: w.nextOld, new: -1})
	}
	for ; w.nextNew < new; w.nextNew++ {
		w.pairs = append(w.pairs, sentencePair{old: -1, new: w.nextNew})
	}
}

// fill pairs what is most alike before the two sentences given; no sentence of
// the stretch stands in both versions.
func (w *sentenceAligner) fill(old, new int) {
	for _, p := range w.mostAlike(w.nextOld, old, w.nextNew, new) {
		w.pair(p.old, p.new)
	}
	w.leave(old, new)
}

// mostAlike are the pairs of two stretches, in order, whose likenesses sum up
// to the most.
func (w *sentenceAligner) mostAlike(i, iEnd, j, jEnd int) []sentencePair {
	m, n := iEnd-i, jEnd-j
	if m*n > maximumGap {
		w.cut = true
		return nil
	}
	best := make([][]float64, m+1) // of the sentences from the row and the column on
	for x := range best {
		best[x] = make([]float64, n+1)
	}
	like := func(x, y int) float64 { return w.likeness(w.old[i+x], w.new[j+y]) }
	for x := m - 1; x >= 0; x-- {
		for y := n - 1; y >= 0; y-- {
			best[x][y] = max(best[x+1][y], best[x][y+1])
			if l := like(x, y); l >= sameSentence {
				best[x][y] = max(best[x][y], best[x+1][y+1]+l)
			}
		}
	}
	var pairs []sentencePair
	for x, y := 0, 0; x < m && y < n; {
		switch best[x][y] {
		case best[x+1][y]:
			x++
		case best[x][y+1]:
			y++
		default:
			pairs = append(pairs, sentencePair{old: i + x, new: j + y})
			x, y = x+1, y+1
		}
	}
	return pairs
}

// likeness is how much of their words two sentences share, from 0 to 1: Dice's
// measure over words, each weighing less the more sentences it stands in.
func (w *sentenceAligner) likeness(a, b sentence) float64 {
	shared, all := 0.0, 0.0
	i, j := 0, 0
	for i < len(a.words) || j < len(b.words) {
		switch {
		case j == len(b.words) || i < len(a.words) && a.words[i] < b.words[j]:
			all += w.weight(a.words[i])
			i++
		case i == len(a.words) || b.words[j] < a.words[i]:
			all += w.weight(b.words[j])
			j++
		default:
			shared += 2 * w.weight(a.words[i])
			all += 2 * w.weight(a.words[i])
			i, j = i+1, j+1
		}
	}
	if all == 0 {
		return 0
	}
	return shared / all
}

func (w *sentenceAligner) weight(word string) float64 { return 1 / float64(w.words[word]) }

// findMoved pairs, among the sentences that are alone, those with the same
// words, then those that are most alike.
func (w *sentenceAligner) findMoved() {
	var olds, news []int
	for _, p := range w.pairs {
		switch {
		case p.new < 0:
			olds = append(olds, p.old)
		case p.old < 0:
			news = append(news, p.new)
		}
	}
	if len(olds)*len(news) > maximumGap {
		w.cut = true
		return
	}
	from, gone := map[int]int{}, map[int]bool{} // old sentences by new ones, and as a set
	for _, m := range w.moves(olds, news) {
		if _, taken := from[m.new]; !taken && !gone[m.old] {
			from[m.new], gone[m.old] = m.old, true
		}
	}
	w.pairs = slices.DeleteFunc(w.pairs, func(p sentencePair) bool { return p.new < 0 && gone[p.old] })
	for i, p := range w.pairs {
		if old, moved := from[p.new]; moved {
			w.pairs[i] = sentencePair{old: old, new: p.new, moved: true}
		}
	}
}

// move is a sentence that may have moved, and how much it is what it was.
type move struct {
	old, new int
	likeness float64
}

// moves are the pairs that may have moved, the most alike first.
func (w *sentenceAligner) moves(olds, news []int) []move {
	var all []move
	for _, i := range olds {
		for _, j := range news {
			m := move{i, j, w.likeness(w.old[i], w.new[j])}
			if w.old[i].text == w.new[j].text {
				m.likeness = 2 // figures and all
			}
			if m.likeness >= movedSentence {
				all = append(all, m)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b move) int { return cmp.Compare(b.likeness, a.likeness) })
	return all
}

// sentenceChanges are what became of the sentences of both versions.
func (r *revision) sentenceChanges() []SentenceChange {
	changes := make([]SentenceChange, len(r.sentences))
	for i, p := range r.sentences {
		c := SentenceChange{Op: SentenceDropped}
		if p.old >= 0 {
			c.Old = r.old.Sentences[p.old]
		}
		if p.new >= 0 {
			c.Op, c.New = SentenceAdded, r.new.Sentences[p.new]
		}
		if p.old >= 0 && p.new >= 0 {
			c.Op, c.Diff = r.compareSentences(c.Old, c.New)
			if p.moved {
				c.Op = SentenceMoved
			}
		}
		changes[i] = c
	}
	return changes
}

// compareSentences compares two sentences word by word; the same words need no
// diff.
func (r *revision) compareSentences(old, new document.Span) (SentenceOp, []DiffPart) {
	a, b := old.Of(r.old.Document.Text), new.Of(r.new.Document.Text)
	if folded(a) == folded(b) {
		return SentenceKept, nil
	}
	if len(a) > maximumDiff || len(b) > maximumDiff {
		r.doubt("A sentence is longer than %d bytes; only so much of it was compared word by word.", maximumDiff)
	}
	return SentenceChanged, diffWords(a, b)
}
