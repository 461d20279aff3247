// Package compare looks at the claims of several documents: it aligns them
// into questions, judges whether the answers can all be true, and finds every
// kind of discrepancy.
//
// It sees claims, names, concepts and numbers, and knows no word of any
// language. It explains first and accuses last, names no winner, and neither
// averages a range nor scores a source.
package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// Result is everything that one comparison found.
type Result struct {
	Policy    Policy
	Documents []*document.Document
	// Tables are the tables whose rows were checked, those with findings and
	// those without; nil where only documents were compared.
	Tables []TableRead
	// Claims are those of the input with their Attribution.By joined across
	// documents (Blinken, Antony Blinken).
	Claims     []claim.Claim
	Questions  []Question
	Findings   []Finding
	NearMisses []NearMiss
	// Revision is set where two versions of one document were compared.
	Revision *Revision
	// Rows is set where datasets were compared with an earlier version.
	Rows *RowsRevision
	// Gone are the accepted findings of a baseline that are not there any more.
	Gone []Accepted
	// Lapses are the suppressions that do nothing, and why.
	Lapses  []Lapse
	Caveats []document.Caveat
	Errors  []claim.Failure
}

// TableRead is a table and how many of its rows were checked. Those of its rows
// that stand in findings are a document of the same id.
type TableRead struct {
	ID   string
	Rows int
}

// Verdict says how the answers to one question stand to each other.
type Verdict string

// The verdicts, from the lightest to the gravest.
const (
	Single     Verdict = "single"     // one claim only
	Agree      Verdict = "agree"      // same value
	Compatible Verdict = "compatible" // differ, but all can be true
	Explained  Verdict = "explained"  // place, subset, period, definition or time accounts for it
	Unclear    Verdict = "unclear"    // cannot be compared, and it says why
	Conflict   Verdict = "conflict"   // cannot all be true
)

// Question is the claims that answer one question.
type Question struct {
	ID string
	// Label is what the question is about: "North Korean troops in Russia".
	Label   string
	Story   string
	Claims  []string
	Verdict Verdict
	Origins []Origin
	Answers []Answer
	Why     []claim.Reason
}

// Origin is one independent source of a question's figures; copies of one
// origin are counted once.
type Origin struct {
	Name      string
	Kind      claim.SourceKind
	Documents []string
	Claims    []string
}

// Answer is what one source says of a question for one value, place and day.
type Answer struct {
	By      string
	Place   string
	AsOf    string
	Claims  []string
	Form    quantity.Form
	Stated  quantity.Stated
	Reading quantity.Interval
	// HasReading is false for vague amounts, which have no interval unless
	// the policy names one.
	HasReading bool
}

// Severity ranks findings.
type Severity string

// The severities, from the lightest to the gravest.
const (
	Note    Severity = "note"
	Warning Severity = "warning"
	Error   Severity = "error"
)

// Severities lists every severity, from the lightest to the gravest.
func Severities() []Severity { return []Severity{Note, Warning, Error} }

// Finding is one discrepancy, or one explained difference.
type Finding struct {
	// ID is the fingerprint: it holds no positions, no canonical names and no
	// question ids.
	ID        string
	Kind      string
	Severity  Severity
	Questions []string
	Sides     []Side
	Claims    []string
	// Message is a rule's sentence with arguments; reports word it.
	Message claim.Reason
	Why     []claim.Reason
	// DiffOf is the two claims whose sentences Diff compares; empty where the
	// finding is not about a pair.
	DiffOf []string
	Diff   []DiffPart
	// Next is what a reader can do about it.
	Next Next
	// Where is the cell of a dataset that the finding is about, nil where it is
	// about none.
	Where *Where
	// Suppressed is why the finding was set aside, nil where it was not.
	Suppressed *Suppression
	// State is what a baseline says of the finding, "" where there is none.
	State State
	// Was is what was accepted before the finding changed, nil where it did not.
	Was *Accepted
	// Latest is, for findings in tables, the last day for which one of the sides
	// gives a figure of the same thing, in these rows or in others; zero where no
	// row has a date.
	Latest document.Moment
}

// Where is the cell of a dataset, or the row or the column where a finding is
// about no one cell.
type Where struct {
	// Dataset is the id of the table.
	Dataset string
	// Row is counted from 1 below the header; 0 is the whole column.
	Row int
	// Line is where the row starts in the file, counted from 1; 0 where the
	// format has no lines.
	Line int
	// Column is the header of the column, "" where the row as a whole is meant.
	Column string
	// Suggest is the text that the cell would have to hold, "" where that is
	// not certain.
	Suggest string
}

// Side is one party of a finding.
type Side struct {
	By     string
	Claims []string
}

// DiffPart is one run of words that two passages share, or that one of them has.
type DiffPart struct {
	Op   DiffOp
	Text string
}

// DiffOp says which passage holds a run of words.
type DiffOp string

// The operations of a word diff, from the first passage to the second.
const (
	Equal  DiffOp = "equal"
	Insert DiffOp = "insert"
	Delete DiffOp = "delete"
)

// NearMiss is two claims that nearly answered one question, and what kept them
// apart.
type NearMiss struct {
	Claims [2]string
	Why    []claim.Reason
}
