package html

import (
	"cmp"
	"errors"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// ErrTooManyElements is of a page with more elements than it may have.
var ErrTooManyElements = errors.New("the page has too many elements")

// Article is the article of a page.
type Article struct {
	// Title is what the page shows over its article, and Meta and Caveats what
	// its markup says of it besides.
	Title   string
	Meta    document.Meta
	Caveats []document.Caveat
	// Paid is set where the page says that its article is not free to read.
	Paid bool
	// Text is the readable text, its title first.
	Text document.Builder
}

// Read finds the article of a page in UTF-8, whose first byte is the byte offset
// of its file; its text may be empty. A page of more elements than most, very
// many attributes counted among them, is ErrTooManyElements.
func Read(source string, offset, most int) (*Article, error) {
	page, err := growPage(source, most)
	if err != nil {
		return nil, err
	}
	facts := readPageFacts(page)
	title := findTitle(page, facts)
	facts.meta.Publisher = cmp.Or(facts.meta.Publisher, page.outletOf(title.text, facts))
	keep := choose(page, title, &facts)
	w := pageWriter{page: page, offset: offset, keep: keep}
	w.builder.Grow(len(source) / 2)
	w.write(title)
	return &Article{Title: title.text, Meta: facts.meta, Caveats: facts.caveats, Paid: facts.paid, Text: w.builder}, nil
}

// ReadFragment is the text of HTML that is nothing but the article with the
// title, no page around it; the title is its first block. It fails as Read does.
func ReadFragment(source, title string, most int) (*document.Builder, error) {
	page, err := growPage(source, most)
	if err != nil {
		return nil, err
	}
	keep := map[*element]bool{}
	all := page.passages()
	page.dropOpenings(all, nil)
	for _, one := range all {
		if !one.clutter && !wording.Same(one.text, title) {
			keep[one.element] = true
		}
	}
	w := pageWriter{page: page, keep: keep}
	w.write(pageTitle{text: title})
	return &w.builder, nil
}

// write writes the title and all that is kept.
func (w *pageWriter) write(title pageTitle) {
	w.title(title)
	w.element(w.page.body, setting{section: document.Body})
}
