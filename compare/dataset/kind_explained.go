package dataset

import (
	"cmp"
	"slices"
)

var asOfDifference = Kind{
	Kind: ofDocuments("as-of-difference", []string{
		"kel | population | 410300 | office | 2031\nkel | population | 470800 | mayor | 2024",
		"ferry | deaths | 12 | harbour | 2031-05-02\nother: ferry | deaths | 36 |  | 2031-05-04",
	}, []string{
		"kel | population | 410300 | office | 2031\nkel | population | 470800 | mayor | 2031",
		"kel | population | 410300 | office | 2031\nkel | population | 410000 step 1000 | mayor | 2024",
		"kel | population | 410300 | office | 2031\nkel | population | 390000 | office | 2024",
		"kel | population | 410300 | office | 2031\nkel | population | 390000 | mayor | ",
		"kel | population | 410300 | office | 2031\nkel | population | 390000 | office | 2024\nkel | population | 389900 | mayor | 2024",
	}),
	across: true,
	subject: func(k *Kind, c *checker, subject []figure) {
		latest := c.latest(subject)
		if len(latest) < 2 {
			return
		}
		c.looked(k, acrossTables, subject[0].attribute)
		camps := c.camps(latest)
		if len(camps) < 2 {
			return
		}
		d := c.campDraft(k, camps, "{figures}: the figures are of different times.")
		slices.SortStableFunc(d.sides, func(a, b []teller) int { return compareTimes(a[0].entry, b[0].entry) })
		d.at, d.field = d.sides[0][0].entry, fieldOf(d.sides[0][0].row)
		c.add(d)
	},
}

// latest is the last figure of each source, nil where two of them speak of one
// time, and are held against each other there.
func (c *checker) latest(subject []figure) []figure {
	last := map[int32]figure{}
	for moment := range runs(subject, sameTimes) {
		if moment[0].source != moment[len(moment)-1].source || !moment[0].dated() {
			return nil
		}
		last[moment[0].source] = moment[len(moment)-1]
	}
	var all []figure
	for _, f := range last {
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b figure) int { return cmp.Compare(a.source, b.source) })
	return all
}
