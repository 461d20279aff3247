package sources

import (
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// headline finds the title in the first of the blocks that plain text was cut
// into: the words of the known title where the source gives one, else a first
// block that is set as a headline. It reports false where the text opens with
// its story.
func headline(text, known string, blocks []plainBlock) bool {
	first := blocks[0].Span.Of(text)
	if known != "" {
		return wording.Same(first, known)
	}
	return len(blocks) > 1 && blocks[0].Heading && strings.ContainsAny(first, " \u00a0") &&
		longestBlock(text, blocks[1:]) > utf8.RuneCountInString(first)
}

func longestBlock(text string, blocks []plainBlock) int {
	longest := 0
	for _, b := range blocks {
		longest = max(longest, utf8.RuneCountInString(b.Span.Of(text)))
	}
	return longest
}

// lead is a first line of the form "headline \ outlet \ place \ byline \ text",
// cut up. Spans are ranges of the text.
type lead struct {
	headline document.Span
	// furniture is the segments between headline and text, as one range.
	furniture document.Span
	publisher string
	story     document.Span
}

// The lengths, in code points, that the segments of a lead have.
const (
	leadFurnitureLongest = 60
	leadStoryShortest    = 80
)

// cutLead cuts a block at " \ " or " | " into the segments of a lead, and
// reports false where it is none.
func cutLead(text string, block document.Span) (lead, bool) {
	for _, mark := range []string{` \ `, " | "} {
		segments := segmentsOf(text, block, mark)
		if n := len(segments); n >= 3 && isLead(text, segments) {
			return lead{
				headline:  segments[0],
				furniture: document.Span{Start: segments[1].Start, End: segments[n-2].End},
				publisher: strings.TrimSpace(segments[1].Of(text)),
				story:     segments[n-1],
			}, true
		}
	}
	return lead{}, false
}

func isLead(text string, segments []document.Span) bool {
	last := len(segments) - 1
	for _, s := range segments[1:last] {
		if utf8.RuneCountInString(s.Of(text)) > leadFurnitureLongest {
			return false
		}
	}
	return utf8.RuneCountInString(segments[0].Of(text)) <= headingWidest && utf8.RuneCountInString(segments[last].Of(text)) >= leadStoryShortest
}

func segmentsOf(text string, block document.Span, mark string) []document.Span {
	var out []document.Span
	for start := block.Start; ; {
		n := strings.Index(text[start:block.End], mark)
		if n < 0 {
			return append(out, document.Span{Start: start, End: block.End})
		}
		out = append(out, document.Span{Start: start, End: start + n})
		start += n + len(mark)
	}
}
