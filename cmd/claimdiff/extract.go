package main

import (
	"slices"

	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

const (
	flagAll     = "all"
	flagExplain = "explain"
	formatTree  = "tree"
)

func extractCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "extract DOCUMENT...",
		Short: "List the figures of documents, with who says them and of what",
		Long: `Extract reads documents and lists every figure in them, one a line, without
comparing anything. With --explain it shows how each figure was read, as a tree
of rules. With --all it lists every number of the text: the figures, and what
is none (a date, a route, a score) with the rule that left it out.

A DOCUMENT is a file in any format that "claimdiff sources" lists, a folder, a
glob pattern, the address of a page (with --network or --archive), or "-" for
standard input.`,
		Example: `  claimdiff extract --format table report.html
  claimdiff extract --explain report.html
  claimdiff extract --all --format table report.html
  claimdiff extract --from jsonl --format jsonl archive.jsonl`,
		Args: needDocuments,
		RunE: func(c *cobra.Command, arguments []string) error {
			run := runExtract
			if all, _ := c.Flags().GetBool(flagAll); all {
				run = runExtractAll
			}
			code, err := run(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), claimForms)
	c.Flags().Bool(flagAll, false, "list every number of the text with what became of it: jsonl, csv or table")
	c.Flags().Bool(flagExplain, false, "show how each figure was read, as a tree of rules: --format tree")
	completeFlags(c, known(claimForms))
	return c
}

func runExtract(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, claimForms, claimWriters())
	if err != nil {
		return codeFailed, err
	}
	explain, err := explains(c)
	if err != nil {
		return codeFailed, err
	}
	if format := claimFormat(j.stdout.name); format.WriteOn != nil && !explain && len(j.files) == 0 {
		return extractEach(c.Context(), j, format, arguments)
	}
	set, err := j.read(c.Context(), arguments)
	if err != nil {
		return codeFailed, err
	}
	stdout := j.standardOutput()
	if explain {
		stdout = named(claimWriters(), formatTree).write
	}
	if err := j.write(reports.NewClaimsView(set, tool()), stdout); err != nil {
		return codeFailed, err
	}
	if !explain && !forPeople[j.stdout.name] {
		j.tellCaveats(set)
	}
	return j.code(len(set.Errors), false), nil
}

// forPeople are the formats that list the caveats themselves.
var forPeople = map[string]bool{"table": true, formatTree: true}

// explains reports whether the user asked for trees, and refuses any other
// format beside them.
func explains(c *cobra.Command) (bool, error) {
	explain, err := c.Flags().GetBool(flagExplain)
	if format := c.Flags().Lookup("format"); err == nil && explain && format.Changed && format.Value.String() != formatTree {
		return false, failf("leave one of them out; as jsonl every figure has it under why",
			"--explain writes trees and --format %s does not", format.Value)
	}
	return explain, err
}

// claimFormat is the format of claims of that name.
func claimFormat(name string) reports.ClaimFormat {
	i := slices.IndexFunc(reports.ClaimFormats, func(f reports.ClaimFormat) bool { return f.Name == name })
	return reports.ClaimFormats[max(i, 0)]
}

func claimWriters() []writer[reports.ClaimsView] {
	var out []writer[reports.ClaimsView]
	for _, f := range reports.ClaimFormats {
		out = append(out, writer[reports.ClaimsView]{name: f.Name, extensions: f.Extensions, write: f.Write})
	}
	return out
}
