package compare

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
)

// A figure whose noun stands in another sentence is read by the words of the report
// that credits its source with the same number, if there is one and only one way.
func TestABorrowedNounGivesWayToTheSourcesOwn(t *testing.T) {
	const goats = "post | city police | exact 87 | goat | steal | | 2031-05-02\n"
	for _, test := range []struct{ name, claims, want string }{
		{"told by its source elsewhere", goats + "echo | police | exact 87 | door | lock | | 2031-05-02", "goat"},
		{"told by another source", "post | mayor | exact 87 | goat | steal | | 2031-05-02\necho | police | exact 87 | door | lock | | 2031-05-02", "door"},
		{"told of two things", goats + "herald | police | exact 87 | sheep | steal | | 2031-05-02\necho | police | exact 87 | door | lock | | 2031-05-02", "door"},
		{"another number", goats + "echo | police | exact 78 | door | lock | | 2031-05-02", "door"},
	} {
		t.Run(test.name, func(t *testing.T) {
			set := readNotation(t, test.claims)
			last := &set.Claims[len(set.Claims)-1]
			last.Counted.Span = document.Span{Start: last.Sentence.End + 1, End: last.Sentence.End + 5}
			figures := newFigures(set, DefaultPolicy())
			rereadBorrowed(figures)
			if got := figures[len(figures)-1].thing(); got != test.want {
				t.Errorf("it counts %q, want %q", got, test.want)
			}
		})
	}
}
