package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// cutBefore ends what earlier sources of the sentence report where the new
// relation's clause starts: "X said 40, while Y said 50".
func (p *passage) cutBefore(r relation, first int) {
	at := r.source.first - 1
	if r.source.empty() || r.source.first > r.cueFirst || at <= first || p.has(r.source.first, relativeWord) {
		return
	}
	comma := p.text(at) == ","
	if !(comma || p.has(at, conjunctionWord|subordinatorWord) && p.text(at) != "that" || p.text(at) == ";" || p.text(at) == "with") {
		return
	}
	edge := p.words[at].Span.Start
	for i := len(p.relations) - 1; i >= 0 && p.relations[i].cueFirst >= first; i-- {
		e := &p.relations[i]
		if e.cueLast > at || comma && !contrasts[p.text(e.source.first-1)] {
			continue
		}
		for k := range e.content {
			if c := &e.content[k]; c.Start < edge && edge < c.End {
				c.End = edge
			}
		}
	}
}

// endsClause reports whether a clause or an aside ends before the word at i.
func (p *passage) endsClause(i int) bool {
	if i >= len(p.words) || p.words[i].sentence != p.words[i-1].sentence {
		return true
	}
	switch p.text(i) {
	case ",", ".", ";", "!", "?", ")", ":", "in", "on", "\\", "|":
		return true
	case "who":
		return p.has(i, relativeWord)
	}
	return p.isDash(i) || p.has(i, timeWord)
}

// contentOf decides which side of the verb holds what is reported, and whether
// the verb's frame allows it.
func (p *passage) contentOf(n nounPhrase, cue, end int) (construction, []document.Span) {
	if p.reportsWords(n, cue) {
		if kind, content := p.wordsReported(n, cue, end); kind != noConstruction {
			return kind, content
		}
	}
	if n.last > end || p.text(end) == ":" && p.reportsWords(n, cue) {
		return noConstruction, nil
	}
	kind := p.frameHolds(n, cue, end)
	if kind == noConstruction {
		return noConstruction, nil
	}
	content := p.rightContent(end, cue)
	if comma := p.openingClauseEnd(n, end); comma > 0 {
		content.End = min(content.End, p.span(end, comma).End)
	}
	switch kind {
	case intended:
		content = p.span(end, p.intentEnd(end, p.sentenceEnd(cue)))
	case revised:
		content.End = min(content.End, p.span(end, p.clauseEnd(end, p.sentenceEnd(cue))).End)
	case placed:
		content.End = min(content.End, p.span(end, p.placedEnd(end, p.sentenceEnd(cue))).End)
	}
	return kind, []document.Span{content}
}

// placedEnd is where the clause ends that puts a figure, from i on: at ", and"
// behind which somebody else does something.
func (p *passage) placedEnd(i, last int) int {
	for k := i; k+2 < last; k++ {
		if p.text(k) != "," || p.text(k+1) != "and" || p.words[k].quotation >= 0 {
			continue
		}
		if end := p.chunkEnd(k+2, last); end > k+2 && p.speakerLike(end-1) && !p.amountWithin(k+2, end-k-2) && p.verbIn(end, last) {
			return k
		}
	}
	return last
}

// intentEnd is where what somebody means to do ends, from i on: at a dash, or
// at a comma behind which something else goes on: "will sell 40, even as".
func (p *passage) intentEnd(i, last int) int {
	for k := i; k+1 < last; k++ {
		if p.isDash(k) || p.text(k) == "," && p.has(k+1, subordinatorWord) && !p.has(k+1, prepositionWord) || settings[p.text(k)] && p.clauseFollows(k+1) {
			return k
		}
	}
	return last
}

// settings open the clause of what went on around a plan.
var settings = wording.Set("after because when while since")

// reportsWords reports whether the verb at cue can take a quotation, or what
// stands before it, for what its subject says.
func (p *passage) reportsWords(n nounPhrase, cue int) bool {
	frame := p.words[cue].frame
	return frame&(sayingFrame|thinkingFrame) != 0 || frame&showingFrame != 0 && p.paperIn(n)
}

// wordsReported finds what the verb at cue reports by the marks around it: a
// quotation, a colon, or a comma before its subject.
func (p *passage) wordsReported(n nounPhrase, cue, end int) (construction, []document.Span) {
	if at := p.colonQuote(end); at > 0 {
		return clausal, []document.Span{p.rightContent(at, cue)}
	}
	behind := n.first < cue && !p.has(n.first, relativeWord)
	switch {
	case p.text(n.first-1) == "as" && p.closesRemarkAt(end):
		return postposed, []document.Span{p.span(p.asideStart(n.first-1), n.first-1), p.rightContent(end, cue)}
	case p.opensQuote(end) || (p.text(end) == "," || p.text(end) == ":") && p.opensQuote(end+1):
		if p.closesQuote(n.first - 1) {
			return clausal, append(p.leftContent(n.first), p.quotationAt(end+1))
		}
		return clausal, []document.Span{p.rightContent(end, cue)}
	case behind && p.closesQuote(n.first-1) && p.text(end) != "that" && p.text(end) != ":":
		return postposed, p.leftContent(n.first)
	case behind && p.postposedAt(n, end):
		return postposed, p.aroundRemark(n, cue, end)
	case p.text(end) == ":":
		return clausal, []document.Span{p.rightContent(end+1, cue)}
	}
	return noConstruction, nil
}

// quotationAt is the rest of the quotation that the word at i stands in.
func (p *passage) quotationAt(i int) document.Span {
	k := i
	for k < len(p.words) && p.words[k].quotation == p.words[i].quotation {
		k++
	}
	return p.span(i, k)
}

// closesRemarkAt reports whether nothing but adverbials stand between the word
// at i and the end of the clause.
func (p *passage) closesRemarkAt(i int) bool {
	return p.endsClause(i) && p.text(i) != ":" && p.text(i) != "in" && p.text(i) != "on" || p.adverbialOnly(i)
}

// postposedAt reports whether the subject and its verb, which ends before end,
// follow what they report behind a comma or a dash: "40 died, officials said".
func (p *passage) postposedAt(n nounPhrase, end int) bool {
	if p.text(n.first-1) != "," && !p.isDash(n.first-1) || !p.closesRemarkAt(end) {
		return false
	}
	return p.text(end) == "," && p.text(n.first-1) == "," || !p.adverbialOnlyBefore(n.first) || p.toldBefore(n.first, end)
}

// toldBefore reports whether the sentence opens with a gerund and holds nothing
// behind the verb that ends before end, so that what the source at n says can
// only stand before it: "Mending one roof costs 40 crowns, the abbot said."
func (p *passage) toldBefore(n, end int) bool {
	first := p.sentenceStart(n)
	if !p.has(first, ingWord) || !p.adverbialOnly(end) && end+1 < p.sentenceEnd(n) {
		return false
	}
	for k := first + 1; k < n-1; k++ {
		if strings.HasSuffix(p.text(k), "s") && p.canHead(k-1) && (p.kind(k+1) == prose.Number || p.kind(k+1) == prose.Symbol) {
			return true
		}
	}
	return false
}

// aroundRemark is what a source behind a comma reports: what stands before it
// and, where that goes on, behind it.
func (p *passage) aroundRemark(n nounPhrase, cue, end int) []document.Span {
	content := p.leftContent(n.first)
	for k := end; p.adverbialOnly(end) && k < p.sentenceEnd(cue); k++ {
		if p.text(k) == "," {
			end = k
		}
	}
	if p.text(end) == "," && (p.resumes(end+1) || !p.verbIn(p.leftBoundary(n.first), n.first)) {
		content = append(content, p.rightContent(end+1, cue))
	}
	return content
}

// colonQuote finds the quotation that a colon opens behind the adverbials from
// i on: "replied with a smile: “…”".
func (p *passage) colonQuote(i int) int {
	last := p.sentenceEnd(i - 1)
	for k := i; k < min(last-1, i+14); k++ {
		if p.text(k) == ":" && p.opensQuote(k+1) {
			return k + 1
		}
		if p.words[k].quotation >= 0 && p.words[k].quotation != p.words[i-1].quotation {
			return 0
		}
	}
	return 0
}

// absolutes open a remark that still belongs to what was reported: "…, the
// agency said, with 45 still missing".
var absolutes = wording.Set("with including among up down")

// reasons open a clause that belongs to what was reported before the source:
// "it was dear, he said, because 40 had come".
var reasons = wording.Set("because if unless though although so provided")

// resuming open a clause that goes on with what was reported where a figure
// follows: "11 had died, he said, after two more were found".
var resuming = wording.Set("after when since until before")

// resumes reports whether what was reported before the source can go on at i:
// "40 died, he said, and 12 were hurt".
func (p *passage) resumes(i int) bool {
	if p.has(i, conjunctionWord) || reasons[p.text(i)] || (absolutes[p.text(i)] || resuming[p.text(i)]) && p.amountWithin(i+1, 4) {
		return true
	}
	return i < len(p.words) && p.words[i].form&formGerund == 0 && !p.has(i, relativeWord|subordinatorWord|prepositionWord|ingWord|edWord|auxiliaryWord)
}

// adverbialOnly reports whether nothing but adverbials stand between i and the
// end of the clause: "on Monday in a statement".
func (p *passage) adverbialOnly(i int) bool {
	last := p.sentenceEnd(i - 1)
	if i >= last || !p.has(i, prepositionWord|timeWord|adverbWord) || p.text(i) == "that" || p.opensInfinitive(i) {
		return false
	}
	for k := i; k < last; k++ {
		switch {
		case p.endsClause(k) && p.text(k) != "in" && p.text(k) != "on" && !p.has(k, timeWord), p.narrowingThat(k):
			return true
		case p.words[k].quotation >= 0, p.text(k) == "that", p.has(k, auxiliaryWord|finiteWord|relativeWord|pronounWord) && !p.has(k, ownerWord):
			return false
		case p.kind(k) == prose.Number && !p.has(k-1, timeWord) && !p.has(k-1, prepositionWord):
			return false
		case k > i+25:
			return false
		}
	}
	return true
}

// narrowingThat reports whether "that" at i opens a clause about the noun
// before it, whose subject it is: "said in a message that replaced".
func (p *passage) narrowingThat(i int) bool {
	return p.text(i) == "that" && (p.canHead(i-1) || p.has(i-1, timeWord)) && p.has(i+1, auxiliaryWord|finiteWord|edWord) && !p.has(i+1, ownerWord)
}

// adverbialOnlyBefore reports whether the words from the start of the sentence
// to the comma before n are an opening adverbial: "On Monday, officials said".
func (p *passage) adverbialOnlyBefore(n int) bool {
	floor := p.sentenceStart(n)
	if n-1 <= floor {
		return true
	}
	if !p.has(floor, prepositionWord|timeWord|adverbWord|subordinatorWord|ingWord|conjunctionWord) || p.opensAmount(floor) {
		return false
	}
	if p.closesQuote(n-1) || p.closesQuote(n-2) {
		return false
	}
	if p.has(floor, subordinatorWord) && !p.has(floor, conjunctionWord) && !(p.text(floor) == "as" && p.has(floor+1, quantityWord)) {
		for floor < n-1 && p.text(floor) != "," {
			floor++
		}
	}
	return !p.verbIn(floor, n-1)
}

// opensAmount reports whether the words at i hedge an amount: "as many as 30",
// "at least 40", "up to 9".
func (p *passage) opensAmount(i int) bool {
	switch {
	case hedgingAdverbs[p.text(i)]:
		return p.amountWithin(i+1, 1)
	case p.text(i) == "as":
		return p.has(i+1, quantityWord) && p.text(i+2) == "as" && p.amountWithin(i+3, 1)
	case p.text(i) == "up":
		return p.text(i+1) == "to" && p.amountWithin(i+2, 1)
	}
	return p.text(i) == "at" && p.hedgeAt(i) && p.amountWithin(i+2, 1)
}

// hedgingAdverbs are adverbs before an amount: "Nearly one in three".
var hedgingAdverbs = wording.Set("nearly almost roughly approximately only just exactly reportedly even")

// verbIn reports whether one of the words [first, last) is a finite verb.
func (p *passage) verbIn(first, last int) bool {
	for k := first; k < last; k++ {
		w := &p.words[k]
		if w.is(auxiliaryWord|finiteWord) && !w.is(ownerWord) && w.Lower != "am" || w.is(edWord) && (p.canHead(k-1) || p.kind(k-1) == prose.Number) || w.frame != 0 && k > first && w.form&formGerund == 0 && p.isVerb(k) {
			return true
		}
	}
	return false
}

// leftContent is what stands before the word at i in its sentence, as far back
// as the last boundary.
func (p *passage) leftContent(i int) []document.Span {
	first := p.leftBoundary(i)
	if first >= i {
		return nil
	}
	return []document.Span{p.span(first, i)}
}

// leftBoundary is where the clause that ends before i starts: behind a
// semicolon, or behind ", while" and the like where another source spoke
// before it.
func (p *passage) leftBoundary(i int) int {
	floor := p.sentenceStart(i)
	for k := i - 2; k > floor; k-- {
		if p.words[k].quotation >= 0 {
			continue
		}
		if p.text(k) == ";" && !p.listsClauses(k, floor) {
			return k + 1
		}
		if p.text(k) == "," && contrasts[p.text(k+1)] && p.spokenBetween(floor, k) {
			return k + 1
		}
	}
	return floor
}

// listsClauses reports whether the semicolon at k parts clauses of one list,
// the last of which "and" opens, and nobody spoke before it: "A had 40; B had
// 30; and C had 20, records show".
func (p *passage) listsClauses(k, floor int) bool {
	if p.spokenBetween(floor, k) {
		return false
	}
	for i := k; i < p.sentenceEnd(k) && i < k+longestAside; i++ {
		if p.text(i) == ";" && p.text(i+1) == "and" {
			return true
		}
	}
	return false
}

// contrasts turn from one source to another.
var contrasts = wording.Set("while whereas but although though and with as")

// spokenBetween reports whether an attribution was found between the words.
func (p *passage) spokenBetween(first, last int) bool {
	for i := len(p.relations) - 1; i >= 0; i-- {
		if at := p.relations[i].cueFirst; at < first {
			return false
		} else if at < last {
			return true
		}
	}
	return false
}

// rightContent is what stands from the word at i to the end of what the verb
// at cue can report: its sentence, its quotation or its relative clause. What
// another source says further on is cut off by cutBefore.
func (p *passage) rightContent(i, cue int) document.Span {
	last := p.sentenceEnd(cue)
	quotation := p.words[cue].quotation
	relativeClause := p.has(cue-1, relativeWord) && (p.text(cue-1) == "who" || p.text(cue-1) == "which")
	for k := i; k < last; k++ {
		w := &p.words[k]
		if quotation >= 0 && w.quotation != quotation {
			return p.span(i, k)
		}
		if w.quotation != quotation {
			continue
		}
		if relativeClause && w.Lower == "," && k > i+1 {
			return p.span(i, k)
		}
	}
	return p.span(i, last)
}
