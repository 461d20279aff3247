package dataset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// reading is a figure with the interval that it is taken for, in the unit of
// those that it is held against.
type reading struct {
	figure
	interval quantity.Interval
	// value is the number that it states, in that unit.
	value quantity.Number
}

// checkRivals holds the figures of one moment against each other where several
// sources stand behind them.
func (c *checker) checkRivals(moment []figure) {
	moment = c.trusted(moment)
	if len(moment) < 2 || moment[0].source == moment[len(moment)-1].source {
		return
	}
	for _, k := range kinds {
		if k.rivals != nil {
			c.looked(k, acrossTables, moment[0].attribute)
		}
	}
	camps := c.camps(moment)
	if len(camps) < 2 {
		return
	}
	for _, k := range kinds {
		if k.rivals != nil && (len(camps) == 2 && putRivalsFirst(k, camps[0], camps[1]) || k == &valueConflict) {
			c.add(c.campDraft(k, camps, "On {question}, {figures} differ, and not all can hold."))
			return
		}
	}
}

// putRivalsFirst lets two figures of different camps that are rivals of the kind
// speak for their camps, the first such two among the figures that a finding
// lists. It is false where there are none.
func putRivalsFirst(k *Kind, a, b []reading) bool {
	for i := range a[:min(len(a), shownRepeats)] {
		for j := range b[:min(len(b), shownRepeats)] {
			if k.rivals(a[i].figure, b[j].figure) {
				a[0], a[i] = a[i], a[0]
				b[0], b[j] = b[j], b[0]
				return true
			}
		}
	}
	return false
}

// camps are the figures that cannot all hold, those that can together in one
// camp, the camps in the order of their values; nil where all can hold. Figures
// that leave room for all others, and figures that have no interval or a unit of
// another sort, are of no camp.
func (c *checker) camps(figures []figure) [][]reading {
	if allSame(figures) {
		return nil
	}
	readings := withoutRoomy(c.readings(figures))
	slices.SortStableFunc(readings, func(a, b reading) int { return a.value.Cmp(b.value) })
	var camps [][]reading
	start := 0
	for i := range readings {
		if i > start && !c.holdWith(readings[start:i], readings[i]) {
			camps = append(camps, readings[start:i:i])
			start = i
		}
	}
	if len(camps) == 0 {
		return nil
	}
	camps = append(camps, readings[start:])
	for _, camp := range camps {
		speakFirst(camp)
	}
	return camps
}

// speakFirst puts the figures of a camp that state one value before the others.
func speakFirst(camp []reading) {
	slices.SortStableFunc(camp, func(a, b reading) int { return -cmp.Compare(truth(isPoint(a.amount)), truth(isPoint(b.amount))) })
}

func truth(holds bool) int {
	if holds {
		return 1
	}
	return 0
}

func allSame(figures []figure) bool {
	for i := range figures[1:] {
		if !sameAmount(figures[0].amount, figures[i+1].amount) {
			return false
		}
	}
	return true
}

// readings are the figures that have an interval and a unit that converts into
// that of the first.
func (c *checker) readings(figures []figure) []reading {
	all := make([]reading, 0, len(figures))
	unit := figures[0].amount.Unit
	for _, f := range figures {
		interval, ok := c.readRow(f.row, f.amount)
		if !ok {
			continue
		}
		if interval, ok = inUnit(interval, f.amount.Unit, unit); !ok {
			continue
		}
		value, _ := quantity.Convert(valueOf(f.amount), f.amount.Unit, unit)
		all = append(all, reading{f, interval, value})
	}
	return all
}

// withoutRoomy leaves out, in place, the figures that can hold with each of the others: at
// least 20, where others say 30 and 300. What can hold with the one that ends
// first and with the one that starts last can with all.
func withoutRoomy(readings []reading) []reading {
	if len(readings) == 0 {
		return nil
	}
	endsFirst, startsLast := readings[0].interval, readings[0].interval
	for _, r := range readings {
		if endsBefore(r.interval, endsFirst) {
			endsFirst = r.interval
		}
		if startsBehind(r.interval, startsLast) {
			startsLast = r.interval
		}
	}
	return slices.DeleteFunc(readings, func(r reading) bool {
		return r.interval.Overlaps(endsFirst) && r.interval.Overlaps(startsLast)
	})
}

func endsBefore(i, o quantity.Interval) bool {
	if !i.HasHigh || !o.HasHigh {
		return i.HasHigh
	}
	c := i.High.Cmp(o.High)
	return c < 0 || c == 0 && i.HighOpen && !o.HighOpen
}

func startsBehind(i, o quantity.Interval) bool {
	if !i.HasLow || !o.HasLow {
		return i.HasLow
	}
	c := i.Low.Cmp(o.Low)
	return c > 0 || c == 0 && i.LowOpen && !o.LowOpen
}

// holdWith reports whether a figure can hold together with each of a camp, of
// which the first has the least and the last the greatest value.
func (c *checker) holdWith(camp []reading, r reading) bool {
	return c.hold(camp[0], r) && c.hold(camp[len(camp)-1], r)
}

// hold reports whether two figures can both hold: as they are read,
// since one is the other rounded, or within what the policy tolerates.
func (c *checker) hold(a, b reading) bool {
	if !a.interval.Relate(b.interval).Disjoint() {
		return true
	}
	return rounds(a.amount, b.amount) || c.tolerates(a.entry, a.value, b.value)
}

// campDraft is the finding that the figures of several camps cannot all hold;
// several words it where there are more than two camps.
func (c *checker) campDraft(k *Kind, camps [][]reading, several string) draft {
	d := draft{kind: k, at: camps[0][0].entry, field: fieldOf(camps[0][0].row)}
	for _, camp := range camps[:min(len(camps), shownSides)] {
		side := make([]teller, 0, len(camp))
		for _, r := range camp[:min(len(camp), shownRepeats)] {
			side = append(side, teller{entry: r.entry})
		}
		d.sides = append(d.sides, side)
	}
	d.why = c.remarks(&d)
	if len(camps) > 2 {
		d.sentence, d.args = several, []string{"figures", c.figuresOf(&d)}
		if left := len(camps) - len(d.sides); left > 0 {
			d.args[1] += " and " + counted(left) + " more"
		}
	}
	return d
}

// remarks are the notes of the rows that speak, which may account for the
// difference.
func (c *checker) remarks(d *draft) []claim.Reason {
	var why []claim.Reason
	for _, side := range d.sides {
		if note := side[0].row.Note; note != "" {
			why = append(why, claim.Because("row/note", "the row that has {figure} ({teller}) remarks: {note}",
				"figure", side[0].words(), "teller", c.tellerName(d, side[0]), "note", note))
		}
	}
	return why
}

// figuresOf are the first figures of each side, with who tells them where there
// are several.
func (c *checker) figuresOf(d *draft) string {
	manyTellers := slices.ContainsFunc(d.sides, func(side []teller) bool { return !sameTeller(side[0].entry, d.at) })
	var figures []string
	for _, side := range d.sides {
		words := side[0].words()
		if manyTellers {
			words += " (" + c.tellerName(d, side[0]) + ")"
		}
		figures = append(figures, words)
	}
	return strings.Join(figures, ", ")
}
