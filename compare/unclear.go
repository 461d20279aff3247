package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// isUndoubted reports whether the two are meant of the same beyond doubt: one
// sentence told twice, or one that sets the two against each other.
func (p pair) isUndoubted() bool {
	return p.a.rival == p.b && p.b.rival == p.a || p.contrasted() || p.inOneSentence()
}

// looselyAligned reports whether the two were aligned although the texts do not
// say the same of them: too little to call their difference a conflict. One source
// credited with both leaves no doubt.
func (p pair) looselyAligned() bool {
	if p.isUndoubted() || p.arePartsOfOneWhole() {
		return false
	}
	if p.a.contested || p.b.contested {
		return true // whose the number is, is not told
	}
	if p.a.happening() == p.b.happening() && p.a.thing() == p.b.thing() || p.sameOrigin() {
		return false
	}
	if measuresHappening(p.a, p.b) || measuresHappening(p.b, p.a) || namesHappening(p.a, p.b) || namesHappening(p.b, p.a) {
		return false
	}
	if p.a.Event.Bare && p.b.Event.Bare && p.a.thing() == p.b.thing() {
		return false
	}
	return !(p.a.Event.Once && p.a.happening() == p.b.happening() && (p.a.elliptic() || p.b.elliptic()))
}

// arePartsOfOneWhole reports whether two reports give the two as parts of one
// whole, which both tell: 43 of the 1,150 schools, 143 of the 1,150.
func (p pair) arePartsOfOneWhole() bool {
	v, w := p.a.whole, p.b.whole
	return !p.sameDocument() && v != nil && w != nil && p.a.thing() == p.b.thing() && v.thing() == w.thing() &&
		quantity.SignificantDigits(v.value()) > 1 && newPair(v, w).sameValue()
}

// otherScale is how many times one count of what befell people must be another, of
// another source in another report, to be of more than the one event.
const otherScale = 100

// isOfOtherScale reports whether the two counts are too far apart to be of one
// event: those killed in an attack, and in the war.
func (p pair) isOfOtherScale() bool {
	if p.a.value().Sign() <= 0 || p.b.value().Sign() <= 0 || !p.read() {
		return false
	}
	if p.a.borrowsNoun() || p.b.borrowsNoun() {
		return !p.a.isWithin(borrowedScale, p.b)
	}
	return !p.sameDocument() && !p.sameOrigin() && (p.a.Event.Developing || p.b.Event.Developing) && !p.a.isWithin(otherScale, p.b)
}

// borrowedScale is how many times one amount must be another where one of them has
// its noun from another sentence for that to be the wrong noun.
const borrowedScale = 20

// inOneSentence reports whether two documents have one sentence, but for its
// amounts, with the two in the same place.
func (p pair) inOneSentence() bool {
	return !p.sameDocument() && p.a.template != "" && p.a.template == p.b.template
}

// isOneAccount reports whether one text tells both, and does not plainly tell
// the same twice: of the same things, by two named sources, or a known event in
// numbers not far from each other. Who tells a story seldom contradicts himself,
// and speaks of many things.
func (p pair) isOneAccount() bool {
	if !p.sameDocument() || p.a.isHeadline() != p.b.isHeadline() {
		return false
	}
	if !p.adds() || p.a.thing() != p.b.thing() || p.a.happening() != p.b.happening() && !(p.a.Event.Bare && p.b.Event.Bare) {
		return true
	}
	if p.a.Attribution.By != "" && p.b.Attribution.By != "" && p.a.origin.name != p.b.origin.name {
		return false
	}
	return !p.a.tellsEvent() || !p.a.isWithin(selfContradicting, p.b) || !slices.Equal(p.a.Counted.Qualifiers, p.b.Counted.Qualifiers)
}

// selfContradicting is how many times the one of two figures of one text can be
// the other for both to be meant of the same.
const selfContradicting = 3

// contrasted reports whether one sentence gives the two as the figures of two
// named sources.
func (p pair) contrasted() bool {
	return p.sameDocument() && p.a.Sentence == p.b.Sentence && p.a.origin.name != p.b.origin.name &&
		p.a.Attribution.By != "" && p.b.Attribution.By != ""
}

// otherIsToldToo reports whether one of two documents gives both numbers, so
// that what it gives this one for is something else, unless it is for somebody
// else who has a name; where both documents do, whoever it is for.
func (p pair) otherIsToldToo() bool {
	if p.sameDocument() || !p.a.isPoint() || !p.b.isPoint() {
		return false
	}
	if p.a.told[p.b.number()] && p.b.told[p.a.number()] {
		return true
	}
	if p.a.origin.name != p.b.origin.name && p.a.origin.isSomebody() && p.b.origin.isSomebody() {
		return false
	}
	return p.a.tellsElsewhere(p.b) || p.b.tellsElsewhere(p.a)
}

// tellsElsewhere reports whether the figure's document gives the number for
// something other than the figure's own question, or for that in its own voice. A
// number of one digit comes up for anything, so it counts only where it is of the
// same thing.
func (f *figure) tellsElsewhere(g *figure) bool {
	if g.isCommon() && !f.told[g.numberOfThing()] {
		return false
	}
	return f.told[g.number()] && !f.answers[g.number()]
}

// numberOfThing is the number with what it is of.
func (f *figure) numberOfThing() string { return f.number() + "\x00" + f.thing() }

// number is what the amount states, with its unit.
func (f *figure) number() string { return f.Quantity.String() + " " + f.Quantity.Unit }
