package document

import "sort"

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
