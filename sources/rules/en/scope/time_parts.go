package scope

import (
	"strconv"
	"time"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// partOfYearAt reads "third quarter", "first half of 2023", "Q2 2024", "first
// four months of last year". Without a year the last such part that began
// before the document's own day is meant.
func (c calendar) partOfYearAt(s *shape, i int, _ period) timeMention {
	first, months, k := s.partOfYear(i)
	if months == 0 {
		return timeMention{}
	}
	year, last := c.yearOfPart(s, k)
	if year == 0 && (c.anchor.IsZero() || s.lower(k) == "of") {
		return timeMention{}
	}
	if year == 0 {
		year = c.today().Year()
		if from, _ := c.date(year, first, 1); from.After(c.today()) {
			year--
		}
	}
	from, _ := c.date(year, first, 1)
	return timeMention{first: i, last: last, period: period{from: day(from), to: day(from.AddDate(0, months, -1))}}
}

// partOfYear reads a part of a year: the month it starts with, how many months
// it has, 0 for none, and the token behind it.
func (s *shape) partOfYear(i int) (first time.Month, months, last int) {
	if n := s.dayOfMonth(i + 1); s.lower(i) == "q" && n > 0 && n <= 4 && s.tokens[i+1].Glued {
		return time.Month(3*n - 2), 3, i + 2
	}
	n := partNumbers[s.lower(i)]
	switch word := s.lower(i + 1); {
	case n > 0 && word == "quarter" && (s.lower(i) != "last" || s.lower(i+2) == "of"):
		return time.Month(3*n - 2), 3, i + 2
	case n > 0 && word == "half" && s.lower(i+2) != "of" && s.tellsOfPlay():
		return 0, 0, i
	case n > 0 && word == "half" && (n <= 2 || n == 4 && s.lower(i+2) == "of"):
		return time.Month(6*min(n, 2) - 5), 6, i + 2
	case n == 1 && s.lower(i+2) == "months":
		if count := s.smallNumber(i + 1); count > 1 && count < 12 {
			return time.January, count, i + 3
		}
	}
	return 0, 0, i
}

// tellsOfPlay reports whether the sentence tells of a match, which has halves of its
// own.
func (s *shape) tellsOfPlay() bool {
	for i := range s.tokens {
		if ofPlay[lexis.Singular(s.lower(i))] {
			return true
		}
	}
	return false
}

// ofPlay are words for what happens in matches.
var ofPlay = wording.Set("match goal penalty try header striker goalkeeper keeper midfielder winger referee touchdown quarterback scorer equaliser equalizer kick sin-binned binned substitute break lead pitch")

// yearOfPart is the year that stands behind a part of it, and the token behind
// that; 0 and k where none does.
func (c calendar) yearOfPart(s *shape, k int) (year, last int) {
	at := k
	if s.lower(at) == "of" {
		at++
	}
	if y := s.yearNumber(at); y > 0 {
		return y, at + 1
	}
	if s.lower(at) == "the" && s.lower(at+1) == "year" {
		at++
	}
	if step, ok := calendarSteps[s.lower(at)]; ok && s.lower(at+1) == "year" && !c.anchor.IsZero() {
		return c.today().Year() + step, at + 2
	}
	if at > k && s.lower(at) == "year" && !c.anchor.IsZero() {
		return c.today().Year(), at + 1
	}
	return 0, k
}

// upToAt reads a stretch by its length and its end: "the three months to June",
// "the year ending 4 May".
func (c calendar) upToAt(s *shape, i int, _ period) timeMention {
	length, k := s.lengthAt(i)
	if length == (calendarShift{}) || !endings[s.lower(k)] {
		return timeMention{}
	}
	end := c.dateAt(s, k+1, period{})
	if end.period.isZero() {
		return timeMention{}
	}
	to := end.period.to
	from := day(to.Time.AddDate(0, 0, 1).AddDate(-length.years, -length.months, -length.days))
	return timeMention{first: i, last: end.last, period: period{from: from, to: to}}
}

// endings lead from a length of time to its last day.
var endings = wording.Set("to ending ended through until")

// yearsAt reads a stretch of years: "the 1990s", "2022-23", "2019/20".
func (c calendar) yearsAt(s *shape, i int, _ period) timeMention {
	y := s.yearNumber(i)
	if y == 0 || i+1 >= len(s.tokens) || !s.tokens[i+1].Glued {
		return timeMention{}
	}
	if s.lower(i+1) == "s" && y%10 == 0 {
		to := y + 9
		if y%100 == 0 {
			to = y + 99
		}
		return timeMention{first: i, last: i + 2, period: period{from: c.wholeYear(y).from, to: c.wholeYear(to).to}}
	}
	if s.hyphen(i+1) || s.lower(i+1) == "–" || s.lower(i+1) == "/" {
		if to := s.shortYear(i+2, y); to > y {
			return timeMention{first: i, last: i + 3, period: period{from: c.wholeYear(y).from, to: c.wholeYear(to).to}}
		}
	}
	return timeMention{}
}

// shortYear is the year that the token i is, in two digits or four, at most
// ten years behind the year before it; 0 where it is none.
func (s *shape) shortYear(i, before int) int {
	if s.kind(i) != prose.Number || s.hyphen(i+1) {
		return 0
	}
	n, err := strconv.Atoi(s.tokens[i].Text)
	if err != nil {
		return 0
	}
	if len(s.tokens[i].Text) == 2 {
		n += before - before%100
	}
	if n <= before || n > before+10 {
		return 0
	}
	return n
}
