package feed

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Parse reads the bytes of one item, as Split hands them over.
func Parse(source []byte) (Item, error) {
	p := parser{tokens: tokens(source), source: source}
	for {
		token, err := p.tokens.RawToken()
		if errors.Is(err, io.EOF) {
			return p.done(), nil
		}
		if err != nil {
			return Item{}, fmt.Errorf("read the item's XML: %w", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			p.enter(token)
		case xml.CharData:
			p.text.Write(token)
		case xml.EndElement:
			p.leave(qualified(token.Name))
		}
	}
}

// parser reads the elements of an item, which stand right below it, but for the
// author's name and the source's title in Atom.
type parser struct {
	tokens *xml.Decoder
	source []byte
	item   Item
	// values is the text of every element, by its path below the item, the first
	// of a name, and kinds the type that Atom gives it.
	values, kinds map[string]string
	authors       []string
	open          []string
	kind          string
	text          strings.Builder
	// inner is the byte at which XHTML content begins.
	inner int
}

func (p *parser) enter(e xml.StartElement) {
	p.open = append(p.open, qualified(e.Name))
	if len(p.open) != 2 && !p.markup() {
		p.text.Reset()
		return
	}
	if len(p.open) == 2 {
		p.text.Reset()
		p.kind, p.inner = attribute(e, "type"), int(p.tokens.InputOffset())
		if e.Name.Local == "link" && e.Name.Space == "" {
			p.link(e)
		}
		if e.Name.Local == "guid" && attribute(e, "isPermaLink") != "false" {
			p.kind = "permalink"
		}
	}
}

// markup reports whether the open element stands inside XHTML content.
func (p *parser) markup() bool { return len(p.open) > 2 && p.kind == "xhtml" }

// link takes the address of an Atom link to the item itself.
func (p *parser) link(e xml.StartElement) {
	if rel := attribute(e, "rel"); rel == "" || rel == "alternate" {
		p.item.URL = first(p.item.URL, attribute(e, "href"))
	}
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (p *parser) leave(name string) {
	at := len(p.open) - 1
	for at >= 0 && p.open[at] != name {
		at--
	}
	if at < 0 {
		return
	}
	path := strings.Join(p.open[min(1, at):at+1], "/")
	switch {
	case p.markup() && at >= 2:
	case at == 1 && p.kind == "xhtml":
		p.set(name, innerXML(p.source[p.inner:p.tokens.InputOffset()]))
	default:
		p.set(path, p.text.String())
	}
	p.open = p.open[:at]
	if !p.markup() {
		p.text.Reset()
	}
}

// innerXML is the source of an element without its end tag.
func innerXML(source []byte) string {
	text := string(source)
	return text[:max(0, strings.LastIndex(text, "</"))]
}

func (p *parser) set(path, value string) {
	value = strings.TrimSpace(value)
	if value == "" {
		return
	}
	switch path {
	case "author", "author/name", "dc:creator", "itunes:author":
		p.authors = append(p.authors, value)
	}
	if p.values == nil {
		p.values, p.kinds = map[string]string{}, map[string]string{}
	}
	if p.values[path] == "" {
		p.values[path], p.kinds[path] = value, p.kind
	}
}

// firstOf is the value of the first of the elements that has one, and its name.
func (p *parser) firstOf(names ...string) (value, name string) {
	for _, name := range names {
		if p.values[name] != "" {
			return p.values[name], name
		}
	}
	return "", ""
}

func (p *parser) done() Item {
	item := p.item
	item.ID, _ = p.firstOf("guid", "id")
	link, _ := p.firstOf("link", "feedburner:origLink")
	item.URL = first(item.URL, link)
	if p.kinds["guid"] == "permalink" && strings.Contains(p.values["guid"], "://") {
		item.URL = first(item.URL, p.values["guid"])
	}
	title, _ := p.firstOf("title", "dc:title")
	item.Title, item.TitleIsMarkup = title, p.kinds["title"] != "text"
	item.Published, _ = p.firstOf("pubDate", "published", "dc:date", "issued", "dcterms:created")
	item.Modified, _ = p.firstOf("updated", "atom:updated", "dcterms:modified", "modified")
	item.Language, _ = p.firstOf("dc:language", "language")
	item.Publisher, _ = p.firstOf("source/title", "source", "dc:publisher")
	item.Authors = p.authors
	var from string
	item.Content, from = p.firstOf("content:encoded", "content", "xhtml:body", "body")
	item.ContentIsMarkup = p.isMarkup(from)
	item.Summary, from = p.firstOf("description", "summary", "dc:description")
	item.SummaryIsMarkup = p.isMarkup(from)
	return item
}

// isMarkup reports whether an element's text is HTML: always in RSS, in Atom
// where its type says so.
func (p *parser) isMarkup(name string) bool {
	switch name {
	case "content", "summary":
		kind := p.kinds[name]
		return strings.Contains(kind, "html") || strings.Contains(kind, "xml")
	}
	return true
}
