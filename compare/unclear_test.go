package compare

import "testing"

// TestPartsOfOneWhole: what one report says of 46 of the 940 and the other of 146
// of the 940 is of one thing, whatever verbs they choose.
func TestPartsOfOneWhole(t *testing.T) {
	found := kindsFound(readNotation(t, "post | mayor | exact 940 | school | | | 2031-05-02\n"+
		"post same | mayor | exact 46 part of-above | school | cheat | | 2031-05-02\n"+
		"echo | union | exact 940 | school | | | 2031-05-02\n"+
		"echo same | union | exact 146 part of-above | school | cheat | | 2031-05-02"))
	if len(found) == 0 || found[0] != "value-conflict" {
		t.Errorf("found %v, want a value-conflict", found)
	}
}

// TestABorrowedNounOfAnotherScale: a figure that has its noun from another
// sentence, and is out of all proportion, counts something else.
func TestABorrowedNounOfAnotherScale(t *testing.T) {
	set := readNotation(t, "post | navy | exact 80 | tank | deploy | | 2031-05-02\n"+
		"echo | agency | exact 10000 | tank | deploy | | 2031-05-02")
	borrowed := set.Claims[1]
	borrowed.Counted.Span.Start, borrowed.Counted.Span.End = borrowed.Sentence.End, borrowed.Sentence.End+1
	set.Claims[1] = borrowed
	set.Documents[1].Text += " "
	if q := Run(set, DefaultPolicy()).Questions[0]; q.Verdict != Unclear {
		t.Errorf("the verdict is %s, want unclear: %+v", q.Verdict, q.Why)
	}
}

// TestAnExampleIsNoCount: a person whom a text names alone is one of those whom
// it counts, and no rival count.
func TestAnExampleIsNoCount(t *testing.T) {
	set := readNotation(t, "post | mayor | exact 4 | person | kill | | 2031-05-02\n"+
		"post | | exact 1 | person | kill | | 2031-05-02\n"+
		"echo | union | exact 4 | person | kill | | 2031-05-02")
	set.Claims[1].Implied = true
	if q := Run(set, DefaultPolicy()).Questions[0]; q.Verdict != Agree {
		t.Errorf("the verdict is %s, want agree: %+v", q.Verdict, q.Why)
	}
}
