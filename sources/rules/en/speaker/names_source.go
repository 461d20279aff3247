package speaker

import (
	"cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// source is a speaker by the canonical name.
type source struct {
	by   string
	kind claim.SourceKind
	// speaksFor is the institution or state that a person speaks for.
	speaksFor string
	// alias is the description that a body's name stands beside, or the office of
	// a person.
	alias string
}

// longestChain bounds how often one description stands for another: "he" for
// "the spokesman" for a name.
const longestChain = 4

// sourceOf names whom the phrase of the passage stands for.
func (p *passage) sourceOf(n nounPhrase, depth int) source {
	if n.empty() || depth > longestChain {
		return source{}
	}
	switch {
	case p.answers(n):
		who := p.speakers.interviewee()
		return source{by: who.name, kind: claim.Person, speaksFor: who.speaksFor}
	case p.has(n.first, relativeWord) && n.last == n.first+1:
		return p.antecedentBefore(n.first, depth)
	case (p.has(n.first, pronounWord) || objects[p.text(n.first)]) && n.last == n.first+1:
		return p.antecedent(n.first, depth)
	}
	if s, ok := p.personIn(n); ok {
		return s
	}
	if p.text(n.first) == "whose" && p.words[n.head].is(paperWord) {
		return p.antecedentBefore(n.first, depth)
	}
	if s, ok := p.paperOwner(n, depth); ok {
		return s
	}
	if s, ok := p.ownOffice(n, depth); ok {
		return s
	}
	n = p.withoutArticle(n)
	if n.empty() {
		return source{}
	}
	if s, ok := p.stateSource(n); ok {
		return s
	}
	if s, ok := p.spelledOut(n); ok {
		return s
	}
	if s, ok := p.namedInApposition(n); ok {
		return s
	}
	if s, ok := p.spokesmanOf(n, depth); ok {
		return s
	}
	if s, ok := p.described(n, depth); ok {
		return s
	}
	return p.plainSource(n)
}

// antecedentBefore names whom "who" or "which" at i stands for: the noun
// phrase before it.
func (p *passage) antecedentBefore(i, depth int) source {
	end := i - 1
	for p.text(end) == "," || p.isDash(end) {
		end--
	}
	if end < 0 {
		return source{}
	}
	n, ok := p.phraseEnding(end, p.sentenceStart(end))
	if !ok {
		return source{}
	}
	if start := p.chunkStart(end, n.first); p.words[end].is(paperWord) && n.head < start && !p.words[n.head].is(paperWord) {
		n = nounPhrase{start, end + 1, end}
	}
	return p.sourceOf(n, depth+1)
}

// personIn finds a person's name in the phrase, and whom the person speaks for
// in the rest of it.
func (p *passage) personIn(n nounPhrase) (source, bool) {
	for i := n.first; i < n.last; i++ {
		if !p.capital(i) {
			continue
		}
		for end := min(n.last, i+6); end > i; end-- {
			name := prose.Fold(p.exact(i, end))
			found := p.directory().find(name, end == i+1)
			if found != nil && !p.ownsMore(end, n) && !p.attached(i, n) && !(end == i+1 && p.otherFirstName(i-1, n)) {
				return source{by: found.name, kind: claim.Person, speaksFor: cmp.Or(p.speaksFor(n, i, end), found.speaksFor), alias: found.office}, true
			}
		}
	}
	return source{}, false
}

// attached reports whether the name at i of the phrase only tells whose somebody
// else is, or against whom: "supporters of Ann Roe", "rivals to President Roe".
// A name behind another is set beside what both stand behind: "the mayor of Lima
// Ann Roe".
func (p *passage) attached(i int, n nounPhrase) bool {
	start := p.chunkStart(i, n.first)
	if start-2 < n.first || n.head > start-2 || !attaching[p.text(start-1)] {
		return false
	}
	for k := start; k < i; k++ {
		if p.capital(k) && (!p.has(k, titleWord) || p.has(k, bodyWord)) {
			return false // Secretary of State Ann Roe
		}
	}
	return true
}

// otherFirstName reports whether the word at i of the phrase is a name by which
// somebody else of that last name goes.
func (p *passage) otherFirstName(i int, n nounPhrase) bool {
	return i >= n.first && p.capital(i) && p.words[i].class == 0 && !isDemonym(p.article.Sentences[p.words[i].sentence].Tokens[p.tokenIndex(i):])
}

// ownsMore reports whether the name before i owns a body or group that the
// nounPhrase is about: "Blinken's department", "Roe supporters".
func (p *passage) ownsMore(i int, n nounPhrase) bool {
	return i < n.last && (p.has(i, ownerWord) || n.head >= i && p.kind(i) == prose.Word && !p.has(i, prepositionWord|conjunctionWord))
}

// americanTitles are spelled so in one state only.
var americanTitles = []string{"defense secretary", "secretary of state", "secretary of defense", "treasury secretary", "homeland security secretary", "attorney general"}

// stateAt finds the state that the one or two words at i name.
func (p *passage) stateAt(i, last int) (string, bool) {
	if !p.capital(i) {
		return "", false
	}
	if i+1 < last {
		if s, ok := gazetteer.StateOf(p.exact(i, i+2)); ok {
			return s, true
		}
	}
	return gazetteer.StateOf(p.exact(i, i+1))
}

// paperOwner names who stands behind a paper: the owner of "South Korean
// assessments", "the ministry's tally", "a count by the union".
func (p *passage) paperOwner(n nounPhrase, depth int) (source, bool) {
	if !p.words[n.head].is(paperWord) || p.words[n.head].is(bodyWord) && !p.ownedPaper(n) || n.head > n.first && p.capital(n.head) && p.capital(n.head-1) && (n.head > n.first+1 || p.text(n.head) == "research") {
		return source{}, false // Opal Research
	}
	for i := n.head + 1; i+1 < n.last; i++ {
		if t := p.text(i); t == "by" || t == "from" || t == "of" && accounts[p.text(n.head)] {
			by := nounPhrase{i + 1, n.last, p.headOf(i+1, n.last)}
			if p.namesSource(by) || p.has(by.first, determinerWord) {
				return p.sourceOf(by, depth+1), true
			}
		}
	}
	if by := p.maker(n); !by.empty() {
		return p.sourceOf(by, depth+1), true
	}
	end := n.head
	for end > n.first && (p.joinsWords(end-1, n.first) || p.has(end-1, paperWord|timeWord|adverbWord|edWord) && !p.has(end-1, bodyWord|ownerWord) && !(p.has(end-1, timeWord) && p.capital(end-1) && p.capital(end-2)) || p.paperAdjective(end-1)) {
		end--
	}
	if end > n.first && p.has(end-1, ownerWord) && p.words[end-1].Kind != prose.Mark && end-1 == n.first {
		return p.antecedent(n.first, depth), true
	}
	if end > n.first && p.has(end-1, ownerWord) {
		end--
	}
	if p.isHyphen(end) {
		return source{}, false // post-mortem reports
	}
	ownerWord := nounPhrase{n.first, end, end - 1}
	if ownerWord.last == ownerWord.first+1 && ownerWord.last == n.head && !p.startsAsName(ownerWord.first) {
		return source{}, false
	}
	if ownerWord.empty() || !p.namesSource(ownerWord) || p.has(ownerWord.head, determinerWord) {
		return source{}, false
	}
	return p.sourceOf(ownerWord, depth+1), true
}

// joinsWords reports whether a hyphen at i joins two words in small letters of the
// phrase that starts at first: "post-mortem".
func (p *passage) joinsWords(i, first int) bool {
	return p.isHyphen(i) && i > first && !p.capital(i-1) && !p.capital(i+1)
}

// ownedPaper reports whether the phrase is a paper although its head names a
// body as well, since somebody owns it: "the ministry's own budget paper".
func (p *passage) ownedPaper(n nounPhrase) bool {
	return p.text(n.head) == "paper" && !p.ownerOf(n).empty()
}

// startsAsName reports whether the single word at i is a name although a
// sentence starts with it: a state's or a body's.
func (p *passage) startsAsName(i int) bool {
	_, state := gazetteer.StateOf(p.words[i].Text)
	return state || i > p.sentenceStart(i) || p.has(i, bodyWord)
}

// headOf is the last word of the first chunk of the words [first, last).
func (p *passage) headOf(first, last int) int {
	if end := p.chunkEnd(first, last); end > first {
		return end - 1
	}
	return last - 1
}

// paperAdjective reports whether the word at i says what sort of paper it is
// and nothing of its owner.
func (p *passage) paperAdjective(i int) bool {
	return paperAdjectives[p.text(i)] || !p.capital(i) && p.kind(i) == prose.Word && !p.words[i].is(closedClass|roleWord|bodyWord|paperWord)
}

var paperAdjectives = wording.Set("official preliminary latest new recent first early earlier own final initial internal annual monthly weekly daily quarterly independent")

// withoutArticle cuts off what stands before a name or a noun without telling
// whose it is: "the", "their", "Thursday's".
func (p *passage) withoutArticle(n nounPhrase) nounPhrase {
	for n.first < n.last && (p.has(n.first, determinerWord) && !p.has(n.first, quantityWord) || p.has(n.first, ownerWord) && p.text(n.first) != "'s") {
		n.first++
	}
	if p.has(n.first, timeWord) && p.has(n.first+1, ownerWord) && n.first+2 < n.last {
		n.first += 2
	}
	if n.first > 0 && n.first+1 < n.last && p.text(n.first-1) == "the" && p.kind(n.first) == prose.Number && p.kind(n.first+1) == prose.Word {
		n.first++
	}
	return n
}

// governing are heads that stand for the state before them.
var governing = wording.Set("government administration officials official authorities sources source assessments estimates intelligence side leaders leadership regime diplomats delegation")

// stateSource names a state by its name, its metonym or its officials.
func (p *passage) stateSource(n nounPhrase) (source, bool) {
	whole := p.exact(n.first, n.last)
	if s, ok := gazetteer.StateOf(whole); ok && p.capital(n.first) {
		if metonymBodies[gazetteer.PlaceKey(whole)] {
			return source{by: whole, kind: claim.Government, speaksFor: s}, true
		}
		return source{by: s, kind: claim.Government}, true
	}
	if administrations[gazetteer.PlaceKey(whole)] {
		return source{by: "United States", kind: claim.Government}, true
	}
	if !governing[p.text(n.head)] || p.text(n.head) == "intelligence" {
		return source{}, false
	}
	for i := n.first; i < n.last; i++ {
		if s, ok := p.stateAt(i, n.last); ok {
			if p.bodyBetween(i, n) {
				return source{}, false
			}
			if anonymousHeads[p.text(n.head)] {
				return source{by: s, kind: claim.Anonymous, speaksFor: s}, true
			}
			return source{by: s, kind: claim.Government}, true
		}
	}
	return source{}, false
}

// bodyBetween reports whether a body stands between the state at i and the
// head: "U.S. intelligence officials".
func (p *passage) bodyBetween(i int, n nounPhrase) bool {
	for k := i; k < n.head; k++ {
		if p.has(k, bodyWord) && p.text(k) != "state" {
			return true
		}
	}
	return false
}

// metonymBodies are bodies of a state that have a name of their own.
var metonymBodies = map[string]bool{"pentagon": true, "kremlin": true, "white house": true, "state department": true, "israel defense forces": true, "idf": true}

var anonymousHeads = wording.Set("officials official sources source diplomats leaders")

// administrations are the ways to name the government of the United States by
// its president.
var administrations = map[string]bool{
	"biden administration": true, "trump administration": true, "obama administration": true, "bush administration": true, "clinton administration": true,
}

// spokesmanOf names the body that an unnamed person speaks for: "a spokesman
// for the ministry", "a Pentagon spokesman".
func (p *passage) spokesmanOf(n nounPhrase, depth int) (source, bool) {
	if !p.words[n.head].is(roleWord) || p.words[n.head].is(bodyWord) {
		return source{}, false
	}
	if n.head+2 < n.last && (p.text(n.head+1) == "for" || p.text(n.head+1) == "of" || p.text(n.head+1) == "from" || p.text(n.head+1) == "at") {
		body := nounPhrase{n.head + 2, n.last, n.last - 1}
		if p.hasBody(body) && spokesmen[p.text(n.head)] {
			return p.sourceOf(body, depth+1), true
		}
		return source{}, false
	}
	if !spokesmen[p.text(n.head)] || n.head == n.first {
		return source{}, false
	}
	body := nounPhrase{n.first, n.head, n.head - 1}
	for k := n.head - 1; k > n.first; k-- {
		if p.has(k, ownerWord) {
			body.last, body.head = k, k-1
			break
		}
	}
	if body.empty() || !p.hasBody(body) {
		return source{}, false
	}
	return p.sourceOf(body, depth+1), true
}

var spokesmen = wording.Set("spokesman spokeswoman spokesperson spokespeople")

func (p *passage) hasBody(n nounPhrase) bool {
	for i := n.first; i < n.last; i++ {
		if p.capital(i) || p.has(i, bodyWord) {
			return true
		}
	}
	return false
}

// bodyName is the canonical name of the body that the phrase names.
func (p *passage) bodyName(n nounPhrase) string {
	n = p.withoutArticle(n)
	if n.empty() {
		return ""
	}
	if s, ok := p.stateSource(n); ok {
		return s.by
	}
	return prose.Fold(p.exact(n.first, n.last))
}

// plainSource names a source by the words of the text, without the article.
func (p *passage) plainSource(n nounPhrase) source {
	if s, ok := p.namedInApposition(n); ok {
		return s
	}
	if p.text(n.head) == "'s" || p.text(n.head) == "’s" {
		n.head--
	}
	name := p.properName(n)
	s := source{by: prose.Fold(p.exact(name.first, name.last)), kind: p.kindOf(name)}
	if s.kind == claim.UnknownSource {
		s.kind = p.describedKind(nounPhrase{n.first, name.first, name.first - 1})
	}
	n = name
	if s.kind == claim.Government {
		for i := n.first; i < n.last; i++ {
			if state, ok := p.stateAt(i, n.last); ok {
				s.speaksFor = state
				break
			}
		}
	}
	if p.text(n.head) == "agencies" && p.text(n.head-1) == "intelligence" && n.last == n.head+1 {
		s.by = prose.Fold(p.exact(n.first, n.head))
	}
	return s
}
