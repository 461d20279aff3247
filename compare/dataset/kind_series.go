package dataset

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var nonMonotone = Kind{
	Kind: compare.Kind{
		Name: "non-monotone", Severity: compare.Warning,
		Sentence: "On {question}, {by_b} goes down from {a} ({time_a}) to {b} ({time_b}), as a count so far does not, and the row gives no reason.",
		Examples: []string{
			"ferry | deaths | 12 | harbour | 2031-05-02\nferry | deaths | 36 | harbour | 2031-05-03\nferry | deaths | 33 | harbour | 2031-05-04",
			"kel | cumulative cases | 400 | clinic | 2031-05-02\nkel | cumulative cases | 380 | clinic | 2031-05-09",
			"ferry | deaths | 36 | harbour | 2031-05-03 | | note: count of the coroner\nferry | deaths | 33 | harbour | 2031-05-04 | | note: count of the coroner",
		},
		CounterExamples: []string{
			"ferry | deaths | 36 | harbour | 2031-05-03\nferry | deaths | 33 | harbour | 2031-05-04 | | note: revised by the coroner",
			"ferry | deaths | 36 | harbour | 2031-05-03\nferry | deaths | 33 | harbour | 2031-05-04 | | quote: 33 corrected person kill",
			"ferry | deaths | 36 | harbour | 2031-05-03\nferry | deaths | 33 | mayor | 2031-05-04",
			"ferry | missing | 36 | harbour | 2031-05-03\nferry | missing | 12 | harbour | 2031-05-04",
			"kel | population | 410300 | office | 2030\nkel | population | 408800 | office | 2031",
			"kel | new cases | 40 | clinic | 2031-05-02\nkel | new cases | 12 | clinic | 2031-05-09",
			"ferry | deaths | about 36 | harbour | 2031-05-03\nferry | deaths | 34 | harbour | 2031-05-04",
			"ferry | deaths | 36 | harbour | 2031-05-03 | Kel\nferry | deaths | 12 | harbour | 2031-05-04 | Nor",
			"ferry | deaths | 36 | harbour | 2031-05-01..2031-05-03\nferry | deaths | 12 | harbour | 2031-05-03..2031-05-04",
			"kel | deaths | 9 | office | 2029\nkel | deaths | 7 | office | 2030",                                                                                              // of each year
			"war | deaths | 9 | office | 2031-05-01\nwar | deaths | 2 | office | 2031-05-04\nwar | deaths | 31 | office | 2031-05-09\nwar | deaths | 4 | office | 2031-05-12", // of each day
		},
	},
	doubts: true,
	habit:  true,
	subject: func(k *Kind, c *checker, subject []figure) {
		if c.meaning(subject[0].entry).Flow != claim.Running {
			return
		}
		for _, s := range c.series(subject) {
			for _, fall := range c.falls(k, s) {
				c.add(fall)
			}
		}
	},
}

// falls are the findings of one series, none where it goes down as often as not:
// then each figure is a count of its own.
func (c *checker) falls(k *Kind, series []figure) []draft {
	var falls []draft
	for i, after := range series[1:] {
		before := series[i]
		c.looked(k, after.table, after.attribute)
		if c.isLess(before, after) && !givesReason(before.row, after.row) {
			falls = append(falls, draft{
				kind: k, sides: [][]teller{rowTeller(before.entry), rowTeller(after.entry)}, at: after.entry, field: fieldOf(after.row),
			})
		}
	}
	if steps := len(series) - 1; steps > 2 && 2*len(falls) >= steps {
		return nil
	}
	return falls
}

// series are the figures of one subject that one source gives in one table, of
// different times, in their order. Of several figures of one time the last
// counts.
func (c *checker) series(subject []figure) [][]figure {
	own := slices.DeleteFunc(slices.Clone(c.trusted(subject)), func(f figure) bool { return !f.dated() || f.borrowed })
	slices.SortStableFunc(own, func(a, b figure) int {
		return cmp.Or(cmp.Compare(a.source, b.source), cmp.Compare(a.table, b.table))
	})
	var all [][]figure
	for told := range runs(own, sameTellers) {
		var s []figure
		for moment := range runs(told, sameTimes) {
			s = append(s, moment[len(moment)-1])
		}
		if len(s) > 1 {
			all = append(all, s)
		}
	}
	return all
}

// isLess reports whether the later of two figures is plainly less. What is
// counted over a stretch of time starts anew with it.
func (c *checker) isLess(before, after figure) bool {
	if after.from != after.to || before.from != before.to {
		return false
	}
	readings := c.readings([]figure{after, before})
	return len(readings) == 2 && readings[0].interval.Relate(readings[1].interval) == quantity.Below && !c.hold(readings[0], readings[1])
}

// givesReason reports whether the later of two rows records why its figure is
// less: a note that the earlier one has not, or a quote that owns up to a
// correction.
func givesReason(before, after *claim.Row) bool {
	if fold(after.Note) != fold(before.Note) {
		return true
	}
	return slices.ContainsFunc(after.Said, func(said claim.Figure) bool { return said.Corrected || said.Superseded })
}
