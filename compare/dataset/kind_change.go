package dataset

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var changeMismatch = Kind{
	Kind: ofDocuments("change-mismatch", []string{
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\n" +
			"kel | new cases | 20 | clinic | 2031-05-02\nkel | new cases | 25 | clinic | 2031-05-03",
		"kel | deaths | 100 | clinic | 2031-05-02\nkel | deaths | 130 | clinic | 2031-05-03\nkel | deaths | 150 | clinic | 2031-05-04\nkel | deaths | 170 | clinic | 2031-05-05\n" +
			"kel | new deaths | 30 | clinic | 2031-05-03\nkel | new deaths | 25 | clinic | 2031-05-04\nkel | new deaths | 20 | clinic | 2031-05-05",
	}, []string{
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\n" +
			"kel | new cases | 20 | clinic | 2031-05-02\nkel | new cases | 30 | clinic | 2031-05-03",
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\n" +
			"kel | new cases | 25 | mayor | 2031-05-03",
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\n" +
			"kel | new cases | 25 | clinic | 2031-05-03 | | note: five of them found later",
		"kel | missing | 100 | clinic | 2031-05-02\nkel | missing | 130 | clinic | 2031-05-03\nkel | new missing | 35 | clinic | 2031-05-03",
		"kel | cumulative cases | about 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\nkel | new cases | 25 | clinic | 2031-05-03",
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\nkel | new deaths | 25 | clinic | 2031-05-03",
		// what the changes are of is not the day before
		"kel | cumulative cases | 100 | clinic | 2031-05-02\nkel | cumulative cases | 130 | clinic | 2031-05-03\nkel | cumulative cases | 150 | clinic | 2031-05-04\n" +
			"kel | cumulative cases | 190 | clinic | 2031-05-05\nkel | new cases | 7 | clinic | 2031-05-03\nkel | new cases | 8 | clinic | 2031-05-04\nkel | new cases | 9 | clinic | 2031-05-05",
	}),
	doubts: true,
	item: func(k *Kind, c *checker, item []figure) {
		changes, order := c.flowSeries(item, claim.Delta)
		if len(order) == 0 {
			return
		}
		levels, _ := c.flowSeries(item, claim.Running)
		for _, of := range order {
			for _, change := range changes[of] {
				for _, level := range levels[of] {
					c.checkChanges(k, level, change)
				}
			}
		}
	},
}

// account is what one source tells in one table of one thing, for one place.
type account struct {
	source, table, place int32
	counted, event       string
}

// flowSeries are the series of an item whose attribute has the flow and counts a
// thing that is known, by account, and the accounts in their order.
func (c *checker) flowSeries(item []figure, flow claim.Flow) (series map[account][][]figure, order []account) {
	series = map[account][][]figure{}
	for subject := range runs(item, sameSubjects) {
		m := c.meaning(subject[0].entry)
		if m.Flow != flow || m.Counted.Concept == "" {
			continue
		}
		for _, s := range c.series(subject) {
			of := account{s[0].source, s[0].table, s[0].place, m.Counted.Concept, m.Event.Concept}
			if series[of] == nil {
				order = append(order, of)
			}
			series[of] = append(series[of], s)
		}
	}
	return series, order
}

// step is one change with the level before it, the level with it, and what the
// levels differ by. ok is set where the change says so.
type step struct {
	before, after, change figure
	difference            quantity.Number
	ok                    bool
}

// checkChanges adds the changes that are not what the levels differ by. Where
// that is so for half of them, or more, changes are counted in another way, and
// none is at fault.
func (c *checker) checkChanges(k *Kind, levels, changes []figure) {
	steps := c.steps(levels, changes)
	wrong := 0
	for _, s := range steps {
		c.looked(k, s.change.table, s.change.attribute)
		if !s.ok {
			wrong++
		}
	}
	if len(steps) > 2 && 2*wrong >= len(steps) {
		return
	}
	for i := 0; i < len(steps); i++ {
		if steps[i].ok {
			continue
		}
		if i+1 < len(steps) && !steps[i+1].ok && steps[i].after.entry == steps[i+1].before.entry && makesGood(steps[i], steps[i+1]) {
			c.add(levelDraft(k, steps[i]))
			i++ // the level between the two is one cause
			continue
		}
		c.add(changeDraft(k, steps[i], i > 0 && i+1 < len(steps)))
	}
}

// makesGood reports whether the one step is short by what the next has too much.
func makesGood(s, next step) bool {
	miss := s.difference.Sub(s.change.amount.Low)
	return miss.Add(next.difference.Sub(next.change.amount.Low)).Sign() == 0
}

// levelDraft is the finding that a level fits neither the change that leads to
// it nor the one that leads away. Both say what it would have to be.
func levelDraft(k *Kind, s step) draft {
	d := changeDraft(k, s, false)
	d.at, d.field = s.after.entry, fieldOf(s.after.row)
	d.suggest = s.before.amount.Low.Add(s.change.amount.Low).Plain()
	return d
}

// changeDraft is the finding that a change does not fit the levels. Where the
// levels fit the changes around it, it is the change that would have to be
// another.
func changeDraft(k *Kind, s step, confirmed bool) draft {
	d := draft{
		kind: k, sentence: "On {question}, {document_a} has {a} ({time_a}), but from {b} to {c} it is {change}.",
		sides: [][]teller{rowTeller(s.change.entry), rowTeller(s.before.entry), rowTeller(s.after.entry)},
		at:    s.change.entry, field: fieldOf(s.change.row), args: []string{"change", grouped(s.difference.Plain())},
	}
	if confirmed {
		d.suggest = grouped(s.difference.Plain())
	}
	return d
}

// steps are the changes that stand at the time of a level, where the level
// before that is the last before the change, too.
func (c *checker) steps(levels, changes []figure) []step {
	var all []step
	for i := range levels[1:] {
		before, after := levels[i], levels[i+1]
		at, found := slices.BinarySearchFunc(changes, after, func(change, level figure) int { return compareTimes(change.entry, level.entry) })
		if !found || at > 0 && compareTimes(changes[at-1].entry, before.entry) > 0 || !areExact(before, after, changes[at]) || hasNotes(before, after, changes[at]) {
			continue
		}
		s := step{before: before, after: after, change: changes[at], difference: after.amount.Low.Sub(before.amount.Low)}
		slack := before.amount.Step.Add(after.amount.Step).Add(s.change.amount.Step)
		s.ok = s.difference.Equal(s.change.amount.Low) || c.tolerates(after.entry, s.difference, s.change.amount.Low) || isRounded(before, after, s.change) && withinHalf(s.difference.Sub(s.change.amount.Low).Abs(), slack)
		all = append(all, s)
	}
	return all
}

// areExact reports whether the figures are exact and of one unit.
func areExact(figures ...figure) bool {
	for _, f := range figures {
		if f.amount.Form != quantity.Exact || f.amount.Unit != figures[0].amount.Unit {
			return false
		}
	}
	return true
}

func hasNotes(figures ...figure) bool {
	return slices.ContainsFunc(figures, func(f figure) bool { return f.row.Note != "" })
}

// isRounded reports whether the digits of one of the figures show a rounding: to
// thousands or more, or to decimals.
func isRounded(figures ...figure) bool {
	return slices.ContainsFunc(figures, func(f figure) bool {
		return f.amount.Step.Cmp(quantity.Int(1000)) >= 0 || f.amount.Step.Cmp(quantity.Int(1)) < 0
	})
}
