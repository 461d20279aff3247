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

// A headline and the text that bears it out are one side of a conflict, whomever
// each of them credits.
func TestAHeadlineIsNoSecondFinding(t *testing.T) {
	found := kindsFound(readNotation(t, "post headline | aid group | exact 15 | sailor | kill | | 2031-05-02\n"+
		"post | Port Aid | at_least 15 | sailor | kill | | 2031-05-02\n"+
		"echo | ministry | exact 10 | sailor | kill | | 2031-05-02"))
	if len(found) != 1 || found[0] != "value-conflict" {
		t.Errorf("found %v, want one value-conflict", found)
	}
}
