package figure

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// read is the claims of a text whose paragraphs are its lines; those with tabs are
// rows of a table.
func read(text string) []claim.Claim {
	var out []claim.Claim
	figures, _ := Read(prose.Read(rules.ExampleDocument(text)))
	for _, f := range figures {
		out = append(out, f.Claim)
	}
	return out
}

// describe says in a line what is read in a text: each figure as
// "[quote] form value unit trend role".
func describe(text string) string {
	var parts []string
	for _, c := range read(text) {
		q := c.Quantity
		words := []string{"[" + c.Quote.Of(text) + "]", string(q.Form), q.String(), q.Unit, string(q.Trend), string(c.Role)}
		parts = append(parts, strings.Join(strings.Fields(strings.Join(words, " ")), " "))
	}
	return strings.Join(parts, "; ")
}

func TestRulesKeepTheirExamples(t *testing.T) {
	for _, err := range Rules.Check(describe) {
		t.Error(err)
	}
}
