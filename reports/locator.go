package reports

import (
	"mime"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// contextLength is how many code points of text stand before and after a quote.
const contextLength = 32

// locators turn byte spans into what readers count in, by document id.
type locators map[string]*locator

// locator does so for one document.
type locator struct {
	document *document.Document
	points   *document.CodePoints
	// mapped is set where byte ranges of the source can be told.
	mapped bool
}

func newLocators(documents []*document.Document) locators {
	all := locators{}
	for _, d := range documents {
		if _, taken := all[d.ID]; !taken {
			all[d.ID] = &locator{document: d, points: document.NewCodePoints(d.Text), mapped: hasSourceBytes(d)}
		}
	}
	return all
}

// of is the locator of the document with the id. A document that is not in the
// set has no text, so that every span of it is empty.
func (l locators) of(id string) *locator {
	if found, ok := l[id]; ok {
		return found
	}
	return &locator{document: &document.Document{}, points: document.NewCodePoints("")}
}

// hasSourceBytes reports whether offsets into the source mean something to a
// reader: they do in UTF-8 plain text, Markdown and HTML.
func hasSourceBytes(d *document.Document) bool {
	kind, parameters, err := mime.ParseMediaType(d.MediaType)
	if err != nil || len(d.Pieces) == 0 {
		return false
	}
	if charset := parameters["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
		return false
	}
	return kind == "text/plain" || kind == "text/markdown" || kind == "text/html"
}

// SpanView is a stretch of readable text.
type SpanView struct {
	Exact string `json:"exact"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	// Bytes is the half-open range of bytes in the source; it is left out
	// where the format has no such place.
	Bytes *[2]int `json:"bytes,omitempty"`
	// Page counts from 1; it is left out where the format has no pages.
	Page int `json:"page,omitempty"`
}

// QuoteView is a stretch of readable text with what stands around it.
type QuoteView struct {
	Exact string `json:"exact"`
	// Prefix and Suffix are up to 32 code points.
	Prefix string  `json:"prefix"`
	Suffix string  `json:"suffix"`
	Start  int     `json:"start"`
	End    int     `json:"end"`
	Bytes  *[2]int `json:"bytes,omitempty"`
	// Line is the line of the file, from 1; it is left out where the format has
	// no such place.
	Line int `json:"line,omitempty"`
	// Page counts from 1; it is left out where the format has no pages.
	Page int `json:"page,omitempty"`
}

func (l *locator) span(span document.Span) SpanView {
	return SpanView{
		Exact: span.Of(l.document.Text),
		Start: l.points.At(span.Start),
		End:   l.points.At(span.End),
		Bytes: l.bytes(span),
		Page:  l.document.PageAt(span.Start),
	}
}

func (l *locator) quote(span document.Span) QuoteView {
	text := l.document.Text
	start, end := max(0, min(span.Start, len(text))), max(0, min(span.End, len(text)))
	return QuoteView{
		Exact:  span.Of(text),
		Prefix: lastCodePoints(text[:start], contextLength),
		Suffix: firstCodePoints(text[end:], contextLength),
		Start:  l.points.At(span.Start),
		End:    l.points.At(span.End),
		Bytes:  l.bytes(span),
		Line:   l.line(span),
		Page:   l.document.PageAt(span.Start),
	}
}

// line is the line of the file at which the span starts, 0 where it has none. A
// record of JSON Lines is one line.
func (l *locator) line(span document.Span) int {
	if line, _, ok := l.document.SourceLine(span.Start); ok {
		return line
	}
	if block, ok := l.document.BlockAt(span.Start); ok && block.Line > 0 {
		return block.Line
	}
	if len(l.document.LineStarts) == 0 {
		return l.document.Line
	}
	return 0
}

// ends is the two ends in code points, nil for an empty span.
func (l *locator) ends(span document.Span) (start, end *int) {
	if span.Empty() {
		return nil, nil
	}
	from, to := l.points.At(span.Start), l.points.At(span.End)
	return &from, &to
}

func (l *locator) bytes(span document.Span) *[2]int {
	if !l.mapped {
		return nil
	}
	source, ok := l.document.SourceSpan(span)
	if !ok {
		return nil
	}
	return &[2]int{source.Start, source.End}
}

func firstCodePoints(text string, count int) string {
	end := 0
	for range count {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
	}
	return text[:end]
}

func lastCodePoints(text string, count int) string {
	start := len(text)
	for range count {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		start -= size
	}
	return text[start:]
}
