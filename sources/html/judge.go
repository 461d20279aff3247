package html

import (
	"strconv"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// judgedElements is the most elements of a page that the readability library
// is asked to judge; it goes over them several times.
const judgedElements = 50_000

// numberAttribute carries an element's number through the readability library.
const numberAttribute = "data-claimdiff-number"

// judge marks the passages of what looks like the article: of its core, where
// there plainly is one, else of what the readability library keeps.
func (p *page) judge(all []*passage) {
	if c, certain := p.findCore(all); certain {
		for _, one := range all {
			one.judged = c.has(one)
		}
	} else {
		kept := p.askLibrary()
		for _, one := range all {
			one.judged = judgedIn(one.element, kept)
		}
	}
	for _, one := range all {
		one.countArticle()
	}
}

// askLibrary returns, by number, the elements that the readability library
// keeps; none where it finds no article.
func (p *page) askLibrary() []bool {
	kept := make([]bool, p.elements+1)
	parser := readability.NewParser()
	parser.MaxElemsToParse, parser.DisableJSONLD = judgedElements, true
	article, err := parser.ParseAndMutate(p.copy(), nil)
	if err != nil || article.Node == nil {
		return kept
	}
	for n := range article.Node.Descendants() {
		markKept(kept, n)
	}
	markKept(kept, article.Node)
	return kept
}

func markKept(kept []bool, n *html.Node) {
	for _, a := range n.Attr {
		if a.Key != numberAttribute {
			continue
		}
		if number, err := strconv.Atoi(a.Val); err == nil {
			kept[number] = true
		}
	}
}

// copy is the page as a tree for the readability library, which changes it: the
// elements with their numbers, and nothing of those whose content is no text.
func (p *page) copy() *html.Node {
	document := &html.Node{Type: html.DocumentNode}
	root := &html.Node{Type: html.ElementNode, DataAtom: atom.Html, Data: "html"}
	document.AppendChild(root)
	p.copyInto(root, p.root)
	if p.body == p.root {
		body := &html.Node{Type: html.ElementNode, DataAtom: atom.Body, Data: "body"}
		root.AppendChild(body)
	}
	return document
}

func (p *page) copyInto(to *html.Node, e *element) {
	for c := e.first; c != nil; c = c.next {
		if c.element == nil {
			to.AppendChild(&html.Node{Type: html.TextNode, Data: Unescape(p.stretch(c))})
			continue
		}
		n := c.element.node()
		to.AppendChild(n)
		if !c.element.raw.Empty() && c.element.tag == atom.Title {
			n.AppendChild(&html.Node{Type: html.TextNode, Data: Unescape(c.element.raw.Of(p.source))})
		}
		p.copyInto(n, c.element)
	}
}

// node is the element alone as the readability library knows it.
func (e *element) node() *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: e.tag, Data: e.name}
	if e.tag != 0 {
		n.Data = e.tag.String()
	}
	n.Attr = append(n.Attr, e.attributes...)
	n.Attr = append(n.Attr, html.Attribute{Key: numberAttribute, Val: strconv.Itoa(e.number)})
	return n
}

// judgedIn reports whether the readability library kept the element. It
// replaces an element that holds nothing but another by that one, under the
// outer one's number.
func judgedIn(e *element, judged []bool) bool {
	for ; e != nil; e = e.parent {
		if e.number > 0 && judged[e.number] {
			return true
		}
		if e.number > 0 && !onlyChild(e) {
			return false
		}
	}
	return false
}

// onlyChild reports whether e is all that its parent holds.
func onlyChild(e *element) bool {
	if e.parent == nil {
		return false
	}
	for c := e.parent.first; c != nil; c = c.next {
		if c.element != e && !c.space() {
			return false
		}
	}
	return true
}

// countArticle counts the words of a passage that surely is of the article for
// every element that it stands in.
func (one *passage) countArticle() {
	if !one.judged || one.clutter || !one.prose() {
		return
	}
	for e := one.element; e != nil; e = e.parent {
		e.article += one.words
	}
}
