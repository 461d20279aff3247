package sources

import (
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/table"
)

// periodOf reads the days that a figure is as of: a day, a month or a year, or
// the first day and the last.
func periodOf(first, last string, order table.DateOrder) (claim.Period, table.DateOrder, error) {
	p := claim.Period{Text: first}
	from, to, seen, err := daysOf(first, order)
	if err == nil && last != "" && last != first {
		p.Text += " to " + last
		_, to, seen, err = daysOf(last, order)
	}
	p.From, p.To = from, to
	return p, seen, err
}

// wholePeriods are the dates that name more than a day.
var wholePeriods = []struct {
	layout        string
	years, months int
}{
	{"2006", 1, 0},
	{"2006-01", 0, 1},
	{"January 2006", 0, 1},
	{"Jan 2006", 0, 1},
}

// daysOf is the first and the last moment that a date names, and the order of
// day and month that it is certainly written in.
func daysOf(s string, order table.DateOrder) (from, to document.Moment, seen table.DateOrder, err error) {
	if s == "" {
		return from, to, seen, nil
	}
	for _, whole := range wholePeriods {
		if t, err := time.Parse(whole.layout, s); err == nil && t.Year() >= 1000 {
			return dayOf(t), dayOf(t.AddDate(whole.years, whole.months, -1)), seen, nil
		}
	}
	if m := threeNumbers.FindStringSubmatch(s); m != nil {
		at, seen, err := dayInOrder(m, order)
		return at, at, seen, err
	}
	at := moment.Read(s)
	if at.IsZero() {
		return from, to, seen, problemf("write dates as 2024-05-31, 2024-05 or 2024", "%.40q is no date that can be read", s)
	}
	if y, m, d := at.Time.Date(); !zoned.MatchString(s) && at.Time.Equal(time.Date(y, m, d, 0, 0, 0, 0, time.UTC)) {
		at.DateOnly = true // a day, as databases write it: 2024-05-31 00:00:00.000
	}
	return at, at, seen, nil
}

func dayOf(t time.Time) document.Moment { return document.Moment{Time: t, DateOnly: true} }

// zoned tells dates with a time zone, whose midnight is meant.
var zoned = regexp.MustCompile(`\d(?:Z|[+-]\d\d:?\d\d)$`)

// threeNumbers is a date of three numbers with the year last.
var threeNumbers = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0?0:00(?::00)?)?$`)

// dayInOrder reads a date of three numbers.
func dayInOrder(m []string, order table.DateOrder) (document.Moment, table.DateOrder, error) {
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[2])
	seen := table.AnyOrder
	switch {
	case first == second:
		order = table.DayFirst
	case first > 12:
		order, seen = table.DayFirst, table.DayFirst
	case second > 12:
		order, seen = table.MonthFirst, table.MonthFirst
	case order == table.AnyOrder:
		return document.Moment{}, seen, problemOfOrder(m[0])
	}
	layout := "2.1.2006"
	if order == table.MonthFirst {
		layout = "1.2.2006"
	}
	t, err := time.Parse(layout, m[1]+"."+m[2]+"."+m[3])
	if err != nil {
		return document.Moment{}, table.AnyOrder, problemf("write dates as 2024-05-31", "%q is no day of the calendar", m[0])
	}
	return dayOf(t), seen, nil
}

// orderProblem is table.ErrOrder of one date.
type orderProblem struct{ *problem }

// Unwrap is what tells it from other problems.
func (orderProblem) Unwrap() error { return table.ErrOrder }

func problemOfOrder(s string) error {
	return orderProblem{&problem{
		message: fmt.Sprintf("%q may be read day first or month first, and no other date of the column says which", s),
		hint:    "write dates as 2024-05-31",
	}}
}
