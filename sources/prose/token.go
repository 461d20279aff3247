package prose

import (
	"strings"
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
	// Text is the token as it stands; Lower is the same in lower case with
	// straight apostrophes.
	Text  string
	Lower string
	// Glued is set where no white space stands before the token.
	Glued bool
}

// Capital reports whether the token is a word that begins with a capital letter.
func (t Token) Capital() bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == Word && unicode.IsUpper(r)
}

// Tokenize splits the span of text into tokens, in order. It never fails:
// every byte that is not white space belongs to exactly one token.
func Tokenize(text string, span document.Span) []Token {
	tokens := make([]Token, 0, span.Len()/5+1)
	glued := false
	for at := span.Start; at < span.End; {
		r, size := utf8.DecodeRuneInString(text[at:span.End])
		if unicode.IsSpace(r) {
			at, glued = at+size, false
			continue
		}
		end, kind := tokenEnd(text[:span.End], at, r, size)
		tokens = append(tokens, newToken(text, at, end, kind, glued))
		at, glued = end, true
	}
	return tokens
}

func newToken(text string, start, end int, kind Kind, glued bool) Token {
	s := text[start:end]
	lower := s
	if kind == Word {
		lower = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	}
	return Token{Span: document.Span{Start: start, End: end}, Kind: kind, Text: s, Lower: lower, Glued: glued}
}

func tokenEnd(text string, at int, r rune, size int) (int, Kind) {
	switch {
	case unicode.IsDigit(r):
		return numberEnd(text, at), Number
	case unicode.IsLetter(r):
		return wordEnd(text, at), Word
	case isApostrophe(r):
		if end := cliticEnd(text, at, size); end > 0 && at > 0 && letterBefore(text, at) {
			return end, Word
		}
		return at + size, Mark
	case unicode.IsPunct(r) && r != '%' && r != '#' && r != '&' && r != '@':
		return at + size, Mark
	}
	return at + size, Symbol
}

// wordEnd finds the end of the word that starts at the byte at: letters and
// marks, apostrophes between letters that open no clitic, the stops of
// initialisms (U.S.) and of known abbreviations (Gen.).
func wordEnd(text string, at int) int {
	end := at
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			if isNegation(text, at, end) {
				return end
			}
			end += size
		case isApostrophe(r) && letterAt(text, end+size) && cliticEnd(text, end, size) == 0:
			end += size
		default:
			return stopEnd(text, at, end)
		}
	}
	return end
}

// isNegation reports whether "n't" starts at end, after at least one letter.
func isNegation(text string, start, end int) bool {
	if end == start || text[end] != 'n' && text[end] != 'N' {
		return false
	}
	rest := strings.ToLower(strings.Replace(text[end:min(len(text), end+5)], "’", "'", 1))
	return strings.HasPrefix(rest, "n't") && !letterAt(text, end+len("n't")+strings.Count(text[end:min(len(text), end+5)], "’")*2)
}

func stopEnd(text string, start, end int) int {
	if end >= len(text) || text[end] != '.' {
		return end
	}
	if abbreviations[strings.ToLower(text[start:end])] {
		return end + 1
	}
	stop := end
	for letter := start; oneLetter(text, letter, stop); {
		letter, stop = stop+1, stop+1
		_, size := utf8.DecodeRuneInString(text[letter:])
		stop += size
		end = letter
		if stop >= len(text) || text[stop] != '.' {
			break
		}
	}
	return end
}

// oneLetter reports whether text[start:stop] is a single letter with a full
// stop behind it.
func oneLetter(text string, start, stop int) bool {
	if start >= len(text) || stop >= len(text) || text[stop] != '.' {
		return false
	}
	r, size := utf8.DecodeRuneInString(text[start:])
	return unicode.IsLetter(r) && start+size == stop
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

func letterAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r)
}

func letterBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.'
}

// cliticEnd is the end of the clitic ("'s", "'re") whose apostrophe stands at
// the byte at and is size bytes long, 0 where none does.
func cliticEnd(text string, at, size int) int {
	end := at + size
	for letterAt(text, end) && end < at+size+3 {
		end++
	}
	switch strings.ToLower(text[at+size : end]) {
	case "s", "re", "ve", "ll", "d", "m", "t":
		if !letterAt(text, end) {
			return end
		}
	}
	return 0
}

// numberEnd finds the end of the digits that start at the byte at, with the
// separators that stand between digits.
func numberEnd(text string, at int) int {
	end := digitsEnd(text, at)
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		next := digitsEnd(text, end+size)
		group := next - end - size
		switch {
		case r == '.' && group > 0,
			r == ',' && (group == 3 || group == 2),
			(isApostrophe(r) || r == '\u00a0' || r == '\u202f' || r == '\u2009') && group == 3:
			end = next
		default:
			return end
		}
	}
	return end
}

func digitsEnd(text string, at int) int {
	for at < len(text) && text[at] >= '0' && text[at] <= '9' {
		at++
	}
	return at
}
