package main

import (
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/spf13/cobra"
)

// runExtractAll lists every number of the documents with what became of it.
func runExtractAll(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, claimForms, numberWriters())
	if err != nil {
		return codeFailed, err
	}
	if explain, err := explains(c); err != nil {
		return codeFailed, err
	} else if explain || j.settings.Text(j.section+"format") == formatTree {
		return codeFailed, failf("leave out --all, or choose jsonl, which has the tree under why", "a tree shows figures, and --all lists all numbers")
	}
	set, err := j.read(c.Context(), arguments)
	if err != nil {
		return codeFailed, err
	}
	numbers := numbersOf(set)
	if err := c.Context().Err(); err != nil {
		return codeFailed, err
	}
	if err := j.write(reports.NewNumbersView(set, numbers), j.standardOutput()); err != nil {
		return codeFailed, err
	}
	if !forPeople[j.stdout.name] {
		j.tellCaveats(set)
	}
	return j.code(len(set.Errors), false), nil
}

// numbersOf lists the numbers of the documents, those of figures with their
// claims. The claims of a document stand together, in the order of the text.
func numbersOf(set claim.Set) []reports.Number {
	var out []reports.Number
	next := 0
	for _, d := range set.Documents {
		first := next
		for next < len(set.Claims) && set.Claims[next].Document == d.ID {
			next++
		}
		for _, n := range sources.Numbers(d, sources.English()) {
			number := reports.Number{Document: d.ID, Span: n.Span, Why: n.Why}
			if n.Figure != rules.NoFigure {
				number.Claim = &set.Claims[first+n.Figure]
			}
			out = append(out, number)
		}
	}
	return out
}

func numberWriters() []writer[reports.NumbersView] {
	var out []writer[reports.NumbersView]
	for _, f := range reports.NumberFormats {
		out = append(out, writer[reports.NumbersView]{name: f.Name, extensions: f.Extensions, write: f.Write})
	}
	return out
}
