package sources

import (
	"regexp"
	"strings"
	"time"

	"github.com/itlightning/dateparse"

	"github.com/claimdiff/claimdiff/sources/document"
)

// clockTime tells whether a date also names a time of the day.
var clockTime = regexp.MustCompile(`\d[:h.]\d\d|(?i)\d\s*[ap]\.?m\b`)

// moment reads a date as sources give it: RFC 3339 first, then a date alone,
// then what dateparse knows. It is zero where the words are no date. A date
// that can be read day first or month first ("04/05/2024") is none.
func moment(s string) document.Moment {
	s = strings.TrimSpace(s)
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return document.Moment{Time: t}
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return document.Moment{Time: t, DateOnly: true}
	}
	if len(s) < 6 || len(s) > 64 {
		return document.Moment{}
	}
	t, err := dateparse.ParseStrict(s)
	if err != nil || t.Year() < 1000 || t.Year() > 9999 {
		return document.Moment{}
	}
	return document.Moment{Time: t, DateOnly: !clockTime.MatchString(s)}
}
