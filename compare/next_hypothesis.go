package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// hypothetical begins every hypothesis, so that no format shows one as a
// finding.
const hypothetical = "a hypothesis, not a finding: "

// hypothesisRow is one row of the table of small assumptions that would make
// two figures one.
type hypothesisRow struct {
	name     string
	sentence string
	// suppose looks at the figures from one side, and is false where the
	// assumption does not make them one. The arguments come beside those of
	// view.arguments.
	suppose func(v view) (arguments []string, ok bool)
	// As those of inquiryRow.
	examples, counterExamples []string
}

// hypothesisTable is the assumptions, each held against each side of a finding
// about two amounts that differ.
var hypothesisTable = []hypothesisRow{
	{
		"noughts", "{other} is {times} times {figure}, as where noughts are lost or added, or one number word is told for another",
		supposeNoughts,
		[]string{twoFigures("coast guard | exact 1200", "coast guard | exact 12000"), twoFigures("mayor | exact 24", "coast guard | exact 2400")},
		[]string{twoFigures("coast guard | exact 1200", "mayor | exact 1300")},
	},
	{
		"swapped-digits", "the digits of {figure} are those of {other} in another order, as in a slip of the pen",
		func(v view) ([]string, bool) { return nil, v.isSlipOfThePen() },
		[]string{twoFigures("coast guard | exact 118", "mayor | exact 181")},
		[]string{twoFigures("coast guard | exact 118", "mayor | exact 182"), twoFigures("coast guard | exact 18", "mayor | exact 81")},
	},
	{
		"unit", "{figure} read in {unit} would be {other}",
		supposeUnit,
		[]string{
			"post | weather office | exact 88 km/h | gust | measure | Kel < Land | 2031-05-02\n" +
				"echo | mayor | exact 142 km/h | gust | measure | Kel < Land | 2031-05-02",
			"post | forest service | exact 1000 ha | area | burn | Kel < Land | 2031-05-02\n" +
				"echo | mayor | exact 2471 ha | area | burn | Kel < Land | 2031-05-02",
		},
		[]string{"post | weather office | exact 88 km/h | gust | measure | Kel < Land | 2031-05-02\n" +
			"echo | mayor | exact 130 km/h | gust | measure | Kel < Land | 2031-05-02"},
	},
	{
		"per", "{figure} is what {other} makes in {periods} of its periods, so one may be told for another length of time",
		supposePeriods,
		[]string{"post | water board | exact 840 t/d | sludge | leak | Kel < Land | 2031-05-02\n" +
			"echo | mayor | exact 120 t/d | sludge | leak | Kel < Land | 2031-05-02"},
		[]string{
			"post | water board | exact 850 t/d | sludge | leak | Kel < Land | 2031-05-02\n" +
				"echo | mayor | exact 120 t/d | sludge | leak | Kel < Land | 2031-05-02",
			twoFigures("mayor | exact 840", "coast guard | exact 120"),
		},
	},
	{
		"part", "{figure} and {part} make {other}, so one may count what the other leaves out",
		func(v view) ([]string, bool) { return nil, v.part != nil && v.own == v.part.small },
		[]string{figuresAndPart},
		[]string{
			twoFigures("mayor | exact 31", "coast guard | exact 36"),
			"post | mayor | exact 31 | sailor | rescue | Port Elmo | 2031-05-02\n" +
				"post | mayor | exact 5 | lorry | treat | Port Elmo | 2031-05-02\n" +
				"echo | coast guard | exact 36 | sailor | rescue | Port Elmo | 2031-05-02",
		},
	},
	{
		"cut-off", "{figure} with its last digits cut off, and not rounded, would be {other}",
		func(v view) ([]string, bool) { return nil, v.isCutOff() },
		[]string{twoFigures("mayor | exact 8090", "coast guard | exact 8000")},
		[]string{twoFigures("mayor | exact 9100", "coast guard | exact 8000"), twoFigures("mayor | exact 65", "coast guard | exact 60")},
	},
	{
		"place", "{figure} may be for {place} alone, and {other} for more",
		func(v view) ([]string, bool) {
			return []string{"place", v.own.placeName()}, v.adds() && v.own.statesPlace() && len(v.other.Places) == 0 && v.below()
		},
		[]string{"post | mayor | exact 42 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"echo | coast guard | exact 65 | sailor | rescue | | 2031-05-02"},
		[]string{"post | mayor | exact 65 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"echo | coast guard | exact 42 | sailor | rescue | | 2031-05-02"},
	},
	{
		"later-count", "{other} may be a later count than {figure}",
		func(v view) ([]string, bool) { return nil, v.mayBeOutgrown() },
		[]string{"post at-09 | mayor | exact 42 assumed | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo at-17 | coast guard | exact 65 assumed | sailor | rescue | Port Elmo | 2031-05-02"},
		[]string{"post at-09 | mayor | exact 65 assumed | sailor | rescue | Port Elmo | 2031-05-02\n" +
			"echo at-17 | coast guard | exact 42 assumed | sailor | rescue | Port Elmo | 2031-05-02"},
	},
}

// hypotheses are the rows that make the two figures of the finding one.
func (d draft) hypotheses(part *sum) []claim.Reason {
	if d.pair == nil || len(d.sides) != 2 {
		return nil
	}
	var all []claim.Reason
	for _, row := range hypothesisTable {
		for _, v := range d.views(part) {
			if !v.disjoint() {
				continue
			}
			if more, ok := row.suppose(v); ok {
				all = append(all, saying("hypothesis/"+row.name, hypothetical+row.sentence, append(v.arguments(), more...)))
				break
			}
		}
	}
	return all
}

// below reports whether every number that the own figure can be is less than
// every number that the other one can be.
func (v view) below() bool { return v.read() && v.readA.Relate(v.other.reading) == quantity.Below }

func supposeNoughts(v view) ([]string, bool) {
	if !v.own.isPoint() || !v.other.isPoint() || quantity.SignificantDigits(v.own.value()) < 2 {
		return nil, false
	}
	power, ok := quantity.PowerOfTen(v.other.value(), v.inB)
	return []string{"times", quantity.Decimal(1, power).Plain()}, ok && power > 0
}

// isSlipOfThePen reports whether the own figure is the smaller of two numbers
// with the same digits in another order.
func (v view) isSlipOfThePen() bool {
	return v.own.isPoint() && v.other.isPoint() && v.below() && v.own.Quantity.Unit == v.other.Quantity.Unit &&
		permutes(v.own.value(), v.other.value()) && quantity.SignificantDigits(v.own.value()) > 2
}

// confusedUnits are units of one dimension in which news agencies of different
// countries tell the same.
var confusedUnits = [][2]string{
	{"ha", "acre"}, {"km2", "mile2"}, {"km", "mile"}, {"m", "foot"}, {"m", "yard"}, {"cm", "inch"},
	{"kg", "pound"}, {"t", "ton"}, {"L", "gallon"}, {"km/h", "mile/h"}, {"km/h", "knot"}, {"m/s", "km/h"},
}

// supposeUnit supposes that the own figure is of a unit that is often taken for
// the one that both are told in.
func supposeUnit(v view) ([]string, bool) {
	unit := v.own.Quantity.Unit
	if unit == "" || unit != v.other.Quantity.Unit || !v.own.isPoint() || !v.other.isPoint() {
		return nil, false
	}
	for _, pair := range confusedUnits {
		for i, read := range pair {
			if pair[1-i] != unit {
				continue
			}
			value, ok := quantity.Convert(v.own.value(), read, unit)
			step, also := quantity.Convert(v.own.Quantity.Step, read, unit)
			gap := value.Sub(v.other.value()).Abs()
			if ok && also && (withinHalf(gap, step) || withinHalf(gap, v.other.Quantity.Step)) {
				return []string{"unit", read}, true
			}
		}
	}
	return nil, false
}

// calendar is how often the units of time of rates go into each other: hours
// and months, days and weeks, days and months, weeks and years, days and years.
var calendar = []int64{24, 12, 7, 30, 52, 365}

// supposePeriods supposes that one of two rates is told for a shorter time.
func supposePeriods(v view) ([]string, bool) {
	if v.own.Quantity.Dimension != quantity.Rate || !v.comparable || !v.own.isPoint() || !v.other.isPoint() || quantity.SignificantDigits(v.other.value()) < 2 {
		return nil, false
	}
	if _, per, _ := strings.Cut(v.own.Quantity.Unit, "/"); quantity.DimensionOf(per) != quantity.Duration {
		return nil, false
	}
	for _, times := range calendar {
		if v.inB.Equal(v.other.value().Mul(quantity.Int(times))) {
			return []string{"periods", quantity.Int(times).Plain()}, true
		}
	}
	return nil, false
}

// isCutOff reports whether the other figure is the own one with its last digits
// made noughts: 8,090 and 8,000. Two noughts at least, as tens are told exactly.
func (v view) isCutOff() bool {
	step := v.other.Quantity.Step
	if !v.read() || !v.own.isPoint() || !v.other.isPoint() || step.Cmp(quantity.Int(100)) < 0 {
		return false
	}
	gap := v.inB.Sub(v.other.value())
	return gap.Sign() > 0 && gap.Cmp(step) < 0
}

// mayBeOutgrown reports whether the other figure is the larger one, of a thing
// that goes on being counted, in a report of later that day, and neither text
// says when its own holds.
func (v view) mayBeOutgrown() bool {
	if !v.below() || !v.own.Event.Developing || v.own.happening() != v.other.happening() || !v.own.AsOf.Assumed || !v.other.AsOf.Assumed {
		return false
	}
	first, then := v.own.doc.Published, v.other.doc.Published
	return !first.DateOnly && !then.DateOnly && !first.IsZero() && !then.IsZero() && then.Time.Sub(first.Time) >= update
}
