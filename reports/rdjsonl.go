package reports

import (
	"io"

	"github.com/claimdiff/claimdiff/compare"
)

// rdDiagnostic is a line of the Reviewdog Diagnostic Format (reviewdog,
// proto/rdf, rdjsonl).
type rdDiagnostic struct {
	Message  string      `json:"message"`
	Location rdLocation  `json:"location"`
	Severity string      `json:"severity"`
	Source   rdSource    `json:"source"`
	Code     rdCode      `json:"code"`
	Related  []rdRelated `json:"relatedLocations,omitempty"`
}

type rdLocation struct {
	Path  string   `json:"path"`
	Range *rdRange `json:"range,omitempty"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
}

type rdPosition struct {
	Line int `json:"line"`
}

type rdSource struct {
	Name string `json:"name"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// rdSeverities are reviewdog's names of the severities.
var rdSeverities = map[compare.Severity]string{compare.Error: "ERROR", compare.Warning: "WARNING", compare.Note: "INFO"}

// writeReviewdog writes a diagnostic a line, one for each finding, with its
// further figures as related locations. Findings that were suppressed or accepted
// are left out.
func writeReviewdog(out io.Writer, view View, _ Terminal) error {
	source := rdSource{inertLine(view.Tool.Name)}
	for _, e := range view.Errors {
		path, line := errorPath(e)
		d := rdDiagnostic{Message: e.told(), Location: rdPlace(path, line), Severity: "ERROR", Source: source, Code: rdCode{"unreadable"}}
		if err := encode(out, d, ""); err != nil {
			return err
		}
	}
	for _, a := range newIndex(view).open() {
		d := rdDiagnostic{Message: a.Message, Severity: rdSeverities[a.Severity], Source: source, Code: rdCode{a.Kind}}
		for i, p := range a.Places {
			if i == 0 {
				d.Location = rdPlace(p.Path, p.Line)
				continue
			}
			d.Related = append(d.Related, rdRelated{p.Says, rdPlace(p.Path, p.Line)})
		}
		if err := encode(out, d, ""); err != nil {
			return err
		}
	}
	return nil
}

func rdPlace(path string, line int) rdLocation {
	if line == 0 {
		return rdLocation{Path: path}
	}
	return rdLocation{path, &rdRange{rdPosition{line}}}
}
