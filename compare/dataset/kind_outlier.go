package dataset

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var magnitudeOutlier = Kind{
	Kind: compare.Kind{
		Name: "magnitude-outlier", Severity: compare.Warning,
		Sentence: "On {question}, {a} ({time_a}) is of another order of magnitude than the {others} other figures of {by_a}, which lie between {least} and {most}.",
		Examples: []string{
			"kel | population | 48000 | office | 2026\nkel | population | 48900 | office | 2027\nkel | population | 4910 | office | 2028\nkel | population | 49800 | office | 2029\nkel | population | 50300 | office | 2030",
			"kel | visitors | 310 | mill | 2026\nkel | visitors | 290 | mill | 2027\nkel | visitors | 305 | mill | 2028\nkel | visitors | 3300 | mill | 2029\nkel | visitors | 320 | mill | 2030",
			"kel | cumulative cases | 610 | clinic | 2031-05-02\nkel | cumulative cases | 680 | clinic | 2031-05-03\nkel | cumulative cases | 7400 | clinic | 2031-05-04\nkel | cumulative cases | 790 | clinic | 2031-05-05\nkel | cumulative cases | 850 | clinic | 2031-05-06",
		},
		CounterExamples: []string{
			"kel | population | 48000 | office | 2026\nkel | population | 48900 | office | 2027\nkel | population | 31000 | office | 2028\nkel | population | 49800 | office | 2029\nkel | population | 50300 | office | 2030",
			"kel | deaths | 1 | clinic | 2031-05-02\nkel | deaths | 9 | clinic | 2031-05-03\nkel | deaths | 80 | clinic | 2031-05-04\nkel | deaths | 700 | clinic | 2031-05-05\nkel | deaths | 4000 | clinic | 2031-05-06",
			"kel | new cases | 30 | clinic | 2031-05-02\nkel | new cases | 32 | clinic | 2031-05-03\nkel | new cases | 2 | clinic | 2031-05-04\nkel | new cases | 31 | clinic | 2031-05-05\nkel | new cases | 33 | clinic | 2031-05-06",
			"kel | population | 48000 | office | 2026\nkel | population | 4910 | office | 2027\nkel | population | 49800 | office | 2028",
		},
	},
	doubts: true,
	subject: func(k *Kind, c *checker, subject []figure) {
		delta := c.meaning(subject[0].entry).Flow == claim.Delta
		for _, s := range c.series(subject) {
			if len(s) > leastOthers {
				c.findOutliers(k, s, delta)
			}
		}
	},
}

const (
	// leastOthers is how many figures must stand against one for it to be far
	// out; with fewer nobody knows which of them is.
	leastOthers = 4
	// nearMiddle is how many times the middle figure of a series can be its
	// others, or they it, for them to be of one order of magnitude.
	nearMiddle = 2
	// farFromMiddle is the same for a figure of another order, less what the
	// figures differ by anyway.
	farFromMiddle = 6
	// smallest is how much is not little: below it, what comes on top from day to
	// day is ten times as much by chance.
	smallest = 20
)

// findOutliers adds the figures of a series that lie far from its middle where
// all others lie near it.
func (c *checker) findOutliers(k *Kind, series []figure, delta bool) {
	readings := c.readings(series)
	slices.SortStableFunc(readings, func(a, b reading) int { return a.value.Cmp(b.value) })
	if len(readings) <= leastOthers || readings[0].value.Sign() <= 0 {
		return
	}
	middle := readings[len(readings)/2].value
	var near, far []reading
	for _, r := range readings {
		c.looked(k, r.table, r.attribute)
		switch {
		case !isTimes(r.value, middle, nearMiddle):
			near = append(near, r)
		case !isTimes(r.value, middle, farFromMiddle) || isLittle(r.value, middle, delta):
			return
		default:
			far = append(far, r)
		}
	}
	if len(near) < leastOthers*len(far) {
		return
	}
	for _, r := range far {
		c.add(draft{
			kind: k, sides: [][]teller{rowTeller(r.entry)}, at: r.entry, field: fieldOf(r.row),
			args: []string{"others", counted(len(near)), "least", spoken(near[0].amount), "most", spoken(near[len(near)-1].amount)},
		})
	}
}

// isTimes reports whether one of two positive numbers is more than n times the
// other.
func isTimes(a, b quantity.Number, n int64) bool {
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	return a.Cmp(b.Mul(quantity.Int(n))) > 0
}

// isLittle reports whether two numbers are too small to tell of an order of
// magnitude: both, or, of what comes on top from day to day, the smaller one.
func isLittle(a, b quantity.Number, delta bool) bool {
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	if delta {
		a = b
	}
	return a.Cmp(quantity.Int(smallest)) < 0
}
