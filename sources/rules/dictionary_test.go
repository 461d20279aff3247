package rules

import (
	"testing"

	"pgregory.net/rapid"
)

func TestDictionaryFindsWhatAMapFinds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringOfN(rapid.RuneFrom([]rune("abé’")), 0, 6, -1)
		entries := rapid.MapOf(word, rapid.Int()).Draw(t, "entries")
		d := NewDictionary(entries)
		for w, want := range entries {
			if got, ok := d.Find(w); !ok || got != want {
				t.Fatalf("%q is %d, %v; want %d", w, got, ok, want)
			}
		}
		w := word.Draw(t, "word")
		if want := entries[w]; d.Of(w) != want {
			t.Fatalf("%q is %d, want %d", w, d.Of(w), want)
		}
	})
}
