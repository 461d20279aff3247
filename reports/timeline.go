package reports

import (
	"slices"
	"time"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

const (
	timelineTop    = 14
	timelineHeight = 150
	timelineAxis   = 30
	// timelineLabelHeight, in pixels, and timelineLabelWidth, in per cent, are
	// what a label keeps free of others.
	timelineLabelHeight = 14
	timelineLabelWidth  = 25
	// timelineTurn is the place, in per cent, from which a label stands left of
	// its point, so that it stays on the paper.
	timelineTurn = 70
	// timelineDays is how many days the axis names at most.
	timelineDays = 4
)

// timeKinds are the findings that a difference of time raises.
var timeKinds = []string{"as-of-difference", "stale-figure", "revision-down", "silent-revision"}

// timeline is the figures of one question that time parts, by the day they are
// of: how a count grew, or how old a figure is that is still told. Up is more.
type timeline struct {
	Title, Description string
	Height, AxisY      int
	Points             []timelinePoint
	Days               []plotTick
	Amounts            []timelineTick
}

// timelinePoint is one reading of one day. X is in per cent, heights are in
// pixels from the top.
type timelinePoint struct {
	X           string
	Top, Bottom int
	// OpenTop and OpenBottom are set where the interval goes on for ever.
	OpenTop, OpenBottom bool
	HasDot              bool
	Dot                 int
	Hedged              bool
	// Label is the figure, "" where it would cover another's.
	Label  string
	place  float64
	LabelY int
	// Before is set where the label stands left of the point.
	Before bool
}

// timelineTick is one labelled height.
type timelineTick struct {
	Y     int
	Label string
}

// datedAnswer is an answer with bounds, and the last day that it is of.
type datedAnswer struct {
	AnswerView
	figure string
	day    time.Time
}

// timeline draws by their days the answers of a question that a finding about
// time names; nil where there are none, and where plot would draw nothing.
func (x *index) timeline(q *QuestionView, answers []pageAnswer) *timeline {
	amounts, ok := newScale(q.Answers)
	if !ok || alike(answers) {
		return nil
	}
	dated := datedAnswers(q.Answers, answers, x.partedByTime(q))
	if len(dated) < 2 || dated[0].day.Equal(dated[len(dated)-1].day) {
		return nil
	}
	times := scale{float64(dated[0].day.Unix()), float64(dated[len(dated)-1].day.Unix())}
	drawn := &timeline{
		Title:       "By day: " + labelOf(q),
		Description: "Each figure at the day that it is of; the table below says the same in words.",
		AxisY:       timelineTop + timelineHeight,
		Height:      timelineTop + timelineHeight + timelineAxis,
		Days:        dayTicks(dated, times),
	}
	for _, a := range dated {
		drawn.add(a, times.at(float64(a.day.Unix())), amounts)
	}
	for _, value := range amounts.ticks() {
		drawn.Amounts = append(drawn.Amounts, timelineTick{timelineY(amounts, value), tickLabel(value)})
	}
	return drawn
}

// partedByTime are the claims that a finding about time names.
func (x *index) partedByTime(q *QuestionView) map[string]bool {
	claims := map[string]bool{}
	for _, f := range x.findingsAbout[q.ID] {
		if slices.Contains(timeKinds, f.Kind) {
			for _, id := range f.Claims {
				claims[id] = true
			}
		}
	}
	return claims
}

// datedAnswers are the answers that have bounds, a day and one of the claims,
// the earliest first.
func datedAnswers(views []AnswerView, answers []pageAnswer, claims map[string]bool) []datedAnswer {
	dated := []datedAnswer{}
	for i, a := range views {
		days := isoDays.FindAllString(a.AsOf, -1)
		parted := slices.ContainsFunc(a.Claims, func(id string) bool { return claims[id] })
		if !parted || len(days) == 0 || a.Reading == nil || (a.Reading.Low == nil && a.Reading.High == nil) {
			continue
		}
		if day, err := time.Parse(time.DateOnly, days[len(days)-1]); err == nil {
			dated = append(dated, datedAnswer{a, excerpt(plotFigure(answers[i]), plotFigureLength), day})
		}
	}
	slices.SortStableFunc(dated, func(a, b datedAnswer) int { return a.day.Compare(b.day) })
	return dated
}

// timelineY is the height of an amount, in pixels.
func timelineY(amounts scale, value float64) int {
	return timelineTop + int(float64(timelineHeight)*(100-amounts.at(value))/100)
}

// add draws an answer, unless the same reading of the same day is drawn.
func (t *timeline) add(a datedAnswer, place float64, amounts scale) {
	p := timelinePoint{
		X: percent(place), place: place, Top: timelineTop, Bottom: t.AxisY,
		OpenTop: a.Reading.High == nil, OpenBottom: a.Reading.Low == nil,
		Hedged: a.Form != quantity.Exact && a.Form != quantity.Between,
		Label:  a.figure, Before: place > timelineTurn,
	}
	if !p.OpenTop {
		p.Top = timelineY(amounts, float(*a.Reading.High))
	}
	if !p.OpenBottom {
		p.Bottom = timelineY(amounts, float(*a.Reading.Low))
	}
	p.LabelY = (p.Top + p.Bottom) / 2
	if a.Low != nil && a.High != nil && *a.Low == *a.High {
		p.HasDot, p.Dot = true, timelineY(amounts, float(*a.Low))
		p.LabelY = p.Dot
	}
	for _, other := range t.Points {
		if other.X == p.X && other.Top == p.Top && other.Bottom == p.Bottom && other.HasDot == p.HasDot {
			return
		}
		gap := other.LabelY - p.LabelY
		if other.Label != "" && p.place-other.place < timelineLabelWidth && max(gap, -gap) < timelineLabelHeight {
			p.Label = ""
		}
	}
	t.Points = append(t.Points, p)
}

// dayTicks names the first and the last day, and as many of the others as leave
// each other room.
func dayTicks(dated []datedAnswer, times scale) []plotTick {
	last := times.at(times.high)
	ticks, free := []plotTick{}, -1.0
	for i, a := range dated {
		place := times.at(float64(a.day.Unix()))
		room := (last - times.at(times.low)) / timelineDays
		if i > 0 && a.day.Equal(dated[i-1].day) || place < free || place > last-room && place < last {
			continue
		}
		ticks = append(ticks, plotTick{percent(place), shownDay(a.day.Format(time.DateOnly))})
		free = place + room
	}
	return ticks
}
