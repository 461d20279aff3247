package prose

import "github.com/claimdiff/claimdiff/sources/document"

// Quotation is a stretch of text between quotation marks, the marks included.
type Quotation struct {
	Span document.Span
	// Closed is false where the closing mark is missing; the quotation then
	// runs to the next opening mark or to the end of its block.
	Closed bool
}

// pairMarks appends the quotations of one block, which ends at the byte end: it
// pairs marks of one kind with each other. A mark that is never closed costs
// its own quotation the end and no other; a closing mark that nothing opened
// is ignored.
func pairMarks(out []Quotation, tokens []Token, end int) []Quotation {
	open, kind := -1, noMarks
	for i := 0; i < len(tokens); i++ {
		if !mayQuote(tokens[i]) {
			continue
		}
		if open >= 0 {
			if n := closingAt(tokens, i, kind); n > 0 {
				out = append(out, Quotation{Span: document.Span{Start: open, End: tokens[i+n-1].Span.End}, Closed: true})
				open, i = -1, i+n-1
				continue
			}
		}
		n, k := openingAt(tokens, i)
		switch {
		case n == 0:
			continue
		case open < 0 && (k != singleMarks || closesLater(tokens, i+1)):
			open, kind = tokens[i].Span.Start, k
		case open >= 0 && k == kind && kind != singleMarks:
			out = append(out, Quotation{Span: document.Span{Start: open, End: tokens[i-1].Span.End}})
			open = tokens[i].Span.Start
		}
		i += n - 1
	}
	if open >= 0 {
		out = append(out, Quotation{Span: document.Span{Start: open, End: end}})
	}
	return out
}

// marks is a kind of quotation marks; only marks of one kind pair.
type marks uint8

const (
	noMarks       marks = iota
	straightMarks       // "…"
	curlyMarks          // “…” and „…”
	doubledMarks        // ''…'' and ``…''
	angleMarks          // «…»
	singleMarks         // ‘…’ and '…'
)

func mayQuote(t Token) bool {
	switch t.Text {
	case "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "`":
		return true
	}
	return false
}

// openingAt is the kind of the opening mark at i and the number of its tokens,
// 0 where none stands there.
func openingAt(tokens []Token, i int) (int, marks) {
	t := tokens[i]
	switch t.Text {
	case "“", "„":
		return 1, curlyMarks
	case "«":
		return 1, angleMarks
	case "\"":
		if !t.Glued || !spaceAfter(tokens, i) {
			return 1, straightMarks
		}
	case "'", "`":
		if doubled(tokens, i) && (!t.Glued || !spaceAfter(tokens, i+1)) {
			return 2, doubledMarks
		}
		if !t.Glued && !spaceAfter(tokens, i) && t.Text == "'" {
			return 1, singleMarks
		}
	case "‘":
		return 1, singleMarks
	}
	return 0, noMarks
}

// closingAt is the number of tokens of the mark at i that closes the kind, 0
// where none stands there.
func closingAt(tokens []Token, i int, kind marks) int {
	t := tokens[i]
	switch {
	case kind == curlyMarks && (t.Text == "”" || t.Text == "\"" && t.Glued), kind == angleMarks && t.Text == "»", kind == straightMarks && (t.Text == "\"" && (t.Glued || spaceAfter(tokens, i)) || t.Text == "”" && t.Glued):
		return 1
	case kind == doubledMarks && t.Text == "'" && doubled(tokens, i) && (t.Glued || spaceAfter(tokens, i+1)):
		return 2
	case kind == singleMarks && (t.Text == "’" || t.Text == "'") && t.Glued && !doubled(tokens, i) && closesSingle(tokens, i):
		return 1
	}
	return 0
}

// closesSingle tells a closing mark from the apostrophe of a plural owner
// ("the teachers' union"): other punctuation stands beside it.
func closesSingle(tokens []Token, i int) bool {
	return i > 0 && tokens[i-1].Kind == Mark || i+1 == len(tokens) || tokens[i+1].Kind == Mark && tokens[i+1].Glued
}

// longestSingle bounds the tokens between single marks.
const longestSingle = 200

// closesLater reports whether a single mark is closed at all, for an
// apostrophe looks like it ('twas).
func closesLater(tokens []Token, i int) bool {
	for k := i; k < min(len(tokens), i+longestSingle); k++ {
		if closingAt(tokens, k, singleMarks) > 0 {
			return true
		}
	}
	return false
}

func doubled(tokens []Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Text == tokens[i].Text && tokens[i+1].Glued
}

func spaceAfter(tokens []Token, i int) bool {
	return i+1 >= len(tokens) || !tokens[i+1].Glued
}
