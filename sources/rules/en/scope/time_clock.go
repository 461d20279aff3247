package scope

import (
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
)

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
