package html

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
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
// that reads like a title the page gives to others, else the only h1 outside
// the page's masthead, else the lower heading that reads so, else what it gives
// to others, else the window's title without the outlet's name.
func findTitle(p *page, facts pageFacts) pageTitle {
	titles := append(facts.titles, p.windowTitleText(facts.windowTitle))
	first := p.headings(atom.H1)
	if h := p.headingLike(first, facts.titles); h != nil {
		return pageTitle{text: p.textOf(h), heading: h}
	}
	if len(facts.titles) > 0 {
		first = slices.DeleteFunc(first, func(h *element) bool { return h.linked == h.words }) // the outlet's name
	}
	if h := p.headingLike(first, titles[len(facts.titles):]); h != nil {
		return pageTitle{text: p.textOf(h), heading: h}
	}
	first = slices.DeleteFunc(first, inMasthead)
	if len(first) == 1 {
		return pageTitle{text: p.textOf(first[0]), heading: first[0]}
	}
	if h := p.headingLike(p.headings(atom.H2, atom.H3), titles); h != nil && 3*h.words >= 2*wording.Count(titles[0]) {
		return pageTitle{text: p.textOf(h), heading: h}
	}
	if len(facts.titles) > 0 {
		return pageTitle{text: facts.titles[0]}
	}
	return p.fromWindow(facts)
}

// headingLike is the first of the headings that reads like the first of the titles
// that any reads like; nil without one.
func (p *page) headingLike(headings []*element, titles []string) *element {
	for _, title := range titles {
		for _, h := range headings {
			if wording.Alike(p.textOf(h), title) {
				return h
			}
		}
	}
	return nil
}

// headings are the elements of those names that have words and may stand over
// an article.
func (p *page) headings(tags ...atom.Atom) []*element {
	var out []*element
	p.body.walk(func(e *element) bool {
		if e.hidden || clutterTags[e.tag] || e.tag == atom.Footer {
			return false
		}
		if slices.Contains(tags, e.tag) && e.words > 0 {
			out = append(out, e)
		}
		return true
	})
	return out
}

// inMasthead reports whether a heading may be the outlet's own name.
func inMasthead(h *element) bool {
	return h.inside(atom.Header) && !h.inside(atom.Article, atom.Main)
}

// titleEnds part a window's title from the outlet's name.
var titleEnds = []string{" | ", " – ", " — ", " - ", " · ", " :: ", " » "}

// fromWindow takes the window's title up to the outlet's name: the last part
// if it reads like the publisher or is short.
func (p *page) fromWindow(facts pageFacts) pageTitle {
	if facts.windowTitle == nil {
		return pageTitle{}
	}
	span := facts.windowTitle.raw
	for _, part := range cutWindow(span.Of(p.source)) {
		known := facts.meta.Publisher != "" && wording.Alike(part.outlet, facts.meta.Publisher)
		if known || len(strings.Fields(part.outlet)) <= 4 && len(strings.Fields(part.title)) > 3 {
			span.End = span.Start + len(part.title)
			break
		}
	}
	return pageTitle{text: prose.Fold(Unescape(span.Of(p.source))), window: span}
}

// windowPart is a window's title, cut where the outlet's name may begin.
type windowPart struct{ title, outlet string }

// cutWindow cuts a window's title at the last of each mark that parts it.
func cutWindow(raw string) []windowPart {
	var out []windowPart
	for _, mark := range titleEnds {
		if at := strings.LastIndex(raw, mark); at >= 0 {
			out = append(out, windowPart{raw[:at], prose.Fold(Unescape(raw[at+len(mark):]))})
		}
	}
	return out
}

// outletOf is the outlet's name in the window's title, which is what follows
// the article's title; "" where none does.
func (p *page) outletOf(title string, facts pageFacts) string {
	for _, part := range cutWindow(p.windowTitleText(facts.windowTitle)) {
		if !wording.Same(part.title, title) {
			continue
		}
		outlet := part.outlet
		if deeper := cutWindow(outlet); len(deeper) > 0 {
			outlet = deeper[0].outlet // behind the section's name
		}
		if len(strings.Fields(outlet)) <= 6 {
			return outlet
		}
	}
	return ""
}
