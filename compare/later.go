package compare

import (
	"slices"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

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
	return p.countsFurther() || p.countsPastHour() || p.outgrown() || p.grewByReport()
}

// aDay is how much later than another a report must be to have a new toll, whoever
// the two have theirs from.
const aDay = 24 * time.Hour

// grewByReport reports whether a report of a later day has more of what never falls, from
// the same source or in its own voice, or comes more than a day later: the day that its
// text tells is that on which it happened, not of the count.
func (p pair) grewByReport() bool {
	early, late := p.inOrderOfReports()
	counted := p.sameOrigin() || early.origin.own || late.origin.own || late.doc.Published.Time.Sub(early.doc.Published.Time) > aDay
	if early.root == late.root || !counted {
		return false
	}
	return early.Event.Grows && late.Event.Developing && early.happening() == late.happening() && !p.looksGarbled() &&
		early.Role == claim.Level && late.Role == claim.Level &&
		dayNumber(early.doc.Published) > 0 && dayNumber(late.doc.Published) > dayNumber(early.doc.Published) && late.value().Cmp(early.value()) > 0
}

// inOrderOfReports are the two figures, first the one whose report came out first.
func (p pair) inOrderOfReports() (early, late *figure) {
	if p.b.doc.Published.Time.Before(p.a.doc.Published.Time) {
		return p.b, p.a
	}
	return p.a, p.b
}

// fallsBack reports whether a count of what never falls is smaller in the later
// report, which does not say that it was corrected, and not both texts say when
// they count: 32 dead, and a week later 27.
func (p pair) fallsBack() bool {
	early, late := p.inOrderOfReports()
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
// nobody, with the same digits in another order, of which one does not say in its own
// sentence when it counted: whatever the time, that looks like a slip of the pen.
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

// mostOwnGrowth is the same for two reports that name no source: the first day of a
// disaster brings many times the toll of its first hours.
const mostOwnGrowth = 10

// outgrown reports whether one source may have counted on between the two
// reports, or another one where the later report says so. Two figures with the same
// digits in another order look like a slip of the pen instead.
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
	early, late := p.inOrderOfReports()
	if p.sameDocument() {
		return false
	}
	hours := late.doc.Published.Time.Sub(early.doc.Published.Time) >= hoursLater
	bothOwn := early.origin.own && late.origin.own
	told := hours && (bothOwn && p.saysNoHour() || (early.origin.own || late.origin.own) && p.saysNoTime())
	if late.Event.Grows {
		most := int64(mostGrowth)
		if bothOwn {
			most = mostOwnGrowth
		}
		return (late.risen || told) && late.isWithin(most, early) && late.value().Cmp(early.value()) > 0
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
