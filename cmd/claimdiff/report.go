package main

import (
	"github.com/spf13/cobra"
)

func reportCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "report RESULT.json",
		Short: "Write the reports of a saved result",
		Long: `Report writes any report from a result that "claimdiff compare --format json" or
"claimdiff diff --format json" saved, byte for byte as that run would have written
it; no document is read again. "-" is standard input.`,
		Example: `  claimdiff compare reports/ -o result.json
  claimdiff report result.json -o report.html
  claimdiff report result.json --fail-on warning`,
		Args: needResult,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runReport(p, c, arguments)
			o.code = code
			return err
		},
	}
	addReportFlags(c.Flags(), comparisonForms)
	addSeverities(c.Flags())
	completeFlags(c, known(comparisonForms))
	return c
}

// needResult refuses a command line that does not name one saved result.
func needResult(_ *cobra.Command, arguments []string) error {
	if len(arguments) != 1 {
		return failf("as in: claimdiff report result.json -o report.html", "report needs the file of one saved result, not %d", len(arguments))
	}
	return nil
}

func runReport(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, comparisonForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	view, err := loadResult(p, arguments[0])
	if err != nil {
		return codeFailed, err
	}
	return deliver(j, view)
}
