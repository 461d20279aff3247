package scope

import (
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// Time says what time each figure holds for. Examples have no date of
// their own, so theirs name full dates; relative times are proven by a test.
func Time() rules.Family {
	return rules.Family{
		Name:   "time",
		Sieves: timeSieves,
		Answer: func(c *claim.Claim) string {
			if c.AsOf.From == c.AsOf.To {
				return c.AsOf.From.String()
			}
			return c.AsOf.From.String() + "/" + c.AsOf.To.String()
		},
	}
}

var timeSieves = []rules.Sieve{
	{
		Name:     "time/of-column",
		Sentence: "The head of a table's column dates its numbers.",
		Apply:    timeOfColumn,
		Examples: []rules.Example{
			{Text: "town\t2023\t2024\nUlm\t41\t52", Figure: "52", Want: "2024-01-01/2024-12-31"},
			{Text: "town\tMay 2023\tJune 2024\nUlm\t41\t52", Figure: "41", Want: "2023-05-01/2023-05-31"},
		},
		CounterExamples: []rules.Example{{Text: "town\thuts\tbarns\nUlm\t41\t52", Figure: "52"}},
	},
	{
		Name:     "time/disaster-of-a-year",
		Sentence: "What a disaster did that is called by its year was of that year.",
		Apply:    timeOfDisaster,
		Examples: []rules.Example{
			{Text: "It was the worst since a 1960 flood drowned 61 cows.", Figure: "61", Want: "1960-01-01/1960-12-31"},
			{Text: "The 2004 harbour fire that killed 61 cooks is not forgotten.", Figure: "61", Want: "2004-01-01/2004-12-31"},
		},
		CounterExamples: []rules.Example{
			{Text: "Some 80 cows drowned, more than in the 1960 flood.", Figure: "80"},
			{Text: "A plan made after the 1960 flood cost 61 crowns.", Figure: "61"},
			{Text: "The 1960 law freed 61 cooks.", Figure: "61"},
		},
	},
	{
		Name:     "time/tally-of-a-year",
		Sentence: "A count that is called by its year is of that year.",
		Apply:    timeOfTally,
		Examples: []rules.Example{
			{Text: "It won 29 seats, higher than its 2019 tally of 22.", Figure: "22", Want: "2019-01-01/2019-12-31"},
			{Text: "The 2019 figure of 22 boats was wrong.", Figure: "22", Want: "2019-01-01/2019-12-31"},
		},
		CounterExamples: []rules.Example{
			{Text: "It won 29 seats, higher than its 2019 tally of 22.", Figure: "29"},
			{Text: "The 2019 plan of 22 mayors was wrong.", Figure: "22"},
		},
	},
	{
		Name:     "time/respectively",
		Sentence: "Of two figures and two times, \"respectively\" gives each its own.",
		Apply:    timeRespectively,
		Examples: []rules.Example{
			{Text: "Marle won 31 and 28 seats in 2019 and 2014, respectively.", Figure: "31", Want: "2019-01-01/2019-12-31"},
			{Text: "Marle won 31 and 28 seats in 2019 and 2014, respectively.", Figure: "28", Want: "2014-01-01/2014-12-31"},
			{Text: "Marle won 31 and 28 seats in 2019 and 2014 respectively.", Figure: "28", Want: "2014-01-01/2014-12-31"},
		},
		CounterExamples: []rules.Example{
			{Text: "Marle and Kell won 31 and 28 seats respectively.", Figure: "28"},
			{Text: "Marle won 31 seats and lost 28, 12 and 9 of them respectively.", Figure: "28"},
		},
	},
	{
		Name:     "time/in-clause",
		Sentence: "The nearest time in the sentence that dates what is told, and not the telling, is the figure's.",
		Apply:    timeInSentence(false),
		Examples: []rules.Example{
			{Text: "On 5 May 2024 the town had 300 sheep.", Figure: "300", Want: "2024-05-05"},
			{Text: "ROME, May 5, 2021 - By March 3, 2021 some 40 had died, and by April 2, 2021 some 90.", Figure: "90", Want: "2021-04-02"},
			{Text: "ROME, June 9, 2024 - Prices rose 3 per cent in May 2024 from 4 per cent in April 2024.", Figure: "4 per cent", Want: "2024-04-01/2024-04-30"},
			{Text: "It said on 3 May 2024 that 31 boats landed on 2 May 2024.", Figure: "31", Want: "2024-05-02"},
			{Text: "ROME, June 9, 2024 - Sales were 59 boats in May 2024, up from 60 in May 2023.", Figure: "59", Want: "2024-05-01/2024-05-31"},
			{Text: "It was the worst wreck since 1993, when 84 sailors drowned.", Figure: "84", Want: "1993-01-01/1993-12-31"},
			{Text: "In June 2020 the mill hired 12 clerks.", Figure: "12", Want: "2020-06-01/2020-06-30"},
		},
		CounterExamples: []rules.Example{
			{Text: "The mayor said on 3 May 2024 that 31 boats had landed.", Figure: "31"},
			{Text: "The mill sold 59 boats, down 12 per cent from May 2023.", Figure: "59"},
			{Text: "Rates rose to 5 per cent, the highest level since 2001.", Figure: "5 per cent"},
			{Text: "Sales were 59 boats, up from 60 in May 2023.", Figure: "59"},
			{Text: "Marle won 99 seats compared to the 52 it won in 2019.", Figure: "99"},
			{Text: "She ran 5 km, short of the 7 km run in 2003.", Figure: "5 km"},
			{Text: "There are 40 boats in Tarsk, the port that rebels took in May 2020.", Figure: "40"},
		},
	},
	{
		Name:     "time/reported",
		Sentence: "Where nothing else dates the figure, the day on which it was told does.",
		Apply:    timeInSentence(true),
		Examples: []rules.Example{
			{Text: "The mayor said on 3 May 2024 that 31 boats had landed.", Figure: "31", Want: "2024-05-03"},
		},
		CounterExamples: []rules.Example{{Text: "By May 3, 2024 some 31 boats had landed.", Figure: "31"}},
	},
	{
		Name:     "time/carried",
		Sentence: "The day that the sentence before speaks of goes on through the paragraph.",
		Apply:    timeCarried,
		Examples: []rules.Example{
			{Text: "The flood came on 3 May 2024. It drowned 31 cows.", Figure: "31", Want: "2024-05-03"},
			{Text: "He met the press on 3 May 2024.\nThe mayor told the same briefing that 31 cows drowned.", Figure: "31", Want: "2024-05-03"},
		},
		CounterExamples: []rules.Example{{Text: "The flood came on 3 May 2024.\nIt drowned 31 cows.", Figure: "31"}},
	},
	{
		Name:     "time/story",
		Sentence: "What happened, and is not dated itself, happened on the day that the document opens with.",
		Apply:    timeOfStory,
		Examples: []rules.Example{
			{Text: "NAIROBI, May 4, 2024 - The flood came on 3 May 2024.\nIt drowned 31 cows.", Figure: "31", Want: "2024-05-03"},
		},
		CounterExamples: []rules.Example{
			{Text: "NAIROBI, May 4, 2024 - The flood came on 3 May 2024.\nThere are 31 cows.", Figure: "31"},
		},
	},
	{
		Name:     "time/document",
		Sentence: "Where the text names no time, the document's own date is assumed.",
		Apply:    timeOfDocument,
		Examples: []rules.Example{{Text: "NAIROBI, May 3, 2024 - A flood came.\nThere are 31 cows.", Figure: "31", Want: "2024-05-03"}},
		CounterExamples: []rules.Example{
			{Text: "It drowned 31 cows.", Figure: "31"},
		},
	},
}

// calendarKey is the key under which the document's calendar is kept.
type calendarKey struct{}

// calendarOf is the calendar of the document: by its date of publication, else
// by the full date of its dateline.
func calendarOf(r *rules.Reading) calendar {
	if kept, ok := r.Notes[calendarKey{}]; ok {
		return kept.(calendar)
	}
	d := r.Article.Document
	c := calendar{anchor: d.Published}
	if late := d.Modified.Time.Sub(d.Published.Time); late > 0 && late < updateReach {
		c.anchor = d.Modified
	}
	if c.anchor.IsZero() {
		c.anchor = datelineDate(r)
	}
	r.Note(calendarKey{}, c)
	return c
}

// updateReach is how long after its publication a report that was changed is
// still the same day's news, brought up to date.
const updateReach = 72 * time.Hour

// datelineDate is the full date among the first words of the document, the
// zero Moment where there is none.
func datelineDate(r *rules.Reading) document.Moment {
	c := calendar{}
	for i := range min(3, len(r.Article.Sentences)) {
		s := shapeOf(r, i)
		for k := range min(12, len(s.tokens)) {
			if m := c.dateAt(s, k, period{}); m.day && s.yearNumber(m.last-1) > 0 && !stretching[s.lower(k-1)] {
				return m.period.from
			}
		}
	}
	return document.Moment{}
}

// stretching lead to an end of a stretch of time, which is no date of a document.
var stretching = wording.Set("from between since until till to through by after before")

// timesIn are the times of the sentence, resolved.
func timesIn(r *rules.Reading, sentence int) []timeMention {
	c := calendarOf(r)
	reference := onDay(c.today())
	if c.anchor.IsZero() {
		reference = period{}
	}
	s := shapeOf(r, sentence)
	if s.timesRead {
		return s.times
	}
	if !c.anchor.IsZero() && sentence > 0 && r.Article.Sentences[sentence-1].Block == r.Article.Sentences[sentence].Block {
		if before := shapeOf(r, sentence-1); before.timesRead {
			if m, ok := lastDay(before.times); ok {
				reference = m.period
			}
		}
	}
	return timesOf(s, c, reference)
}

func lastDay(times []timeMention) (timeMention, bool) {
	for i := len(times) - 1; i >= 0; i-- {
		if times[i].day {
			return times[i], true
		}
	}
	return timeMention{}, false
}
