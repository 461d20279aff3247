package syntax

import "unicode"

// shape gathers what sorts of character a word has.
type shape struct {
	capital, capitals, small, digit, hyphen, other bool
}

func (s *shape) add(r rune, first bool) {
	switch {
	case 'a' <= r && r <= 'z' || unicode.IsLower(r):
		s.small = true
	case unicode.IsUpper(r):
		s.capital = s.capital || first
		s.capitals = s.capitals || !first
	case unicode.IsDigit(r):
		s.digit = true
	case r == '-':
		s.hyphen = true
	default:
		s.other = true
	}
}

// code is the shape as a number; first says that the word opens its sentence,
// where a capital tells little.
func (s *shape) code(first bool) uint32 {
	code := uint32(2)
	for i, has := range [...]bool{s.capital, s.capitals, s.small, s.digit, s.hyphen, s.other, first && s.capital} {
		if has {
			code |= 4 << i
		}
	}
	return code
}
