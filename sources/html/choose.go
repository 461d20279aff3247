package html

import (
	"regexp"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// tooFewWords is how many words of an article the library must keep for its
// judgement to count; short pages and live blogs mislead it.
const tooFewWords = 60

// choose decides which passages of the page are its article. It returns the
// block elements whose words are read.
func choose(p *page, title pageTitle, facts *pageFacts) map[*element]bool {
	all := p.passages()
	p.judge(all)
	p.dropOpenings(all, title.heading)
	dropByline(all, title.heading, facts)
	c := choice{within: container(all), afterTitle: title.heading == nil}
	keep := map[*element]bool{}
	for _, one := range all {
		if title.heading != nil && title.heading.contains(one.element) {
			c.afterTitle = true
			continue
		}
		if !one.clutter && c.wants(one) && !isFileNote(one.text) && !wording.Same(one.text, title.text) {
			keep[one.element] = true
		}
		c.entered = c.entered || c.within != nil && c.within.contains(one.element)
	}
	return keep
}

// choice is what the decision about a passage depends on besides itself.
type choice struct {
	// within is what holds the article; nil where nothing is known to.
	within *element
	// afterTitle and entered are set once the passages are past the title, and
	// past the first that stands in within.
	afterTitle, entered bool
}

// notes open what a page says of the article itself, wherever it stands.
var notes = regexp.MustCompile(`(?i)^(?:correction|corrected|clarification|clarified|editor['’]?s['’]? note|(?:this|an earlier version of this) (?:article|story|report|page|post))\b`)

// wants decides about a passage that nothing speaks against: it is kept where
// the library kept it, and where it reads like the article and stands where
// the article does. Before the title stand captions, if anything.
func (c choice) wants(one *passage) bool {
	caption := one.element.inside(atom.Figcaption)
	switch {
	case !c.afterTitle && !caption:
		return one.judged && one.prose() && one.words >= 25
	case notes.MatchString(one.text) && one.prose():
		return true
	case c.within == nil:
		return one.linkDensity() < 0.5
	case !c.entered && !caption && one.prose():
		return true
	}
	return c.within.contains(one.element) && (one.judged || one.prose() || one.inArticle())
}

// inArticle reports whether the passage is a part that articles have besides
// paragraphs.
func (one *passage) inArticle() bool {
	inside := one.element.inside(atom.Figcaption, atom.Caption, atom.Blockquote, atom.Td, atom.Th, atom.Li, atom.H2, atom.H3, atom.H4)
	return one.linkDensity() < 0.4 && (inside || one.element.labelled(captionLabel))
}

// container is the innermost element around all passages that the library kept
// and nothing speaks against; nil where they are too few to go by.
func container(all []*passage) *element {
	var within *element
	words := 0
	for _, one := range all {
		if !one.judged || one.clutter {
			continue
		}
		words += one.words
		if within == nil {
			within = one.element
		}
		for !within.contains(one.element) {
			within = within.parent
		}
	}
	if words < tooFewWords {
		return nil
	}
	if outer := within.closest(atom.Article, atom.Main); outer != nil {
		return outer
	}
	return within
}

// dropOpenings drops lists of other articles, pleas and notices, which are told
// by the words that they open with.
func (p *page) dropOpenings(all []*passage, title *element) {
	for i, one := range all {
		if one.clutter || !one.opensClutter() {
			continue
		}
		one.clutter = true
		box := p.box(all, i, title)
		for _, other := range all[i+1:] {
			inBox := box != nil && box.contains(other.element)
			if !inBox && other.linkDensity() < 0.5 {
				break
			}
			other.clutter = true
		}
	}
}

// opensClutter reports whether the passage, or the bold word that it opens
// with, is a heading over what is not the article.
func (one *passage) opensClutter() bool {
	if one.prose() {
		return one.words <= 25 && clutterSentences.MatchString(one.text)
	}
	return clutterSentences.MatchString(one.text) || clutterHeadings.MatchString(one.text) ||
		one.linkDensity() < 1 && clutterHeadings.MatchString(one.opening)
}

// box is the outermost element that opens with the passage i and holds no more
// than a third of the page or of its article: what belongs to the words it opens
// with. It is nil where the passage opens nothing.
func (p *page) box(all []*passage, i int, title *element) *element {
	var box *element
	for e := all[i].element; e != nil && e != p.body && 3*e.words <= p.body.words && 3*e.article <= p.body.article; e = e.parent {
		if i > 0 && e.contains(all[i-1].element) || title != nil && e.contains(title) {
			break
		}
		box = e
	}
	return box
}
