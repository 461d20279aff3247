package main

import (
	"cmp"
	"context"
	"path"
	"path/filepath"
	"slices"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
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
the one that is named are one story, and are compared among themselves. Files of
rows (.csv, .tsv, .xlsx, .parquet; .jsonl and .json with values) are tables; their
columns are told by their names, or by what .claimdiff.yaml says of them. Files that
the rows name as archived sources are evidence, and compared only where they are
named one by one.`,
		Example: `  claimdiff check
  claimdiff check stories/ --format github
  claimdiff check data/casualties.csv
  claimdiff check stories/ -o report.html -o sarif=claimdiff.sarif
  claimdiff check --baseline .claimdiff-baseline.json
  claimdiff check --changed-since origin/main
  claimdiff check data/ --base v1.2 --format markdown
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
	addJoin(c.Flags())
	addAccepted(c.Flags())
	c.Flags().String("base", "", "tell how the rows of the tables changed since the git `REVISION`")
	c.Flags().String("changed-since", "", "check only the stories of files that changed since the git `REVISION`")
	c.Flags().String("group", "", "compare within stories, sorted by `WAY`: own (the default), those of documents and folders, or auto, see claimdiff stories")
	completeFlags(c, known(comparisonForms))
	return c
}

// addJoin adds the flags that say which rows of two tables are the same, and which
// figures.
func addJoin(flags *pflag.FlagSet) {
	flags.StringArray("tolerance", nil, "let figures lie apart by so much, `[ATTRIBUTE=]AMOUNT`, as 2, 1% or deaths=3")
	flags.StringSlice("join", nil, "tell rows that only one table has; rows are the same by `FIELDS`, as item,attribute,date")
}

func runCheck(p process, c *cobra.Command, arguments []string) (int, error) {
	j, err := newJob(p, c, arguments, comparisonForms, comparisonWriters())
	if err != nil {
		return codeFailed, err
	}
	result, figures, err := checkOf(c.Context(), j, arguments)
	if err != nil {
		return codeFailed, err
	}
	if result, err = withoutAccepted(j, result); err != nil {
		return codeFailed, err
	}
	return gate(j, result, figures)
}

// checkOf is what a check finds, whatever was accepted before, and how many
// figures it looked at.
func checkOf(ctx context.Context, j job[reports.View], arguments []string) (result compare.Result, figures int, err error) {
	in, err := inputsOf(j, arguments)
	if err != nil {
		return compare.Result{}, 0, err
	}
	changed, err := changesOf(ctx, j)
	if err != nil {
		return compare.Result{}, 0, err
	}
	if !in.touchTables(changed) {
		in.tables = nil
	}
	tables, evidence, inTables, err := checkTables(ctx, j, in)
	if err != nil {
		return compare.Result{}, 0, err
	}
	in.documents = j.withoutEvidence(in, evidence)
	set, err := readDocuments(ctx, j, changed, in)
	if err != nil {
		return compare.Result{}, 0, err
	}
	documents := compare.Run(set, policyOf(j.settings))
	result = compare.Merge(documents, tables)
	j.log.Info().Int("questions", len(result.Questions)).Int("findings", len(result.Findings)).Msg("check")
	return result, len(documents.Claims) + inTables, ctx.Err()
}

// withoutEvidence are the documents without those that are archived sources of the
// tables, but for those that were named one by one.
func (j job[V]) withoutEvidence(in inputs, evidence map[string]bool) []string {
	if len(evidence) == 0 {
		return in.documents
	}
	return slices.DeleteFunc(sources.Files(in.documents, sourceOptions(j.process, j.settings)), func(file string) bool {
		return evidence[path.Clean(file)] && !slices.Contains(in.asked, file)
	})
}

// checkTables looks for what is amiss within the tables and between them, and
// tells which files their rows name as archived sources and how many figures they
// and their quotes give.
func checkTables(ctx context.Context, j job[reports.View], in inputs) (result compare.Result, evidence map[string]bool, figures int, err error) {
	if len(in.tables) == 0 && j.settings.Text("base") == "" {
		return compare.Result{}, nil, 0, nil
	}
	options, meter := j.sourceOptions()
	tables, failures, err := sources.ReadTables(ctx, in.tables, options, sources.English())
	meter.stop()
	j.settleCache()
	if err != nil {
		return compare.Result{}, nil, 0, err
	}
	tables, twice := eachOnce(tables)
	rows, before, err := rowsSince(ctx, j, in, dataset.Version{Tables: tables, Failures: failures})
	if err != nil {
		return compare.Result{}, nil, 0, err
	}
	failures = in.located(slices.Concat(failures, twice))
	j.tellOf(claim.Set{Errors: failures}, nil)
	result = dataset.Check(tables, policyOf(j.settings))
	result.Errors, result.Rows = append(result.Errors, failures...), rows
	result.Caveats = append(result.Caveats, before...)
	evidence = map[string]bool{}
	for _, t := range tables {
		result.Caveats = append(result.Caveats, t.Caveats...)
		figures += len(t.Rows)
		for _, r := range t.Rows {
			figures += len(r.Said)
			if r.Archive != "" {
				evidence[path.Join(path.Dir(filepath.ToSlash(t.Path)), r.Archive)] = true
			}
		}
	}
	return result, evidence, figures, nil
}

// eachOnce is the tables without those that were read before, each of which is a
// failure: two mappings of one file would find its rows to repeat each other.
func eachOnce(tables []claim.Table) (once []claim.Table, failures []claim.Failure) {
	seen := map[string]bool{}
	for _, t := range tables {
		if seen[t.ID] {
			failures = append(failures, claim.Failure{Document: t.ID, Message: "two entries of tables read it",
				Hint: "name it once, with all its columns of figures under figures"})
			continue
		}
		seen[t.ID] = true
		once = append(once, t)
	}
	return once, failures
}

// gate writes the reports of a check that looked at so many figures, and tells
// its exit code.
func gate(j job[reports.View], result compare.Result, figures int) (int, error) {
	view := reported(j, reports.NewView(result, tool()))
	if err := writeComparison(j, view); err != nil {
		return codeFailed, err
	}
	lightest := cmp.Or(j.settings.Text("fail_on"), string(compare.Error))
	code := j.code(len(view.Errors), found(view.Findings, lightest))
	switch {
	case code == codeFound && j.settings.Truth("exit_zero"):
		return codeFine, nil
	case code == codeFine && figures < 2 && j.settings.Text("changed_since") == "":
		writeComplaint(j.err, "error", "there was nothing to compare", "a check needs two figures that could differ")
		return codeNothing, nil
	}
	return code, nil
}
