// Package prose splits the readable text of one document into sentences,
// tokens and quotations. Every span it hands out is a byte range of
// Document.Text.
//
// All of it takes time and memory in proportion to the text: some 100 to 250
// bytes for each byte of it at worst, and a fifth of that for prose. A sentence
// is cut at 600 tokens or 10,000 bytes, so that what others do sentence by
// sentence is bounded, too; Article.Cut tells where.
//
// The package knows how English is punctuated and nothing of what it says: no
// numbers' values, no names, no speakers.
package prose
