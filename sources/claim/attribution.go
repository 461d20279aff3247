package claim

import "github.com/claimdiff/claimdiff/sources/document"

// SourceKind is what sort of source stands behind a figure.
type SourceKind string

// The kinds of source. NoSource goes with a figure in the document's own voice.
const (
	NoSource      SourceKind = ""
	Person        SourceKind = "person"
	Organization  SourceKind = "organization"
	Government    SourceKind = "government"
	Anonymous     SourceKind = "anonymous"
	Paper         SourceKind = "document"
	Outlet        SourceKind = "outlet"
	UnknownSource SourceKind = "unknown"
)

// Attribution says who stands behind a figure.
type Attribution struct {
	// By is the canonical name of the innermost source that is named, "" where
	// the document says it in its own voice.
	By string
	// Text and Span are the words that name the source at this place: "he".
	Text string
	Span document.Span
	// Cue is the words that report: "put the number at", "according to".
	Cue  string
	Kind SourceKind
	// Pronoun is set where By is no more than a pronoun, since the text names
	// nobody whom it could stand for.
	Pronoun bool
	// Key is what names of one source are matched on: By in lower case, without
	// articles and what marks a possessor. It is "" where By says all.
	Key string
	// Also is the key of a description that the text sets beside the name of a
	// body, "the harbour office, HARBEX", by which others may call it; "" where
	// it sets none.
	Also string
	// Via is the chain that handed the figure on, outermost first, and the
	// institution that a person speaks for, last: canonical names.
	Via []string
	// For is the canonical name of the institution or state that a person
	// speaks for, "" where there is none. It stands in Via, too.
	For string
	// Direct is set where the figure stands inside quotation marks.
	Direct bool
}
