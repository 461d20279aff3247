package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// pair is two figures of one question, with what each row of the table of
// verdicts asks of them.
type pair struct {
	a, b *figure
	// inB is a's stated value, and readA its reading, in the unit of b.
	// comparable is false where the units cannot be brought together.
	inB        quantity.Number
	readA      quantity.Interval
	comparable bool
	place      placeRelation
}

func newPair(a, b *figure) pair {
	p := pair{a: a, b: b, place: relatePlaces(a, b)}
	convert := func(n quantity.Number) (quantity.Number, bool) {
		return quantity.Convert(n, a.Quantity.Unit, b.Quantity.Unit)
	}
	if rate, ok := rateBetween(a, b); ok {
		p.inB, p.readA, p.comparable = a.value().Mul(rate.factor), rate.spread(a.reading), true
		return p
	}
	p.inB, p.comparable = convert(a.value())
	p.comparable = p.comparable && !p.percentAndPoints()
	if p.comparable && a.hasReading {
		p.readA, p.comparable = a.reading.Convert(convert)
	}
	return p
}

// value is the one number that the amount states, the lower one of a range.
func (f *figure) value() quantity.Number {
	if f.Quantity.Form.HasLow() {
		return f.Quantity.Low
	}
	return f.Quantity.High
}

// isPoint reports whether the amount states one value, hedged by "about" or not.
func (f *figure) isPoint() bool {
	return f.Quantity.Form == quantity.Exact || f.Quantity.Form == quantity.About
}

// read reports whether both amounts have readings in one unit.
func (p pair) read() bool { return p.comparable && p.a.hasReading && p.b.hasReading }

// disjoint reports whether no number satisfies both amounts.
func (p pair) disjoint() bool { return p.read() && p.readA.Relate(p.b.reading).Disjoint() }

// sameValue reports whether both state the same numbers in the same form.
func (p pair) sameValue() bool {
	return p.read() && p.a.Quantity.Form == p.b.Quantity.Form && p.readsTheSame()
}

func (p pair) readsTheSame() bool {
	if p.a.Quantity.Form != quantity.Between && !p.inB.Equal(p.b.value()) {
		return false
	}
	if p.a.isPoint() {
		return true
	}
	return p.readA.Relate(p.b.reading) == quantity.Same
}

// sameOrigin reports whether both figures go back to one named source.
func (p pair) sameOrigin() bool {
	return p.a.origin.name == p.b.origin.name && !p.a.origin.own && !p.b.origin.own
}

// sameDocument reports whether one document tells both figures.
func (p pair) sameDocument() bool { return p.a.doc == p.b.doc }

// rounds reports whether one of the two values, rounded to the step that the
// other shows, is the other.
func (p pair) rounds() bool {
	if !p.read() || !p.a.isPoint() || !p.b.isPoint() {
		return false
	}
	gap := p.gap()
	stepA, ok := convertStep(p.a, p.b)
	return ok && (withinHalf(gap, stepA) || withinHalf(gap, p.b.Quantity.Step))
}

// boundsFraction reports whether one of the two is told as a fraction, which is
// round, and the one is a bound at the very share that the other states: four in
// five, and over 80%.
func (p pair) boundsFraction() bool {
	return p.read() && p.inB.Equal(p.b.value()) && p.a.isPoint() != p.b.isPoint() &&
		(p.a.Quantity.Unit == "share" || p.b.Quantity.Unit == "share")
}

// nearsBound reports whether the one states the very amount that the other is
// said to come close to: five hours, and just under five.
func (p pair) nearsBound() bool {
	return p.read() && (p.a.Quantity.Near && p.b.isPoint() || p.b.Quantity.Near && p.a.isPoint()) && p.inB.Equal(p.b.value())
}

// tolerated reports whether the two lie no further apart than the tolerance of
// either: their values where both state one, else the nearest ends of their
// readings. An absolute tolerance is in a unit, so it holds where they share one.
func (p pair) tolerated() bool {
	if !p.disjoint() {
		return false
	}
	x, y := p.inB, p.b.value()
	if !p.a.isPoint() || !p.b.isPoint() {
		x, y = nearestEnds(p.readA, p.b.reading)
	}
	allows := func(t quantity.Tolerance) bool { return !t.IsZero() && t.Allows(x, y) } // fewer than 350 is not 350
	return allows(p.tolerance(p.a)) || allows(p.tolerance(p.b))
}

func (p pair) tolerance(f *figure) quantity.Tolerance {
	t := f.tolerance
	if p.a.Quantity.Unit != p.b.Quantity.Unit {
		t.Absolute = quantity.Int(0)
	}
	return t
}

// nearestEnds are the ends of two disjoint intervals that face each other.
func nearestEnds(i, o quantity.Interval) (quantity.Number, quantity.Number) {
	if i.Relate(o) == quantity.Below {
		return i.High, o.Low
	}
	return i.Low, o.High
}

// convertStep is a's step in the unit of b: what one step more than its value
// is more than its value.
func convertStep(a, b *figure) (quantity.Number, bool) {
	more, ok := quantity.Convert(a.value().Add(a.Quantity.Step), a.Quantity.Unit, b.Quantity.Unit)
	value, also := quantity.Convert(a.value(), a.Quantity.Unit, b.Quantity.Unit)
	return more.Sub(value), ok && also
}

func withinHalf(gap, step quantity.Number) bool {
	return gap.Add(gap).Cmp(step.Abs()) <= 0
}

// opposite reports whether the two tell of changes in opposite directions.
func (p pair) opposite() bool {
	a, b := p.a.Quantity.Trend, p.b.Quantity.Trend
	return a != quantity.NoTrend && b != quantity.NoTrend && a != b &&
		p.a.Role == claim.Change && p.b.Role == claim.Change && !p.toldOfOtherTimes()
}

// toldOfOtherTimes reports whether the texts set the two at times of their own:
// one text both, or two at least a month apart.
func (p pair) toldOfOtherTimes() bool {
	if !otherTime(p.a, p.b) {
		return false
	}
	return p.sameDocument() || (p.a.tellsTime() || p.b.tellsTime()) && p.a.toldAt().Sub(p.b.toldAt()).Abs() >= longPeriod
}

// placeExplains reports whether the difference is one of place: two places, or
// a place and a part of it that holds no more than the whole. A magnitude is the
// same everywhere.
func (p pair) placeExplains() bool {
	if p.a.namesItsScale() && p.b.namesItsScale() {
		return false
	}
	if p.place != placeElsewhere && p.grewByReport() {
		return false // it is the later count of the same
	}
	switch p.place {
	case placeElsewhere:
		return true
	case placeInside:
		return !p.read() || !p.adds() || p.readA.Relate(p.b.reading) != quantity.Above
	case placeContains:
		return !p.read() || !p.adds() || p.readA.Relate(p.b.reading) != quantity.Below
	}
	return false
}

// placeMayExplain reports whether the places have names of which it is not
// known how they lie, or one text tells only of one that it is of the place, so that
// one figure may be a part of the other: the smaller one, if its own words say where
// it holds.
func (p pair) placeMayExplain() bool {
	if p.place != placeDoubtful && !p.isToldOfOne() || !p.adds() {
		return false
	}
	smaller := p.a
	if p.readA.Relate(p.b.reading) == quantity.Above {
		smaller = p.b
	}
	return !smaller.Places[0].Assumed
}

// isToldOfOne reports whether one text says of the one figure that it is of a place, of
// which the other is by its dateline alone.
func (p pair) isToldOfOne() bool {
	return p.place == placeSame && p.sameDocument() && p.a.isAnywhere() != p.b.isAnywhere() && !p.a.isHeadline() && !p.b.isHeadline()
}

// adds reports whether amounts of this dimension add up over places.
func (p pair) adds() bool { return p.a.adds() }

func (f *figure) adds() bool {
	switch f.Quantity.Dimension {
	case quantity.Count, quantity.Money, quantity.Area, quantity.Mass, quantity.Volume:
		return true
	}
	return false
}
