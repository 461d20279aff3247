package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Tokenize splits the span of text into tokens, in order. It never fails:
// every byte that is not white space belongs to exactly one token. It takes
// time in proportion to the length of the span.
func Tokenize(text string, span document.Span) []Token {
	t := tokenizer{text: text[:span.End]}
	return t.tokenize(span)
}

// tokenizer cuts spans of one text, in order, into tokens. The tokens of many
// spans lie in one allocation.
type tokenizer struct {
	text string
	room []Token // empty; its capacity is for the tokens to come
}

// mostRoom is how many tokens are made room for at a time, unless one span
// needs more.
const mostRoom = 1024

func (t *tokenizer) tokenize(span document.Span) []Token {
	if cap(t.room) < span.Len()/4 {
		t.room = make([]Token, 0, max(span.Len()/4, min((len(t.text)-span.Start)/4, mostRoom))+1)
	}
	text, small, tokens := t.text[:span.End], smallASCII(span.Of(t.text)), t.room
	glued := false
	for at := span.Start; at < len(text); {
		if c := text[at]; c == ' ' || c == '\n' {
			at, glued = at+1, false
			continue
		}
		end, kind := asciiToken(text, span.Start, at)
		var lowered string
		if kind != 0 {
			lowered = small[at-span.Start : end-span.Start]
		} else {
			r, size := utf8.DecodeRuneInString(text[at:])
			if unicode.IsSpace(r) {
				at, glued = at+size, false
				continue
			}
			end, kind = tokenEnd(text, span.Start, at, r, size)
			lowered = lowerOf(text[at:end], kind)
		}
		tokens = append(tokens, Token{Span: document.Span{Start: at, End: end}, Kind: kind, Text: text[at:end], Lower: lowered, Glued: glued})
		at, glued = end, true
	}
	t.room = tokens[len(tokens):]
	return tokens[:len(tokens):len(tokens)]
}

// tokenEnd is the end and the kind of the token whose first rune stands at the
// byte at; start is where the span begins.
func tokenEnd(text string, start, at int, r rune, size int) (int, Kind) {
	switch {
	case '0' <= r && r <= '9':
		return numberEnd(text, at), Number
	case unicode.IsLetter(r):
		return wordEnd(text, start, at), Word
	case isApostrophe(r):
		if end := cliticEnd(text, at, size); end > 0 && at > start && letterBefore(text, at) {
			return end, Word
		}
		return at + size, Mark
	}
	return at + size, signKind(r)
}

// signKind is the kind of a sign that is a token of its own.
func signKind(r rune) Kind {
	if unicode.IsPunct(r) && r != '%' && r != '#' && r != '&' && r != '@' || unicode.IsMark(r) {
		return Mark
	}
	return Symbol
}

// lowerOf is Token.Lower of a token that is s.
func lowerOf(s string, kind Kind) string {
	if kind != Word {
		return s
	}
	if isASCII(s) {
		return smallASCII(s)
	}
	return strings.ReplaceAll(strings.ToLower(s), "’", "'")
}

// wordEnd finds the end of the word that starts at the byte at: letters and
// marks, apostrophes between letters that open no clitic, the stops of
// initialisms (U.S.) and of known abbreviations (Gen.).
func wordEnd(text string, start, at int) int {
	if (text[at] == 'n' || text[at] == 'N') && at > start && letterBefore(text, at) && isNegation(text, at) {
		return at + len("n't") + strings.Count(text[at:min(len(text), at+4)], "’")*2
	}
	end := at
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			if end > at && (r == 'n' || r == 'N') && isNegation(text, end) {
				return end
			}
			end += size
		case isApostrophe(r) && letterAt(text, end+size) && cliticEnd(text, end, size) == 0:
			end += size
		default:
			return stopEnd(text, start, at, end)
		}
	}
	return end
}

// isNegation reports whether "n't" starts at the byte at.
func isNegation(text string, at int) bool {
	r, size := utf8.DecodeRuneInString(text[at+1:])
	end := at + 1 + size
	if !isApostrophe(r) || end >= len(text) || text[end] != 't' && text[end] != 'T' {
		return false
	}
	return !letterAt(text, end+1)
}

// stopEnd adds the full stop of an abbreviation, and all of an initialism.
func stopEnd(text string, start, at, end int) int {
	if end >= len(text) || text[end] != '.' {
		return end
	}
	word := text[at:end]
	switch {
	case at > start && text[at-1] == '/':
		return end // the unit that a rate is over: 80 km/h.
	case len(word) <= longestAbbreviation && abbreviations[lowerOf(word, Word)]:
		return end + 1
	case strings.EqualFold(word, "no") || strings.EqualFold(word, "nos"):
		if numberFollows(text, end+1) {
			return end + 1
		}
		return end
	case at > start && isDigit(text[at-1]), end == at+1 && !letterAt(text, end+1) && afterMeasure(text, start, at):
		return end // the unit or the scale of a number: 5 m, 40 sq m, $10M.
	}
	return initialismEnd(text, at, end)
}

// afterMeasure reports whether the small letter at the byte at stands behind a
// number, or behind the "sq" or "cu" of one, and a space: it is a unit.
func afterMeasure(text string, start, at int) bool {
	before := strings.TrimSuffix(text[start:at], " ")
	if c := text[at]; c < 'a' || c > 'z' || before == "" || len(before) == at-start {
		return false
	}
	return isDigit(before[len(before)-1]) || strings.HasSuffix(before, " sq") || strings.HasSuffix(before, " cu")
}

// initialismEnd is the end of single letters that each have their full stop,
// or end where the letters are more than one: "U.S.", "J.".
func initialismEnd(text string, at, end int) int {
	letter, stop := at, end
	for oneLetter(text, letter, stop) {
		end = stop + 1
		letter = end
		_, size := utf8.DecodeRuneInString(text[letter:])
		stop = letter + size
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

// numberFollows reports whether digits stand at the byte at, white space
// aside.
func numberFollows(text string, at int) bool {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsSpace(r) {
			return isDigit(text[at])
		}
		at += size
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

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
// separators that stand between digits: commas and points, and apostrophes
// and spaces that do not break before groups of three.
func numberEnd(text string, at int) int {
	end := digitsEnd(text, at)
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !separates(r) {
			return end
		}
		next := digitsEnd(text, end+size)
		group := next - end - size
		switch {
		case r == '.' && group > 0,
			r == ',' && (group == 3 || group == 2),
			r != '.' && r != ',' && group == 3:
			end = next
		default:
			return end
		}
	}
	return end
}

func separates(r rune) bool {
	return r == '.' || r == ',' || isApostrophe(r) || r == '\u00a0' || r == '\u202f' || r == '\u2009'
}

func digitsEnd(text string, at int) int {
	for at < len(text) && isDigit(text[at]) {
		at++
	}
	return at
}
