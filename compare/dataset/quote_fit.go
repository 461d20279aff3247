package dataset

import (
	"slices"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// fits reports whether the row's figure can be what the quote says: one of the
// candidates or, where none is known to be of the attribute by its event, any
// figure that is not of another; several of the quote's figures together, a share
// of one, or a number that the quote has and no figure was read in.
func (q *quoted) fits() bool {
	for _, said := range q.candidates {
		if said.Role == claim.Increment && q.meaning.Flow != claim.Delta || q.agrees(&said.Quantity) {
			return true
		}
	}
	return q.fitsLoosely() || q.fitsAtItsTime() || q.fitsSum() || q.fitsShare() || q.isUnread()
}

// agrees reports whether the row's figure and one of the quote can both hold, or
// have one number, however the quote hedges it.
func (q *quoted) agrees(s *quantity.Stated) bool {
	reading, ok := quantity.Read(*s, q.c.widths)
	if !ok {
		return true
	}
	reading, ok = reading.Convert(func(n quantity.Number) (quantity.Number, bool) { return q.inRowsUnit(n, s.Unit) })
	if !ok || !reading.Relate(q.reading).Disjoint() {
		return true
	}
	stated := *s
	stated.Low, _ = q.inRowsUnit(valueOf(s), s.Unit)
	if stated.Low.Equal(valueOf(q.amount)) {
		return true
	}
	return rounds(s, q.amount) || q.c.tolerates(q.entry, stated.Low, valueOf(q.amount))
}

// fitsLoosely reports whether a figure that was set apart states the row's number:
// things go by many names, and units are left out, but what befell them is told.
func (q *quoted) fitsLoosely() bool {
	told := q.meaning.Event.Known && !q.meaning.Event.Bare
	return slices.ContainsFunc(q.all, func(said *claim.Figure) bool {
		if told && q.unit(said) != other || q.attribute(said) == other {
			return false
		}
		return q.place(said) != other && q.time(said) != other && !said.Superseded && q.agrees(&said.Quantity)
	})
}

// fitsAtItsTime reports whether the row's figure is one that the quote tells as
// replaced, for the row's own time.
func (q *quoted) fitsAtItsTime() bool {
	return slices.ContainsFunc(q.all, func(said *claim.Figure) bool {
		return said.Superseded && q.isOfDay(said) && q.attribute(said) != other && q.agrees(&said.Quantity)
	})
}

// longestSum is how many figures of a quote are added up at most.
const longestSum = 8

// fitsSum reports whether neighbouring figures of the quote add up to the row's:
// three women and two children.
func (q *quoted) fitsSum() bool {
	for i := range q.all {
		sum := valueOf(&q.all[i].Quantity)
		for _, said := range q.all[i+1 : min(len(q.all), i+longestSum)] {
			if said.Quantity.Unit != q.all[i].Quantity.Unit {
				break
			}
			sum = sum.Add(valueOf(&said.Quantity))
			if converted, ok := q.inRowsUnit(sum, said.Quantity.Unit); ok && converted.Equal(valueOf(q.amount)) {
				return true
			}
		}
	}
	return false
}

// fitsShare reports whether the row's figure is about the share that the quote
// states of one of its figures: half of the 400.
func (q *quoted) fitsShare() bool {
	for i := range q.row.Said {
		share := &q.row.Said[i]
		part, ok := quantity.Convert(valueOf(&share.Quantity), share.Quantity.Unit, "share")
		if !ok || share.Quantity.Unit == "" {
			continue
		}
		for _, whole := range q.all {
			about := whole.Quantity
			about.Form, about.Low = quantity.About, valueOf(&whole.Quantity).Mul(part)
			if q.agrees(&about) {
				return true
			}
		}
	}
	return false
}

// isUnread reports whether the row's number stands in the quote where no figure
// was read: what it is there, nobody can tell.
func (q *quoted) isUnread() bool {
	number := valueOf(q.amount).Plain()
	for start, end := range numerals(q.row.Quote) {
		if strings.ReplaceAll(q.row.Quote[start:end], ",", "") == number && !q.covers(start) {
			return true
		}
	}
	return false
}

func (q *quoted) covers(at int) bool {
	return slices.ContainsFunc(q.row.Said, func(said claim.Figure) bool { return said.Quote.Start <= at && at < said.Quote.End })
}

// numerals yields where the runs of digits of a text start and end, with the
// commas and points inside of them.
func numerals(text string) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		start, last := -1, -1
		for i, r := range text + " " {
			switch {
			case unicode.IsDigit(r):
				if start < 0 {
					start = i
				}
				last = i
			case start >= 0 && (r != ',' && r != '.' || i > last+1):
				if !yield(start, last+1) {
					return
				}
				start = -1
			}
		}
	}
}
