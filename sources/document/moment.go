package document

import "time"

// Moment is a point in time as a source gave it: a date alone, or a date with
// a clock time. The zero Moment means that the source gave none.
type Moment struct {
	Time time.Time
	// DateOnly is set where the source gave no clock time.
	DateOnly bool
}

// IsZero reports whether the source gave no time at all.
func (m Moment) IsZero() bool { return m.Time.IsZero() }

// String is the RFC 3339 form, a date alone where the source gave no more, and
// "" for the zero Moment.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	if m.DateOnly {
		return m.Time.Format(time.DateOnly)
	}
	return m.Time.Format(time.RFC3339)
}

// Day is the first instant of the moment's own calendar day.
func (m Moment) Day() time.Time {
	y, month, d := m.Time.Date()
	return time.Date(y, month, d, 0, 0, 0, 0, m.Time.Location())
}
