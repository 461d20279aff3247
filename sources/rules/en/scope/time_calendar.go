package scope

import (
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

// calendar resolves words of time against the document's own moment.
type calendar struct{ anchor document.Moment }

// period is a resolved time: an instant has from equal to to.
type period struct{ from, to document.Moment }

func (p period) isZero() bool { return p.from.IsZero() && p.to.IsZero() }

func day(t time.Time) document.Moment { return document.Moment{Time: t, DateOnly: true} }

func onDay(t time.Time) period { return period{from: day(t), to: day(t)} }

// today is the first instant of the document's own day.
func (c calendar) today() time.Time { return c.anchor.Day() }

// date is the day of that year; false where the calendar has none.
func (c calendar) date(year int, month time.Month, dayOfMonth int) (time.Time, bool) {
	t := time.Date(year, month, dayOfMonth, 0, 0, 0, 0, c.anchor.Time.Location())
	return t, t.Day() == dayOfMonth && t.Month() == month
}

// weekday is the last such day up to the document's own, or the next one from
// it on.
func (c calendar) weekday(w time.Weekday, upcoming bool) time.Time {
	today := c.today()
	if upcoming {
		return today.AddDate(0, 0, (int(w)-int(today.Weekday())+7)%7)
	}
	return today.AddDate(0, 0, -((int(today.Weekday()) - int(w) + 7) % 7))
}

// slack is how far after the document's own day a date without a year may
// lie before it is taken for one of the year before.
const slack = 62 * 24 * time.Hour

// nearYear is the year for a date that names none: the document's own, unless
// that would lie well ahead of the document, or far behind it at a turn of the
// year.
func (c calendar) nearYear(month time.Month, dayOfMonth int) int {
	year := c.today().Year()
	t := time.Date(year, month, dayOfMonth, 0, 0, 0, 0, c.anchor.Time.Location())
	switch {
	case t.Sub(c.today()) > slack:
		return year - 1
	case c.today().Sub(t) > 365*24*time.Hour-slack:
		return year + 1
	}
	return year
}

// wholeMonth and wholeYear are periods from the first day to the last.
func (c calendar) wholeMonth(year int, m time.Month) period {
	first, _ := c.date(year, m, 1)
	return period{from: day(first), to: day(first.AddDate(0, 1, -1))}
}

func (c calendar) wholeYear(year int) period {
	first, _ := c.date(year, time.January, 1)
	return period{from: day(first), to: day(first.AddDate(1, 0, -1))}
}

// lastWeekend is the weekend that began last, the document's own day included.
func (c calendar) lastWeekend() period {
	saturday := c.weekday(time.Saturday, false)
	return period{from: day(saturday), to: day(saturday.AddDate(0, 0, 1))}
}

// unit is the week, month, quarter, year or weekend that lies step units from
// the present one.
func (c calendar) unit(name string, step int) period {
	today := c.today()
	monday := today.AddDate(0, 0, -(int(today.Weekday()+6)%7)+7*step)
	switch name {
	case "week":
		return period{from: day(monday), to: day(monday.AddDate(0, 0, 6))}
	case "weekend":
		return period{from: day(monday.AddDate(0, 0, 5)), to: day(monday.AddDate(0, 0, 6))}
	case "month":
		first := today.AddDate(0, 0, 1-today.Day()).AddDate(0, step, 0)
		return c.wholeMonth(first.Year(), first.Month())
	case "quarter":
		first, _ := c.date(today.Year(), today.Month()-(today.Month()-1)%3, 1)
		first = first.AddDate(0, 3*step, 0)
		return period{from: day(first), to: day(first.AddDate(0, 3, -1))}
	}
	return c.wholeYear(today.Year() + step)
}

// shifted is the period moved by a stretch of the calendar; it has no clock
// time any more.
func (p period) shifted(s calendarShift) period {
	move := func(m document.Moment) document.Moment { return day(m.Day().AddDate(s.years, s.months, s.days)) }
	if behind := p.to.Day().AddDate(0, 0, 1); s.days == 0 && p.from.Day().Day() == 1 && behind.Day() == 1 {
		return period{from: move(p.from), to: day(behind.AddDate(s.years, s.months, -1))}
	}
	return period{from: move(p.from), to: move(p.to)}
}

// back is the same length into the past.
func (s calendarShift) back() calendarShift {
	return calendarShift{years: -s.years, months: -s.months, days: -s.days}
}

// at gives an instant its clock time.
func (p period) at(hour, minute int) period {
	t := p.to.Day().Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute)
	m := document.Moment{Time: t}
	return period{from: m, to: m}
}
