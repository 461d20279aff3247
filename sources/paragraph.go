package sources

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// The widths, in code points, that tell how plain text was typed.
const (
	// wrapNarrowest and wrapWidest bound the line length that text which was
	// wrapped by hand or by an editor is wrapped at.
	wrapNarrowest, wrapWidest = 40, 110
	// headingWidest bounds a line that can be a heading.
	headingWidest = 160
	// headingQuestion is the most words of a question that can be a heading;
	// longer ones are asked by somebody in the story.
	headingQuestion = 14
)

// line is one line of plain text without the white space around it.
type line struct {
	span document.Span
	// blank lines end a paragraph: they are empty, or a rule of marks alone.
	blank bool
	// marker is the length of the list marker that opens the line, 0 without one.
	marker int
	// number is what a numbered marker states.
	number int
	// indented is set where white space opens the line.
	indented bool
	// width is in code points.
	width int
}

// paragraphs cuts plain text into blocks; their spans are ranges of text, in
// order. A blank line always ends a block. A line break within a paragraph
// ends it unless the line was wrapped there.
func paragraphs(text string) []document.Block {
	all := lines(text)
	var out []document.Block
	for start := 0; start < len(all); {
		end := start
		for end < len(all) && !all[end].blank {
			end++
		}
		out = append(out, blocksOf(text, all[start:end])...)
		start = end + 1
	}
	markHeadings(text, out)
	return out
}

// lines cuts text at line feeds and carriage returns.
func lines(text string) []line {
	var out []line
	for start := 0; start <= len(text); {
		end := len(text)
		if n := strings.IndexAny(text[start:], "\n\r"); n >= 0 {
			end = start + n
		}
		l := newLine(text, start, end)
		l.marker, l.number = listMarker(l.span.Of(text))
		out = append(out, l)
		if strings.HasPrefix(text[end:], "\r\n") {
			end++
		}
		start = end + 1
	}
	dropLoneNumbers(out)
	return out
}

func newLine(text string, start, end int) line {
	trimmed := strings.TrimSpace(text[start:end])
	indent := strings.Index(text[start:end], trimmed)
	start += indent
	return line{
		indented: indent > 1,
		span:     document.Span{Start: start, End: start + len(trimmed)},
		blank:    !strings.ContainsFunc(trimmed, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }),
		width:    utf8.RuneCountInString(trimmed),
	}
}

// blocksOf cuts the lines between two blank ones into blocks.
func blocksOf(text string, of []line) []document.Block {
	if rows := rowsOf(text, of); rows != nil {
		return rows
	}
	widest := 0
	for _, l := range of {
		widest = max(widest, l.width)
	}
	var out []document.Block
	for i, l := range of {
		if i > 0 && continues(text, of[i-1], l, widest, out[len(out)-1].Item) {
			out[len(out)-1].Span.End = l.span.End
			continue
		}
		span := document.Span{Start: l.span.Start + l.marker, End: l.span.End}
		out = append(out, document.Block{Span: span, Section: document.Body, Item: l.marker > 0})
	}
	return out
}

// continues reports whether a line goes on with the block of the line before.
// Neither a list marker nor, outside of lists, an indented first line does.
func continues(text string, before, l line, widest int, inItem bool) bool {
	switch {
	case l.marker > 0, !wrapped(text, before, l, widest):
		return false
	case l.indented && !before.indented && !inItem:
		return wording.GoesOn(before.span.Of(text), l.span.Of(text))
	}
	return true
}

// rowsOf reads lines that all have tabs inside as rows of a table; nil where
// they are none.
func rowsOf(text string, of []line) []document.Block {
	var out []document.Block
	for _, l := range of {
		if !strings.Contains(l.span.Of(text), "\t") {
			return nil
		}
		out = append(out, document.Block{Span: l.span, Section: document.Row})
	}
	return out
}

// wrapped reports whether the break between two lines is there for the width
// alone: the first word of the next would not have fitted on the line, or the
// sentence plainly goes on.
func wrapped(text string, this, next line, widest int) bool {
	if this.width < wrapNarrowest {
		return false
	}
	after := next.span.Of(text)
	if wording.GoesOn(this.span.Of(text), after) {
		return true
	}
	first, _, _ := strings.Cut(after, " ")
	return widest <= wrapWidest && this.width+1+utf8.RuneCountInString(first) > widest
}

// markHeadings marks the short blocks without a full stop that text follows.
func markHeadings(text string, blocks []document.Block) {
	for i := range blocks {
		b := &blocks[i]
		if i+1 < len(blocks) && b.Section == document.Body && !b.Item && looksLikeHeading(b.Span.Of(text)) {
			b.Heading = true
		}
	}
}

// initials end a headline with a stop that is not the sentence's: "Says U.S."
var initials = regexp.MustCompile(`\b(?:\pL\.){2,}$`)

// looksLikeHeading reports whether the words could be a headline: one short
// line with a letter in it that does not end as a sentence or a clause does.
func looksLikeHeading(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > headingWidest || strings.ContainsAny(s, "\n\r\t") {
		return false
	}
	s = initials.ReplaceAllString(strings.TrimRight(s, "\"'”’»)]"), "x")
	last, _ := utf8.DecodeLastRuneInString(s)
	if strings.ContainsRune("?!", last) && len(strings.Fields(s)) > headingQuestion {
		return false
	}
	return strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsRune(".,;:…—–-", last)
}
