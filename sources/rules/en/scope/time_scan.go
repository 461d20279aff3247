package scope

import (
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
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
	// than on Monday", "the most since 2019") or narrows a noun ("the May
	// delivery").
	compared bool
}

// timeReader reads the time that starts at the token i. reference is the day
// last spoken of. The period of what it returns is zero where none starts.
type timeReader func(c calendar, s *shape, i int, reference period) timeMention

// timeReaders are all forms of a time; the first that reads one is believed.
// The list is made when asked for, as ranges read their ends by it.
func timeReaders() []timeReader {
	return []timeReader{
		calendar.sameAt, calendar.offsetAt, calendar.distanceAt, calendar.stretchAt, calendar.unitAt, calendar.endOfAt, calendar.upToAt, calendar.partOfYearAt,
		calendar.weekdayAt, calendar.daysAt, calendar.dateAt, calendar.yearsAt, calendar.yearAt, calendar.clockAt,
	}
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
		if m.period.isZero() || c.anchor.IsZero() && !s.namesYear(m) {
			continue
		}
		i = m.last - 1
		m = s.since(c, m)
		m.reported = s.datesReport(m)
		m.compared = s.datesComparison(m)
		if n := len(out); n > 0 && mergeClock(&out[n-1], m) {
			continue
		}
		out = append(out, m)
		if !m.compared {
			reference = m.period
		}
	}
	return out
}

// timeAt reads the time that starts at the token i, up to the second end of a
// range; its period is zero where none does.
func (c calendar) timeAt(s *shape, i int, reference period) timeMention {
	m := c.oneTimeAt(s, i, reference)
	if m.period.isZero() || !s.linksTimes(m) {
		return m
	}
	end := c.oneTimeAt(s, m.last+1, m.period)
	if end.period.isZero() && s.yearNumber(m.last-1) > 0 {
		end = c.bareYear(s, m.last+1, period{})
	}
	if s.namesYear(end) && !s.namesYear(m) {
		m.period = calendar{anchor: end.period.to}.oneTimeAt(s, i, end.period).period
	}
	if !m.joins(end) {
		return c.oneTimeAt(s, i, reference)
	}
	return timeMention{first: m.first, last: end.last, period: period{from: m.period.from, to: end.period.to}}
}

func (c calendar) oneTimeAt(s *shape, i int, reference period) timeMention {
	if s.kind(i) != prose.Number && !timeStarters.Of(s.lower(i)) {
		return timeMention{}
	}
	for _, read := range timeReaders() {
		if m := read(c, s, i, reference); !m.period.isZero() {
			return m
		}
	}
	return timeMention{}
}

// linksTimes reports whether the token behind the time can lead to the other
// end of a range: "from Monday to", "between May and", "June-".
func (s *shape) linksTimes(m timeMention) bool {
	switch word := s.lower(m.last); {
	case word == "to", word == "until", word == "till", word == "through":
		return true
	case word == "and":
		return m.day || s.lower(m.first-1) == "between" || s.is(m.last-1, lexis.Month) || s.is(m.last+1, lexis.Month)
	}
	return s.hyphen(m.last) || s.lower(m.last) == "–"
}

// joins reports whether the later time can be the other end of a range that
// begins with m: whole days both, of one kind, and in order.
func (m timeMention) joins(end timeMention) bool {
	return !end.period.isZero() && m.day == end.day && m.period.to.DateOnly && end.period.to.DateOnly &&
		m.period.from.Time.Before(end.period.from.Time)
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

// sinceReach is how many tokens "since" may stand before the time that it
// starts from: "since the start of the siege in May".
const sinceReach = 9

// since turns "since Sunday" into the stretch up to the document's own day,
// where the document has one. "Since Sunday, when it sank" goes on to tell of
// Sunday alone.
func (s *shape) since(c calendar, m timeMention) timeMention {
	if s.lower(m.last) == "," && s.lower(m.last+1) == "when" {
		return m
	}
	for k := m.first - 1; k >= max(0, m.first-sinceReach) && !s.breaks(k) && s.lower(k) != "," && s.kind(k) != prose.Number; k-- {
		if s.lower(k) != "since" {
			continue
		}
		m.first, m.day = k, false
		if !c.anchor.IsZero() && !m.period.from.Time.After(c.today()) {
			m.period.to = day(c.today())
		}
		break
	}
	return m
}

// namesYear reports whether a year stands among the words of the time, so that
// it needs no other date to be resolved.
func (s *shape) namesYear(m timeMention) bool {
	for i := m.first; i < m.last; i++ {
		if s.yearNumber(i) > 0 {
			return true
		}
	}
	return false
}
