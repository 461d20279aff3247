package sources

import (
	"unicode"

	"github.com/claimdiff/claimdiff/sources/document"
)

// capitalsFewest is how many letters a text has by which its use of capitals is
// judged.
const capitalsFewest = 200

// inCapitals is a caveat about a text that is mostly set in capitals, where names
// look like any other words; it reports false of any other.
func inCapitals(d *document.Document) (document.Caveat, bool) {
	capitals, small := 0, 0
	for _, r := range d.Text {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			small++
		}
	}
	if capitals+small < capitalsFewest || capitals < 4*small {
		return document.Caveat{}, false
	}
	return document.Caveat{Document: d.ID, Say: "The text is set in capitals, in which names look like other words; who says its figures, and where they hold, may be misread."}, true
}
