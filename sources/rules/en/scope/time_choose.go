package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

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
			if m.last <= f.First && s.inAside(m.first) && s.commaBetween(m.last, f.First) {
				d += 2 * asideCost
			}
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

// asideCost is what it costs a time to stand in a relative clause.
const asideCost = 20

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
var comparedWith = wording.Set("from than against with")

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
