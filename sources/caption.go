package sources

import (
	"regexp"

	"github.com/claimdiff/claimdiff/sources/document"
)

// whyPictureNumber is said of what opens a caption in a gallery: "3/12".
const whyPictureNumber = "the number of the picture"

// pictureNumber is the number of a picture among others, at the start of its
// caption.
var pictureNumber = regexp.MustCompile(`^\[?(?:(?:picture|photo|image|slide) )?\d{1,3} ?(?:/|of) ?\d{1,3}\b\]?`)

// pictureNumbers finds the numbers that galleries count their pictures with.
func pictureNumbers(d *document.Document) []document.Unread {
	var out []document.Unread
	for _, b := range d.Blocks {
		if b.Section != document.Caption {
			continue
		}
		if n := len(pictureNumber.FindString(b.Span.Of(d.Text))); n > 0 {
			out = append(out, document.Unread{Span: document.Span{Start: b.Span.Start, End: b.Span.Start + n}, Why: whyPictureNumber})
		}
	}
	return out
}
