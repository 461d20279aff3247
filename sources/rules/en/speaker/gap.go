package speaker

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// gapContent finds what a relative clause without an object of its own speaks
// of, which stands before it: "the 8,000 that the union reported", "40 dead, a
// toll the ministry confirmed", "the 40 the ministry says were hurt". It is empty where the verb, whose cue ends
// before end, has its object behind it.
func (p *passage) gapContent(n nounPhrase, end int) document.Span {
	floor, before := p.sentenceStart(n.first), n.first-1
	subject := p.has(end, auxiliaryWord|finiteWord) // what stands before is the subject of a verb behind
	if before <= floor || !p.closesRemarkAt(end) && !p.agoAt(end) && !p.opensInfinitive(end) && !subject {
		return document.Span{}
	}
	switch {
	case subject && (p.text(before) == "that" || p.text(before) == "which" || p.remarkNoun(before, floor)):
	case p.remarkNoun(before, floor):
		return p.span(p.leftBoundary(before), p.asideStart(before)-1)
	case p.text(before) == "that", p.text(before) == "which" && !p.has(before-1, prepositionWord):
		return p.span(p.antecedentStart(before, floor), before)
	case p.has(n.first, determinerWord|pronounWord) || p.has(n.head, roleWord|bodyWord) && n.last == n.first+1:
		if at := p.amountEnding(before); at > floor && p.text(at-1) == "the" || at == before {
			return p.span(at, before+1)
		}
	}
	return document.Span{}
}

// amountEnding is where the number of the amount stands whose last word is at i:
// "5.4%", "1.2 billion crowns". It is 0 where none does.
func (p *passage) amountEnding(i int) int {
	for k := i; k > max(0, i-longestAmount); k-- {
		if p.kind(k) == prose.Number {
			return k
		}
		if p.kind(k) != prose.Symbol && (p.kind(k) != prose.Word || p.capital(k) || p.has(k, closedClass)) {
			return 0
		}
	}
	return 0
}

// longestAmount bounds the words of an amount with its unit.
const longestAmount = 4

// agoAt reports whether a time at i says how long ago: "an hour ago".
func (p *passage) agoAt(i int) bool {
	for k := i; k < min(len(p.words), i+4); k++ {
		if p.text(k) == "ago" || p.text(k) == "earlier" || p.text(k) == "before" {
			return true
		}
	}
	return false
}

// gapped reports whether all that the source says stands before it in a relative
// clause: its subject goes on with no later verb.
func (p *passage) gapped(r *relation) bool {
	start := p.span(r.source.first, r.source.last).Start
	return r.construction == clausal && len(r.content) == 1 && r.content[0].End <= start
}

// frameHoldsGap reports whether the verb at cue can report an amount that
// stands before it.
func (p *passage) frameHoldsGap(cue, end int) bool {
	frame := p.words[cue].frame
	if p.opensInfinitive(end) {
		return frame&intendingFrame != 0
	}
	return frame&(sayingFrame|countingFrame|intendingFrame) != 0 || frame&placingFrame != 0 && p.text(end) != "to"
}

// remarkNoun reports whether the word at i is a noun for what was said, alone
// with its article in an aside: ", a claim".
func (p *passage) remarkNoun(i, floor int) bool {
	return i-2 > floor && claimNouns[p.text(i)] && p.has(i-1, determinerWord) && (p.text(i-2) == "," || p.isDash(i-2))
}

// claimNouns stand for what somebody else has said.
var claimNouns = wording.Set("charge claim figure number toll count estimate total allegation accusation assertion tally loss rate")

// behindClaim cuts such a noun off the front of a subject that it ran into: "a
// charge Oslo denies" is what Oslo denies.
func (p *passage) behindClaim(n nounPhrase) nounPhrase {
	if claim := n.first + 1; claim+1 < n.last && p.remarkNoun(claim, p.sentenceStart(n.first)) && n.head > claim {
		n.first = claim + 1
	}
	return n
}

// denying are verbs by which somebody stands against a figure, not behind it.
var denying = wording.Set("deny denies denied dispute disputes disputed reject rejects rejected doubt doubts doubted contest contests contested question questions questioned dismiss dismisses dismissed refute refutes refuted")
