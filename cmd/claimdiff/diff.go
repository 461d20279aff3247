package main

import (
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/spf13/cobra"
)

func diffCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show what changed between two versions of one document",
		Long: `Diff reads two versions of one document and shows which sentences changed, word
by word, and what became of each figure: its value, its hedge, its source. It
warns of a figure that was replaced where the new version does not own up to it
by a notice of correction or update.

OLD and NEW are files that hold one document each; one of them may
be "-" for standard input.`,
		Example: `  claimdiff diff monday.html tuesday.html
  claimdiff diff monday.html tuesday.html -o changes.html
  claimdiff diff --format json --fail-on warning old.txt new.txt`,
		Args: needVersions,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runDiff(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), comparisonForms)
	addSeverities(c.Flags())
	completeFlags(c, known(comparisonForms))
	return c
}

// needVersions refuses a command line that does not name two versions.
func needVersions(_ *cobra.Command, arguments []string) error {
	const hint = "name two files, as in: claimdiff diff monday.html tuesday.html"
	switch {
	case len(arguments) != 2:
		return failf(hint, "diff compares two versions of one document, not %d", len(arguments))
	case arguments[0] == "-" && arguments[1] == "-":
		return failf(hint, "standard input cannot be both versions")
	}
	return nil
}

func runDiff(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, comparisonForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	versions, failures, err := sources.LoadVersions(c.Context(), [2]string(arguments), sourceOptions(p, j.settings), sources.English())
	if err != nil {
		return codeFailed, err
	}
	if len(failures) > 0 {
		for _, f := range failures {
			complainOf(j.err, f, "error")
		}
		return codeFailed, nil
	}
	result := compare.Diff(versions[0], versions[1], policyOf(j.settings))
	j.log.Info().Int("figures", len(result.Revision.Figures)).Int("findings", len(result.Findings)).Msg("diff")
	return deliver(j, reports.NewView(result, tool()))
}
