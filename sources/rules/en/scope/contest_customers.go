package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// clientele are classes of those whom every company has of its own.
var clientele = wording.Set("customer subscriber policyholder")

// overseers are words in the names of those who count everybody's customers.
var overseers = wording.Set(`department ministry agency commission authority authorities government governor office officials official council county city state
	police bureau administration regulator association union mayor minister secretary spokesman spokeswoman president`)

// contestCustomers reads whose customers are told of: those of the company that
// tells of them, which are a part of all customers there are.
func contestCustomers(r *rules.Reading, f *rules.Figure) bool {
	if !isCount(f) || !clientele[f.Claim.Counted.Concept] {
		return false
	}
	s := shapeOf(r, f.Sentence)
	for k := f.First - 1; k >= max(0, f.First-reach) && !s.breaks(k); k-- {
		if s.isVerb(k) && isReporting(s.verb(k)) {
			return s.ownedBy(f, s.subjectOf(k))
		}
	}
	return s.ownedBy(f, s.tellerBehind(f.Last))
}

// ownedBy makes the company that the phrase names the holder of the figure; false
// where it names none.
func (s *shape) ownedBy(f *rules.Figure, p phrase) bool {
	if !p.ok() || !s.proper(p.head) {
		return false
	}
	if _, n := s.peopleAt(p.first, p.last); n > 0 {
		return false
	}
	for i := p.first; i < p.last; i++ {
		if overseers[s.lower(i)] {
			return false
		}
	}
	name := s.words(p.first, p.last)
	f.Claim.Counted.Holder, f.Claim.Counted.Held = strings.ToLower(name), "of "+name
	return true
}
