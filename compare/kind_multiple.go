package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// multipleSlack is how far off what a text calls double may be, as a share of
// it: from 1.6 to 2.5 times.
var multipleSlack = quantity.Fraction(5, 4)

// findMultiples holds each "doubled" or "halved" against the two levels that its
// sentence gives of one thing.
func findMultiples(k *Kind, d *inside) []draft {
	var drafts []draft
	for _, f := range d.figures {
		factor, ok := f.multiple()
		if !ok {
			continue
		}
		before, after := d.onlyTwoLevels(f)
		if before == nil {
			continue
		}
		ratio, ok := after.value().Quo(before.value())
		if f.Quantity.Trend == quantity.Down {
			ratio, ok = before.value().Quo(after.value())
		}
		if ok && f.missesMultiple(factor, ratio) {
			drafts = append(drafts, draft{
				kind: k, matter: d.matters[f], sides: [][]*figure{{f}, {before}, {after}},
				sentence: "{document_a} says {a}, but from {b} to {c} it is {times} times as much.",
				args:     []string{"times", roundTo(timesMore(after, before), 2)},
			})
		}
	}
	return drafts
}

// timesMore is how many times the one value is the other, which is not 0.
func timesMore(f, g *figure) quantity.Number {
	q, _ := f.value().Quo(g.value())
	return q
}

// multiple is the factor of a change told as one: 2 for doubled and for halved.
func (f *figure) multiple() (quantity.Number, bool) {
	if !f.changes() || !f.hasReading || f.value().Sign() <= 0 {
		return quantity.Number{}, false
	}
	switch {
	case f.Quantity.Unit == "times" && f.value().Cmp(quantity.Int(2)) >= 0:
		return f.value(), true
	case f.comparesToHalf() && f.Quantity.Trend == quantity.Down:
		return quantity.Int(2), true
	}
	return quantity.Number{}, false
}

// missesMultiple reports whether the ratio is not what the text calls by the
// factor, nor so far off that it speaks of something else. Bounds have one side.
func (f *figure) missesMultiple(factor, ratio quantity.Number) bool {
	low, _ := factor.Quo(multipleSlack)
	below := ratio.Cmp(low) < 0
	above := ratio.Cmp(factor.Mul(multipleSlack)) > 0
	switch f.Quantity.Form {
	case quantity.AtLeast, quantity.MoreThan:
		above = false
	case quantity.AtMost, quantity.LessThan:
		below = false
	}
	return (below || above) && comparableSize(factor, ratio)
}

// onlyTwoLevels are the two levels of one thing that stand in the sentence with
// the change, the smaller first where it tells of a rise; nil where there are
// not just two, of two times, or given as from the one to the other.
func (d *inside) onlyTwoLevels(change *figure) (before, after *figure) {
	var levels []*figure
	for _, f := range d.inSentence(change) {
		if f.Role == claim.Level && f.hasReading && f.isPoint() && f.value().Sign() > 0 && f.origin.name == change.origin.name {
			levels = append(levels, f)
		}
	}
	if len(levels) != 2 || levels[0].thing() == "" || levels[0].thing() != levels[1].thing() || levels[0].Quantity.Unit != levels[1].Quantity.Unit {
		return nil, nil
	}
	if !slices.Equal(levels[0].Counted.Qualifiers, levels[1].Counted.Qualifiers) || !newPair(levels[0], levels[1]).disjoint() {
		return nil, nil
	}
	before, after = levels[0], levels[1]
	if (before.value().Cmp(after.value()) < 0) != (change.Quantity.Trend == quantity.Up) {
		before, after = after, before
	}
	return before, after
}
