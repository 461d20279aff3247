package quantity

// Relation says how one interval lies to another. The names follow the point
// relations of Allen's interval algebra, shortened to what verdicts need.
type Relation string

// The relations. Below and Above, and Contains and Inside, mirror each other.
const (
	Below    Relation = "below"    // all of it is less than the other
	Above    Relation = "above"    // all of it is more than the other
	Overlaps Relation = "overlaps" // they share numbers, and each has some of its own
	Contains Relation = "contains" // it holds all of the other, and more
	Inside   Relation = "inside"   // the other holds all of it, and more
	Same     Relation = "same"     // both hold the same numbers
)

// Disjoint reports whether no number lies in both intervals.
func (r Relation) Disjoint() bool { return r == Below || r == Above }

// Point is the interval that holds n alone.
func Point(n Number) Interval {
	return Interval{Low: n, High: n, HasLow: true, HasHigh: true}
}

// Relate says how i lies to o. Both must hold at least one number.
func (i Interval) Relate(o Interval) Relation {
	if i.endsBefore(o) {
		return Below
	}
	if o.endsBefore(i) {
		return Above
	}
	low, high := i.compareLow(o), i.compareHigh(o)
	switch {
	case low == 0 && high == 0:
		return Same
	case low <= 0 && high >= 0:
		return Contains
	case low >= 0 && high <= 0:
		return Inside
	}
	return Overlaps
}

// Overlaps reports whether some number lies in both intervals.
func (i Interval) Overlaps(o Interval) bool { return !i.Relate(o).Disjoint() }

// endsBefore reports whether every number of i is less than every number of o.
func (i Interval) endsBefore(o Interval) bool {
	if !i.HasHigh || !o.HasLow {
		return false
	}
	c := i.High.Cmp(o.Low)
	return c < 0 || c == 0 && (i.HighOpen || o.LowOpen)
}

// compareLow is negative where i starts lower than o, positive where higher.
func (i Interval) compareLow(o Interval) int {
	switch {
	case !i.HasLow && !o.HasLow:
		return 0
	case !i.HasLow:
		return -1
	case !o.HasLow:
		return 1
	}
	if c := i.Low.Cmp(o.Low); c != 0 {
		return c
	}
	return openness(i.LowOpen) - openness(o.LowOpen)
}

// compareHigh is negative where i ends lower than o, positive where higher.
func (i Interval) compareHigh(o Interval) int {
	switch {
	case !i.HasHigh && !o.HasHigh:
		return 0
	case !i.HasHigh:
		return 1
	case !o.HasHigh:
		return -1
	}
	if c := i.High.Cmp(o.High); c != 0 {
		return c
	}
	return openness(o.HighOpen) - openness(i.HighOpen)
}

func openness(open bool) int {
	if open {
		return 1
	}
	return 0
}

// Convert is the interval with each bound passed through convert, and false
// where convert refuses one. A conversion must not turn the order of numbers
// around; all conversions of units keep it.
func (i Interval) Convert(convert func(Number) (Number, bool)) (Interval, bool) {
	ok := true
	if i.HasLow {
		i.Low, ok = convert(i.Low)
	}
	if i.HasHigh && ok {
		i.High, ok = convert(i.High)
	}
	return i, ok
}
