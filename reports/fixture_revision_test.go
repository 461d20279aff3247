package reports

import (
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// revised is two versions of one report: a figure is replaced in silence,
// another loses its hedge, and one sentence goes and one comes.
func revised(t *testing.T) compare.Result {
	t.Helper()
	coastguard := claim.Attribution{By: "Coastguard", Text: "coastguard", Kind: claim.Government}
	old := report("noon", "Marsh Wire", "2031-03-04T12:00:00Z", "Ferry runs aground",
		"The coastguard said 112 people were taken off by noon.", "Around 40 cars are still on board, the operator said.", "The sea was calm.")
	new := report("night", "Marsh Wire", "2031-03-04T12:00:00Z", "Ferry runs aground",
		"The coastguard said 211 people were taken off by noon.", "40 cars are still on board, the operator said.", "Correction: An earlier version gave another sea.")
	exact := hedged(new, "40 cars", "40")
	exact.Quantity.Form = "exact"
	result := compare.Diff(
		claim.Version{Document: old, Sentences: paragraphsOf(old), Claims: []claim.Claim{
			counted(old, "112 people", "112", coastguard, "by noon", "2031-03-04"), hedged(old, "Around 40 cars", "40"),
		}},
		claim.Version{Document: new, Sentences: paragraphsOf(new), Claims: []claim.Claim{
			counted(new, "211 people", "211", coastguard, "by noon", "2031-03-04"), exact,
		}, Notices: []claim.Notice{{
			Document: "night", Span: paragraphsOf(new)[3], Corrects: true, Concepts: []string{"sea"},
			Why: claim.Because("notice/label", "“{label}” heads what the text says of its own change.", "label", "Correction"),
		}}},
		compare.DefaultPolicy(),
	)
	if len(result.Findings) == 0 || len(result.Revision.Figures) != 2 {
		t.Fatalf("%d findings on %d figures", len(result.Findings), len(result.Revision.Figures))
	}
	return result
}

// paragraphsOf are the blocks of a report, each one sentence.
func paragraphsOf(d *document.Document) []document.Span {
	return each(d.Blocks, func(b document.Block) document.Span { return b.Span })
}
