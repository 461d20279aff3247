package claim

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Notice is the words by which a document tells its readers that it was
// changed after it had appeared.
type Notice struct {
	// Document is the document's id.
	Document string
	// Span is a range of bytes of the document's text: whole sentences.
	Span document.Span
	// General is set where the words do not say what was changed, so that
	// every change may be meant.
	General bool
	// Corrects is set where it owns up to a mistake, and does not only bring
	// news.
	Corrects bool
	// Concepts are those of the things counted and of the events that the
	// words name, sorted and without repeats.
	Concepts []string
	// Why is the rule by which it was read.
	Why Reason
}

// Names reports whether the notice names what befell the thing that a claim
// counts, or the thing itself, unless that is anybody and something befell him.
// A general notice names nothing.
func (n Notice) Names(c *Claim) bool {
	if n.General {
		return false
	}
	if n.NamesEvent(c) {
		return true
	}
	return c.Counted.Concept != "" && !(c.Event.tells() && c.Counted.Anybody) && slices.Contains(n.Concepts, c.Counted.Concept)
}

// NamesEvent reports whether the notice names what befell the thing that a
// claim counts. A general notice names nothing.
func (n Notice) NamesEvent(c *Claim) bool {
	return !n.General && c.Event.tells() && slices.Contains(n.Concepts, c.Event.Concept)
}

// States reports whether a claim stands in the words of the notice.
func (n Notice) States(c *Claim) bool { return n.Document == c.Document && n.Span.Contains(c.Quote) }

// tells reports whether a known event says more than that a thing is there.
func (e Event) tells() bool { return e.Known && !e.Bare }

// Version is one of several versions of a document, with what comparing it to
// another one takes.
type Version struct {
	Document *document.Document
	// Claims stand in the order of the text.
	Claims []Claim
	// Sentences are ranges of bytes of the document's text, in order, and do
	// not overlap.
	Sentences []document.Span
	Notices   []Notice
	// Caveats are the doubts that reading the document added to its own.
	Caveats []document.Caveat
}
