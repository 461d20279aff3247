package reports

import (
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// rowsShown is how many rows that changed a report for people shows; the JSON has
// all.
const rowsShown = 200

// pageRows is how the rows of datasets changed, arranged.
type pageRows struct {
	Title string
	Rows  []pageRow
	// More says how many are not shown, "" where all are, and Kept how many rows
	// stayed, "" where none did.
	More, Kept string
}

// pageRow is a row that changed, went or came.
type pageRow struct {
	// Word says what became of it; Mark is a sign for the same.
	Word, Mark string
	Op         compare.FigureState
	// Of names the row: "Ashford, houses (mayor, 3 May 2024)".
	Of    string
	Where string
	Cells []pageCell
}

// pageCell is one cell in both versions; By is the difference, "" where there is
// none.
type pageCell struct{ Column, Old, New, By string }

// rowWords are how what becomes of a row is told.
var rowWords = []struct {
	state            compare.FigureState
	mark, word, many string
}{
	{compare.FigureChanged, "±", "changed", "changed"},
	{compare.FigureDropped, "−", "dropped", "dropped"},
	{compare.FigureAdded, "+", "added", "added"},
}

// arrangeRows is nil where no rows were compared with an earlier version.
func (x *index) arrangeRows(v *RowsView) *pageRows {
	if v == nil {
		return nil
	}
	counts := []string{}
	for _, words := range rowWords {
		count := 0
		for _, c := range v.Changes {
			if c.State == words.state {
				count++
			}
		}
		if count > 0 {
			counts = append(counts, plural(count, "row "+words.word, "rows "+words.many))
		}
	}
	if len(counts) == 0 {
		counts = []string{"no row changed"}
	}
	p := &pageRows{Title: "Since " + inertLine(v.Base) + ": " + strings.Join(counts, ", ")}
	for i := range v.Changes[:min(len(v.Changes), rowsShown)] {
		p.Rows = append(p.Rows, x.arrangeRow(&v.Changes[i]))
	}
	if more := len(v.Changes) - rowsShown; more > 0 {
		p.More = plural(more, "more row is in the JSON.", "more rows are in the JSON.")
	}
	if v.Kept > 0 {
		p.Kept = plural(v.Kept, "row stayed as it was.", "rows stayed as they were.")
	}
	return p
}

func (x *index) arrangeRow(c *RowChangeView) pageRow {
	row := pageRow{Op: c.State, Mark: "?", Word: inertLine(string(c.State)), Of: rowName(c), Where: x.cellPlace(&c.Where).told(), Cells: each(c.Cells, arrangeCell)}
	for _, words := range rowWords {
		if words.state == c.State {
			row.Mark, row.Word = words.mark, words.word
		}
	}
	return row
}

// rowName names a row by what it is about: "Ashford, houses (mayor, 3 May 2024)".
func rowName(c *RowChangeView) string {
	name := join(inertLine(c.Item), inertLine(c.Attribute))
	beside := join(inertLine(c.Place), inertLine(c.Source), inertLine(shownDay(c.Date)))
	switch {
	case name == "":
		return capital(beside)
	case beside == "":
		return name
	}
	return name + " (" + beside + ")"
}

func arrangeCell(c CellChangeView) pageCell {
	cell := pageCell{Column: inertLine(c.Column), Old: cellText(c.Old, c.OldFigure), New: cellText(c.New, c.NewFigure)}
	if c.By != nil {
		cell.By = inertLine(grouped(c.By.String()))
		if !strings.HasPrefix(cell.By, "−") {
			cell.By = "+" + cell.By
		}
	}
	return cell
}

// cellText is what a cell says, a figure with its form in signs.
func cellText(words string, figure *QuantityView) string {
	if figure != nil {
		return inertLine(shownQuantity(*figure))
	}
	return excerpt(inertLine(shownDay(words)), passageLength)
}

// told is a cell's change in words: "Houses: 40 → 43 (+3)".
func (c pageCell) told() string {
	told := c.Column + ": " + orNothing(c.Old) + " → " + orNothing(c.New)
	if c.By != "" {
		told += " (" + c.By + ")"
	}
	return told
}

// alone is the cell of a row that one version has.
func (c pageCell) alone() string { return c.Column + ": " + orNothing(c.Old+c.New) }

func orNothing(words string) string {
	if words == "" {
		return "nothing"
	}
	return words
}

// Lines are the cells of a row, a line each.
func (r pageRow) Lines() []string {
	return each(r.Cells, func(c pageCell) string {
		if r.Op == compare.FigureChanged {
			return c.told()
		}
		return c.alone()
	})
}
