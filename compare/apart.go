package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
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
}

// apartTable is read from the top; figures that no row keeps apart answer one
// question. Blocks have settled story and measure before it is read.
var apartTable = []apartRow{
	{"role", "one is {role_a}, the other {role_b}", otherRole, false},
	{"by-the-way", "figures told by the way are compared only where the same words are said of them", otherAside, false},
	{"thing", "one counts {counted_a}, the other {counted_b}", otherThing, true},
	{"event", "of one it is said {event_a}, of the other {event_b}", otherEvent, true},
	{"qualifiers", "{counted_a} and {counted_b} are narrowed by different words", otherQualifiers, true},
	{"successive", "they hold for two periods, one after the other: {time_a}, {time_b}", successive, true},
	{"long-ago", "they lie more than a season apart: {time_a}, {time_b}", farApart, true},
	{"bare", "neither says enough of what it measures", bare, false},
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
	return claim.Because("apart/"+r.name, r.sentence,
		"counted_a", a.Counted.Text, "counted_b", b.Counted.Text,
		"event_a", a.Event.Text, "event_b", b.Event.Text,
		"role_a", a.roleName(), "role_b", b.roleName(),
		"time_a", a.when(), "time_b", b.when())
}

func (f *figure) roleName() string {
	if f.Role == claim.Level {
		return "level"
	}
	return string(f.Role)
}

func otherRole(a, b *figure) bool { return a.Role != b.Role || (a.Of != "") != (b.Of != "") }

// otherAside keeps ages, prices and the like apart, which are of one person or
// thing each, unless the same words say what they are of.
func otherAside(a, b *figure) bool {
	if a.Role != claim.Attribute {
		return false
	}
	return a.Counted.Text != b.Counted.Text || a.happening() != b.happening() || a.happening() == ""
}

func otherThing(a, b *figure) bool {
	if a.thing() == b.thing() {
		return false
	}
	if a.Counted.Concept == "" || b.Counted.Concept == "" {
		return a.Counted.Head == "" || a.Counted.Head != b.Counted.Head
	}
	return !oneIsAnybody(a, b) || barely(a.happening())
}

// anybody is the concept under which readers file people of no particular
// sort, whatever the word.
const anybody = "person"

// oneIsAnybody reports whether one counts people of a sort and the other
// people: what befell them tells whether they are the same.
func oneIsAnybody(a, b *figure) bool {
	return a.thing() == anybody || b.thing() == anybody
}

// bareEvents are the concepts under which readers file what says of a thing no
// more than that it is there, or how large it is.
var bareEvents = []string{"", "present", "level", "deploy"}

func barely(event string) bool { return slices.Contains(bareEvents, event) }

// otherEvent holds where two things happened, or where of one it is said that
// something happened and of the other only that it is there.
func otherEvent(a, b *figure) bool {
	if a.happening() == b.happening() {
		return false
	}
	return !barely(a.happening()) || !barely(b.happening())
}

// otherQualifiers holds where both nouns are narrowed and by no common word.
func otherQualifiers(a, b *figure) bool {
	p, q := a.Counted.Qualifiers, b.Counted.Qualifiers
	if len(p) == 0 || len(q) == 0 {
		return a.measuresAmount() && len(p)+len(q) > 0
	}
	return !slices.ContainsFunc(p, func(word string) bool { return slices.Contains(q, word) })
}

// measuresAmount reports whether the figure is no count: money, shares and
// measures of two things have nothing to do with each other.
func (f *figure) measuresAmount() bool { return f.Quantity.Dimension != quantity.Count }

// season is how many days apart two figures are that no developing count spans.
const season = 120

func farApart(a, b *figure) bool {
	if !a.dated() || !b.dated() {
		return false
	}
	gap := a.AsOf.To.Time.Sub(b.AsOf.To.Time).Abs()
	return gap.Hours() > season*24 && (a.tellsTime() || b.tellsTime())
}

// bare holds where two figures share no word on what they measure.
func bare(a, b *figure) bool {
	return a.thing() == "" && b.thing() == "" && a.happening() == "" && b.happening() == ""
}
