package main

import (
	"github.com/claimdiff/claimdiff/reports"
	"github.com/spf13/cobra"
)

func extractCommand(p process, o *outcome) *cobra.Command {
	c := &cobra.Command{
		Use:   "extract DOCUMENT...",
		Short: "List the figures of documents, with who says them and of what",
		Long: `Extract reads documents and lists every figure in them, one a line, without
comparing anything.

A DOCUMENT is a file (.txt, .md, .html, .jsonl), a folder, a glob pattern, or "-"
for standard input.`,
		Example: `  claimdiff extract --format table report.html
  claimdiff extract --from jsonl --format jsonl archive.jsonl`,
		Args: needDocuments,
		RunE: func(c *cobra.Command, arguments []string) error {
			code, err := runExtract(p, c, arguments)
			o.code = code
			return err
		},
	}
	addFlags(c.Flags(), claimForms)
	completeFlags(c, known(claimForms))
	return c
}

func runExtract(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, claimForms, claimWriters())
	if err != nil {
		return codeFailed, err
	}
	set, err := j.read(c.Context(), arguments)
	if err != nil {
		return codeFailed, err
	}
	shown := j.shown.write
	if !j.formatIsSet() && len(j.files) > 0 {
		shown = nil
	}
	if err := j.write(reports.NewClaimsView(set, tool()), shown); err != nil {
		return codeFailed, err
	}
	return j.code(len(set.Errors), false), nil
}

func claimWriters() []writer[reports.ClaimsView] {
	var out []writer[reports.ClaimsView]
	for _, f := range reports.ClaimFormats {
		out = append(out, writer[reports.ClaimsView]{f.Name, f.Extensions, f.Write})
	}
	return out
}
