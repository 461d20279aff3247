package reports

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// claimColumn is one column of the CSV of claims.
type claimColumn struct {
	name string
	cell func(ClaimView) string
}

// claimColumns are the columns of the CSV of claims. Bounds and places in the
// text are empty where the JSON has null; several names in one cell are joined
// by " < ", the nearer or outer first as in the JSON.
var claimColumns = []claimColumn{
	{"id", func(c ClaimView) string { return c.ID }},
	{"document", func(c ClaimView) string { return c.Document }},
	{"section", func(c ClaimView) string { return string(c.Section) }},
	{"quote", func(c ClaimView) string { return c.Quote.Exact }},
	{"start", func(c ClaimView) string { return strconv.Itoa(c.Quote.Start) }},
	{"end", func(c ClaimView) string { return strconv.Itoa(c.Quote.End) }},
	{"form", func(c ClaimView) string { return string(c.Quantity.Form) }},
	{"low", func(c ClaimView) string { return boundCell(c.Quantity.Low) }},
	{"high", func(c ClaimView) string { return boundCell(c.Quantity.High) }},
	{"unit", func(c ClaimView) string { return c.Quantity.Unit }},
	{"dimension", func(c ClaimView) string { return string(c.Quantity.Dimension) }},
	{"trend", func(c ClaimView) string { return string(c.Quantity.Trend) }},
	{"stated", func(c ClaimView) string { return c.Quantity.Stated }},
	{"counted", func(c ClaimView) string { return c.Counted.Text }},
	{"counted_concept", func(c ClaimView) string { return c.Counted.Concept }},
	{"event", func(c ClaimView) string { return c.Event.Text }},
	{"event_concept", func(c ClaimView) string { return c.Event.Concept }},
	{"place", func(c ClaimView) string { return strings.Join(placeNames(c), " < ") }},
	{"as_of_from", func(c ClaimView) string { return periodOf(c).From }},
	{"as_of_to", func(c ClaimView) string { return periodOf(c).To }},
	{"modality", func(c ClaimView) string { return string(c.Modality) }},
	{"by", func(c ClaimView) string { return c.Attribution.By }},
	{"by_kind", func(c ClaimView) string { return string(c.Attribution.Kind) }},
	{"via", func(c ClaimView) string { return strings.Join(c.Attribution.Via, " < ") }},
	{"sentence", func(c ClaimView) string { return c.Sentence.Exact }},
}

// writeClaimCSV writes a header and one claim a row. A cell that a spreadsheet
// would take for a formula gets an apostrophe before it.
func writeClaimCSV(out io.Writer, view ClaimsView, _ Terminal) error {
	writer := csv.NewWriter(out)
	row := make([]string, len(claimColumns))
	for i, column := range claimColumns {
		row[i] = column.name
	}
	if err := writer.Write(row); err != nil {
		return err
	}
	if writer.Flush(); writer.Error() != nil {
		return writer.Error()
	}
	return writeClaimRows(out, view, Terminal{})
}

// writeClaimRows writes one claim a row, without a header.
func writeClaimRows(out io.Writer, view ClaimsView, _ Terminal) error {
	writer := csv.NewWriter(out)
	row := make([]string, len(claimColumns))
	for _, claim := range view.Claims {
		for i, column := range claimColumns {
			row[i] = guarded(column.cell(claim))
		}
		if err := writer.Write(row); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// guarded keeps spreadsheets from running a cell (OWASP, CSV Injection) and
// makes hidden characters visible. Numbers keep their minus sign.
func guarded(cell string) string {
	cell = inert(cell)
	if cell == "" || !strings.ContainsRune("=+-@\t␍", firstRune(cell)) || isDecimal(cell) {
		return cell
	}
	return "'" + cell
}

func firstRune(text string) rune {
	for _, r := range text {
		return r
	}
	return 0
}

func isDecimal(cell string) bool {
	_, err := strconv.ParseFloat(cell, 64)
	return err == nil && strings.Trim(cell, "-.0123456789") == ""
}

func boundCell(bound *json.Number) string {
	if bound == nil {
		return ""
	}
	return bound.String()
}

func periodOf(c ClaimView) PeriodView {
	if c.AsOf == nil {
		return PeriodView{}
	}
	return *c.AsOf
}

func placeNames(c ClaimView) []string {
	return each(c.Place, func(p PlaceView) string { return p.Name })
}
