package claim

// Topic is what one document is about, as terms that two documents about one
// event are likely to share.
type Topic struct {
	// Document is the document's id.
	Document string
	// Terms have no repeats and stand in the order of kind and text.
	Terms []Term
}

// Term is one name or word of a topic.
type Term struct {
	Kind TermKind
	// Text is the canonical name of a place, one word of a name with its first
	// letter alone in upper case, or a stem in lower case.
	Text string
	// Count is how often it stands in the beginning of the document.
	Count int
	// Title is set where it stands in the document's title.
	Title bool
}

// TermKind is what sort of term it is.
type TermKind string

// The kinds of term.
const (
	PlaceTerm TermKind = "place"
	NameTerm  TermKind = "name"
	WordTerm  TermKind = "word"
)
