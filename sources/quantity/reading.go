package quantity

// Widths are how widely stated amounts are read.
type Widths struct {
	// About is the relative half width of an "about" amount, as a share of the
	// amount: 1/10 reads about 20 as 18 to 22.
	About Number
	// AtLeast and AtMost are how far a lower bound reaches up and an upper one
	// down, as a share of the bound: 1 reads at least 20 as 20 to 40. 0 is
	// without end.
	AtLeast, AtMost Number
	// Vague is how amounts without a number are read.
	Vague VagueReading
}

// VagueReading is a convention for amounts without a number.
type VagueReading string

// The conventions.
const (
	// VagueSkip reads no number into them.
	VagueSkip VagueReading = ""
	// VagueInterval reads what tells its order as at least two and fewer than ten
	// of it: dozens are 24 to 119, thousands 2,000 to 9,999, several 2 to 9.
	VagueInterval VagueReading = "interval"
	// VagueACLED reads the number that the Armed Conflict Location & Event Data
	// Project codes: the order itself, so that dozens are 12 and hundreds 100
	// (ACLED, "Fatalities", questions on uses and limitations, 2024), and 3 for
	// what tells no order or an order of 1, which is its number for unknown
	// fatalities outside of war zones (Codebook, "Reported fatalities").
	VagueACLED VagueReading = "acled"
)

// Read is the interval that a stated amount is taken for, in its own unit:
//
//   - exact: the value ± half its step where the step is over 1 (the digits
//     show a rounding), else the value alone. The upper end is open, so that
//     neighbouring roundings (8,000 and 9,000) share no number, and the
//     interval is never wider than "about" the same value would be;
//   - about: the value ± the larger of half its step and the width;
//   - bounds: one-sided, closed or open as stated, and counts tighten: more
//     than 20 people are at least 21. Widths may give them another end;
//   - vague: by the convention of the widths.
//
// It returns false for vague amounts that the convention reads no number into.
func Read(s Stated, w Widths) (Interval, bool) {
	switch s.Form {
	case Exact:
		return readExact(s, w), true
	case About:
		return around(s.Low, larger(half(s.Step), w.relative(s.Low)), false), true
	case AtLeast:
		return w.above(s.Low, Interval{Low: s.Low, HasLow: true}), true
	case MoreThan:
		return w.above(s.Low, tighten(Interval{Low: s.Low, HasLow: true, LowOpen: true}, s.Dimension)), true
	case AtMost:
		return w.below(s.High, Interval{High: s.High, HasHigh: true}), true
	case LessThan:
		return w.below(s.High, tighten(Interval{High: s.High, HasHigh: true, HighOpen: true}, s.Dimension)), true
	case Vague:
		return w.Vague.read(s)
	case Between:
		low, high := s.Low, s.High
		if low.Cmp(high) > 0 {
			low, high = high, low
		}
		return Interval{Low: low, High: high, HasLow: true, HasHigh: true}, true
	}
	return Interval{}, false
}

func readExact(s Stated, w Widths) Interval {
	if s.Step.Cmp(Int(1)) <= 0 {
		return Point(s.Low)
	}
	halfWidth := half(s.Step)
	if widest := w.relative(s.Low); halfWidth.Cmp(widest) > 0 {
		halfWidth = widest
	}
	if halfWidth.Sign() == 0 {
		return Point(s.Low)
	}
	return around(s.Low, halfWidth, true)
}

// above is the interval with the upper end that the widths give a lower bound,
// which is never below its lower end. No share of nought is an end.
func (w Widths) above(bound Number, i Interval) Interval {
	if w.AtLeast.Sign() > 0 && bound.Sign() != 0 {
		i.High, i.HasHigh = larger(i.Low, bound.Add(bound.Abs().Mul(w.AtLeast))), true
	}
	return i
}

// below is the interval with the lower end that the widths give an upper bound.
func (w Widths) below(bound Number, i Interval) Interval {
	if w.AtMost.Sign() > 0 && bound.Sign() != 0 {
		i.Low, i.HasLow = bound.Sub(bound.Abs().Mul(w.AtMost)), true
		if i.Low.Cmp(i.High) > 0 {
			i.Low = i.High
		}
	}
	return i
}

// unknownInACLED is the number that is coded where a report gives none.
const unknownInACLED = 3

func (v VagueReading) read(s Stated) (Interval, bool) {
	switch {
	case v == VagueACLED && s.Order.Cmp(Int(1)) <= 0:
		return Point(Int(unknownInACLED)), true
	case v == VagueACLED:
		return Point(s.Order), true
	case v == VagueInterval && s.Order.Sign() > 0:
		i := Interval{Low: s.Order.Mul(Int(2)), High: s.Order.Mul(Int(10)), HasLow: true, HasHigh: true, HighOpen: true}
		return tighten(i, s.Dimension), true
	}
	return Interval{}, false
}

func (w Widths) relative(n Number) Number { return n.Abs().Mul(w.About) }

func around(n, halfWidth Number, highOpen bool) Interval {
	return Interval{
		Low: n.Sub(halfWidth), High: n.Add(halfWidth),
		HasLow: true, HasHigh: true, HighOpen: highOpen,
	}
}

// tighten turns the open bounds of a count into the nearest closed ones.
func tighten(i Interval, d Dimension) Interval {
	if d != Count {
		return i
	}
	if i.LowOpen && i.Low.IsInt() {
		i.Low, i.LowOpen = i.Low.Add(Int(1)), false
	}
	if i.HighOpen && i.High.IsInt() {
		i.High, i.HighOpen = i.High.Sub(Int(1)), false
	}
	return i
}

func half(n Number) Number { return n.Mul(Fraction(1, 2)) }

func larger(a, b Number) Number {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
