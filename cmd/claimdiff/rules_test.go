package main

import (
	"testing"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// TestEveryReasonIsARuleThatCanBeLookedUp: a reader who sees the name of a rule
// in a report finds it in what "claimdiff rules" prints.
func TestEveryReasonIsARuleThatCanBeLookedUp(t *testing.T) {
	view, err := rulesWith(nil)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, r := range view.Rules {
		known[r.Name] = true
	}
	set, err := sources.Load(t.Context(), []string{"../../testdata/events"}, sources.Options{}, sources.English())
	if err != nil || len(set.Claims) == 0 {
		t.Fatalf("%d claims, %v", len(set.Claims), err)
	}
	var unknown func(reasons []claim.Reason)
	unknown = func(reasons []claim.Reason) {
		for _, r := range reasons {
			if !known[r.Rule] {
				t.Errorf("%q is a reason and no rule", r.Rule)
				known[r.Rule] = true
			}
			unknown(r.Because)
		}
	}
	for _, c := range set.Claims {
		unknown(c.Why)
	}
	for _, n := range numbersOf(set) {
		unknown([]claim.Reason{n.Why})
	}
}
