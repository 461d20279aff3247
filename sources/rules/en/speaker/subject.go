package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// longestAside bounds the words between a subject and its verb: "the minister,
// who has led the party since 2010, said".
const longestAside = 60

// subjectOf finds who does what the verb at cue says, by looking left of it.
// Where it finds nobody, or an aside stands between, the dependency tree is
// asked later (inClause, behindAside). shared is the source found last in the
// sentence: participles and verbs behind "and" take theirs from it.
func (p *passage) subjectOf(cue int, shared nounPhrase) (n nounPhrase, passive, ok bool) {
	floor := p.sentenceStart(cue)
	j, be, infinitive := p.skipAuxiliaries(cue-1, floor)
	passive = be && p.words[cue].form&formParticiple != 0 && p.words[cue].form&formGerund == 0
	if infinitive {
		n, ok = p.hastens(cue, j)
		return n, false, ok
	}
	if j < floor {
		return nounPhrase{}, passive, false
	}
	switch {
	case p.has(j, pronounWord|selfWord) && p.text(j) != "her" && p.text(j) != "him":
		return nounPhrase{j, j + 1, j}, passive, true
	case p.has(j, relativeWord) && (p.text(j) == "who" || p.text(j) == "which" || p.text(j) == "that"):
		n, ok = p.relativeSubject(j, floor)
		return n, passive, ok
	case p.words[j].quotation != p.words[cue].quotation:
		return nounPhrase{}, passive, false
	case p.canHead(j) || p.has(j, timeWord|edWord) || p.words[j].form&formPast != 0 || p.kind(j) == prose.Number:
		if m, ok := p.beforeModifier(j, floor); ok {
			return m, passive, true
		}
		n, ok = p.phraseEnding(j, floor)
		n = p.withNameBefore(n)
		if ok && j == cue-1 && p.words[cue].form&formGerund != 0 {
			n, ok = p.besideParticiple(n, cue)
		}
		absolute := p.text(n.first-1) == "with" && p.words[cue].form&formGerund == 0 && p.words[cue].form&formParticiple != 0
		return n, passive, ok && p.mayBeSubject(n, floor) && !absolute
	case p.text(j) == "and" || p.text(j) == "but" || p.text(j) == "or":
		return shared, passive, !shared.empty() && !p.nounsMeet(j)
	case p.words[cue].form&formGerund != 0:
		return shared, passive, !shared.empty()
	}
	if who := p.whoAt(j, floor); who > floor {
		n, ok = p.phraseEnding(who-1, floor)
		return n, passive, ok
	}
	n, ok = p.beforeAside(j, floor)
	return n, passive, ok
}

// longestHaste bounds the words of "she was careful to add".
const longestHaste = 8

// hastens is the subject of an infinitive in a remark between commas: ", she
// was careful to add,". to is where its "to" stands.
func (p *passage) hastens(cue, to int) (nounPhrase, bool) {
	if !p.endsClause(cue+1) || p.text(cue+1) == "in" || p.text(cue+1) == "on" {
		return nounPhrase{}, false
	}
	for k := to - 1; k > max(p.sentenceStart(cue), to-longestHaste); k-- {
		if p.text(k-1) != "," && !p.closesQuote(k-1) {
			continue
		}
		if p.has(k, pronounWord) {
			return nounPhrase{k, k + 1, k}, p.has(k+1, auxiliaryWord|finiteWord|edWord)
		}
		n := p.firstSubject(k, to)
		return n, !n.empty() && n.first == k
	}
	return nounPhrase{}, false
}

// withNameBefore widens an office to the name before it where the comma behind
// the office is left out: "Sam Low, the press chief of the club said".
func (p *passage) withNameBefore(n nounPhrase) nounPhrase {
	end := n.first - 1
	if n.empty() || p.text(end) != "," || !p.words[n.head].is(roleWord) || !p.capital(end-1) {
		return n
	}
	first := end - 1
	for p.capital(first-1) && p.words[first-1].sentence == p.words[end].sentence {
		first--
	}
	if first == end-1 || p.has(first, prepositionWord|subordinatorWord|adverbWord) || first > p.sentenceStart(end) && !p.closesQuote(first-1) && p.text(first-1) != "," {
		return n
	}
	return nounPhrase{first, n.last, end - 1}
}

// besideParticiple is the subject of a participle that no comma parts from the
// noun before it: the paper itself ("a poll showing"), whoever issued it
// ("released a statement confirming"), the noun behind "with", or where a
// clause or a quotation follows ("a man claiming that"), the noun.
func (p *passage) besideParticiple(n nounPhrase, cue int) (nounPhrase, bool) {
	end := p.cueEnd(cue)
	switch {
	case p.words[n.head].is(paperWord) && p.issued(n):
		if issuer := p.mainSubject(cue); !issuer.empty() {
			return issuer, true
		}
		return n, true
	case p.words[n.head].is(paperWord), p.text(n.first-1) == "with":
		return n, true
	}
	return n, p.text(end) == "that" || p.opensQuote(end) || p.opensQuote(end+1)
}

// issued reports whether the paper is the object of a verb of issuing.
func (p *passage) issued(n nounPhrase) bool {
	k := n.first - 1
	for p.has(k, determinerWord) || p.kind(k) == prose.Symbol {
		k--
	}
	return issuing[p.text(k)]
}

// issuing are verbs by which a speaker puts out a paper.
var issuing = wording.Set("release released releases issue issued issues publish published publishes post posted posts send sent sends write wrote writes file filed files tweet tweeted circulate circulated")

// beforeModifier steps over a clause that narrows the subject without commas:
// "a poll released on Friday", "aides who have seen the books", "relatives
// gathered at the gate". Such a clause has no verb of its own that is finite.
func (p *passage) beforeModifier(j, floor int) (nounPhrase, bool) {
	for k := j; k > max(floor, j-longestModifier); k-- {
		switch {
		case p.opensClauseOf(k, j):
			return nounPhrase{}, false
		case p.thatBefore(k) > floor:
			return p.phraseEnding(p.thatBefore(k)-1, floor)
		case p.kind(k) == prose.Mark && !p.isHyphen(k) || p.has(k, conjunctionWord) && (p.text(k) != "and" || p.speaksAlone(k+1, j)) || p.has(k, pronounWord):
			return nounPhrase{}, false
		case p.text(k) == "out" && p.has(k-1, paperWord) && (p.has(k+1, timeWord|prepositionWord) || p.has(k+2, timeWord)):
			return p.phraseEnding(k-1, floor)
		case p.text(k) == "who" && p.canHead(k-1) && k < j-1, p.text(k) == "that" && p.runs(k):
			return p.phraseEnding(k-1, floor)
		case (p.has(k, edWord|finiteWord|auxiliaryWord) || p.words[k].frame != 0 && p.words[k].form&formPast != 0) && p.whoBefore(k, floor):
		case p.text(k) == "being" && p.canHead(k-1), p.narrows(k, j):
			return p.phraseEnding(k-1, floor)
		case k < j && (p.has(k, edWord|finiteWord) || p.words[k].form&(formParticiple|formPast) != 0 && p.words[k].frame != 0):
			return nounPhrase{}, false
		case p.has(k, auxiliaryWord) && !p.has(k, ownerWord):
			if !p.whoBefore(k, floor) {
				return nounPhrase{}, false
			}
		}
	}
	return nounPhrase{}, false
}

// opensClauseOf reports whether the subordinator at i opens the clause whose
// subject ends at j: "walked out after the company", "because Northwind". What
// may be a preposition as well ("released after Easter") opens it only before
// those who speak.
func (p *passage) opensClauseOf(i, j int) bool {
	if !p.has(i, subordinatorWord) || p.has(i, adverbWord) || p.text(i) == "than" || p.text(i) == "as" {
		return false
	}
	n, ok := p.phraseEnding(j, i+1)
	return ok && n.first == i+1 && (p.words[n.head].is(bodyWord|roleWord) || p.capital(n.head) && !prepositional[p.text(i)])
}

// prepositional are the subordinators that lead to a noun alone, too.
var prepositional = wording.Set("after before since until")

// speaksAlone reports whether the words from i to j are a source of their own
// behind "and": "estimates ranging from 4 to 6 and a British assessment putting".
func (p *passage) speaksAlone(i, j int) bool {
	return p.has(i, determinerWord) && p.words[j].is(paperWord|roleWord|bodyWord) && p.chunkStart(j, i) == i
}

// thatBefore is where the "that" stands whose clause about the noun before it the
// verb at i is the verb of, 0 where none does.
func (p *passage) thatBefore(i int) int {
	if !p.has(i, edWord|finiteWord|auxiliaryWord) && p.words[i].form&(formParticiple|formPast) == 0 {
		return 0
	}
	k := i - 1
	for k > 0 && p.has(k, auxiliaryWord|adverbWord) && p.text(k) != "that" {
		k--
	}
	if k <= 0 || p.text(k) != "that" || !p.runs(k) {
		return 0
	}
	return k
}

// runs reports whether "that" at i opens a relative clause about a body or a
// person, "the company that owns the mine", or about what these belong to, "the
// organisers of the march that has filled the square".
func (p *passage) runs(i int) bool {
	plain := p.has(i+1, auxiliaryWord|finiteWord|edWord)
	verb := plain || p.words[min(i+1, len(p.words)-1)].form&(formPast|formThird) != 0 || strings.HasSuffix(p.text(i+1), "s") && !p.has(i+1, closedClass)
	if !verb || !plain && !p.has(i+2, determinerWord|ownerWord|prepositionWord) && !p.capital(i+2) {
		return false
	}
	n, ok := p.phraseEnding(i-1, p.sentenceStart(i))
	return ok && (p.has(i-1, bodyWord|roleWord) || p.has(n.head, bodyWord|roleWord|paperWord))
}

// narrows reports whether a participle at k, and what follows it up to the word
// at j, narrows the noun before it.
func (p *passage) narrows(k, j int) bool {
	if !p.canHead(k-1) || k == j && !p.has(k-1, paperWord|roleWord) {
		return false
	}
	adverbial := k == j || p.has(k+1, prepositionWord|timeWord|adverbWord)
	switch {
	case p.has(k, edWord|finiteWord):
		return adverbial || p.has(k-1, paperWord) && p.overTime(j) < j
	case p.words[k].frame != 0 && p.words[k].form&formParticiple != 0 && !p.words[k].is(paperWord):
		return p.has(k-1, paperWord|roleWord) && adverbial || p.text(k+1) == "by"
	}
	return p.has(k, ingWord) && (adverbial || p.has(k+1, determinerWord|ownerWord) || p.kind(k+1) == prose.Number)
}

// longestModifier bounds the words of a clause without commas behind a subject.
const longestModifier = 16

func (p *passage) whoBefore(i, floor int) bool { return p.whoAt(i, floor) > floor }

// whoAt is where the "who" stands whose clause without commas the word at i
// belongs to, floor where none does.
func (p *passage) whoAt(i, floor int) int {
	for k := i; k > max(floor, i-8) && p.text(k) != ","; k-- {
		if p.text(k) == "who" && p.has(k, relativeWord) {
			return k
		}
	}
	return floor
}

// relativeSubject takes "who", "which" and "that" as the words that name the
// source, where a noun stands before them.
func (p *passage) relativeSubject(j, floor int) (nounPhrase, bool) {
	before := j - 1
	for before > floor && (p.text(before) == "," || p.isDash(before)) {
		before--
	}
	if p.text(j) == "that" && !p.has(before, paperWord) {
		return nounPhrase{}, false
	}
	return nounPhrase{j, j + 1, j}, before >= floor && (p.canHead(before) || p.has(before, timeWord) || p.kind(before) == prose.Number || p.text(before) == ")")
}

// nounsMeet reports whether the conjunction at j ties two nouns rather than
// two verbs.
func (p *passage) nounsMeet(j int) bool {
	return p.canHead(j+1) && p.canHead(j-1) && !p.verbUse(j+1)
}

func (p *passage) skipAuxiliaries(j, floor int) (at int, be, infinitive bool) {
	for j >= floor {
		switch {
		case p.text(j) == "to":
			return j, be, !p.goesOn(j)
		case p.text(j) == "'s" && p.has(j-1, pronounWord):
		case p.has(j, auxiliaryWord) && !p.words[j].is(ownerWord):
			be = be || p.has(j, beWord)
		case p.has(j, adverbWord) && !p.words[j].is(timeWord), floating[p.text(j)] && p.has(j-1, auxiliaryWord):
		case p.text(j) == "average" && p.text(j-1) == "on":
			j--
		case p.text(j) == "past" && p.text(j-1) == "the" && p.text(j-2) == "in":
			j -= 2
		case p.kind(j) == prose.Number && p.has(j-1, timeWord):
		case p.year(j) && p.has(j-1, prepositionWord) && p.canHead(j-2):
			j--
		case p.has(j, timeWord) && p.overTime(j) < j-1 && p.canHead(p.overTime(j)):
			j = p.overTime(j) + 1
		case p.has(j, timeWord) && p.has(j-1, determinerWord) && p.canHead(j-2):
			j--
		case p.has(j, timeWord) && p.has(j-1, prepositionWord) && (p.canHead(j-2) || p.text(j-2) == "and" || p.text(j-2) == ")"):
			j--
		case p.has(j, timeWord) && !p.canHead(j) && p.canHead(j-1) && j-1 >= floor && !p.has(j-1, timeWord):
		default:
			return j, be, false
		}
		j--
	}
	return j, be, false
}

// floating are words for the whole subject that may stand behind an auxiliary:
// "Oslo and Riga have both said".
var floating = wording.Set("both all each")

// year reports whether the number at i can be a year.
func (p *passage) year(i int) bool {
	return p.kind(i) == prose.Number && len(p.text(i)) == 4 && (strings.HasPrefix(p.text(i), "19") || strings.HasPrefix(p.text(i), "20"))
}

// goesOn reports whether the "to" at j belongs to "went on to say".
func (p *passage) goesOn(j int) bool {
	return p.text(j-1) == "on" && (p.text(j-2) == "went" || p.text(j-2) == "goes")
}

// mayBeSubject rejects a phrase that a preposition governs: "the attack on
// Kyiv reported", but "with the ministry saying".
func (p *passage) mayBeSubject(n nounPhrase, floor int) bool {
	before := n.first - 1
	if n.first == floor || p.text(before) == "with" || (p.text(before) == "outside" || p.text(before) == "inside") && p.pluralAt(n.head) && !p.has(n.first, determinerWord|ownerWord) {
		return true
	}
	return !p.has(before, prepositionWord) || p.has(before, subordinatorWord|adverbWord|conjunctionWord)
}

// beforeAside steps over what stands between a subject and its verb: the
// apposition, relative clause or remark whose closing mark is at j.
func (p *passage) beforeAside(j, floor int) (nounPhrase, bool) {
	opener := ","
	switch {
	case p.text(j) == ")":
		opener = "("
	case p.isDash(j):
		opener = p.text(j)
	case p.text(j) != ",":
		return nounPhrase{}, false
	}
	for k := j - 1; k > floor && k > j-longestAside; k-- {
		if opener != "(" && p.words[k].quotation != p.words[j].quotation || p.text(k) == ";" {
			return nounPhrase{}, false
		}
		if p.text(k) != opener || !p.startsAside(k+1, j) {
			continue
		}
		n, ok := p.beforeModifier(k-1, floor)
		if !ok {
			n, ok = p.phraseEnding(k-1, floor)
		}
		if !ok && p.has(k-1, pronounWord) {
			n, ok = nounPhrase{k - 1, k, k - 1}, true
		}
		if ok {
			return p.withName(n, k+1, j), true
		}
	}
	return nounPhrase{}, false
}

// startsAside reports whether the words [i, end) can be an aside about the
// noun before them.
func (p *passage) startsAside(i, end int) bool {
	if i >= end || p.has(i, conjunctionWord|pronounWord) || p.has(i, subordinatorWord) && !p.has(i, prepositionWord|adverbWord|auxiliaryWord) {
		return false
	}
	return p.has(i, relativeWord|determinerWord|ownerWord|roleWord|titleWord|prepositionWord|ingWord|edWord|adverbWord|timeWord|bodyWord) ||
		p.kind(i) == prose.Number || p.capital(i) || p.words[i].frame != 0 || p.opensOffice(i, end)
}

// opensOffice reports whether the words [i, end) open with what somebody is, in
// more than one word and without an article: "area manager at the agency".
func (p *passage) opensOffice(i, end int) bool {
	last := p.chunkEnd(i, end)
	return last > i && p.words[last-1].is(roleWord)
}

// withNameBehind widens a description by the name in apposition behind it:
// "said the director, Dr Ann Roe".
func (p *passage) withNameBehind(n nounPhrase) nounPhrase {
	if p.text(n.last) != "," || p.capital(n.last-1) || !p.words[n.head].is(roleWord|bodyWord) {
		return n
	}
	end := n.last + 1
	for end < len(p.words) && end < n.last+6 && (p.inName(end) || p.isHyphen(end)) && p.words[end].sentence == p.words[n.first].sentence {
		end++
	}
	if end == n.last+1 || !p.endsClause(end) && p.text(end) != "," {
		return n
	}
	return nounPhrase{n.first, end, n.head}
}

// longestName bounds the words of a person's name.
const longestName = 5

// withName widens a description by the name set in apposition to it: "the
// mayor, Ann Roe, said".
func (p *passage) withName(n nounPhrase, first, end int) nounPhrase {
	name := nounPhrase{first, end, end - 1}
	if end-first > longestName || p.capital(n.head) && !(p.words[n.head].is(roleWord) && p.isPerson(name)) {
		return n
	}
	for i := first; i < end; i++ {
		if !p.inName(i) {
			return n
		}
	}
	return nounPhrase{n.first, end, n.head}
}
