package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// profits reports whether the verb at v says itself what the amount of money is
// that its subject makes or loses; what a share loses is its price.
func (s *shape) profits(v int, f *rules.Figure) bool {
	if lemma := s.lemma(v); !figure.IsMoney(f.Claim.Quantity.Unit) || lemma != "earn" && lemma != "make" && lemma != "lose" || s.moneyVerb(f) != v {
		return false
	}
	p := s.subjectOf(v)
	return !p.ok() || !priced[s.headWord(p)]
}

// priced are what has a price that goes up and down.
var priced = wording.Set("share stock pound dollar euro yen currency price future index")

// settleCost takes what the phrase costs; a percent that costs so much, which
// nobody could count, too.
func (s *shape) settleCost(r *rules.Reading, f *rules.Figure, p phrase) bool {
	c := &f.Claim.Counted
	if !settle(r, f, s, p) {
		*c = claim.Counted{Text: s.words(p.first, p.last), Span: s.spanOf(p), Head: s.headWord(p)}
	}
	if c.Concept == "levy" || isLevy[c.Head] {
		c.Concept = "levy" // what a levy costs those who pay it is the levy
		return true
	}
	c.Qualifiers = addQualifier(c.Qualifiers, c.Head)
	c.Head, c.Concept = "cost", "cost"
	return true
}
