package sources

import (
	"regexp"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// judgedElements is the most elements of a page that the readability
	// library is asked to judge; it goes over them several times.
	judgedElements = 50_000
	// tooFewWords is how many words of an article the library must keep for its
	// judgement to count; short pages and live blogs mislead it.
	tooFewWords = 60
)

// choose decides which passages of the page are its article. title is the
// element that shows the article's title, nil if none does.
func choose(p *page, title *element, facts pageFacts) map[*element]bool {
	all := p.passages(judge(p))
	p.dropOpenings(all, title)
	dropByline(all, title, facts)
	within := container(all)
	keep := map[*element]bool{}
	seenTitle := title == nil
	for _, one := range all {
		if title != nil && title.contains(one.element) {
			seenTitle = true
			continue
		}
		if !one.clutter && one.wanted(within, seenTitle) {
			keep[one.element] = true
		}
	}
	return keep
}

// wanted decides about a passage that nothing speaks against: it is kept where
// the library kept it, and where it reads like the article and stands in what
// holds the article. within is nil where nothing is known to hold it.
func (one *passage) wanted(within *element, afterTitle bool) bool {
	switch {
	case one.judged && within != nil:
		return within.contains(one.element)
	case within == nil:
		return one.linkDensity() < 0.5 && (afterTitle || one.prose())
	}
	return afterTitle && within.contains(one.element) && (one.prose() || one.inArticle())
}

// inArticle reports whether the passage is a part that articles have besides
// paragraphs.
func (one *passage) inArticle() bool {
	return one.linkDensity() < 0.4 && one.element.inside(atom.Figcaption, atom.Caption, atom.Blockquote, atom.Td, atom.Th, atom.Li, atom.H2, atom.H3, atom.H4)
}

// judge asks the readability library for the article and returns, by number,
// the elements that it kept; none where it found no article.
func judge(p *page) []bool {
	kept := make([]bool, p.elements+1)
	parser := readability.NewParser()
	parser.MaxElemsToParse, parser.DisableJSONLD = judgedElements, true
	article, err := parser.ParseAndMutate(p.judged, nil)
	if err != nil || article.Node == nil {
		return kept
	}
	for n := range article.Node.Descendants() {
		if n.Type == html.ElementNode {
			markKept(kept, n)
		}
	}
	markKept(kept, article.Node)
	return kept
}

func markKept(kept []bool, n *html.Node) {
	e := element{attributes: n.Attr}
	number := 0
	for _, d := range e.attribute(numberAttribute) {
		if d < '0' || d > '9' || number > len(kept) {
			return
		}
		number = 10*number + int(d-'0')
	}
	if number > 0 && number < len(kept) {
		kept[number] = true
	}
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
		alone := clutterAlone.MatchString(one.text)
		if one.clutter || !alone && !clutterOpenings.MatchString(one.text) || one.prose() && one.words > 25 {
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

// box is the outermost element that opens with the passage i and is no more
// than a fifth of the page: what belongs to the words it opens with. It is nil
// where the passage opens nothing.
func (p *page) box(all []*passage, i int, title *element) *element {
	var box *element
	for e := all[i].element; e != nil && e != p.body && 5*e.words <= p.body.words+20; e = e.parent {
		if i > 0 && e.contains(all[i-1].element) || title != nil && e.contains(title) {
			break
		}
		box = e
	}
	return box
}

// dates tells a passage that says when the article was written.
var dates = regexp.MustCompile(`(?i)\b(?:\d{1,2}[:.h]\d{2}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|` +
	`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?,?\s+\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|` +
	`updated|published|posted|min(?:ute)?s? read)\b`)

// dropByline drops what says, between the title and the first sentence, who
// wrote the article and when, and what is labelled so anywhere.
func dropByline(all []*passage, title *element, facts pageFacts) {
	head := title == nil
	for _, one := range all {
		if title != nil && title.contains(one.element) {
			head = true
			continue
		}
		if one.words <= 40 && bylineLabelled(one.element) {
			one.clutter = true
		}
		if head && !one.clutter {
			if one.prose() && one.words > 12 {
				return
			}
			one.clutter = one.signs(facts)
		}
	}
}

// bylineLabelled reports whether the passage or what it alone fills is named
// as the byline.
func bylineLabelled(e *element) bool {
	for at := e; at != nil && at.words <= 40; at = at.parent {
		if at.labelled(bylineLabels) || at.tag == atom.Address {
			return true
		}
	}
	return false
}

// signs reports whether a short passage names the author, or a date and no
// more.
func (one *passage) signs(facts pageFacts) bool {
	if one.words > 20 || one.ends() && one.words > 8 {
		return false
	}
	text := strings.ToLower(one.text)
	author := strings.ToLower(facts.meta.Byline)
	return strings.HasPrefix(text, "by ") || author != "" && strings.Contains(text, author) || dates.MatchString(text)
}
