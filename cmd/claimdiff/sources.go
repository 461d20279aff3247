package main

import (
	"io"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func sourcesCommand(p process) *cobra.Command {
	formats := names(reports.SourcesFormats, func(f reports.SourcesFormat) string { return f.Name })
	c := &cobra.Command{
		Use:   "sources",
		Short: "List the formats that can be read, and what is read of each",
		Long: `Sources lists every format that documents can be in: the name that --from
gives it, its extensions, and what is read of it. A file is read as what its
first bytes are, where those are no text; else by its extension; else by how its
text starts.`,
		Example: `  claimdiff sources
  claimdiff sources --format json`,
		Args: noArguments,
		RunE: func(c *cobra.Command, _ []string) error {
			name, err := c.Flags().GetString("format")
			i := slices.Index(formats, name)
			if err == nil && i < 0 {
				err = failf("it is one of "+strings.Join(formats, ", "), "--format: format cannot be %q", name)
			}
			if err != nil {
				return err
			}
			return writing("standard output", buffered(p.out, func(w io.Writer) error {
				return reports.SourcesFormats[i].Write(w, sourcesView(), terminalOf(p, "auto"))
			}))
		},
	}
	c.Flags().String("format", formats[0], "write it as `FORMAT`: "+strings.Join(formats, ", "))
	completeFlags(c, []settings.Setting{{Flag: "format", Choices: formats}})
	return c
}

func sourcesView() reports.SourcesView {
	view := reports.SourcesView{Schema: reports.SourcesSchema, Tool: tool(), Formats: []reports.SourceView{}}
	for _, f := range sources.Formats() {
		holds := "document"
		switch {
		case f.Members != nil:
			holds = "files"
		case !f.One():
			holds = "documents"
		}
		view.Formats = append(view.Formats, reports.SourceView{
			Name: f.Name, Extensions: append([]string{}, f.Extensions...), Named: append([]string{}, f.Shared...),
			MediaType: f.MediaType, Holds: holds, Says: f.Says,
		})
	}
	return view
}

// addMap adds the flag that says what records of data call their fields.
func addMap(flags *pflag.FlagSet) {
	flags.StringSlice("map", nil, "read fields of JSON records by `OURS=THEIRS`, as in text=body,title=article.headline")
}

// pairType is one of the pairs of the setting map.
var pairType = settings.Type{Check: func(word string) error {
	_, err := sources.ParseFields([]string{word})
	return err
}}
