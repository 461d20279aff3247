package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var changeMismatch = Kind{
	Name: "change-mismatch", Severity: Error,
	Sentence: "{document_a} tells of a change of {a}, but from {b} to {c} it is {change}.",
	Examples: []string{
		"post | mill | exact 15 % down | profit | fall | | 2031-05-02\n" +
			"post same | mill | exact 360 EUR | profit | level | | 2031-05-02\n" +
			"post same | mill | exact 480 EUR | profit | level | | 2030-05-02",
		"post | mayor | exact 40 up | pupil | rise | | 2031-05-02\n" +
			"post same | mayor | exact 520 | pupil | level | | 2030-05-02\n" +
			"post same | mayor | exact 545 | pupil | level | | 2031-05-02",
		"post | bank | exact 0.5 pp up | unemployment | rise | | 2031-05-02\n" +
			"post same | bank | exact 5.1 % | unemployment | level | | 2030-05-02\n" +
			"post same | bank | exact 5.4 % | unemployment | level | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | mill | exact 25 % down | profit | fall | | 2031-05-02\n" +
			"post same | mill | exact 360 EUR | profit | level | | 2031-05-02\n" +
			"post same | mill | exact 480 EUR | profit | level | | 2030-05-02",
		"post | mill | about 24 % down | profit | fall | | 2031-05-02\n" +
			"post same | mill | exact 360 EUR | profit | level | | 2031-05-02\n" +
			"post same | mill | exact 480 EUR | profit | level | | 2030-05-02",
		"post | mill | exact 15 % down | profit | fall | | 2031-05-02\n" +
			"post same | mill | exact 360 EUR | profit | level | | 2031-05-02\n" +
			"post same | mill | exact 480 EUR | debt | level | | 2030-05-02",
	},
	document: findChanges,
}

// findChanges holds each stated change against the two levels that its sentence
// gives of the same thing.
func findChanges(k *Kind, d *inside) []draft {
	var drafts []draft
	for _, change := range d.figures {
		if change.Role != claim.Change || !change.isPoint() || !change.hasReading || change.Quantity.Trend == quantity.NoTrend {
			continue
		}
		before, after := d.levelsAround(change)
		if before == nil {
			continue
		}
		low, high, ok := change.between(before, after)
		said := change.asChange()
		if ok && !said.Overlaps(quantity.Interval{Low: low, High: high, HasLow: true, HasHigh: true}) && comparableSize(change.value(), low) {
			drafts = append(drafts, draft{
				kind: k, matter: d.matters[change], sides: [][]*figure{{change}, {before}, {after}},
				args: []string{"change", change.wordChange(before, after)},
			})
		}
	}
	return drafts
}

// levelsAround are the only two levels of what changed in the sentence that
// tells of the change, in the order that its direction gives them; nil where
// there are not just two, or they need not be before and after.
func (d *inside) levelsAround(change *figure) (before, after *figure) {
	var levels []*figure
	for _, f := range d.inSentence(change) {
		switch {
		case f.isLevelOf(change):
			levels = append(levels, f)
		case f != change && f.changes() && f.Quantity.Unit == change.Quantity.Unit:
			return nil, nil // it may be whose levels these are
		}
	}
	if len(levels) != 2 || !newPair(levels[0], levels[1]).disjoint() {
		return nil, nil
	}
	before, after = levels[0], levels[1]
	if !otherTime(before, after) && (before.Quantity.Trend == quantity.NoTrend) == (after.Quantity.Trend == quantity.NoTrend) {
		return nil, nil
	}
	if (before.value().Cmp(after.value()) < 0) != (change.Quantity.Trend == quantity.Up) {
		before, after = after, before
	}
	return before, after
}

// isLevelOf reports whether f states how much there is of what changed.
func (f *figure) isLevelOf(change *figure) bool {
	if f.Role != claim.Level || !f.hasReading || !f.isPoint() || f.thing() != change.thing() || f.thing() == "" {
		return false
	}
	if len(f.Counted.Qualifiers) > 0 && len(change.Counted.Qualifiers) > 0 && otherQualifiers(f, change) {
		return false // the price of a loaf is not that of all food
	}
	if f.value().Sign() <= 0 || f.origin.name != change.origin.name {
		return false
	}
	switch change.Quantity.Unit {
	case "%", "share":
		return f.Quantity.Dimension != quantity.Share && f.Quantity.Dimension != quantity.Duration
	case "pp":
		return f.Quantity.Unit == "%"
	}
	_, comparable := quantity.Convert(f.value(), f.Quantity.Unit, change.Quantity.Unit)
	return comparable
}

// between is the least and the greatest change, in the unit of the stated one,
// that the two levels allow as they are read.
func (f *figure) between(before, after *figure) (low, high quantity.Number, ok bool) {
	from, to := before.reading, after.reading
	low, ok = f.changeOf(from.High, to.Low)
	high, also := f.changeOf(from.Low, to.High)
	if f.Quantity.Trend == quantity.Down {
		low, ok = f.changeOf(from.Low, to.High)
		high, also = f.changeOf(from.High, to.Low)
	}
	return low, high, ok && also
}

// changeOf is by how much the second level differs from the first, in the unit
// of the stated change: of the first, in points, or as an amount.
func (f *figure) changeOf(from, to quantity.Number) (quantity.Number, bool) {
	gap := to.Sub(from).Abs()
	switch f.Quantity.Unit {
	case "%":
		return gap.Mul(quantity.Int(100)).Quo(from)
	case "share":
		return gap.Quo(from)
	}
	return gap, true
}

// asChange is the reading of a stated change, widened to what rounds to the
// digits stated.
func (f *figure) asChange() quantity.Interval {
	slack := f.Quantity.Step.Mul(quantity.Fraction(1, 2))
	reading := f.reading
	reading.Low, reading.High, reading.HighOpen = reading.Low.Sub(slack), reading.High.Add(slack), false
	return reading
}

// wordChange is the change from one level to the other as a report would give it.
func (f *figure) wordChange(before, after *figure) string {
	change, _ := f.changeOf(before.value(), after.value())
	switch f.Quantity.Unit {
	case "%":
		return roundTo(change, 1) + "%"
	case "share":
		return roundTo(change.Mul(quantity.Int(100)), 1) + "%"
	case "":
		return change.Plain()
	}
	return change.Plain() + " " + f.Quantity.Unit
}
