package scope

import (
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// timeNouns are nouns of time, none of which an amount of money measures.
var timeNouns = wording.Set("second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades " +
	"morning afternoon evening midnight noon dawn dusk weekend quarter today yesterday tomorrow advance")

// monthNumbers are the months by the forms they are written in.
var monthNumbers = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}

// weekdayNumbers are the days of the week.
var weekdayNumbers = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
}

// dayOffsets are words and phrases for days near the document's own.
var dayOffsets = map[string]int{
	"today": 0, "tonight": 0, "overnight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
	"yesterday": -1, "last night": -1, "tomorrow": 1,
}

// earlierOffsets are phrases that count back from the day spoken of.
var earlierOffsets = map[string]calendarShift{
	"a day earlier": {days: -1}, "a day before": {days: -1}, "the day before": {days: -1}, "the previous day": {days: -1}, "one day earlier": {days: -1},
	"a week earlier": {days: -7}, "a week before": {days: -7}, "a month earlier": {months: -1}, "a month before": {months: -1}, "the month before": {months: -1},
	"the previous month": {months: -1}, "the week before": {days: -7}, "the previous year": {years: -1}, "the year earlier": {years: -1},
	"a year earlier": {years: -1}, "a year before": {years: -1}, "the year before": {years: -1}, "a year ago": {years: -1}, "a week ago": {days: -7}, "a month ago": {months: -1},
	"that day": {}, "the same day": {}, "the same evening": {}, "the same morning": {},
	"the next day": {days: 1}, "the following day": {days: 1}, "a day later": {days: 1},
}

// calendarShift is a length of the calendar.
type calendarShift struct{ years, months, days int }

// units of the calendar that "last", "this" and "next" go before.
var calendarUnits = wording.Set("week month year quarter weekend")

// future are words that turn a bare weekday into the next such day.
var future = wording.Set("will would shall 'll expect expects expected plan plans planned hope hopes due scheduled tipped poised should next set see sees forecast forecasts project projects projected predict predicts predicted aim aims")

// calendarSteps say which week, month or year is meant.
var calendarSteps = map[string]int{"last": -1, "this": 0, "next": 1}

// calendarLengths are the units that lengths of the calendar are told in, hours
// apart.
var calendarLengths = map[string]calendarShift{
	"day": {days: 1}, "week": {days: 7}, "fortnight": {days: 14}, "month": {months: 1}, "quarter": {months: 3}, "year": {years: 1}, "decade": {years: 10},
}

// smallNumbers are the words that units of the calendar are counted with.
var smallNumbers = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}

// partNumbers number the quarters and halves of a year.
var partNumbers = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}

// timeStarters are the words that a time can start with, figures apart.
var timeStarters = func() *rules.Dictionary[bool] {
	starters := wording.Set("end noon midday midnight past previous q same")
	for phrase := range dayOffsets {
		starters[firstWord(phrase)] = true
	}
	for phrase := range earlierOffsets {
		starters[firstWord(phrase)] = true
	}
	for word := range calendarSteps {
		starters[word] = true
	}
	for word := range partNumbers {
		starters[word] = true
	}
	for word := range smallNumbers {
		starters[word] = true
	}
	for word := range calendarLengths {
		starters[word] = true
	}
	for word := range monthNumbers {
		starters[word] = true
	}
	for word := range weekdayNumbers {
		starters[word] = true
	}
	return rules.NewDictionary(starters)
}()

func firstWord(phrase string) string {
	first, _, _ := strings.Cut(phrase, " ")
	return first
}
