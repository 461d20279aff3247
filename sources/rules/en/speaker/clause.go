package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// readClauses finds, in the words [first, last) of one sentence, every verb
// that reports something, with its subject and what it reports.
func (p *passage) readClauses(first, last int) {
	var shared nounPhrase
	for i := first; i < last; i++ {
		if p.words[i].is(edWord) && p.words[i].frame == 0 {
			if r, ok := p.rareVerbAt(i); ok {
				p.add(r)
			}
			continue
		}
		if p.words[i].frame == 0 || p.words[i].form == 0 || !p.isVerb(i) || p.completes(i) {
			continue
		}
		r, ok := p.clauseAt(i, shared)
		if !ok {
			continue
		}
		p.cutBefore(r, first)
		p.add(r)
		if !p.has(r.source.first, relativeWord) && !r.source.empty() && p.words[i].quotation < 0 && !p.gapped(&r) {
			shared = r.source
		}
	}
}

// reflexives behind a verb are its object: the bond revealed itself. They name
// nobody by themselves.
var reflexives = wording.Set("itself himself herself themselves")

// pointsToFigure reports whether a figure is adduced: "he wrote, pointing to
// debts of 40 million".
func (p *passage) pointsToFigure(cue int) bool {
	return p.text(cue) == "pointing" && p.text(cue+1) == "to" && p.amountWithin(cue+2, 7)
}

// otherMeaning reports whether the verb at cue reports nothing because of what
// stands beside it.
func (p *passage) otherMeaning(cue int) bool {
	next := p.text(cue + 1)
	return otherSense[p.text(cue)+" "+next] && !p.pointsToFigure(cue) || reflexives[next] && !recipients[p.text(cue)] || p.claimsLives(cue) || p.takesIn(cue)
}

// keepsSilent reports whether the verb at cue, which ends before end, says what
// is not told: "did not say when", "would not disclose how many".
func (p *passage) keepsSilent(cue, end int) bool {
	return (p.text(cue-1) == "not" || p.text(cue-1) == "n't" || p.text(cue-1) == "never") && questionWords[p.text(end)] && p.text(end) != "that"
}

// claimsLives reports whether the verb at cue kills: "the flood claimed 40
// lives".
func (p *passage) claimsLives(cue int) bool {
	if !strings.HasPrefix(p.text(cue), "claim") {
		return false
	}
	for k := cue + 1; k < min(len(p.words), cue+8); k++ {
		if toll[p.text(k)] {
			return !p.verbIn(k+1, min(p.sentenceEnd(cue), k+3))
		}
		if p.kind(k) != prose.Number && !p.has(k, determinerWord|quantityWord|adverbWord|prepositionWord) && p.kind(k) != prose.Word {
			return false
		}
	}
	return false
}

// takesIn reports whether the verb at cue lets people in: "hospitals admitted
// 640 patients".
func (p *passage) takesIn(cue int) bool {
	if !strings.HasPrefix(p.text(cue), "admit") || !p.amountWithin(cue+1, 4) || p.verbIn(cue+1, min(p.sentenceEnd(cue), cue+7)) {
		return false
	}
	for k := cue - 1; k >= max(p.sentenceStart(cue), cue-6); k-- {
		if houses[p.text(k)] {
			return true
		}
	}
	return false
}

var houses = wording.Set("hospital hospitals clinic clinics ward wards university universities school schools college colleges museum museums stadium shelter shelters country")

var toll = wording.Set("life lives victim victims casualties")

// completes reports whether the gerund at i only completes the verb before it:
// "reported finding 40".
func (p *passage) completes(i int) bool {
	if p.words[i].form&formGerund == 0 {
		return false
	}
	return !reportingGerunds[p.text(i)] && !p.has(i-1, auxiliaryWord) || i > 0 && p.words[i-1].frame != 0 && !p.words[i-1].is(paperWord) || p.text(i-1) == "worth"
}

// isVerb reports whether the reporting word at i is used as a verb.
func (p *passage) isVerb(i int) bool {
	if p.words[i].form&(formPast|formParticiple|formGerund) != 0 && !p.words[i].is(paperWord) {
		return !p.has(i-1, determinerWord|ownerWord) || p.has(i-1, indefiniteWord|relativeWord)
	}
	return p.verbUse(i)
}

// clauseAt reads the reporting verb at cue.
func (p *passage) clauseAt(cue int, shared nounPhrase) (relation, bool) {
	end := p.cueEnd(cue)
	if r, ok := p.agentAt(cue); ok {
		return r, true
	}
	if r, ok := p.openingCitation(cue); ok {
		return r, true
	}
	switch {
	case p.reducedRelative(cue):
		return relation{}, false
	case p.passiveInfinitive(cue) && p.auxiliaryBefore(cue) == "":
		return p.passiveAt(cue, end)
	case !p.agrees(cue), p.otherMeaning(cue), p.keepsSilent(cue, end):
		return relation{}, false
	}
	if r, ok := p.inversionAt(cue, end); ok {
		return r, true
	}
	n, passive, ok := p.subjectOf(cue, shared)
	switch {
	case passive:
		return p.passiveAt(cue, end)
	case !ok:
		n = p.farSubject(cue)
		if n.empty() && p.words[cue].frame&quotingFrame != 0 && p.text(cue-1) == "," {
			n, _ = p.phraseEnding(cue-2, p.sentenceStart(cue))
		}
		if n.empty() {
			return relation{}, false
		}
	}
	if p.has(n.first, selfWord) || ownWords[p.text(n.first)] || p.measured(n) || p.text(n.first) == "all" && n.last == n.first+1 || !p.numbersAgree(n, cue) || p.isObject(n, cue) {
		return relation{}, false
	}
	r := relation{source: n, from: p, cueFirst: cue, cueLast: end}
	r.source = p.behindClaim(n)
	if p.quotesSomebody(&r) {
		return r, true
	}
	if gap := p.gapContent(r.source, end); !gap.Empty() && !(p.words[cue].frame&placingFrame != 0 && p.placesFigure(cue, end)) {
		r.construction, r.content = clausal, []document.Span{gap}
		return r, !denying[p.text(cue)] && p.frameHoldsGap(cue, end)
	}
	r.construction, r.content = p.contentOf(n, cue, end)
	return r, r.construction != noConstruction
}

// reducedRelative reports whether the participle at cue narrows the paper
// before it, as in "a report published in June" and "a poll released Friday".
func (p *passage) reducedRelative(cue int) bool {
	if p.words[cue].form&formPast != 0 && p.has(cue+1, timeWord) && p.has(cue+2, auxiliaryWord|finiteWord) {
		return true
	}
	return p.words[cue].form&formParticiple != 0 && p.words[cue].form&formGerund == 0 && !speaking[p.text(cue)] && p.has(cue-1, paperWord) && p.has(cue+1, prepositionWord|timeWord) && p.text(cue+1) != "that" && !p.hedgeAt(cue+1)
}

// speaking are participles that narrow no paper: what is said is no paper.
var speaking = wording.Set("said told warned added noted concluded stated argued insisted suggested indicated")

// hedgeAt reports whether a preposition at i hedges an amount: "at least 40",
// "over 300".
func (p *passage) hedgeAt(i int) bool {
	if p.text(i) == "at" {
		return p.text(i+1) == "least" || p.text(i+1) == "most"
	}
	return hedgingPrepositions[p.text(i)] && p.amountWithin(i+1, 2)
}

var hedgingPrepositions = wording.Set("over about around under between above below near")

// ownWords make a thing the speaker's own: whoever is quoted says so.
var ownWords = wording.Set("my our your")

// recipients are verbs whose object is the hearer: told reporters that.
var recipients = wording.Set("tell tells told telling inform informs informed assure assures assured remind reminded reminds brief briefed briefs advise advised notify notified")

// cueEnd is the index behind the reporting words that start with the verb at
// cue: its particle and its hearer.
func (p *passage) cueEnd(cue int) int {
	end := cue + 1
	if p.text(end) == "out" {
		return end + 1
	}
	if !recipients[p.text(cue)] || end >= len(p.words) {
		return end
	}
	if p.has(end, pronounWord|selfWord) || p.text(end) == "her" || p.text(end) == "him" {
		return end + 1
	}
	if n, ok := p.phraseStarting(end, p.sentenceEnd(cue)); ok {
		return n.last
	}
	return end
}

// inversionAt reads "…," said X.
func (p *passage) inversionAt(cue, end int) (relation, bool) {
	floor := p.sentenceStart(cue)
	if p.words[cue].frame&(sayingFrame|thinkingFrame) == 0 || p.words[cue].frame&showingFrame != 0 || p.words[cue].form&(formPast|formThird) == 0 && !p.sayMany(cue) || end != cue+1 {
		return relation{}, false
	}
	if cue == floor {
		return p.announced(cue)
	}
	afterQuote := p.closesQuote(cue-1) || p.text(cue-1) == "," && p.closesQuote(cue-2)
	if !afterQuote && p.text(cue-1) != "," && !p.isDash(cue-1) {
		return relation{}, false
	}
	start := cue + 1
	for p.has(start, adverbWord) {
		start++
	}
	n, ok := p.phraseStarting(start, p.sentenceEnd(cue))
	if ok && p.words[n.head].is(roleWord) {
		plain := n
		n = p.withModifier(n, p.sentenceEnd(cue))
		ok = n == plain || afterQuote || !p.opensWithSubject(cue, floor)
	}
	if !ok || p.has(n.first, selfWord) || !afterQuote && (!p.has(n.first, determinerWord|pronounWord|ownerWord) && !p.namesSource(n) || !p.endsClause(n.last) || p.kind(n.first) == prose.Number && p.opensWithSubject(cue, floor)) {
		return relation{}, false
	}
	n = p.withNameBehind(n)
	r := relation{construction: inverted, source: n, from: p, cueFirst: cue, cueLast: end}
	r.content = append(r.content, p.leftContent(cue)...)
	if p.text(n.last) == "," && p.opensQuote(n.last+1) {
		r.content = append(r.content, p.rightContent(n.last+1, cue))
	}
	return r, true
}

// sayMany reports whether the verb at cue is the "say" before those who speak at
// the end of a headline: "12,000 march, say organisers".
func (p *passage) sayMany(cue int) bool {
	end := p.chunkEnd(cue+1, p.sentenceEnd(cue))
	return (p.text(cue) == "say" || p.text(cue) == "warn") && p.text(cue-1) == "," && end > cue+1 && p.has(end-1, roleWord|bodyWord) && p.pluralAt(end-1) && p.endsClause(end)
}

// announced reads the verb that opens a sentence before its subject and a
// quotation: "Added the mayor: “…”".
func (p *passage) announced(cue int) (relation, bool) {
	n, ok := p.phraseStarting(cue+1, p.sentenceEnd(cue))
	if !ok || p.text(n.last) != ":" && p.text(n.last) != "," || !p.opensQuote(n.last+1) {
		return relation{}, false
	}
	return relation{construction: inverted, source: n, from: p, cueFirst: cue, cueLast: cue + 1,
		content: []document.Span{p.quotationAt(n.last + 1)}}, true
}

// opensWithSubject reports whether nothing stands before the cue but a subject
// and an aside about it: "The mayor, Ann Roe, said 12 ships sank" tells what
// the mayor said, and no ships speak.
func (p *passage) opensWithSubject(cue, floor int) bool {
	n, ok := p.beforeAside(cue-1, floor)
	return ok && n.first == floor
}

// openingClauseEnd is the comma that ends what the subject n reports in a clause
// about a noun which opens the sentence: "In the valley where police say people
// are trapped, two barns burned", or in one that the main clause is set against:
// "While the mayor reported 40, we count 60". It is 0 where n speaks in no such
// clause.
func (p *passage) openingClauseEnd(n nounPhrase, end int) int {
	opener, first := n.first-1, p.sentenceStart(n.first)
	aboutNoun := nounClauses[p.text(opener)] && p.canHead(opener-1) && p.has(first, prepositionWord) && !p.verbIn(first, opener)
	contrasted := conceding[p.text(opener)] && (opener == first || p.opensQuote(opener-1))
	if !aboutNoun && !contrasted {
		return 0
	}
	for k := end; k < p.sentenceEnd(n.first); k++ {
		if p.text(k) == "," {
			return k
		}
	}
	return 0
}

// conceding open a clause that the main clause is set against.
var conceding = wording.Set("while although though whereas")
