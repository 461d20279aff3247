package dataset

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// entry is one row with the numbers of its names, which order entries as their
// texts would.
type entry struct {
	row                            *claim.Row
	table                          int32
	item, attribute, place, source int32
	// from and to are the first and the last day that the figure holds for,
	// counted from 1970; noDay where the row has none.
	from, to int32
	// clock is the minute of the day, counted from 1; 0 for a whole day.
	clock int16
	// borrowed is set where the row gives no date, and holds for the one day for
	// which all others hold.
	borrowed bool
}

// noDay stands before all days.
const noDay = -1 << 31

// newEntries reads the tables into entries, sorted by item, attribute, place,
// time, source and table. Rows that give no place or no date stand with those
// that do, where those know only one.
func newEntries(tables []claim.Table) []entry {
	count := 0
	for i := range tables {
		count += len(tables[i].Rows)
	}
	entries := make([]entry, 0, count)
	items, attributes, sources := newNames(), newNames(), newNames() // places name items, too
	for i := range tables {
		t := &tables[i]
		for j := range t.Rows {
			entries = append(entries, newEntry(t, int32(i), &t.Rows[j], items, attributes, sources))
		}
	}
	rank(entries, items.ranks(), attributes.ranks(), sources.ranks())
	slices.SortFunc(entries, compareEntries)
	for subject := range runs(entries, sameAttribute) {
		borrowPlace(subject)
		for placed := range runs(subject, sameSubject) {
			borrowDay(placed)
		}
	}
	return entries
}

func newEntry(t *claim.Table, table int32, r *claim.Row, items, attributes, sources *names) entry {
	e := entry{row: r, table: table, attribute: attributes.number(r.Attribute), source: sources.number(sourceOf(t, r))}
	e.item, e.place = items.number(r.Item), items.number(r.Place)
	if e.item == unnamed {
		e.item, e.place = e.place, unnamed
	}
	e.from, e.to, e.clock = daysOf(r.Date)
	return e
}

// sourceOf is who stands behind a row: its source or, where the table has sources
// and the row none, its address; else the table.
func sourceOf(t *claim.Table, r *claim.Row) string {
	switch {
	case r.Source != "":
		return r.Source
	case t.Header(claim.FieldSource) != "" && r.URL != "":
		return r.URL
	}
	return "\x00" + t.ID
}

// rank puts the places that texts have in order in place of their numbers.
func rank(entries []entry, items, attributes, sources []int32) {
	for i := range entries {
		e := &entries[i]
		e.item, e.place = items[e.item], items[e.place]
		e.attribute, e.source = attributes[e.attribute], sources[e.source]
	}
}

func daysOf(p claim.Period) (from, to int32, clock int16) {
	first, last := p.From, p.To
	if first.IsZero() {
		first = last
	}
	if last.IsZero() {
		last = first
	}
	if last.IsZero() {
		return noDay, noDay, 0
	}
	if !last.DateOnly {
		clock = int16(last.Time.Hour()*60 + last.Time.Minute() + 1)
	}
	return dayNumber(first), dayNumber(last), clock
}

// dayNumber counts the days from 1970 to the calendar day of a moment.
func dayNumber(m document.Moment) int32 {
	y, month, d := m.Time.Date()
	return int32(time.Date(y, month, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

func (e *entry) dated() bool { return e.to != noDay }

func compareEntries(a, b entry) int {
	if c := cmp.Or(cmp.Compare(a.item, b.item), cmp.Compare(a.attribute, b.attribute), cmp.Compare(a.place, b.place),
		compareTimes(&a, &b), cmp.Compare(a.source, b.source), cmp.Compare(a.table, b.table)); c != 0 {
		return c
	}
	return compareRows(a.row, b.row)
}

func compareTimes(a, b *entry) int {
	return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.from, b.from), cmp.Compare(a.clock, b.clock))
}

// compareRows orders rows of one item, source and time by what they say, and
// rows that say the same by where they stand.
func compareRows(a, b *claim.Row) int {
	for _, pair := range [][2]*quantity.Stated{{a.Value, b.Value}, {a.Best, b.Best}, {a.Low, b.Low}, {a.High, b.High}} {
		if c := compareAmounts(pair[0], pair[1]); c != 0 {
			return c
		}
	}
	for _, field := range claim.Fields() {
		if c := strings.Compare(fieldText(a, field), fieldText(b, field)); c != 0 {
			return c
		}
	}
	return cmp.Or(strings.Compare(string(a.Evidence), string(b.Evidence)), cmp.Compare(a.Number, b.Number))
}

func compareAmounts(a, b *quantity.Stated) int {
	if a == b {
		return 0
	}
	if a == nil || b == nil {
		return cmp.Compare(truth(a != nil), truth(b != nil))
	}
	return cmp.Or(cmp.Compare(a.Unit, b.Unit), valueOf(a).Cmp(valueOf(b)), cmp.Compare(a.Form, b.Form), a.High.Cmp(b.High),
		a.Step.Cmp(b.Step), cmp.Compare(a.Trend, b.Trend))
}

func sameItem(a, b *entry) bool      { return a.item == b.item }
func sameAttribute(a, b *entry) bool { return sameItem(a, b) && a.attribute == b.attribute }
func sameSubject(a, b *entry) bool   { return sameAttribute(a, b) && a.place == b.place }
func sameTime(a, b *entry) bool {
	return a.to == b.to && a.from == b.from && a.clock == b.clock
}
func sameTeller(a, b *entry) bool { return a.source == b.source && a.table == b.table }

// runs cuts a list into runs of neighbours that belong together.
func runs[T any](all []T, together func(a, b *T) bool) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		for start := 0; start < len(all); {
			end := start + 1
			for end < len(all) && together(&all[start], &all[end]) {
				end++
			}
			if !yield(all[start:end:end]) {
				return
			}
			start = end
		}
	}
}

// borrowPlace gives the entries of one item and attribute that have no place
// the place of the others, where that is one.
func borrowPlace(subject []entry) {
	if subject[0].place != unnamed {
		return
	}
	places := slices.Collect(runs(subject, sameSubject))
	if len(places) != 2 {
		return
	}
	for i := range places[0] {
		places[0][i].place = places[1][0].place
	}
	slices.SortFunc(subject, compareEntries)
}

// borrowDay lets entries without a date stand for the day of the others, where
// that is one.
func borrowDay(subject []entry) {
	if subject[0].dated() {
		return
	}
	times := slices.Collect(runs(subject, sameTime))
	if len(times) != 2 {
		return
	}
	for i := range times[0] {
		e, other := &times[0][i], &times[1][0]
		e.from, e.to, e.clock, e.borrowed = other.from, other.to, other.clock, true
	}
	slices.SortFunc(subject, compareEntries)
}
