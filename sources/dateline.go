package sources

import (
	"regexp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// The blocks and the words among which a dateline is looked for.
const (
	datelineBlocks = 4
	datelineWords  = 14
)

const months = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

// wholeDate is a date with its year, the month by name or in ISO 8601.
var wholeDate = regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:st|nd|rd|th)?\s+` + months + `,?\s+\d{4}|` + months + `\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)\b`)

var (
	ordinalEnd = regexp.MustCompile(`(\d)(?:st|nd|rd|th)\b`)
	dateSpaces = regexp.MustCompile(`[\s\x{a0},.]+`)
	sept       = regexp.MustCompile(`(?i)\bsept\b`)
	updated    = regexp.MustCompile(`(?i)\b(?:updated|modified|corrected|last)\b`)
)

// dateIn is the first whole date in the words; zero if there is none.
func dateIn(words string) document.Moment {
	found := wholeDate.FindString(words)
	if found == "" || strings.Contains(found, "-") {
		return moment(found)
	}
	found = ordinalEnd.ReplaceAllString(found, "$1")
	return moment(sept.ReplaceAllString(dateSpaces.ReplaceAllString(found, " "), "Sep"))
}

// readDateline dates a document that does not say otherwise when it was
// published by a short line over its first paragraph: "THE MAIL, 4 May 2021".
func readDateline(d *document.Document) {
	if !d.Published.IsZero() {
		return
	}
	for _, b := range d.Blocks[:min(len(d.Blocks), datelineBlocks)] {
		words := b.Span.Of(d.Text)
		if b.Section == document.Headline {
			continue
		}
		if len(strings.Fields(words)) > datelineWords || updated.MatchString(words) {
			return
		}
		if d.Published = dateIn(words); !d.Published.IsZero() {
			return
		}
	}
}
