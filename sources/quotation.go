package sources

import (
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// quotationShortest is how many code points there are at least between the marks
// of a quotation whose language can be told: five words or so.
const quotationShortest = 20

// quotationMarks are the marks of quotations in any language: what opens one,
// what closes it, and what cannot stand in it.
var quotationMarks = map[rune]struct{ closes, ends string }{
	'“': {"”", "“”"},
	'„': {"“”", "„“”"},
	'«': {"»", "«»"},
	'»': {"«", "«»"},
	'"': {`"`, `"`},
}

// quotations are the quotations of a paragraph that close in it, with their
// marks, in order.
func quotations(text string) []document.Span {
	var out []document.Span
	end := 0
	for {
		at := end + openingMark(text[end:])
		if at == len(text) {
			return out
		}
		length, closed := quotationLength(text[at:])
		end = at + length
		if closed {
			out = append(out, document.Span{Start: at, End: end})
		}
	}
}

// openingMark is the place of the first mark of a quotation; the text's length
// without one.
func openingMark(text string) int {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c == '"' || c >= utf8.RuneSelf {
			if r, _ := utf8.DecodeRuneInString(text[i:]); quotationMarks[r].ends != "" {
				return i
			}
		}
	}
	return len(text)
}

// quotationLength is the length of the quotation that the text opens with, in
// bytes; that of its mark, and false, where none does.
func quotationLength(text string) (int, bool) {
	opening, n := utf8.DecodeRuneInString(text)
	marks := quotationMarks[opening]
	at := strings.IndexAny(text[n:], marks.ends)
	if at < 0 {
		return n, false
	}
	closing, size := utf8.DecodeRuneInString(text[n+at:])
	if !strings.ContainsRune(marks.closes, closing) || utf8.RuneCountInString(text[n:n+at]) < quotationShortest {
		return n, false
	}
	return n + at + size, true
}

// withoutQuotations is the text with a space for each quotation.
func withoutQuotations(text string) string {
	var b strings.Builder
	at := 0
	for _, q := range quotations(text) {
		b.WriteString(text[at:q.Start] + " ")
		at = q.End
	}
	return b.String() + text[at:]
}
