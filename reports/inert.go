package reports

import (
	"fmt"
	"strings"
)

// isHidden reports whether a character is obeyed by terminals and browsers
// instead of being shown: control characters, and the embeddings, overrides
// and isolates of the Unicode Bidirectional Algorithm (UAX #9), which can make
// a line read as what it does not say. Tab and line feed are not hidden.
func isHidden(r rune) bool {
	switch {
	case r == '\t' || r == '\n':
		return false
	case r < 0x20, r >= 0x7f && r <= 0x9f:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r == 0x2028 || r == 0x2029
}

// inert is the text with every hidden character made visible: a control
// picture for the ASCII controls (␛), the code point for the others ([U+202E]).
func inert(text string) string {
	if !strings.ContainsFunc(text, isHidden) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case !isHidden(r):
			b.WriteRune(r)
		case r < 0x20:
			b.WriteRune(0x2400 + r)
		case r == 0x7f:
			b.WriteRune(0x2421)
		default:
			fmt.Fprintf(&b, "[U+%04X]", r)
		}
	}
	return b.String()
}

// inertLine is inert on one line: white space of any kind and length becomes
// one space.
func inertLine(text string) string { return inert(strings.Join(strings.Fields(text), " ")) }
