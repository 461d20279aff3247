package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// keptAttributes are the attributes of an element that say what it is for; of a
// link, whether it leads to another page.
var keptAttributes = wording.Set("class id role rel itemprop style hidden aria-hidden data-component data-testid datetime content href")

// factTags are the elements that say something of the page itself; all their
// attributes are kept.
var factTags = map[atom.Atom]bool{atom.Html: true, atom.Body: true, atom.Meta: true, atom.Link: true, atom.Script: true, atom.Time: true, atom.Abbr: true}

// namingAttributes hold the names that the page's makers gave an element.
var namingAttributes = wording.Set("class id role data-component data-testid itemprop rel")

// The addresses of links, as far as they are kept: one leads to a place on the
// same page, one elsewhere.
const here, elsewhere = "#", "/"

// attributeReader reads the attributes of elements. Pages say the same over and
// over: every value is made once, and what it calls its element.
type attributeReader struct {
	values map[string]string
	labels map[string]label
	// found are the attributes of the element that is read, and spare is room for
	// those of many.
	found, spare []html.Attribute
}

func newAttributeReader() attributeReader {
	return attributeReader{values: map[string]string{}, labels: map[string]label{}}
}

// readAttributes reads those of the tag that the tokenizer is at, where it has
// more. Of several with one name the first counts.
func (r *attributeReader) readAttributes(e *element, z *html.Tokenizer, more bool) {
	all := factTags[e.tag]
	if e.syntax.is(void) && !all {
		return // it holds no words
	}
	r.found = append(r.found[:0], e.attributes...)
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if all || keptAttributes[string(key)] {
			r.found = append(r.found, html.Attribute{Key: r.once(key), Val: r.value(e, key, value)})
		}
	}
	if len(r.found) == 0 {
		return
	}
	if len(r.spare) < len(r.found) {
		r.spare = make([]html.Attribute, max(batch, len(r.found)))
	}
	e.attributes = r.spare[:len(r.found):len(r.found)]
	r.spare = r.spare[copy(e.attributes, r.found):]
}

// value is an attribute's value, with what it calls the element.
func (r *attributeReader) value(e *element, key, value []byte) string {
	if e.tag == atom.A && string(key) == "href" {
		if len(value) > 1 && value[0] == here[0] {
			return here
		}
		return elsewhere
	}
	if e.syntax.is(void|rawText) || !namingAttributes[string(key)] || string(key) == "id" && e.syntax.is(heading) {
		return string(value)
	}
	text := r.once(value)
	said, known := r.labels[text]
	if !known {
		said = labelsOf(text)
		r.labels[text] = said
	}
	e.labels |= said
	return text
}

// once is the bytes as a string, which is the same for the same bytes.
func (r *attributeReader) once(b []byte) string {
	if s, known := r.values[string(b)]; known {
		return s
	}
	s := string(b)
	r.values[s] = s
	return s
}
