package compare

import "github.com/claimdiff/claimdiff/sources/claim"

// Suppression is a person's decision that a finding shall not count.
type Suppression struct {
	Reason string
	// Until is the last day on which it holds.
	Until string
	// From is the file and line, or the document, that holds the decision.
	From string
	// InSource is set where the decision stands in one of the documents, and not
	// in a file of its own.
	InSource bool
}

// State is how a finding stands to the baseline of accepted ones.
type State string

// The states of a finding.
const (
	New     State = "new"     // not in the baseline
	Known   State = "known"   // accepted as it is
	Changed State = "changed" // accepted with other figures
)

// Accepted is a finding as a baseline keeps it: enough to know it again, and to
// know it by its words where its figures have changed.
type Accepted struct {
	// ID is the finding's fingerprint.
	ID       string
	Kind     string
	Severity Severity
	// Dataset and Column are those of Finding.Where, "" where it has none.
	Dataset string
	Column  string
	Sides   []AcceptedSide
	// Message is the finding's.
	Message claim.Reason
}

// AcceptedSide is the figure that speaks for one side of an accepted finding.
type AcceptedSide struct {
	Document string
	Section  string
	// Sentence is the sentence with "#" in place of every figure.
	Sentence string
	// Value is the figure as Stated.String writes it, with its unit.
	Value string
}

// Lapse is a suppression that does nothing, and where it stands.
type Lapse struct {
	Cause LapseCause
	// Path is the file that the suppression stands in, and Line where, counted
	// from 1.
	Path string
	Line int
	// Say tells of it: a sentence with arguments.
	Say claim.Reason
}

// LapseCause is why a suppression does nothing.
type LapseCause string

// The causes of a lapse.
const (
	Expired   LapseCause = "expired"   // its last day is over
	Overtaken LapseCause = "overtaken" // the source issued a newer figure
	Unused    LapseCause = "unused"    // nothing that it is about was found
)
