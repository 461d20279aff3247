package reports

import (
	"io"

	"github.com/claimdiff/claimdiff/compare"
)

// gitlabIssue is an entry of a GitLab code quality report (GitLab Docs, "Code
// Quality report format").
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// gitlabSeverities are GitLab's names of the severities.
var gitlabSeverities = map[compare.Severity]string{compare.Error: "major", compare.Warning: "minor", compare.Note: "info"}

// writeGitLab writes a code quality report: each finding at its first figure.
// Findings that were suppressed or accepted are left out: the report has no word
// for them, and a merge request shows whatever the target branch has not.
func writeGitLab(out io.Writer, view View, _ Terminal) error {
	issues := []gitlabIssue{}
	for _, e := range view.Errors {
		path, line := errorPath(e)
		issues = append(issues, gitlabIssue{
			Description: e.told(), CheckName: "unreadable", Fingerprint: "unreadable " + path, Severity: "blocker",
			Location: gitlabLocation{path, gitlabLines{max(1, line)}},
		})
	}
	for _, a := range newIndex(view).open() {
		issue := gitlabIssue{Description: a.Message, CheckName: a.Kind, Fingerprint: a.ID, Severity: gitlabSeverities[a.Severity]}
		issue.Location.Lines.Begin = 1
		if len(a.Places) > 0 {
			issue.Location = gitlabLocation{a.Places[0].Path, gitlabLines{max(1, a.Places[0].Line)}}
		}
		issues = append(issues, issue)
	}
	return encode(out, issues, "  ")
}
