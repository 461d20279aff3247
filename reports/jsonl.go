package reports

import (
	"io"

	"github.com/claimdiff/claimdiff/compare"
)

// FindingSchema is the version of the lines that a comparison's JSON Lines have.
const FindingSchema = "claimdiff/finding/1"

// findingLine is a finding that stands for itself, with the figures it is about.
type findingLine struct {
	Schema   string           `json:"schema"`
	ID       string           `json:"id"`
	Kind     string           `json:"kind"`
	Severity compare.Severity `json:"severity"`
	Message  string           `json:"message"`
	// Labels are what the finding's questions are about.
	Labels  []string     `json:"labels"`
	Figures []figureLine `json:"figures"`
	Where   *WhereView   `json:"where,omitempty"`
	// Suppressed, State and Was are those of FindingView; the state of an accepted
	// finding that is there no more is "gone".
	Suppressed *SuppressionView `json:"suppressed,omitempty"`
	State      compare.State    `json:"state,omitempty"`
	Was        *AcceptedView    `json:"was,omitempty"`
	// Path and Line say where an input that could not be read went wrong, or where a
	// suppression stands; else they are left out.
	Path string `json:"path,omitempty"`
	Line int    `json:"line,omitempty"`
}

// figureLine is a figure of a finding.
type figureLine struct {
	Claim     string `json:"claim"`
	By        string `json:"by"`
	Document  string `json:"document"`
	Path      string `json:"path"`
	Publisher string `json:"publisher"`
	Published string `json:"published"`
	// Line counts from 1; it is left out where the format has no such place.
	Line     int          `json:"line,omitempty"`
	Quantity QuantityView `json:"quantity"`
	Quote    string       `json:"quote"`
	Sentence string       `json:"sentence"`
}

// goneState is the state of a line about an accepted finding that is there no more.
const goneState compare.State = "gone"

// writeFindingLines writes a finding a line, in the order of the View. An input
// that could not be read is a line of the kind "unreadable".
func writeFindingLines(out io.Writer, view View, _ Terminal) error {
	for _, e := range view.Errors {
		line := findingLine{Schema: FindingSchema, Kind: "unreadable", Severity: compare.Error, Message: e.told(), Labels: []string{}, Figures: []figureLine{}}
		line.Path, line.Line = errorPath(e)
		if err := encode(out, line, ""); err != nil {
			return err
		}
	}
	x := newIndex(view)
	labels := map[string]string{}
	for _, q := range view.Questions {
		labels[q.ID] = q.Label
	}
	for _, f := range view.Findings {
		line := findingLine{Schema: FindingSchema, ID: f.ID, Kind: f.Kind, Severity: f.Severity, Message: f.Message, Figures: []figureLine{}}
		line.Where, line.Suppressed, line.State, line.Was = f.Where, f.Suppressed, f.State, f.Was
		line.Labels = each(f.Questions, func(id string) string { return labels[id] })
		for _, id := range f.Claims {
			if c := x.claims[id]; c != nil {
				line.Figures = append(line.Figures, x.figureLine(c))
			}
		}
		if err := encode(out, line, ""); err != nil {
			return err
		}
	}
	return writeAcceptedLines(out, view)
}

// writeAcceptedLines writes the accepted findings that are gone and the
// suppressions that do nothing.
func writeAcceptedLines(out io.Writer, view View) error {
	for _, gone := range view.Gone {
		line := findingLine{Schema: FindingSchema, ID: gone.ID, Kind: gone.Kind, Severity: gone.Severity, Message: gone.Message, State: goneState, Labels: []string{}, Figures: []figureLine{}}
		if err := encode(out, line, ""); err != nil {
			return err
		}
	}
	for _, l := range view.Lapses {
		line := findingLine{Schema: FindingSchema, Kind: l.kind(), Severity: compare.Warning, Message: l.Say, Path: l.Path, Line: l.Line, Labels: []string{}, Figures: []figureLine{}}
		if err := encode(out, line, ""); err != nil {
			return err
		}
	}
	return nil
}

func (x *index) figureLine(c *ClaimView) figureLine {
	line := figureLine{
		Claim: c.ID, By: c.Attribution.By, Document: c.Document, Line: c.Quote.Line,
		Quantity: c.Quantity, Quote: c.Quote.Exact, Sentence: c.Sentence.Exact,
	}
	if at, known := x.documents[c.Document]; known {
		d := &x.view.Documents[at]
		line.Path, line.Publisher, line.Published = d.Path, d.Publisher, d.Published
	}
	return line
}
