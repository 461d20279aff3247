package html

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// pageWriter writes the passages that were kept into the readable text.
type pageWriter struct {
	page    *page
	offset  int
	keep    map[*element]bool
	builder document.Builder
	// heading is the title's element: it is written once, as the first block.
	heading *element
	// open is set while words go on in the block that was opened last.
	open bool
}

// setting is what the elements around a passage make of it.
type setting struct {
	section               document.Section
	heading, item, quoted bool
	// oneLine is set inside what is written as one line, whatever elements are in it.
	oneLine bool
	// raised is set where digits stand above the line: 10<sup>6</sup> is not 106.
	raised bool
}

// superscripts are the digits above the line, as characters.
var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// title writes the title as the first block.
func (w *pageWriter) title(t pageTitle) {
	if t.text == "" {
		return
	}
	w.begin(setting{section: document.Headline, heading: true})
	switch {
	case t.heading != nil:
		w.element(t.heading, setting{section: document.Headline, heading: true, oneLine: true})
	case !t.window.Empty():
		WriteMarkup(&w.builder, t.window.Of(w.page.source), w.offset+t.window.Start)
	default:
		w.builder.Made(t.text, document.Span{})
	}
	w.end()
	w.heading = t.heading
}

func (w *pageWriter) begin(c setting) {
	w.builder.Open(document.Block{Section: c.section, Heading: c.heading, Item: c.item, Quoted: c.quoted})
	w.open = true
}

func (w *pageWriter) end() {
	w.builder.Close()
	w.open = false
}

// element writes what stands in e.
func (w *pageWriter) element(e *element, c setting) {
	var before *child
	for one := e.first; one != nil; before, one = one, one.next {
		if before != nil && before.element != nil && one.element != nil && runTogether(w.builder.Last(), w.page.opening(one.element)) {
			w.builder.Space(document.Span{})
		}
		switch {
		case one.space():
			w.builder.Space(document.Span{})
		case one.element == nil:
			w.text(e, one.text, c)
		case one.element.hidden, one.element == w.heading:
		case one.element.tag == atom.Br:
			w.lineBreak(one, c)
		case InlineTags[one.element.tag] && !standsAlone(one.element, c):
			w.inline(one.element, c)
		case one.element.tag == atom.Tr && w.isRow(one.element):
			w.row(one.element, c)
		case c.oneLine:
			w.builder.Space(document.Span{})
			w.element(one.element, c)
			w.builder.Space(document.Span{})
		default:
			w.end()
			w.element(one.element, c.in(one.element))
			w.end()
		}
	}
}

// runTogether reports whether what stands in two elements side by side is two
// words, though nothing parts them: the page's style does.
func runTogether(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return (unicode.IsLower(last) || strings.ContainsRune(".!?)”", last)) && (unicode.IsUpper(first) || first == '(')
}

// standsAlone reports whether an element that of itself breaks no line is one of
// its own: a caption among captions, the name under a quotation.
func standsAlone(e *element, c setting) bool {
	return e.tag == atom.Span && e.labelled(captionLabel) && c.section != document.Caption || e.tag == atom.Cite && c.quoted && !c.oneLine
}

// footnoteMark is a mark that leads to a footnote, or back from it.
var footnoteMark = regexp.MustCompile(`^\s*(?:\[?(?:\d{1,3}|[a-z]|[ivx]+|[*†‡]+)\]?|[↩⤴↑^]\x{fe0e}?)\s*$`)

// isFootnoteMark reports whether an element marks a footnote: a link above the
// line, or to another place of the page that is nothing but a mark.
func (w *pageWriter) isFootnoteMark(e *element) bool {
	if e.words == 0 || e.linked != e.words {
		return false
	}
	return e.tag == atom.Sup || e.tag == atom.A && e.attribute("href") == here && footnoteMark.MatchString(w.page.textOf(e))
}

// inline writes an element that breaks no line. Quotation marks that the page
// would show are written; marks of footnotes are left out.
func (w *pageWriter) inline(e *element, c setting) {
	switch {
	case w.isFootnoteMark(e):
	case e.tag == atom.Sup:
		c.raised = true
		w.element(e, c)
	case e.tag == atom.Q && w.keeps(e, c):
		w.ensure(c)
		w.builder.Made("“", document.Span{})
		w.element(e, c)
		w.builder.Made("”", document.Span{})
	default:
		w.element(e, c)
	}
}

// keeps reports whether the words of e are read.
func (w *pageWriter) keeps(e *element, c setting) bool {
	return c.section == document.Headline || w.keep[e.block()]
}

// ensure opens a block where none is open.
func (w *pageWriter) ensure(c setting) {
	if !w.open {
		w.begin(c)
	}
}

// in is the setting of what stands in the block element e.
func (c setting) in(e *element) setting {
	switch e.tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		c.heading = true
	case atom.Li, atom.Dd:
		c.item = true
	case atom.Blockquote:
		c.quoted = true
	case atom.Figcaption, atom.Caption:
		c.section = document.Caption
	case atom.Div, atom.P, atom.Span:
		if e.labelled(captionLabel) {
			c.section = document.Caption
		}
	}
	return c
}

func (w *pageWriter) text(e *element, s document.Span, c setting) {
	if !w.keeps(e, c) {
		return
	}
	w.ensure(c)
	if raw := s.Of(w.page.source); c.raised && strings.Trim(raw, "0123456789") == "" {
		w.builder.Made(superscripts.Replace(raw), document.Span{Start: w.offset + s.Start, End: w.offset + s.End})
		return
	}
	WriteMarkup(&w.builder, s.Of(w.page.source), w.offset+s.Start)
}

// lineBreak ends the block, except where one line is set in several, or the
// sentence goes on.
func (w *pageWriter) lineBreak(at *child, c setting) {
	if c.heading || c.oneLine || c.section == document.Caption || at.next != nil && wording.GoesOn(w.builder.Last(), strings.TrimSpace(w.page.stretch(at.next))) {
		w.builder.Space(document.Span{})
		return
	}
	w.end()
}

// rowLongest is the most words that a table row of data has; longer ones hold
// the page's own layout.
const rowLongest = 80

// isRow reports whether a table row holds data.
func (w *pageWriter) isRow(e *element) bool {
	if e.words > rowLongest {
		return false
	}
	data := true
	e.walk(func(below *element) bool {
		data = data && below.tag != atom.Table && below.tag != atom.H1 && below.tag != atom.Article
		return data
	})
	return data
}

// row writes a table row as one line, its cells joined by tabs.
func (w *pageWriter) row(e *element, c setting) {
	w.end()
	c.section, c.oneLine = document.Row, true
	for one := e.first; one != nil; one = one.next {
		if one.element == nil || one.element.hidden {
			continue
		}
		if w.open && !w.builder.Empty() {
			w.builder.Tab()
		}
		w.element(one.element, c)
	}
	w.end()
}

// Unescape resolves the character references of HTML.
func Unescape(s string) string { return html.UnescapeString(s) }

// WriteMarkup writes raw HTML text: runs as they stand, character references
// resolved, white space as one space, invisible characters left out. at is the
// offset of raw in the source.
func WriteMarkup(b *document.Builder, raw string, at int) {
	run := 0
	for i := 0; i < len(raw); {
		n, kind := 1, raw[i]
		switch {
		case kind == ' ' && i > run && i+1 < len(raw) && isPlain(raw[i+1]):
			n = 0
		case kind == ' ' || kind == '\t' || kind == '\n' || kind == '\r' || kind == '\f' || kind == 0:
		case kind == '&':
			n = reference(raw[i:])
		case kind >= utf8.RuneSelf:
			n = invisible(raw[i:])
		default:
			n = 0
		}
		if n == 0 {
			i++
			continue
		}
		b.Verbatim(raw[run:i], at+run)
		specialCharacter(b, raw[i:i+n], document.Span{Start: at + i, End: at + i + n})
		i += n
		run = i
	}
	b.Verbatim(raw[run:], at+run)
}

// isPlain reports whether a byte opens a character that is written as it stands.
func isPlain(c byte) bool { return c > ' ' && c < utf8.RuneSelf && c != '&' }

// specialCharacter writes one character reference, white space or invisible character.
func specialCharacter(b *document.Builder, raw string, source document.Span) {
	meaning := Unescape(raw)
	switch {
	case strings.Trim(meaning, " \t\n\r\f") == "":
		b.Space(source)
	case meaning == "\x00" || invisible(meaning) == len(meaning):
	default:
		b.Made(meaning, source)
	}
}

// reference is the length of the character reference that s opens with; 0 if
// the ampersand stands for itself.
func reference(s string) int {
	n := 1
	for n < len(s) && n < 40 && (s[n] == '#' || s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	if Unescape(s[:n]) == s[:n] {
		return 0
	}
	return n
}

// invisible is the length of the character that s opens with if a page does
// not show it: a soft hyphen, a zero-width space or joiner, a byte order mark.
func invisible(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return n
	}
	return 0
}
