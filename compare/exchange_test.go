package compare

import (
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// TestOnlyAStatedRateConverts compares 28 million in one currency with 1.5
// million in another, where a document writes the text between two amounts.
func TestOnlyAStatedRateConverts(t *testing.T) {
	tests := []struct {
		text string
		want Verdict
	}{
		{"28,000,000 kwacha ($1,000,000) was paid", Conflict},
		{"$1,000,000 (28,000,000 kwacha) was paid", Conflict},
		{"28,000,000 kwacha ($1,400,000) was paid", Compatible},
		{"28,000,000 kwacha and $1,000,000 was paid", Unclear},
		{"28,000,000 kwacha ($1,000,000 at most) was paid", Unclear},
	}
	for _, test := range tests {
		post := &document.Document{Meta: document.Meta{ID: "post", Publisher: "Post"}, Text: test.text}
		echo := &document.Document{Meta: document.Meta{ID: "echo", Publisher: "Echo"}, Text: "$1,500,000"}
		set := claim.Set{Documents: []*document.Document{post, echo}}
		for _, words := range []string{"28,000,000 kwacha", "$1,000,000", "$1,400,000"} {
			if at := strings.Index(test.text, words); at >= 0 {
				set.Claims = append(set.Claims, money(post, at, words))
			}
		}
		if strings.HasPrefix(test.text, "$") {
			set.Claims[0], set.Claims[1] = set.Claims[1], set.Claims[0]
		}
		set.Claims = append(set.Claims, money(echo, 0, "$1,500,000"))
		figures := newFigures(set, DefaultPolicy())
		kwacha, dollars := figures[0], figures[len(figures)-1]
		if kwacha.Quantity.Unit != "ZMW" {
			kwacha = figures[1]
		}
		for _, p := range []pair{newPair(kwacha, dollars), newPair(dollars, kwacha)} {
			row := judge(p)
			if row.verdict != test.want {
				t.Errorf("%s: %s (%s), want %s", test.text, row.verdict, row.name, test.want)
			}
			if told := len(row.reason(p).Because) > 0; told != (test.want != Unclear) {
				t.Errorf("%s: the rate's place is told is %v", test.text, told)
			}
		}
	}
}

func money(d *document.Document, at int, words string) claim.Claim {
	unit := "ZMW"
	if strings.HasPrefix(words, "$") {
		unit = "USD"
	}
	n, _ := quantity.Parse(strings.NewReplacer("$", "", ",", "", " kwacha", "").Replace(words))
	return claim.Claim{
		ID: words, Document: d.ID, Quote: document.Span{Start: at, End: at + len(words)}, Sentence: document.Span{End: len(d.Text)},
		Quantity: quantity.Stated{Form: quantity.Exact, Low: n, High: n, Unit: unit, Dimension: quantity.Money, Step: quantity.Int(1)},
	}
}

// A rate of exchange converts amounts in reports that state none, of the same
// story alone.
func TestARateOfExchangeConverts(t *testing.T) {
	for story, want := range map[string]Verdict{"": Compatible, "another": Unclear} {
		post := &document.Document{Meta: document.Meta{ID: "post", Story: story}, Text: "28 kwacha to the dollar"}
		radio := &document.Document{Meta: document.Meta{ID: "radio"}, Text: "28,000,000 kwacha"}
		echo := &document.Document{Meta: document.Meta{ID: "echo"}, Text: "$1,000,000"}
		rate := money(post, 0, "28 kwacha")
		rate.Quantity.Unit, rate.Quantity.Dimension = "ZMW/USD", quantity.Rate
		set := claim.Set{Documents: []*document.Document{echo, post, radio}, Claims: []claim.Claim{money(echo, 0, "$1,000,000"), rate, money(radio, 0, "28,000,000 kwacha")}}
		figures := newFigures(set, DefaultPolicy())
		for _, p := range []pair{newPair(figures[0], figures[2]), newPair(figures[2], figures[0])} {
			row := judge(p)
			if row.verdict != want && row.verdict != Agree {
				t.Errorf("story %q: %s (%s), want %s", story, row.verdict, row.name, want)
			}
			if told := len(row.reason(p).Because) > 0; told != (want != Unclear) {
				t.Errorf("story %q: the rate's place is told is %v", story, told)
			}
		}
	}
}
