package compare

import (
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// apartRow is one row of the table of what keeps two figures from answering
// one question: the first row that holds does, and goes into the near miss.
type apartRow struct {
	name     string
	sentence string
	holds    func(a, b *figure) bool
	// near is set where a reader could still take the two for rivals, so that
	// the pair is shown as a near miss.
	near bool
	// oneSided is the sentence where only b has words for what keeps the two
	// apart, "" where that cannot be.
	oneSided string
}

// apartTable is read from the top; figures that no row keeps apart answer one
// question. Blocks have settled story and measure before it is read.
var apartTable = []apartRow{
	{"role", "one is {role_a}, the other {role_b}", otherRole, false, ""},
	{"by-the-way", "figures told by the way are compared only where the same words are said of them", otherAside, false, ""},
	{thingRow, "one counts {counted_a}, the other {counted_b}", otherThing, true, "only {b} comes with words for what it counts: {counted_b}"},
	{eventRow, "one is told with “{event_a}”, the other with “{event_b}”", otherEvent, true, "only {b} is told with “{event_b}”"},
	{"holder", "one number is {held_a}, the other {held_b}", otherHolder, false, ""},
	{"qualifiers", "{counted_a} and {counted_b} are narrowed by different words", otherQualifiers, true, ""},
	{"currency", "{a} and {b} are in two currencies, and no rate between them is given", otherCurrency, true, ""},
	{"successive", "they hold for two periods, one after the other: {time_a}, {time_b}", successive, true, ""},
	{"long-ago", "they are of times too far apart for one count: {time_a}, {time_b}", farApart, true, ""},
	*besideRow,
	{"bare", "one of them does not say enough of what it measures", bare, false, ""},
}

// The names of the rows that tell two events and two things counted apart.
const (
	eventRow = "event"
	thingRow = "thing"
)

// besideRow is looked at for every figure of two subjects, not for one of each.
var besideRow = &apartRow{"beside", "one text tells {a} and {b} side by side", besideEachOther, false, ""}

// tellBeside reports whether one text tells figures of both subjects side by
// side. The figures of a subject stand in the order of compareFigures.
func tellBeside(s, t *subject) bool {
	i := 0
	for _, f := range s.figures {
		for i < len(t.figures) && compareDocuments(t.figures[i].doc, f.doc) < 0 {
			i++
		}
		for j := i; j < len(t.figures) && t.figures[j].doc == f.doc; j++ {
			if besideEachOther(f, t.figures[j]) {
				return true
			}
		}
	}
	return false
}

// apart is the first row that keeps the two apart, nil where none does.
func apart(a, b *figure) *apartRow {
	for i := range apartTable {
		if apartTable[i].holds(a, b) {
			return &apartTable[i]
		}
	}
	return nil
}

func (r *apartRow) reason(a, b *figure) claim.Reason {
	sentence := r.sentence
	if r.oneSided != "" {
		first, second := r.words(a), r.words(b)
		if second == "" {
			a, b, first, second = b, a, second, first
		}
		if first == "" && second != "" {
			sentence = r.oneSided
		}
	}
	return claim.Because("apart/"+r.name, sentence,
		"a", a.stated(), "b", b.stated(),
		"counted_a", a.Counted.Text, "counted_b", b.Counted.Text,
		"event_a", a.Event.Text, "event_b", b.Event.Text,
		"held_a", a.Counted.Held, "held_b", b.Counted.Held,
		"role_a", a.roleName(), "role_b", b.roleName(),
		"time_a", a.when(), "time_b", b.when())
}

// words are what the row's sentence quotes of a figure.
func (r *apartRow) words(f *figure) string {
	if r.name == thingRow {
		return f.Counted.Text
	}
	return f.Event.Text
}

func (f *figure) roleName() string {
	if f.Role == claim.Level {
		return "level"
	}
	return string(f.Role)
}

// otherRole holds for a total and an increase, a level and a change, and for
// parts of what cannot be one whole. A part is compared with totals only where a
// place of its own explains how it differs, where it is told by what befell it
// alone, or where it is the same amount; every share is a part of something,
// whether or not the text says so.
func otherRole(a, b *figure) bool {
	if samePace(a, b) {
		return false
	}
	if a.Role == b.Role || a.isShareOfWhole() && b.isShareOfWhole() {
		return a.Role == claim.Part && areOfOtherWholes(a, b)
	}
	if a.whole != b && b.whole != a && a.thing() == b.thing() && quantity.SignificantDigits(a.value()) > 2 && sameAmount(a, b) {
		return false
	}
	return !a.isPlacedPart(b) && !b.isPlacedPart(a) && !a.isToldPart(b) && !b.isToldPart(a)
}

// samePace reports whether one tells how fast something grows as a level, and
// the other as its rise: inflation of 3%, prices up by 3%.
func samePace(a, b *figure) bool {
	if b.Counted.Pace {
		a, b = b, a
	}
	return a.Counted.Pace && a.Role == claim.Level && (b.Counted.Pace && b.Role == claim.Level || b.changes() && b.Quantity.Trend == quantity.Up)
}

// areOfOtherWholes reports whether the two are parts of figures of which the one
// is more than twice the other, or the one's whole shares what happened to its
// part and the other's does not: of the 90 houses 40 burned, 12 of them on Monday.
func areOfOtherWholes(a, b *figure) bool {
	if a.whole == nil || b.whole == nil {
		return false
	}
	if a.tellsEvent() && b.tellsEvent() && a.sharesWithWhole() != b.sharesWithWhole() {
		return true
	}
	return a.whole.hasReading && b.whole.hasReading && !a.whole.isWithin(2, b.whole)
}

// sharesWithWhole reports whether what happened to the part happened to its whole.
func (f *figure) sharesWithWhole() bool { return f.whole.happening() == f.happening() }

// isToldPart reports whether what happened to the part, and not to its whole,
// is what happened to the total: of the 90 houses 40 burned, and 45 houses burned.
func (f *figure) isToldPart(total *figure) bool {
	if f.Role != claim.Part || total.Role != claim.Level || !f.tellsEvent() || f.happening() != total.happening() {
		return false
	}
	return !f.isNamedByNoun() && (f.whole == nil || f.whole != total && f.whole.happening() != f.happening())
}

func (f *figure) isShareOfWhole() bool {
	return f.Quantity.Dimension == quantity.Share && (f.Role == claim.Part || f.Role == claim.Level)
}

func (f *figure) isPlacedPart(total *figure) bool {
	if f.Role != claim.Part || total.Role != claim.Level || relatePlaces(f, total) == placeUnknown {
		return false
	}
	if f.whole == nil {
		return true
	}
	r := relatePlaces(f, f.whole)
	return r == placeInside || r == placeElsewhere || r == placeDoubtful
}

// otherAside keeps ages, prices and the like apart, which are of one person or
// thing each, unless the same words say what they are of.
func otherAside(a, b *figure) bool {
	if a.Role != claim.Attribute || a.namesItsScale() && b.namesItsScale() && slices.Equal(a.Counted.Qualifiers, b.Counted.Qualifiers) {
		return false
	}
	return a.Counted.Text != b.Counted.Text || a.happening() != b.happening() || a.happening() == ""
}

func otherThing(a, b *figure) bool {
	if a.thing() == b.thing() || namesHappening(a, b) || namesHappening(b, a) || measuresHappening(a, b) || measuresHappening(b, a) {
		return false
	}
	if a.Counted.Unit != b.Counted.Unit && a.happening() == b.happening() && a.tellsEvent() {
		return false
	}
	if a.Counted.Concept == "" || b.Counted.Concept == "" {
		return a.Counted.Head == "" || a.Counted.Head != b.Counted.Head
	}
	if a.happening() != b.happening() || !a.saysHappening() {
		return true
	}
	return !oneIsAnybody(a, b) && !kindred(a, b)
}

// namesHappening reports whether what the one counts is what the other says to
// have happened: an offer of 6 per cent, and 6 per cent that are offered.
func namesHappening(a, b *figure) bool {
	return a.thing() == "" && a.saysHappening() && a.happening() == b.thing()
}

// kindred reports whether different reports may count the two for one event.
func kindred(a, b *figure) bool {
	return slices.Contains(a.Counted.Kin, b.thing()) || slices.Contains(b.Counted.Kin, a.thing())
}

// oneIsAnybody reports whether one counts people of a sort and the other
// people: what befell them tells whether they are the same.
func oneIsAnybody(a, b *figure) bool { return a.Counted.Anybody || b.Counted.Anybody }

// saysHappening reports whether something is said of the thing counted beyond
// its being there.
func (f *figure) saysHappening() bool { return !f.Event.Bare }

// otherEvent holds where two things happened, or where of one it is said that
// something happened and of the other only that it is there. Events that no
// table knows say little: they keep apart only figures that are no counts, and
// bare nouns of which two such things are said. The event of a change is the
// direction that it took.
func otherEvent(a, b *figure) bool {
	if a.happening() == b.happening() || !a.saysHappening() && !b.saysHappening() {
		return false
	}
	if namesHappening(a, b) || namesHappening(b, a) || a.changes() && b.changes() || samePace(a, b) {
		return false
	}
	if a.tellsEvent() || b.tellsEvent() || oneIsAnybody(a, b) || a.holdsPart != b.holdsPart && !sameAmount(a, b) {
		return true
	}
	return a.saysHappening() && b.saysHappening() && !(a.thing() == b.thing() && (sameNarrowing(a, b) || a.isRate()))
}

// isRate reports whether the amount is one of something in a unit of something
// else: a measure that says itself what it is of.
func (f *figure) isRate() bool { return f.Quantity.Dimension == quantity.Rate && f.thing() != "" }

// tellsEvent reports whether a known event says what happened.
func (f *figure) tellsEvent() bool { return f.Event.Known && f.saysHappening() }

// sameNarrowing reports whether both nouns are narrowed by the same words.
func sameNarrowing(a, b *figure) bool {
	return len(a.Counted.Qualifiers) > 0 && slices.Equal(a.Counted.Qualifiers, b.Counted.Qualifiers)
}

// otherQualifiers holds where both nouns are narrowed and by no common word, and
// for amounts where one is, unless both state the same.
func otherQualifiers(a, b *figure) bool {
	p, q := a.Counted.Qualifiers, b.Counted.Qualifiers
	if namesHappening(a, b) || namesHappening(b, a) {
		return false
	}
	if len(p) == 0 || len(q) == 0 {
		return (a.measuresAmount() || b.measuresAmount()) && len(p)+len(q) > 0 && !(sameAmount(a, b) && !a.isCommon()) && !nearlySameAmount(a, b)
	}
	return !slices.ContainsFunc(p, func(word string) bool { return slices.Contains(q, word) })
}

// otherHolder holds where each is the number of another party to a contest.
func otherHolder(a, b *figure) bool {
	return a.Counted.Holder != b.Counted.Holder && a.Counted.Holder != "" && b.Counted.Holder != ""
}

// nearlySameAmount reports whether the two amounts of money can both be true
// and lie close together: two of one thing, as chance seldom has it.
func nearlySameAmount(a, b *figure) bool {
	if a.Quantity.Dimension != quantity.Money || b.Quantity.Dimension != quantity.Money || !a.hasReading || !b.hasReading {
		return false
	}
	p := newPair(a, b)
	return p.read() && !p.disjoint() && p.isClose()
}

// isClose reports whether the two values, of one unit, differ by a small part.
func (p pair) isClose() bool {
	return p.gap().Mul(quantity.Int(closeAmounts)).Cmp(p.b.value().Abs()) <= 0
}

// closeAmounts is how many times its difference to another an amount must be to
// be close to it.
const closeAmounts = 20

// measuresAmount reports whether the figure is no count: money, shares and
// measures of two things have nothing to do with each other.
func (f *figure) measuresAmount() bool { return f.Quantity.Dimension != quantity.Count }

// season is how many days apart two figures are that no developing count spans.
const season = 120

// farApart holds for figures of times more than a season apart. What is to come
// counts as of the day on which it was told: a plan for the year after next is
// the plan of whoever tells of it without its date.
func farApart(a, b *figure) bool {
	if !a.dated() || !b.dated() {
		return false
	}
	if endedBefore(a, b) || endedBefore(b, a) {
		return true
	}
	gap := a.toldAt().Sub(b.toldAt()).Abs()
	return gap.Hours() > season*24 && (a.tellsTime() || b.tellsTime())
}

// endedBefore reports whether f counts what happened over a long period, last
// year, that was over before the day of g.
func endedBefore(f, g *figure) bool {
	return f.Quantity.Dimension == quantity.Count && f.tellsEvent() && f.length() >= longPeriod && f.tellsTime() && g.length() < longPeriod && dayNumber(f.AsOf.To) < dayNumber(g.fromOrTo())
}

// toldAt is the time that the figure is of, or that of its document where that
// is earlier.
func (f *figure) toldAt() time.Time {
	if out := f.doc.Published; !out.IsZero() && out.Time.Before(f.AsOf.To.Time) {
		return out.Time
	}
	return f.AsOf.To.Time
}

// bare holds where one of the two does not tell what it is of.
func bare(a, b *figure) bool {
	if namesHappening(a, b) || namesHappening(b, a) {
		return false
	}
	return a.saysTooLittle() || b.saysTooLittle()
}

func sameWords(a, b *figure) bool {
	return a.Counted.Head == b.Counted.Head && slices.Equal(a.Counted.Qualifiers, b.Counted.Qualifiers)
}

// besideEachOther holds for two amounts that one source gives for one time, in
// one breath, or further apart of one place where they are measures or in other words:
// whoever tells them so means two things.
func besideEachOther(a, b *figure) bool {
	if a.doc != b.doc || a.Section != b.Section {
		return false
	}
	if a.origin != b.origin && !(a.Sentence == b.Sentence && (a.origin.own || b.origin.own)) {
		return false
	}
	if otherTime(a, b) && !a.AsOf.Assumed && !b.AsOf.Assumed || a.Superseded != b.Superseded {
		return false
	}
	far := max(a.Quote.Start, b.Quote.Start)-min(a.Quote.Start, b.Quote.Start) > nearby || paragraphBetween(a, b)
	if far && sameWords(a, b) && !a.measuresAmount() {
		return false
	}
	if r := relatePlaces(a, b); r == placeContains || r == placeInside || far && r > placeSame {
		return false
	}
	return newPair(a, b).disjoint()
}

// paragraphBetween reports whether a blank line stands between two figures of
// one document.
func paragraphBetween(a, b *figure) bool {
	between := document.Span{Start: min(a.Quote.End, b.Quote.End), End: max(a.Quote.Start, b.Quote.Start)}
	return between.Start < between.End && strings.Contains(between.Of(a.doc.Text), "\n\n")
}
