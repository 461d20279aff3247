package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/file"
	"github.com/spf13/cobra"
)

func explainCommand(p process) *cobra.Command {
	formats := names(reports.ExplanationFormats, func(f reports.ExplanationFormat) string { return f.Name })
	c := &cobra.Command{
		Use:   "explain ID [ID] RESULT.json",
		Short: "Show how a finding, a question or a figure of a saved result came about",
		Long: `Explain shows the whole chain from the words of a report to the verdict: how a
figure was read, what aligned it with others, and which row of which table
decided. RESULT.json is what "claimdiff compare --format json" or "claimdiff diff
--format json" wrote; "-" is standard input.

An ID is that of a finding (f-...), a question (q-...) or a claim (c-...) in it;
the beginning of one will do. For two claims explain says how they stand to each
other: what made them answer one question, or what kept them apart.`,
		Example: `  claimdiff compare reports/ -o result.json
  claimdiff explain f-4a11b0 result.json
  claimdiff explain c-19d0 c-77e2 result.json`,
		Args: needIDs,
		RunE: func(c *cobra.Command, arguments []string) error {
			return runExplain(p, c, formats, arguments)
		},
	}
	c.Flags().String("format", formats[0], "write it as `FORMAT`: "+strings.Join(formats, ", "))
	c.Flags().String("color", "auto", "colour the output `WHEN`: auto (on a terminal), always or never")
	completeFlags(c, []settings.Setting{{Flag: "format", Choices: formats}, {Flag: "color", Choices: colors}})
	return c
}

// needIDs refuses a command line without an id and a file.
func needIDs(_ *cobra.Command, arguments []string) error {
	if len(arguments) < 2 || len(arguments) > 3 {
		return failf("as in: claimdiff explain f-4a11b0 result.json", "explain needs one id or two, and the file of a result")
	}
	return nil
}

func runExplain(p process, c *cobra.Command, formats, arguments []string) error {
	format, color, err := explanationFlags(c, formats)
	if err != nil {
		return err
	}
	view, err := loadResult(p, arguments[len(arguments)-1])
	if err != nil {
		return err
	}
	var ids []string
	for _, given := range arguments[:len(arguments)-1] {
		id, err := idIn(view, given)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	explanation := reports.Explain(view, ids[0])
	if len(ids) == 2 {
		if explanation, err = explainPair(view, ids[0], ids[1]); err != nil {
			return err
		}
	}
	return writing("standard output", buffered(p.out, func(w io.Writer) error {
		return format.Write(w, explanation, terminalOf(p, color))
	}))
}

func explanationFlags(c *cobra.Command, formats []string) (reports.ExplanationFormat, string, error) {
	name, _ := c.Flags().GetString("format") // both flags are there
	color, _ := c.Flags().GetString("color")
	i := slices.Index(formats, name)
	switch {
	case i < 0:
		return reports.ExplanationFormat{}, "", failf("it is one of "+strings.Join(formats, ", "), "--format: format cannot be %q", name)
	case !slices.Contains(colors, color):
		return reports.ExplanationFormat{}, "", failf("it is one of "+strings.Join(colors, ", "), "--color: color cannot be %q", color)
	}
	return reports.ExplanationFormats[i], color, nil
}

// loadResult reads a result that was saved as JSON.
func loadResult(p process, path string) (reports.View, error) {
	in := p.in
	if path != "-" {
		f, err := file.Open(path)
		if errors.Is(err, file.ErrNotRegular) {
			return reports.View{}, failf("pass it through standard input with -", "%s: %w", path, err)
		}
		if err != nil {
			return reports.View{}, failf("the file of the result comes last; make one with: claimdiff compare DOCUMENT... -o result.json", "the result cannot be opened: %w", errors.Unwrap(err))
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	view, err := reports.LoadView(in)
	if err != nil {
		return view, failf("make one with: claimdiff compare --format json DOCUMENT...", "%s: %w", path, err)
	}
	return view, nil
}

// idIn is the id of the result that the word is, or is the only beginning of.
func idIn(view reports.View, word string) (string, error) {
	ids := view.IDs()
	if slices.Contains(ids, word) {
		return word, nil
	}
	var begun []string
	for _, id := range ids {
		if strings.HasPrefix(id, word) {
			begun = append(begun, id)
		}
	}
	switch {
	case len(begun) == 1:
		return begun[0], nil
	case len(begun) > 1:
		return "", failf(fmt.Sprintf("it begins %s and %s; give more of it", begun[0], begun[1]), "the id %q is not the only one that begins so: %d do", word, len(begun))
	case len(ids) == 0:
		return "", failf("compare documents that have figures", "the result has no figures, so no id %q", word)
	}
	return "", failf(settings.Suggest(word, ids, fmt.Sprintf("its ids look like %s; its JSON has all of them under id", ids[0])), "the result has no id %q", word)
}

// explainPair tells how two claims of a result stand to each other. A result
// keeps what became of its claims and not all that alignment knew of them, so
// its documents are read and aligned again.
func explainPair(view reports.View, first, second string) (reports.ExplanationView, error) {
	claims := view.ClaimIDs()
	for _, id := range []string{first, second} {
		if !slices.Contains(claims, id) {
			return reports.ExplanationView{}, failf("give the id of one finding or question, or those of two claims", "%s is no claim", id)
		}
	}
	if first == second {
		return reports.ExplanationView{}, failf("give it once, or two different ones", "%s is given twice", first)
	}
	if relation, ok := reports.SavedRelation(view, first, second); ok {
		return reports.ExplainRelation(view, relation), nil
	}
	set := claim.Set{Documents: reports.SavedDocuments(view)}
	for _, d := range set.Documents {
		set.Claims = append(set.Claims, sources.Extract(d, sources.English())...)
	}
	relation, ok := compare.Relate(set, withMeanings(reports.SavedPolicy(view)), first, second)
	if !ok {
		return reports.ExplanationView{}, failf("run the comparison again", "the result was made with the rules %s, by which its figures were read otherwise than by those of this version, %s",
			cmp.Or(view.Tool.Rules, "of another version"), tool().Rules)
	}
	return reports.ExplainRelation(view, relation), nil
}
