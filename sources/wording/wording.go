package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Set is the words of a list, as a set.
func Set(list string) map[string]bool {
	out := map[string]bool{}
	for _, name := range strings.Fields(list) {
		out[name] = true
	}
	return out
}

// Same reports whether two strings have the same letters and digits in
// the same order, whatever the case and the punctuation.
func Same(a, b string) bool {
	for {
		x, restOfA := nextInWord(a)
		y, restOfB := nextInWord(b)
		if x != y || x < 0 {
			return x == y
		}
		a, b = restOfA, restOfB
	}
}

// nextInWord is the first letter or digit of s in lower case, and what follows
// it; -1 where there is none.
func nextInWord(s string) (rune, string) {
	for i, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r), s[i+utf8.RuneLen(r):]
		}
	}
	return -1, ""
}

func wordsAlone(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// Alike reports whether two titles are one: the words of the shorter are at
// least two and most of them stand in the longer.
func Alike(a, b string) bool {
	if Same(a, b) {
		return a != ""
	}
	short, long := titleWords(a), titleWords(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	common := 0
	for w := range short {
		if long[w] {
			common++
		}
	}
	return len(short) >= 2 && 3*common >= 2*len(short)
}

func titleWords(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		if w = wordsAlone(w); w != "" {
			out[w] = true
		}
	}
	return out
}

// Count is how many words a text has: len(strings.Fields(s)).
func Count(s string) int {
	n, inWord := 0, false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return countRunes(s)
		}
		blank := c == ' ' || c >= '\t' && c <= '\r'
		if !blank && !inWord {
			n++
		}
		inWord = !blank
	}
	return n
}

func countRunes(s string) int {
	n, inWord := 0, false
	for _, r := range s {
		blank := unicode.IsSpace(r)
		if !blank && !inWord {
			n++
		}
		inWord = !blank
	}
	return n
}

// GoesOn reports whether a line breaks off in the middle of a sentence, which the
// next goes on with.
func GoesOn(this, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(this)
	first, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',')
}
