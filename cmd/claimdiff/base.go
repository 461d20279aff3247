package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/table"
)

// rowsSince tells how the rows of tables changed since the revision that the user
// named; nil where he named none. What could not be read as it was then is a caveat:
// the change that mends a table must not fail for it.
func rowsSince(ctx context.Context, j job[reports.View], in inputs, now dataset.Version) (*compare.RowsRevision, []document.Caveat, error) {
	revision := j.settings.Text("base")
	if revision == "" {
		return nil, nil, nil
	}
	r, err := openRepository(ctx, j.process)
	if err != nil {
		return nil, nil, err
	}
	commit, err := r.commit(ctx, revision)
	if err != nil {
		return nil, nil, err
	}
	old, err := tablesAt(ctx, j, r, commit, in, now.Tables)
	if err != nil {
		return nil, nil, err
	}
	var caveats []document.Caveat
	for _, f := range old.Failures {
		caveats = append(caveats, document.Caveat{Document: f.Document, Say: unreadThen(revision, f)})
	}
	changes, kept := dataset.Diff(old, now)
	return &compare.RowsRevision{Base: revision, Changes: changes, Kept: kept}, caveats, nil
}

// tablesAt are the tables as they were at a commit, those that are gone among them.
// Their files are written into a folder of their own to be read.
func tablesAt(ctx context.Context, j job[reports.View], r repository, commit string, in inputs, now []claim.Table) (old dataset.Version, err error) {
	files, err := r.files(ctx, commit)
	if err != nil {
		return old, err
	}
	folder, err := os.MkdirTemp("", "claimdiff-base-")
	if err != nil {
		return old, fmt.Errorf("make a folder for the tables of %s: %w", commit, err)
	}
	defer func() { _ = os.RemoveAll(folder) }()
	for i, name := range files {
		given, ok := in.tableAt(r.fromHere(name), j.directory, now)
		if !ok {
			continue
		}
		id := given.Path
		given.Path = filepath.Join(folder, fmt.Sprint(i)+filepath.Ext(name))
		if err := r.write(ctx, commit, name, given.Path); err != nil {
			return old, err
		}
		table, problems, read, err := oldTable(ctx, j, given)
		if err != nil {
			return old, err
		}
		if !read {
			continue
		}
		for _, f := range problems {
			f.Document = id
			old.Failures = append(old.Failures, f)
		}
		table.ID, table.Path = id, id
		old.Tables = append(old.Tables, table)
	}
	return old, nil
}

// unreadThen says what of a table could not be read as it was at a revision.
func unreadThen(revision string, f claim.Failure) string {
	at := "At " + revision
	if f.Line > 0 {
		at += fmt.Sprintf(", line %d", f.Line)
	}
	return at + ": " + f.Message + ". No change is told of what could not be read."
}

// oldTable reads one table, its rows alone: its archived sources were of its day. It
// is false for a file that holds documents.
func oldTable(ctx context.Context, j job[reports.View], given sources.TableInput) (old claim.Table, problems []claim.Failure, isTable bool, err error) {
	options, meter := j.sourceOptions()
	meter.stop()
	if _, files := sources.Sort([]string{given.Path}, options); len(files) == 0 {
		return old, nil, false, nil
	}
	given.RowsAlone = true
	tables, failures, err := sources.ReadTables(ctx, []sources.TableInput{given}, options, sources.English())
	if err != nil || len(tables) == 0 {
		return old, failures, true, err
	}
	return tables[0], failures, true, nil
}

// tableAt says how a file of an earlier version is read, if it was one of the tables
// of the check: it is one now, or it would be if it still were there. The path is
// that of the table now.
func (in inputs) tableAt(file, directory string, now []claim.Table) (sources.TableInput, bool) {
	for _, t := range now {
		if samePath(t.Path, file, directory) {
			return in.tableFor(t.Path), true
		}
	}
	if _, isTable := table.FormatOf(file); !isTable {
		return sources.TableInput{}, false
	}
	if _, err := os.Stat(filepath.Join(directory, file)); err == nil {
		return sources.TableInput{}, false // it is there, and no table of the check
	}
	for _, t := range in.tables {
		if _, ok := below(t.Path, file); ok {
			t.Path = file
			return t, true
		}
	}
	return sources.TableInput{Path: file}, in.loose && in.holds(file)
}

func samePath(given, file, directory string) bool {
	if filepath.IsAbs(given) {
		return filepath.Clean(given) == filepath.Join(directory, file)
	}
	return filepath.ToSlash(filepath.Clean(given)) == file
}
