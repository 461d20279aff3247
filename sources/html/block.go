package html

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// passage is the words that stand directly in one block element, those of its
// inline elements included: a paragraph, a heading, a cell.
type passage struct {
	element *element
	// words are all its words, linked those inside links.
	words, linked int
	// text is the words with single spaces, "" where it is clutter; parts and last
	// are what it is made of, and the element of the last part.
	text  string
	parts []string
	last  *element
	// opening is the words of the inline element that opens it, "" without one.
	opening string
	// judged is set where it stands in what was judged to be the article.
	judged bool
	// clutter is set where an element around it is no part of the article.
	clutter bool
}

// InlineTags are elements that do not break a line (HTML Living Standard,
// section 15.3, reads all others as blocks or tables).
var InlineTags = map[atom.Atom]bool{
	0: true, atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Nobr: true,
	atom.Picture: true, atom.Q: true, atom.Ruby: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strong: true, atom.Sub: true, atom.Sup: true,
	atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Br: true,
}

// block is the innermost of e and what it stands in that is no inline element.
func (e *element) block() *element {
	for e.parent != nil && InlineTags[e.tag] {
		e = e.parent
	}
	return e
}

// passages lists the passages of the page that it shows, in order.
func (p *page) passages() []*passage {
	out := p.passagesIn(p.body, false, nil)
	for _, one := range out {
		one.text = prose.Fold(Unescape(strings.Join(one.parts, "")))
	}
	return out
}

// passagesIn appends those that stand in e.
func (p *page) passagesIn(e *element, clutter bool, to []*passage) []*passage {
	for c := e.first; c != nil; c = c.next {
		switch {
		case c.element != nil && !c.element.hidden:
			to = p.passagesIn(c.element, clutter || p.dropped(c.element), to)
		case c.element == nil && !c.space():
			block := e.block()
			if block.passage == nil {
				block.passage = &passage{element: block, clutter: clutter}
				to = append(to, block.passage)
				if e != block && !clutter {
					block.passage.opening = p.textOf(e)
				}
			}
			block.passage.add(c.text.Of(p.source), c, e)
		}
	}
	return to
}

// add adds a stretch of text that stands in e. Two elements are read apart,
// though no space may part them.
func (one *passage) add(text string, c *child, e *element) {
	one.words += c.words
	if c.linked {
		one.linked += c.words
	}
	if !one.clutter {
		if one.last != nil && one.last != e {
			one.parts = append(one.parts, " ")
		}
		one.parts = append(one.parts, text)
	}
	one.last = e
}

// innermost is the element around all words of the passage: an inline one, where
// that is all there is in the block.
func (one *passage) innermost() *element {
	if one.last != nil && one.last.words == one.words {
		return one.last
	}
	return one.element
}

// linkDensity is the part of the words that are links, from 0 to 1.
func (one *passage) linkDensity() float64 {
	return float64(one.linked) / float64(max(1, one.words))
}

// prose reports whether the passage reads like a sentence of an article.
func (one *passage) prose() bool {
	return one.words >= 6 && one.linkDensity() < 0.4 && (one.ends() || one.words >= 20)
}

// ends reports whether the passage ends as a sentence does.
func (one *passage) ends() bool {
	s := strings.TrimRight(one.text, "\"'”’»)]\u00a0 ")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…:", last) && s != ""
}

// dropped reports whether an element is no part of the article: its name or
// its labels say so, and it does not hold the better part of the page.
func (p *page) dropped(e *element) bool {
	return e.isClutter() && !p.holdsArticle(e)
}

// holdsArticle reports whether an element holds an h1 or so much of the page's
// unlinked words that the article must be in it.
func (p *page) holdsArticle(e *element) bool {
	if clutterTags[e.tag] {
		return false
	}
	if !e.labelled(discussionLabel) && 10*(e.words-e.linked) > 4*(p.body.words-p.body.linked) {
		return true
	}
	return e.titled && e.tag != atom.Header && e.tag != atom.Footer
}
