package speaker

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// farthestSpeaker bounds the sentences between a speaker and the pronoun by
// which the report goes on with him.
const farthestSpeaker = 3

// speakerBefore is the last one who spoke before the pronoun at i, in the same
// passage or the one above, where the pronoun fits: who speaks tends to go on
// speaking. sentence is where.
func (p *passage) speakerBefore(i, depth int, fits func(*passage, *relation, source) bool) (s source, sentence int) {
	for q := p; q != nil; q = q.above() {
		if r := q.lastRelation(p.words[i].sentence, i, q == p); r != nil {
			if s := q.sourceOf(r.source, depth+1); fits(q, r, s) {
				return s, q.words[r.cueFirst].sentence
			}
			return source{}, 0
		}
		if q != p {
			break
		}
	}
	return source{}, 0
}

// lastRelation is the relation of the passage whose cue stands last, a few
// sentences before the one given at most, and before the word at i where that
// is of this passage. Those inside quotation marks do not count.
func (p *passage) lastRelation(sentence, i int, same bool) *relation {
	var best *relation
	for k := range p.relations {
		r := &p.relations[k]
		if r.source.empty() || r.from != p || p.words[r.cueFirst].quotation >= 0 || same && r.source.last > i || same && r.cueFirst >= i || p.words[r.cueFirst].sentence < sentence-farthestSpeaker {
			continue
		}
		if best == nil || r.cueFirst > best.cueFirst {
			best = r
		}
	}
	return best
}

// oneSpeaker reports whether the source of the relation can be "he" or "she".
func (g gender) oneSpeaker(p *passage, r *relation, s source) bool {
	if lookUp(s.by).is(pronounWord) {
		return false // "she", of whom nobody knows more, is not "he"
	}
	switch s.kind {
	case claim.Person:
		who := p.directory().byName[s.by]
		return who == nil || who.gender == g || who.gender == unknownGender
	case claim.UnknownSource:
		return p.capital(r.source.head) && !p.has(r.source.first, determinerWord) && !lexis.PlainPlural(p.text(r.source.head))
	case claim.Organization, claim.Government:
		return spokesWords[p.text(r.source.head)]
	}
	return s.kind == claim.Anonymous && p.words[r.source.head].is(roleWord) && !p.pluralAt(r.source.head)
}

// spokesWords are those who speak for a body without a name of their own: what "she"
// adds, the body says.
var spokesWords = wording.Set("spokesman spokeswoman spokesperson")

// bodySpeaker reports whether the source of the relation can be "it".
func bodySpeaker(p *passage, r *relation, s source) bool {
	switch s.kind {
	case claim.Person, claim.Anonymous, claim.NoSource:
		return false
	}
	return !lexis.PlainPlural(p.text(r.source.head)) && !p.has(r.source.first, pronounWord|relativeWord)
}
