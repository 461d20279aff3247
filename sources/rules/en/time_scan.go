package en

import (
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// timeMention is one time that a sentence names.
type timeMention struct {
	first, last int
	period      period
	// day is set where it names a day, not a year or another long stretch.
	day bool
	// reported is set where it dates the saying and not what is said.
	reported bool
	// compared is set where it dates what the figure is compared with ("more
	// than on Monday") or narrows a noun ("the May delivery").
	compared bool
}

// timesOf are the times that the sentence names, in order, read once.
func timesOf(s *shape, c calendar, reference period) []timeMention {
	if !s.timesRead {
		s.timesRead = true
		s.times = scanTimes(s, c, reference)
	}
	return s.times
}

func scanTimes(s *shape, c calendar, reference period) []timeMention {
	var out []timeMention
	for i := 0; i < len(s.tokens); i++ {
		m := c.timeAt(s, i, reference)
		if m.period.isZero() || c.anchor.IsZero() && s.yearNumber(m.last-1) == 0 {
			continue
		}
		m = s.sinceOrBy(c, m)
		m.reported = s.datesReport(m)
		m.compared = s.datesComparison(m)
		if n := len(out); n > 0 && mergeClock(&out[n-1], m) {
			i = m.last - 1
			continue
		}
		out = append(out, m)
		if !m.compared {
			reference = m.period
		}
		i = m.last - 1
	}
	return out
}

// mergeClock joins a clock time with the day next to it: "at noon on Monday".
func mergeClock(before *timeMention, m timeMention) bool {
	if m.first-before.last > 2 || before.period.to.DateOnly == m.period.to.DateOnly || !before.day || !m.day {
		return false
	}
	clock, date := before.period, m.period
	if before.period.to.DateOnly {
		clock, date = m.period, before.period
	}
	before.period = date.at(clock.to.Time.Hour(), clock.to.Time.Minute())
	before.last = m.last
	before.reported = before.reported || m.reported
	return true
}

// timeAt reads the time that starts at the token i; its period is zero where
// none does.
func (c calendar) timeAt(s *shape, i int, reference period) timeMention {
	if s.kind(i) != prose.Number && !timeStarters.Of(s.lower(i)) {
		return timeMention{}
	}
	for _, read := range []func(calendar, *shape, int, period) timeMention{
		calendar.offsetAt, calendar.unitAt, calendar.endOfAt, calendar.quarterAt, calendar.weekdayAt, calendar.dateAt, calendar.yearAt, calendar.clockAt,
	} {
		if m := read(c, s, i, reference); !m.period.isZero() {
			return m
		}
	}
	return timeMention{}
}

// offsetAt reads "yesterday", "last night", "a day earlier".
func (c calendar) offsetAt(s *shape, i int, reference period) timeMention {
	if s.kind(i) != prose.Word {
		return timeMention{}
	}
	for n := 3; n > 0; n-- {
		words := s.lowers(i, n)
		if days, ok := dayOffsets[words]; ok {
			return timeMention{first: i, last: i + n, period: onDay(c.today().AddDate(0, 0, days)), day: true}
		}
		if step, ok := earlierOffsets[words]; ok {
			return timeMention{first: i, last: i + n, period: reference.shifted(step), day: step.years == 0 && step.months == 0}
		}
	}
	return timeMention{}
}

// lowers is n tokens from i on in lower case, joined by blanks, "" where there
// are fewer.
func (s *shape) lowers(i, n int) string {
	if i+n > len(s.tokens) {
		return ""
	}
	if n == 1 {
		return s.tokens[i].Lower
	}
	var b strings.Builder
	for k := i; k < i+n; k++ {
		if k > i {
			b.WriteByte(' ')
		}
		b.WriteString(s.tokens[k].Lower)
	}
	return b.String()
}

// unitAt reads "last week", "this month", "next year".
func (c calendar) unitAt(s *shape, i int, _ period) timeMention {
	step, ok := calendarSteps[s.lower(i)]
	if !ok || !calendarUnits[s.lower(i+1)] {
		return timeMention{}
	}
	if s.lower(i+2) == "of" {
		return c.endOfMonth(s, i)
	}
	p := c.unit(s.lower(i+1), step)
	if step == 0 {
		p.to = day(c.today())
	}
	return timeMention{first: i, last: i + 2, period: p}
}

// endOfMonth reads "last week of October".
func (c calendar) endOfMonth(s *shape, i int) timeMention {
	m := s.monthAt(i + 3)
	if s.lower(i) != "last" || s.lower(i+1) != "week" || m == 0 {
		return timeMention{}
	}
	year, k := c.yearBehind(s, i+4, m, 1)
	end := c.wholeMonth(year, m).to
	return timeMention{first: i, last: k, period: period{from: day(end.Time.AddDate(0, 0, -6)), to: end}}
}

// endOfAt reads "the end of June", "the end of 2027", "the end of the month".
func (c calendar) endOfAt(s *shape, i int, reference period) timeMention {
	if s.lower(i) != "end" || s.lower(i+1) != "of" {
		return timeMention{}
	}
	k := i + 2
	if s.lower(k) == "the" && calendarUnits[s.lower(k+1)] {
		return timeMention{first: i, last: k + 2, period: onDay(c.unit(s.lower(k+1), 0).to.Time)}
	}
	for _, read := range []func(calendar, *shape, int, period) timeMention{calendar.unitAt, calendar.dateAt, calendar.yearAt, calendar.bareYear} {
		if m := read(c, s, k, reference); !m.period.isZero() {
			return timeMention{first: i, last: m.last, period: onDay(m.period.to.Day())}
		}
	}
	return timeMention{}
}

// quarterAt reads "third quarter".
func (c calendar) quarterAt(s *shape, i int, _ period) timeMention {
	n := quarterNumbers[s.lower(i)]
	if n == 0 || s.lower(i+1) != "quarter" {
		return timeMention{}
	}
	return timeMention{first: i, last: i + 2, period: c.quarter(n)}
}

// weekdayAt reads "Thursday", "last Thursday", "Thursday night".
func (c calendar) weekdayAt(s *shape, i int, _ period) timeMention {
	w, ok := weekdayNumbers[s.lower(i)]
	if !ok || !s.capital(i) {
		return timeMention{}
	}
	p := onDay(c.weekday(w, s.upcoming(i)))
	if s.lower(i-1) == "last" && p.to.Time.Equal(c.today()) {
		p = p.shifted(calendarShift{days: -7})
	}
	return timeMention{first: i, last: i + 1, period: p, day: true}
}

// upcoming reports whether the clause of the token i speaks of the future.
func (s *shape) upcoming(i int) bool {
	for k := i - 1; k >= max(0, i-14) && !s.breaks(k); k-- {
		if future[s.lower(k)] && !s.is(k-1, determiner|possessive) {
			return !s.pastSince(k, i)
		}
	}
	for k := i + 1; k < min(len(s.tokens), i+5) && !s.breaks(k) && s.lower(k) != ","; k++ {
		if s.lower(k) == "will" {
			return true
		}
	}
	return false
}

// pastSince reports whether a verb in the past stands between two tokens.
func (s *shape) pastSince(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if s.verb(k).form&pastForm != 0 && s.verb(k).form&participleForm == 0 || isReporting(s.verb(k)) && s.verb(k).form&pastForm != 0 {
			return true
		}
	}
	return false
}

// dateAt reads "25 February 2024", "Feb. 25", "October".
func (c calendar) dateAt(s *shape, i int, _ period) timeMention {
	var m time.Month
	var k, dayOfMonth int
	switch {
	case s.monthAt(i) != 0:
		m = s.monthAt(i)
		k = i + 1
		if n := s.dayOfMonth(k); n > 0 {
			dayOfMonth, k = n, k+1
			if suffix := s.lower(k); suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th" {
				k++
			}
		}
	case s.dayOfMonth(i) > 0 && s.monthAt(i+1) != 0:
		dayOfMonth, m, k = s.dayOfMonth(i), s.monthAt(i+1), i+2
	default:
		return timeMention{}
	}
	if k == i+1 && m == time.May && !s.is(i-1, preposition) && s.lower(i-1) != "last" {
		return timeMention{}
	}
	if dayOfMonth == 0 && (s.hyphen(k) || s.lower(k) == "to" || s.tokens[min(k, len(s.tokens)-1)].Text == "–") && s.monthAt(k+1) > m {
		last := s.monthAt(k + 1)
		year, next := c.yearBehind(s, k+2, last, 1)
		return timeMention{first: i, last: next, period: period{from: c.wholeMonth(year, m).from, to: c.wholeMonth(year, last).to}}
	}
	year, k := c.yearBehind(s, k, m, max(dayOfMonth, 1))
	if s.yearNumber(k-1) == 0 && s.upcoming(i) && c.wholeMonth(year, m).to.Time.Before(c.today()) {
		year++
	}
	if dayOfMonth == 0 {
		return timeMention{first: i, last: k, period: c.wholeMonth(year, m)}
	}
	t, ok := c.date(year, m, dayOfMonth)
	if !ok {
		return timeMention{}
	}
	return timeMention{first: i, last: k, period: onDay(t), day: true}
}

// yearBehind is the year that stands at the token k, behind a month or a day,
// or else the likely one, and the token behind it.
func (c calendar) yearBehind(s *shape, k int, m time.Month, dayOfMonth int) (year, next int) {
	at := k
	if s.lower(at) == "," {
		at++
	}
	if y := s.yearNumber(at); y > 0 {
		return y, at + 1
	}
	if s.lowers(k, 2) == "last year" {
		return c.today().Year() - 1, k + 2
	}
	return c.nearYear(m, dayOfMonth), k
}

// monthAt is the month that the token i names, 0 where it names none.
func (s *shape) monthAt(i int) time.Month {
	if !s.capital(i) {
		return 0
	}
	return monthNumbers[s.lower(i)]
}

// dayOfMonth is the day number that the token i is, 0 where it is none.
func (s *shape) dayOfMonth(i int) int {
	if s.kind(i) != prose.Number || len(s.tokens[i].Text) > 2 {
		return 0
	}
	n, err := strconv.Atoi(s.tokens[i].Text)
	if err != nil || n > 31 {
		return 0
	}
	return n
}

// yearNumber is the year that the token i is, 0 where it is none.
func (s *shape) yearNumber(i int) int {
	if s.kind(i) != prose.Number || len(s.tokens[i].Text) != 4 {
		return 0
	}
	n, err := strconv.Atoi(s.tokens[i].Text)
	if err != nil || n < 1800 || n > 2199 {
		return 0
	}
	return n
}

// yearAt reads a year behind a preposition: "in 2019", "since 2021".
func (c calendar) yearAt(s *shape, i int, _ period) timeMention {
	if !yearLeads[s.lower(i-1)] {
		return timeMention{}
	}
	return c.bareYear(s, i, period{})
}

// yearLeads are words behind which a number of four digits is a year.
var yearLeads = wordSet("in since until by from during of before after early late mid to for")

func (c calendar) bareYear(s *shape, i int, _ period) timeMention {
	y := s.yearNumber(i)
	if y == 0 || s.hyphen(i+1) {
		return timeMention{}
	}
	if s.lower(i-1) == "from" || s.lower(i-1) == "to" || s.lower(i-1) == "of" || s.lower(i-1) == "for" || s.lower(i-1) == "after" || s.lower(i-1) == "before" {
		if s.continues(i+1) || s.kind(i+1) == prose.Symbol {
			return timeMention{}
		}
	}
	return timeMention{first: i, last: i + 1, period: c.wholeYear(y)}
}

// clockAt reads "7 a.m.", "6:30 pm", "noon", "midnight" on the day spoken of.
func (c calendar) clockAt(s *shape, i int, reference period) timeMention {
	if s.lower(i) == "noon" || s.lower(i) == "midday" {
		return timeMention{first: i, last: i + 1, period: reference.at(12, 0), day: true}
	}
	if s.lower(i) == "midnight" {
		return timeMention{first: i, last: i + 1, period: reference.at(0, 0), day: true}
	}
	if s.kind(i) != prose.Number {
		return timeMention{}
	}
	hour, minute, last := s.clockNumber(i)
	half := strings.ReplaceAll(s.lower(last), ".", "")
	if hour < 0 || hour > 12 || minute > 59 || half != "am" && half != "pm" {
		return timeMention{}
	}
	hour %= 12
	if half == "pm" {
		hour += 12
	}
	return timeMention{first: i, last: last + 1, period: reference.at(hour, minute), day: true}
}

// clockNumber reads "7", "6.30" or "6:30" and returns the token behind it.
func (s *shape) clockNumber(i int) (hour, minute, last int) {
	hours, minutes, dotted := strings.Cut(s.tokens[i].Text, ".")
	last = i + 1
	if !dotted && s.lower(i+1) == ":" && s.kind(i+2) == prose.Number {
		minutes, last = s.tokens[i+2].Text, i+3
	}
	hour, err := strconv.Atoi(hours)
	if err != nil {
		return -1, 0, last
	}
	if minutes != "" {
		if minute, err = strconv.Atoi(minutes); err != nil {
			return -1, 0, last
		}
	}
	return hour, minute, last
}

// sinceOrBy turns "since Sunday" into the stretch up to the document's own day.
func (s *shape) sinceOrBy(c calendar, m timeMention) timeMention {
	if s.lower(m.first-1) == "since" && !m.period.from.Time.After(c.today()) {
		m.period.to = day(c.today())
		m.first--
	}
	return m
}
