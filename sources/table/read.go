package table

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Read reads one table by the mapping. Blank records are left out and, of records
// that give several attributes, those without a number. Whatever cannot be read
// is a Failure; of one sort the first ten are told one by one and the eleventh
// with the number of the others. It is false where the columns could not be made
// out or no row has a figure. The error is not nil only when ctx was cancelled.
func Read(ctx context.Context, file File, m Mapping, w Words) (t claim.Table, ok bool, failed []claim.Failure, err error) {
	counted := &counter{from: file.Text}
	file.Text = counted
	in, err := file.Format.open(file)
	if err != nil {
		return t, false, []claim.Failure{failureOf(file.Path, err)}, nil
	}
	r := &reader{
		table: claim.Table{ID: file.id(), Path: file.Path, MediaType: file.Format.MediaType},
		in:    in, mapping: m, cells: newCells(w), texts: newInterned(), limits: file.Limits,
		failures: failures{path: file.Path}, read: counted, size: file.Size,
	}
	ok = r.begin()
	if ok {
		err = r.rows(ctx)
		r.settleDates()
		r.tellUnread()
		if p := r.cells.commas.problem(); p != nil {
			r.failures.add("", p)
		}
		ok = r.anything()
	}
	return r.table, ok, r.failures.all(), err
}

// reader makes rows of records.
type reader struct {
	table    claim.Table
	in       records
	mapping  Mapping
	plan     *plan
	cells    *cells
	texts    *interned
	limits   Limits
	failures failures
	// number is that of the last record, and base what it says of all its figures.
	number int
	base   claim.Row
	read   *counter
	size   int64
	dates  dates
	unread unreadColumns
}

// counter counts the bytes that are read.
type counter struct {
	from io.Reader
	n    int64
}

// Read reads and counts.
func (c *counter) Read(into []byte) (int, error) {
	n, err := c.from.Read(into)
	c.n += int64(n)
	return n, err
}

// begin reads what names the columns and resolves the mapping.
func (r *reader) begin() bool {
	h, below, err := readHeader(r.in)
	if err != nil {
		r.failures.told = append(r.failures.told, failureOf(r.table.Path, err))
		return false
	}
	if d, ok := r.in.(doubting); ok {
		for _, c := range d.caveats() {
			r.caveat("%s", c.Say)
		}
	}
	r.in = below
	return r.resolve(h)
}

// resolve finds the columns that the mapping names. Where it cannot, nothing of
// the table is read.
func (r *reader) resolve(h header) bool {
	if len(h.names) > r.limits.Columns {
		r.failures.add("", problemf("see that the delimiter is right, or leave columns out", "it has %d columns, over the limit of %d", len(h.names), r.limits.Columns).at(h.line))
		return false
	}
	p, problems := r.mapping.plan(h)
	for _, wrong := range problems {
		r.failures.add("", wrong.at(h.line))
	}
	if len(problems) > 0 {
		return false
	}
	r.plan, r.table.Columns = p, p.columns
	for _, name := range h.repeated() {
		r.caveat("Several columns are called %q; none of them was read.", name)
	}
	return true
}

func (r *reader) caveat(format string, args ...any) {
	r.table.Caveats = append(r.table.Caveats, document.Caveat{Document: r.table.ID, Say: fmt.Sprintf(format, args...)})
}

const (
	// often is after how many records the reader asks whether it is to go on.
	often = 1024
	// enough is how many rows tell how many there will be.
	enough = 4096
)

// reserve makes room for as many rows as the size of the file promises once
// enough are read, so that a large table is not copied again and again.
func (r *reader) reserve() {
	rows := len(r.table.Rows)
	if rows != enough || r.read.n == 0 || r.size <= r.read.n {
		return
	}
	whole := int64(rows) * r.size / r.read.n
	r.table.Rows = slices.Grow(r.table.Rows, int(min(whole+whole/64, int64(r.limits.Rows)))-rows)
}

func (r *reader) rows(ctx context.Context) error {
	for {
		if r.number%often == 0 && ctx.Err() != nil {
			return fmt.Errorf("read the table: %w", context.Cause(ctx))
		}
		rec, err := r.in.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if ends(err) {
			r.failures.told = append(r.failures.told, failureOf(r.table.Path, err))
			return nil
		}
		r.number++
		if !r.record(rec, err) {
			return nil
		}
	}
}

// anything reports whether any row has a figure: a table without one is most
// likely not the one that was meant, or its mapping is wrong.
func (r *reader) anything() bool {
	for i := range r.table.Rows {
		if row := &r.table.Rows[i]; row.Value != nil || row.Low != nil || row.Best != nil || row.High != nil {
			return true
		}
	}
	if len(r.failures.told) > 0 {
		return false
	}
	p := problemf("leave it out, or give the file that was meant", "it has a header and no rows")
	if len(r.table.Rows) > 0 {
		p = problemf("see that the mapping names the columns of the figures", "none of its %d rows has a figure", r.number)
	}
	r.failures.add("", p)
	return false
}

// record makes rows of one record, and reports whether there may be more.
func (r *reader) record(rec record, err error) bool {
	switch {
	case err != nil:
		r.addFailure(err)
	case blank(rec.cells):
	case len(r.table.Rows) >= r.limits.Rows:
		r.failures.add("", problemf("split the file", "it has more than %d rows, the limit; this one and those after it were not read", r.limits.Rows).at(rec.line))
		return false
	case !r.knowsColumns():
		return false
	case r.fits(&rec):
		r.add(rec)
	}
	return true
}

// addFailure tells of a record that could not be read.
func (r *reader) addFailure(err error) {
	var p *problem
	if errors.As(err, &p) { // any other ends the table
		r.failures.add("record", p)
	}
}

// knowsColumns takes in columns that records have named since the last, and
// reports whether the mapping still holds.
func (r *reader) knowsColumns() bool {
	names := r.in.keys()
	return len(names) <= len(r.plan.header.names) || r.resolve(header{names: slices.Clone(names)})
}

func blank(cells []string) bool {
	for _, c := range cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// fits reports whether the record has a cell for each column; empty ones behind
// the last column do not count.
func (r *reader) fits(rec *record) bool {
	want := len(r.plan.header.names)
	for rec.open && len(rec.cells) < want {
		rec.cells = append(rec.cells, "")
	}
	for len(rec.cells) > want && strings.TrimSpace(rec.cells[len(rec.cells)-1]) == "" {
		rec.cells = rec.cells[:len(rec.cells)-1]
	}
	if len(rec.cells) == want {
		return true
	}
	r.failures.add("ragged", problemf("see that every cell that holds the delimiter is in quotation marks",
		"the row has %d cells and the header %d; the row was not read", len(rec.cells), want).at(rec.line))
	return false
}

// add makes a row of each figure of the record.
func (r *reader) add(rec record) {
	r.base, r.cells.line = claim.Row{Number: r.number, Line: rec.line}, rec.line
	r.fill(&r.base, rec)
	r.unread.look(r.plan.unread, rec)
	for i := range r.plan.figures {
		f := &r.plan.figures[i]
		rows := append(r.table.Rows, r.base)
		row := &rows[len(rows)-1]
		row.Columns = f.columns
		if f.attribute != "" {
			row.Attribute = f.attribute
		}
		if f.unit != "" {
			row.Unit = f.unit
		}
		if r.numbers(row, f, rec) {
			r.table.Rows = rows
			r.postpone()
			r.reserve()
		}
	}
}

// numbers reads the numbers of a figure, and reports whether there is any.
func (r *reader) numbers(row *claim.Row, f *figurePlan, rec record) bool {
	any := false
	into := [4]**quantity.Stated{&row.Value, &row.Low, &row.Best, &row.High}
	for i, at := range f.numbers {
		if at < 0 {
			continue
		}
		cell := strings.TrimSpace(rec.cells[at])
		read, err := r.cells.amount(cell, row.Unit)
		if err != nil {
			r.tell(row, at, err)
			continue
		}
		*into[i] = read
		any = any || read != nil
	}
	return any || len(r.plan.figures) == 1
}

// fill sets what the record says of all its figures.
func (r *reader) fill(row *claim.Row, rec record) {
	for _, t := range []struct {
		field claim.Field
		into  *string
	}{
		{claim.FieldItem, &row.Item}, {claim.FieldAttribute, &row.Attribute}, {claim.FieldUnit, &row.Unit},
		{claim.FieldSource, &row.Source}, {claim.FieldPlace, &row.Place}, {claim.FieldQuote, &row.Quote},
		{claim.FieldURL, &row.URL}, {claim.FieldArchive, &row.Archive},
		{claim.FieldNote, &row.Note},
	} {
		*t.into = r.text(t.field, rec)
	}
	row.Whole, row.WholeOf = r.cells.wholeOf(row.Place)
	row.Whole = row.Whole || r.cells.whole(row.Item)
	r.readDate(row, rec)
}

// text is the cells of a field, joined.
func (r *reader) text(f claim.Field, rec record) string {
	text := ""
	for i, at := range r.plan.texts[f] {
		cell := strings.TrimSpace(rec.cells[at])
		switch {
		case i == 0 || text == "":
			text = cell
		case cell != "":
			text += ", " + cell
		}
	}
	if text == "" {
		return r.plan.fixed[f]
	}
	return r.texts.of(text)
}

// tell says of a cell why it cannot be read.
func (r *reader) tell(row *claim.Row, column int, err error) {
	name := r.plan.header.name(column)
	p := &problem{line: row.Line, message: fmt.Sprintf("column %q, row %d: %v", name, row.Number, err)}
	var hinted Hinted
	if errors.As(err, &hinted) {
		p.hint = hinted.Hint()
	}
	r.failures.add("cell "+name, p)
}

// Hinted is an error that says what to do about it.
type Hinted interface {
	error
	// Hint is a sentence in the imperative, "" for none.
	Hint() string
}
