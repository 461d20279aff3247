package sources

import (
	"bytes"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// htmlPage is an HTML page with one article on it.
//
// One pass over its tokens makes a tree whose leaves are ranges of the file, so
// that every word of the text is known by its place. Where one block plainly is
// the article, that is read; else a readability library judges a copy of the
// tree. Our own eyes judge what it left out or in.
var htmlPage = Format{
	Name:       "html",
	Extensions: []string{".html", ".htm", ".xhtml"},
	MediaType:  "text/html",
	Says:       "the article of a page, with what its markup, JSON-LD and OpenGraph say of it; bytes and lines of every figure",
	Opens:      looksLikeMarkup,
	Served:     []string{"text/html", "application/xhtml+xml"},
	Read:       readHTML,
}

// stubWords is how many words a page has at least that shows its whole article,
// though it says that it is not free.
const stubWords = 250

func readHTML(r Record) (*document.Document, error) {
	source, err := decode(r.Bytes, r.contentTypeOr("text/html"))
	if err != nil {
		return nil, err
	}
	page, err := growPage(source.text, r.Limits)
	if err != nil {
		return nil, err
	}
	facts := readPageFacts(page)
	title := findTitle(page, facts)
	setDefault(&facts.meta.Publisher, page.outletOf(title.text, facts))
	keep := choose(page, title, &facts)
	d := &document.Document{Meta: facts.meta, Caveats: append(source.caveats, facts.caveats...)}
	w := pageWriter{page: page, offset: source.offset, keep: keep}
	w.builder.Grow(len(source.text) / 2)
	w.title(title)
	w.element(page.body, setting{section: document.Body})
	source.fill(d, &w.builder)
	d.Title = title.text
	if facts.paid && len(strings.Fields(d.Text)) < stubWords {
		d.Caveats = append(d.Caveats, document.Caveat{Say: "The page says that its article is not free to read, and has few words; it may be no more than the beginning."})
	}
	if !hasBody(d) {
		return nil, errNoText
	}
	return d, nil
}

// hasBody reports whether the document has more than a headline.
func hasBody(d *document.Document) bool {
	for _, b := range d.Blocks {
		if b.Section != document.Headline {
			return true
		}
	}
	return false
}

// looksLikeMarkup reports whether the bytes open as an HTML page does.
func looksLikeMarkup(start []byte) bool {
	head := bytes.ToLower(start[:min(len(start), 64)])
	for _, opening := range []string{"<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<?xml"} {
		if bytes.HasPrefix(head, []byte(opening)) {
			return true
		}
	}
	return false
}
