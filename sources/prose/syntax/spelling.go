package syntax

import (
	"unicode"
	"unicode/utf8"
)

// spelling is what the models see of a word: hashes of its letters in lower
// case with digits made alike, of its ends, and of its shape.
type spelling struct {
	word uint32
	// suffixes are its last one to five characters, prefixes its first one to
	// three.
	suffixes [5]uint32
	prefixes [3]uint32
	shape    uint32
	// class is the number of its ambiguity class in the lexicon; of a word that
	// does not stand there, a hash of its shape and its end.
	class uint32
	// lexeme is the word where it stands in the lexicon, else its class.
	lexeme uint32
}

// outside stands before the first and behind the last word.
var outside = spelling{word: 1, class: 1, shape: 1}

// longestSpelling bounds the bytes of a word that are looked at.
const longestSpelling = 48

// spell looks at a word. first says that it opens its sentence.
func spell(text string, first bool) spelling {
	var folded [longestSpelling + utf8.UTFMax]byte
	var starts [longestSpelling + 2]uint8 // of the characters
	var form shape
	n, characters := 0, 0
	for i, r := range text {
		if n >= longestSpelling {
			break
		}
		form.add(r, i == 0)
		starts[characters] = uint8(n)
		characters++
		n += utf8.EncodeRune(folded[n:], fold(r))
	}
	starts[characters] = uint8(n)
	s := spelling{word: hashBytes(foldDigits(folded[:n])), shape: form.code(first)}
	for k := range s.suffixes {
		from := starts[max(0, characters-1-k)]
		s.suffixes[k] = hashBytes(folded[from:n])
	}
	for k := range s.prefixes {
		s.prefixes[k] = hashBytes(folded[:starts[min(characters, k+1)]])
	}
	return s
}

// fold is r in lower case, with digits and apostrophes made alike.
func fold(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	case r == '’' || r == '‘':
		return '\''
	case r == '“' || r == '”':
		return '"'
	case r == '–' || r == '—':
		return '-'
	case unicode.IsDigit(r):
		return '0'
	}
	return unicode.ToLower(r)
}

// foldDigits makes numbers alike, apart from those of four digits, which may
// be years: the runs of other lengths become one digit.
func foldDigits(word []byte) []byte {
	if len(word) == 4 && string(word) == "0000" {
		return word
	}
	n := 0
	for i, c := range word {
		if c == '0' && i > 0 && word[i-1] == '0' {
			continue
		}
		word[n] = c
		n++
	}
	return word[:n]
}

func hashBytes(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}
