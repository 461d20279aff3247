package main

import (
	"io"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/spf13/cobra"
)

func rulesCommand(p process) *cobra.Command {
	formats := names(reports.RulesFormats, func(f reports.RulesFormat) string { return f.Name })
	c := &cobra.Command{
		Use:   "rules [PREFIX...]",
		Short: "Print the rules that reports are read by, with their examples",
		Long: `Rules prints every rule that reports are read by, in the order in which they
run: its name, the sentence that explains it, texts that it reads (+) and texts
that look alike and that it leaves alone (-). The name is the one that
"claimdiff extract --explain" and the JSON give as the reason for a reading.

With a PREFIX, only the rules are printed whose names begin with it.`,
		Example: `  claimdiff rules
  claimdiff rules speaker/ hedge/before
  claimdiff rules --format json not/`,
		RunE: func(c *cobra.Command, prefixes []string) error {
			write, err := rulesWriter(c, formats)
			if err != nil {
				return err
			}
			view, err := rulesWith(prefixes)
			if err != nil {
				return err
			}
			return writing("standard output", buffered(p.out, func(w io.Writer) error {
				return write(w, view, terminalOf(p, "auto"))
			}))
		},
	}
	c.Flags().String("format", formats[0], "write it as `FORMAT`: "+strings.Join(formats, ", "))
	completeFlags(c, []settings.Setting{{Flag: "format", Choices: formats}})
	return c
}

func rulesWriter(c *cobra.Command, formats []string) (show[reports.RulesView], error) {
	name, err := c.Flags().GetString("format")
	i := slices.Index(formats, name)
	if err == nil && i < 0 {
		err = failf("it is one of "+strings.Join(formats, ", "), "--format: format cannot be %q", name)
	}
	return reports.RulesFormats[max(i, 0)].Write, err
}

// rulesWith is the rules whose names begin with one of the prefixes, all of
// them without any. A prefix that no name begins with is an error.
func rulesWith(prefixes []string) (reports.RulesView, error) {
	view := reports.RulesView{Schema: reports.RulesSchema, Tool: tool(), Rules: []reports.RuleView{}}
	used := map[string]bool{}
	for _, e := range sources.English().Catalogue() {
		chosen := len(prefixes) == 0
		for _, prefix := range prefixes {
			if strings.HasPrefix(e.Name, prefix) {
				chosen, used[prefix] = true, true
			}
		}
		if chosen {
			view.Rules = append(view.Rules, ruleView(e))
		}
	}
	for _, prefix := range prefixes {
		if !used[prefix] {
			return view, failf("claimdiff rules prints all of them", "there is no rule whose name begins with %q", prefix)
		}
	}
	return view, nil
}

func ruleView(e rules.CatalogueEntry) reports.RuleView {
	view := reports.RuleView{Name: e.Name, Group: e.Group, Sentence: e.Sentence, Rejects: e.Rejects,
		Examples: []reports.RuleExampleView{}, CounterExamples: []reports.RuleExampleView{}}
	for _, x := range e.Examples {
		view.Examples = append(view.Examples, reports.RuleExampleView(x))
	}
	for _, x := range e.CounterExamples {
		view.CounterExamples = append(view.CounterExamples, reports.RuleExampleView(x))
	}
	return view
}
