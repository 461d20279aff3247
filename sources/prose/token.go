package prose

import (
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Kind is what sort of token it is.
type Kind uint8

// The kinds of token.
const (
	// Word is a run of letters: "troops", "U.S.", "O'Brien"; clitics ("'s",
	// "n't") are words of their own.
	Word Kind = iota + 1
	// Number is a run of digits with its separators: "10,000", "3.5".
	Number
	// Mark is one punctuation mark: a comma, a dash, a quotation mark.
	Mark
	// Symbol is any other sign: "$", "%", "½".
	Symbol
)

// Token is one word, number or sign of the text.
type Token struct {
	Span document.Span
	Kind Kind
	// Glued is set where no white space stands before the token.
	Glued bool
	// Text is the token as it stands; Lower is the same in lower case with
	// straight apostrophes.
	Text  string
	Lower string
}

// Capital reports whether the token is a word that begins with a capital letter.
func (t Token) Capital() bool {
	if t.Kind != Word || len(t.Text) == 0 {
		return false
	}
	if c := t.Text[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(t.Text)
	return unicode.IsUpper(r)
}
