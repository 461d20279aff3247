package reports

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
)

const isoDay = `\d{4}-\d\d-\d\d`

var (
	isoMoment = regexp.MustCompile(isoDay + `(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?`)
	isoDays   = regexp.MustCompile(isoDay)
	isoRange  = regexp.MustCompile(`(` + isoDay + `)(?: to |/|\.\.)(` + isoDay + `)`)
)

// shownDay is the text with every RFC 3339 moment in it written for people:
// "31 Oct 2024", "28 Oct – 3 Nov 2024". Clock times are left out.
func shownDay(text string) string {
	text = isoRange.ReplaceAllStringFunc(text, func(literal string) string {
		ends := isoRange.FindStringSubmatch(literal)
		return shownDays(ends[1], ends[2])
	})
	return shownMoment(text, "2 Jan 2006")
}

// shownTime is shownDay with the clock time where there is one:
// "31 Oct 2024, 18:05 UTC".
func shownTime(text string) string { return shownMoment(text, "2 Jan 2006, 15:04 MST") }

func shownMoment(text, instant string) string {
	return isoMoment.ReplaceAllStringFunc(text, func(literal string) string {
		if moment, err := time.Parse(time.DateOnly, literal); err == nil {
			return moment.Format("2 Jan 2006")
		}
		if moment, err := time.Parse(time.RFC3339, literal); err == nil {
			return inZone(moment).Format(instant)
		}
		return literal
	})
}

// inZone names the moment's zone by its distance from UTC: "UTC+9".
func inZone(moment time.Time) time.Time {
	_, seconds := moment.Zone()
	if seconds == 0 {
		return moment.UTC()
	}
	name := fmt.Sprintf("UTC%+d", seconds/3600)
	if minutes := seconds / 60 % 60; minutes != 0 {
		name += fmt.Sprintf(":%02d", max(minutes, -minutes))
	}
	return moment.In(time.FixedZone(name, seconds))
}

// shownDays is a range of days, with what both ends share said once.
func shownDays(from, to string) string {
	first, err := time.Parse(time.DateOnly, from)
	last, lastErr := time.Parse(time.DateOnly, to)
	if err != nil || lastErr != nil {
		return from + " to " + to
	}
	end := last.Format("2 Jan 2006")
	switch {
	case first.Equal(last):
		return end
	case first.Year() != last.Year():
		return first.Format("2 Jan 2006") + " – " + end
	case first.Month() != last.Month():
		return first.Format("2 Jan") + " – " + end
	}
	return first.Format("2") + "–" + end
}

// firstToLast is the stretch that ISO dates lie in, "" for none.
func firstToLast(days []string) string {
	if len(days) == 0 {
		return ""
	}
	return shownDays(slices.Min(days), slices.Max(days))
}

// shownPeriod is the time a figure holds for, "" where nothing says it.
func shownPeriod(period *PeriodView) string {
	if period == nil {
		return ""
	}
	from, to := day(period.From), day(period.To)
	switch {
	case from == "" || to == "":
		return strings.TrimSpace(shownDay(from + to))
	}
	return shownDay(from + " to " + to)
}

// day is the date of an RFC 3339 moment.
func day(moment string) string { return isoMoment.ReplaceAllStringFunc(moment, firstDay) }

func firstDay(moment string) string { return moment[:len(time.DateOnly)] }
