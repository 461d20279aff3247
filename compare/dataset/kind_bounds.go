package dataset

import (
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var boundsOrder = Kind{
	Kind: compare.Kind{
		Name: "bounds-order", Severity: compare.Error,
		Sentence: "On {question}, the {smaller} estimate, {less}, is more than the {larger} one, {more}.",
		Examples: []string{
			"ferry | deaths | low 15 best 12 high 20 | harbour | 2031-05-02",
			"ferry | deaths | low 5 best 32 high 20 | harbour | 2031-05-02",
			"ferry | deaths | low 30 high 20 | harbour | 2031-05-02",
			"ferry | deaths | 4 low 5 high 20 | harbour | 2031-05-02",
			"ferry | deaths | between 30 20 | harbour | 2031-05-02",
			"fire | area | low 1 km2 high 70 ha | office | 2031-05-02",
		},
		CounterExamples: []string{
			"ferry | deaths | low 5 best 12 high 20 | harbour | 2031-05-02",
			"ferry | deaths | low 12 best 12 high 12 | harbour | 2031-05-02",
			"ferry | deaths | low 5 best vague high 20 | harbour | 2031-05-02",
			"ferry | deaths | best 12 high 20 | harbour | 2031-05-02",
			"ferry | deaths | low about 13 best 12 | harbour | 2031-05-02",
			"fire | area | low 70 ha high 1 km2 | office | 2031-05-02",
		},
	},
	doubts: true,
	row: func(k *Kind, c *checker, e *entry) {
		bounds := boundsOf(e.row)
		if len(bounds) < 2 {
			return
		}
		c.looked(k, e.table, e.attribute)
		for i, smaller := range bounds {
			for _, larger := range bounds[i+1:] {
				if !c.inOrder(smaller.amount, larger.amount) {
					c.add(draft{
						kind: k, sides: [][]teller{rowTeller(e)}, at: e, field: smaller.field,
						args: []string{
							"smaller", string(smaller.name), "less", spoken(smaller.amount),
							"larger", string(larger.name), "more", spoken(larger.amount),
						},
					})
					return
				}
			}
		}
	},
}

// bound is one of the estimates of a row. name tells it from the others of the
// row, field is the cell that holds it.
type bound struct {
	name, field claim.Field
	amount      *quantity.Stated
}

// boundsOf are the estimates of a row, in the order in which they must not fall.
// A value stands for the best estimate, and a range for two.
func boundsOf(r *claim.Row) []bound {
	if s := r.Value; s != nil && s.Form == quantity.Between && r.Low == nil && r.High == nil {
		low, high := *s, *s
		low.Form, high.Form, high.Low = quantity.Exact, quantity.Exact, s.High
		return []bound{{claim.FieldLow, claim.FieldValue, &low}, {claim.FieldHigh, claim.FieldValue, &high}}
	}
	best, field := r.Best, claim.FieldBest
	if best == nil {
		best, field = r.Value, claim.FieldValue
	}
	var bounds []bound
	for _, b := range []bound{{claim.FieldLow, claim.FieldLow, r.Low}, {claim.FieldBest, field, best}, {claim.FieldHigh, claim.FieldHigh, r.High}} {
		if b.amount != nil && b.amount.Form != quantity.Vague {
			bounds = append(bounds, b)
		}
	}
	return bounds
}

// inOrder reports whether the one amount can be at most the other. Amounts whose
// units cannot be brought together are in any order.
func (c *checker) inOrder(smaller, larger *quantity.Stated) bool {
	low, ok := quantity.Convert(valueOf(smaller), smaller.Unit, larger.Unit)
	if !ok || low.Cmp(valueOf(larger)) <= 0 {
		return true
	}
	if smaller.Form == quantity.Exact && larger.Form == quantity.Exact {
		return false
	}
	a, _ := quantity.Read(*smaller, c.widths)
	b, _ := quantity.Read(*larger, c.widths)
	a, ok = inUnit(a, smaller.Unit, larger.Unit)
	return !ok || a.Relate(b) != quantity.Above
}
