package sources

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet is the words of a list, as a set.
func wordSet(list string) map[string]bool {
	out := map[string]bool{}
	for _, name := range strings.Fields(list) {
		out[name] = true
	}
	return out
}

// sameWords reports whether two strings have the same letters and digits in
// the same order, whatever the case and the punctuation.
func sameWords(a, b string) bool {
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

// alike reports whether two titles are one: the words of the shorter are at
// least two and most of them stand in the longer.
func alike(a, b string) bool {
	if sameWords(a, b) {
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
