package rules

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// NoFigure is the Figure of a number that belongs to none.
const NoFigure = -1

// NumberFate is one number of an article and what became of it: it belongs to
// a figure, or a rule says why it is none.
type NumberFate struct {
	// Span is the words that were read as one, in bytes of the text: "about 40
	// km", "May 4, 2020".
	Span document.Span
	// Figure indexes the figures of the article, as Language.Figures and
	// Reading.Figures list them; it is NoFigure where the number is none.
	Figure int
	// Why is the rule that read the figure or rejected the number; for numbers
	// in a stretch that was not searched it says why that was left out.
	Why claim.Reason
}
