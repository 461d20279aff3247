package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// The verbs of bringing down what flies, and the classes of what is brought down.
var (
	downing  = wording.Set("down shoot bring intercept destroy neutralise neutralize repel")
	airborne = wording.Set("drone missile aircraft machine rocket projectile helicopter shell")
)

// contestDoer reads which side brought down drones or missiles: each side of a war
// counts what it shot down itself.
func contestDoer(r *rules.Reading, f *rules.Figure) bool {
	c := &f.Claim.Counted
	if !isCount(f) || !airborne[c.Concept] && !airborne[c.Head] {
		return false
	}
	s := shapeOf(r, f.Sentence)
	if v := s.governingVerb(f.First); v >= 0 && downing[s.lemma(v)] {
		c.Holder = s.sideOf(r, s.contender(v), v)
		return c.Holder != ""
	}
	for i := f.Last; i < min(len(s.tokens), f.Last+reach) && !s.breaks(i); i++ {
		if downing[s.verb(i).Lemma] && s.is(s.verbGroupStart(i), lexis.FormOfBe) {
			c.Holder = s.sideKey(r, s.tellerBehind(i))
			return c.Holder != ""
		}
	}
	return false
}

// sideOf is the side that the subject of the verb at v belongs to: for "its air
// defences" and a pronoun, that of whoever tells of it.
func (s *shape) sideOf(r *rules.Reading, p phrase, v int) string {
	if p.ok() && !s.is(p.head, lexis.Pronoun) && s.lower(p.first-1) != "its" && s.lower(p.first-1) != "their" {
		return s.sideKey(r, p)
	}
	for k := v - 1; k >= max(0, v-reach) && !s.breaks(k); k-- {
		if s.reports(k) {
			return s.sideKey(r, s.subjectOf(k))
		}
	}
	return ""
}

// tellerBehind is the subject of the verb of reporting that follows the token i
// behind a comma: ", the Chilean navy said".
func (s *shape) tellerBehind(i int) phrase {
	for k := i + 1; k < min(len(s.tokens), i+longestInsertion) && !s.breaks(k); k++ {
		if s.reports(k) {
			return s.phraseBefore(k)
		}
	}
	return phrase{}
}

// sideKey is the state or the name that a phrase starts with, less the ending of
// its adjective: "Norland's air force" and "the Norlandic air force" are of one.
func (s *shape) sideKey(r *rules.Reading, p phrase) string {
	for i := p.first; i < p.last; i++ {
		if name, n := s.peopleAt(i, p.last); n > 0 {
			return strings.ToLower(name)
		}
		if s.proper(i) && !s.is(i, lexis.Closed|lexis.Weekday|lexis.Month) && (i > 0 || s.isNameAtStart(r)) {
			return stemOfPeople(s.lower(i))
		}
	}
	return ""
}

// shortestPeople is how many letters of a name remain without its ending.
const shortestPeople = 4

// stemOfPeople is the name of a place less the ending by which its people are
// called, or by which it differs from their name.
func stemOfPeople(word string) string {
	for _, ending := range []string{"ians", "ian", "ese", "ish", "ic", "ia", "an", "a"} {
		if stem, found := strings.CutSuffix(word, ending); found && len(stem) >= shortestPeople {
			return stem
		}
	}
	return word
}
