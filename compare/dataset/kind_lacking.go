package dataset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// rowMissing is looked for only where the policy says by which fields the rows of
// several tables are the same: what a join of the tables would leave over on one
// side.
var rowMissing = Kind{
	Kind: compare.Kind{
		Name: "row-missing", Severity: compare.Error,
		Sentence: "On {question}, {document_a} has {a}, and {lacking} has no such row.",
		Examples: []string{
			"a: ferry | deaths | 12 | harbour | 2031\nb: mill | deaths | 3 | harbour | 2031\nb: ferry | deaths | 12 | harbour | 2031",
			"a: ferry | deaths | 12 | harbour | 2031\nb: ferry | deaths | 12 | harbour | 2031\nb: ferry | deaths | 15 | harbour | 2032",
			"a: ferry | deaths | 12 | harbour | 2031\na: ferry | injured | 3 | harbour | 2031\nb: ferry | deaths | 12 | harbour | 2031",
		},
		CounterExamples: []string{
			"a: ferry | deaths | 12 | harbour | 2031\nb: Ferry | deaths | 12 | mayor | 2031", // told by somebody else
			"a: ferry | deaths | 12 | harbour | 2031\na: mill | deaths | 3 | harbour | 2031", // one table
			"a: ferry | deaths | 12 | harbour | 2031\nb: ferry | deaths |  | harbour | 2031", // a row without a figure
		},
	},
	joins: true,
	tables: func(k *Kind, c *checker) {
		if len(c.policy.Join) == 0 || len(c.tables) < 2 {
			return
		}
		for same := range runs(c.joined(), func(a, b *joinedRow) bool { return a.key == b.key }) {
			i := slices.IndexFunc(same, func(r joinedRow) bool { return amountOf(r.row) != nil })
			if i < 0 {
				continue
			}
			e := same[i].entry
			c.looked(k, e.table, e.attribute)
			if lacking := c.lacking(same); len(lacking) > 0 {
				c.add(draft{kind: k, sides: [][]teller{rowTeller(e)}, at: e, args: []string{"lacking", strings.Join(lacking, ", ")}})
			}
		}
	},
}

// joinKey is what makes rows of several tables the same; fields that the policy
// does not name are 0.
type joinKey struct{ item, attribute, place, source, from, to int32 }

type joinedRow struct {
	*entry
	key joinKey
}

// joined are all rows, those that are the same beside each other.
func (c *checker) joined() []joinedRow {
	by := func(f claim.Field) bool { return slices.Contains(c.policy.Join, f) }
	item, attribute, place, source, date := by(claim.FieldItem), by(claim.FieldAttribute), by(claim.FieldPlace), by(claim.FieldSource), by(claim.FieldDate)
	rows := make([]joinedRow, 0, len(c.entries))
	for i := range c.entries {
		e := &c.entries[i]
		r := joinedRow{entry: e}
		if item {
			r.key.item = e.item
		}
		if attribute {
			r.key.attribute = e.attribute
		}
		if place {
			r.key.place = e.place
		}
		if source {
			r.key.source = e.source
		}
		if date {
			r.key.from, r.key.to = e.from, e.to
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b joinedRow) int { return compareKeys(a.key, b.key) })
	return rows
}

func compareKeys(a, b joinKey) int {
	return cmp.Or(cmp.Compare(a.item, b.item), cmp.Compare(a.attribute, b.attribute), cmp.Compare(a.place, b.place),
		cmp.Compare(a.source, b.source), cmp.Compare(a.to, b.to), cmp.Compare(a.from, b.from))
}

// lacking are the tables that have none of the rows, by their ids.
func (c *checker) lacking(same []joinedRow) []string {
	var ids []string
	for i := range c.tables {
		if !slices.ContainsFunc(same, func(r joinedRow) bool { return int(r.table) == i }) {
			ids = append(ids, c.tables[i].ID)
		}
	}
	return ids
}
