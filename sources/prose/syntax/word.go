package syntax

import "github.com/claimdiff/claimdiff/sources/document"

// Word is one syntactic word of a sentence with its tags and its place in the
// dependency tree, as Universal Dependencies define them
// (https://universaldependencies.org).
type Word struct {
	// Text is the word as it stands; Span is where, a byte range of
	// Document.Text.
	Text string
	Span document.Span
	// First and Last are the half-open range of the tokens that the word is made
	// of. Words into which one token is split share it.
	First, Last int
	// UPOS is the universal part of speech ("VERB"), XPOS that of the Penn
	// Treebank ("VBD").
	UPOS, XPOS string
	// Head is the index of the word that this one depends on, -1 for the root.
	Head int
	// Relation is how it depends on it: "nsubj", "nummod"; "root" for the root.
	Relation string
}
