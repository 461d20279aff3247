package en

import "github.com/claimdiff/claimdiff/sources/document"

// construction says how the text ties a source to what it says. Each has the
// sieve of the same name.
type construction uint8

const (
	noConstruction construction = iota
	quotedSpeech
	continuedQuote
	accordingTo
	citing
	quotedAsSaying
	inverted
	postposed
	clausal
	participial
	placed
	revised
	nominal
	inPaper
	passiveAgent
	headlineColon
	headlineTail
	listItem
	intended
	sourceless
)

// relation is one attribution of the text: a source, the cue that reports, and
// what it reports. These three are the terms of the attribution corpora
// (PARC, PolNeAR).
type relation struct {
	construction construction
	// source is the words that name the source; from is the passage they
	// stand in. An empty source says that the text names nobody.
	source nounPhrase
	from   *passage
	// cue is the half-open range of the reporting words.
	cueFirst, cueLast int
	// via is who handed it on, empty where nobody did.
	via nounPhrase
	// content is what is reported.
	content []document.Span
}

// covers reports whether the figure stands in what is reported.
func (r *relation) covers(figure document.Span) bool {
	for _, c := range r.content {
		if c.Overlaps(figure) {
			return true
		}
	}
	return false
}

// size is the number of bytes reported: the smaller the content, the closer
// the source.
func (r *relation) size() int {
	n := 0
	for _, c := range r.content {
		n += c.Len()
	}
	return n
}

// closer reports whether the relation is a better answer than other for a
// figure that both cover: a named source before a paper, a paper before a
// pronoun or a group, and of two alike the one with the smaller content.
func (r *relation) closer(other *relation) bool {
	a, b := r.weight(), other.weight()
	return a > b || a == b && r.size() < other.size()
}

// weight ranks what kind of words name the source.
func (r *relation) weight() int {
	n, p := r.source, r.from
	switch {
	case r.construction == sourceless:
		return 0
	case n.last == n.first+1 && p.has(n.first, pronounWord|relativeWord|indefiniteWord):
		return 1
	case r.construction == intended:
		return 1
	}
	named := false
	for i := n.first; i < n.last; i++ {
		if p.capital(i) && i > p.sentenceStart(i) || p.words[i].is(bodyWord|roleWord) && !groupWords[p.text(i)] {
			named = true
		}
	}
	if p.capital(n.first) && !p.has(n.first, closedClass) {
		named = true
	}
	if named {
		return 3
	}
	if p.words[n.head].is(paperWord) {
		return 2
	}
	return 1
}

// groupWords are people whom polls ask.
var groupWords = wordSet("voters people supporters women men students residents workers members")

func (r *relation) start() int {
	if !r.source.empty() && r.source.first < r.cueFirst {
		return r.source.first
	}
	return r.cueFirst
}
