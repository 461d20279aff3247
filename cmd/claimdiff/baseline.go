package main

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

// baselineName is where a baseline is written if nothing else is said.
const baselineName = ".claimdiff-baseline.json"

func baselineCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "baseline",
		Short: "Accept what is found today, so that checks fail on what is new",
		Args:  noSuchCommand,
		RunE:  helpAlone,
	}
	c.AddCommand(baselineWriteCommand(p, o))
	return c
}

func baselineWriteCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "write [PATH...]",
		Short: "Write the findings of a check into a baseline",
		Long: `Write looks at what check would look at and records every finding that is not
suppressed. "claimdiff check --baseline FILE" then fails only on findings that are
not in it, or whose figures have changed, and names those that are gone.

The file is JSON with a block of lines for each finding, by document, so that it
can be reviewed and merged. Write it again whenever what was found is accepted
anew. Without -o it is the file that the setting baseline names, or
` + baselineName + `.`,
		Example: `  claimdiff baseline write -o ` + baselineName + `
  claimdiff check --baseline ` + baselineName,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := writeBaseline(p, c, arguments)
			o.code = code
			return err
		},
	}
	addReadFlags(c.Flags())
	addVerbosity(c.Flags())
	addJoin(c.Flags())
	c.Flags().String("ignore", "", "read suppressions from `FILE` instead of .claimdiff-ignore.yaml")
	c.Flags().String("group", "", "compare within stories, sorted by `WAY`: own (the default), those of documents and folders, or auto, see claimdiff stories")
	c.Flags().StringP("output", "o", "", "write the baseline to `FILE`")
	return c
}

// noForms are those of a command that writes no report.
var noForms = forms{section: "none."}

func writeBaseline(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, noForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	path, err := baselinePath(j, c, arguments)
	if err != nil {
		return codeFailed, err
	}
	result, _, err := checkOf(c.Context(), j, arguments)
	if err != nil {
		return codeFailed, err
	}
	if result, err = withSuppressions(j, result); err != nil {
		return codeFailed, err
	}
	if j.code(len(result.Errors), false) == codeFailed {
		return codeFailed, failf("mend the inputs, or accept what is found in the others with --keep-going",
			"nothing was written: not every input could be read")
	}
	accepted := compare.Accept(result)
	err = writeFile(path, func(w io.Writer) error { return reports.WriteBaseline(w, accepted) })
	if err == nil && j.settings.Text("verbosity") != "quiet" {
		writeComplaint(p.err, "note", fmt.Sprintf("accepted findings in %s: %d", path, len(accepted)), "")
	}
	return codeFine, err
}

// baselinePath is where the baseline is to be written. Where the next check would
// read it as one of its inputs, it is refused; hidden files of a folder are not read.
func baselinePath(j job[reports.View], c *cobra.Command, arguments []string) (string, error) {
	path, err := c.Flags().GetString("output")
	if err != nil {
		return "", err
	}
	path = cmp.Or(path, j.settings.Text("baseline"), baselineName)
	in, err := inputsOf(j, arguments)
	if err != nil || strings.HasPrefix(filepath.Base(path), ".") {
		return path, err
	}
	for _, given := range slices.Concat(arguments, in.asked, in.paths()) {
		if liesIn(path, given) || sameFile(path, given) {
			return "", failf("give -o a path outside of it, or a name that starts with a dot", "the baseline %s would be read as one of the files of %s the next time", path, given)
		}
	}
	return path, nil
}
