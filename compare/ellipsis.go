package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// elliptic reports whether the figure's own sentence does not name what it
// counts: "she put the figure at 212".
func (f *figure) elliptic() bool { return f.thing() == "" && f.Role != claim.Attribute }

// leastEvidence is how much must speak for a figure without words of its own to
// repeat another one; see evidence.
const leastEvidence = 3

// leastSlipEvidence is how much must speak for two figures with one row of
// digits, which differ in their noughts or units, being meant as one.
const leastSlipEvidence = 4

// repeatsBareNumber reports whether a figure without words of its own repeats
// the other, as the two documents' words besides and the number itself tell.
func repeatsBareNumber(f, g *figure) bool {
	return f.doc != g.doc && (f.elliptic() || g.elliptic()) && evidence(f, g) >= leastEvidence
}

// joinOnlyOwner joins each figure without words of its own to the one question
// that states its number, unless several do, the number is one of a single
// digit, or it stands in a table, the words of whose heads are not its own.
func (a *aligner) joinOnlyOwner(same []echo) {
	for _, e := range same {
		if !e.figure.elliptic() || e.figure.Section == document.Row || quantity.SignificantDigits(e.figure.value()) < 2 {
			continue
		}
		if owner := a.onlyOwner(e, same); owner != nil {
			a.joinEcho(e, *owner)
		}
	}
}

// onlyOwner is a figure with words of its own, of another document, that states
// the same amount, nil where there is none or figures of two questions do.
func (a *aligner) onlyOwner(e echo, same []echo) *echo {
	var owner *echo
	for i := range same {
		other := &same[i]
		switch {
		case other.figure.elliptic() || other.figure.Quantity.String() != e.figure.Quantity.String():
			continue
		case owner != nil && a.of[other.of] != a.of[owner.of]:
			return nil
		}
		owner = other
	}
	if owner == nil || owner.figure.doc == e.figure.doc || !mayRepeat(e.figure, owner.figure) {
		return nil
	}
	return owner
}

// evidence counts what speaks for two figures with one number being one figure:
// each digit of the number, up to three, as numbers of few digits come up by
// chance; a bound, or a second number, told alike; one source; one event;
// sentences that share their context; a rate; a change; a fraction; one time or one
// place, in words.
func evidence(f, g *figure) int {
	points := min(quantity.SignificantDigits(f.value()), 3)
	if f.Quantity.Form == g.Quantity.Form && !f.isPoint() {
		points++
	}
	if f.origin.name == g.origin.name && !f.origin.own || f.mentions(g) || g.mentions(f) {
		points += 2
	}
	if f.happening() == g.happening() && f.saysHappening() {
		points += 2
	}
	if f.sharesContext(g) {
		points++
	}
	if f.Quantity.Dimension == quantity.Rate && f.Quantity.Unit == g.Quantity.Unit {
		points++
	}
	if f.changes() && g.changes() {
		points++
	}
	if !f.value().Rat().IsInt() && f.Quantity.Dimension != quantity.Share {
		points++
	}
	if f.namesPlace() && g.namesPlace() && f.placeName() == g.placeName() {
		points++
	}
	if f.tellsSameTime(g) {
		points++
	}
	return points
}

// mentions reports whether the sentence of f names the source of g.
func (f *figure) mentions(g *figure) bool {
	name := g.Attribution.By
	return name != "" && g.origin.kind != claim.Anonymous && strings.Contains(f.Sentence.Of(f.doc.Text), lastWord(name))
}

// mayShareMeasure reports whether the two can be amounts of one measure: one
// converts into the other, as barrels nearly do into tonnes, or one of them
// leaves out its unit.
func mayShareMeasure(f, g *figure) bool {
	if f.Quantity.Trend != g.Quantity.Trend && f.changes() != g.changes() {
		return false
	}
	_, comparable := quantity.Convert(quantity.Int(1), f.Quantity.Unit, g.Quantity.Unit)
	return comparable || f.measure() == g.measure() && f.Quantity.Dimension != quantity.Money || f.leavesOutUnit() || g.leavesOutUnit()
}

func (f *figure) leavesOutUnit() bool { return f.Quantity.Dimension == quantity.Count && f.elliptic() }

// mayShareRole reports whether the two can have one role. What a figure without
// words of its own is to the whole is not known.
func mayShareRole(f, g *figure) bool {
	unknown := f.elliptic() && f.mayBeLevel() || g.elliptic() && g.mayBeLevel()
	return unknown && f.Role != claim.Attribute && g.Role != claim.Attribute || !otherRole(f, g)
}

// mayBeLevel reports whether the figure counts something, if only what comes on top of
// something else: "214 confirmed, with 96 more".
func (f *figure) mayBeLevel() bool { return f.Role == claim.Level || f.Role == claim.Increment }

// sameAmount reports whether the two state one amount, where the unit that one
// of them leaves out is that of the other, and points may stand for per cent.
func sameAmount(f, g *figure) bool {
	if f.leavesOutUnit() || g.leavesOutUnit() || f.share() != g.share() {
		return f.Quantity.String() == g.Quantity.String()
	}
	p := newPair(f, g)
	return p.comparable && p.inB.Equal(p.b.value())
}

// lendWords gives either of two figures what only the other has words for: what
// it counts, what is said of it and its role, where it holds, and its unit.
func lendWords(f, g *figure) {
	f.borrow(g)
	g.borrow(f)
}

func (f *figure) borrow(g *figure) {
	if f.leavesOutUnit() && !g.leavesOutUnit() {
		f.Quantity.Unit, f.Quantity.Dimension = g.Quantity.Unit, g.Quantity.Dimension
	}
	if !f.elliptic() || g.elliptic() {
		return
	}
	f.Counted, f.Role = g.Counted, g.Role
	if f.isAnywhere() {
		f.Places = g.Places
	}
	if !f.tellsEvent() {
		f.Event = g.Event
	}
}

// joinRivals joins the questions of two figures that one sentence gives as two
// sources' answers, the second without words of its own: "the union counted
// 212 ships, the port 180".
func (a *aligner) joinRivals() {
	var before *figure
	var of *subject
	for _, e := range a.ordered {
		f, s := e.figure, e.of
		if before != nil && before.rivalsWith(f) && a.of[of] != a.of[s] && !besideAny(a.of[of], a.of[s]) {
			lendWords(before, f)
			before.rival, f.rival = f, before
			a.merge(a.of[of], a.of[s])
		}
		before, of = f, s
	}
}

// inOrder are the figures, in their order, each with its subject.
func inOrder(figures []*figure, subjects []*subject) []echo {
	of := make(map[*figure]*subject, len(figures))
	for _, s := range subjects {
		for _, f := range s.figures {
			of[f] = s
		}
	}
	all := make([]echo, len(figures))
	for i, f := range figures {
		all[i] = echo{figure: f, of: of[f]}
	}
	return all
}

// rivalsWith reports whether one sentence gives f and g, of which one has no words
// of its own, or which measure one thing, as the figures of two named sources.
func (f *figure) rivalsWith(g *figure) bool {
	if f.doc != g.doc || f.Sentence != g.Sentence {
		return false
	}
	if !f.elliptic() && !g.elliptic() && (f.thing() != g.thing() || !f.measuresAmount() || !sameWords(f, g)) {
		return false
	}
	if f.origin.name == g.origin.name || f.Attribution.By == "" || g.Attribution.By == "" {
		return false
	}
	if f.happening() != g.happening() && f.saysHappening() && (g.saysHappening() || f.elliptic()) {
		return false
	}
	return mayShareMeasure(f, g) && mayShareRole(f, g)
}
