package document

import (
	"bytes"
	"sort"
)

// Piece says that Text[Text.Start:Text.End] was made from the source bytes
// [Source.Start, Source.End). Verbatim pieces are equal byte for byte; others
// (an entity, collapsed white space, another charset) map only as a whole.
type Piece struct {
	Text     Span
	Source   Span
	Verbatim bool
}

// SourceSpan maps a span of Text to the smallest source range that holds
// everything it was made from. It reports false when the document has no way
// back to its source or the span covers nothing that came from it.
func (d *Document) SourceSpan(s Span) (Span, bool) {
	first := sort.Search(len(d.Pieces), func(i int) bool { return d.Pieces[i].Text.End > s.Start })
	var out Span
	for _, p := range d.Pieces[first:] {
		if p.Text.Start >= s.End {
			break
		}
		out = out.Join(p.clip(s))
	}
	return out, !out.Empty()
}

func (p Piece) clip(s Span) Span {
	if !p.Verbatim {
		return p.Source
	}
	start := max(s.Start, p.Text.Start) - p.Text.Start
	end := min(s.End, p.Text.End) - p.Text.Start
	return Span{Start: p.Source.Start + start, End: p.Source.Start + end}
}

// SourceLine is the line of the file at Path, counted from 1, that the byte
// offset of Text came from, and the byte in that line, counted from 0. It
// reports false where the document has no way back to its source, or nothing
// of the source stands at the offset.
func (d *Document) SourceLine(offset int) (line, column int, ok bool) {
	source, ok := d.SourceSpan(Span{Start: offset, End: offset + 1})
	if !ok || len(d.LineStarts) == 0 {
		return 0, 0, false
	}
	line = sort.Search(len(d.LineStarts), func(i int) bool { return d.LineStarts[i] > source.Start })
	return line, source.Start - d.LineStarts[line-1], true
}

// LineStarts are the byte offsets at which the lines of a source start, the
// first of them 0. A line ends with a line feed, a carriage return, or both.
func LineStarts(source []byte) []int {
	starts := []int{0}
	returns := bytes.IndexByte(source, '\r') >= 0
	for at := 0; at < len(source); {
		line := source[at:]
		if n := bytes.IndexByte(line, '\n'); n >= 0 {
			line = line[:n+1]
		}
		if returns {
			starts = appendReturns(starts, line, at)
		}
		if at += len(line); line[len(line)-1] == '\n' {
			starts = append(starts, at)
		}
	}
	return starts
}

// appendReturns appends the starts of lines that end with a carriage return
// alone, in source bytes that begin at the offset and hold one line feed at most,
// as their last.
func appendReturns(starts []int, line []byte, offset int) []int {
	for i, b := range line {
		if b == '\r' && (i+1 == len(line) || line[i+1] != '\n') {
			starts = append(starts, offset+i+1)
		}
	}
	return starts
}
