package prose

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestFoldIsItsWordsWithSingleBlanks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("aé’ \n\t\u00a0"))).Draw(t, "s")
		if got, want := Fold(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Fatalf("%q is folded to %q, want %q", s, got, want)
		}
	})
}
