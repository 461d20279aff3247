package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// construction says how the text ties a source to what it says. Each has the
// sieve of the same name.
type construction uint8

const (
	noConstruction construction = iota
	quotedSpeech
	continuedQuote
	setUp
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
	surveyed
	passiveAgent
	headlineColon
	headlineTail
	listItem
	intended
	parsedClause
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
	// weight ranks what kind of words name the source.
	weight sourceWeight
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

// closer reports whether the relation is a better answer than other for a
// figure that both cover: a named source before a paper, a paper before a
// pronoun or a group, and of two alike the one whose cue stands nearer.
func (r *relation) closer(other *relation, figure document.Span) bool {
	a, b := r.weight, other.weight
	if a != b {
		return a > b
	}
	near, far := r.distance(figure), other.distance(figure)
	return near < far || near == far && r.construction < other.construction
}

// distance is the number of bytes between the cue and the figure.
func (r *relation) distance(figure document.Span) int {
	cue := r.from.span(r.cueFirst, r.cueLast)
	return max(figure.Start-cue.End, cue.Start-figure.End)
}

// sourceWeight ranks the words that name a source: the heavier, the better it
// answers who stands behind a figure.
type sourceWeight uint8

const (
	noWeight sourceWeight = iota
	intentWeight
	pronounWeight
	paperWeight
	namedWeight
	citedWeight
)

// weigh ranks the words that name the source.
func (r *relation) weigh() sourceWeight {
	n, p := r.source, r.from
	switch {
	case r.construction == sourceless:
		return noWeight
	case r.construction == citing && !r.via.empty():
		return citedWeight
	case r.construction == intended:
		return intentWeight
	case n.last == n.first+1 && (p.has(n.first, pronounWord|relativeWord|indefiniteWord) || objects[p.text(n.first)]), groupWords[p.text(n.head)]:
		return pronounWeight
	case p.named(n), p.text(n.first) == "whose":
		return namedWeight
	}
	return paperWeight
}

// named reports whether the phrase holds a name, a role or a body.
func (p *passage) named(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if p.capital(i) && i > p.sentenceStart(i) || p.words[i].is(bodyWord|roleWord) {
			return true
		}
	}
	if p.words[n.head].is(paperWord) && n.last > n.first+1 && !p.directory().capitalised[p.words[n.first].Text] {
		return false
	}
	return p.capital(n.first) && !p.has(n.first, closedClass)
}

// groupWords are people whom polls ask.
var groupWords = wording.Set("voters people supporters women men students residents workers members respondents republicans democrats independents americans leaners adults parents")

func (r *relation) start() int {
	if !r.source.empty() && r.source.first < r.cueFirst {
		return r.source.first
	}
	return r.cueFirst
}
