package reports

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Number is one number of a document and what became of it.
type Number struct {
	// Document is the document's id.
	Document string
	// Span is the words that were read as one, in bytes of its text.
	Span document.Span
	// Claim is the figure that the number belongs to, nil where it is none.
	Claim *claim.Claim
	// Why is the rule that read the figure, or the one that left the number out.
	Why claim.Reason
}

// NumbersView is what a reader sees of all the numbers of documents, in the
// order of the documents and of their texts.
type NumbersView struct {
	// Documents have no text.
	Documents []DocumentView
	Numbers   []NumberView
	Caveats   []CaveatView
	Errors    []ErrorView
}

// NumberView is one number of a document and what became of it.
type NumberView struct {
	Document string    `json:"document"`
	Quote    QuoteView `json:"quote"`
	// Claim is the id of the figure that the number belongs to; "" where it is
	// none, and then Quantity is null.
	Claim    string        `json:"claim"`
	Quantity *QuantityView `json:"quantity"`
	// Why is the rule that read the figure, or the one that left the number out.
	Why ReasonView `json:"why"`
}

// NewNumbersView makes what a reader sees of the numbers of a set of documents.
// The claims of the set are not shown but through their numbers.
func NewNumbersView(set claim.Set, numbers []Number) NumbersView {
	locators := newLocators(set.Documents)
	return NumbersView{
		Documents: each(set.Documents, locators.documentWithoutText),
		Numbers:   each(numbers, locators.number),
		Caveats:   each(set.Caveats, locators.caveat),
		Errors:    each(set.Errors, viewError),
	}
}

func (l locators) number(n Number) NumberView {
	locator := l.of(n.Document)
	view := NumberView{Document: n.Document, Quote: locator.quote(n.Span), Why: locator.reason(n.Why)}
	if n.Claim != nil {
		amount := viewQuantity(n.Claim.Quantity)
		view.Claim, view.Quantity = n.Claim.ID, &amount
	}
	return view
}
