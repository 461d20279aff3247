package compare

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

func TestLabelsHaveNounsInSmallLetters(t *testing.T) {
	tests := []struct{ sentence, quote, text, head, concept, unit, want string }{
		{"Turnout was 61 per cent.", "61 per cent", "Turnout", "turnout", "crowd", "%", "turnout"},
		{"Weekly sales hit 12 tonnes. The weekly sales", "12 tonnes", "Weekly sales", "sale", "sale", "t", "weekly sales"},
		{"Norvik rose 12 per cent.", "12 per cent", "Norvik", "norvik", "norvik", "%", "Norvik"},
		{"The pier is 12 m long.", "12 m", "long", "length", "length", "m", "length"},
		{"It lay 12 metres away.", "12 metres", "metres", "metre", "metre", "m", ""},
		{"The lock cost 12 francs.", "12 francs", "lock", "cost", "cost", "CHF", "lock"},
		{"The hall seats 12 clerks.", "12", "clerks", "clerk", "clerk", "", "clerks"},
	}
	for _, test := range tests {
		d := &document.Document{Text: test.sentence}
		at, quote := strings.Index(test.sentence, test.text), strings.Index(test.sentence, test.quote)
		f := &figure{doc: d, Claim: claim.Claim{
			Sentence: document.Span{End: strings.Index(test.sentence, ".") + 1},
			Quote:    document.Span{Start: quote, End: quote + len(test.quote)},
			Quantity: quantity.Stated{Unit: test.unit, Dimension: quantity.DimensionOf(test.unit)},
			Counted:  claim.Counted{Text: test.text, Head: test.head, Concept: test.concept, Span: document.Span{Start: at, End: at + len(test.text)}},
		}}
		if got := f.noun(); got != test.want {
			t.Errorf("%s: %q, want %q", test.sentence, got, test.want)
		}
	}
}
