package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
)

// readFragment reads the text of d, which has its metadata, from HTML that is
// nothing but the article: no page around it. There is no way back to the
// source: whoever holds such HTML has packed it into something else.
func readFragment(d *document.Document, source string, limits Limits) error {
	page, err := parsePage(source, limits)
	if err != nil {
		return err
	}
	keep := map[*element]bool{}
	for _, one := range page.passages(make([]bool, page.elements+1)) {
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
