package html

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// deepest is how many elements may be open inside each other; the words of
// deeper ones are read as those of the innermost.
const deepest = 250

// grower makes a page's tree from its tokens, in one pass, by what the HTML
// Living Standard (section 13.2.6, tree construction) says of pages that leave
// out tags or close them in the wrong order, as far as it matters for words:
// nothing is ever moved, and no element is opened a second time.
type grower struct {
	*page
	z *html.Tokenizer
	// at is where the token ends in the source.
	at int
	// open are the open elements, the root first.
	open []*element
	// ended are links whose end tag came while a block in them was open.
	ended map[*element]bool
	// links are the open links that have not ended.
	links int
	// skipped counts the open elements that were too deep.
	skipped int
	// foreign counts the open elements of a picture or formula, whose content is
	// no HTML; text there is not read.
	foreign int
	// raw is the element whose text comes next, which is not markup; nil if none.
	raw *element
	// attributeCount counts those of elements that have very many.
	attributeCount int
	attributeReader
	// elements and children are rooms for those to come, to make many at once.
	spareElements []element
	spareChildren []child
}

// growPage reads a page into a tree. It fails where there are more elements
// than most.
func growPage(source string, most int) (*page, error) {
	p := &page{source: source, root: &element{tag: atom.Html}}
	g := grower{page: p, z: html.NewTokenizer(strings.NewReader(source)), attributeReader: newAttributeReader()}
	g.open = append(g.open, p.root)
	for kind := g.z.Next(); kind != html.ErrorToken; kind = g.z.Next() {
		start := g.at
		g.at += len(g.z.Raw())
		g.token(kind, document.Span{Start: start, End: g.at})
		if p.elements+g.attributeCount > most {
			return nil, ErrTooManyElements
		}
	}
	g.closeTo(0)
	if p.body == nil {
		p.body = p.root
	}
	return p, nil
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

func (g *grower) token(kind html.TokenType, span document.Span) {
	switch kind {
	case html.TextToken:
		g.text(span)
	case html.StartTagToken, html.SelfClosingTagToken:
		g.elements++
		g.attributeCount += attributesOf(span.Of(g.source))
		name, more := g.z.TagName()
		g.raw = nil
		g.start(name, more, kind == html.SelfClosingTagToken)
	case html.EndTagToken:
		name, _ := g.z.TagName()
		g.raw = nil
		g.end(name)
	}
}

// text adds a stretch of text to the innermost open element.
func (g *grower) text(span document.Span) {
	if g.raw != nil {
		g.raw.raw = span
		return
	}
	if g.foreign > 0 {
		return
	}
	words := wording.Count(span.Of(g.source))
	if words > 0 && g.body == nil {
		g.openBody()
	}
	c := g.newChild()
	e := g.innermost()
	if words > 0 {
		c.text, c.words, c.linked = span, words, g.links > 0
	} else if e.last != nil && e.last.space() {
		return
	}
	e.add(c)
	if words > 0 && !e.hidden {
		e.words += words
		if c.linked {
			e.linked += words
		}
	}
}

// start opens an element. What may not stand in those that are open closes them.
func (g *grower) start(name []byte, more, closed bool) {
	tag := atom.Lookup(name)
	syntax := syntaxes[tag]
	if g.foreign > 0 && (g.foreign > 1 || !syntax.is(endsForeign)) {
		if !closed && opensForeign(name) {
			g.foreign++
		}
		return
	}
	g.foreign = 0
	switch {
	case tag == atom.Html || tag == atom.Body && g.body != nil:
		g.merge(tag, more)
		return
	case tag == atom.Body:
		g.closeTo(1)
	case g.body == nil && !syntax.is(inHead):
		g.openBody()
	}
	if g.skipped > 0 || len(g.open) >= deepest && !syntax.is(void) {
		if !syntax.is(void | impliedEnd) {
			g.skipped++
		}
		return
	}
	if !g.makeRoom(tag, syntax) {
		return
	}
	e := g.newElement(tag, name)
	g.readAttributes(e, g.z, more)
	g.put(e, closed)
}

// put adds an element to the innermost open one and opens it where it may
// have content.
func (g *grower) put(e *element, closed bool) {
	parent := g.innermost()
	e.hidden = parent.hidden || unshown(e)
	e.parent = parent
	c := g.newChild()
	c.element = e
	parent.add(c)
	switch {
	case e.syntax.is(void):
		return
	case e.syntax.is(rawText):
		g.raw = e
		return
	case e.tag == atom.Svg || e.tag == atom.Math:
		if !closed {
			g.foreign = 1
		}
		return
	case e.tag == atom.Body:
		g.body = e
	case e.tag == atom.A:
		g.links++
	}
	g.open = append(g.open, e)
}

// openBody opens the body where the page has no tag for it.
func (g *grower) openBody() {
	g.closeTo(1)
	g.body = g.newElement(atom.Body, nil)
	g.put(g.body, false)
}

// merge adds the attributes of a tag that stands for no element of its own.
func (g *grower) merge(tag atom.Atom, more bool) {
	e := g.body
	if tag == atom.Html {
		e = g.root
	}
	g.readAttributes(e, g.z, more)
}

// closeTo closes the open elements from the given one on.
func (g *grower) closeTo(from int) {
	for i := len(g.open) - 1; i >= from; i-- {
		e := g.open[i]
		if e.tag == atom.A && !g.ended[e] {
			g.links--
		}
		if e.parent != nil && !e.hidden {
			e.parent.words += e.words
			e.parent.linked += e.linked
			e.parent.titled = e.parent.titled || e.titled || e.tag == atom.H1
		}
	}
	g.open = g.open[:min(from, len(g.open))]
	if len(g.open) == 0 {
		g.open = append(g.open, g.root)
	}
}

func (g *grower) innermost() *element { return g.open[len(g.open)-1] }

func (e *element) add(c *child) {
	if e.last == nil {
		e.first = c
	} else {
		e.last.next = c
	}
	e.last = c
}

// batch is how many elements or children are made at once.
const batch = 256

func (g *grower) newElement(tag atom.Atom, name []byte) *element {
	if len(g.spareElements) == 0 {
		g.spareElements = make([]element, batch)
	}
	e := &g.spareElements[0]
	g.spareElements = g.spareElements[1:]
	e.tag, e.syntax, e.number = tag, syntaxes[tag], g.elements
	if tag == 0 {
		e.name = string(name)
		e.labels = labelsOf(e.name)
	}
	return e
}

func (g *grower) newChild() *child {
	if len(g.spareChildren) == 0 {
		g.spareChildren = make([]child, batch)
	}
	c := &g.spareChildren[0]
	g.spareChildren = g.spareChildren[1:]
	return c
}
