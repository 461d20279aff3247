package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// figurePapers are the nouns that hold one figure: X's tally of 40.
var figurePapers = wording.Set("tally count list survey estimate estimates figure figures toll assessment assessments projection projections forecast forecasts claim claims tallies counts")

// telling are the papers that state a figure only in a clause: "a statement by
// the clerk that 40 had left", but "a statement of 40 pages".
var telling = wording.Set("statement statements report reports remark remarks")

// tellsThat reports whether "that" at i opens the clause that a paper states, and
// not one about the paper: "a statement that listed 15".
func (p *passage) tellsThat(i int) bool {
	verb := i+1 < len(p.words) && p.words[i+1].form&(formPast|formThird) != 0
	return p.text(i) == "that" && !verb && !p.narrowingThat(i)
}

// surveys are the papers that one looks things up in: in a poll, 40 per cent.
var surveys = wording.Set("poll polls survey surveys study studies report reports statement filing filings analysis census audit tally count data bulletin interview document documents tabulation index")

// accounts are the nouns by which one reckons: by their estimate, on the
// office's figures, in the account of the chief.
var accounts = wording.Set("estimate estimates count counts tally tallies reckoning account accounts figures calculation calculations average books records list numbers estimation assessment projections forecast forecasts measure version telling words")

// readAccount reads "by the ministry's estimate" and "in the account of X".
func (p *passage) readAccount(i, first, last int) {
	if p.isHyphen(i - 1) {
		return // in the party-list vote
	}
	n, ok := p.phraseEnding(i, first)
	if !ok || n.first <= first || !p.has(n.first, ownerWord|determinerWord|quantityWord) && !p.capital(n.first) && !p.has(n.first, bodyWord|roleWord) {
		return
	}
	switch p.text(n.first - 1) {
	case "by", "on", "in":
	default:
		return
	}
	if p.text(n.first-1) == "on" && strings.HasPrefix(p.text(i), "account") {
		return
	}
	owned := p.ownerIn(n) || p.has(n.first, ownerWord) || p.text(n.first) == "one" || p.text(n.first) == "some"
	if p.text(i+1) == "of" || p.text(i+1) == "by" {
		if by, ok := p.phraseStarting(i+2, last); ok && p.namesSource(by) {
			n, owned = p.withNameBehind(nounPhrase{n.first, by.last, i}), true
		}
	}
	if !owned || p.text(n.first-1) != "by" && p.kind(n.last) != prose.Mark && n.first-1 > first {
		return
	}
	r := relation{construction: nominal, from: p, cueFirst: n.first - 1, cueLast: n.first, content: p.aroundAside(n.first-1, n.last, last)}
	if o := p.ownerOf(n); !o.empty() && n.last == i+1 {
		n = o
	}
	r.source = n
	p.add(r)
}

// readNominals finds sources that no verb reports for: "the ministry's tally
// of 40", "a count by the union: 40", "in a June poll, 40 per cent".
func (p *passage) readNominals(first, last int) {
	for i := first; i < last; i++ {
		if (figurePapers[p.text(i)] || telling[p.text(i)]) && p.canHead(i) {
			p.readFigurePaper(i, first, last)
		}
		if accounts[p.text(i)] {
			p.readAccount(i, first, last)
		}
		if surveys[p.text(i)] {
			p.readInPaper(i, first, last)
		}
	}
}

// readFigurePaper reads "the union's tally of 40" and "a tally by the union
// stands at 40": a paper that has an owner.
func (p *passage) readFigurePaper(i, first, last int) {
	n, ok := p.phraseEnding(i, first)
	if !ok || ownWords[p.text(n.first)] {
		return
	}
	end := i + 1
	owned := p.ownerIn(n)
	if p.text(end) == "by" || p.text(end) == "from" {
		if by, ok := p.phraseStarting(end+1, last); ok && p.namesSource(by) && !p.namesCause(i, by) {
			n, end, owned = nounPhrase{n.first, by.last, i}, by.last, true
		}
	}
	if aside := p.asideBehind(end, last); aside > end {
		if from, ok := p.ownerBehind(end, aside); ok {
			n, owned = nounPhrase{n.first, from.last, i}, true
		}
		end = aside
	}
	if !owned || !p.leadsToFigure(end, last) || telling[p.text(i)] && !p.tellsThat(end) {
		return
	}
	cue := i
	if o := p.ownerOf(n); !o.empty() {
		n, cue = o, o.last+1
	}
	p.add(relation{construction: nominal, source: n, from: p, cueFirst: cue, cueLast: i + 1,
		content: []document.Span{p.span(end, p.nearClauseEnd(end, last))}})
}

// longestPaperAside bounds the words of an aside about a paper.
const longestPaperAside = 14

// asideBehind is the index behind the aside between commas that starts at i:
// "its forecast, made in May, was". It is i where none starts there.
func (p *passage) asideBehind(i, last int) int {
	if p.text(i) != "," {
		return i
	}
	for k := i + 2; k < min(last, i+longestPaperAside); k++ {
		if p.text(k) == "," {
			return k + 1
		}
		if p.kind(k) == prose.Number && !p.year(k) || p.has(k, auxiliaryWord) {
			return i
		}
	}
	return i
}

// ownerBehind is whom the aside of the words [i, end) says a paper is from:
// ", from the harbour office,", ", compiled by the union,".
func (p *passage) ownerBehind(i, end int) (nounPhrase, bool) {
	for k := i + 1; k < min(end, i+3); k++ {
		if p.text(k) != "from" && p.text(k) != "by" {
			continue
		}
		n, ok := p.phraseStarting(k+1, end)
		return n, ok && p.namesSource(n) && n.last == end-1 && !p.has(n.head, timeWord)
	}
	return nounPhrase{}, false
}

// namesCause reports whether the phrase behind "from" names what people died
// of, and not who counts them: the toll from Storm Ada, the death count from
// Peru's worst flood. Only what is headed by a body or a role, or outside a toll
// by a name, counts the dead.
func (p *passage) namesCause(paper int, from nounPhrase) bool {
	if p.text(paper+1) != "from" || p.has(from.head, bodyWord|roleWord|paperWord) {
		return false
	}
	return p.text(paper) == "toll" || deadly[p.text(paper-1)] || !p.capital(from.head)
}

// deadly say of a count that it is one of the dead.
var deadly = wording.Set("death casualty fatality body")

// ownerOf is the phrase that owns the paper: "the ministry" of "the ministry's
// tally". It is empty where no possessive stands.
func (p *passage) ownerOf(n nounPhrase) nounPhrase {
	for k := n.first + 1; k < n.head; k++ {
		if p.has(k, ownerWord) {
			return nounPhrase{n.first, k, k - 1}
		}
	}
	return nounPhrase{}
}

// ownerIn reports whether the phrase says whose paper it is: "the ministry's",
// "South Korean".
func (p *passage) ownerIn(n nounPhrase) bool {
	for k := n.first; k < n.head; k++ {
		if p.has(k, ownerWord) && k > n.first || p.capital(k) && k > p.sentenceStart(k) || p.has(k, bodyWord) {
			return true
		}
		if _, state := p.stateAt(k, n.last); state {
			return true
		}
	}
	return false
}

// leadsToFigure reports whether the words from i lead on to an amount: "of
// 40", "stood at 40", "puts the dead at 40".
func (p *passage) leadsToFigure(i, last int) bool {
	if i >= last {
		return false
	}
	if p.text(i) == ":" {
		return p.amountWithin(i, 10)
	}
	if p.text(i) == "that" {
		return p.amountWithin(i, 14)
	}
	return (p.has(i, prepositionWord|auxiliaryWord|finiteWord|edWord) && !awayFromFigure[p.text(i)] || p.words[i].frame != 0 || spanning[p.text(i)] || p.text(i) == "includes") && p.amountWithin(i, 7)
}

// spanning are verbs that lead from a paper to a range.
var spanning = wording.Set("range ranges ranging vary varies varying")

// awayFromFigure are prepositions behind which a paper's figure does not stand:
// sent its survey to 300 households, raised its forecast by 2 points.
var awayFromFigure = wording.Set("to by with into from")

// nearClauseEnd is where the clause from i on ends: at the next comma that a
// new clause follows, else at the end of the sentence.
func (p *passage) nearClauseEnd(i, last int) int {
	for k := i; k < last; k++ {
		if p.text(k) == ";" || p.text(k) == "," && p.has(k+1, conjunctionWord|subordinatorWord|relativeWord) {
			return k
		}
	}
	return last
}

// readInPaper reads "in a poll by X, 40 per cent", before or behind its figure.
func (p *passage) readInPaper(i, first, last int) {
	n := nounPhrase{p.chunkStart(i, first), i + 1, i}
	if !p.canHead(i) || n.first == first {
		return
	}
	at := n.first - 1
	switch p.text(at) {
	case "in", "on":
	default:
		return
	}
	if p.kind(at-1) == prose.Word && p.words[at-1].sentence == p.words[at].sentence && !p.has(at-1, conjunctionWord|edWord) && p.kind(at-2) != prose.Number && p.text(i) != "poll" && p.text(i) != "survey" {
		return
	}
	whole, ok := p.phraseStarting(n.first, last)
	if !ok || whole.last <= i {
		whole = n
	}
	whole.head = i
	if at > first && p.text(at-1) != "," && !p.named(whole) {
		return
	}
	content := p.aroundAside(at, whole.last, last)
	if at == first && asked[p.text(i)] {
		content = []document.Span{p.span(whole.last, last)}
	}
	if by := p.issuerBefore(at, whole, first); !by.empty() {
		whole, content = by, []document.Span{p.span(whole.last, last)}
	} else if by := p.interviewed(at, whole, last); !by.empty() {
		whole, content = by, []document.Span{p.span(by.last, last)}
	}
	p.add(relation{construction: inPaper, source: whole, from: p, cueFirst: at, cueLast: at + 1, content: content})
}

// issuerBefore is the subject of the sentence whose own paper stands in an aside
// behind it: "The food office, in a statement, called it". It is empty where the
// paper at "in" is none such.
func (p *passage) issuerBefore(in int, paper nounPhrase, first int) nounPhrase {
	if p.text(in-1) != "," || p.text(paper.last) != "," {
		return nounPhrase{}
	}
	n, ok := p.phraseEnding(in-2, first)
	if !ok || n.first != first || !p.intends(n) && !p.capital(n.head) {
		return nounPhrase{}
	}
	return n
}

// interviewed is the subject of the clause behind an interview or a statement that
// opens the sentence, who gave it: "In an interview with the Echo, the mayor
// cited". It is empty where the paper at "in" opens none such.
func (p *passage) interviewed(in int, paper nounPhrase, last int) nounPhrase {
	if in != p.sentenceStart(in) || !given[p.text(paper.head)] {
		return nounPhrase{}
	}
	comma := paper.last
	for comma < last && p.text(comma) != "," {
		comma++
	}
	n, ok := p.phraseStarting(comma+1, last)
	if !ok || !p.intends(n) || !p.has(n.last, auxiliaryWord|finiteWord|edWord) && p.words[min(n.last, len(p.words)-1)].frame == 0 {
		return nounPhrase{}
	}
	return n
}

// given are papers that the subject of the sentence gave himself.
var given = wording.Set("interview statement")

// maker is who made the paper, by the participle behind it: "images analysed by
// the institute". It is empty where nobody is named.
func (p *passage) maker(paper nounPhrase) nounPhrase {
	at := paper.last
	if p.text(at) == "," {
		at++
	}
	if !making[p.text(at)] {
		return nounPhrase{}
	}
	if at++; p.text(at) == "out" {
		at++
	}
	if p.text(at) != "by" {
		return nounPhrase{}
	}
	n, ok := p.phraseStarting(at+1, p.sentenceEnd(paper.first))
	if !ok || !p.namesSource(n) {
		return nounPhrase{}
	}
	return n
}

// making are participles of what makers do to papers. Who merely saw or got one
// does not stand behind it.
var making = wording.Set("analysed analyzed compiled produced published released issued conducted collected gathered taken written prepared drawn carried done made")

// asked are the papers that report shares of those whom they ask.
var asked = wording.Set("poll polls survey surveys")
