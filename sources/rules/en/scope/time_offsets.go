package scope

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// offsetAt reads "yesterday", "last night", "the day before", "the weekend".
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
		if words == "the weekend" {
			return timeMention{first: i, last: i + n, period: c.lastWeekend()}
		}
	}
	return timeMention{}
}

// sameAt reads the stretch spoken of, in another year: "same period last year",
// "same month of 2019".
func (c calendar) sameAt(s *shape, i int, reference period) timeMention {
	if s.lower(i) != "same" || c.anchor.IsZero() || !samePeriods[s.lower(i+1)] {
		return timeMention{}
	}
	k := i + 2
	if s.lower(k) == "of" || s.lower(k) == "in" {
		k++
	}
	if y := s.yearNumber(k); y > 0 {
		return timeMention{first: i, last: k + 1, period: reference.shifted(calendarShift{years: y - reference.to.Time.Year()})}
	}
	if words := s.lowers(k, 2); words == "last year" || s.lowers(k, 3) == "the previous year" {
		return timeMention{first: i, last: k + len(strings.Fields(words)), period: reference.shifted(calendarShift{years: -1})}
	}
	if m := c.distanceAt(s, k, reference); !m.period.isZero() {
		return timeMention{first: i, last: m.last, period: reference.shifted(s.lengthBack(k))}
	}
	return timeMention{}
}

// lengthBack is the length of the calendar at the token i, into the past.
func (s *shape) lengthBack(i int) calendarShift {
	length, _ := s.lengthAt(i)
	return length.back()
}

// samePeriods are nouns for a stretch that was spoken of before.
var samePeriods = wording.Set("period point stage time month week day quarter date stretch season")

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

// lengthAt reads a length of the calendar, "three weeks", "24 hours" or a bare
// "week", and returns it with the token behind it; its days, months and years
// are all zero where none is written.
func (s *shape) lengthAt(i int) (calendarShift, int) {
	n, k := 1, i
	if written := s.smallNumber(i); written > 0 {
		n, k = written, i+1
		if s.hyphen(k) {
			k++
		}
	}
	unit, ok := calendarLengths[strings.TrimSuffix(s.lower(k), "s")]
	switch {
	case ok:
		return calendarShift{years: n * unit.years, months: n * unit.months, days: n * unit.days}, k + 1
	case strings.TrimSuffix(s.lower(k), "s") == "hour" && n%24 == 0:
		return calendarShift{days: n / 24}, k + 1
	}
	return calendarShift{}, i
}

// smallNumber is the count of calendar units that the token i is, 0 where it is
// none.
func (s *shape) smallNumber(i int) int {
	if n := smallNumbers[s.lower(i)]; n > 0 {
		return n
	}
	if s.kind(i) != prose.Number || len(s.tokens[i].Text) > 3 {
		return 0
	}
	n, err := strconv.Atoi(s.tokens[i].Text)
	if err != nil {
		return 0
	}
	return n
}

// distanceAt reads how far off a time lies: "three weeks ago", counted from the
// document's own day, "two days earlier", counted from the day spoken of.
func (c calendar) distanceAt(s *shape, i int, reference period) timeMention {
	if c.anchor.IsZero() || s.smallNumber(i) == 0 {
		return timeMention{}
	}
	length, k := s.lengthAt(i)
	if length == (calendarShift{}) {
		return timeMention{}
	}
	base := onDay(c.today())
	switch s.lower(k) {
	case "ago":
		length = length.back()
	case "earlier", "before", "previously":
		base, length = reference, length.back()
	case "later", "afterwards":
		if reference == base {
			return timeMention{}
		}
		base = reference
	default:
		return timeMention{}
	}
	if s.lower(k+1) == "than" || s.lower(k) == "before" && k+1 < len(s.tokens) && s.kind(k+1) != prose.Mark {
		return timeMention{}
	}
	return timeMention{first: i, last: k + 1, period: c.asRough(base.shifted(length), length), day: length.years == 0 && length.months == 0}
}

// asRough is the whole month or year of a day that was told in several months
// or years: "three years ago" names no day.
func (c calendar) asRough(p period, told calendarShift) period {
	switch {
	case told.years < -1 || told.years > 1:
		return c.wholeYear(p.from.Time.Year())
	case told.months < -1 || told.months > 1:
		return c.wholeMonth(p.from.Time.Year(), p.from.Time.Month())
	}
	return p
}

// stretchAt reads a stretch that ends with the document's own day: "past 24
// hours", "last three weeks", "the last year"; "last year" alone is a year of
// the calendar.
func (c calendar) stretchAt(s *shape, i int, _ period) timeMention {
	word := s.lower(i)
	if c.anchor.IsZero() || word != "past" && word != "last" && word != "previous" || word != "past" && s.smallNumber(i+1) == 0 && s.lower(i-1) != "the" {
		return timeMention{}
	}
	length, k := s.lengthAt(i + 1)
	if length == (calendarShift{}) || s.lower(k) == "of" {
		return timeMention{}
	}
	from := onDay(c.today()).shifted(length.back()).from
	return timeMention{first: i, last: k, period: period{from: from, to: day(c.today())}}
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
	return timeMention{first: i, last: i + 2, period: c.unit(s.lower(i+1), step)}
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
	for _, read := range []timeReader{calendar.unitAt, calendar.dateAt, calendar.yearAt, calendar.bareYear} {
		if m := read(c, s, k, reference); !m.period.isZero() {
			return timeMention{first: i, last: m.last, period: onDay(m.period.to.Day())}
		}
	}
	return timeMention{}
}
