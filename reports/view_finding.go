package reports

import "github.com/claimdiff/claimdiff/compare"

// FindingView is one discrepancy, or one explained difference.
type FindingView struct {
	// ID is the fingerprint.
	ID        string           `json:"id"`
	Kind      string           `json:"kind"`
	Severity  compare.Severity `json:"severity"`
	Questions []string         `json:"questions"`
	Sides     []SideView       `json:"sides"`
	Claims    []string         `json:"claims"`
	// Message is one sentence that a reader can quote.
	Message string       `json:"message"`
	Why     []ReasonView `json:"why"`
	// DiffOf is the two claims whose sentences Diff compares, or empty.
	DiffOf []string   `json:"diff_of"`
	Diff   []DiffView `json:"diff"`
	// Next is left out where there is nothing to be done.
	Next *NextView `json:"next,omitempty"`
	// Where is left out where the finding is about no dataset.
	Where *WhereView `json:"where,omitempty"`
	// Suppressed is left out where nobody set the finding aside.
	Suppressed *SuppressionView `json:"suppressed,omitempty"`
	// State is left out where there is no baseline.
	State compare.State `json:"state,omitempty"`
	// Was is what was accepted before the finding changed.
	Was *AcceptedView `json:"was,omitempty"`
}

// SideView is one party of a finding.
type SideView struct {
	By     string   `json:"by"`
	Claims []string `json:"claims"`
}

// DiffView is one run of words that two passages share, or that one has.
type DiffView struct {
	Op   compare.DiffOp `json:"op"`
	Text string         `json:"text"`
}

// NearMissView is two claims that nearly answered one question.
type NearMissView struct {
	Claims [2]string    `json:"claims"`
	Why    []ReasonView `json:"why"`
}

func viewFinding(f compare.Finding) FindingView {
	return FindingView{
		ID:         f.ID,
		Kind:       f.Kind,
		Severity:   f.Severity,
		Questions:  list(f.Questions),
		Sides:      each(f.Sides, viewSide),
		Claims:     list(f.Claims),
		Message:    word(f.Message),
		Why:        each(f.Why, viewReason),
		DiffOf:     list(f.DiffOf),
		Diff:       each(f.Diff, viewDiff),
		Next:       viewNext(f.Next),
		Where:      viewWhere(f.Where),
		Suppressed: viewSuppression(f.Suppressed),
		State:      f.State,
		Was:        viewWas(f.Was),
	}
}

func viewSide(s compare.Side) SideView { return SideView{By: s.By, Claims: list(s.Claims)} }

func viewDiff(p compare.DiffPart) DiffView { return DiffView{Op: p.Op, Text: p.Text} }

func viewNearMiss(n compare.NearMiss) NearMissView {
	return NearMissView{Claims: n.Claims, Why: each(n.Why, viewReason)}
}
