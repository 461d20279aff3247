package reports

import (
	"mime"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// contextLength is how many code points of text stand before and after a quote.
const contextLength = 32

// places turns the byte spans of each document into what readers count in.
type places map[string]*place

// place does so for one document.
type place struct {
	document *document.Document
	points   *document.CodePoints
	// mapped is set where byte ranges of the source can be told.
	mapped bool
}

func newPlaces(documents []*document.Document) places {
	p := places{}
	for _, d := range documents {
		if _, taken := p[d.ID]; !taken {
			p[d.ID] = &place{document: d, points: document.NewCodePoints(d.Text), mapped: hasSourceBytes(d)}
		}
	}
	return p
}

// of is the place of the document with the id. A document that is not in the
// set has no text, so that every span of it is empty.
func (p places) of(id string) *place {
	if found, ok := p[id]; ok {
		return found
	}
	return &place{document: &document.Document{}, points: document.NewCodePoints("")}
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
}

func (p *place) span(span document.Span) SpanView {
	return SpanView{
		Exact: span.Of(p.document.Text),
		Start: p.points.At(span.Start),
		End:   p.points.At(span.End),
		Bytes: p.bytes(span),
	}
}

func (p *place) quote(span document.Span) QuoteView {
	text := p.document.Text
	start, end := max(0, min(span.Start, len(text))), max(0, min(span.End, len(text)))
	return QuoteView{
		Exact:  span.Of(text),
		Prefix: lastCodePoints(text[:start], contextLength),
		Suffix: firstCodePoints(text[end:], contextLength),
		Start:  p.points.At(span.Start),
		End:    p.points.At(span.End),
		Bytes:  p.bytes(span),
	}
}

// ends is the two ends in code points, nil for an empty span.
func (p *place) ends(span document.Span) (start, end *int) {
	if span.Empty() {
		return nil, nil
	}
	from, to := p.points.At(span.Start), p.points.At(span.End)
	return &from, &to
}

func (p *place) bytes(span document.Span) *[2]int {
	if !p.mapped {
		return nil
	}
	source, ok := p.document.SourceSpan(span)
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
