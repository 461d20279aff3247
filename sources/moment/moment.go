package moment

import (
	"regexp"
	"strings"
	"time"

	"github.com/itlightning/dateparse"

	"github.com/claimdiff/claimdiff/sources/document"
)

// clockTime tells whether a date also names a time of the day.
var clockTime = regexp.MustCompile(`\d[:h.]\d\d|(?i)\d\s*[ap]\.?m\b`)

// zones are the offsets, in hours, of the abbreviations that dates end with:
// those of RFC 5322, section 4.3, and the unambiguous ones of Europe, Japan and
// Korea in the tz database.
var zones = map[string]float64{
	"UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
	"BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9,
}

// Read reads a date as sources give it: RFC 3339 first, then a date alone,
// then what dateparse knows. It is zero where the words are no date. A date
// that can be read day first or month first ("04/05/2024") is none.
func Read(s string) document.Moment {
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
	if !clockTime.MatchString(s) {
		return document.Moment{Time: t, DateOnly: true}
	}
	return inZone(t)
}

// inZone gives a time that was read with the abbreviation of a zone the zone's
// offset, which Go leaves at 0. Of a zone that is not known the date remains.
func inZone(t time.Time) document.Moment {
	name, offset := t.Zone()
	if offset != 0 || name == "" || name == "UTC" {
		return document.Moment{Time: t}
	}
	hours, known := zones[name]
	if !known {
		y, m, d := t.Date()
		return document.Moment{Time: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), DateOnly: true}
	}
	zone := time.FixedZone(name, int(hours*3600))
	return document.Moment{Time: time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, zone)}
}
