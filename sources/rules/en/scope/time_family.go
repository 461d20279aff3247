package scope

import (
	"time"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
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
			if m := c.dateAt(s, k, period{}); m.day && s.yearNumber(m.last-1) > 0 {
				return m.period.from
			}
		}
	}
	return document.Moment{}
}

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

// timeInSentence makes a sieve of the nearest time of the figure's sentence;
// reported says whether times of telling are meant.
func timeInSentence(reported bool) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		s, c := shapeOf(r, f.Sentence), calendarOf(r)
		best, cost := -1, 2*reach
		if f.Claim.Counted.Concept == "age" {
			return false
		}
		times := timesIn(r, f.Sentence)
		for i, m := range times {
			ahead := !c.anchor.IsZero() && m.period.from.Time.After(c.today().AddDate(0, 0, 1))
			if m.reported != reported || m.compared || ahead && s.lower(f.First-1) == "from" || m.first < f.Last && f.First < m.last || reachesLevel(f) && s.datesNoun(m) || s.datesBase(f, m) || s.datesAnyBase(r, f, m) || !ahead && s.datesCompared(r, f, m) {
				continue
			}
			d := s.separation(f, m.first, m.last) + afterAnother(r, f, m)
			if ahead && (d > s.futureReach(f) || !s.upcoming(m.first) || isBareWhole(r, f) || s.inAside(m.first) && m.last <= f.First) {
				continue
			}
			if d < cost {
				best, cost = i, d
			}
		}
		if best < 0 {
			return false
		}
		setTime(r, f, s, times[best])
		return true
	}
}

// datesBase reports whether the time, right behind a change, is that from which it
// is reckoned: "up 6% from a year earlier", "on the previous month".
func (s *shape) datesBase(f *rules.Figure, m timeMention) bool {
	if f.Claim.Role != claim.Change || m.first != f.Last+1 && m.first != f.Last+2 {
		return false
	}
	lead := s.lower(m.first - 1)
	return lead == "from" || lead == "on" && !m.day || lead == "the" && !m.day && s.lower(m.first-2) == "on"
}

// inAside reports whether a relative clause between commas holds the token i: "the
// king, who is to leave on Friday, sent 40".
func (s *shape) inAside(i int) bool {
	for k := i; k > 0 && !s.breaks(k); k-- {
		if s.lower(k-1) == "," {
			return s.is(k, lexis.Relative)
		}
	}
	return false
}

// datesAnyBase reports whether the time is that from which another change of the
// sentence is reckoned: in "12 as of Monday, up 4 from a week before" it dates no level.
func (s *shape) datesAnyBase(r *rules.Reading, f *rules.Figure, m timeMention) bool {
	for i := figureIndex(r, f) + 1; i < len(r.Figures) && r.Figures[i].Sentence == f.Sentence; i++ {
		if other := &r.Figures[i]; s.lower(m.first-1) == "from" && s.datesBase(other, m) {
			return true
		}
	}
	return false
}

// reachesLevel reports whether the figure is what something has risen or fallen
// to: it holds for the day on which that is told, not for the day of what set
// it off.
func reachesLevel(f *rules.Figure) bool {
	return f.Claim.Quantity.Trend != quantity.NoTrend && f.Claim.Role == claim.Level
}

// datesNoun reports whether the time is the owner of a noun: "Monday's flood".
func (s *shape) datesNoun(m timeMention) bool {
	return s.lower(m.last) == "'s"
}

// afterAnother is what it costs a time before the figure that it stands right
// behind another figure, which it dates: "3% in May from 4% in April".
func afterAnother(r *rules.Reading, f *rules.Figure, m timeMention) int {
	i := figureIndex(r, f) - 1
	if i < 0 || m.first >= f.First || r.Figures[i].Sentence != f.Sentence {
		return 0
	}
	if gap := m.first - r.Figures[i].Last; gap < 0 || gap > 2 {
		return 0
	}
	return 6
}

// datesCompared reports whether the time stands right behind a later figure
// that this one is compared with: "59, up from 60 a year ago", "5 km, short of
// the 7 km run in 2003".
func (s *shape) datesCompared(r *rules.Reading, f *rules.Figure, m timeMention) bool {
	i := figureIndex(r, f) + 1
	if i >= len(r.Figures) || r.Figures[i].Sentence != f.Sentence || m.first < r.Figures[i].Last {
		return false
	}
	next := &r.Figures[i]
	unit := f.Claim.Quantity.Unit
	if m.first-next.Last > 2 && !s.ownsClause(next.Last, m.first) || f.Claim.Role == claim.Change && s.lower(next.First-1) == "to" {
		return false
	}
	lead := s.behindPeak(next.First) - 1
	if s.is(lead, lexis.Determiner) {
		lead--
	}
	return comparedWith[s.lower(lead)] || s.lower(lead) == "to" && s.lower(lead-1) == "compared" || unit != "" && unit == next.Claim.Quantity.Unit
}

// ownsClause reports whether nothing but a short clause of its own stands between a
// figure that ends at the token from and the time at to: the 52 it won in 2019.
func (s *shape) ownsClause(from, to int) bool {
	return to-from <= ownClause && s.is(from, lexis.Pronoun) && s.verb(to-2).Form != 0
}

// ownClause is how many tokens such a clause has at most.
const ownClause = 4

// comparedWith are words right before a figure that another is compared with.
var comparedWith = lexis.Set("from than against with")

// nearFuture is how near to a figure a time after the document's own day must
// stand to be the figure's and no deadline or appointment beside it.
const nearFuture = 12

// futureReach is nearFuture, and twice that for a figure which is itself told of
// the future: "will shut 45 barns and cut 300 posts by the end of June".
func (s *shape) futureReach(f *rules.Figure) int {
	if s.foretold(f) {
		return 2 * nearFuture
	}
	return nearFuture
}

// setTime dates the figure by a time that the sentence s names. Of a stretch that
// the document lies in only what has passed is meant, unless the figure is told of
// the future.
func setTime(r *rules.Reading, f *rules.Figure, s *shape, m timeMention) {
	c, own := calendarOf(r), shapeOf(r, f.Sentence)
	if p := &m.period; !c.anchor.IsZero() && p.to.DateOnly && !p.from.Time.After(c.today()) && p.to.Time.After(c.today()) && !own.foretold(f) {
		p.to = day(c.today())
	}
	f.Claim.AsOf = claim.Period{Text: s.words(m.first, m.last), Span: s.span(m.first, m.last), From: m.period.from, To: m.period.to}
}

// foretold reports whether the figure is told of the future.
func (s *shape) foretold(f *rules.Figure) bool { return expected(s, f, s.modalScopeOf(f)) }

// separation is how far the tokens between first and last stand from the
// figure: words between them, and more for every mark and other figure or
// conjunction that parts them.
func (s *shape) separation(f *rules.Figure, first, last int) int {
	from, to := f.Last, first
	if last <= f.First {
		from, to = last, f.First
	}
	if to-from > 2*reach {
		return 4 * reach
	}
	cost := to - from
	if last <= f.First && first <= 2 {
		cost /= 2
	}
	for i := from; i < to; i++ {
		switch {
		case s.breaks(i):
			cost += 20
		case from == f.Last && s.opensOwnClause(i, to):
			cost += 2 * reach
		case s.lower(i) == ",":
			cost += 6
		case s.is(i, lexis.Conjunction):
			cost += 8
		case from == f.Last && s.is(i, lexis.Relative) && s.kind(i-1) == prose.Mark && s.lower(i) != "when":
			cost += 2 * reach
		case s.is(i, lexis.Relative) && s.kind(i-1) == prose.Mark, s.lower(i) == "where", s.is(i, lexis.Relative) && s.lower(i) != "that":
			cost += 40
		case from == f.Last && s.tellsOfAnother(from, i):
			cost += 2 * reach
		}
	}
	return cost
}

// opensOwnClause reports whether the comma at the token i and a conjunction open a
// clause with a verb and a figure of its own before the token to, which the time
// there dates: "86 were to leave, and 31 had landed on Tuesday".
func (s *shape) opensOwnClause(i, to int) bool {
	if s.lower(i) != "," || !s.is(i+1, lexis.Conjunction) {
		return false
	}
	amount, verb := false, false
	for k := i + 2; k < to; k++ {
		amount = amount || s.amountAt(k)
		verb = verb || s.is(k, lexis.Auxiliary) || s.verb(k).Form&(lexis.PastForm|lexis.ParticipleForm) == lexis.PastForm
	}
	return amount && verb
}

// tellsOfAnother reports whether the token i opens a clause that tells of a
// thing that was named in passing, "40 in Tarsk, the port that rebels took in
// May": its times are its own. from is the end of the figure.
func (s *shape) tellsOfAnother(from, i int) bool {
	if s.lower(i) != "that" || !s.commaBetween(from, i) {
		return false
	}
	return s.kind(i-1) == prose.Word && s.verb(i-1).Form == 0 && !s.is(i-1, lexis.Closed|lexis.Weekday|lexis.Month) &&
		s.kind(i+1) == prose.Word && !s.is(i+1, lexis.Auxiliary|lexis.Modal) && s.verb(i+1).Form == 0
}

func (s *shape) commaBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if s.lower(i) == "," {
			return true
		}
	}
	return false
}

func timeOfDocument(r *rules.Reading, f *rules.Figure) bool {
	c := calendarOf(r)
	if c.anchor.IsZero() {
		return false
	}
	f.Claim.AsOf = claim.Period{From: day(c.today()), To: day(c.today()), Assumed: true}
	return true
}
