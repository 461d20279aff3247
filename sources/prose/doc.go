// Package prose splits the readable text of one document into sentences,
// tokens and quotations. Every span it hands out is a byte range of
// Document.Text.
//
// The package knows how English is punctuated and nothing of what it says: no
// numbers' values, no names, no speakers.
package prose
