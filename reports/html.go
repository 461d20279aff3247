package reports

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

//go:embed html/*.gohtml
var htmlParts embed.FS

//go:embed html/report.css
var htmlStyle string

var htmlReport = template.Must(template.ParseFS(htmlParts, "html/*.gohtml"))

// htmlPage is what the templates are given.
type htmlPage struct {
	Style template.CSS
	// StyleHash is the one style that the page's content security policy
	// allows. No script is allowed at all.
	StyleHash string
	Page      page
}

// writeHTML writes one self-contained page without scripts. Whatever the
// documents say reaches it through html/template as text.
func writeHTML(out io.Writer, view View, _ Terminal) error {
	hash := sha256.Sum256([]byte(htmlStyle))
	return htmlReport.ExecuteTemplate(out, "report.gohtml", htmlPage{
		Style:     template.CSS(htmlStyle),
		StyleHash: "sha256-" + base64.StdEncoding.EncodeToString(hash[:]),
		Page:      newPage(view),
	})
}

// Meanings are all verdicts, for the method note.
func (p page) Meanings() []verdictWords { return verdicts }

// AboutPercent is the width of "about" for people: "10%".
func (p page) AboutPercent() string {
	width, err := quantity.Parse(p.Policy.AboutWidth.String())
	if err != nil {
		return inertLine(p.Policy.AboutWidth.String())
	}
	percent, _ := width.Mul(quantity.Int(100)).MarshalJSON()
	return string(percent) + "%"
}
