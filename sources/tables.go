package sources

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/table"
)

// TableInput is one table to be read, or several by one mapping.
type TableInput struct {
	// Path is a file, a directory (its tables, folder by folder), a glob
	// pattern or "-" for standard input.
	Path string
	// Format names one of table.Formats; "" goes by the extension, and csv
	// where that says nothing.
	Format string
	// Delimiter parts the cells of text; 0 goes by the content.
	Delimiter rune
	// Sheet is the one of a workbook that is read; "" is the first.
	Sheet string
	// Mapping says which column holds what; its zero value goes by the headers.
	Mapping table.Mapping
	// RowsAlone leaves quotes unread and archived sources alone: Row.Said and
	// Row.Evidence stay empty.
	RowsAlone bool
}

// ReadTables reads tables, in the order of the inputs and, within one, of the
// paths. Where a table has no column for the source, the table is the source:
// several files are several sources. Quotes are read by the rules of the
// language (Row.Said) and looked up in the archived sources (Row.Evidence).
//
// Whatever cannot be read is a Failure with its file and line, and keeps
// nothing else from being read. The error is not nil only when ctx was
// cancelled.
func ReadTables(ctx context.Context, inputs []TableInput, o Options, language rules.Language) ([]claim.Table, []claim.Failure, error) {
	o = o.complete()
	jobs := tableJobs(inputs, o)
	read := make([]tableOutcome, len(jobs))
	places := make(chan struct{}, o.Workers)
	var running sync.WaitGroup
	for i, j := range jobs {
		places <- struct{}{}
		running.Go(func() {
			read[i] = j.safely(ctx, language)
			<-places
		})
	}
	running.Wait()
	var tables []claim.Table
	var failures []claim.Failure
	for _, out := range read {
		if out.err != nil {
			return nil, nil, out.err
		}
		failures = append(failures, out.failures...)
		if out.ok {
			tables = append(tables, out.table)
		}
	}
	return tables, failures, nil
}

// tableJob is one table to be read.
type tableJob struct {
	input
	given   TableInput
	options Options
}

// tableOutcome is what became of it.
type tableOutcome struct {
	table    claim.Table
	ok       bool
	failures []claim.Failure
	err      error
}

// tableJobs makes a job of every file that the inputs stand for.
func tableJobs(inputs []TableInput, o Options) []tableJob {
	var out []tableJob
	for _, in := range inputs {
		for _, file := range expandTo(tableFiles, []string{in.Path}, o) {
			out = append(out, tableJob{file, in, o})
		}
	}
	return out
}

// tableFiles are the files that hold tables.
var tableFiles = kind{
	wanted: func(path string) bool {
		_, ok := table.FormatOf(path)
		return ok
	},
	extensions: tableExtensions(),
	address: func(argument string) input {
		return failed(argument, problemf("save the table and give the file", "tables are not fetched"))
	},
}

func tableExtensions() string {
	var out []string
	for _, f := range table.Formats() {
		out = append(out, f.Extensions...)
	}
	return strings.Join(out, ", ")
}

// safely reads the table; a panic becomes a failure of its own file.
func (j tableJob) safely(ctx context.Context, language rules.Language) (out tableOutcome) {
	defer func() {
		if cause := recover(); cause != nil {
			out = tableOutcome{failures: []claim.Failure{failure(j.path, panicked(cause))}}
		}
	}()
	return j.read(ctx, language)
}

func (j tableJob) read(ctx context.Context, language rules.Language) tableOutcome {
	if j.failure != nil {
		return tableOutcome{failures: []claim.Failure{*j.failure}}
	}
	format, err := j.tableFormat()
	if err != nil {
		return tableOutcome{failures: []claim.Failure{failure(j.path, err)}}
	}
	stream, done, err := j.open(j.options)
	if err != nil {
		return tableOutcome{failures: []claim.Failure{failure(j.path, err)}}
	}
	defer done()
	out := j.rows(ctx, stream, format, language)
	if out.err != nil || !out.ok {
		return out
	}
	out.table.Meanings = meaningsOf(out.table.Rows, language)
	if j.given.RowsAlone {
		return out
	}
	if out.err = readQuotes(ctx, &out.table, j.options, language); out.err != nil {
		return out
	}
	lost, err := lookUpQuotes(ctx, &out.table, j.options)
	out.failures, out.err = append(out.failures, lost...), err
	return out
}

// rows reads the table itself.
func (j tableJob) rows(ctx context.Context, stream Stream, format table.Format, language rules.Language) (out tableOutcome) {
	file := table.File{Path: j.path, Format: format, Sheet: j.given.Sheet, Delimiter: j.given.Delimiter, Limits: tableLimits(j.options.Limits)}
	bytes, err := survey(stream, j.options.Limits)
	if err == nil {
		err = bytes.openAs(&file)
	}
	if err != nil {
		return tableOutcome{failures: []claim.Failure{failure(j.path, err)}}
	}
	out.table, out.ok, out.failures, out.err = table.Read(ctx, file, j.given.Mapping, tableWords(language))
	if err := stream.stayed(); err != nil {
		out.failures = append(out.failures, failure(j.path, err))
	}
	out.table.SHA256 = bytes.sha256
	out.table.Caveats = append(bytes.caveats(out.table.ID), out.table.Caveats...)
	out.failures = append(bytes.failures(j.path), out.failures...)
	return out
}

// tableLimits are the limits of one table.
func tableLimits(l Limits) table.Limits {
	out := table.DefaultLimits()
	out.Rows, out.Unpacked, out.Ratio = l.Rows, l.Unpacked, l.Ratio
	return out
}

func (j tableJob) tableFormat() (table.Format, error) {
	if j.given.Format != "" {
		f, ok := table.FormatNamed(j.given.Format)
		if !ok {
			return f, problemf("use one of "+tableFormatNames(), "there is no table format called %q", j.given.Format)
		}
		return f, nil
	}
	if f, ok := table.FormatOf(j.path); ok {
		return f, nil
	}
	f, _ := table.FormatNamed("csv")
	return f, nil
}

func tableFormatNames() string {
	var out []string
	for _, f := range table.Formats() {
		out = append(out, f.Name)
	}
	return strings.Join(out, ", ")
}

// meaningsOf says what the attributes of the rows mean, in the order of their
// words.
func meaningsOf(rows []claim.Row, language rules.Language) []claim.Meaning {
	seen := map[string]bool{}
	for i := range rows {
		seen[rows[i].Attribute] = true
	}
	delete(seen, "")
	var out []claim.Meaning
	for _, attribute := range slices.Sorted(maps.Keys(seen)) {
		out = append(out, ReadMeaning(attribute, language))
	}
	return out
}
