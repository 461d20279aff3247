package en

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// gapContent finds what a relative clause without an object of its own speaks
// of, which stands before it: "the 8,000 that the union reported", "40 dead, a
// toll the ministry confirmed". It is empty where the verb, whose cue ends
// before end, has its object behind it.
func (p *passage) gapContent(n nounPhrase, end int) document.Span {
	floor, before := p.sentenceStart(n.first), n.first-1
	if before <= floor || !p.closesRemarkAt(end) {
		return document.Span{}
	}
	switch {
	case p.remarkNoun(before, floor):
		return p.span(p.leftBoundary(before), p.asideStart(before)-1)
	case p.text(before) == "that", p.text(before) == "which" && !p.has(before-1, prepositionWord):
		return p.span(p.antecedentStart(before, floor), before)
	case p.kind(before) == prose.Number && p.has(n.first, determinerWord|pronounWord):
		return p.span(before, before+1)
	}
	return document.Span{}
}

// frameHoldsGap reports whether the verb at cue can report an amount that
// stands before it.
func (p *passage) frameHoldsGap(cue, end int) bool {
	frame := p.words[cue].frame
	return frame&(sayingFrame|countingFrame) != 0 || frame&placingFrame != 0 && p.text(end) != "to"
}

// remarkNoun reports whether the word at i is a noun for what was said, alone
// with its article in an aside: ", a claim".
func (p *passage) remarkNoun(i, floor int) bool {
	return i-2 > floor && claimNouns[p.text(i)] && p.has(i-1, determinerWord) && (p.text(i-2) == "," || p.isDash(i-2))
}

// claimNouns stand for what somebody else has said.
var claimNouns = wordSet("charge claim figure number toll count estimate total allegation accusation assertion tally loss rate")

// behindClaim cuts such a noun off the front of a subject that it ran into: "a
// charge Oslo denies" is what Oslo denies.
func (p *passage) behindClaim(n nounPhrase) nounPhrase {
	if claim := n.first + 1; claim+1 < n.last && p.remarkNoun(claim, p.sentenceStart(n.first)) && n.head > claim {
		n.first = claim + 1
	}
	return n
}

// denying are verbs by which somebody stands against a figure, not behind it.
var denying = wordSet("deny denies denied dispute disputes disputed reject rejects rejected doubt doubts doubted contest contests contested question questions questioned dismiss dismisses dismissed refute refutes refuted")
