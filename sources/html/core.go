package html

import "golang.org/x/net/html/atom"

const (
	// coreWords is how many words of sentences a page has at least on which the
	// article can be told without the readability library, and coreShare what part
	// of them it holds.
	coreWords, coreShare = 150, 0.9
	// coreParagraphs is what part of its sentences stand in paragraphs.
	coreParagraphs = 0.6
)

// core is the block that plainly is the article of a page: the innermost that
// holds nearly all sentences.
type core struct {
	*element
	// sentences counts, of each element, the words of the sentences in it.
	sentences map[*element]int
}

// findCore finds the core of a page; it reports false where the page has few
// sentences, or most of those in the innermost block that holds nearly all stand
// neither in paragraphs of its own nor, inside an article, in any.
func (p *page) findCore(all []*passage) (core, bool) {
	c := core{p.body, map[*element]int{}}
	for _, one := range all {
		if one.clutter || !one.prose() {
			continue
		}
		for e := one.element; e != nil; e = e.parent {
			c.sentences[e] += one.words
		}
	}
	total := float64(c.sentences[p.body])
	if total < coreWords {
		return c, false
	}
	for next := c.element; next != nil; next = c.partWith(coreShare * total) {
		c.element = next
	}
	return c, c.paragraphs(all) >= coreParagraphs*total
}

// partWith is the element in the core, though not in another there, with so
// many words of sentences; nil without one.
func (c core) partWith(words float64) *element {
	for in := c.first; in != nil; in = in.next {
		if in.element != nil && float64(c.sentences[in.element]) >= words {
			return in.element
		}
	}
	return nil
}

// paragraphs counts the words of the core's sentences in paragraphs.
func (c core) paragraphs(all []*passage) float64 {
	words, article := 0, c.inside(atom.Article, atom.Main)
	for _, one := range all {
		if one.clutter || !one.prose() || !c.contains(one.element) {
			continue
		}
		if paragraphTags[c.partOf(one.element).tag] || article && paragraphTags[one.element.tag] {
			words += one.words
		}
	}
	return float64(words)
}

// paragraphTags are the elements that the words of an article stand in.
var paragraphTags = map[atom.Atom]bool{
	atom.P: true, atom.Blockquote: true, atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true, atom.Table: true, atom.Td: true,
}

// partOf is what of the core's own children e is, or stands in; e where it is the core.
func (c core) partOf(e *element) *element {
	for e != c.element && e.parent != c.element {
		e = e.parent
	}
	return e
}

// has reports whether a passage belongs to the core: words that are no sentence
// do in lists and tables, and beside sentences.
func (c core) has(one *passage) bool {
	e := one.element
	if !c.contains(e) {
		return false
	}
	if one.prose() {
		return true
	}
	if list := e.closest(atom.Ul, atom.Ol, atom.Dl, atom.Table); list != nil && list != c.element && c.contains(list) {
		return 2*list.linked < list.words || list.tag == atom.Table && 5*list.linked < 4*list.words
	}
	beside := e.parent == c.element || c.sentences[e.parent] > 0
	return beside && (e.syntax.is(heading) || e.tag == atom.P && one.linkDensity() < 0.5)
}
