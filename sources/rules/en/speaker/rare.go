package speaker

import "github.com/claimdiff/claimdiff/sources/document"

// rareVerbAt reads a verb that no table holds where its place says that it
// reports: between a statement in quotation marks with its comma and a
// speaker, as in "“…,” Ann Roe crowed." and "“…,” crowed Ann Roe."
func (p *passage) rareVerbAt(cue int) (relation, bool) {
	first := p.sentenceStart(cue)
	r := relation{construction: postposed, from: p, cueFirst: cue, cueLast: cue + 1}
	n, ok := nounPhrase{}, false
	if p.statementEnds(cue - 1) {
		r.construction = inverted
		n, ok = p.phraseStarting(cue+1, p.sentenceEnd(cue))
		ok = ok && p.endsClause(n.last)
		n = p.withNameBehind(n)
	} else if p.endsClause(cue+1) || p.adverbialOnly(cue+1) {
		n, ok = p.phraseEnding(cue-1, first)
		if p.has(cue-1, pronounWord) {
			n, ok = nounPhrase{cue - 1, cue, cue - 1}, true
		}
		ok = ok && p.statementEnds(n.first-1)
	}
	if !ok || !p.has(n.first, pronounWord) && !p.intends(n) || p.words[cue].quotation >= 0 {
		return relation{}, false
	}
	r.source = n
	r.content = append([]document.Span{}, p.leftContent(min(n.first, cue))...)
	return r, true
}

// statementEnds reports whether the mark at i closes a quotation that ends
// like a statement, with a comma or another stop.
func (p *passage) statementEnds(i int) bool {
	if p.text(i) == "," && p.closesQuote(i-1) {
		return true
	}
	return p.closesQuote(i) && p.tight(stretch{last: i + 1})
}
