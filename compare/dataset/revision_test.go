package dataset

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// townTable is a table of rows "item | attribute | source | value | quote".
func townTable(t *testing.T, rows ...string) claim.Table {
	t.Helper()
	table := claim.Table{ID: "towns.csv", Columns: []claim.Column{{Field: claim.FieldValue, Header: "Houses"}}}
	for i, row := range rows {
		cells := strings.Split(row, "|")
		for j := range cells {
			cells[j] = strings.TrimSpace(cells[j])
		}
		r := claim.Row{Number: i + 1, Line: i + 2, Item: cells[0], Attribute: cells[1], Source: cells[2], Quote: cells[4]}
		if cells[3] != "" {
			form, digits := quantity.Exact, cells[3]
			if after, about := strings.CutPrefix(digits, "~"); about {
				form, digits = quantity.About, after
			}
			number, err := quantity.Parse(digits)
			if err != nil {
				t.Fatal(err)
			}
			r.Value = &quantity.Stated{Form: form, Low: number, High: number}
		}
		table.Rows = append(table.Rows, r)
	}
	return table
}

// toldChanges is the changes in a line each: state, row, item, and the cells from what to
// what.
func toldChanges(old, new claim.Table) string {
	changes, kept := Diff(Version{Tables: []claim.Table{old}}, Version{Tables: []claim.Table{new}})
	lines := []string{}
	for _, c := range changes {
		line := fmt.Sprintf("%s %d %s:", c.State, c.Where.Row, c.Item)
		for _, cell := range c.Cells {
			before, after := cell.Old, cell.New
			if cell.OldFigure != nil {
				before = string(cell.OldFigure.Form) + " " + cell.OldFigure.String()
			}
			if cell.NewFigure != nil {
				after = string(cell.NewFigure.Form) + " " + cell.NewFigure.String()
			}
			line += fmt.Sprintf(" %s %q>%q", cell.Column, before, after)
			if cell.By != nil {
				line += " by " + cell.By.String()
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(append(lines, fmt.Sprint("kept ", kept)), "\n")
}

func TestDiff(t *testing.T) {
	base := []string{
		"Ash  | houses | mayor  | 40   | forty",
		"Elm  | houses | mayor  | 1200 |",
		"Elm  | houses | police | 1300 |",
		"Yew  | houses | mayor  | 7    |",
	}
	for name, c := range map[string]struct {
		rows []string
		want string
	}{
		"nothing":           {base, "kept 4"},
		"another order":     {[]string{base[3], base[1], base[0], base[2]}, "kept 4"},
		"written otherwise": {[]string{base[0], "Elm | houses | mayor | 1200.0 |", base[2], base[3]}, "kept 4"},
		"a figure":          {[]string{"Ash | houses | mayor | 43 | forty", base[1], base[2], base[3]}, "changed 1 Ash: Houses \"exact 40\">\"exact 43\" by 3\nkept 3"},
		"a hedge":           {[]string{"Ash | houses | mayor | ~40 | forty", base[1], base[2], base[3]}, "changed 1 Ash: Houses \"exact 40\">\"about 40\"\nkept 3"},
		"a figure and its quote": {[]string{"Ash | houses | mayor | 43 | forty-three", base[1], base[2], base[3]},
			"changed 1 Ash: Houses \"exact 40\">\"exact 43\" by 3 quote \"forty\">\"forty-three\"\nkept 3"},
		"a figure is gone": {[]string{"Ash | houses | mayor | | forty", base[1], base[2], base[3]}, "changed 1 Ash: Houses \"exact 40\">\"\"\nkept 3"},
		"a row less":       {base[:3], "dropped 4 Yew: Houses \"exact 7\">\"\"\nkept 3"},
		"a row more, above": {append([]string{"Fir | houses | mayor | 9 |"}, base...),
			"added 1 Fir: Houses \"\">\"exact 9\"\nkept 4"},
		"another source": {[]string{"Ash | houses | council | 40 | forty", base[1], base[2], base[3]}, "changed 1 Ash: source \"mayor\">\"council\"\nkept 3"},
		"a source that cannot be told from another": {[]string{base[0], "Elm | houses | council | 1200 |", "Elm | houses | army | 1300 |", base[3]},
			"dropped 2 Elm: Houses \"exact 1200\">\"\"\nadded 2 Elm: Houses \"\">\"exact 1200\"\ndropped 3 Elm: Houses \"exact 1300\">\"\"\nadded 3 Elm: Houses \"\">\"exact 1300\"\nkept 2"},
		"a row twice": {append(base[:4:4], base[3]), "added 5 Yew: Houses \"\">\"exact 7\"\nkept 4"},
	} {
		if got := toldChanges(townTable(t, base...), townTable(t, c.rows...)); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, c.want)
		}
	}
}

// A table that one version has alone is dropped or added with all its rows.
func TestDiffOfWholeTables(t *testing.T) {
	table := townTable(t, "Ash | houses | mayor | 40 |", "Elm | houses | mayor | 12 |")
	if changes, kept := Diff(Version{Tables: []claim.Table{table}}, Version{}); len(changes) != 2 || changes[0].State != "dropped" || kept != 0 {
		t.Errorf("%+v, %d", changes, kept)
	}
	if changes, kept := Diff(Version{}, Version{Tables: []claim.Table{table}}); len(changes) != 2 || changes[0].State != "added" || kept != 0 {
		t.Errorf("%+v, %d", changes, kept)
	}
}

// A row that could not be read, now or then, has neither come nor gone, and a cell
// that could not be read is not empty.
func TestWhatCouldNotBeReadHasNotChanged(t *testing.T) {
	whole := townTable(t, "Ash | houses | mayor | 40 |", "Elm | houses | mayor | 1200 |", "Yew | houses | mayor | 7 |", "Fir | houses | mayor | 9 |")
	short, blank := whole, whole
	short.Rows = []claim.Row{whole.Rows[0], whole.Rows[2]}
	blank.Rows = slices.Clone(whole.Rows)
	blank.Rows[1].Value = nil
	failed := []claim.Failure{{Document: whole.Path, Line: 3}}
	full, part, hidden := Version{Tables: []claim.Table{whole}}, Version{[]claim.Table{short}, failed}, Version{[]claim.Table{blank}, failed}
	for name, c := range map[string]struct {
		old, new Version
		want     []string
	}{
		"a row now":   {full, part, []string{"dropped Fir"}},
		"a row then":  {part, full, []string{"added Fir"}},
		"a cell now":  {full, hidden, nil},
		"a cell then": {hidden, full, nil},
	} {
		var got []string
		changes, _ := Diff(c.old, c.new)
		for _, change := range changes {
			got = append(got, string(change.State)+" "+change.Item)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
