package dataset

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Version is tables as they were at one time.
type Version struct {
	Tables []claim.Table
	// Failures are what of them could not be read, by the paths of the tables.
	Failures []claim.Failure
}

// Diff tells how the rows of tables changed from one version to the next, and how
// many did not. Tables are one by their id. Rows are one by what they are about, the
// most telling first: all that names them, then less, as long as it names one row in
// each version. A cell that writes the same figure otherwise has not changed. Of a
// row that may be one that could not be read nothing is told.
func Diff(old, new Version) (changes []compare.RowChange, kept int) {
	before, after := old.byID(), new.byID()
	ids := map[string]bool{}
	for id := range before {
		ids[id] = true
	}
	for id := range after {
		ids[id] = true
	}
	for _, id := range sortedKeys(ids) {
		d := tableDiff{old: old.rows(before[id]), new: new.rows(after[id])}
		d.oldUnread, d.newUnread = old.unread(before[id]), new.unread(after[id])
		d.match()
		changes, kept = append(changes, d.changes()...), kept+d.kept
	}
	return changes, kept
}

func (v Version) byID() map[string]*claim.Table {
	found := map[string]*claim.Table{}
	for i := range v.Tables {
		found[v.Tables[i].ID] = &v.Tables[i]
	}
	return found
}

// unread are the lines of a table at which something could not be read, in order.
func (v Version) unread(t *claim.Table) []int {
	var lines []int
	for _, f := range v.Failures {
		if t != nil && f.Document == t.Path && f.Line > 0 {
			lines = append(lines, f.Line)
		}
	}
	slices.Sort(lines)
	return lines
}

func sortedKeys(set map[string]bool) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// placedRow is a row of a version and the row of the other version that it is.
type placedRow struct {
	table *claim.Table
	*claim.Row
	// partly is set where a cell of the row could not be read.
	partly bool
	twin   *placedRow
}

func (v Version) rows(t *claim.Table) []placedRow {
	if t == nil {
		return nil
	}
	unread := v.unread(t)
	rows := make([]placedRow, len(t.Rows))
	for i := range t.Rows {
		_, partly := slices.BinarySearch(unread, t.Rows[i].Line)
		rows[i] = placedRow{table: t, Row: &t.Rows[i], partly: partly}
	}
	return rows
}

// tableDiff is one table in both versions.
type tableDiff struct {
	old, new []placedRow
	// oldUnread and newUnread are the lines at which something could not be read.
	oldUnread, newUnread []int
	kept                 int
}

// rowKeys name a row, the most telling first. Rows of one name are taken in their
// order as long as all that names them is the same; a lesser key has to name one row
// alone. A key is "" where it names nothing.
var rowKeys = []struct {
	alone bool
	key   func(*placedRow) string
}{
	{false, func(r *placedRow) string { return joined(r.name(), r.figures(), r.texts()) }},
	{false, func(r *placedRow) string { return r.name() }},
	{true, func(r *placedRow) string { return namedBy(r.Item, r.Attribute, r.Source, dayOf(r.Date)) }},
	{true, func(r *placedRow) string { return namedBy(r.Item, r.Attribute, r.Place, dayOf(r.Date)) }},
	{true, func(r *placedRow) string { return namedBy(r.Item, r.Attribute, r.Source) }},
	{true, func(r *placedRow) string { return namedBy(r.Item, r.Attribute) }},
}

func joined(parts ...string) string { return strings.Join(parts, "\x00") }

// namedBy is a key that starts with the item; without one it names nothing.
func namedBy(item string, others ...string) string {
	if item == "" {
		return ""
	}
	return joined(append([]string{item}, others...)...)
}

func (r *placedRow) name() string {
	return joined(r.Item, r.Attribute, r.Source, r.Place, dayOf(r.Date))
}

func (r *placedRow) texts() string { return joined(r.Unit, r.Quote, r.URL, r.Archive, r.Note) }

func (r *placedRow) figures() string {
	parts := []string{}
	for _, f := range figureFields {
		if s := figureIn(r.Row, f); s == nil {
			parts = append(parts, "")
		} else {
			parts = append(parts, string(s.Form)+" "+s.String()+" "+s.Unit)
		}
	}
	return joined(parts...)
}

func dayOf(p claim.Period) string {
	if p.IsZero() {
		return ""
	}
	return p.From.String() + ".." + p.To.String()
}

// match finds the twins of rows.
func (d *tableDiff) match() {
	for _, by := range rowKeys {
		old, new := waitingFor(d.old, by.key), waitingFor(d.new, by.key)
		for i := range d.old {
			r := &d.old[i]
			key := by.key(r)
			left := new[key]
			if r.twin != nil || key == "" || len(left) == 0 || by.alone && (len(old[key]) > 1 || len(left) > 1) {
				continue
			}
			r.twin, left[0].twin = left[0], r
			new[key] = left[1:]
		}
	}
}

// waitingFor are the rows without a twin by their key.
func waitingFor(rows []placedRow, key func(*placedRow) string) map[string][]*placedRow {
	waiting := map[string][]*placedRow{}
	for i := range rows {
		if r := &rows[i]; r.twin == nil {
			waiting[key(r)] = append(waiting[key(r)], r)
		}
	}
	return waiting
}

// changes are the rows that did not stay as they were, in the order of their
// numbers; a dropped row stands before the one that has its number now.
func (d *tableDiff) changes() []compare.RowChange {
	var changes []compare.RowChange
	for i := range d.old {
		if r := &d.old[i]; r.twin == nil && !mayBeUnread(d.old, i, d.newUnread) {
			changes = append(changes, r.change(compare.FigureDropped, figureCells(r, nil)))
		}
	}
	for i := range d.new {
		r := &d.new[i]
		if r.twin == nil {
			if !mayBeUnread(d.new, i, d.oldUnread) {
				changes = append(changes, r.change(compare.FigureAdded, figureCells(nil, r)))
			}
			continue
		}
		if cells := changedCells(r.twin, r); len(cells) > 0 {
			changes = append(changes, r.change(compare.FigureChanged, cells))
		} else {
			d.kept++
		}
	}
	slices.SortStableFunc(changes, func(a, b compare.RowChange) int { return cmp.Compare(a.Where.Row, b.Where.Row) })
	return changes
}

// toldSingly is how many lines that could not be read are told one by one at least:
// where there are more, any row may be one of them.
const toldSingly = 10

// mayBeUnread reports whether a row without a twin may be one that could not be read
// in the other version: whether something could not be between the twins of the rows
// around it.
func mayBeUnread(rows []placedRow, at int, unread []int) bool {
	if len(unread) == 0 || len(unread) > toldSingly {
		return len(unread) > 0
	}
	after, before := 0, math.MaxInt
	for i := at - 1; i >= 0 && after == 0; i-- {
		if twin := rows[i].twin; twin != nil {
			after = twin.Line
		}
	}
	for i := at + 1; i < len(rows) && before == math.MaxInt; i++ {
		if twin := rows[i].twin; twin != nil {
			before = twin.Line
		}
	}
	next, _ := slices.BinarySearch(unread, after+1)
	return after > before || next < len(unread) && unread[next] < before
}

func (r *placedRow) change(state compare.FigureState, cells []compare.CellChange) compare.RowChange {
	return compare.RowChange{
		State: state, Where: compare.Where{Dataset: r.table.ID, Row: r.Number, Line: r.Line}, Cells: cells,
		Item: r.Item, Attribute: r.Attribute, Source: r.Source, Place: r.Place, Date: shownDate(r.Date),
	}
}

func shownDate(p claim.Period) string { return cmp.Or(p.Text, p.From.String(), p.To.String()) }

// figureFields are those that hold a number.
var figureFields = []claim.Field{claim.FieldValue, claim.FieldLow, claim.FieldBest, claim.FieldHigh}

func figureIn(r *claim.Row, f claim.Field) *quantity.Stated {
	switch f {
	case claim.FieldValue:
		return r.Value
	case claim.FieldLow:
		return r.Low
	case claim.FieldBest:
		return r.Best
	}
	return r.High
}

// textCells are the cells of a row that hold words.
var textCells = []struct {
	field claim.Field
	text  func(*claim.Row) string
}{
	{claim.FieldItem, func(r *claim.Row) string { return r.Item }},
	{claim.FieldAttribute, func(r *claim.Row) string { return r.Attribute }},
	{claim.FieldUnit, func(r *claim.Row) string { return r.Unit }},
	{claim.FieldSource, func(r *claim.Row) string { return r.Source }},
	{claim.FieldDate, func(r *claim.Row) string { return shownDate(r.Date) }},
	{claim.FieldPlace, func(r *claim.Row) string { return r.Place }},
	{claim.FieldQuote, func(r *claim.Row) string { return r.Quote }},
	{claim.FieldURL, func(r *claim.Row) string { return r.URL }},
	{claim.FieldArchive, func(r *claim.Row) string { return r.Archive }},
	{claim.FieldNote, func(r *claim.Row) string { return r.Note }},
}

// changedCells are the figures of a row that changed, then its words.
func changedCells(old, new *placedRow) []compare.CellChange {
	cells := figureCells(old, new)
	for _, c := range textCells {
		before, after := c.text(old.Row), c.text(new.Row)
		if strings.Join(strings.Fields(before), " ") != strings.Join(strings.Fields(after), " ") {
			cells = append(cells, compare.CellChange{Field: c.field, Column: columnOf(new, c.field), Old: before, New: after})
		}
	}
	return cells
}

// figureCells are the figures that differ between two rows, of which one may be nil.
func figureCells(old, new *placedRow) []compare.CellChange {
	var cells []compare.CellChange
	for _, f := range figureFields {
		c := compare.CellChange{Field: f}
		if old != nil {
			c.Column, c.OldFigure = columnOf(old, f), figureIn(old.Row, f)
		}
		if new != nil {
			c.Column, c.NewFigure = columnOf(new, f), figureIn(new.Row, f)
		}
		if statesSame(c.OldFigure, c.NewFigure) || old.hides(c.OldFigure) || new.hides(c.NewFigure) {
			continue
		}
		c.By = difference(c.OldFigure, c.NewFigure)
		cells = append(cells, c)
	}
	return cells
}

// hides reports whether a figure that a row lacks may be in a cell that could not be
// read.
func (r *placedRow) hides(figure *quantity.Stated) bool { return r != nil && r.partly && figure == nil }

func columnOf(r *placedRow, f claim.Field) string {
	return cmp.Or(r.table.HeaderOf(r.Row, f), string(f))
}

// statesSame reports whether two cells state one figure, however it is written.
func statesSame(a, b *quantity.Stated) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Form == b.Form && a.Unit == b.Unit && a.Trend == b.Trend && a.Low.Equal(b.Low) && a.High.Equal(b.High)
}

// difference is the new figure less the old one where both are one number in one
// unit, hedged alike, else nil.
func difference(old, new *quantity.Stated) *quantity.Number {
	if old == nil || new == nil || old.Form != new.Form || old.Unit != new.Unit || old.Form != quantity.Exact && old.Form != quantity.About {
		return nil
	}
	by := new.Low.Sub(old.Low)
	return &by
}
