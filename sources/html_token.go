package sources

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/claimdiff/claimdiff/sources/document"
)

// numberAttribute carries an element's number through the parser and the
// readability library.
const numberAttribute = "data-claimdiff-number"

// deepest is how many elements may be open inside each other in the copy. The
// parser gives up at 512, and one of ours may imply several of its own.
const deepest = 100

// numbering is the token stream of a page: every element and every stretch of
// text with its number and its place, and a copy of the page that carries the
// numbers: elements in an attribute, stretches in a comment before them.
type numbering struct {
	source string
	copy   strings.Builder
	// texts are the stretches of text, by number, as ranges of source.
	texts []document.Span
	// raw is the text inside an element whose content is not markup (title,
	// script), by the element's number.
	raw      map[int]document.Span
	elements int
	// attributes counts those of elements that have very many.
	attributes int
	// open are the names of the open elements, as far as they must be closed.
	open []string
	// skipped counts the open elements that were too deep for the copy.
	skipped int
	// rawOf is the number of the element whose raw text comes next; 0 if none.
	rawOf int
}

// number numbers the elements, from 1, and the stretches of text, from 0.
func number(source string, limits Limits) (*numbering, error) {
	n := &numbering{source: source, raw: map[int]document.Span{}}
	n.copy.Grow(len(source) + len(source)/2)
	z := html.NewTokenizer(strings.NewReader(source))
	at := 0
	for kind := z.Next(); kind != html.ErrorToken; kind = z.Next() {
		start := at
		at += len(z.Raw())
		n.token(z, kind, document.Span{Start: start, End: at})
		if n.elements+n.attributes > limits.Elements {
			return nil, problemf("give the article alone", "the page has more than %d elements, the limit for one page", limits.Elements)
		}
	}
	return n, nil
}

// longTag is how long a tag is whose attributes are counted as elements, which
// they cost as much as.
const longTag = 64 << 10

func attributesOf(tag string) int {
	if len(tag) < longTag {
		return 0
	}
	return strings.Count(tag, " ") + strings.Count(tag, "\n") + strings.Count(tag, "\t")
}

func (n *numbering) token(z *html.Tokenizer, kind html.TokenType, span document.Span) {
	raw := span.Of(n.source)
	name, _ := z.TagName()
	switch kind {
	case html.TextToken:
		n.text(span, raw)
	case html.StartTagToken, html.SelfClosingTagToken:
		n.elements++
		n.attributes += attributesOf(raw)
		n.rawOf = 0
		if rawText[string(name)] {
			n.rawOf = n.elements
		}
		if n.enter(string(name), kind) {
			n.tag(raw, string(name))
		}
	case html.EndTagToken:
		n.rawOf = 0
		if n.leave(string(name)) {
			n.copy.WriteString(raw)
		}
	case html.DoctypeToken:
		n.copy.WriteString(raw)
	}
}

func (n *numbering) text(span document.Span, raw string) {
	if n.rawOf > 0 {
		n.raw[n.rawOf] = span
	} else if strings.TrimSpace(raw) != "" {
		n.copy.WriteString("<!--" + strconv.Itoa(len(n.texts)) + "-->")
		n.texts = append(n.texts, span)
	}
	n.copy.WriteString(raw)
}

// tag writes a start tag with its number. Formatting elements get none: the
// parser repeats those that were left open, and tells repeats by their attributes.
func (n *numbering) tag(raw, name string) {
	if formatting[name] {
		n.copy.WriteString(raw)
		return
	}
	end := strings.IndexAny(raw[1:], " \n\r\t\f/>") + 1
	if end < 1 {
		end = len(raw)
	}
	n.copy.WriteString(raw[:end])
	n.copy.WriteString(" " + numberAttribute + `="` + strconv.Itoa(n.elements) + `"`)
	n.copy.WriteString(raw[end:])
}

// enter notes an open element and reports whether it goes into the copy.
func (n *numbering) enter(name string, kind html.TokenType) bool {
	switch {
	case void[name] || impliedEnd[name]:
		return n.skipped == 0
	case n.skipped > 0 || len(n.open) >= deepest:
		if kind == html.StartTagToken {
			n.skipped++
		}
		return false
	case kind == html.StartTagToken:
		n.open = append(n.open, name)
	}
	return true
}

// leave closes the innermost open element of that name and what is open inside
// it, and reports whether the end tag goes into the copy.
func (n *numbering) leave(name string) bool {
	if impliedEnd[name] {
		return n.skipped == 0
	}
	if n.skipped > 0 {
		n.skipped--
		return false
	}
	for i := len(n.open) - 1; i >= 0; i-- {
		if n.open[i] == name {
			n.open = n.open[:i]
			break
		}
	}
	return true
}

// Elements by how they are written, after the HTML Living Standard, sections
// 13.1.2 (void, raw text, optional tags) and 13.2.4.3 (formatting).
var (
	void       = wordSet("area base br col embed hr img input link meta param source track wbr")
	rawText    = wordSet("iframe noembed noframes noscript plaintext script style textarea title xmp")
	impliedEnd = wordSet("p li dt dd option optgroup rt rp tr td th thead tbody tfoot colgroup caption")
	formatting = wordSet("a b big code em font i nobr s small strike strong tt u")
)
