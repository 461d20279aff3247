package moment

import (
	"regexp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Months matches the name of a month, short or long: the source of a regular
// expression that ignores case.
const Months = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

// wholeDate is a date with its year, the month by name or in ISO 8601.
var wholeDate = regexp.MustCompile(`(?i)\b(?:\d{1,2}(?:st|nd|rd|th)?\s+` + Months + `,?\s+\d{4}|` + Months + `\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)\b`)

var (
	ordinalEnd = regexp.MustCompile(`(\d)(?:st|nd|rd|th)\b`)
	dateSpaces = regexp.MustCompile(`[\s\x{a0},.]+`)
	sept       = regexp.MustCompile(`(?i)\bsept\b`)
)

// In is the first whole date in the words; zero if there is none.
func In(words string) document.Moment {
	found := wholeDate.FindString(words)
	if found == "" || strings.Contains(found, "-") {
		return Read(found)
	}
	found = ordinalEnd.ReplaceAllString(found, "$1")
	return Read(sept.ReplaceAllString(dateSpaces.ReplaceAllString(found, " "), "Sep"))
}

// ofChange are the words of a line that dates a change.
var ofChange = regexp.MustCompile(`(?i)\b(?:updated|modified|corrected|last)\b`)

// IsOfChange reports whether a line with a date says when something was changed,
// and not when it was published.
func IsOfChange(line string) bool { return ofChange.MatchString(line) }
