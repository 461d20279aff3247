package compare

import (
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

// clockSlack is how far two clock times of one day must lie apart to be two
// counts rather than one.
const clockSlack = 30 * time.Minute

// longPeriod is the shortest time that a figure is taken to hold over, rather
// than at: a month, less the days that months differ by.
const longPeriod = 25 * 24 * time.Hour

// day is the calendar day of a moment in its own time zone, "" for none.
func day(m document.Moment) string {
	if m.IsZero() {
		return ""
	}
	return m.Time.Format(time.DateOnly)
}

// dayNumber orders calendar days without writing them out; 0 for none.
func dayNumber(m document.Moment) int {
	if m.IsZero() {
		return 0
	}
	year, month, d := m.Time.Date()
	return (year*12+int(month))*31 + d
}

// dated reports whether it is known when the figure holds.
func (f *figure) dated() bool { return !f.AsOf.IsZero() }

// tellsTime reports whether the text itself puts the figure at another day
// than that of its document.
func (f *figure) tellsTime() bool {
	return f.dated() && !f.AsOf.Assumed && dayNumber(f.AsOf.To) != dayNumber(f.doc.Published)
}

// datesItself reports whether the figure's own sentence says when it holds.
func (f *figure) datesItself() bool { return !f.AsOf.Assumed && f.Sentence.Contains(f.AsOf.Span) }

// times are when the two figures hold, or, where their texts do not tell two days
// apart, when their reports came out.
func (p pair) times() (a, b string) {
	a, b = p.a.when(), p.b.when()
	alike := !otherTime(p.a, p.b) && !p.a.tellsClock() && !p.b.tellsClock() && max(p.a.length(), p.b.length()) < longPeriod
	if (a == b || alike) && !p.a.doc.Published.IsZero() && !p.b.doc.Published.IsZero() {
		return moment(p.a.doc.Published), moment(p.b.doc.Published)
	}
	return a, b
}

// moment is a day, and the clock time where that is known.
func moment(m document.Moment) string {
	if m.DateOnly {
		return day(m)
	}
	return m.Time.Format("2006-01-02 15:04")
}

// tellsClock reports whether the text itself says at what hour the figure holds.
func (f *figure) tellsClock() bool { return f.dated() && !f.AsOf.Assumed && !f.AsOf.To.DateOnly }

// tellsSameTime reports whether both texts put them at one time, in the same
// words.
func (f *figure) tellsSameTime(g *figure) bool {
	return f.AsOf.Text != "" && f.AsOf.Text == g.AsOf.Text && f.when() == g.when()
}

// length is how long the period is that the figure holds over, 0 for an instant.
func (f *figure) length() time.Duration {
	if f.AsOf.From.IsZero() || f.AsOf.To.IsZero() {
		return 0
	}
	return f.AsOf.To.Time.Sub(f.AsOf.From.Time)
}

// otherTime reports whether the two figures hold at times that share no day,
// or at two clock times of one day.
func otherTime(a, b *figure) bool {
	if !a.dated() || !b.dated() {
		return false
	}
	fromA, toA := dayNumber(a.fromOrTo()), dayNumber(a.AsOf.To)
	fromB, toB := dayNumber(b.fromOrTo()), dayNumber(b.AsOf.To)
	if toA < fromA || toB < fromB {
		return false
	}
	return toA < fromB || toB < fromA || otherClock(a, b)
}

func (f *figure) fromOrTo() document.Moment {
	if f.AsOf.From.IsZero() {
		return f.AsOf.To
	}
	return f.AsOf.From
}

// otherClock reports whether both texts give a clock time and they differ.
func otherClock(a, b *figure) bool {
	if a.AsOf.Assumed || b.AsOf.Assumed || a.AsOf.To.DateOnly || b.AsOf.To.DateOnly {
		return false
	}
	if a.length() > 0 || b.length() > 0 {
		return false
	}
	return a.AsOf.To.Time.Sub(b.AsOf.To.Time).Abs() >= clockSlack
}

// otherLength reports whether the figures hold over periods of plainly
// different lengths, each at least a month.
func otherLength(a, b *figure) bool {
	short, long := min(a.length(), b.length()), max(a.length(), b.length())
	return short >= longPeriod && long > short+short/2
}

// successive reports whether the figures hold over two periods of like length,
// one after the other: April's inflation and May's.
func successive(a, b *figure) bool {
	return min(a.length(), b.length()) >= longPeriod && !otherLength(a, b) && otherTime(a, b)
}
