package wording

import "testing"

func TestTitlesAreAlike(t *testing.T) {
	for _, c := range []struct {
		a, b        string
		same, alike bool
	}{
		{"Rain falls on four towns", "RAIN FALLS ON FOUR TOWNS!", true, true},
		{"Rain falls on four towns", "Rain falls on four towns | The Weir", false, true},
		{"Rain falls on four towns", "Rain falls on nine towns at night", false, true},
		{"Rain", "Rain falls on four towns", false, false},
		{"Bridge shut for a week", "Rain falls on four towns", false, false},
		{"", "", true, false},
	} {
		if Same(c.a, c.b) != c.same || Alike(c.a, c.b) != c.alike || Alike(c.b, c.a) != c.alike {
			t.Errorf("%q and %q: same %v, alike %v", c.a, c.b, Same(c.a, c.b), Alike(c.a, c.b))
		}
	}
}

func TestWordsAreCountedAsFieldsAre(t *testing.T) {
	for text, want := range map[string]int{"": 0, " \t\n": 0, "one": 1, " one  two\nthree ": 3, "eins\u00a0zwei drei": 3, "—": 1} {
		if got := Count(text); got != want {
			t.Errorf("%q: %d words, want %d", text, got, want)
		}
	}
}

func TestALineGoesOnInTheMiddleOfASentence(t *testing.T) {
	for _, c := range []struct {
		line, next string
		want       bool
	}{
		{"The river rose by", "four metres.", true},
		{"four towns,", "nine villages", true},
		{"The river rose.", "four towns", false},
		{"The river rose", "Four towns", false},
		{"", "four", false},
	} {
		if got := GoesOn(c.line, c.next); got != c.want {
			t.Errorf("%q, %q: %v", c.line, c.next, got)
		}
	}
}
