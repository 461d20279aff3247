package speaker

import "github.com/claimdiff/claimdiff/sources/prose"

// behindAside is the relation with the subject that the dependency tree gives
// its verb, where commas part the two and the tree's subject stands further to
// the left: of "Ann Roe, head of Wexmoor, a small port, said" the words alone
// see the end. Anything else is left as it is.
func (s *speakers) behindAside(r *relation) *relation {
	p := r.from
	if r.construction != clausal || r.source.empty() || r.source.first > r.cueFirst || p.words[r.source.first].sentence != p.words[r.cueFirst].sentence || !p.asideBefore(r) {
		return r
	}
	first, _ := p.sentenceWords(p.words[r.cueFirst].sentence)
	t := clauseTree{passage: p, first: first, words: s.tree(p.words[r.cueFirst].sentence)}
	verb := t.wordAt(r.cueFirst - first)
	for i, w := range t.words {
		if verb < 0 || i > verb || w.head != verb || w.relation != "nsubj" {
			continue
		}
		n, ok := t.phrase(i, verb)
		if !ok || n.head >= r.source.first || !t.maySpeak(n) || p.has(n.head, timeWord) {
			return r
		}
		found := *r
		if found.source = p.withNameBehind(n); found.source == n && n.last+1 == r.source.first {
			found.source = p.withName(n, r.source.first, r.source.last)
		}
		return &found
	}
	return r
}

// asideBefore reports whether a mark parts the source from its verb.
func (p *passage) asideBefore(r *relation) bool {
	if p.has(r.source.first, pronounWord|relativeWord) {
		return false
	}
	for i := r.source.last; i < r.cueFirst; i++ {
		if p.kind(i) == prose.Mark && !p.isHyphen(i) {
			return true
		}
	}
	return false
}
