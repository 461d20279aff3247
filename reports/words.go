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

// kindTitle is a kind of finding as a heading.
type kindTitle struct{ kind, title string }

// kindTitles are the kinds of finding as headings.
var kindTitles = []kindTitle{
	{"value-conflict", "Figures that cannot both hold"},
	{"misquoted-figure", "One source, credited with different figures"},
	{"magnitude-slip", "Differ by a power of ten"},
	{"unit-mismatch", "Differ by a unit conversion"},
	{"percent-vs-points", "Per cent told as percentage points"},
	{"direction-conflict", "A rise told as a fall"},
	{"total-mismatch", "Parts that do not add up"},
	{"product-mismatch", "A product that does not fit its factors"},
	{"share-mismatch", "A share that does not fit its figures"},
	{"change-mismatch", "A change that does not fit before and after"},
	{"part-exceeds-whole", "A part larger than its whole"},
	{"comparative-mismatch", "A comparison the figures do not support"},
	{"headline-body-mismatch", "Headline and text differ"},
	{"self-contradiction", "Two figures in one report"},
	{"place-scope", "Explained by place"},
	{"category-scope", "Explained by what is counted"},
	{"period-scope", "Explained by the period"},
	{"status-scope", "Explained by status"},
	{"as-of-difference", "Explained by date"},
	{"rounding-only", "Rounding only"},
	{"attribution-conflict", "One figure, different sources credited"},
	{"circular-support", "One origin behind several reports"},
	{"unattributed-figure", "No source named"},
	{"anonymous-only", "Only unnamed sources"},
	{"stale-figure", "An older figure repeated"},
	{"revision-down", "Revised downwards"},
	{"silent-revision", "Changed without saying so"},
	{"hedge-dropped", "A hedge was dropped"},
	{"bound-flipped", "An upper bound told as a lower one, or the reverse"},
	{"range-collapsed", "A range told as one figure"},
	{"vague-quantity", "A vague amount where others give numbers"},
	{"row-quote-mismatch", "The row is not what its passage says"},
	{"evidence-lost", "The quoted passage is not in the source"},
	{"bounds-order", "Bounds in the wrong order"},
	{"non-monotone", "A running total that falls"},
	{"duplicate-claim", "Entered twice"},
	{"source-missing", "The source is missing"},
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
