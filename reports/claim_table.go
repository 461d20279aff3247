package reports

import (
	"io"
	"strings"
)

// writeClaimTable writes the claims as a table for people at a terminal, with
// what could not be read above it.
func writeClaimTable(out io.Writer, view ClaimsView, terminal Terminal) error {
	s, x := newScreen(terminal), newIndex(View{Documents: view.Documents, Claims: view.Claims})
	s.troubles(page{Errors: each(view.Errors, pageErrorOf), Caveats: each(view.Caveats, x.caveat)})
	rows := each(view.Claims, func(c ClaimView) []string {
		return []string{
			excerpt(inertLine(c.Quote.Exact), figureLength),
			shownQuantity(c.Quantity),
			countedOr(c, "(digits only)"),
			excerpt(join(inertLine(c.Attribution.By), chain(c.Attribution)), figureLength),
			excerpt(inertLine(strings.Join(placeNames(c), ", ")), figureLength),
			shownPeriod(c.AsOf),
			x.nameOf(c.Document),
		}
	})
	if len(rows) == 0 {
		s.line("No figure was read.")
		return s.writeTo(out)
	}
	if s.lines.Len() > 0 {
		s.blank()
	}
	s.table(0, []string{"As stated", "Read as", "Of what", "Who says it", "Place", "As of", "Report"}, rows)
	return s.writeTo(out)
}

// countedOr is the thing counted, or the words for a figure of which only the
// digits were read.
func countedOr(c ClaimView, scanned string) string {
	if c.Scanned {
		return scanned
	}
	return excerpt(inertLine(c.Counted.Text), figureLength)
}
