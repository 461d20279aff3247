package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// nounPhrase is a noun phrase of a passage: the words [first, last), of which head
// is the one that says what or who it is.
type nounPhrase struct {
	first, last, head int
}

func (n nounPhrase) empty() bool { return n.last <= n.first }

// longestNounPhrase bounds the words of one noun phrase.
const longestNounPhrase = 40

// canHead reports whether the word at i can be the last word of a noun phrase.
func (p *passage) canHead(i int) bool {
	if i < 0 || i >= len(p.words) || p.kind(i) != prose.Word {
		return false
	}
	w := &p.words[i]
	switch {
	case w.is(roleWord | bodyWord | paperWord | indefiniteWord):
		return !p.verbUse(i)
	case i > 1 && p.isHyphen(i-1):
		return true
	case w.is(closedClass):
		return p.capital(i) && w.is(adverbWord|prepositionWord) && i > 0 && p.capital(i-1)
	case w.is(edWord | timeWord):
		return w.is(timeWord) && p.capital(i) && p.capital(i-1) && strings.ToUpper(w.Text) == w.Text
	case w.frame != 0:
		return !p.verbUse(i)
	}
	return true
}

// verbUse reports whether the word at i is a verb here: it may also be a noun
// ("reports", "claims", "estimates").
func (p *passage) verbUse(i int) bool {
	w := &p.words[i]
	if w.frame == 0 {
		return false
	}
	if w.form&(formPast|formParticiple|formGerund) != 0 && !w.is(paperWord) {
		return !p.has(i-1, determinerWord|ownerWord) || p.has(i-1, quantityWord) && p.text(i-1) != "some"
	}
	if p.has(i-1, determinerWord|ownerWord|prepositionWord) && p.text(i-1) != "to" && !p.has(i-1, relativeWord) && !p.has(i-1, indefiniteWord) {
		return false
	}
	if p.has(i-1, pronounWord|selfWord|relativeWord|auxiliaryWord|adverbWord) || p.text(i-1) == "to" {
		return true
	}
	if p.has(i-1, timeWord) && p.overTime(i-1) < i-1 && !p.capital(i) {
		return p.startsObject(i+1) && (w.form&formThird != 0 || p.pluralSubject(p.overTime(i-1)))
	}
	if w.form&^formBase == 0 && !p.pluralSubject(i-1) && !(w.Lower == "say" && p.manyInOne(i-1)) {
		return false
	}
	if p.kind(i-1) == prose.Number || nounForms[w.Lower] && !p.capital(i-1) && !p.has(i-1, roleWord|bodyWord|paperWord) && p.text(i-1) != "," && p.text(i-1) != ")" {
		return false
	}
	if !nounForms[w.Lower] && !w.is(paperWord) || p.closesRemark(i) {
		return true
	}
	return p.startsObject(i+1) || w.form&formThird != 0 && p.startsClause(i+1) || p.has(i+1, auxiliaryWord) && !p.words[i+1].is(ownerWord) && p.inRelativeClause(i)
}

// startsClause reports whether a plain noun chunk and its auxiliary stand at i,
// so that a verb before it takes a clause: "estimates tolls will".
func (p *passage) startsClause(i int) bool {
	end := p.chunkEnd(i, min(len(p.words), i+longestName))
	return end > i && p.has(end, auxiliaryWord) && !p.has(end, ownerWord) && p.words[end].sentence == p.words[i-1].sentence
}

// closesRemark reports whether the word at i ends a remark between commas or
// at the end of a sentence: "…, the ministry reports."
func (p *passage) closesRemark(i int) bool {
	if !p.endsClause(i+1) || p.text(i+1) == "in" || p.text(i+1) == "on" || !p.has(i-1, roleWord|bodyWord|paperWord) && !p.capital(i-1) {
		return false
	}
	for k := i - 1; k > max(0, i-7); k-- {
		if p.text(k) == "," || p.closesQuote(k) {
			return true
		}
		if t := p.text(k); t == "by" || t == "on" || t == "in" || t == "to" || t == "with" {
			return false
		}
	}
	return false
}

// overTime steps back over the time that ends at i: "out this week", "on
// Monday", "late last month". It returns i where none ends there.
func (p *passage) overTime(i int) int {
	k := i
	for p.has(k, timeWord) {
		for k--; k > 0 && (p.has(k, determinerWord|adverbWord) || nearTime[p.text(k)]); k-- {
		}
	}
	return k
}

// nearTime are the words that lead to a time beside articles and adverbs.
var nearTime = wording.Set("last next late early on in since by during past out released published")

// inRelativeClause reports whether "which" opens the clause of the word at i,
// with nothing but a name or a noun between: "which the office estimates".
func (p *passage) inRelativeClause(i int) bool {
	for k := i - 1; k > max(0, i-6); k-- {
		if p.has(k, relativeWord) && p.text(k) != "that" {
			return true
		}
		if p.kind(k) != prose.Word || p.has(k, auxiliaryWord|prepositionWord) && !p.capital(k) {
			return false
		}
	}
	return false
}

// pluralSubject reports whether the subject that ends at i can be plural: its
// last word is, or the word that a preposition ties it to.
func (p *passage) pluralSubject(i int) bool {
	if p.pluralAt(i) {
		return true
	}
	for k := i; k > max(0, i-10) && (p.kind(k) == prose.Word || p.year(k)); k-- {
		if (attaching[p.text(k)] || exampling[p.text(k)] || p.has(k, edWord) || p.words[k].form&formParticiple != 0) && p.pluralAt(k-1) && p.canHead(k-1) {
			return true
		}
	}
	return false
}

// manyInOne reports whether the word at i is a body, which British papers let
// speak in the plural: "the union say", "BBC say".
func (p *passage) manyInOne(i int) bool {
	return p.has(i, bodyWord) || p.capital(i) && i > 0 || p.capital(i) && strings.ToUpper(p.words[i].Text) == p.words[i].Text
}

// pluralAt reports whether the word at i can be a plural subject.
func (p *passage) pluralAt(i int) bool {
	t := p.text(i)
	return strings.HasSuffix(t, "s") || t == "people" || t == "police" || t == "men" || t == "women" || t == "data" || t == "," || p.kind(i) != prose.Word
}

// startsObject reports whether what stands at i can only follow a verb: an
// article, a pronoun, "that", a number, a name, a quotation.
func (p *passage) startsObject(i int) bool {
	if i >= len(p.words) || p.words[i].sentence != p.words[max(0, i-1)].sentence {
		return false
	}
	if p.has(i, determinerWord|ownerWord|pronounWord|selfWord|quantityWord) || p.kind(i) == prose.Number || p.capital(i) || p.opensQuote(i) {
		return true
	}
	switch p.text(i) {
	case "that", "how", "about", "around", "nearly", "almost", "at", "as", "up", "roughly", "more", "fewer", "less", "over", "$", "€", "£", ":":
		return true
	}
	return false
}

// joins reports whether the word at i-1 belongs to the same noun chunk as the
// word at i.
func (p *passage) joins(i int) bool {
	before, w := &p.words[i-1], &p.words[i]
	switch {
	case before.sentence != w.sentence, before.quotation != w.quotation:
		return false
	case w.is(determinerWord):
		return before.is(determinerWord|ownerWord) && w.is(quantityWord) || before.Lower == "all" || before.Lower == "both"
	case w.is(ownerWord) && w.Lower[0] != '\'' && w.Lower != "’":
		return false
	case p.isHyphen(i-1) || p.isHyphen(i), before.Text == "&", w.Text == "&":
		return true
	case before.is(determinerWord|ownerWord) && !before.is(relativeWord), before.Lower == "whose":
		return true
	case before.Kind == prose.Number:
		return !p.has(i-2, timeWord) && (!w.Capital() || i > 1 && p.words[i-2].sentence == before.sentence && p.kind(i-2) == prose.Word)
	case before.Kind != prose.Word:
		return false
	case before.is(timeWord):
		return p.capital(i-1) && p.capital(i-2) && w.is(paperWord|bodyWord) || p.capital(i-1) && p.capital(i) && (p.capital(i-2) || partsOfDay[before.Lower]) || p.has(i-2, determinerWord|ownerWord) && !p.has(i-2, quantityWord)
	case before.form&formGerund != 0 && w.is(paperWord|bodyWord|roleWord) && p.kind(i-2) == prose.Word && !p.has(i-2, closedClass&^determinerWord):
		return true
	case before.is(edWord|ingWord) || before.frame != 0 && !before.is(paperWord|roleWord|bodyWord):
		return p.modifies(i - 1)
	case before.is(closedClass):
		return p.capital(i-1) && p.capital(i) && before.is(adverbWord) && i > 1 && p.words[i-2].sentence == w.sentence
	}
	return !p.verbUse(i-1) || p.modifies(i-1)
}

// partsOfDay are words of time that names are made of: Morning Herald.
var partsOfDay = wording.Set("morning evening today day summer winter")

// modifies reports whether the participle or verb form at i can only be a
// modifier, by what stands before it.
func (p *passage) modifies(i int) bool {
	return p.has(i-1, determinerWord|ownerWord) && !p.has(i-1, relativeWord|indefiniteWord) || p.text(i-1) == "of" || p.capital(i) && p.capital(i+1) && (i == 0 || p.words[i-1].sentence != p.words[i].sentence) || p.capital(i) && p.capital(i-1) && p.words[i].frame == 0
}

// attaching are the prepositions that tie a noun phrase to the one before it.
var attaching = wording.Set("of for from in at with on by against under to near behind within inside")

// phraseEnding finds the noun phrase whose last word is at end, going no
// further left than floor.
func (p *passage) phraseEnding(end, floor int) (nounPhrase, bool) {
	if end < floor || !p.canHead(end) {
		return nounPhrase{}, false
	}
	floor = max(floor, end-longestNounPhrase)
	first := p.chunkStart(end, floor)
	n := nounPhrase{first: first, last: end + 1, head: end}
	if briefed[p.text(end)] && p.has(end-1, roleWord) && end > first {
		n.head--
	}
	n = p.coordinated(n, floor)
	n = p.exampled(n, floor)
	return p.attachedTo(n, end, floor), true
}

// briefed are adjectives that stand behind those who know: sources close to.
var briefed = wording.Set("close familiar")

func (p *passage) chunkStart(end, floor int) int {
	i := end
	for i > floor && p.joins(i) {
		i--
	}
	return i
}

// coordinated takes in what "and" ties to the front of the phrase: "the mayor
// and the governor said", "police, medics and some neighbours said".
func (p *passage) coordinated(n nounPhrase, floor int) nounPhrase {
	and := n.first - 1
	if p.text(and) == "even" {
		and--
	}
	end := and - 1
	listed := p.text(end) == ","
	if listed {
		end--
	}
	if p.text(and) != "and" || end < floor || !p.canHead(end) {
		return n
	}
	start := p.chunkStart(end, floor)
	whole := nounPhrase{first: p.listStart(start, floor), last: n.last, head: end}
	if whole.first < start || !listed && p.coordinates(start, end, n, floor) {
		return whole
	}
	return n
}

// coordinates reports whether the chunk [start, end] and the phrase behind
// "and" are of one sort and make one subject.
func (p *passage) coordinates(start, end int, n nounPhrase, floor int) bool {
	speakers := p.speakerLike(end) && p.speakerLike(n.head)
	if start == floor || p.text(start-1) == "," {
		return speakers || start == floor && lexis.PlainPlural(p.text(end)) && lexis.PlainPlural(p.text(n.head))
	}
	alike := p.capital(end) && p.capital(n.last-1) || p.words[end].is(roleWord|bodyWord) && p.words[n.head].is(roleWord|bodyWord)
	return alike && (p.kind(start-1) == prose.Mark || p.has(start-1, conjunctionWord|prepositionWord|subordinatorWord) || p.text(start-1) == "that")
}

// listStart is where a list of noun chunks starts whose last comma stands
// before start: it opens the sentence. Without a list it is start.
func (p *passage) listStart(start, floor int) int {
	for k := start; k-2 >= floor && p.text(k-1) == "," && p.canHead(k-2) && !p.has(k-2, timeWord); {
		if k = p.chunkStart(k-2, floor); k == floor {
			return k
		}
	}
	return start
}

// exampled widens the examples of a group to the group: "candidates like Ann
// Roe and Bob Dow", "bodies such as the union", "unions including ours".
func (p *passage) exampled(n nounPhrase, floor int) nounPhrase {
	k := n.first - 1
	if p.text(k) == "as" && p.text(k-1) == "such" {
		k--
	} else if !exampling[p.text(k)] {
		return n
	}
	if k-1 < floor || !p.words[k-1].is(roleWord|bodyWord) || !p.canHead(k-1) {
		return n
	}
	return nounPhrase{p.chunkStart(k-1, floor), n.last, k - 1}
}

// exampling are the words that give an example of the group before them.
var exampling = wording.Set("like including")

// speakerLike reports whether the word at i is a name or a noun that speaks.
func (p *passage) speakerLike(i int) bool {
	return p.capital(i) || p.words[i].is(roleWord|bodyWord|paperWord)
}

// phraseStarting finds the noun phrase that starts at first, going no further
// right than ceiling.
func (p *passage) phraseStarting(first, ceiling int) (nounPhrase, bool) {
	ceiling = min(ceiling, first+longestNounPhrase)
	end := p.chunkEnd(first, ceiling)
	if end < 0 {
		return nounPhrase{}, false
	}
	n := nounPhrase{first: first, last: end, head: end - 1}
	for n.last+1 < ceiling && p.words[n.last].is(prepositionWord) && attaching[p.text(n.last)] || n.last+1 < ceiling && p.text(n.last) == "and" {
		next := p.chunkEnd(n.last+1, ceiling)
		if next < 0 || p.kind(n.last+1) == prose.Number || p.has(n.last+1, pronounWord) || p.has(next, auxiliaryWord|finiteWord) && p.text(n.last) == "and" || p.has(next-1, timeWord) {
			break
		}
		n.last = next
	}
	return n, true
}

// chunkEnd is the index behind the noun chunk that starts at first, -1 where
// none does.
func (p *passage) chunkEnd(first, ceiling int) int {
	if first >= ceiling || first >= len(p.words) {
		return -1
	}
	if p.has(first, pronounWord) && !p.has(first, determinerWord) {
		return first + 1
	}
	i := first
	for i < ceiling && (i == first || p.words[i].sentence == p.words[first].sentence && p.words[i].quotation == p.words[first].quotation) && p.inChunk(i, first) {
		i++
	}
	for i > first && !p.canHead(i-1) {
		i--
	}
	if i == first {
		return -1
	}
	return i
}

// inChunk reports whether a noun chunk that started at first goes on with the
// word at i.
func (p *passage) inChunk(i, first int) bool {
	w := &p.words[i]
	switch {
	case p.isHyphen(i) || w.Text == "&" && i > first, i > first && p.isHyphen(i-1):
		return true
	case w.Kind == prose.Number:
		return i == first || p.words[i-1].is(determinerWord|ownerWord) || p.isHyphen(i-1) || p.capital(i-1)
	case w.Kind != prose.Word:
		return w.is(ownerWord) && i > first
	case w.is(ownerWord):
		return i == first || w.Lower == "'s" || w.Text == "’s"
	case w.is(determinerWord) && !w.is(relativeWord|quantityWord) || w.Lower == "that":
		return i == first && w.Lower != "that"
	case w.is(quantityWord):
		return i <= first+1
	case w.is(timeWord):
		return i == first || p.has(i-1, determinerWord|ownerWord) || p.has(i+1, paperWord)
	case w.is(edWord | ingWord):
		return i == first || p.has(i-1, determinerWord|ownerWord) || p.isHyphen(i-1) || w.is(ingWord) && p.kind(i-1) == prose.Word && !p.has(i-1, closedClass)
	case w.is(roleWord | bodyWord | paperWord):
		return i == first || !p.verbUse(i) || p.has(i-1, determinerWord|ownerWord) || nounForms[w.Lower] && !p.startsObject(i+1)
	case w.is(adverbWord) && p.has(i-1, determinerWord) && i > first:
		return true
	case w.is(closedClass):
		return false
	case w.frame != 0:
		return !p.verbUse(i)
	}
	return true
}
