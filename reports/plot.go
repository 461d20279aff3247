package reports

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// The plot is drawn in rows of fixed height; across, everything is in per cent
// of the width, so that text keeps its size on any screen.
const (
	plotRowHeight  = 52
	plotAxisHeight = 26
	// plotInset is what is kept free at either end of the scale, in per cent.
	plotInset = 5
	// plotTicks is how many ticks the axis has at most.
	plotTicks = 5
	// plotLabelLength is how many code points of a label fit a narrow screen.
	plotLabelLength = 44
	// plotFigureLength is how many of them the figure may take.
	plotFigureLength = 28
)

// plot is the intervals of one question's answers, one row an answer.
type plot struct {
	Title, Description string
	Height             int
	// AxisY is where the axis begins, LinesHeight how far the tick lines reach.
	AxisY int
	Rows  []plotRow
	Ticks []plotTick
}

// plotRow is one answer. X1 and X2 are the ends of its bar, in per cent.
type plotRow struct {
	Y       int
	Figure  string
	Source  string
	Detail  string
	HasBar  bool
	X1, X2  string
	HasDot  bool
	Dot     string
	Hedged  bool
	OpenLow bool
	// OpenHigh and OpenLow are set where the interval goes on for ever.
	OpenHigh bool
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
		Description: "One row an answer; the table below says the same in words.",
		AxisY:       len(answers) * plotRowHeight,
		Height:      len(answers)*plotRowHeight + plotAxisHeight,
	}
	for i, a := range q.Answers {
		row := plotRow{Y: i * plotRowHeight, Figure: plotFigure(answers[i]), Source: answers[i].Source}
		row.Figure = excerpt(row.Figure, plotFigureLength)
		row.Source = excerpt(row.Source, plotLabelLength-len([]rune(row.Figure)))
		row.Detail = excerpt(strings.Join(present(answers[i].Place, answers[i].AsOf), " · "), plotLabelLength)
		row.draw(a, scale)
		drawn.Rows = append(drawn.Rows, row)
	}
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

func plotFigure(a pageAnswer) string {
	if len(a.Figures) == 0 {
		return a.Reading
	}
	return a.Figures[0].Text
}

func present(texts ...string) []string {
	kept := []string{}
	for _, text := range texts {
		if text != "" {
			kept = append(kept, text)
		}
	}
	return kept
}

// draw places the bar and the dot of an answer.
func (r *plotRow) draw(a AnswerView, scale scale) {
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
	if a.Low != nil && a.High != nil && *a.Low == *a.High {
		r.HasDot, r.Dot = true, percent(scale.at(float(*a.Low)))
	}
}

// scale maps amounts to per cent of the width.
type scale struct{ low, high float64 }

// newScale spans the bounds of the answers that have some. It starts at zero
// where the smallest is less than a quarter of the largest.
func newScale(answers []AnswerView) (scale, bool) {
	s, rows := scale{math.Inf(1), math.Inf(-1)}, 0
	for _, a := range answers {
		if a.Reading == nil {
			continue
		}
		rows++
		if a.Unit != answers[0].Unit {
			return scale{}, false
		}
		for _, literal := range []*json.Number{a.Reading.Low, a.Reading.High, a.Low, a.High} {
			if literal != nil {
				s.low, s.high = min(s.low, float(*literal)), max(s.high, float(*literal))
			}
		}
	}
	if rows < 2 || math.IsInf(s.low, 0) || math.IsInf(s.high, 0) {
		return scale{}, false
	}
	return s.widened(), true
}

func (s scale) widened() scale {
	switch {
	case s.low == s.high:
		margin := max(math.Abs(s.low)/10, 1)
		return scale{s.low - margin, s.high + margin}
	case s.low > 0 && s.low < s.high/4:
		return scale{0, s.high}
	}
	return s
}

// floor is where a bar without a lower end begins: at zero where the scale
// begins there, else at the edge.
func (s scale) floor() float64 {
	if s.low == 0 {
		return s.at(0)
	}
	return 0
}

// at is the place of an amount, in per cent of the width.
func (s scale) at(value float64) float64 {
	return plotInset + (100-2*plotInset)*(value-s.low)/(s.high-s.low)
}

// ticks are round numbers inside the scale: steps of 1, 2 or 5 times a power
// of ten, after Heckbert, "Nice numbers for graph labels" (Graphics Gems, 1990).
func (s scale) ticks() []float64 {
	step := niceStep((s.high - s.low) / (plotTicks - 1))
	values := []float64{}
	for i := math.Ceil(s.low / step); i*step <= s.high*(1+1e-12) && len(values) <= plotTicks; i++ {
		values = append(values, i*step)
	}
	return values
}

func niceStep(rough float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(rough)))
	for _, factor := range []float64{1, 2, 5} {
		if rough <= factor*power*(1+1e-9) {
			return factor * power
		}
	}
	return 10 * power
}

// magnitude is a power of ten and the sign that shortens it on an axis.
type magnitude struct {
	value float64
	sign  string
}

var magnitudes = []magnitude{{1e12, " tn"}, {1e9, " bn"}, {1e6, " m"}}

func tickLabel(value float64) string {
	for _, m := range magnitudes {
		if math.Abs(value) >= m.value {
			return grouped(plainFloat(value/m.value)) + m.sign
		}
	}
	return grouped(plainFloat(value))
}

// plainFloat is the shortest decimal that says the value to ten digits.
func plainFloat(value float64) string {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(value, 'g', 10, 64), 64)
	if err != nil {
		return ""
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// percent is a place as SVG takes it: "12.34%".
func percent(value float64) string {
	return strconv.FormatFloat(math.Round(value*100)/100, 'f', -1, 64) + "%"
}

func float(literal json.Number) float64 {
	value, err := literal.Float64()
	if err != nil {
		return math.Inf(1)
	}
	return value
}
