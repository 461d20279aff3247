package sources

import (
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// page is an HTML page as a tree of our own, whose leaves are stretches of the
// source.
type page struct {
	*numbering
	root *element
	body *element
	// judged is the parser's tree, for the readability library.
	judged *html.Node
	// next is the number of the stretch of text that comes next while the tree
	// grows; -1 if none does.
	next int
}

// element is one element of the page.
type element struct {
	// tag is 0 for an element that HTML does not know; name is set for those alone.
	tag  atom.Atom
	name string
	// number is that of the token stream; 0 for elements that the parser
	// supplied and for formatting.
	number     int
	attributes []html.Attribute
	parent     *element
	children   []child
	// words counts what is read in it, and linked what of that stands in links.
	words, linked int
	// article counts the words in it that the readability library kept.
	article int
	// hidden is set where the page does not show the element, or shows no text.
	hidden bool
}

// child is an element or a stretch of text of its parent.
type child struct {
	// element is nil for a stretch of text.
	element *element
	// text is the number of the stretch, or space.
	text int
}

// space is white space alone, which has no number.
const space = -1

// parsePage numbers, parses and measures a page.
func parsePage(source string, limits Limits) (*page, error) {
	numbered, err := number(source, limits)
	if err != nil {
		return nil, err
	}
	tree, err := html.Parse(strings.NewReader(numbered.copy.String()))
	if err != nil {
		return nil, problemf("save the article as text", "its elements are nested too deep to be told apart")
	}
	p := &page{numbering: numbered, judged: tree, root: &element{}, next: -1}
	p.grow(p.root, tree)
	if p.body == nil {
		p.body = p.root
	}
	return p, nil
}

// grow copies the parser's node into e, with everything below it. The comment
// with the number of a stretch comes before its text, though not always in the
// same element: the parser opens elements again for the text alone.
func (p *page) grow(e *element, n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.CommentNode:
			if k, err := strconv.Atoi(c.Data); err == nil && k >= 0 && k < len(p.texts) {
				p.next = k
			}
		case html.TextNode:
			if strings.TrimSpace(c.Data) == "" {
				e.children = append(e.children, child{text: space})
			} else if p.next >= 0 {
				p.addText(e, p.next)
				p.next = -1
			}
		case html.ElementNode:
			p.addElement(e, c)
		}
	}
}

func (p *page) addText(e *element, text int) {
	e.children = append(e.children, child{text: text})
	words := len(strings.Fields(p.texts[text].Of(p.source)))
	linked := 0
	if e.inside(atom.A) {
		linked = words
	}
	for at := e; at != nil && !e.hidden; at = at.parent {
		at.words += words
		at.linked += linked
	}
}

func (p *page) addElement(parent *element, n *html.Node) {
	e := &element{tag: n.DataAtom, attributes: n.Attr, parent: parent}
	if number, err := strconv.Atoi(e.attribute(numberAttribute)); err == nil && number > 0 && number <= p.elements {
		e.number = number
	}
	if e.tag == 0 {
		e.name = n.Data
	}
	e.hidden = parent.hidden || unshown(e)
	parent.children = append(parent.children, child{element: e})
	if e.tag == atom.Body && p.body == nil {
		p.body = e
	}
	p.grow(e, n)
}

// unshown reports whether a page shows nothing of an element to its readers.
func unshown(e *element) bool {
	if unshownTags[e.tag] || e.attribute("aria-hidden") == "true" || e.has("hidden") {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(e.attribute("style")), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// unshownTags are elements that hold no text of an article, whatever is in them.
var unshownTags = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true,
	atom.Object: true, atom.Embed: true, atom.Svg: true, atom.Math: true, atom.Canvas: true, atom.Audio: true, atom.Video: true,
	atom.Map: true, atom.Select: true, atom.Textarea: true, atom.Button: true, atom.Input: true, atom.Label: true,
	atom.Dialog: true, atom.Del: true, atom.S: true, atom.Strike: true, atom.Rp: true, atom.Rt: true, atom.Datalist: true,
}

// attribute is the value of the first attribute of that name, "" without one.
func (e *element) attribute(name string) string {
	for _, a := range e.attributes {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func (e *element) has(name string) bool {
	return slices.ContainsFunc(e.attributes, func(a html.Attribute) bool { return a.Key == name })
}

// inside reports whether e is, or stands in, an element of that name.
func (e *element) inside(tags ...atom.Atom) bool { return e.closest(tags...) != nil }

// closest is the innermost of e and what it stands in that has one of the
// names; nil if none has.
func (e *element) closest(tags ...atom.Atom) *element {
	for at := e; at != nil; at = at.parent {
		if slices.Contains(tags, at.tag) {
			return at
		}
	}
	return nil
}

// contains reports whether o is e or stands in it.
func (e *element) contains(o *element) bool {
	for at := o; at != nil; at = at.parent {
		if at == e {
			return true
		}
	}
	return false
}

// walk visits the elements below e in order, and not those inside one for
// which visit returns false.
func (e *element) walk(visit func(*element) bool) {
	for _, c := range e.children {
		if c.element != nil && visit(c.element) {
			c.element.walk(visit)
		}
	}
}

// stretch is the source of a stretch of text.
func (p *page) stretch(c child) string {
	if c.text == space {
		return " "
	}
	return p.texts[c.text].Of(p.source)
}

// textOf is the text of e with its entities resolved and its white space
// folded; where e breaks the line, there is a space.
func (p *page) textOf(e *element) string {
	var b strings.Builder
	p.collect(&b, e)
	return prose.Fold(unescape(b.String()))
}

func (p *page) collect(b *strings.Builder, e *element) {
	for _, c := range e.children {
		if c.element == nil {
			b.WriteString(p.stretch(c))
			continue
		}
		breaks := !inlineTags[c.element.tag] || c.element.tag == atom.Br
		if breaks {
			b.WriteByte(' ')
		}
		if !c.element.hidden {
			p.collect(b, c.element)
		}
		if breaks {
			b.WriteByte(' ')
		}
	}
}
