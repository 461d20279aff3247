package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// readFigures finds the quantities of an article.
func readFigures(a *prose.Article) []rules.Figure {
	var out []rules.Figure
	for i, s := range a.Sentences {
		for j, t := range s.Tokens {
			if t.Kind != prose.Number {
				continue
			}
			n, err := quantity.Parse(strings.ReplaceAll(t.Text, ",", ""))
			if err != nil {
				continue
			}
			out = append(out, rules.Figure{Sentence: i, First: j, Last: j + 1, Claim: claim.Claim{
				Document: a.Document.ID, Section: s.Section, Quote: t.Span, Sentence: s.Span,
				Quantity: quantity.Stated{Form: quantity.Exact, Low: n, High: n, Dimension: quantity.Count, Step: quantity.Int(1)},
				Modality: claim.Asserted,
			}})
		}
	}
	return out
}
