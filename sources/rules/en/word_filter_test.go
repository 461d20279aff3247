package en

import "testing"

func TestWordFilterHoldsItsWordsAndFewOthers(t *testing.T) {
	f := filterOf(figureSigns)
	for word := range figureSigns {
		if word != "" && !f.mayHold(word) {
			t.Errorf("%q is in the set, and its filter says that it is not", word)
		}
	}
	for _, word := range []string{"", "the", "lighthouse", "government", "said", "officials", "which", "a-very-long-word-that-no-table-would-ever-hold"} {
		if f.mayHold(word) {
			t.Errorf("%q passes the filter", word)
		}
	}
}
