package reports

import (
	"fmt"
	"io"
)

// writeText writes the comparison for a terminal.
func writeText(out io.Writer, view View, _ Terminal) error {
	for _, finding := range view.Findings {
		if _, err := fmt.Fprintf(out, "%s  %s\n", finding.Severity, inertLine(finding.Message)); err != nil {
			return err
		}
	}
	for _, question := range view.Questions {
		if _, err := fmt.Fprintf(out, "\n%s: %s\n", inertLine(question.Label), question.Verdict); err != nil {
			return err
		}
		for _, answer := range question.Answers {
			if _, err := fmt.Fprintf(out, "  %s  %s\n", inertLine(answer.By), shownReading(answer.Reading, answer.Unit)); err != nil {
				return err
			}
		}
	}
	return nil
}
