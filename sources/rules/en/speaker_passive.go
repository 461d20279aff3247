package en

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// passiveAt reads a reporting verb in the passive: its agent, where "by" names
// one, else nobody.
func (p *passage) passiveAt(cue, end int) (relation, bool) {
	first, last := p.sentenceStart(cue), p.sentenceEnd(cue)
	r := relation{construction: sourceless, from: p, cueFirst: cue, cueLast: end}
	if p.words[cue].frame&(sayingFrame|placingFrame|countingFrame) == 0 {
		last = end
	}
	for k := end; k < min(last, end+12); k++ {
		if p.text(k) == "," || p.text(k) == ";" || p.text(k) == "that" {
			break
		}
		if p.text(k) != "by" {
			continue
		}
		if n, ok := p.phraseStarting(k+1, last); ok && p.namesSource(n) {
			r.construction, r.source = passiveAgent, n
			break
		}
	}
	if r.construction == sourceless && p.words[cue].frame&(sayingFrame|thinkingFrame|placingFrame) == 0 {
		return relation{}, false
	}
	r.content = []document.Span{p.span(first, p.sentenceEnd(cue))}
	return r, true
}

// measured reports whether the phrase is what a figure measures rather than a
// source: "28 per cent of voters said".
func (p *passage) measured(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if shareWords[p.text(i)] || p.kind(i) == prose.Number && p.text(i+1) == "of" {
			return true
		}
	}
	return false
}

var shareWords = wordSet("percent % cent half third quarter majority share proportion percentage")

// withModifier widens a phrase by the participle or adjective behind it, up to
// the next comma: "two people briefed on the plan".
func (p *passage) withModifier(n nounPhrase, last int) nounPhrase {
	if !p.has(n.last, edWord) && p.text(n.last) != "familiar" && p.text(n.last) != "close" {
		return n
	}
	for end := n.last; end < min(last, n.last+10); end++ {
		if p.text(end) == "," || p.text(end) == "." {
			return nounPhrase{n.first, end, n.head}
		}
	}
	return n
}

// agentAt reads a participle without a verb of being and its agent: "gusts of
// 90 recorded by the observatory".
func (p *passage) agentAt(cue int) (relation, bool) {
	if p.words[cue].form&formParticiple == 0 || p.text(cue+1) != "by" || p.words[cue].frame&(sayingFrame|countingFrame) == 0 || p.has(cue-1, auxiliaryWord|adverbWord) {
		return relation{}, false
	}
	n, ok := p.phraseStarting(cue+2, p.sentenceEnd(cue))
	if !ok || !p.namesSource(n) || p.has(n.head, timeWord) {
		return relation{}, false
	}
	r := relation{construction: passiveAgent, source: n, from: p, cueFirst: cue, cueLast: cue + 2}
	r.content = []document.Span{p.span(p.asideStart(cue), cue)}
	return r, true
}

// asideStart is where the phrase that ends before i starts: behind the last
// comma, dash or conjunction.
func (p *passage) asideStart(i int) int {
	floor := p.sentenceStart(i)
	for k := i - 1; k > floor; k-- {
		if p.text(k) == "," || p.isDash(k) || p.text(k) == ";" || p.text(k) == "(" {
			return k + 1
		}
	}
	return floor
}

// namesSource reports whether the phrase can be somebody or something that
// speaks: a name, a role, a body or a paper.
func (p *passage) namesSource(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if p.capital(i) || p.words[i].is(roleWord|bodyWord|paperWord) {
			return true
		}
	}
	return false
}

// quotesSomebody turns "quoted X as saying" into a relation of X.
func (p *passage) quotesSomebody(r *relation) bool {
	if p.words[r.cueFirst].frame&quotingFrame == 0 {
		return false
	}
	last := p.sentenceEnd(r.cueFirst)
	n, ok := p.phraseStarting(r.cueLast, last)
	if !ok {
		return false
	}
	n = p.withModifier(p.withNameBehind(n), last)
	for k := n.last; k < min(last-1, n.last+longestAside); k++ {
		if p.text(k) == "as" && (p.text(k+1) == "saying" || p.text(k+1) == "telling" || p.text(k+1) == "putting") {
			r.construction, r.via, r.source = quotedAsSaying, r.source, n
			r.cueFirst, r.cueLast = k, k+2
			r.content = []document.Span{p.rightContent(k+2, k)}
			return true
		}
	}
	if p.words[r.cueFirst].form&formGerund == 0 || !p.namesSource(n) {
		return false
	}
	r.construction, r.content = citing, p.leftContent(r.cueFirst)
	if p.text(n.last) == "," {
		r.content = append(r.content, p.span(n.last, last))
	}
	if !p.words[n.head].is(paperWord) {
		r.via, r.source = r.source, n
	}
	return true
}
