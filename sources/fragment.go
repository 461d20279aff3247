package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
)

// readFragment reads the text of d, which has its metadata, from HTML that is
// nothing but the article: no page around it. There is no way back to the
// source: whoever holds such HTML has packed it into something else.
func readFragment(d *document.Document, source string, limits Limits) error {
	page, err := growPage(source, limits)
	if err != nil {
		return err
	}
	keep := map[*element]bool{}
	all := page.passages()
	page.dropOpenings(all, nil)
	for _, one := range all {
		if !one.clutter && !sameWords(one.text, d.Title) {
			keep[one.element] = true
		}
	}
	w := pageWriter{page: page, keep: keep}
	w.title(pageTitle{text: d.Title})
	w.element(page.body, setting{section: document.Body})
	w.builder.Fill(d)
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
