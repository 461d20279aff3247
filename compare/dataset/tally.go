package dataset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

const (
	// maximumFindings is how many findings of one cause are shown; those behind
	// them are counted in a caveat.
	maximumFindings = 5000
	// manyFindings is how many findings of one cause are taken for a fault of
	// the column, where they are more than half of what was looked at: a column
	// mapped wrongly, another unit, another definition. Where they are nearly all,
	// severalFindings are enough.
	manyFindings    = 20
	severalFindings = 5
	// shownRepeats is how many rows of one side a finding lists beside its first: a
	// table may have one row a million times.
	shownRepeats = 20
)

// cause is what findings share that may go back to one fault: the kind, the
// table, the attribute and, where sources differ, who stands on which side.
// table is acrossTables where rows of several are held against each other.
type cause struct {
	kind             *Kind
	table, attribute int32
	sides            string
}

const acrossTables = -1

// outcome is what was found of one cause.
type outcome struct {
	cause  cause
	found  int
	drafts []draft
}

// tally counts, per cause, what was looked at and what was found.
type tally struct {
	lookedAt map[cause]int
	outcomes map[cause]*outcome
	order    []*outcome
}

func newTally() tally {
	return tally{lookedAt: map[cause]int{}, outcomes: map[cause]*outcome{}}
}

// looked notes that something was looked at in which the kind could be found.
func (c *checker) looked(k *Kind, table, attribute int32) {
	c.lookedAt[cause{kind: k, table: table, attribute: attribute}]++
}

// add notes a finding and, where its kind does, puts its rows in doubt. Kinds
// look at entries in an order that hangs on what rows say alone, so it is the
// same findings that are kept where there are too many.
func (c *checker) add(d draft) {
	if d.kind.doubts {
		for _, side := range d.sides {
			for _, t := range side {
				c.doubted[t.row] = true
			}
		}
	}
	for i, side := range d.sides {
		d.sides[i] = side[:min(len(side), shownRepeats+1)]
	}
	of := cause{kind: d.kind, table: d.at.table, attribute: d.at.attribute}
	if d.kind.across {
		of.table, of.sides = acrossTables, sidesOf(&d)
	}
	o := c.outcomes[of]
	if o == nil {
		o = &outcome{cause: of}
		c.outcomes[of] = o
		c.order = append(c.order, o)
	}
	o.found++
	if len(o.drafts) < maximumFindings {
		o.drafts = append(o.drafts, d)
	}
}

// sidesOf are the sources of the sides.
func sidesOf(d *draft) string {
	var names []string
	for _, side := range d.sides {
		for _, t := range side {
			names = append(names, strconv.Itoa(int(t.source)))
		}
		names = append(names, "|")
	}
	return strings.Join(names, " ")
}

// isColumn reports whether the findings are taken for one fault of the column.
func (c *checker) isColumn(o *outcome) bool {
	looked := c.lookedFor(o)
	return o.found >= manyFindings && 2*o.found > looked || o.found >= severalFindings && 10*o.found >= 9*looked
}

// lookedFor is in how much the kind could have been found.
func (c *checker) lookedFor(o *outcome) int {
	return c.lookedAt[cause{kind: o.cause.kind, table: o.cause.table, attribute: o.cause.attribute}]
}

// isHabit reports whether a rule is broken so often that the table has it not.
func (c *checker) isHabit(o *outcome) bool {
	return o.found > leastHeld && leastHeld*o.found > c.lookedFor(o)
}

// settled are the drafts to be told, findings of one cause as one, and what is
// left out.
func (c *checker) settled() (drafts []draft, caveats []document.Caveat) {
	for _, o := range c.order {
		if o.cause.kind.habit && c.isHabit(o) {
			at := o.drafts[0].at
			caveats = append(caveats, document.Caveat{Document: c.tables[at.table].ID, Say: fmt.Sprintf(
				"%s falls in %d of %d steps, so that it was not taken for a count so far.", c.attributeName(at), o.found, c.lookedFor(o))})
			continue
		}
		if c.isColumn(o) {
			drafts = append(drafts, c.columnDraft(o))
			continue
		}
		drafts = append(drafts, o.drafts...)
		if left := o.found - len(o.drafts); left > 0 {
			caveats = append(caveats, document.Caveat{Document: c.tables[o.drafts[0].at.table].ID, Say: fmt.Sprintf(
				"%d more findings of the kind %s were made and are not shown; the first %d are.", left, o.cause.kind.Name, maximumFindings)})
		}
	}
	return drafts, caveats
}

// columnDraft is one finding for all of a cause: the first of them speaks.
func (c *checker) columnDraft(o *outcome) draft {
	d := o.drafts[0]
	d.column, d.suggest = true, ""
	d.sides = slices.Clone(d.sides)
	for _, other := range o.drafts[1:min(len(o.drafts), shownRepeats+1)] {
		for i := range d.sides[:min(len(d.sides), len(other.sides))] {
			d.sides[i] = append(slices.Clip(d.sides[i]), other.sides[i]...)
		}
	}
	if d.sentence == "" {
		d.sentence = d.kind.Sentence
	}
	d.sentence += " It is one of {found} such findings on {attribute}, most of what was looked at: the whole column may be at fault, or what it is taken for."
	d.args = append(slices.Clip(d.args), "found", strconv.Itoa(o.found))
	return d
}
