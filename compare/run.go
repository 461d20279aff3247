package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
)

// Run compares the claims of a set: it joins the names of sources, aligns the
// claims into questions, judges each question and looks for every kind of
// discrepancy.
//
// The result depends on the set and the policy alone, and the set is not
// changed. An empty set gives a result without questions.
func Run(set claim.Set, policy Policy) Result {
	figures := newFigures(set, policy)
	groups := align(figures)
	questions := make([]Question, len(groups))
	for i, g := range groups {
		questions[i] = newQuestion(g)
	}
	return Result{
		Policy:    policy,
		Documents: set.Documents,
		Claims:    claimsOf(figures),
		Questions: questions,
		Caveats:   set.Caveats,
		Errors:    set.Errors,
	}
}

func claimsOf(figures []*figure) []claim.Claim {
	claims := make([]claim.Claim, len(figures))
	for i, f := range figures {
		claims[i] = f.Claim
	}
	return claims
}
