package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

func compareCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "compare DOCUMENT...",
		Short: "Compare the figures of several documents",
		Long: `Compare reads documents, aligns their figures by what they count and who stands
behind them, and shows what differs and why.

A DOCUMENT is a file in any format that "claimdiff sources" lists, a folder, a
glob pattern, the address of a page (with --network or --archive), or "-" for
standard input.`,
		Example: `  claimdiff compare reports/
  claimdiff compare reports/ -o report.html
  claimdiff compare --format json --fail-on error a.html b.txt
  claimdiff compare --group auto inbox/`,
		Args: needDocuments,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runCompare(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), comparisonForms)
	addSeverities(c.Flags())
	c.Flags().String("group", "", "compare within stories, sorted by `WAY`: own (the default), those that documents name, or auto, see claimdiff stories")
	completeFlags(c, known(comparisonForms))
	return c
}

func runCompare(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, comparisonForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	set, err := j.read(c.Context(), arguments)
	if err != nil {
		return codeFailed, err
	}
	if set, err = grouped(c.Context(), set, j.settings.Text("group")); err != nil {
		return codeFailed, err
	}
	result := compare.Run(set, policyOf(j.settings))
	j.log.Info().Int("questions", len(result.Questions)).Int("findings", len(result.Findings)).Msg("compare")
	if err := c.Context().Err(); err != nil {
		return codeFailed, err
	}
	return deliver(j, reports.NewView(result, tool()))
}

// deliver writes the reports of a comparison and tells the exit code.
func deliver(j job[reports.View], view reports.View) (int, error) {
	view = reported(j, view)
	if err := writeComparison(j, view); err != nil {
		return codeFailed, err
	}
	return j.code(len(view.Errors), found(view.Findings, j.settings.Text("fail_on"))), nil
}

// reported is the view with the findings that are grave enough to be told, and
// tells how many are not.
func reported(j job[reports.View], view reports.View) reports.View {
	lightest := j.settings.Text("min_severity")
	all := len(view.Findings)
	view = view.AtLeast(compare.Severity(lightest))
	if left := all - len(view.Findings); left > 0 && j.settings.Text("verbosity") != "quiet" {
		writeComplaint(j.err, "note", fmt.Sprintf("%d lighter than %s left out, as --min-severity asks", left, lightest), "")
	}
	return view
}

// writeComparison writes the reports of a comparison, the files first.
func writeComparison(j job[reports.View], view reports.View) error {
	written, err := j.writeFiles(view)
	return errors.Join(err, j.print(view, shownComparison(j, written)))
}

// shownComparison is what goes to standard output: the format that was asked
// for, else, where files are written, a summary with their paths, which quiet
// leaves out.
func shownComparison(j job[reports.View], written []string) show[reports.View] {
	if stdout := j.standardOutput(); stdout != nil || j.settings.Text("verbosity") == "quiet" {
		return stdout
	}
	return func(w io.Writer, view reports.View, t reports.Terminal) error {
		err := reports.WriteSummary(w, view, t)
		for _, path := range written {
			_, failed := fmt.Fprintf(w, "The report is in %s.\n", harmless(path))
			err = errors.Join(err, failed)
		}
		return err
	}
}

// found reports whether a finding that counts is at least as grave as the lightest one
// that the user wants to fail on.
func found(findings []reports.FindingView, lightest string) bool {
	least := slices.Index(severities, lightest)
	return least >= 0 && slices.ContainsFunc(findings, func(f reports.FindingView) bool {
		return f.Counts() && slices.Index(severities, string(f.Severity)) >= least
	})
}

func comparisonWriters() []writer[reports.View] {
	var out []writer[reports.View]
	for _, f := range reports.Formats {
		out = append(out, writer[reports.View]{f.Name, f.Extensions, f.Write, f.Site})
	}
	return out
}
