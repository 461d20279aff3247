package dataset

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

// inquiry is one row of the table of what would settle a finding.
type inquiry struct {
	name  string
	kinds []*Kind
	// to says who is asked, given the finding and the number of the side that is
	// asked about.
	to func(c *checker, d *draft, side int) string
	// sentence is what is asked: it may name what the finding's sentence may and, of
	// the side that is asked about, figure, and other, of the first other one.
	sentence string
	// each is set where every side is asked, and not the first alone.
	each bool
}

// inquiries go from who stands behind a figure to who wrote it down.
var inquiries = []inquiry{
	{"which-noughts", []*Kind{&magnitudeSlip}, theSource, "is {figure} meant? {other_by} has {other}.", true},
	{"which-unit", []*Kind{&unitMismatch}, theSource, "in which unit is {figure} given? {other_by} has {other}.", true},
	{"counted", []*Kind{&valueConflict}, theSource, "what does {figure} count, and up to when? {other_by} has {other}.", true},
	{"what-was-said", []*Kind{&misquotedFigure}, theSource, "which of the figures that are credited to it is right, {a} or {b}?", false},
	{"why-lower", []*Kind{&nonMonotone}, theSource, "was the count corrected from {a} to {b}, and why?", false},
	{"meant", []*Kind{&magnitudeOutlier}, theSource, "is {a} meant, or is a digit too many or too few?", false},
	{"which-row", []*Kind{&selfContradiction}, theKeeper, "which of the rows is to stand, {a} or {b}?", false},
	{"two-cases", []*Kind{&duplicateClaim}, theKeeper, "are these two cases, or is one entered twice?", false},
	{"from-where", []*Kind{&rowQuoteMismatch}, theKeeper, "where is {a} from, where the quote says {b}?", false},
	{"from-where", []*Kind{&figureNotQuoted}, theKeeper, "where is {a} from? The quote has no such figure.", false},
	{"which-version", []*Kind{&evidenceLost}, theKeeper, "from which version of the source are the words? {archive} does not have them.", false},
	{"who-says-so", []*Kind{&sourceMissing}, theKeeper, "who is the source of {a}?", false},
	{"parts", []*Kind{&totalMismatch}, theKeeper, "which part is missing or counted twice? The parts make {sum}, not {a}.", false},
	{"numbers", []*Kind{&partExceedsWhole}, theKeeper, "is {a} a part of {b}, and which of the two is wrong?", false},
	{"change", []*Kind{&changeMismatch}, theKeeper, "which is wrong: the change, or one of the figures that it is between?", false},
	{"no-row", []*Kind{&rowMissing}, theKeeper, "why is there no such row in {lacking}?", false},
}

// theSource is who stands behind the figure of a side, else who keeps its table.
func theSource(c *checker, d *draft, side int) string {
	t := d.sides[side][0]
	if name := c.sourceName(t); name != c.tables[t.table].ID {
		return name
	}
	return theKeeper(c, d, side)
}

// theKeeper is who wrote the figure of a side down.
func theKeeper(c *checker, d *draft, side int) string {
	return "whoever keeps " + c.tables[d.sides[side][0].table].ID
}

// mostInquiries is how many sides of one finding are asked at most.
const mostInquiries = 4

// next is what would settle a finding: whom to ask what. Of what is no more than a
// note nobody is asked.
func (c *checker) next(d *draft) compare.Next {
	var next compare.Next
	if c.policy.SeverityOf(d.kind.Kind) == compare.Note {
		return next
	}
	for _, row := range inquiries {
		if !slices.Contains(row.kinds, d.kind) {
			continue
		}
		asked := d.sides
		if !row.each {
			asked = asked[:1]
		}
		for side := range asked[:min(len(asked), mostInquiries)] {
			next.Ask = append(next.Ask, compare.Inquiry{To: row.to(c, d, side), About: saying("ask/"+row.name, row.sentence, c.inquiryArguments(d, side))})
		}
	}
	return next
}

// inquiryArguments are those of the finding and, of the side that is asked about and
// the first other one, figure, other and other_by.
func (c *checker) inquiryArguments(d *draft, side int) []string {
	args := append(c.arguments(d), "figure", d.sides[side][0].words())
	for i, other := range d.sides {
		if i != side {
			return append(args, "other", other[0].words(), "other_by", c.tellerName(d, other[0]))
		}
	}
	return args
}
