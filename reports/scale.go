package reports

import (
	"encoding/json"
	"math"
	"strconv"
)

const (
	// scaleInset is what is kept free at either end of a scale, in per cent.
	scaleInset = 5
	// scaleTicks is how many ticks an axis has at most.
	scaleTicks = 5
)

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
	return scaleInset + (100-2*scaleInset)*(value-s.low)/(s.high-s.low)
}

// ticks are round numbers inside the scale: steps of 1, 2 or 5 times a power
// of ten, after Heckbert, "Nice numbers for graph labels" (Graphics Gems, 1990).
func (s scale) ticks() []float64 {
	step := niceStep((s.high - s.low) / (scaleTicks - 1))
	values := []float64{}
	for i := math.Ceil(s.low / step); i*step <= s.high*(1+1e-12) && len(values) <= scaleTicks; i++ {
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

// magnitude is a power of ten and the word that stands for its noughts on an axis,
// spelt out: "m" may be metres.
type magnitude struct {
	value float64
	word  string
}

var magnitudes = []magnitude{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}

func tickLabel(value float64) string {
	for _, m := range magnitudes {
		if math.Abs(value) >= m.value {
			return grouped(plainFloat(value/m.value)) + m.word
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
