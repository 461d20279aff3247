package compare

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// Merge is several results as one: what the first holds, then what the next
// holds, and so on, the findings sorted anew with the gravest first. The policy
// is that of the first. Of two documents or two claims with one id, the first is
// kept. Without results it is the empty Result.
func Merge(results ...Result) Result {
	var merged Result
	for i, r := range results {
		if i == 0 {
			merged.Policy = r.Policy
		}
		merged.Documents = append(merged.Documents, r.Documents...)
		merged.Tables = append(merged.Tables, r.Tables...)
		merged.Claims = append(merged.Claims, r.Claims...)
		merged.Questions = append(merged.Questions, r.Questions...)
		merged.Findings = append(merged.Findings, r.Findings...)
		merged.NearMisses = append(merged.NearMisses, r.NearMisses...)
		merged.Caveats = append(merged.Caveats, r.Caveats...)
		merged.Errors = append(merged.Errors, r.Errors...)
		merged.Revision = cmp.Or(merged.Revision, r.Revision)
		merged.Rows = cmp.Or(merged.Rows, r.Rows)
	}
	merged.Documents = firstOfEach(merged.Documents, func(d *document.Document) string { return d.ID })
	merged.Claims = firstOfEach(merged.Claims, func(c claim.Claim) string { return c.ID })
	sortFindings(merged.Findings)
	return merged
}

// firstOfEach leaves out what has the id of something before it.
func firstOfEach[T any](items []T, id func(T) string) []T {
	seen := make(map[string]bool, len(items))
	return slices.DeleteFunc(items, func(item T) bool {
		known := seen[id(item)]
		seen[id(item)] = true
		return known
	})
}
