package sources

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// recordID names a document that gives itself no id: the path as given, and
// its name or the line where a file holds several.
func recordID(r Record) string {
	if r.Name != "" || r.Line == 0 {
		return r.Path + r.Name
	}
	return r.Path + ":" + strconv.Itoa(r.Line)
}

// complete fills in what holds for every format.
func complete(d *document.Document, f Format, r Record) {
	sum := sha256.Sum256(r.Bytes)
	d.SHA256 = hex.EncodeToString(sum[:])
	d.Path, d.Line, d.FigureLimit = r.Path, firstLine(f, r), r.Limits.Claims
	if d.Pieces != nil {
		d.LineStarts = document.LineStarts(r.Bytes)
	}
	if d.ID == "" {
		d.ID = recordID(r)
	}
	d.ID, d.Path = strings.ToValidUTF8(d.ID, "\ufffd"), strings.ToValidUTF8(d.Path, "\ufffd")
	if d.MediaType == "" {
		d.MediaType = f.MediaType
	}
	setDefaults(&d.Meta, r.Around)
	d.Caveats = append(d.Caveats, r.Caveats...)
	shorten(d, r.Limits)
	if !d.Table {
		completeProse(d, r.Lenient)
	}
	for i := range d.Caveats {
		d.Caveats[i].Document = d.ID
	}
	for i := range d.Waivers {
		d.Waivers[i].Document, d.Waivers[i].Path = d.ID, d.Path
	}
}

// completeProse fills in what the words of a report say of it.
func completeProse(d *document.Document, lenient bool) {
	readDateline(d)
	markRepeats(d)
	markForeign(d, lenient)
	if caveat, found := doubtfulEnglish(d); found {
		d.Caveats = append(d.Caveats, caveat)
	}
	if caveat, found := inCapitals(d); found {
		d.Caveats = append(d.Caveats, caveat)
	}
}

// firstLine is the line that a record starts in; 0 where its file has no lines.
func firstLine(f Format, r Record) int {
	if f.Binary || r.Name != "" {
		return r.Line
	}
	return max(1, r.Line)
}

// setDefaults sets what m leaves empty to what is said around it. Ids are a
// document's own.
func setDefaults(m *document.Meta, around document.Meta) {
	for _, f := range []struct {
		to   *string
		from string
	}{
		{&m.URL, around.URL}, {&m.Title, around.Title}, {&m.Publisher, around.Publisher}, {&m.Byline, around.Byline},
		{&m.Story, around.Story}, {&m.Language, around.Language}, {&m.Archive, around.Archive},
	} {
		setDefault(f.to, f.from)
	}
	if m.Published.IsZero() {
		m.Published = around.Published
	}
	if m.Modified.IsZero() {
		m.Modified = around.Modified
	}
	if m.Retrieved.IsZero() {
		m.Retrieved = around.Retrieved
	}
}
