package compare

import (
	"slices"
	"testing"
)

// What one source is credited with in two ways is told once: the value that comes
// back later was not replaced in between.
func TestAConflictIsNotToldAsStaleToo(t *testing.T) {
	found := kindsFound(readNotation(t, "post | ministry | exact 2.3 t | cocaine | seize | Kel | 2031-05-02\n"+
		"at-17 echo | ministry | exact 3.2 t | cocaine | seize | Kel | 2031-05-02\n"+
		"later herald | ministry | exact 2300 kg assumed | cocaine | seize | Kel | 2031-05-03"))
	if !slices.Contains(found, "misquoted-figure") || slices.Contains(found, "stale-figure") {
		t.Errorf("found %v, want a misquoted-figure and nothing stale", found)
	}
}
