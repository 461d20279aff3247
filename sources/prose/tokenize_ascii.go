package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// asciiKinds is the kind of the token that an ASCII character opens; 0 where
// more has to be known than the character.
var asciiKinds = func() (kinds [utf8.RuneSelf]Kind) {
	for c := range kinds {
		switch r := rune(c); {
		case unicode.IsLetter(r):
			kinds[c] = Word
		case unicode.IsDigit(r):
			kinds[c] = Number
		case !unicode.IsSpace(r) && !isApostrophe(r):
			kinds[c] = signKind(r)
		}
	}
	return kinds
}()

// asciiToken is the fast path of the tokenizer, which hardly any token of an
// English text leaves: the end and the kind of the token at the byte at, where
// it is of ASCII characters and they alone tell. Else the kind is 0, and
// tokenEnd has to look closer.
func asciiToken(text string, start, at int) (int, Kind) {
	c := text[at]
	if c >= utf8.RuneSelf {
		return at, 0
	}
	switch kind := asciiKinds[c]; kind {
	case Word:
		return asciiWord(text, start, at)
	case Number:
		return asciiNumber(text, at)
	default:
		return at + 1, kind
	}
}

func asciiWord(text string, start, at int) (int, Kind) {
	end := at + 1
	for end < len(text) && asciiLetter(text[end]) {
		end++
	}
	switch {
	case end == len(text):
		return end, Word
	case text[end] == '.':
		if end = stopEnd(text, start, at, end); isASCII(text[at:end]) {
			return end, Word
		}
		return at, 0
	case text[end] >= utf8.RuneSelf, isApostrophe(rune(text[end])):
		return at, 0
	}
	return end, Word
}

// asciiNumber is for digits without a separator behind them.
func asciiNumber(text string, at int) (int, Kind) {
	end := digitsEnd(text, at)
	if end == len(text) || text[end] < utf8.RuneSelf && !separates(rune(text[end])) {
		return end, Number
	}
	return at, 0
}

func asciiLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// smallASCII is s with its ASCII letters in small ones, so that every byte
// keeps its place; it is s itself where it has no capital of them.
func smallASCII(s string) string {
	var b strings.Builder
	done := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' {
			if done == 0 {
				b.Grow(len(s))
			}
			b.WriteString(s[done:i])
			b.WriteByte(c | 0x20)
			done = i + 1
		}
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}
