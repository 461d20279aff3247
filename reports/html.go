package reports

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
)

//go:embed html/*.gohtml
var htmlParts embed.FS

//go:embed html/report.css
var htmlStyle string

//go:embed html/report.js
var htmlScript string

var htmlReport = template.Must(template.ParseFS(htmlParts, "html/*.gohtml"))

// htmlPage is what the templates are given.
type htmlPage struct {
	Style  template.CSS
	Script template.JS
	// StyleHash and ScriptHash are the one style and the one script that the
	// page's content security policy allows.
	StyleHash, ScriptHash string
	Page                  page
}

// writeHTML writes one self-contained page, complete without its script. Whatever
// the documents say reaches it through html/template as text.
func writeHTML(out io.Writer, view View, _ Terminal) error {
	return writePage(out, newPage(view))
}

func writePage(out io.Writer, p page) error {
	return htmlReport.ExecuteTemplate(out, "report.gohtml", htmlPage{
		Style:      template.CSS(htmlStyle),
		Script:     template.JS(htmlScript),
		StyleHash:  contentHash(htmlStyle),
		ScriptHash: contentHash(htmlScript),
		Page:       p,
	})
}

// contentHash names a text as a content security policy does (CSP Level 3, 2.3.1).
func contentHash(text string) string {
	hash := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(hash[:])
}

// Meanings are all verdicts, for the method note.
func (p page) Meanings() []verdictWords { return verdicts }

// AboutPercent is the width of "about" for people: "10%".
func (p page) AboutPercent() string { return inPercent(p.Policy.AboutWidth) }

// PolicyNotes are the sentences on what the policy sets that is not the default.
func (p page) PolicyNotes() []string { return p.Policy.notes() }
