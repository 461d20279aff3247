package reports

import (
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports/sarif"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// accepted is the ferry result checked against a baseline, with findings about a
// dataset: one finding is suppressed, one known, the others are new or changed, an
// accepted one is gone, and two suppressions do nothing.
func accepted(t *testing.T) compare.Result {
	t.Helper()
	result := ferry(t)
	set := func(at int, state compare.State, by *compare.Suppression) {
		result.Findings[at].State, result.Findings[at].Suppressed = state, by
	}
	set(0, compare.New, &compare.Suppression{Reason: "the coastguard was asked", Until: "2031-06-30", From: ".claimdiff-ignore.yaml:4"})
	set(1, compare.Known, nil)
	set(2, compare.New, &compare.Suppression{Reason: "a later count", Until: "2031-06-30", From: "wire.txt:3", InSource: true})
	was := compare.Accepted{
		ID: "f-bounds-old", Kind: "bounds-order", Severity: compare.Error, Dataset: "crossings.csv", Column: "best",
		Message: claim.Because("bounds-order", "Row 7 has 40 as its best estimate, below the low one of 45."),
	}
	result.Findings = append(result.Findings,
		compare.Finding{
			ID: "f-bounds", Kind: "bounds-order", Severity: compare.Error, State: compare.Changed, Was: &was,
			Message: claim.Because("bounds-order", "Row 7 has 42 as its best estimate, below the low one of 45."),
			Where:   &compare.Where{Dataset: "crossings.csv", Row: 7, Line: 8, Column: "best", Suggest: "47"},
		},
		compare.Finding{
			ID: "f-source", Kind: "source-missing", Severity: compare.Error, State: compare.Known,
			Message: claim.Because("source-missing", "Row 9 names no source."),
			Where:   &compare.Where{Dataset: "crossings.csv", Row: 9, Line: 10, Column: "source"},
		})
	gone := was
	gone.ID, gone.Message = "f-gone", claim.Because("bounds-order", "Row 3 has 12 as its best estimate, below the low one of 15.")
	result.Gone = []compare.Accepted{gone}
	result.Lapses = []compare.Lapse{
		{Cause: compare.Expired, Path: ".claimdiff-ignore.yaml", Line: 9, Say: claim.Because("suppression/expired", "the suppression of {what} ended on {day}", "what", "value-conflict", "day", "2031-01-31")},
		{Cause: compare.Unused, Path: "gazette.txt", Line: 2, Say: claim.Because("suppression/unused", "the suppression of {what} sets nothing aside", "what", "rounding-only")},
	}
	result.Rows = &compare.RowsRevision{Base: "main", Kept: 7, Changes: rowChanges()}
	return result
}

// rowChanges are a row of each state.
func rowChanges() []compare.RowChange {
	figure := func(n int64) *quantity.Stated {
		return &quantity.Stated{Form: quantity.Exact, Low: quantity.Int(n), High: quantity.Int(n), Dimension: quantity.Count}
	}
	about, less := figure(1200), quantity.Int(-1300)
	about.Form = quantity.About
	where := func(row int) compare.Where { return compare.Where{Dataset: "crossings.csv", Row: row, Line: row + 1} }
	return []compare.RowChange{
		{State: compare.FigureChanged, Where: where(2), Item: "Alder", Attribute: "rescued", Source: "coastguard", Date: "2031-03-04", Cells: []compare.CellChange{
			{Field: claim.FieldValue, Column: "People", OldFigure: figure(2500), NewFigure: figure(1200), By: &less},
			{Field: claim.FieldLow, Column: "low", NewFigure: about},
			{Field: claim.FieldQuote, Column: "quote", Old: "2,500 were rescued", New: "1,200 were rescued"},
		}},
		{State: compare.FigureDropped, Where: where(4), Item: "Birch", Attribute: "rescued", Cells: []compare.CellChange{{Field: claim.FieldValue, Column: "People", OldFigure: figure(12)}}},
		{State: compare.FigureAdded, Where: where(5), Place: "Skerrin", Source: "a nurse", Cells: []compare.CellChange{{Field: claim.FieldValue, Column: "People", NewFigure: about}}},
	}
}

func TestGoldenAccepted(t *testing.T) {
	view := NewView(accepted(t), testTool)
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) {
			golden(t, "accepted."+ending(format), written(t, view, format.Name))
		})
	}
}

// What was suppressed or accepted raises no alarm, and stays in the reports that
// have a word for it.
func TestWhatDoesNotCount(t *testing.T) {
	view := NewView(accepted(t), testTool)
	for _, format := range []string{"github", "gitlab", "rdjsonl"} {
		report := written(t, view, format)
		for _, f := range view.Findings {
			if told := strings.Contains(report, sentence(f.Message)); told != f.Counts() {
				t.Errorf("%s tells of %s: %v", format, f.ID, told)
			}
		}
		for _, l := range view.Lapses {
			if !strings.Contains(report, sentence(shownDay(l.Say))) {
				t.Errorf("%s does not say that %s", format, l.Say)
			}
		}
	}
	for _, format := range []string{"text", "html", "markdown", "jsonl", "sarif", "junit"} {
		report := strings.ToLower(strings.Join(strings.Fields(written(t, view, format)), " "))
		for _, f := range view.Findings {
			if !strings.Contains(report, strings.ToLower(f.Message)) {
				t.Errorf("%s does not tell of %s", format, f.ID)
			}
		}
	}
}

func TestSARIFStatesAndSuppressions(t *testing.T) {
	var log sarif.Log
	if err := json.Unmarshal([]byte(written(t, NewView(accepted(t), testTool), "sarif")), &log); err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, r := range log.Runs[0].Results {
		told[r.PartialFingerprints[fingerprintName]] = r.BaselineState
		if r.Suppressions == nil {
			t.Errorf("%s does not say whether it is suppressed, and others do", r.RuleID)
		}
		for _, s := range r.Suppressions {
			told[r.PartialFingerprints[fingerprintName]] += " " + s.Kind + " " + s.Status + ": " + s.Justification
		}
	}
	for id, want := range map[string]string{
		"f-misquote": "new external accepted: the coastguard was asked", "f-hedge": "unchanged",
		"f-later": "new inSource accepted: a later count", "f-bounds": "updated", "f-source": "unchanged", "f-gone": "absent",
	} {
		if told[id] != want {
			t.Errorf("%s: %q, want %q", id, told[id], want)
		}
	}
}

// A test fails only where an error counts.
func TestJUnitSkipsWhatWasAccepted(t *testing.T) {
	var suites junitSuites
	if err := xml.Unmarshal([]byte(written(t, NewView(accepted(t), testTool), "junit")), &suites); err != nil {
		t.Fatal(err)
	}
	if suites.Failures != 1 || suites.Skipped != 1 {
		t.Errorf("%d failed and %d skipped, want the dataset to fail and the suppressed question to be skipped", suites.Failures, suites.Skipped)
	}
}
