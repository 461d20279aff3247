package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// frameHolds reports by which construction the verb takes what follows it.
func (p *passage) frameHolds(n nounPhrase, cue, end int) construction {
	participle := p.words[cue].form&formGerund != 0
	paper := p.paperIn(p.standsFor(n)) || participle && p.text(n.first-1) == "with" && p.named(n)
	frame, that := p.frameBefore(cue, end)
	switch {
	case p.pointsToFigure(cue):
		return participial
	case frame&placingFrame != 0 && (p.placesFigure(cue, end) || p.givesFigure(end)):
		return placed
	case frame&foreseeingFrame != 0 && (p.intends(n) || p.capital(n.head)) && p.foresees(cue, end):
		return placed
	case frame&revisingFrame != 0 && (p.revisesFigure(end) || participle && p.givesFigure(end)):
		return revised
	case p.has(cue, auxiliaryWord):
		if paper && p.words[cue].form&formPast == 0 && p.capital(end) {
			return clausal
		}
		return noConstruction
	case frame&sayingFrame != 0, frame&thinkingFrame != 0 && (that || p.clauseFollows(end)), frame&showingFrame != 0 && (paper || that), frame&countingFrame != 0 && p.countsItself(n, cue, paper),
		frame&accusingFrame != 0 && p.intends(n) && p.accuses(cue, end),
		frame&quotingFrame != 0 && !participle && p.citesClause(end):
		if participle {
			return participial
		}
		return clausal
	case frame&intendingFrame != 0 && p.intends(n) && (!needsFor[p.text(cue)] || p.text(end) == "for") && (!wanting[p.text(cue)] || p.asksAmount(end)) && !p.opposes(end):
		return intended
	}
	return noConstruction
}

// frameBefore is the frames of the verb at cue before what stands at end, and
// whether that is a clause with "that", "how" or "whether". A participle says
// nothing by a bare object, and who asks no question thinks nothing.
func (p *passage) frameBefore(cue, end int) (frame verbFrame, that bool) {
	frame = p.words[cue].frame
	that = p.text(end) == "how" || p.text(end) == "whether" || p.thatFollows(end)
	if strings.HasPrefix(p.text(cue), "ask") && !p.asksQuestion(end) {
		frame &^= thinkingFrame
	}
	if p.words[cue].form&formGerund != 0 && !that && !looseGerunds[p.text(cue)] && frame&sayingFrame != 0 {
		frame = frame&^sayingFrame | thinkingFrame
	}
	return frame, that
}

// countsItself reports whether the subject n of a verb of counting is who counted:
// a paper or a body, and not what is itself measured.
func (p *passage) countsItself(n nounPhrase, cue int, paper bool) bool {
	return (paper || p.counts(p.standsFor(n))) && !(p.text(n.first) == "it" && measuresItself[p.text(cue)])
}

// isObject reports whether the phrase is the object of the verb before it, which
// the participle at cue only narrows: "caused damage estimated at 40", or a number
// that it was told as: "twice the number announced in May".
func (p *passage) isObject(n nounPhrase, cue int) bool {
	if p.words[cue].form&formParticiple == 0 || p.auxiliaryBefore(cue) != "" || p.speakerLike(n.head) || p.has(n.first, pronounWord) {
		return false
	}
	number := lexis.ClassesOf.Of(p.text(n.head))&lexis.NumberNoun != 0
	return number || p.has(n.first-1, edWord|finiteWord)
}

// standsFor is the noun phrase that a relative pronoun stands for, and any
// other phrase itself.
func (p *passage) standsFor(n nounPhrase) nounPhrase {
	if n.last != n.first+1 || !p.has(n.first, relativeWord) {
		return n
	}
	end := n.first - 1
	if p.text(end) == "," {
		end--
	}
	if end < 0 {
		return n
	}
	if m, ok := p.phraseEnding(end, p.sentenceStart(end)); ok {
		return m
	}
	return n
}

// needsFor are verbs that demand only with "for" behind them.
var needsFor = wording.Set("call calls called calling ask asks asked asking appeal appeals appealed appealing")

// wanting are verbs that demand a figure where an amount is their object: "wants 9%",
// but not "wants to shut 40 barns", which is a plan of many.
var wanting = wording.Set("want wants wanted wanting seek seeks sought seeking")

// asksAmount reports whether the object at i is an amount of money or a share, or a
// rise by one: "a rise of 9%", "$40 million".
func (p *passage) asksAmount(i int) bool {
	for k := i; k < min(p.sentenceEnd(i-1), i+longestForeseen); k++ {
		switch {
		case p.text(k) == "to", p.kind(k) == prose.Mark && !p.isHyphen(k), p.has(k, auxiliaryWord|relativeWord) && !p.has(k, ownerWord):
			return false
		case p.amountWithin(k, 1):
			return p.shareWithin(k-1, 4)
		}
	}
	return false
}

// measuresItself are verbs that tell of a thing how large it is: "It measured 5.9".
var measuresItself = wording.Set("measured measures registered registers measuring")

// thatFollows reports whether "that" stands at i or behind an adverbial there:
// "wrote in a note to the bank that".
func (p *passage) thatFollows(i int) bool {
	if p.text(i) == "that" {
		return true
	}
	last := p.sentenceEnd(i - 1)
	if !p.has(i, prepositionWord|adverbWord|timeWord) {
		return false
	}
	for k := i + 1; k < min(last, i+longestModifier); k++ {
		if p.text(k) == "that" {
			return !p.narrowingThat(k) && (!p.canHead(k+1) || p.canHead(k+2) || p.capital(k+1))
		}
		if p.kind(k) == prose.Mark && !p.isHyphen(k) || p.has(k, relativeWord|finiteWord|auxiliaryWord) && !p.has(k, ownerWord) {
			return false
		}
	}
	return false
}

// asksQuestion reports whether a question stands at i or behind whom it is put
// to: "asked the crowd whether".
func (p *passage) asksQuestion(i int) bool {
	if n, ok := p.phraseStarting(i, len(p.words)); ok && !questionWords[p.text(i)] {
		i = n.last
	}
	return questionWords[p.text(i)]
}

var questionWords = wording.Set("how whether if why what when who where that")

// citesClause reports whether what is cited at i is a clause, or a paper and
// what it says: "cited a report that 40 barns had burned".
func (p *passage) citesClause(i int) bool {
	if n, ok := p.phraseStarting(i, len(p.words)); ok && p.paperIn(n) {
		i = n.last
	}
	return p.text(i) == "that" || p.text(i) == "showing" || p.text(i) == "saying"
}

// accuses reports whether the object of the verb at cue is charged with
// something: accused X of, blamed X for, charged X with.
func (p *passage) accuses(cue, i int) bool {
	charged := strings.HasPrefix(p.text(cue), "charg")
	for k := i + 1; k < min(p.sentenceEnd(cue), i+14); k++ {
		switch p.text(k) {
		case "of", "for":
			if !charged {
				return true
			}
		case "with":
			return charged && !p.has(k+1, determinerWord)
		case ",", ";":
			return false
		}
	}
	return false
}

// intends reports whether the phrase can have intentions: a pronoun, a name, a
// role or a body.
func (p *passage) intends(n nounPhrase) bool {
	if p.has(n.first, pronounWord) || n.first > p.sentenceStart(n.first) && p.capital(n.head) {
		return true
	}
	_, state := gazetteer.StateOf(p.exact(n.first, n.last))
	return state || p.words[n.head].is(roleWord|bodyWord|paperWord) || p.capital(n.head) && (n.last > n.first+1 || p.directory().capitalised[p.words[n.head].Text])
}

// paperIn reports whether one of the words of the phrase is a paper.
func (p *passage) paperIn(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if p.words[i].is(paperWord) {
			return true
		}
	}
	return false
}

// counts reports whether the phrase is a body, a state or "it".
func (p *passage) counts(n nounPhrase) bool {
	_, state := gazetteer.StateOf(p.exact(n.first, n.last))
	if state || p.text(n.first) == "it" || p.words[n.head].is(bodyWord) {
		return true
	}
	_, person := p.personIn(n)
	return p.capital(n.head) && n.last == n.first+1 && !person || p.words[n.head].is(roleWord) && p.belongs(n)
}

// belongs reports whether the phrase names the body that its head works for:
// "monitors with the council".
func (p *passage) belongs(n nounPhrase) bool {
	return n.head+2 < n.last && p.has(n.head+1, prepositionWord) && p.hasBody(nounPhrase{n.head + 2, n.last, n.last - 1})
}

// looseGerunds take a bare figure for their object.
var looseGerunds = wording.Set("saying citing estimating reporting showing announcing predicting forecasting projecting suggesting putting indicating")

// clauseFollows reports whether a clause with a verb of its own starts at i. The
// verb of a clause about one of its nouns is not its own: "finding towns where
// half of the houses had fallen" reports no clause.
func (p *passage) clauseFollows(i int) bool {
	last, aboutNouns := p.sentenceEnd(i-1), 0
	for k := i + 1; k < min(last, i+14); k++ {
		if p.text(k) == "," || p.text(k) == ";" || p.opensQuote(k) {
			return false
		}
		if nounClauses[p.text(k)] && p.canHead(k-1) {
			aboutNouns++
		}
		if !p.startsVerb(k) {
			continue
		}
		if aboutNouns == 0 {
			return true
		}
		aboutNouns--
		k = p.verbEnd(k) - 1
	}
	return false
}

// nounClauses open a clause about the noun before them.
var nounClauses = wording.Set("that which who where whose")

// startsVerb reports whether the word at k is a finite verb, or the auxiliary of
// one.
func (p *passage) startsVerb(k int) bool {
	return p.has(k, auxiliaryWord|finiteWord) && (!p.has(k, ownerWord) || p.has(k-1, pronounWord|selfWord)) ||
		p.has(k, edWord) && p.canHead(k-1) || p.words[k].frame != 0 && p.verbUse(k) && p.canHead(k-1)
}

// verbEnd is the index behind the verb that starts at k: behind its auxiliaries
// and the participle after them.
func (p *passage) verbEnd(k int) int {
	if !p.has(k, auxiliaryWord) {
		return k + 1
	}
	for p.has(k, auxiliaryWord|adverbWord) {
		k++
	}
	if p.has(k, edWord|finiteWord) || k < len(p.words) && p.words[k].form&formParticiple != 0 {
		k++
	}
	return k
}

// placesFigure reports whether "at" or "as" and a number follow within reach:
// put the toll at 40.
func (p *passage) placesFigure(cue, i int) bool {
	last := p.sentenceEnd(i - 1)
	if p.text(i) == "of" {
		return !loosePlacing[p.text(cue)] && p.amountWithin(i+1, 5)
	}
	amount := !loosePlacing[p.text(cue)]
	for k := i; k < min(last-1, i+16); k++ {
		amount = amount || figureNouns[p.text(k)]
		if p.text(k) == "as" || p.text(k) == "at" && !(k == i && (p.text(k+1) == "least" || p.text(k+1) == "most")) {
			return amount && p.amountWithin(k+1, 5)
		}
		if besideAmount[p.text(k)] && k > i && (figureNouns[p.text(k-1)] || p.text(k-1) == "it") {
			return p.amountWithin(k+1, 4)
		}
	}
	return false
}

// besideAmount are the words that place a figure beside an amount rather than at it:
// put the toll closer to 40.
var besideAmount = wording.Set("closer nearer near around above below under over between well north beyond")

// givesFigure reports whether the object at i is a figure by name and states
// it: "gave a toll of 31", "issued an estimate of 4,000".
func (p *passage) givesFigure(i int) bool {
	for k := i; k < min(len(p.words), i+6) && p.kind(k) == prose.Word; k++ {
		if (figurePapers[p.text(k)] || figureNouns[p.text(k)]) && p.text(k+1) == "of" {
			return p.amountWithin(k+2, 5)
		}
	}
	return false
}

// loosePlacing are verbs that place other things than figures: set the table
// at 8, gave advice as early as.
var loosePlacing = wording.Set("set sets setting give gives gave giving list lists listed listing fix fixes fixed fixing place places placed placing issue issues issued issuing offer offers offered offering")

// figureNouns are what a figure is called by.
var figureNouns = wording.Set("magnitude speed depth number numbers figure figures toll total cost costs loss losses price damage strength size turnout crowd dead injured wounded missing rate share value estimate deficit count")

// revisesFigure reports whether a paper is revised "to" a number.
func (p *passage) revisesFigure(i int) bool {
	last, paper := p.sentenceEnd(i-1), restated[p.text(i-1)] && (p.text(i) == "that" || p.text(i) == "it" || p.text(i) == "this")
	for k := i; k < min(last-1, i+20); k++ {
		paper = paper || p.has(k, paperWord) && !p.canHead(k+1) || p.text(k) == "target" || p.text(k) == "guidance"
		if paper && (p.text(k) == "to" || p.text(k) == "by" || p.text(k) == "from") && p.amountWithin(k+1, 6) {
			return true
		}
	}
	return false
}

// restated are verbs that put one amount for another, whatever it was called by:
// "corrected that to 30".
var restated = wording.Set("revised revises revising corrected corrects correcting updated updates updating amended")

// amountWithin reports whether a number or a quantifier stands within the next
// reach words.
func (p *passage) amountWithin(i, reach int) bool {
	for k := i; k < min(len(p.words), i+reach); k++ {
		if p.kind(k) == prose.Number || p.has(k, quantityWord) {
			return true
		}
	}
	return false
}
