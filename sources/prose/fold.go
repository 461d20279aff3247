package prose

import (
	"strings"
	"unicode"
)

// Fold is the words of s with single blanks between them, and s itself where it
// has no other white space.
func Fold(s string) string {
	s = strings.TrimSpace(s)
	blank := false
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || blank) {
			return strings.Join(strings.Fields(s), " ")
		}
		blank = r == ' '
	}
	return s
}
