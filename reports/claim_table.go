package reports

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
)

// writeClaimTable writes the claims as a table for a terminal.
func writeClaimTable(out io.Writer, view ClaimsView, terminal Terminal) error {
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.AppendHeader(table.Row{"Figure", "Of what", "Who says it", "Place", "As of", "Document"})
	for _, c := range view.Claims {
		t.AppendRow(table.Row{
			inertLine(c.Quote.Exact), inertLine(c.Counted.Text), inertLine(c.Attribution.By),
			inertLine(strings.Join(placeNames(c), ", ")), shownPeriod(c.AsOf), inertLine(c.Document),
		})
	}
	_, err := io.WriteString(out, t.Render()+"\n")
	return err
}
