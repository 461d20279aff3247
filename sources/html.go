package sources

import (
	"bytes"
	"errors"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/html"
)

// htmlPage is an HTML page with one article on it.
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
	article, err := html.Read(source.text, source.offset, r.Limits.Elements)
	if err != nil {
		return nil, pageProblem(err, r.Limits)
	}
	d := &document.Document{Meta: article.Meta, Caveats: append(source.caveats, article.Caveats...)}
	source.fill(d, &article.Text)
	d.Title = article.Title
	if article.Paid && len(strings.Fields(d.Text)) < stubWords {
		d.Caveats = append(d.Caveats, document.Caveat{Say: "The page says that its article is not free to read, and has few words; it may be no more than the beginning."})
	}
	if !hasBody(d) {
		return nil, errNoText
	}
	return d, nil
}

// pageProblem says what to do about a page that cannot be read.
func pageProblem(err error, limits Limits) error {
	if errors.Is(err, html.ErrTooManyElements) {
		return problemf("give the article alone", "the page has more than %d elements, the limit for one page", limits.Elements)
	}
	return err
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
