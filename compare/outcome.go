package compare

import "github.com/claimdiff/claimdiff/sources/quantity"

// measuresHappening reports whether the one measures what happened, by its own
// name, and the other what it happened to: a spill of 900 tonnes, and 2,000
// tonnes of oil that were spilled. Each must be its text's one measure of that:
// of a spill of oil and ballast water, the whole is not the oil.
func measuresHappening(a, b *figure) bool {
	return a.isMeasured() && a.thing() == a.happening() && a.tellsEvent() && b.tellsEvent() &&
		a.happening() == b.happening() && a.onlyMeasure && b.onlyMeasure
}

// isMeasured reports whether the figure weighs or measures stuff, which has no
// number.
func (f *figure) isMeasured() bool {
	switch f.Quantity.Dimension {
	case quantity.Area, quantity.Volume, quantity.Mass:
		return true
	}
	return false
}

// setOnlyMeasures marks the figures besides which their document gives no other
// amount of the same measure for what happened. A figure told again is one.
func setOnlyMeasures(figures []*figure) {
	key := func(f *figure) [3]string { return [3]string{f.doc.ID, f.measure(), f.happening()} }
	numbers := map[[3]string]string{}
	several := map[[3]string]bool{}
	for _, f := range figures {
		if !f.isMeasured() {
			continue
		}
		k := key(f)
		if known, ok := numbers[k]; ok && known != f.number() {
			several[k] = true
		}
		numbers[k] = f.number()
	}
	for _, f := range figures {
		f.onlyMeasure = f.isMeasured() && !several[key(f)]
	}
}
