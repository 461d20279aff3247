package table

import (
	"errors"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// dates says in which order the dates of a table are written.
type dates struct {
	// example is a date of each order, of which the cells leave no doubt.
	example map[DateOrder]string
	// open is set while the date of the record that is read may be of either.
	open bool
	// postponed are the rows with such dates, by their place in the table, with
	// the cells of the first and of the last day.
	postponed []postponedDate
	first     string
	last      string
}

type postponedDate struct {
	row         int
	first, last string
}

// readDate reads the date of a record. One that may be read in two ways waits
// for the other rows.
func (r *reader) readDate(row *claim.Row, rec record) {
	columns := r.plan.texts[claim.FieldDate]
	first, last := r.plan.fixed[claim.FieldDate], ""
	if len(columns) > 0 {
		first = r.texts.of(strings.TrimSpace(rec.cells[columns[0]]))
	}
	if len(columns) > 1 {
		last = r.texts.of(strings.TrimSpace(rec.cells[columns[1]]))
	}
	read := r.cells.date(first, last, AnyOrder)
	if r.dates.open = errors.Is(read.err, ErrOrder); r.dates.open {
		r.dates.first, r.dates.last = first, last
		return
	}
	row.Date = read.period
	if read.err != nil {
		r.tellDate(row, read.err)
	}
	if read.order != AnyOrder && r.dates.example[read.order] == "" {
		if r.dates.example == nil {
			r.dates.example = map[DateOrder]string{}
		}
		r.dates.example[read.order] = first
	}
}

// tellDate says of a date why it cannot be read.
func (r *reader) tellDate(row *claim.Row, err error) {
	if columns := r.plan.texts[claim.FieldDate]; len(columns) > 0 {
		r.tell(row, columns[0], err)
		return
	}
	r.failures.add("fixed date", problemf("write dates as 2024-05-31", "the date of the mapping: %v", err))
}

// postpone notes that the date of the last row waits for the others.
func (r *reader) postpone() {
	if r.dates.open {
		r.dates.postponed = append(r.dates.postponed, postponedDate{len(r.table.Rows) - 1, r.dates.first, r.dates.last})
	}
}

// settleDates reads the dates that waited in the order in which all others of
// the table are written that leave no doubt. Where none does, or where they
// disagree, each is told.
func (r *reader) settleDates() {
	order := AnyOrder
	if len(r.dates.example) == 1 {
		for only := range r.dates.example {
			order = only
		}
	}
	for _, p := range r.dates.postponed {
		row := &r.table.Rows[p.row]
		read := r.cells.date(p.first, p.last, order)
		if row.Date = read.period; read.err != nil {
			r.tellDate(row, read.err)
		}
	}
	if order != AnyOrder && len(r.dates.postponed) > 0 {
		r.caveat("Dates such as %q are read %s, as %q can only be.", r.dates.postponed[0].first, order, r.dates.example[order])
	}
	if len(r.dates.example) > 1 {
		r.failures.add("", problemf("write dates as 2024-05-31", "dates are written day first and month first: %q and %q",
			fmt.Sprint(r.dates.example[DayFirst]), fmt.Sprint(r.dates.example[MonthFirst])))
	}
}
