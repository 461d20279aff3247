package sources

import (
	"fmt"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
)

// The blocks and the words among which a dateline is looked for.
const (
	datelineBlocks = 4
	datelineWords  = 14
)

// readDateline dates a document that does not say otherwise when it was
// published by its dateline. One that says something else gets a caveat.
func readDateline(d *document.Document) {
	line := dateline(d)
	switch {
	case line.IsZero():
	case d.Published.IsZero():
		d.Published = line
	case farFrom(d.Published, line) && (d.Modified.IsZero() || farFrom(d.Modified, line)):
		d.Caveats = append(d.Caveats, document.Caveat{Say: fmt.Sprintf(
			"The document is dated %s, and a line at its top says %s; its figures were taken to be of the former.",
			d.Published.Time.Format(time.DateOnly), line.Time.Format(time.DateOnly))})
	}
}

// dateByFile dates a document by its dateline, else by when its file says that it
// was made, which may be long after: a page that is printed today says today.
func dateByFile(d *document.Document, made document.Moment) {
	if d.Published = dateline(d); !d.Published.IsZero() || made.IsZero() {
		return
	}
	d.Published = made
	d.Caveats = append(d.Caveats, document.Caveat{Say: fmt.Sprintf(
		"The text gives no date at its top; the document was dated %s, when the file says that it was made.", made.Time.Format(time.DateOnly))})
}

// farFrom reports whether two dates differ by more than a day, which time zones
// and printing overnight account for.
func farFrom(a, b document.Moment) bool {
	const slack = 48 * time.Hour // a day begins at midnight, an hour lies within
	return a.Time.Sub(b.Time).Abs() >= slack
}

// dateline is the date of a short line over the first paragraph: "THE MAIL,
// 4 May 2021". It is zero where there is none.
func dateline(d *document.Document) document.Moment {
	for _, b := range d.Blocks[:min(len(d.Blocks), datelineBlocks)] {
		words := b.Span.Of(d.Text)
		if b.Section == document.Headline {
			continue
		}
		if len(strings.Fields(words)) > datelineWords || moment.IsOfChange(words) {
			break
		}
		if date := moment.In(words); !date.IsZero() {
			return date
		}
	}
	return document.Moment{}
}
