package quantity

// Widths are how widely stated amounts are read.
type Widths struct {
	// About is the relative half width of an "about" amount, as a share of the
	// amount: 1/10 reads about 20 as 18 to 22.
	About Number
}

// Read is the interval that a stated amount is taken for, in its own unit:
//
//   - exact: the value ± half its step where the step is over 1 (the digits
//     show a rounding), else the value alone. The upper end is open, so that
//     neighbouring roundings (8,000 and 9,000) share no number, and the
//     interval is never wider than "about" the same value would be;
//   - about: the value ± the larger of half its step and the width;
//   - bounds: one-sided, closed or open as stated, and counts tighten: more
//     than 20 people are at least 21.
//
// It returns false for vague amounts, which have no interval.
func Read(s Stated, w Widths) (Interval, bool) {
	switch s.Form {
	case Exact:
		return readExact(s, w), true
	case About:
		return around(s.Low, larger(half(s.Step), w.relative(s.Low)), false), true
	case AtLeast:
		return Interval{Low: s.Low, HasLow: true}, true
	case MoreThan:
		return tighten(Interval{Low: s.Low, HasLow: true, LowOpen: true}, s.Dimension), true
	case AtMost:
		return Interval{High: s.High, HasHigh: true}, true
	case LessThan:
		return tighten(Interval{High: s.High, HasHigh: true, HighOpen: true}, s.Dimension), true
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
