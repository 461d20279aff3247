package pdf

import (
	"cmp"
	"slices"
	"strings"
)

// segment is characters of one line without a wide gap between them.
type segment struct {
	text      string
	x, end, y float64
	size      float64
	page      int
	// bold is set where all of it is bold, opensBold where its beginning is.
	bold, opensBold bool
}

const (
	// sameLine is how far apart, in sizes, the feet of two runs of one line are.
	sameLine = 0.35
	// raised is how far above the line, in sizes, small digits stand at most.
	raised = 0.55
	// wordGap is how wide, in sizes, a gap is that parts words, and cellGap one
	// that parts columns and cells.
	wordGap, cellGap = 0.18, 1.4
)

// longestSegment is how many bytes a segment has at most; no line is that long.
const longestSegment = 10_000

// segments puts the runs of a page together, from the top to the bottom and in
// each line from the left. Digits above the line become characters that are.
func segments(runs []glyphRun, page int) []segment {
	runs = slices.DeleteFunc(runs, func(r glyphRun) bool { return strings.TrimSpace(r.text) == "" && r.size == 0 })
	slices.SortStableFunc(runs, func(a, b glyphRun) int { return cmp.Compare(b.y, a.y) })
	var out []segment
	for start := 0; start < len(runs); {
		end := start + 1
		for end < len(runs) && onOneLine(runs[start], runs[end]) {
			end++
		}
		out = append(out, lineOf(runs[start:end], page)...)
		start = end
	}
	return out
}

// onOneLine reports whether two runs, the higher first, stand on one line: the
// lower on its foot, the higher there too, or above it as a small digit is.
func onOneLine(high, low glyphRun) bool {
	apart := high.y - low.y
	return apart <= sameLine*max(high.size, low.size) || high.size < 0.8*low.size && apart <= raised*low.size
}

// lineOf cuts the runs of one line into segments.
func lineOf(runs []glyphRun, page int) []segment {
	slices.SortStableFunc(runs, func(a, b glyphRun) int { return cmp.Compare(a.x, b.x) })
	largest := runs[0]
	for _, r := range runs {
		if r.size > largest.size {
			largest = r
		}
	}
	var out []segment
	for _, r := range runs {
		if n := len(out); n > 0 {
			last := &out[n-1]
			if gap := r.x - last.end; gap < cellGap*max(r.size, last.size) && len(last.text) < longestSegment {
				if printedTwice(*last, r) {
					continue
				}
				last.join(r, gap)
				continue
			}
		}
		if strings.TrimSpace(r.text) != "" {
			out = append(out, segment{text: r.text, x: r.x, end: r.end, y: largest.y, size: r.size, page: page, bold: r.bold, opensBold: r.bold})
		}
	}
	return out
}

// printedTwice reports whether a run is printed over what stands there already,
// which makes it bold.
func printedTwice(s segment, r glyphRun) bool {
	return r.x < s.end-r.size/2 && strings.HasSuffix(s.text, r.text)
}

func (s *segment) join(r glyphRun, gap float64) {
	add := r.text
	if r.size < 0.8*s.size && r.y > s.y+0.2*s.size && strings.Trim(add, "0123456789") == "" {
		add = superscripts.Replace(add)
	} else if gap > wordGap*min(r.size, s.size) && !strings.HasSuffix(s.text, " ") && !strings.HasPrefix(add, " ") {
		add = " " + add
	}
	s.text += add
	s.end = max(s.end, r.end)
	s.size = max(s.size, r.size)
	s.bold = s.bold && (r.bold || strings.TrimSpace(r.text) == "")
}

// superscripts are the digits above the line, as characters.
var superscripts = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")
