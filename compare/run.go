package compare

import (
	"slices"

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
	result := Result{
		Policy: policy, Documents: set.Documents, Claims: claimsOf(figures),
		Caveats: slices.Clone(set.Caveats), Errors: set.Errors,
	}
	figures = slices.DeleteFunc(figures, func(f *figure) bool { return f.Scanned })
	slices.SortStableFunc(figures, compareFigures)
	aligned := align(figures)
	result.NearMisses = aligned.nearMisses
	matters := make([]*matter, len(aligned.groups))
	for i, g := range aligned.groups {
		lendOrigins(g)
		matters[i] = newMatter(g)
	}
	documents := newInsides(figures, matters)
	for _, d := range documents {
		explainShares(d)
	}
	for _, m := range matters {
		result.Questions = append(result.Questions, m.Question)
	}
	diffs := &differ{}
	result.Findings = findAll(matters, documents, policy, diffs)
	result.Caveats = append(result.Caveats, caveats(matters, aligned, diffs)...)
	return result
}

func claimsOf(figures []*figure) []claim.Claim {
	claims := make([]claim.Claim, len(figures))
	for i, f := range figures {
		claims[i] = f.Claim
	}
	return claims
}
