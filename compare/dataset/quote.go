package dataset

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// quoted is a row's figure and those figures of its quote that may be it.
type quoted struct {
	c       *checker
	entry   *entry
	row     *claim.Row
	meaning *claim.Meaning
	amount  *quantity.Stated
	reading quantity.Interval
	// all are the figures of the quote that can be had in the row's unit and are
	// told as so; candidates those of them that are of the row's attribute.
	all, candidates []*claim.Figure
	// sure is set where the candidates are known to be of the attribute, rather
	// than not known to be of something else.
	sure bool
}

// readQuote holds a row against its quote; it is false where the row has no
// figure that has an interval, no quote, or one that its source does not have.
func (c *checker) readQuote(e *entry) (quoted, bool) {
	q := quoted{c: c, entry: e, row: e.row, amount: amountOf(e.row)}
	if q.amount == nil || e.row.Quote == "" || e.row.Evidence == claim.EvidenceLost {
		return q, false
	}
	reading, ok := c.readRow(e.row, q.amount)
	q.reading, q.meaning = reading, c.meaning(e)
	if !ok {
		return q, false
	}
	for i := range e.row.Said {
		said := &e.row.Said[i]
		if said.Modality != claim.Denied && said.Role != claim.Exception && q.comparable(said) {
			q.all = append(q.all, said)
		}
	}
	q.candidates = slices.Clone(q.all)
	q.narrowToAttribute()
	q.narrow(q.unit)
	q.narrow(q.thing)
	q.narrow(q.role)
	q.narrow(q.place)
	q.narrow(q.time)
	q.narrow(func(said *claim.Figure) bearing { return when(!said.Superseded, unknown, other) })
	q.narrow(q.source)
	return q, true
}

// comparable reports whether a figure of the quote can be had in the row's unit.
func (q *quoted) comparable(said *claim.Figure) bool {
	_, ok := q.inRowsUnit(quantity.Int(1), said.Quantity.Unit)
	return ok || said.Quantity.Form == quantity.Vague
}

// inRowsUnit is a number in the row's unit. A row without one gives numbers in
// whatever unit the quote has.
func (q *quoted) inRowsUnit(n quantity.Number, unit string) (quantity.Number, bool) {
	if q.amount.Unit == "" {
		return n, true
	}
	return quantity.Convert(n, unit, q.amount.Unit)
}

// unit sets apart figures with a unit, where others have none, as the row.
func (q *quoted) unit(said *claim.Figure) bearing {
	return when(q.amount.Unit == "" && said.Quantity.Unit != "", other, unknown)
}

// bearing says how something a quote tells of a figure bears on whether it is
// the row's.
type bearing int

const (
	unknown bearing = iota // it says nothing
	same                   // it speaks for it
	other                  // the figure is of something else
)

func when(holds bool, yes, no bearing) bearing {
	if holds {
		return yes
	}
	return no
}

// narrow leaves out candidates that are of something else, where there are any
// that are not.
func (q *quoted) narrow(bears func(*claim.Figure) bearing) {
	rest := slices.DeleteFunc(slices.Clone(q.candidates), func(said *claim.Figure) bool { return bears(said) == other })
	if len(rest) > 0 {
		q.candidates = rest
	}
}

// narrowToAttribute keeps the candidates that are of the row's attribute, or
// else those of which that is not known; what is of something else is none.
func (q *quoted) narrowToAttribute() {
	var known, open []*claim.Figure
	for _, said := range q.candidates {
		switch q.attribute(said) {
		case same:
			known = append(known, said)
		case unknown:
			open = append(open, said)
		}
	}
	q.candidates, q.sure = known, len(known) > 0
	if !q.sure {
		q.candidates = open
	}
}

// attribute says whether a figure is of the row's attribute: by the event where
// the attribute has one, else by the thing counted: what befell people is of no
// attribute that does not say so.
func (q *quoted) attribute(said *claim.Figure) bearing {
	m := q.meaning
	if m.Event.Known && !m.Event.Bare {
		switch {
		case said.Event.Concept == m.Event.Concept:
			return same
		case said.Event.Known && !said.Event.Bare && !slices.Contains(m.Event.Kin, said.Event.Concept):
			return other
		}
		return unknown
	}
	switch {
	case m.Counted.Concept == "":
		return unknown
	case said.Counted.Concept == m.Counted.Concept:
		return same
	case said.Event.Known && !said.Event.Bare && said.Counted.Anybody && said.Role != claim.Change && !isKin(&m.Counted, &said.Counted):
		return other
	}
	return unknown
}

func isKin(a, b *claim.Counted) bool {
	return slices.Contains(a.Kin, b.Concept) || slices.Contains(b.Kin, a.Concept)
}

// thing sets apart what else the same befell: of houses and bridges destroyed,
// the bridges.
func (q *quoted) thing(said *claim.Figure) bearing {
	m := &q.meaning.Counted
	if !q.sure || m.Concept == "" || said.Counted.Concept == "" {
		return unknown
	}
	alike := said.Counted.Concept == m.Concept && slices.Equal(said.Counted.Qualifiers, m.Qualifiers)
	return when(alike, same, other)
}

// role sets a stated part apart from the level.
func (q *quoted) role(said *claim.Figure) bearing {
	return when(said.Role == claim.Level || q.meaning.Flow == claim.Delta, unknown, other)
}

// place sets apart figures for places with other names than the row's, where
// another is for the row's.
func (q *quoted) place(said *claim.Figure) bearing {
	return q.byName(len(said.Places) > 0 && !said.Places[0].Assumed, q.isOfPlace(said), q.isOfPlace)
}

// isOfPlace reports whether the nearest place by which the quote bounds the
// figure goes by the row's place or item.
func (q *quoted) isOfPlace(said *claim.Figure) bool {
	if len(said.Places) == 0 || said.Places[0].Assumed {
		return false
	}
	p := &said.Places[0]
	return slices.ContainsFunc([]string{q.row.Place, q.row.Item}, func(name string) bool {
		return name != "" && fold(p.Name) == fold(name)
	})
}

// byName sets a figure apart that is told of something by another name, where a
// candidate is told of what the row names.
func (q *quoted) byName(told, matches bool, match func(*claim.Figure) bool) bearing {
	switch {
	case matches:
		return same
	case told && slices.ContainsFunc(q.candidates, match):
		return other
	}
	return unknown
}

// time sets apart figures that the quote puts at another time, where another is
// for the row's.
func (q *quoted) time(said *claim.Figure) bearing {
	return q.byName(tellsTime(said), q.isOfDay(said), q.isOfDay)
}

func tellsTime(said *claim.Figure) bool { return !said.AsOf.Assumed && !said.AsOf.IsZero() }

// isOfDay reports whether the quote puts the figure at the row's time.
func (q *quoted) isOfDay(said *claim.Figure) bool {
	if !tellsTime(said) || !q.entry.dated() {
		return false
	}
	from, to, _ := daysOf(said.AsOf)
	return from <= q.entry.to && q.entry.from <= to
}

// source sets apart what the quote credits to somebody else, where it credits
// another figure to the row's source.
func (q *quoted) source(said *claim.Figure) bearing {
	return q.byName(said.Attribution.By != "", q.isBySource(said), q.isBySource)
}

func (q *quoted) isBySource(said *claim.Figure) bool {
	return q.row.Source != "" && fold(said.Attribution.By) == fold(q.row.Source)
}
