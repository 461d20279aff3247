package dataset

import (
	"cmp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// amountOf is the figure that a row stands for: its value, else its best
// estimate, else what lies between its low and its high one; nil where it has
// none.
func amountOf(r *claim.Row) *quantity.Stated {
	switch {
	case r.Value != nil:
		return r.Value
	case r.Best != nil:
		return r.Best
	case r.Low != nil && r.High != nil:
		s := *r.Low
		s.Form, s.Low, s.High = quantity.Between, valueOf(r.Low), valueOf(r.High)
		return &s
	case r.Low != nil:
		return bounded(r.Low, quantity.AtLeast)
	case r.High != nil:
		return bounded(r.High, quantity.AtMost)
	}
	return nil
}

func bounded(s *quantity.Stated, form quantity.Form) *quantity.Stated {
	b := *s
	b.Form, b.Low, b.High = form, valueOf(s), valueOf(s)
	return &b
}

// fieldOf is the field that amountOf takes the figure from.
func fieldOf(r *claim.Row) claim.Field {
	switch {
	case r.Value != nil:
		return claim.FieldValue
	case r.Best != nil:
		return claim.FieldBest
	case r.Low != nil:
		return claim.FieldLow
	case r.High != nil:
		return claim.FieldHigh
	}
	return claim.FieldValue
}

// valueOf is the one number that an amount states, the lower one of a range.
func valueOf(s *quantity.Stated) quantity.Number {
	if s.Form.HasLow() {
		return s.Low
	}
	return s.High
}

// isPoint reports whether the amount states one value, hedged by "about" or not.
func isPoint(s *quantity.Stated) bool {
	return s.Form == quantity.Exact || s.Form == quantity.About
}

// sameAmount reports whether two amounts state the same in the same unit.
func sameAmount(a, b *quantity.Stated) bool {
	if a == b {
		return true
	}
	return a.Form == b.Form && a.Unit == b.Unit && a.Trend == b.Trend && valueOf(a).Equal(valueOf(b)) &&
		(a.Form != quantity.Between || a.High.Equal(b.High))
}

// readRow is the interval that a row's figure is taken for: what lies between
// its low and its high estimate, where it has both. It is false for vague
// figures.
func (c *checker) readRow(r *claim.Row, s *quantity.Stated) (quantity.Interval, bool) {
	if r.Low == nil || r.High == nil {
		return quantity.Read(*s, c.widths)
	}
	low, high := valueOf(r.Low), valueOf(r.High)
	reading := quantity.Interval{Low: low, High: high, HasLow: true, HasHigh: true}
	return reading, low.Cmp(high) <= 0
}

// inUnit is an interval in another unit, and false where the units cannot be
// brought together.
func inUnit(i quantity.Interval, from, to string) (quantity.Interval, bool) {
	if from == to {
		return i, true
	}
	return i.Convert(func(n quantity.Number) (quantity.Number, bool) { return quantity.Convert(n, from, to) })
}

// rounds reports whether one of two values, rounded to the step that the other
// shows, is the other. a is brought into the unit of b; values of units that
// cannot be brought together are never each other.
func rounds(a, b *quantity.Stated) bool {
	if !isPoint(a) || !isPoint(b) {
		return false
	}
	value, ok := quantity.Convert(a.Low, a.Unit, b.Unit)
	step, same := quantity.Convert(a.Step, a.Unit, b.Unit)
	gap := value.Sub(b.Low).Abs()
	return ok && same && (withinHalf(gap, step) || withinHalf(gap, b.Step))
}

func withinHalf(gap, step quantity.Number) bool {
	return gap.Add(gap).Cmp(step.Abs()) <= 0
}

// formMarks stand before an amount that is not exact, as cells have it.
var formMarks = map[quantity.Form]string{
	quantity.About: "~", quantity.AtLeast: "≥", quantity.MoreThan: ">", quantity.AtMost: "≤", quantity.LessThan: "<",
}

// written is an amount as a cell would hold it: "12", "~20", "≥40 ha",
// "10000–12000", "…" for a vague one.
func written(s *quantity.Stated) string {
	number := strings.Replace(s.String(), "..", "–", 1)
	switch {
	case s.Form == quantity.Vague:
		number = "…"
	case s.Unit == "%":
		return formMarks[s.Form] + number + s.Unit
	}
	if s.Unit != "" {
		number += " " + s.Unit
	}
	return formMarks[s.Form] + number
}

// spoken is an amount as a sentence has it: "12", "~1,200", "≥40 hectares".
func spoken(s *quantity.Stated) string {
	if s.Form == quantity.Vague {
		return written(s)
	}
	low, high, isRange := strings.Cut(s.String(), "..")
	number := grouped(low)
	if isRange {
		number += "–" + grouped(high)
	}
	if s.Unit == "%" {
		return formMarks[s.Form] + number + s.Unit
	}
	return strings.TrimSpace(formMarks[s.Form] + number + " " + unitWord(s.Unit))
}

// grouped is a plain decimal with a comma between its thousands.
func grouped(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	if strings.Contains(number, "/") {
		return number
	}
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return strings.TrimSuffix(whole+"."+fraction, ".")
}

// unitWords are the codes that a sentence does not show as they are.
var unitWords = map[string]string{
	"s": "seconds", "min": "minutes", "h": "hours", "d": "days", "wk": "weeks", "mo": "months", "a": "years",
	"t": "tonnes", "ha": "hectares", "acre": "acres", "foot": "feet", "mile": "miles", "barrel": "barrels",
	"km2": "km²", "m2": "m²", "mile2": "square miles",
	"pp": "percentage points", "share": "of the whole", "times": "times",
	"1/h": "an hour", "1/d": "a day", "1/wk": "a week", "1/mo": "a month", "1/a": "a year",
}

// unitWord is a unit as a sentence has it, "" for counts.
func unitWord(unit string) string { return cmp.Or(unitWords[unit], unit) }
