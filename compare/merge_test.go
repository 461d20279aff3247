package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

func TestMergeKeepsEverythingOnceAndTheGravestFirst(t *testing.T) {
	a, b := &document.Document{Meta: document.Meta{ID: "a"}}, &document.Document{Meta: document.Meta{ID: "b"}}
	first := Result{
		Policy: DefaultPolicy(), Documents: []*document.Document{a}, Claims: []claim.Claim{{ID: "1"}, {ID: "2"}},
		Findings: []Finding{{ID: "w", Severity: Warning}, {ID: "n", Severity: Note}}, Errors: []claim.Failure{{Document: "x"}},
	}
	second := Result{
		Documents: []*document.Document{a, b}, Claims: []claim.Claim{{ID: "2"}, {ID: "3"}},
		Findings: []Finding{{ID: "e", Severity: Error}, {ID: "v", Severity: Warning}}, Errors: []claim.Failure{{Document: "y"}},
	}
	merged := Merge(first, second)
	var told []string
	for _, d := range merged.Documents {
		told = append(told, d.ID)
	}
	for _, c := range merged.Claims {
		told = append(told, c.ID)
	}
	for _, f := range merged.Findings {
		told = append(told, f.ID)
	}
	for _, e := range merged.Errors {
		told = append(told, e.Document)
	}
	if want := []string{"a", "b", "1", "2", "3", "e", "w", "v", "n", "x", "y"}; !cmp.Equal(told, want) {
		t.Errorf("%v, want %v", told, want)
	}
	if merged.Policy.AboutWidth.Sign() == 0 {
		t.Error("the policy of the first is lost")
	}
	if len(first.Documents) != 1 || len(second.Claims) != 2 {
		t.Error("a merged result was changed")
	}
}
