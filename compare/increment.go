package compare

import "github.com/claimdiff/claimdiff/sources/claim"

// linkIncrements takes figures for increments that a text of their story tells as
// such: where "an extra 600 soldiers" go, the headline's 600 are those, and no total
// that the 4,600 there then could contradict.
func linkIncrements(figures []*figure) {
	key := func(f *figure) [5]string {
		return [5]string{f.doc.Story, string(f.Quantity.Form), f.number(), f.thing(), f.happening()}
	}
	added := map[[5]string]bool{}
	for _, f := range figures {
		if f.Role == claim.Increment && f.thing() != "" && !f.isCommon() {
			added[key(f)] = true
		}
	}
	for _, f := range figures {
		if f.Role == claim.Level && added[key(f)] {
			f.Role = claim.Increment
		}
	}
}
