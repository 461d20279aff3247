package speaker

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// namedInApposition names a described person or body by the name set behind
// the description: "the minister, Ada Kone", "the operator, Blue Line".
func (p *passage) namedInApposition(n nounPhrase) (source, bool) {
	first := n.last
	for first > n.head && (p.inName(first-1) || p.isHyphen(first-1)) {
		first--
	}
	comma := first - 1
	if first == n.last || n.head >= comma || p.text(comma) != "," {
		return source{}, false
	}
	if !p.words[n.head].is(roleWord|bodyWord) && p.canHead(comma-1) {
		n.head = comma - 1
	}
	if p.capital(n.head) {
		return source{}, false
	}
	s := source{by: prose.Fold(p.exact(first, n.last)), kind: claim.UnknownSource}
	switch {
	case p.words[n.head].is(bodyWord) || lobbying[p.text(n.head)]:
		s.kind = p.kindOf(n)
		if d := p.withoutArticle(nounPhrase{n.first, comma, n.head}); d.last-d.first > 1 || soleBodies[p.text(d.head)] {
			s.alias = prose.Fold(p.exact(d.first, d.last))
		}
	case p.words[n.head].is(roleWord):
		s.kind, s.speaksFor = claim.Person, p.speaksFor(n, first, n.last)
	}
	return s, true
}

// soleBodies are bodies of which an event has one: another report's "the
// operator" is the same.
var soleBodies = wording.Set("operator airline railway carrier planemaker shipbuilder carmaker brewer retailer publisher")

// lobbying are nouns for bodies that are too common to speak without a name.
var lobbying = wording.Set("body lobby arm wing outfit platform movement giant owner parent chain brand")

// properName drops the description before a name: "the network operator
// Westnet".
func (p *passage) properName(n nounPhrase) nounPhrase {
	if !p.capital(n.head) {
		return n
	}
	first := n.head
	for first > n.first && (p.inName(first-1) || p.isHyphen(first-1) || p.isHyphen(first) || p.text(first-1) == "&" || p.text(first-1) == "/" || p.has(first-1, ownerWord) && first-1 > n.first && p.inName(first-2) || nameLinks[p.text(first-1)] && first-1 > n.first && p.capital(first-2)) {
		first--
	}
	if first == p.sentenceStart(first) && first < n.head && p.dropCapital(first) {
		first++
	}
	return nounPhrase{first, n.last, n.head}
}

// dropCapital reports whether the word at i is in capitals only since the text
// begins with it: "BELEAGUERED Orrin Mills said".
func (p *passage) dropCapital(i int) bool {
	w := p.words[i].Text
	return len(w) > 4 && inCapital(w) && !inCapital(p.words[i+1].Text) && lookUp(strings.ToLower(w)).is(edWord|ingWord|adverbWord)
}

// inName reports whether the word at i has a capital letter, or is a particle
// before one: the "van der" of a last name.
func (p *passage) inName(i int) bool {
	for nameParticles[p.text(i)] && !p.capital(i) {
		i++
	}
	return p.capital(i)
}

// nameLinks are the small words inside names: Doctors Without Borders, Bank of
// England, Fund for Nature.
var nameLinks = wording.Set("of without for against on and")
