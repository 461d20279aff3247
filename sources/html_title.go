package sources

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
)

// pageTitle is the article's title and where it stands.
type pageTitle struct {
	text string
	// heading is the element that shows it on the page; nil if none does.
	heading *element
	// window is the range of the source inside the window's title that reads
	// as the title; empty if the title does not stand there.
	window document.Span
}

// findTitle takes the heading that the page shows over its article: the h1
// that reads like a title the page gives to others, else the only h1, else
// what it gives to others, else the window's title without the outlet's name.
func findTitle(p *page, facts pageFacts) pageTitle {
	headings := p.mainHeadings()
	known := append(facts.titles, p.windowTitleText(facts.windowTitle))
	for _, title := range known {
		for _, h := range headings {
			if alike(p.textOf(h), title) {
				return pageTitle{text: p.textOf(h), heading: h}
			}
		}
	}
	if len(headings) == 1 {
		return pageTitle{text: p.textOf(headings[0]), heading: headings[0]}
	}
	if len(facts.titles) > 0 {
		return pageTitle{text: facts.titles[0]}
	}
	return p.fromWindow(facts)
}

// mainHeadings are the h1 elements that have words and do not stand where a
// page shows its own name.
func (p *page) mainHeadings() []*element {
	var out []*element
	p.body.walk(func(e *element) bool {
		inMasthead := e.tag == atom.Header && !e.inside(atom.Article, atom.Main)
		if e.tag == atom.Nav || e.tag == atom.Footer || e.tag == atom.Aside || e.hidden || inMasthead {
			return false
		}
		if e.tag == atom.H1 && e.words > 0 {
			out = append(out, e)
		}
		return true
	})
	return out
}

// alike reports whether two titles are one: the words of the shorter are at
// least two and most of them stand in the longer.
func alike(a, b string) bool {
	if sameWords(a, b) {
		return a != ""
	}
	short, long := titleWords(a), titleWords(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	common := 0
	for w := range short {
		if long[w] {
			common++
		}
	}
	return len(short) >= 2 && 3*common >= 2*len(short)
}

func titleWords(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		if w = wordsAlone(w); w != "" {
			out[w] = true
		}
	}
	return out
}

// titleEnds part a window's title from the outlet's name.
var titleEnds = []string{" | ", " – ", " — ", " - ", " · ", " :: ", " » "}

// fromWindow takes the window's title up to the outlet's name: the last part
// if it reads like the publisher or is short.
func (p *page) fromWindow(facts pageFacts) pageTitle {
	if facts.windowTitle == nil {
		return pageTitle{}
	}
	span := p.raw[facts.windowTitle.number]
	raw := span.Of(p.source)
	cut := len(raw)
	for _, mark := range titleEnds {
		at := strings.LastIndex(raw, mark)
		if at < 0 {
			continue
		}
		name := fold(raw[at+len(mark):])
		if facts.meta.Publisher != "" && alike(name, facts.meta.Publisher) || len(strings.Fields(name)) <= 4 && len(strings.Fields(raw[:at])) > 3 {
			cut = at
			break
		}
	}
	window := document.Span{Start: span.Start, End: span.Start + cut}
	return pageTitle{text: fold(unescape(window.Of(p.source))), window: window}
}
