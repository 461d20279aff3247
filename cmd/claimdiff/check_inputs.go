package main

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/table"
)

// inputs are what a check looks at.
type inputs struct {
	// asked are the paths of documents as they were given, documents the files,
	// folders and patterns to read for them.
	asked, documents []string
	// stories sort them; the first that a document belongs to rules.
	stories []storyInput
	tables  []sources.TableInput
	// loose is set where the command line names them: then every table below one of
	// the paths is meant.
	loose bool
	// named are the paths that the configuration names.
	named []namedPath
}

// storyInput is paths of documents and how they are sorted into stories.
type storyInput struct {
	paths []string
	// story is the story of all of them, "" where their folders say it.
	story string
}

// namedPath is a path of the configuration and where it stands:
// ".claimdiff.yaml:3".
type namedPath struct{ path, where string }

// inputsOf are those that the command line names, else those of the
// configuration.
func inputsOf(j job[reports.View], arguments []string) (inputs, error) {
	in := inputsConfigured(j.settings)
	if len(arguments) > 0 {
		return in.only(arguments, sourceOptions(j.process, j.settings)), nil
	}
	if len(in.documents) == 0 && len(in.tables) == 0 {
		return in, failf("name what to check, as in: claimdiff check stories/, or configure it: claimdiff init", "there is nothing to check")
	}
	return in, spare(j.files, in.paths())
}

// inputsConfigured are those of the configuration.
func inputsConfigured(v settings.Values) inputs {
	in := inputs{}
	for _, e := range v.Entries("documents") {
		in.documents = append(in.documents, e.List("files")...)
		in.stories = append(in.stories, storyInput{e.List("files"), e.Text("story")})
		in.name(e)
	}
	in.asked = in.documents
	for _, e := range v.Entries("tables") {
		for _, path := range e.List("files") {
			in.tables = append(in.tables, sources.TableInput{Path: path, Sheet: e.Text("sheet"), Mapping: mappingOf(e)})
		}
		in.name(e)
	}
	return in
}

// only is what a command line names, where tables are told by their extensions.
// What is configured for a file holds for it all the same.
func (in inputs) only(arguments []string, o sources.Options) inputs {
	documents, tables := sources.Sort(arguments, o)
	out := inputs{loose: true, asked: arguments, documents: documents, stories: append(in.stories, storyInput{paths: arguments}), named: in.named}
	for _, path := range tables {
		out.tables = append(out.tables, in.tableFor(path))
	}
	return out
}

// tableFor is a file with what the configuration says of it.
func (in inputs) tableFor(file string) sources.TableInput {
	for _, t := range in.tables {
		if _, ok := below(t.Path, file); ok {
			t.Path = file
			return t
		}
	}
	return sources.TableInput{Path: file}
}

// name notes where the files of an entry are named.
func (in *inputs) name(entry settings.Values) {
	for _, path := range entry.List("files") {
		in.named = append(in.named, namedPath{path, entry.Origin("files")})
	}
}

// mappingOf is what an entry of the configuration says of the columns.
func mappingOf(entry settings.Values) table.Mapping {
	m := table.Mapping{Layout: entry.Text("layout")}
	for _, f := range claim.Fields() {
		if headers := entry.List("columns." + string(f)); len(headers) > 0 {
			m.Columns = append(m.Columns, table.FieldColumns{Field: f, Headers: headers})
		}
		if text := entry.Text("constants." + string(f)); text != "" {
			m.Fixed = append(m.Fixed, table.FixedText{Field: f, Text: text})
		}
	}
	for _, e := range entry.Entries("figures") {
		m.Figures = append(m.Figures, table.FigureColumns{
			Attribute: e.Text("attribute"), Unit: e.Text("unit"),
			Value: e.Text("value"), Low: e.Text("low"), Best: e.Text("best"), High: e.Text("high"),
		})
	}
	return m
}

// paths are everything that is read.
func (in inputs) paths() []string {
	paths := slices.Clone(in.documents)
	for _, t := range in.tables {
		paths = append(paths, t.Path)
	}
	return paths
}

// located is the failures with the place of the configuration that names the
// file, where the file or its header is to blame and not one of its rows.
func (in inputs) located(failures []claim.Failure) []claim.Failure {
	for i, f := range failures {
		at := slices.IndexFunc(in.named, func(n namedPath) bool {
			_, ok := below(n.path, f.Document)
			return ok || n.path == f.Document
		})
		if at >= 0 && f.Line <= 1 {
			failures[i].Hint = strings.TrimPrefix(f.Hint+"; "+in.named[at].where+" names it", "; ")
		}
	}
	return failures
}

// inStories is the set with a story for every document that names none and lies
// in a folder below one that was named, or below the start of a pattern.
func (in inputs) inStories(set claim.Set) claim.Set {
	set.Documents = slices.Clone(set.Documents)
	for i, d := range set.Documents {
		if d.Story != "" {
			continue
		}
		if story := in.storyOf(d.Path); story != "" {
			given := *d
			given.Story = story
			set.Documents[i] = &given
		}
	}
	return set
}

// storyOf is the story of the first input that the path belongs to, "" where
// that gives none.
func (in inputs) storyOf(file string) string {
	for _, d := range in.stories {
		for _, p := range d.paths {
			if folder, ok := below(p, file); ok {
				return cmp.Or(d.story, folder)
			}
		}
	}
	return ""
}

// below reports whether a file was read for an argument. The folder is the one
// right below the argument, or below the part of a pattern in front of its first
// wildcard, in which the file lies; "" where it lies in no such folder.
func below(argument, file string) (folder string, ok bool) {
	argument = filepath.ToSlash(filepath.Clean(argument))
	if file = path.Clean(file); file == argument {
		return "", true
	}
	top := argument
	if strings.ContainsAny(argument, "*?[{") {
		if !doublestar.MatchUnvalidated(argument, file) {
			return "", false
		}
		top, _ = doublestar.SplitPattern(argument)
	}
	inside, ok := relativeTo(top, file)
	if first, _, deep := strings.Cut(inside, "/"); ok && deep {
		return path.Join(top, first), true
	}
	return "", ok
}

// relativeTo is the path of a file within a folder. Both are clean, with forward
// slashes.
func relativeTo(folder, file string) (string, bool) {
	if folder == "." {
		return file, !path.IsAbs(file)
	}
	return strings.CutPrefix(file, strings.TrimSuffix(folder, "/")+"/")
}
