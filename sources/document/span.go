package document

// Span is a half-open range [Start, End) of byte offsets into Document.Text.
// The zero Span is empty and means "nowhere".
type Span struct {
	Start int
	End   int
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Join is the smallest span that holds both; an empty operand is ignored.
func (s Span) Join(o Span) Span {
	if s.Empty() {
		return o
	}
	if o.Empty() {
		return s
	}
	return Span{Start: min(s.Start, o.Start), End: max(s.End, o.End)}
}

// Of returns the bytes of text that the span covers, "" where the span does
// not lie inside text.
func (s Span) Of(text string) string {
	if s.Start < 0 || s.Empty() || s.End > len(text) {
		return ""
	}
	return text[s.Start:s.End]
}
