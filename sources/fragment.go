package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/html"
)

// readFragment reads the text of d, which has its metadata, from HTML that is
// nothing but the article: no page around it. There is no way back to the
// source: whoever holds such HTML has packed it into something else.
func readFragment(d *document.Document, source string, limits Limits) error {
	b, err := html.ReadFragment(source, d.Title, limits.Elements)
	if err != nil {
		return pageProblem(err, limits)
	}
	b.Fill(d)
	d.Pieces = nil
	if len(d.Blocks) == 0 {
		return errNoText
	}
	return nil
}

// readPlainFragment reads the text of d, which has its metadata, from plain text
// that is nothing but the article.
func readPlainFragment(d *document.Document, text string) error {
	var b document.Builder
	blocks := plainBlocks(text, &document.Meta{Title: d.Title})
	if d.Title != "" && (len(blocks) == 0 || blocks[0].Section != document.Headline) {
		b.Open(document.Block{Section: document.Headline, Heading: true})
		b.Made(d.Title, document.Span{})
	}
	for _, block := range blocks {
		b.Open(block.Block)
		b.Made(block.Span.Of(text), document.Span{})
		b.Unread(block.unread)
	}
	b.Fill(d)
	if len(d.Blocks) == 0 {
		return errNoText
	}
	return nil
}
