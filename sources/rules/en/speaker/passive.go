package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// passiveAt reads a reporting verb in the passive: its agent, where "by" names
// one, else nobody.
func (p *passage) passiveAt(cue, end int) (relation, bool) {
	first, last := p.sentenceStart(cue), p.sentenceEnd(cue)
	r := relation{construction: sourceless, from: p, cueFirst: cue, cueLast: end}
	if n := p.agentBehind(cue, end, last); !n.empty() {
		r.construction, r.source = passiveAgent, n
	}
	if r.construction == sourceless && p.words[cue].frame&(sayingFrame|thinkingFrame|placingFrame) == 0 {
		return relation{}, false
	}
	if k, be, _ := p.skipAuxiliaries(cue-1, first); be && p.has(k, relativeWord) && p.text(k) != "that" {
		first, last = p.antecedentStart(k, first), p.asideEnd(end, last)
	}
	r.content = []document.Span{p.span(first, last)}
	return r, true
}

// antecedentStart is where the noun phrase starts that the relative pronoun at
// k stands for.
func (p *passage) antecedentStart(k, floor int) int {
	end := k - 1
	if k > floor && p.text(end) == "," {
		end--
	}
	if end < floor {
		return floor
	}
	if n, ok := p.phraseEnding(end, floor); ok {
		return n.first
	}
	if p.kind(end) == prose.Number {
		return end
	}
	return k
}

// asideEnd is where the aside that goes on at i ends: at the next comma, else
// at last.
func (p *passage) asideEnd(i, last int) int {
	for k := i; k < last; k++ {
		if p.text(k) == "," {
			return k
		}
	}
	return last
}

// agentBehind is whom "by" names behind the passive verb at cue, as far as the
// clause goes on without a place that the verb itself names: "was reported in
// a paper by". It is empty where nobody is named.
func (p *passage) agentBehind(cue, end, last int) nounPhrase {
	if p.words[cue].frame&(sayingFrame|placingFrame|countingFrame|accusingFrame) == 0 || causes[p.text(cue)] {
		return nounPhrase{}
	}
	for k := end; k < min(last, end+12); k++ {
		switch p.text(k) {
		case ",", ";", "that":
			return nounPhrase{}
		case "in", "on":
			if p.has(k+1, determinerWord) && !p.has(k+2, timeWord) {
				return nounPhrase{}
			}
		case "by":
			if n, ok := p.phraseStarting(k+1, last); ok && p.namesSource(n) {
				return n
			}
		}
	}
	return nounPhrase{}
}

// causes are passives whose agent is a reason as often as a speaker.
var causes = wording.Set("explained affirmed underlined underscored suggested")

// measured reports whether the phrase is what a figure measures rather than a
// source: "28 per cent of voters said".
func (p *passage) measured(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if shareWords[p.text(i)] && !(p.capital(i) && p.capital(i+1)) || p.kind(i) == prose.Number && p.text(i+1) == "of" {
			return true
		}
	}
	return false
}

var shareWords = wording.Set("percent % cent half third quarter majority share proportion percentage")

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

// openingCitation reads "Quoting police, the Herald reported that": who is cited
// before the clause of whoever cites.
func (p *passage) openingCitation(cue int) (relation, bool) {
	if cue != p.sentenceStart(cue) || p.words[cue].frame&quotingFrame == 0 || p.words[cue].form&formGerund == 0 {
		return relation{}, false
	}
	last := p.sentenceEnd(cue)
	n, ok := p.phraseStarting(cue+1, last)
	if !ok || !p.namesSource(n) || p.paperIn(n) || p.text(n.last) != "," {
		return relation{}, false
	}
	via, ok := p.phraseStarting(n.last+1, last)
	return relation{construction: citing, source: n, via: via, from: p, cueFirst: cue, cueLast: cue + 1, content: []document.Span{p.span(n.last, last)}}, ok
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
