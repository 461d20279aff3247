package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// stated is the words that state the amount, as the document has them; of one
// that a share comes to, those of the share and of its whole.
func (f *figure) stated() string {
	if f.derived {
		return f.comesTo.share + " of " + f.comesTo.whole
	}
	words := f.Quote.Of(f.doc.Text)
	if f.opensSentence() && f.Quantity.Dimension != quantity.Money {
		return inSentence(words)
	}
	return words
}

// opensSentence reports whether the figure's words open their sentence, or what
// stands behind its dateline or an opening quotation mark.
func (f *figure) opensSentence() bool {
	before := strings.TrimSpace(f.doc.Text[min(f.Sentence.Start, f.Quote.Start):f.Quote.Start])
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || !unicode.IsLetter(last) && !unicode.IsDigit(last) && last != ','
}

// inSentence is words that opened a sentence as they stand within one: "between
// 90 and 110". Words with more capitals than that one keep it.
func inSentence(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	word, _, _ := strings.Cut(words, " ")
	if len(word) < 2 || strings.ContainsFunc(word[size:], func(r rune) bool { return !unicode.IsLower(r) && r != '-' }) {
		return words
	}
	return string(unicode.ToLower(first)) + words[size:]
}
