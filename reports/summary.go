package reports

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
)

// WriteSummary writes what a comparison found in a few lines, for a terminal
// whose user has the full report elsewhere: a line that counts, then a line
// for each error and each warning. It returns the first error of the writer.
func WriteSummary(out io.Writer, view View, _ Terminal) error {
	b := bufio.NewWriter(out)
	if view.Revision != nil {
		fmt.Fprintf(b, "%s %s.\n", revisionSummary(view), capital(strings.Join(countBySeverity(view.Findings), ", ")))
	} else {
		fmt.Fprintf(b, "%s, %s, %s: %s.\n",
			count(len(view.Documents), "document"), count(len(view.Claims), "figure"),
			count(len(view.Questions), "question"), strings.Join(countBySeverity(view.Findings), ", "))
	}
	for _, severity := range []compare.Severity{compare.Error, compare.Warning} {
		for _, f := range view.Findings {
			if f.Severity == severity {
				fmt.Fprintf(b, "%s: %s\n", f.Severity, sentence(inertLine(f.Message)))
			}
		}
	}
	return b.Flush()
}

func countBySeverity(findings []FindingView) []string {
	counts := map[compare.Severity]int{}
	for _, f := range findings {
		counts[f.Severity]++
	}
	var words []string
	for _, severity := range []compare.Severity{compare.Error, compare.Warning, compare.Note} {
		words = append(words, count(counts[severity], string(severity)))
	}
	return words
}

// count is the number with its noun in the singular or with an s.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
