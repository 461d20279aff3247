package speaker

import (
	"cmp"
	"sort"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// farthestAntecedent bounds the sentences that a pronoun looks back over.
const farthestAntecedent = 6

// farthestPerson bounds them where no nearer sentence names anybody.
const farthestPerson = 40

// antecedent names whom the pronoun or possessive at i stands for: the first
// person, or body, that is named in the nearest sentence with one. That is the
// preference for recency and subjects of Hobbs and of centering.
func (p *passage) antecedent(i, depth int) source {
	switch p.text(i) {
	case "he", "his", "him":
		return p.personBefore(i, depth, male)
	case "she", "her":
		return p.personBefore(i, depth, female)
	}
	if s := p.ownSubject(i, depth); s.by != "" {
		return s
	}
	if s, at := p.speakerBefore(i, depth, bodySpeaker); p.text(i) == "it" && s.by != "" && at >= p.words[i].sentence-1 {
		return s
	}
	plural := p.text(i) == "they" || p.text(i) == "their" || p.text(i) == "them"
	fits := func(q *passage, n nounPhrase) bool {
		if q == p && p.words[i].quotation < 0 && q.words[n.head].quotation >= 0 && q.words[n.head].sentence == p.words[i].sentence {
			return false // who is named in the words that "it" says
		}
		return plural == q.pluralAt(n.head) || q.capital(n.head) || plural && teams[q.text(n.head)]
	}
	if s := p.bodyBefore(i, depth, fits); s.by != "" {
		return s
	}
	return source{by: p.words[i].Lower, kind: claim.UnknownSource}
}

// teams are bodies that are "they" although the noun is one.
var teams = wording.Set("team group panel crew pair trio")

// ownSubject resolves "its" in an aside to the noun that the aside follows:
// "the union, by its own list, has".
func (p *passage) ownSubject(i, depth int) source {
	floor := p.sentenceStart(i)
	for k := i; k > max(floor, i-3); k-- {
		if p.text(k) != "," || !p.has(i, ownerWord) {
			continue
		}
		if n, ok := p.phraseEnding(k-1, floor); ok && (p.capital(n.head) || p.words[n.head].is(bodyWord|roleWord)) {
			return p.sourceOf(n, depth+1)
		}
	}
	return source{}
}

// personBefore finds the nearest person whom the pronoun fits; of two that are
// as near the one who spoke.
func (p *passage) personBefore(i, depth int, g gender) source {
	sentence, token := p.words[i].sentence, p.tokenIndex(i)
	d := p.directory()
	k := sort.Search(len(d.mentions), func(k int) bool {
		m := &d.mentions[k]
		return m.sentence > sentence || m.sentence == sentence && m.first >= token
	}) - 1
	fits := func(m *naming) bool {
		return (m.person.gender == g || m.person.gender == unknownGender) && (!m.quoted || p.words[i].quotation >= 0)
	}
	best := d.nearest(k, sentence-farthestAntecedent, fits)
	if s, at := p.speakerBefore(i, depth, g.oneSpeaker); s.by != "" && (best == nil || at > best.sentence || at == best.sentence && s.kind == claim.Person) {
		return s
	}
	if best == nil {
		best = cmp.Or(d.personAfter(sentence, token, fits), d.nearest(k, sentence-farthestPerson, fits))
	}
	if best == nil {
		return source{by: p.words[i].Lower, kind: claim.Person}
	}
	return source{by: best.person.name, kind: claim.Person, speaksFor: best.person.speaksFor}
}

// nearest is the first mention that fits of the last sentence that has one,
// looking back from the mention at k to the sentence at floor.
func (d *directory) nearest(k, floor int, fits func(*naming) bool) *naming {
	var best *naming
	for ; k >= 0 && d.mentions[k].sentence >= floor; k-- {
		m := &d.mentions[k]
		if best != nil && m.sentence != best.sentence {
			break
		}
		if fits(m) {
			best = m
		}
	}
	return best
}

// personAfter is the next person who fits that the sentence names behind the token:
// "By her own count, Ann Roe".
func (d *directory) personAfter(sentence, token int, fits func(*naming) bool) *naming {
	k := sort.Search(len(d.mentions), func(k int) bool {
		m := &d.mentions[k]
		return m.sentence > sentence || m.sentence == sentence && m.first > token
	})
	for ; k < len(d.mentions) && d.mentions[k].sentence == sentence; k++ {
		if fits(&d.mentions[k]) {
			return &d.mentions[k]
		}
	}
	return nil
}

// stateIn finds the state that the words of a title name.
func stateIn(titles string) string {
	fields := strings.Fields(titles)
	for i := range fields {
		if i+1 < len(fields) {
			if s, ok := gazetteer.StateOf(fields[i] + " " + fields[i+1]); ok {
				return s
			}
		}
		if s, ok := gazetteer.StateOf(fields[i]); ok && fields[i] != "us" {
			return s
		}
	}
	return ""
}

// tokenIndex is the index of the word at i in its sentence.
func (p *passage) tokenIndex(i int) int { return i - p.sentenceStart(i) }

// bodyBefore finds the nearest body that is named before i and fits, in this
// passage or the ones above it.
func (p *passage) bodyBefore(i, depth int, fits func(*passage, nounPhrase) bool) source {
	seen := 0
	for q, at := p, i; q != nil && seen < farthestAntecedent; q, at = q.above(), -1 {
		if at < 0 {
			at = len(q.words)
		}
		for at > 0 && seen < farthestAntecedent {
			start := q.sentenceStart(at - 1)
			if s := q.firstBody(start, at, depth, fits); s.by != "" {
				return s
			}
			at = start
			seen++
		}
	}
	return source{}
}

// firstBody is the first body that the words [first, last) name.
func (p *passage) firstBody(first, last, depth int, fits func(*passage, nounPhrase) bool) source {
	for k := max(first, p.opening); k < last; k++ {
		if !p.words[k].is(bodyWord|roleWord) && !p.capital(k) || p.has(k, quantityWord) || p.words[k].is(roleWord) && !p.words[k].is(bodyWord) && !p.pluralAt(k) || !p.canHead(k) || p.has(k, titleWord) && !p.has(k, bodyWord|roleWord) || k+1 < last && p.inChunk(k+1, first) && !p.has(k+1, edWord|ingWord) && !p.nameEnds(k) {
			continue
		}
		n, ok := p.phraseEnding(k, first)
		if !ok || p.measured(n) || p.numbered(n) || groupWords[p.text(n.head)] || n.head != k && !p.words[n.head].is(bodyWord|roleWord) || p.has(n.first, pronounWord) {
			continue
		}
		if p.joinsBody(k, last) {
			continue
		}
		if p.lies(n) {
			continue
		}
		if _, person := p.personIn(n); person || !fits(p, n) || p.has(n.first, ownerWord) || p.product(n) {
			continue
		}
		return p.sourceOf(p.withNameBehind(p.wholeName(n, last)), depth+1)
	}
	return source{}
}

// joinsBody reports whether "and" behind the word at k goes on with the name of a
// body: the "Securities" of "the Securities and Exchange Commission".
func (p *passage) joinsBody(k, last int) bool {
	if p.text(k+1) != "and" || !p.capital(k) || !p.capital(k+2) {
		return false
	}
	end := k + 2
	for end+1 < last && p.capital(end+1) {
		end++
	}
	return p.has(end, bodyWord) && p.text(p.chunkStart(k, p.sentenceStart(k))) == "the"
}

// nameEnds reports whether the name whose last word is at k ends there, though
// what follows could go on with a noun phrase: a verb that is also a noun ("Northwind
// plans to close"), or an amount ("cost Northwind 40 million").
func (p *passage) nameEnds(k int) bool {
	if !p.capital(k) || p.capital(k+1) {
		return false
	}
	if p.kind(k+1) == prose.Number {
		return k > p.sentenceStart(k) && !p.capital(k-1)
	}
	return strings.HasSuffix(p.text(k+1), "s") && (p.text(k+2) == "to" || p.startsObject(k+2))
}

// product reports whether the phrase is a thing by its maker's name: "a 2009
// Volvo", "an Airbus".
func (p *passage) product(n nounPhrase) bool {
	article := p.text(n.first) == "a" || p.text(n.first) == "an"
	return article && p.capital(n.head) && (p.kind(n.first+1) == prose.Number || n.last == n.first+2)
}

// longestDateline bounds the words of "KYIV, Ukraine (Wire) -".
const longestDateline = 12

// datelineEnd is the index behind the place that opens a block in capitals and
// the dash or the colon behind it, 0 where none does.
func (p *passage) datelineEnd() int {
	if len(p.words) == 0 || len(p.words[0].Text) < 3 || !p.capital(0) || strings.ToUpper(p.words[0].Text) != p.words[0].Text {
		return 0
	}
	for k := 1; k < min(len(p.words), longestDateline); k++ {
		if p.isDash(k) || p.text(k) == ":" && p.block > 0 && !p.speakers.transcribes() {
			return min(k+1, len(p.words)-1)
		}
		if p.kind(k) == prose.Word && !p.capital(k) {
			return 0
		}
	}
	return 0
}

// wholeName widens a name that ends inside a longer one: Institute for Budget
// Studies.
func (p *passage) wholeName(n nounPhrase, last int) nounPhrase {
	for p.capital(n.head) && nameLinks[p.text(n.last)] && p.text(n.last) != "and" && p.capital(n.last+1) {
		end := p.chunkEnd(n.last+1, last)
		if end < 0 {
			break
		}
		n.last = end
	}
	return n
}

// above is the passage of the block before this one, nil at the top.
func (p *passage) above() *passage {
	for b := p.block - 1; b >= 0; b-- {
		if p.speakers.last[b] > 0 {
			return p.speakers.passage(b)
		}
	}
	return nil
}

// described resolves "the ministry", "the company" and "the spokesman" to what
// the article called by a longer name before.
func (p *passage) described(n nounPhrase, depth int) (source, bool) {
	if n.last != n.first+1 || n.first == 0 || p.text(n.first-1) != "the" && !(p.has(n.first-1, ownerWord) && p.has(n.first-2, timeWord)) {
		return source{}, false
	}
	head := p.text(n.first)
	if p.words[n.first].is(roleWord) && !p.words[n.first].is(bodyWord) {
		return p.roleBefore(n.first, head)
	}
	if !p.words[n.first].is(bodyWord) {
		return source{}, false
	}
	if Companies[head] {
		s := p.bodyBefore(n.first-1, depth, func(q *passage, m nounPhrase) bool {
			return q.companyName(m) || q.text(m.head) == head && m.last-m.first > 2
		})
		if s.by == "" {
			s = p.companyBehind(n, depth)
		}
		return s, s.by != ""
	}
	s := p.bodyBefore(n.first-1, depth, func(q *passage, m nounPhrase) bool {
		return m.last-m.first > 1 && q.text(m.head) == head || m.last-m.first > 2 && q.text(m.last-1) == head
	})
	if s.by == "" {
		s = p.subjectDescribed(n, depth)
	}
	if s.by == "" {
		s = p.explained(head)
	}
	if s.by == "" && head == "department" {
		s = p.bodyBefore(n.first-1, depth, func(q *passage, m nounPhrase) bool {
			return metonymBodies[gazetteer.PlaceKey(q.exact(m.first, m.last))]
		})
	}
	return s, s.by != ""
}

// companyBehind resolves "the company" that no name stands before to the subject
// behind it: "According to the company's statement, Orrin will go".
func (p *passage) companyBehind(n nounPhrase, depth int) source {
	comma := n.last
	for p.has(comma, paperWord|ownerWord) {
		comma++
	}
	if p.text(comma) != "," {
		return source{}
	}
	m, ok := p.phraseStarting(comma+1, p.sentenceEnd(n.first))
	if !ok || !p.companyName(m) || !p.has(m.last, auxiliaryWord|finiteWord|edWord) {
		return source{}
	}
	return p.sourceOf(m, depth+1)
}

// subjectDescribed resolves "the charity" behind what it said to the name that
// is the subject there: "Fen Relief has fed 900, the charity said".
func (p *passage) subjectDescribed(n nounPhrase, depth int) source {
	floor := p.sentenceStart(n.first)
	comma := n.first - 2
	if comma <= floor || p.text(comma) != "," || !plainBodies[p.text(n.head)] {
		return source{}
	}
	m := p.firstSubject(floor, comma)
	if m.empty() || m.first != floor || !p.capital(m.head) || m.last < m.first+2 && !inCapital(p.words[m.head].Text) {
		return source{}
	}
	if _, person := p.personIn(m); person || !p.companyName(m) {
		return source{}
	}
	return p.sourceOf(m, depth+1)
}

// inCapital reports whether a word is written in capitals alone.
func inCapital(word string) bool { return len(word) > 1 && strings.ToUpper(word) == word }

// plainBodies are bodies by which reports call again what they have named.
var plainBodies = wording.Set("charity union party club agency organisation organization group association federation body watchdog regulator university hospital council network operator nonprofit ngo institute foundation fund campaign museum")

// Companies are bodies that reports call by their name first.
var Companies = wording.Set(`company firm group carrier airline retailer maker manufacturer carmaker automaker drugmaker chipmaker steelmaker planemaker
	truckmaker shipbuilder brewer lender insurer bank utility conglomerate multinational startup`)

// companyName reports whether the phrase is a name, and neither a state's nor
// a place's.
func (p *passage) companyName(n nounPhrase) bool {
	name := p.exact(n.first, n.last)
	_, state := gazetteer.StateOf(name)
	_, place := gazetteer.LookupPlace(name)
	if p.has(n.head, bodyWord) && !Companies[p.text(n.head)] {
		return false // a commission, a union
	}
	if p.article.Sentences[p.words[n.head].sentence].Section == document.Headline && !p.directory().capitalised[p.words[n.head].Text] {
		return false // in a headline every word may have a capital
	}
	return p.capital(n.head) && !state && !place && !p.has(n.head, timeWord|quantityWord) && !p.namesOutlet(n) && !p.ledAsPlace(n) &&
		(n.last > n.first+1 || n.first > p.sentenceStart(n.first))
}

// ledAsPlace reports whether a preposition of place leads to the name: "posts in
// Brackwater". A stake or shares in a name are no place.
func (p *passage) ledAsPlace(n nounPhrase) bool {
	return n.first > 0 && lexis.PlaceLeads[p.text(n.first-1)] && !(n.first > 1 && stakes[p.text(n.first-2)])
}

// stakes are what one holds in a company.
var stakes = wording.Set("share shares stake stakes stock holding holdings investment investments invest invested investor investors interest confidence trust")

// farthestRole bounds the mentions of persons that a role looks back over.
const farthestRole = 200

// roleBefore finds the last person who was introduced by the role.
func (p *passage) roleBefore(i int, head string) (source, bool) {
	d := p.directory()
	sentence := p.words[i].sentence
	behind := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].sentence >= sentence })
	for k := behind - 1; k >= max(0, behind-farthestRole); k-- {
		m := &d.mentions[k]
		if m.titles != "" && strings.HasSuffix(m.titles, head) {
			return source{by: m.person.name, kind: claim.Person, speaksFor: m.person.speaksFor}, true
		}
	}
	return source{}, false
}

// directory is the persons of the article.
func (p *passage) directory() *directory {
	return p.speakers.directory()
}

func (s *speakers) directory() *directory {
	if s.persons == nil {
		s.persons = newDirectory(s.article)
	}
	return s.persons
}
