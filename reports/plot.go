package reports

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// The plot is drawn in rows of fixed height; across, everything is in per cent
// of the width, so that text keeps its size on any screen.
const (
	plotRowHeight     = 52
	plotHeadingHeight = 30
	plotAxisHeight    = 26
	// plotLabelLength is how many code points of a label fit a narrow screen.
	plotLabelLength = 44
	// plotFigureLength is how many of them the figure may take.
	plotFigureLength = 28
	// plotCopies is how many copies of a figure are drawn; more are counted.
	plotCopies = 8
	// plotCopyStep is how far apart they stand, in pixels.
	plotCopyStep = 11
)

// plot is a forest plot of one question's answers: the intervals of each
// independent origin together, copies of a figure as hollow dots below it. It is
// the figure of meta-analysis (Lewis and Clarke, "Forest plots: trying to see
// the wood and the trees", BMJ 322, 2001) without its summary: nothing is
// averaged here.
type plot struct {
	Title, Description string
	Height             int
	// AxisY is where the axis begins.
	AxisY int
	Rows  []plotRow
	Ticks []plotTick
}

// plotRow is what one origin says for one reading and place. X1 and X2 are the
// ends of its bar, in per cent.
type plotRow struct {
	// Y is where the row begins; its heading, if it has one, stands above.
	Y int
	// Heading names the origin above the first of its rows, in plots where one
	// has several or speaks under another name.
	Heading  string
	HeadingY int
	Figure   string
	Source   string
	Detail   string
	HasBar   bool
	X1, X2   string
	HasDot   bool
	Dot      string
	Hedged   bool
	// OpenLow and OpenHigh are set where the interval goes on for ever.
	OpenLow, OpenHigh bool
	// Copies are the places of the hollow dots, in pixels from CopiesX; MoreCopies
	// says how many there are beyond them, "" where there are none.
	Copies     []int
	CopiesX    string
	MoreCopies string
}

// plotTick is one labelled place of the axis.
type plotTick struct{ X, Label string }

// plot draws the answers of a question; nil where fewer than two have bounds,
// where all have the same, so that a drawing says nothing, and where their
// units differ, so that one axis would mislead.
func (x *index) plot(q *QuestionView, answers []pageAnswer) *plot {
	scale, ok := newScale(q.Answers)
	if !ok || alike(answers) {
		return nil
	}
	drawn := &plot{
		Title:       "Figures given for: " + labelOf(q),
		Description: "One row an origin and figure; the table below says the same in words.",
	}
	groups := x.plotGroups(q, answers)
	headed := slices.ContainsFunc(groups, plotGroup.named)
	y := 0
	for _, group := range groups {
		for i, row := range group.rows {
			if i == 0 && headed {
				row.Heading, row.HeadingY = excerpt(group.origin, plotLabelLength), y
				y += plotHeadingHeight
			}
			row.Y = y
			row.draw(q.Answers[row.answer], scale)
			drawn.Rows = append(drawn.Rows, row.plotRow)
			y += plotRowHeight
		}
	}
	drawn.AxisY, drawn.Height = y, y+plotAxisHeight
	for _, value := range scale.ticks() {
		drawn.Ticks = append(drawn.Ticks, plotTick{X: percent(scale.at(value)), Label: tickLabel(value)})
	}
	return drawn
}

// alike reports whether all answers are read alike.
func alike(answers []pageAnswer) bool {
	for _, a := range answers {
		if a.Reading != answers[0].Reading {
			return false
		}
	}
	return true
}

// plotGroup is the rows of one origin.
type plotGroup struct {
	origin string
	rows   []groupedRow
}

// groupedRow is a row and the answers that it shows, the first of them by its
// place among the question's.
type groupedRow struct {
	plotRow
	answer  int
	reading string
	place   string
	// days are ISO dates.
	days      []string
	documents []string
}

// named reports whether its rows alone do not say whose they are.
func (g plotGroup) named() bool { return len(g.rows) > 1 || g.rows[0].Source != g.origin }

// plotGroups gathers the answers by origin, in the order of the first answer of
// each, and in each those that are read alike of one place.
func (x *index) plotGroups(q *QuestionView, answers []pageAnswer) []plotGroup {
	originOf := map[string]int{}
	for i, o := range q.Origins {
		for _, id := range o.Claims {
			originOf[id] = i
		}
	}
	groups, at := []plotGroup{}, map[int]int{}
	for i, a := range q.Answers {
		origin, name := -1-i, answers[i].Source
		if len(a.Claims) > 0 {
			if o, known := originOf[a.Claims[0]]; known {
				origin, name = o, capital(x.nameOf(q.Origins[o].Name))
			}
		}
		if _, known := at[origin]; !known {
			at[origin] = len(groups)
			groups = append(groups, plotGroup{origin: name})
		}
		groups[at[origin]].add(i, answers[i], a.AsOf)
	}
	return groups
}

// add shows an answer in the row that is read as it is, or in one of its own.
func (g *plotGroup) add(i int, a pageAnswer, asOf string) {
	at := slices.IndexFunc(g.rows, func(r groupedRow) bool { return r.reading == a.Reading && r.place == a.Place })
	if at < 0 {
		at = len(g.rows)
		figure := excerpt(plotFigure(a), plotFigureLength)
		row := plotRow{Figure: figure, Source: excerpt(a.Source, plotLabelLength-len([]rune(figure)))}
		g.rows = append(g.rows, groupedRow{plotRow: row, answer: i, reading: a.Reading, place: a.Place})
	}
	row := &g.rows[at]
	row.days = append(row.days, isoDays.FindAllString(asOf, -1)...)
	for _, f := range a.Figures {
		row.documents = with(row.documents, f.Document)
	}
	row.Detail = excerpt(strings.Join(present(row.place, firstToLast(row.days)), " · "), plotLabelLength)
}

func plotFigure(a pageAnswer) string {
	if len(a.Figures) == 0 {
		return a.Reading
	}
	return a.Figures[0].Text
}

func present(texts ...string) []string {
	return kept(texts, func(text string) bool { return text != "" })
}

// draw places the bar and the dot of an answer, and the dots of its copies.
func (r *groupedRow) draw(a AnswerView, scale scale) {
	if a.Reading == nil || (a.Reading.Low == nil && a.Reading.High == nil) {
		return
	}
	r.HasBar = true
	r.Hedged = a.Form != quantity.Exact && a.Form != quantity.Between
	low, high := scale.floor(), 100.0
	r.OpenLow, r.OpenHigh = a.Reading.Low == nil, a.Reading.High == nil
	if !r.OpenLow {
		low = scale.at(float(*a.Reading.Low))
	}
	if !r.OpenHigh {
		high = scale.at(float(*a.Reading.High))
	}
	r.X1, r.X2 = percent(low), percent(high)
	r.CopiesX = r.X1
	if r.OpenLow {
		r.CopiesX = r.X2
	}
	if a.Low != nil && a.High != nil && *a.Low == *a.High {
		r.HasDot, r.Dot = true, percent(scale.at(float(*a.Low)))
		r.CopiesX = r.Dot
	}
	copies := len(r.documents) - 1
	for i := range min(copies, plotCopies) {
		r.Copies = append(r.Copies, i*plotCopyStep)
	}
	if copies > plotCopies {
		r.MoreCopies = "+" + grouped(plainFloat(float64(copies-plotCopies)))
	}
}
