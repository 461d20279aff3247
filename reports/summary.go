package reports

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
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
		fmt.Fprintf(b, "%s: %s.\n", strings.Join(countRead(view), ", "), strings.Join(countBySeverity(view.Findings), ", "))
	}
	for _, severity := range []compare.Severity{compare.Error, compare.Warning} {
		for i := range view.Findings {
			if f := &view.Findings[i]; f.Severity == severity && f.Counts() {
				fmt.Fprintf(b, "%s: %s\n", f.Severity, sentence(inertLine(f.Message)))
			}
		}
	}
	for _, l := range view.Lapses {
		a := lapseAlert(l)
		fmt.Fprintf(b, "%s: %s: %s\n", a.Severity, a.Places[0].at(), a.Message)
	}
	if gone := len(view.Gone); gone > 0 {
		fmt.Fprintf(b, "%s.\n", plural(gone, "accepted finding is gone", "accepted findings are gone"))
	}
	return b.Flush()
}

// countRead counts what was compared: documents with their figures and questions,
// and tables with their rows.
func countRead(view View) []string {
	var words []string
	if documents, figures := reportsRead(view); len(documents) > 0 || len(view.Tables) == 0 {
		words = append(words, count(len(documents), "document"), count(figures, "figure"), count(len(view.Questions), "question"))
	}
	if len(view.Tables) > 0 {
		words = append(words, count(len(view.Tables), "table"), count(rowsRead(view), "row"))
	}
	return words
}

// countBySeverity counts the findings, and by their state those that do not count.
func countBySeverity(findings []FindingView) []string {
	counts := map[compare.Severity]int{}
	aside := map[stateWords]int{}
	for i := range findings {
		if f := &findings[i]; f.Counts() {
			counts[f.Severity]++
		} else {
			aside[stateOf(f)]++
		}
	}
	var words []string
	for _, severity := range []compare.Severity{compare.Error, compare.Warning, compare.Note} {
		words = append(words, count(counts[severity], string(severity)))
	}
	for _, state := range states {
		if aside[state] > 0 {
			words = append(words, strconv.Itoa(aside[state])+" "+state.word)
		}
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
