package compare

import (
	"slices"
	"time"

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
	gap := p.inB.Sub(p.b.value()).Abs()
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
// known how they lie, so that one figure may be a part of the other: the
// smaller one, if its own words say where it holds.
func (p pair) placeMayExplain() bool {
	if p.place != placeDoubtful || !p.adds() {
		return false
	}
	smaller := p.a
	if p.readA.Relate(p.b.reading) == quantity.Above {
		smaller = p.b
	}
	return !smaller.Places[0].Assumed
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

// develops reports whether the thing measured is of a kind that goes on
// growing or shrinking while reports are written: tolls, burned ground. What is
// yet to happen once, as posts that will go, does not, nor what was so at one
// moment, unless one source counts it again.
func (p pair) develops() bool {
	if p.isPlan() || p.a.Event.Once && p.b.Event.Once && !p.sameOrigin() {
		return false
	}
	return p.a.Quantity.Dimension == quantity.Count || p.a.Quantity.Dimension == quantity.Area
}

// isPlan reports whether both tell of one event that is expected and not counted
// on from hour to hour.
func (p pair) isPlan() bool {
	return p.a.Modality == claim.Expected && p.b.Modality == claim.Expected && p.a.happening() == p.b.happening() &&
		p.a.Event.Known && !p.a.Event.Bare && !p.a.Event.Developing
}

// timeExplains reports whether the difference is one of time. What does not
// develop needs two texts that say when it holds, one of them at another time
// than its own day, or one that says a time at least a month away.
func (p pair) timeExplains() bool {
	if p.fallsBack() {
		return false
	}
	if otherTime(p.a, p.b) && !p.looksGarbled() {
		tells := p.a.tellsTime() || p.b.tellsTime()
		said := !p.a.AsOf.Assumed && !p.b.AsOf.Assumed
		return p.develops() || p.countsPastHour() || tells && (said || p.a.toldAt().Sub(p.b.toldAt()).Abs() >= longPeriod)
	}
	return p.countsFurther() || p.countsPastHour() || p.outgrown()
}

// fallsBack reports whether a count of what never falls is smaller in the later
// report, which does not say that it was corrected, and not both texts say when
// they count: 32 dead, and a week later 27.
func (p pair) fallsBack() bool {
	early, late := p.a, p.b
	if late.doc.Published.Time.Before(early.doc.Published.Time) {
		early, late = late, early
	}
	if !early.Event.Grows || !late.Event.Grows || early.datesItself() && late.datesItself() || early.Superseded || late.Superseded {
		return false
	}
	return early.isWithin(mostGrowth, late) && early.happening() == late.happening() && dayNumber(late.AsOf.To) > dayNumber(early.AsOf.To) && !late.Corrected &&
		late.doc.Published.Time.After(early.doc.Published.Time) && p.adds() && late.value().Cmp(early.value()) < 0
}

// countsPastHour reports whether one text counts to an hour of its day, and the
// other, which came out later, has more and tells no time: turnout by 6 p.m., and
// turnout.
func (p pair) countsPastHour() bool {
	early, late := p.a, p.b
	if late.tellsClock() {
		early, late = late, early
	}
	if !early.tellsClock() || late.datesItself() || p.sameDocument() || !p.adds() && early.Quantity.Dimension != quantity.Share {
		return false
	}
	return !early.changes() && early.Role == late.Role && late.doc.Published.Time.Sub(early.AsOf.To.Time) >= update && late.value().Cmp(early.value()) > 0
}

// countsFurther reports whether the two count up what never falls from one day on,
// or one of them so far, and the one that counts to a later day has the larger
// number: 214 from May 22 to June 6, and 241 by June 9.
func (p pair) countsFurther() bool {
	early, late := p.a, p.b
	if dayNumber(late.AsOf.To) < dayNumber(early.AsOf.To) {
		early, late = late, early
	}
	if !early.Event.Grows || !late.Event.Grows || dayNumber(early.AsOf.To) == dayNumber(late.AsOf.To) || early.AsOf.To.IsZero() {
		return false
	}
	within := early.length() == 0 || late.length() == 0 || dayNumber(early.fromOrTo()) == dayNumber(late.fromOrTo())
	return within && !p.looksGarbled() && late.value().Cmp(early.value()) > 0
}

// looksGarbled reports whether two reports credit one source, or the one of them
// nobody, with the same digits in another order, of which one does not say in its own sentence when it
// counted: whatever the time, that looks like a slip of the pen.
func (p pair) looksGarbled() bool {
	if !p.sameOrigin() && !(p.a.origin.own || p.b.origin.own) || p.a.datesItself() && p.b.datesItself() || !permutes(p.a.value(), p.b.value()) {
		return false
	}
	return !p.a.isShort() && p.sameOrigin() || p.saysNoTime()
}

// isShort reports whether the amount has digits so few that another may have the
// same ones by chance.
func (f *figure) isShort() bool { return len(f.value().Abs().Plain()) < 3 }

// saysNoTime reports whether neither text says itself when the figure holds, or
// that it has risen.
func (p pair) saysNoTime() bool {
	return !p.a.datesItself() && !p.b.datesItself() && !p.a.hasRisen() && !p.b.hasRisen() && !p.a.Superseded && !p.b.Superseded
}

// update is how much later a report must be than another to bring a new count.
const update = time.Hour

// mostGrowth is how many times the one figure can be the other for a second source
// to have counted on from it.
const mostGrowth = 2

// outgrown reports whether one source may have counted on between the two
// reports, or another one where the later report says so. Two figures with the same digits in another order look like a slip
// of the pen instead.
func (p pair) outgrown() bool {
	a, b := p.a, p.b
	if a.happening() != b.happening() || !a.Event.Developing || !p.sameOrigin() && !p.movesAcross() {
		return false
	}
	if a.doc.Published.IsZero() || b.doc.Published.IsZero() || a.tellsClock() && b.tellsClock() {
		return false
	}
	gap := b.doc.Published.Time.Sub(a.doc.Published.Time).Abs()
	return gap >= update && !(permutes(a.value(), b.value()) && (!a.isShort() || p.sameOrigin() && p.saysNoTime()))
}

// hoursLater is how much later than another, on one day, a report in its own voice
// must be to have a toll from a later hour.
const hoursLater = 3 * time.Hour

// movesAcross reports whether the later of the two figures is what the count of
// another source has come to: one of what never falls has risen, by some report or for
// all that the reports in their own voice say, and not to more than twice the other; one
// of those who are missing, or without power, has fallen, or is what the report tells as
// left.
func (p pair) movesAcross() bool {
	early, late := p.a, p.b
	if late.doc.Published.Time.Before(early.doc.Published.Time) {
		early, late = late, early
	}
	if p.sameDocument() {
		return false
	}
	hours := late.doc.Published.Time.Sub(early.doc.Published.Time) >= hoursLater
	told := hours && (early.origin.own && late.origin.own && p.saysNoHour() || (early.origin.own || late.origin.own) && p.saysNoTime())
	if late.Event.Grows {
		return (late.risen || told) && late.isWithin(mostGrowth, early) && late.value().Cmp(early.value()) > 0
	}
	return (told || hours && late.Event.Still) && late.value().Cmp(early.value()) < 0
}

// saysNoHour reports whether neither text says of when its figure is, beyond the day
// on which the report came out, or that it has risen.
func (p pair) saysNoHour() bool {
	return !p.a.tellsAnotherHour() && !p.b.tellsAnotherHour() && !p.a.Superseded && !p.b.Superseded
}

// tellsAnotherHour reports whether the figure's own sentence sets it at an hour, or at
// a day other than that of its document, or tells that it has risen.
func (f *figure) tellsAnotherHour() bool {
	return f.hasRisen() || f.datesItself() && (f.tellsTime() || f.tellsClock())
}

// hasRisen reports whether the text tells the figure as what something has risen to.
func (f *figure) hasRisen() bool { return f.Quantity.Trend == quantity.Up && f.Role == claim.Level }

// permutes reports whether the two numbers have the same digits, two or more, in
// another order.
func permutes(a, b quantity.Number) bool {
	x, y := []byte(a.Plain()), []byte(b.Plain())
	slices.Sort(x)
	slices.Sort(y)
	return len(x) > 1 && slices.Equal(x, y)
}
