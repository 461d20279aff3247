package reports

import "github.com/claimdiff/claimdiff/compare"

// WhereView is the cell of a dataset, or the row or the column where a finding is
// about no one cell.
type WhereView struct {
	Dataset string `json:"dataset"`
	// Row counts from 1 below the header; 0 is the whole column.
	Row int `json:"row"`
	// Line is where the row starts in the file, from 1; it is left out where the
	// format has no lines.
	Line int `json:"line,omitempty"`
	// Column is the header of the column, "" where the whole row is meant.
	Column string `json:"column"`
	// Suggest is what the cell would have to hold; it is left out where that is
	// not certain.
	Suggest string `json:"suggest,omitempty"`
}

// SuppressionView is a person's decision that a finding shall not count.
type SuppressionView struct {
	Reason string `json:"reason"`
	// Until is the last day on which it holds.
	Until string `json:"until"`
	// From is the file and line that hold the decision.
	From string `json:"from"`
	// InSource is set where that file is one of the documents.
	InSource bool `json:"in_source,omitempty"`
}

// AcceptedView is a finding that a baseline keeps.
type AcceptedView struct {
	ID       string           `json:"id"`
	Kind     string           `json:"kind"`
	Severity compare.Severity `json:"severity"`
	// Documents are those of its sides, or its dataset.
	Documents []string `json:"documents"`
	Message   string   `json:"message"`
}

// LapseView is a suppression that does nothing.
type LapseView struct {
	Cause compare.LapseCause `json:"cause"`
	Path  string             `json:"path"`
	Line  int                `json:"line"`
	Say   string             `json:"say"`
}

// Counts reports whether the finding is one to act on: nobody set it aside, and it
// was not accepted as it is.
func (f *FindingView) Counts() bool { return f.Suppressed == nil && f.State != compare.Known }

// kind is what a lapse is called where findings have a kind.
func (l LapseView) kind() string { return "suppression-" + string(l.Cause) }

func viewWhere(w *compare.Where) *WhereView {
	if w == nil {
		return nil
	}
	return &WhereView{Dataset: w.Dataset, Row: w.Row, Line: w.Line, Column: w.Column, Suggest: w.Suggest}
}

func viewSuppression(s *compare.Suppression) *SuppressionView {
	if s == nil {
		return nil
	}
	return &SuppressionView{Reason: s.Reason, Until: s.Until, From: s.From, InSource: s.InSource}
}

func viewWas(a *compare.Accepted) *AcceptedView {
	if a == nil {
		return nil
	}
	view := viewAccepted(*a)
	return &view
}

func viewAccepted(a compare.Accepted) AcceptedView {
	documents := []string{}
	for _, s := range a.Sides {
		documents = with(documents, s.Document)
	}
	if a.Dataset != "" {
		documents = with(documents, a.Dataset)
	}
	return AcceptedView{ID: a.ID, Kind: a.Kind, Severity: a.Severity, Documents: documents, Message: word(a.Message)}
}

func viewLapse(l compare.Lapse) LapseView {
	return LapseView{Cause: l.Cause, Path: l.Path, Line: l.Line, Say: word(l.Say)}
}
