package scope

import (
	"strconv"
	"time"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

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
		if s.isToHappen(k) && s.lower(i-1) != "by" && s.lower(i-2) != "by" {
			return !s.pastSince(k, i)
		}
		if future[s.lower(k)] && !s.is(k-1, lexis.Determiner|lexis.Possessive) && (s.lower(k) != "next" || i-k <= 2) {
			return !s.pastSince(k, i)
		}
	}
	for k := i + 1; k < min(len(s.tokens), i+5) && !s.breaks(k) && s.lower(k) != ","; k++ {
		if s.lower(k) == "will" {
			return true
		}
	}
	return s.lastsUntil(i)
}

// isToHappen reports whether "is to" and an infinitive stand before the token k and
// at it: "the works is to close".
func (s *shape) isToHappen(k int) bool {
	return (s.lower(k-2) == "is" || s.lower(k-2) == "are") && s.lower(k-1) == "to" && s.verb(k).Form&lexis.BaseForm != 0
}

// lastsUntil reports whether "until" leads to the token i in a clause that tells of
// the present: "the ban runs until June 30".
func (s *shape) lastsUntil(i int) bool {
	if s.lower(i-1) != "until" && s.lower(i-1) != "till" {
		return false
	}
	v := s.governingVerb(i - 1)
	return v >= 0 && (s.verb(v).Form&lexis.PresentForm != 0 || s.lower(s.verbGroupStart(v)) == "has" || s.lower(s.verbGroupStart(v)) == "have")
}

// foreseeing are verbs that, with "by" and a month, speak of the one to come:
// "sees the rate at 5 per cent by December".
var foreseeing = wording.Set("see expect forecast predict promise pledge project plan aim reckon")

// pastSince reports whether a verb in the past stands between two tokens.
func (s *shape) pastSince(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if s.verb(k).Form&lexis.PastForm != 0 && s.verb(k).Form&lexis.ParticipleForm == 0 || isReporting(s.verb(k)) && s.verb(k).Form&lexis.PastForm != 0 && !s.is(k-1, lexis.FormOfBe|lexis.FormOfHave) {
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
	if k == i+1 && m == time.May && s.yearNumber(k) == 0 && !s.is(i-1, lexis.Preposition) && s.lower(i-1) != "last" {
		return timeMention{}
	}
	year, k := c.yearBehind(s, k, m, max(dayOfMonth, 1))
	if s.yearNumber(k-1) == 0 && (s.upcoming(i) || s.lower(i-1) == "by" && s.lemmaWithin(foreseeing, i-14, i)) && c.wholeMonth(year, m).to.Time.Before(c.today()) {
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

// daysAt reads days of one month and dates in figures alone: "3 to 5 May",
// "May 4-5", "2024-05-03".
func (c calendar) daysAt(s *shape, i int, _ period) timeMention {
	if y := s.yearNumber(i); y > 0 {
		return c.figuresAt(s, i, y)
	}
	if from := s.dayOfMonth(i); from > 0 && s.linksDays(i+1) && s.dayOfMonth(i+2) > from && s.monthAt(i+3) != 0 {
		return c.daysOfMonth(s, timeMention{first: i, last: i + 4}, s.monthAt(i+3), from, s.dayOfMonth(i+2))
	}
	if from := s.dayOfMonth(i + 1); s.monthAt(i) != 0 && from > 0 && s.linksDays(i+2) && s.dayOfMonth(i+3) > from && !s.measures(i+4) {
		return c.daysOfMonth(s, timeMention{first: i, last: i + 4}, s.monthAt(i), from, s.dayOfMonth(i+3))
	}
	return timeMention{}
}

// linksDays reports whether the token leads from one day of a month to another.
func (s *shape) linksDays(i int) bool {
	word := s.lower(i)
	return s.hyphen(i) || word == "–" || dayLinks[word]
}

var dayLinks = wording.Set("to through until till and or")

// measures reports whether the token i makes the number before it a figure of
// something else and no day.
func (s *shape) measures(i int) bool {
	return s.continues(i) && s.verb(i).Form == 0 || s.kind(i) == prose.Symbol || s.hyphen(i)
}

func (c calendar) daysOfMonth(s *shape, m timeMention, of time.Month, from, to int) timeMention {
	year, last := c.yearBehind(s, m.last, of, from)
	first, valid := c.date(year, of, from)
	end, validEnd := c.date(year, of, to)
	if !valid || !validEnd {
		return timeMention{}
	}
	m.last, m.period = last, period{from: day(first), to: day(end)}
	return m
}

// figuresAt reads a date as ISO 8601 writes it, behind its year.
func (c calendar) figuresAt(s *shape, i, year int) timeMention {
	if !s.hyphen(i+1) || !s.hyphen(i+3) || s.dayOfMonth(i+4) == 0 || s.dayOfMonth(i+2) == 0 || s.dayOfMonth(i+2) > 12 {
		return timeMention{}
	}
	t, ok := c.date(year, time.Month(s.dayOfMonth(i+2)), s.dayOfMonth(i+4))
	if !ok {
		return timeMention{}
	}
	return timeMention{first: i, last: i + 5, period: onDay(t), day: true}
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

// bareYear reads a number of four digits as a year, whatever stands before it.
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

// yearLeads are words behind which a number of four digits is a year.
var yearLeads = wording.Set("in since until by from during of before after early late mid to for between fiscal")
