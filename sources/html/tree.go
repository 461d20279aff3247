package html

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// page is an HTML page as a tree, whose leaves are stretches of the source.
type page struct {
	source string
	root   *element
	body   *element
	// elements are how many there are; their numbers start at 1.
	elements int
}

// element is one element of the page.
type element struct {
	// tag is 0 for an element that HTML does not know; name is set for those alone.
	tag    atom.Atom
	name   string
	syntax syntax
	// number counts the elements in the order of the source.
	number int
	// attributes are those of keptAttributes that the element has.
	attributes []html.Attribute
	parent     *element
	// first and last are the ends of the list of what stands in the element.
	first, last *child
	// raw is the text inside an element whose content is not markup: a title, a script.
	raw document.Span
	// labels say what the element's names call it.
	labels label
	// words counts what is read in it, and linked what of that stands in links.
	words, linked int
	// article counts the words in it that are known to be of the article.
	article int
	// passage is the words that stand directly in it, once they are gathered; nil
	// without any, and for inline elements.
	passage *passage
	// hidden is set where the page does not show the element, or shows no text.
	hidden bool
	// titled is set where it holds an h1.
	titled bool
}

// child is an element or a stretch of text of its parent.
type child struct {
	// element is nil for a stretch of text.
	element *element
	// text is the stretch in the source; it is empty for white space alone.
	text document.Span
	// words are those of the stretch.
	words int
	// linked is set where the stretch stands in a link.
	linked bool
	// next is what follows in the parent; nil behind the last.
	next *child
}

// unshown reports whether a page shows nothing of an element to its readers.
func unshown(e *element) bool {
	if UnshownTags[e.tag] || e.attribute("aria-hidden") == "true" || e.has("hidden") || e.labelled(unshownLabel) && !e.syntax.is(heading) {
		return true
	}
	style := e.attribute("style")
	return style != "" && unshownStyles.MatchString(style)
}

// unshownStyles are styles of what a page does not show, and of the marks that a
// word processor writes before the items of its lists.
var unshownStyles = regexp.MustCompile(`(?i)display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore`)

// UnshownTags are elements that hold no text of an article, whatever is in them.
var UnshownTags = map[atom.Atom]bool{
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
	for c := e.first; c != nil; c = c.next {
		if c.element != nil && visit(c.element) {
			c.element.walk(visit)
		}
	}
}

// space reports whether the child is white space alone.
func (c *child) space() bool { return c.element == nil && c.text.Empty() }

// stretch is the source of a stretch of text.
func (p *page) stretch(c *child) string {
	if c.space() {
		return " "
	}
	return c.text.Of(p.source)
}

// opening is the first stretch of text in e that is more than white space, "" where
// something else comes first.
func (p *page) opening(e *element) string {
	for c := e.first; c != nil; {
		switch {
		case c.space():
			c = c.next
		case c.element == nil:
			return c.text.Of(p.source)
		default:
			c = c.element.first
		}
	}
	return ""
}

// textOf is the text of e with its entities resolved and its white space
// folded; where e breaks the line, there is a space.
func (p *page) textOf(e *element) string {
	if e.first != nil && e.first == e.last && e.first.element == nil {
		return prose.Fold(Unescape(p.stretch(e.first)))
	}
	var b strings.Builder
	p.collect(&b, e)
	return prose.Fold(Unescape(b.String()))
}

func (p *page) collect(b *strings.Builder, e *element) {
	for c := e.first; c != nil; c = c.next {
		if c.element == nil {
			b.WriteString(p.stretch(c))
			continue
		}
		breaks := !InlineTags[c.element.tag] || c.element.tag == atom.Br
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
