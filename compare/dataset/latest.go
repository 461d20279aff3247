package dataset

import (
	"github.com/claimdiff/claimdiff/sources/document"
)

// series names the figures that one source gives of one thing at all times.
type series struct{ item, attribute, place, source int32 }

func seriesOf(e *entry) series { return series{e.item, e.attribute, e.place, e.source} }

// latest is the last dated row of each series that a finding tells of; nil where
// none is dated.
type latest map[series]*entry

// latestOf looks at every row once, whatever the number of findings.
func (c *checker) latestOf(drafts []draft) latest {
	last := latest{}
	for i := range drafts {
		for _, side := range drafts[i].sides {
			last[seriesOf(side[0].entry)] = nil
		}
	}
	if len(last) == 0 {
		return last
	}
	for i := range c.entries {
		e := &c.entries[i]
		if known, wanted := last[seriesOf(e)]; wanted && e.dated() && !e.borrowed && (known == nil || e.to > known.to) {
			last[seriesOf(e)] = e
		}
	}
	return last
}

// of is the last day for which a side of the finding gives a figure of the same
// thing; zero where none is dated.
func (l latest) of(d *draft) document.Moment {
	var last *entry
	for _, side := range d.sides {
		if e := l[seriesOf(side[0].entry)]; e != nil && (last == nil || e.to > last.to) {
			last = e
		}
	}
	if last == nil {
		return document.Moment{}
	}
	if to := last.row.Date.To; !to.IsZero() {
		return to
	}
	return last.row.Date.From
}
