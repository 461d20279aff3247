package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// inquiryRow is one row of the table of what to ask. Every row that holds is
// asked, of both sides of a finding, as far as maximumInquiries goes.
type inquiryRow struct {
	name string
	// to says who is asked, given the figure of the side that is asked about.
	to func(*figure) string
	// sentence is what is asked; see view.arguments for what it may name.
	sentence string
	holds    func(v view) bool
	// examples are small sets of claims, as those of the kinds are: of each the
	// row asks something; of no counter-example.
	examples, counterExamples []string
}

// inquiryTable goes from what was told wrongly, over who stands behind it, to
// what was counted.
var inquiryTable = []inquiryRow{
	{
		"which-noughts", theSource, "which of the two is meant, {figure} or {other}?",
		func(v view) bool { return v.is(&magnitudeSlip) },
		[]string{twoFigures("coast guard | exact 1200", "coast guard | exact 12000")},
		[]string{twoFigures("coast guard | exact 1200", "mayor | exact 1700")},
	},
	{
		"which-unit", theSource, "in which unit was it given, {figure} or {other}?",
		func(v view) bool { return v.is(&unitMismatch, &percentVersusPoints) },
		[]string{"post | forest service | exact 11800 ha | area | burn | Kel < Land | 2031-05-02\n" +
			"echo | forest service | exact 11800 acre | area | burn | Kel < Land | 2031-05-02"},
		[]string{"post | forest service | exact 11800 ha | area | burn | Kel < Land | 2031-05-02\n" +
			"echo | forest service | exact 9400 ha | area | burn | Kel < Land | 2031-05-02"},
	},
	{
		"which-direction", theSource, "did it go up or down: {figure}, or {other}?",
		func(v view) bool { return v.is(&directionConflict) },
		[]string{"post | bank | exact 3 % up | export | change | | 2031-05-02\n" +
			"echo | bank | exact 3 % down | export | change | | 2031-05-02"},
		[]string{"post | bank | exact 3 % up | export | change | | 2031-05-02\n" +
			"echo | bank | exact 8 % up | export | change | | 2031-05-02"},
	},
	{
		"which-telling", theReport, "which of its two figures does it stand by, {figure} or {other}?",
		func(v view) bool { return v.is(&headlineBodyMismatch, &selfContradiction) },
		[]string{"post headline | | exact 65 | sailor | rescue | | 2031-05-02\n" +
			"post | | exact 82 | sailor | rescue | | 2031-05-02"},
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"what-was-said", theSource, "what was said: {figure}, as {document} has it, or {other}, as {other_document} has it?",
		func(v view) bool { return v.is(&misquotedFigure, &boundFlipped, &hedgeDropped, &rangeCollapsed) },
		[]string{twoFigures("coast guard | exact 118", "coast guard | exact 181")},
		[]string{twoFigures("coast guard | exact 118", "mayor | exact 181")},
	},
	{
		"since-replaced", theReport, "does it know that {by} has given {other} since, in place of {figure}?",
		func(v view) bool { return v.is(&staleFigure) && v.own == v.sides[0][0] },
		staleFigure.Examples,
		[]string{twoFigures("mayor | exact 14", "coast guard | exact 23")},
	},
	{
		"why-replaced", theReport, "why does it now say {other} where it said {figure}, and do its readers know?",
		func(v view) bool { return v.is(&silentRevision) && v.own == v.sides[0][0] && !v.sameValue() },
		silentRevision.Examples,
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"who-was-it", theReport, "from whom does it have {figure}? {other_document} names {other_by}.",
		func(v view) bool { return v.is(&attributionConflict) },
		attributionConflict.Examples,
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"second-source", theReport, "has anybody confirmed {figure} besides {origin}?",
		func(v view) bool { return v.is(&circularSupport) },
		circularSupport.Examples,
		[]string{twoFigures("coast guard | exact 65", "mayor | exact 82")},
	},
	{
		"parts", theReport, "what do its parts leave out, or count twice? They make {sum}, not {figure}.",
		func(v view) bool { return v.is(&totalMismatch) },
		totalMismatch.Examples, totalMismatch.CounterExamples,
	},
	{
		"numbers", theReport, "which of its figures does it stand by: {figures}?",
		func(v view) bool {
			return v.is(&shareMismatch, &changeMismatch, &productMismatch, &partExceedsWhole, &comparativeMismatch)
		},
		shareMismatch.Examples, shareMismatch.CounterExamples,
	},
	{
		"who-says-so", theReport, "who is the source of {figure}?",
		func(v view) bool { return v.isDispute() && v.own.origin.own },
		[]string{twoFigures(" | exact 65", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"who-is-it", theReport, "who stands behind {figure}, and can somebody who is named confirm it?",
		func(v view) bool { return v.isDispute() && v.own.isAnonymous() },
		[]string{twoFigures("an aide (anonymous) | exact 65", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"first-hand", theReport, "has it heard {figure} from {by}, or only by way of {via}?",
		func(v view) bool { return v.isDispute() && v.own.viaReport() },
		[]string{twoFigures("mayor (via Radio Kel) | exact 65", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"part", theSource, "does {figure} count {part}?",
		func(v view) bool { return v.isDispute() && v.part != nil && v.own == v.part.whole },
		[]string{figuresAndPart},
		[]string{twoFigures("mayor | exact 31", "coast guard | exact 36")},
	},
	{
		"counted", theSource, "what does {figure} count: {counted}, or {other_counted}?",
		func(v view) bool {
			return v.isDispute() && countsOther(v.own, v.other) && v.own.Counted.Text != "" && v.other.Counted.Text != ""
		},
		[]string{"post | mayor | exact 65 | northern sailor | rescue | | 2031-05-02\n" +
			"echo | coast guard | exact 42 | sailor | rescue | | 2031-05-02"},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"where", theSource, "for what area does {figure} hold? {other} is for {other_place}.",
		func(v view) bool { return v.isDispute() && !v.own.statesPlace() && v.other.statesPlace() },
		[]string{"post | mayor | exact 65 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"echo | coast guard | exact 42 | sailor | rescue | | 2031-05-02"},
		[]string{"post | mayor | exact 65 | sailor | rescue | Kel < Land | 2031-05-02\n" +
			"echo | coast guard | exact 42 | sailor | rescue | Kel < Land | 2031-05-02"},
	},
	{
		"when", theSource, "as of what day and hour is {figure}?",
		func(v view) bool { return v.isDispute() && v.develops() && (!v.own.dated() || v.own.AsOf.Assumed) },
		[]string{twoFigures("mayor | exact 65 assumed", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"how-sure", theSource, "between what numbers does {figure} lie?",
		func(v view) bool { return v.isDispute() && v.own.Quantity.Form != quantity.Exact },
		[]string{twoFigures("mayor | about 65", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
	},
	{
		"how-counted", theSource, "how was {figure} arrived at, and by whom?",
		view.isDispute,
		[]string{twoFigures("mayor | exact 65", "coast guard | exact 82")},
		[]string{twoFigures("mayor | exact 65", "coast guard | at_least 60")},
	},
}

// isDispute reports whether two sides give one thing different values, and it
// is not known what went wrong in the telling.
func (v view) isDispute() bool { return v.is(&valueConflict) && v.other != nil }

// countsOther reports whether the nouns of two figures mean different things, or
// are narrowed by different words; people and the dead are people.
func countsOther(a, b *figure) bool {
	return a.thing() != b.thing() || !slices.Equal(a.Counted.Qualifiers, b.Counted.Qualifiers)
}

// isAnonymous reports whether the source has no name.
func (f *figure) isAnonymous() bool { return f.origin.kind == claim.Anonymous }

// statesPlace reports whether the figure's own words say where it holds.
func (f *figure) statesPlace() bool { return len(f.Places) > 0 && !f.Places[0].Assumed }

// twoFigures are two claims about sailors, each given as "who | figure", in two
// reports of one day.
func twoFigures(first, second string) string {
	return "post | " + first + " | sailor | rescue | Port Elmo | 2031-05-02\n" +
		"echo | " + second + " | sailor | rescue | Port Elmo | 2031-05-02"
}

// figuresAndPart are 31 sailors in one report, which tells of 5 more in another
// way, and 36 in a second one.
const figuresAndPart = "post | mayor | exact 31 | sailor | rescue | Port Elmo | 2031-05-02\n" +
	"post | mayor | exact 5 | sailor | treat | Port Elmo | 2031-05-02\n" +
	"echo | coast guard | exact 36 | sailor | rescue | Port Elmo | 2031-05-02"
