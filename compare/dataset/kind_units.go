package dataset

import (
	"cmp"
	"maps"
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var mixedUnits = Kind{
	Kind: compare.Kind{
		Name: "mixed-units", Severity: compare.Warning,
		Sentence: "{dataset} gives {attribute} in {most} for {rows} of its figures, and in other units for {odd}, the first of them {a}.",
		Examples: []string{
			"kel | area | 740 ha | office | 2031\nnor | area | 820 ha | office | 2031\nost | area | 9 km2 | office | 2031",
			"kel | area | 740 ha | office | 2031\nnor | area | 820 ha | office | 2031\nost | area | 900 | office | 2031",
			"kel | area | 740 | office | 2031\nost | area | 9 km2 | office | 2031",
			"kel | jobless | 7 % | office | 2031\nnor | jobless | 8 % | office | 2031\nost | jobless | 31000 | office | 2031",
		},
		CounterExamples: []string{
			"kel | area | 740 ha | office | 2031\nnor | area | 820 ha | office | 2031\nost | length | 9 km | office | 2031",
			"kel | area | 740 ha | office | 2031\nother: kel | area | 7.4 km2 | mayor | 2031",
			"kel | debt | 740 EUR | office | 2031\nnor | debt | 820 SEK | office | 2031\nost | debt | 900 NOK | office | 2031",
		},
	},
	tables: func(k *Kind, c *checker) {
		for _, uses := range c.unitUses() {
			c.add(uses.draft(k))
		}
	},
}

// unitUse is the rows of one table that give one attribute, by unit.
type unitUse struct {
	byUnit map[string]*unitRows
}

// unitRows counts the rows of one unit and keeps the first of them. at tells the
// units apart by which of them came first.
type unitRows struct {
	unit  string
	at    int
	count int
	first []teller
}

// unitUses are the tables' attributes that are given in several units, in the
// order of entries. Money of several countries is in several currencies, and
// nobody takes one for the other.
func (c *checker) unitUses() []*unitUse {
	type column struct{ table, attribute int32 }
	uses := map[column]*unitUse{}
	var order []*unitUse
	for i := range c.entries {
		e := &c.entries[i]
		s := amountOf(e.row)
		if s == nil || s.Form == quantity.Vague || c.doubted[e.row] {
			continue
		}
		at := column{e.table, e.attribute}
		use := uses[at]
		if use == nil {
			use = &unitUse{map[string]*unitRows{}}
			uses[at] = use
			order = append(order, use)
		}
		use.count(s.Unit, e)
	}
	return slices.DeleteFunc(order, func(u *unitUse) bool { return len(u.byUnit) < 2 || u.isMoney() })
}

func (u *unitUse) count(unit string, e *entry) {
	rows := u.byUnit[unit]
	if rows == nil {
		rows = &unitRows{unit: unit, at: len(u.byUnit)}
		u.byUnit[unit] = rows
	}
	rows.count++
	if len(rows.first) < shownRepeats {
		rows.first = append(rows.first, teller{entry: e})
	}
}

func (u *unitUse) isMoney() bool {
	for unit := range u.byUnit {
		if quantity.DimensionOf(unit) != quantity.Money {
			return false
		}
	}
	return true
}

// draft lists the rows of all units but the one that most rows have; of several
// that as many have, any unit is more likely meant than none, and the first than
// those behind it.
func (u *unitUse) draft(k *Kind) draft {
	rows := slices.SortedFunc(maps.Values(u.byUnit), func(a, b *unitRows) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(truth(a.unit == ""), truth(b.unit == "")), cmp.Compare(a.at, b.at))
	})
	d := draft{kind: k, args: []string{"most", unitName(rows[0].unit), "rows", counted(rows[0].count)}}
	odd := 0
	for _, other := range rows[1:] {
		odd += other.count
		d.sides = append(d.sides, other.first)
	}
	d.args = append(d.args, "odd", counted(odd))
	d.at = d.sides[0][0].entry
	d.field, d.column = fieldOf(d.at.row), odd > 1
	return d
}

// unitName is the unit as a sentence has it.
func unitName(unit string) string {
	if unit == "" {
		return "no unit"
	}
	return unitWord(unit)
}

func counted(n int) string { return grouped(quantity.Int(int64(n)).Plain()) }
