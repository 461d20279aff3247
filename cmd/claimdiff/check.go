package main

import (
	"cmp"
	"context"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

func checkCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Check documents and tables, and fail on what is found",
		Long: `Check compares what .claimdiff.yaml configures, or what the PATHs name, and tells
by its exit code whether something was found:

  0  nothing at or above --fail-on, which is error unless it is set
  1  something was found
  2  usage, configuration or an input failed
  3  there was nothing to compare

The code is the same for every format, and every report is written before it.

A PATH is a file, a folder or a glob pattern. The documents in a folder below
the one that is named are one story, and are compared among themselves.`,
		Example: `  claimdiff check
  claimdiff check stories/ --format github
  claimdiff check stories/ -o report.html -o sarif=claimdiff.sarif
  claimdiff check --baseline .claimdiff-baseline.json
  claimdiff check --changed-since origin/main
  claimdiff check --fail-on warning --exit-zero`,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runCheck(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), comparisonForms)
	addSeverities(c.Flags())
	c.Flags().Bool("exit-zero", false, "end with 0 whatever is found")
	addAccepted(c.Flags())
	c.Flags().String("changed-since", "", "check only the stories of files that changed since the git `REVISION`")
	c.Flags().String("group", "", "compare within stories: own, those of documents and folders, or auto, see claimdiff stories")
	completeFlags(c, known(comparisonForms))
	return c
}

func runCheck(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, comparisonForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	result, err := checkOf(c.Context(), j, arguments)
	if err != nil {
		return codeFailed, err
	}
	if result, err = withoutAccepted(j, result); err != nil {
		return codeFailed, err
	}
	return gate(j, result)
}

// checkOf is what a check finds, whatever was accepted before.
func checkOf(ctx context.Context, j job[reports.View], arguments []string) (compare.Result, error) {
	inputs, err := inputsOf(j, arguments)
	if err != nil {
		return compare.Result{}, err
	}
	changed, err := changesOf(ctx, j)
	if err != nil {
		return compare.Result{}, err
	}
	set, err := readDocuments(ctx, j, changed, inputs)
	if err != nil {
		return compare.Result{}, err
	}
	result := compare.Merge(compare.Run(set, policyOf(j.settings)))
	j.log.Info().Int("questions", len(result.Questions)).Int("findings", len(result.Findings)).Msg("check")
	return result, ctx.Err()
}

// gate writes the reports of a check and tells its exit code.
func gate(j job[reports.View], result compare.Result) (int, error) {
	view := reported(j, reports.NewView(result, tool()))
	if err := writeComparison(j, view); err != nil {
		return codeFailed, err
	}
	lightest := cmp.Or(j.settings.Text("fail_on"), string(compare.Error))
	code := j.code(len(view.Errors), found(view.Findings, lightest))
	switch {
	case code == codeFound && j.settings.Truth("exit_zero"):
		return codeFine, nil
	case code == codeFine && len(result.Claims) < 2 && j.settings.Text("changed_since") == "":
		writeComplaint(j.err, "error", "there was nothing to compare", "a check needs two figures that could differ")
		return codeNothing, nil
	}
	return code, nil
}
