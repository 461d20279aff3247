package reports

import (
	"regexp"
	"strings"
	"time"
)

var isoMoment = regexp.MustCompile(`\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?`)

// shownDay is the text with every RFC 3339 moment in it written for people:
// "31 Oct 2024". Clock times are left out.
func shownDay(text string) string { return shownMoment(text, "2 Jan 2006", "2 Jan 2006") }

// shownTime is shownDay with the clock time where there is one:
// "31 Oct 2024, 18:05 UTC".
func shownTime(text string) string {
	return shownMoment(text, "2 Jan 2006", "2 Jan 2006, 15:04 UTC-07:00")
}

func shownMoment(text, day, instant string) string {
	return isoMoment.ReplaceAllStringFunc(text, func(literal string) string {
		if moment, err := time.Parse(time.DateOnly, literal); err == nil {
			return moment.Format(day)
		}
		if moment, err := time.Parse(time.RFC3339, literal); err == nil {
			return strings.TrimSuffix(moment.Format(instant), "+00:00")
		}
		return literal
	})
}

// shownPeriod is the time a figure holds for, "" where nothing says it.
func shownPeriod(period *PeriodView) string {
	if period == nil {
		return ""
	}
	from, to := shownDay(period.From), shownDay(period.To)
	switch {
	case from == "" || from == to:
		return to
	case to == "":
		return "since " + from
	}
	return from + " – " + to
}
