package document

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCodePointsAgreesWithCounting(t *testing.T) {
	texts := []string{"", "plain", "Ørsted — 8 000 €", strings.Repeat("aé€😀", 700)}
	for _, text := range texts {
		index := NewCodePoints(text)
		for i := 0; i <= len(text); i++ {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				continue
			}
			if got, want := index.At(i), utf8.RuneCountInString(text[:i]); got != want {
				t.Fatalf("At(%d) of %d bytes = %d, want %d", i, len(text), got, want)
			}
		}
	}
}
