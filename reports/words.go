package reports

import (
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// verdictWords is how a verdict is told. Mark stands beside the words so that
// verdicts differ in shape, not in colour alone.
type verdictWords struct {
	Verdict compare.Verdict
	Mark    string
	Words   string
	// Means says it in a sentence.
	Means string
}

// verdicts are the verdicts in the order in which people want to see them, the
// gravest first.
var verdicts = []verdictWords{
	{compare.Conflict, "≠", "Cannot all be true", "Some of the figures exclude each other."},
	{compare.Unclear, "?", "Cannot be compared", "The reports do not say enough to compare the figures."},
	{compare.Explained, "↔", "Differ, explained", "The figures differ, and place, subset, period, definition or time accounts for it."},
	{compare.Compatible, "≈", "Can all be true", "The figures differ, but rounding, hedges or ranges let all of them hold."},
	{compare.Agree, "=", "Agree", "All give the same figure."},
	{compare.Single, "·", "Stated once", "Only one figure answers this question."},
}

// wordsOf is how the verdict is told; an unknown one is told by its own name.
func wordsOf(verdict compare.Verdict) verdictWords {
	for _, words := range verdicts {
		if words.Verdict == verdict {
			return words
		}
	}
	return verdictWords{Verdict: verdict, Mark: "?", Words: inertLine(string(verdict))}
}

// gravity is the place of a verdict among verdicts; unknown ones come first.
func gravity(verdict compare.Verdict) int {
	for i, words := range verdicts {
		if words.Verdict == verdict {
			return i
		}
	}
	return -1
}

// severityWords is how a severity is told.
type severityWords struct {
	severity        compare.Severity
	mark, one, many string
}

// severities are the severities, the gravest first.
var severities = []severityWords{
	{compare.Error, "■", "discrepancy", "discrepancies"},
	{compare.Warning, "▲", "warning", "warnings"},
	{compare.Note, "○", "note", "notes"},
}

func severityOf(severity compare.Severity) severityWords {
	for _, words := range severities {
		if words.severity == severity {
			return words
		}
	}
	name := inertLine(string(severity))
	return severityWords{severity: severity, mark: "○", one: name, many: name}
}

// kindTitle is a kind of finding as a heading, and what it means in a sentence.
type kindTitle struct{ kind, title, means string }

// kindTitles are the kinds of finding, and of suppressions that do nothing, as
// headings.
var kindTitles = []kindTitle{
	{"value-conflict", "Figures that cannot both hold",
		"Different sources give figures for one question that exclude each other, and neither place, part, period, status nor day explains it."},
	{"misquoted-figure", "One source, credited with different figures",
		"Reports credit one source with figures for one question and time that exclude each other, or a report misstates a source text that is in the set."},
	{"magnitude-slip", "Differ by a power of ten",
		"The figures have the same digits and differ by a power of ten: a zero too many, or million for billion."},
	{"unit-mismatch", "Differ by a unit conversion",
		"The figures differ as two units do: the same number with another unit, or one converted twice or not at all."},
	{"percent-vs-points", "Per cent told as percentage points",
		"One report tells a change in per cent, the other the same number in percentage points."},
	{"direction-conflict", "A rise told as a fall",
		"One report tells a rise, the other a fall."},
	{"figure-not-quoted", "A row that its quote does not state",
		"The passage that the row quotes has no figure that could be the row's."},
	{"magnitude-outlier", "A figure of another order of magnitude",
		"One figure of a series is many times the others, or a small part of them, which all lie close together."},
	{"mixed-units", "Several units in one column",
		"A table gives one attribute in several units, or leaves the unit out for some rows."},
	{"date-missing", "A row without a date",
		"The row does not say as of when its figure is, where others of its table do."},
	{"total-mismatch", "Parts that do not add up",
		"The parts that a report names do not sum to the whole that it states."},
	{"product-mismatch", "A product that does not fit its factors",
		"A product does not fit its factors: area and yield, rate and time."},
	{"share-mismatch", "A share that does not fit its figures",
		"A stated share does not fit the part and the whole, rounding allowed for."},
	{"change-mismatch", "A change that does not fit before and after",
		"A stated change does not lead from the figure before to the figure after."},
	{"part-exceeds-whole", "A part larger than its whole",
		"A part is larger than what it is a part of."},
	{"comparative-mismatch", "A comparison the figures do not support",
		"A word such as majority, half, doubled or fewer does not fit the figures."},
	{"headline-body-mismatch", "Headline and text differ",
		"The headline gives a figure that the text does not."},
	{"self-contradiction", "Two figures in one report",
		"One report gives two figures for one question that exclude each other."},
	{"place-scope", "Explained by place",
		"The figures are of different places."},
	{"category-scope", "Explained by what is counted",
		"The figures count different things: the killed and all casualties, children and all."},
	{"period-scope", "Explained by the period",
		"The figures are of different periods: a day and in total."},
	{"status-scope", "Explained by status",
		"The figures differ in status: confirmed, claimed, feared."},
	{"as-of-difference", "Explained by date",
		"The figures are of different times."},
	{"rounding-only", "Rounding only",
		"The figures differ by rounding."},
	{"attribution-conflict", "One figure, different sources credited",
		"Reports credit different sources with one figure."},
	{"circular-support", "One origin behind several reports",
		"Several reports give one figure, and all of it goes back to one origin."},
	{"unattributed-figure", "No source named",
		"A figure in dispute is told without a source."},
	{"anonymous-only", "Only unnamed sources",
		"No source of a figure is named."},
	{"stale-figure", "An older figure repeated",
		"A figure is repeated after its own source replaced it."},
	{"revision-down", "Revised downwards",
		"A source corrected its figure downwards."},
	{"silent-revision", "Changed without saying so",
		"A figure was changed between two versions of one document, and the new one does not say so."},
	{"hedge-dropped", "A hedge was dropped",
		"A copy tells a hedged figure without its hedge."},
	{"bound-flipped", "An upper bound told as a lower one, or the reverse",
		"A copy tells an upper bound as a lower one, or the reverse."},
	{"range-collapsed", "A range told as one figure",
		"A copy tells a range as one figure."},
	{"vague-quantity", "A vague amount where others give numbers",
		"A source says only some or dozens where others give numbers."},
	{"row-quote-mismatch", "The row is not what its passage says",
		"The value of a row is not what its quoted passage says."},
	{"evidence-lost", "The quoted passage is not in the source",
		"The quoted passage does not stand in the archived source."},
	{"bounds-order", "Bounds in the wrong order",
		"The lower bound is above the best estimate, or that above the upper bound."},
	{"non-monotone", "A running total that falls",
		"A cumulative series falls."},
	{"duplicate-claim", "Entered twice",
		"One claim stands in the data more than once."},
	{"source-missing", "The source is missing",
		"A row names no source."},
	{"row-missing", "A row that one table lacks",
		"One of the tables that were joined has no row of the same fields."},

	// A suppression that does nothing is told as findings are.
	{"suppression-expired", "A suppression has expired",
		"The last day on which a suppression was to hold is over: what it set aside counts again."},
	{"suppression-overtaken", "A suppression is overtaken",
		"The source issued a newer figure than the suppression was made for: what it set aside counts again."},
	{"suppression-unused", "A suppression sets nothing aside",
		"Nothing that a suppression is about was found."},
}

// titleOf is the heading of a kind; one that has none is told by its own name.
func titleOf(kind string) string {
	for _, title := range kindTitles {
		if title.kind == kind {
			return title.title
		}
	}
	return inertLine(strings.ReplaceAll(kind, "-", " "))
}

// meaningOf is what a kind means, "" for one that is not known.
func meaningOf(kind string) string {
	for _, title := range kindTitles {
		if title.kind == kind {
			return title.means
		}
	}
	return ""
}
