package reports

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// What keeps two figures apart must stand in the JSON, or nobody can see why.
func TestClaimsSayWhatTheyRestOnAndWhoseTheyAre(t *testing.T) {
	d := report("a", "", "", "The vote", "With half of the wards counted the Reds had 12 seats, not counting the islands.")
	c := counted(d, "12 seats", "12", claim.Attribution{}, "", "")
	c.Counted.Holder = "red"
	c.Counted.Delimited = claim.Delimited{Span: spanOf(d, "not counting the islands"), Leaves: true}
	c.Basis = claim.Basis{Kind: claim.PartialCount, Text: "half of the wards counted", Span: spanOf(d, "half of the wards counted")}
	line := writtenClaims(t, claim.Set{Documents: []*document.Document{d}, Claims: []claim.Claim{c}}, "jsonl")
	if err := validate(t, schema(t, "claim"), line); err != nil {
		t.Error(err)
	}
	for _, want := range []string{
		`"holder":"red"`,
		`"delimited":{"text":"not counting the islands","start":64,"end":88,"leaves":true}`,
		`"basis":{"kind":"partial","text":"half of the wards counted","start":15,"end":40,"by":""}`,
	} {
		if !strings.Contains(line, want) {
			t.Errorf("the claim does not say %s: %s", want, line)
		}
	}
}
