package reports

import (
	"encoding/csv"
	"io"
	"strconv"
)

// NumberFormat is one way to write the numbers of documents.
type NumberFormat struct {
	Name string
	// Extensions are the file name endings that choose the format, without the
	// dot and in lower case.
	Extensions []string
	// Write writes every number. It returns the first error of the writer.
	Write func(io.Writer, NumbersView, Terminal) error
}

// NumberFormats lists the formats of numbers. Adding one is a file and a line
// here.
var NumberFormats = []NumberFormat{
	{Name: "jsonl", Extensions: []string{"jsonl", "ndjson"}, Write: writeNumberLines},
	{Name: "csv", Extensions: []string{"csv"}, Write: writeNumberCSV},
	{Name: "table", Extensions: []string{"txt"}, Write: writeNumberTable},
}

// writeNumberLines writes one number a line.
func writeNumberLines(out io.Writer, view NumbersView, _ Terminal) error {
	for _, n := range view.Numbers {
		if err := encode(out, n, ""); err != nil {
			return err
		}
	}
	return nil
}

// saidLength is how much of a reason is shown at a terminal: its arguments are
// words of the text, and those can be of any length.
const saidLength = 300

// leftOut is what became of a number that is no figure.
const leftOut = "left out"

// writeNumberTable writes the numbers as a table for people at a terminal.
func writeNumberTable(out io.Writer, view NumbersView, terminal Terminal) error {
	s, x := newScreen(terminal), newIndex(View{Documents: view.Documents})
	s.troubles(page{Errors: each(view.Errors, pageErrorOf), Caveats: each(view.Caveats, x.caveat)})
	if len(view.Numbers) == 0 {
		s.line("There is no number in it.")
		return s.writeTo(out)
	}
	if s.lines.Len() > 0 {
		s.blank()
	}
	rows := each(view.Numbers, func(n NumberView) []string {
		became := leftOut
		if n.Quantity != nil {
			became = shownQuantity(*n.Quantity)
		}
		return []string{
			excerpt(inertLine(n.Quote.Exact), figureLength), became, inertLine(n.Why.Rule),
			excerpt(sentence(inertLine(n.Why.Say)), saidLength), x.nameOf(n.Document),
		}
	})
	s.table(0, []string{"Number", "Read as", "Rule", "Because", "Report"}, rows)
	return s.writeTo(out)
}

// numberColumns are the columns of the CSV of numbers.
var numberColumns = []struct {
	name string
	cell func(NumberView) string
}{
	{"document", func(n NumberView) string { return n.Document }},
	{"quote", func(n NumberView) string { return n.Quote.Exact }},
	{"start", func(n NumberView) string { return strconv.Itoa(n.Quote.Start) }},
	{"end", func(n NumberView) string { return strconv.Itoa(n.Quote.End) }},
	{"claim", func(n NumberView) string { return n.Claim }},
	{"form", func(n NumberView) string { return string(quantityOf(n).Form) }},
	{"low", func(n NumberView) string { return boundCell(quantityOf(n).Low) }},
	{"high", func(n NumberView) string { return boundCell(quantityOf(n).High) }},
	{"unit", func(n NumberView) string { return quantityOf(n).Unit }},
	{"rule", func(n NumberView) string { return n.Why.Rule }},
	{"say", func(n NumberView) string { return n.Why.Say }},
}

// quantityOf is the amount of a figure; that of a number that is none is empty.
func quantityOf(n NumberView) QuantityView {
	if n.Quantity == nil {
		return QuantityView{}
	}
	return *n.Quantity
}

// writeNumberCSV writes a header and one number a row, guarded as claims are.
func writeNumberCSV(out io.Writer, view NumbersView, _ Terminal) error {
	writer := csv.NewWriter(out)
	row := make([]string, len(numberColumns))
	for i, column := range numberColumns {
		row[i] = column.name
	}
	if err := writer.Write(row); err != nil {
		return err
	}
	for _, n := range view.Numbers {
		for i, column := range numberColumns {
			row[i] = guarded(column.cell(n))
		}
		if err := writer.Write(row); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}
