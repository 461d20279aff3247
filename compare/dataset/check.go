package dataset

import (
	"iter"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Check looks for every kind of discrepancy in the rows of tables. Documents of
// the result are the tables with findings, their text the rows of those; its
// claims are the figures of these rows and of their quotes. It has no questions.
//
// The findings depend on what the rows say and on the policy alone, not on the
// order of the tables or of their rows, and the tables are not changed. Tables
// without rows give an empty result.
func Check(tables []claim.Table, policy compare.Policy) compare.Result {
	c := newChecker(tables, policy)
	c.checkRows()
	for item := range runs(c.entries, sameItem) {
		c.checkItem(item)
	}
	c.checkTables()
	return c.result()
}

// checker holds what the kinds look at and what they have found.
type checker struct {
	policy  compare.Policy
	widths  quantity.Widths
	tables  []claim.Table // in the order of their ids
	entries []entry
	// meanings are those of each table's attributes.
	meanings []map[string]*claim.Meaning
	// fills says which of the fields that may be missing any row of a table has,
	// and quotesRead whether a figure was read in any of its quotes.
	fills      []map[claim.Field]bool
	quotesRead []bool
	// doubted are the rows whose figure a finding puts in doubt; no other
	// finding is made of it.
	doubted map[*claim.Row]bool
	// figures is room for those of one item.
	figures []figure
	tally
}

func newChecker(tables []claim.Table, policy compare.Policy) *checker {
	c := &checker{policy: policy, widths: policy.Widths(), doubted: map[*claim.Row]bool{}, tally: newTally()}
	c.tables = slices.SortedStableFunc(slices.Values(tables), func(a, b claim.Table) int { return strings.Compare(a.ID, b.ID) })
	c.entries = newEntries(c.tables)
	for i := range c.tables {
		meanings := make(map[string]*claim.Meaning, len(c.tables[i].Meanings))
		for j := range c.tables[i].Meanings {
			m := &c.tables[i].Meanings[j]
			meanings[m.Attribute] = m
		}
		c.meanings = append(c.meanings, meanings)
		c.survey(&c.tables[i])
	}
	return c
}

// survey notes what a table has at all.
func (c *checker) survey(t *claim.Table) {
	fills, quotesRead := map[claim.Field]bool{}, false
	source, date := false, false
	for i := range t.Rows {
		r := &t.Rows[i]
		source = source || r.Source != ""
		date = date || !r.Date.IsZero()
		quotesRead = quotesRead || len(r.Said) > 0
	}
	fills[claim.FieldSource], fills[claim.FieldDate] = source, date
	c.fills, c.quotesRead = append(c.fills, fills), append(c.quotesRead, quotesRead)
}

// meaning is what the attribute of a row means; zero where nothing is known.
func (c *checker) meaning(e *entry) *claim.Meaning {
	if m := c.meanings[e.table][e.row.Attribute]; m != nil {
		return m
	}
	return &claim.Meaning{Attribute: e.row.Attribute}
}

// tolerates reports whether the policy takes two numbers of a row's attribute
// for one.
func (c *checker) tolerates(e *entry, a, b quantity.Number) bool {
	t := c.policy.ToleranceFor(e.row.Attribute)
	return !t.IsZero() && t.Allows(a, b)
}

// figure is an entry that has an amount.
type figure struct {
	*entry
	amount *quantity.Stated
}

// checkRows looks at each row by itself.
func (c *checker) checkRows() {
	for _, k := range kinds {
		if k.row == nil {
			continue
		}
		for i := range c.entries {
			k.row(k, c, &c.entries[i])
		}
	}
}

// checkTables looks at each table as a whole, at what is not in doubt yet.
func (c *checker) checkTables() {
	for _, k := range kinds {
		if k.tables != nil {
			k.tables(k, c)
		}
	}
}

// checkItem holds the rows of one item against each other: those of one
// attribute, place and time, then its attributes, then those of one attribute
// and place at all times.
func (c *checker) checkItem(item []entry) {
	c.figures = c.figures[:0]
	for i := range item {
		if amount := amountOf(item[i].row); amount != nil && !c.doubted[item[i].row] && !c.isUnsigned(&item[i]) {
			c.figures = append(c.figures, figure{&item[i], amount})
		}
	}
	for subject := range c.subjects() {
		for moment := range runs(subject, sameTimes) {
			if len(moment) > 1 {
				c.checkMoment(moment)
			}
		}
	}
	for _, k := range kinds {
		if k.item != nil && len(c.figures) > 1 {
			k.item(k, c, c.figures)
		}
	}
	for subject := range c.subjects() {
		for _, k := range kinds {
			if k.subject != nil {
				k.subject(k, c, subject)
			}
		}
	}
}

// isUnsigned reports whether the row names no source where others of its table
// do: it is not known whose figures it could be held against.
func (c *checker) isUnsigned(e *entry) bool {
	return e.row.Source == "" && e.row.URL == "" && c.fills[e.table][claim.FieldSource]
}

// subjects are the figures of the item by attribute and place, where there are
// several and it is known what they are of.
func (c *checker) subjects() iter.Seq[[]figure] {
	return func(yield func([]figure) bool) {
		for subject := range runs(c.figures, sameSubjects) {
			if len(subject) > 1 && subject[0].identified() && !yield(subject) {
				return
			}
		}
	}
}

// identified reports whether it is known what the figure is of: an item or a
// place, or else a day of a series.
func (e *entry) identified() bool { return e.item != unnamed || e.dated() }

// checkMoment holds the figures of one subject and time against each other.
func (c *checker) checkMoment(moment []figure) {
	for _, k := range kinds {
		if k.moment != nil {
			k.moment(k, c, moment)
		}
	}
	c.checkRivals(moment)
}

func sameSubjects(a, b *figure) bool { return sameSubject(a.entry, b.entry) }
func sameTimes(a, b *figure) bool    { return sameTime(a.entry, b.entry) }

// trusted are the figures that no finding puts in doubt.
func (c *checker) trusted(figures []figure) []figure {
	if len(c.doubted) == 0 || !slices.ContainsFunc(figures, func(f figure) bool { return c.doubted[f.row] }) {
		return figures
	}
	return slices.DeleteFunc(slices.Clone(figures), func(f figure) bool { return c.doubted[f.row] })
}
