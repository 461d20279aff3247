package sources

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/document"
)

// functionWords are the most frequent words of English that are not frequent in
// its neighbours. They make up a third of English prose.
var functionWords = wordSet(`the of and to a that is was for on with as at by be from it he she his her they their this which have has had were
	are been who will would said not but or its after about more than when there up out one an`)

const (
	// The language is judged by the start of the text, once it has enough words.
	englishFewest, englishMost = 60, 2000
	// englishShare is the least part of the words that are function words;
	// lists and tables of English have fewer than prose, other languages next to none.
	englishShare = 0.08
)

// notEnglish is a caveat about a text that plainly is not English; it reports
// false where it may be.
func notEnglish(d *document.Document) (document.Caveat, bool) {
	words, known := 0, 0
	for word := range strings.FieldsFuncSeq(d.Text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		words++
		if functionWords[strings.ToLower(word)] {
			known++
		}
		if words == englishMost {
			break
		}
	}
	if words < englishFewest && !otherScript(d.Text) || float64(known) >= englishShare*float64(words) && words > 0 {
		return document.Caveat{}, false
	}
	say := fmt.Sprintf("The text does not read as English: %d of its first %d words are among the commonest of the language. Its figures may be misread.", known, words)
	return document.Caveat{Document: d.ID, Say: say}, true
}

// capitalsFewest is how many letters a text has by which its use of capitals is
// judged.
const capitalsFewest = 200

// inCapitals is a caveat about a text that is mostly set in capitals, where names
// look like any other words; it reports false of any other.
func inCapitals(d *document.Document) (document.Caveat, bool) {
	capitals, small := 0, 0
	for _, r := range d.Text {
		switch {
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLower(r):
			small++
		}
	}
	if capitals+small < capitalsFewest || capitals < 4*small {
		return document.Caveat{}, false
	}
	return document.Caveat{Document: d.ID, Say: "The text is set in capitals, in which names look like other words; who says its figures, and where they hold, may be misread."}, true
}

// otherScript reports whether a text of some length is mostly written in other
// than Latin letters; some scripts put no spaces between words.
func otherScript(text string) bool {
	latin, other := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin++
		case unicode.IsLetter(r):
			other++
		}
		if latin+other == englishMost {
			break
		}
	}
	return other > 100 && other > latin
}
