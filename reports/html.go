package reports

import (
	"embed"
	"html/template"
	"io"
)

//go:embed html/*.gohtml html/report.css
var htmlParts embed.FS

var htmlReport = template.Must(template.ParseFS(htmlParts, "html/*.gohtml"))

// writeHTML writes one self-contained page without scripts.
func writeHTML(out io.Writer, view View, _ Terminal) error {
	return htmlReport.ExecuteTemplate(out, "report.gohtml", view)
}
