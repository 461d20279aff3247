package document

// Waiver is a person's decision that findings shall not count, as a file or a
// document's front matter states it. A finding is set aside where everything that
// is not empty holds of it.
type Waiver struct {
	// Kind and Fingerprint are the finding's; one of them is given.
	Kind        string
	Fingerprint string
	// File is a path or a pattern of paths: a finding that speaks of none of these
	// files is not meant.
	File string
	// Reason is why; it is never empty.
	Reason string
	// Expires is the last day on which the decision holds; it is never zero.
	Expires Moment
	// NewerThan ends the decision where the source issues a figure for a later day;
	// zero where it does not.
	NewerThan Moment
	// Document is the id of the document whose front matter states the decision, ""
	// where a file of its own does; then only findings about it are meant.
	Document string
	// Path and Line are where it is stated, the line counted from 1.
	Path string
	Line int
}
