package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// noun is the words of the thing counted as a label has them: not a unit, nor
// an adjective that stands for the measure, and without the capital letter of a
// sentence's first word. It is "" where the text has no such words.
func (f *figure) noun() string {
	text := f.Counted.Text
	switch {
	case f.Counted.Unit:
		return ""
	case !f.isPhysical() || strings.Contains(text, " "):
	case !isFormOf(text, f.Counted.Head):
		return f.Counted.Head // "12 metres long" is a length
	case f.Quote.Contains(f.Counted.Span) && !f.Counted.Span.Empty():
		return "" // 40 metres
	}
	if f.opensWithCommonWord(text) {
		return inSentence(text)
	}
	return text
}

// isPhysical reports whether the figure measures what the unit alone may name: a
// length, a weight, an age.
func (f *figure) isPhysical() bool {
	switch f.Quantity.Dimension {
	case quantity.Length, quantity.Area, quantity.Volume, quantity.Mass, quantity.Duration, quantity.Speed, quantity.Temperature:
		return true
	}
	return false
}

// isFormOf reports whether the word may be the noun in another form: it starts
// like it, but for the last letter.
func isFormOf(word, noun string) bool {
	return noun == "" || strings.HasPrefix(strings.ToLower(word), noun[:len(noun)-1])
}

// commonWordsWithin is how many bytes of a document are searched for a word that
// opens one of its sentences.
const commonWordsWithin = 1 << 16

// opensWithCommonWord reports whether the words open their sentence and the
// first of them is no name: its document has it in small letters, too, or what
// it names is a thing that the language's tables know.
func (f *figure) opensWithCommonWord(text string) bool {
	if f.Counted.Span.Empty() || f.Counted.Span.Start != f.Sentence.Start {
		return false
	}
	first, _, more := strings.Cut(text, " ")
	if !more && f.Counted.Concept != f.Counted.Head {
		return true
	}
	document := f.doc.Text[:min(len(f.doc.Text), commonWordsWithin)]
	return strings.Contains(document, " "+strings.ToLower(first)+" ")
}
