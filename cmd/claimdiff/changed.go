package main

import (
	"context"
	"path"
	"path/filepath"
	"slices"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// changes are the files that changed since a revision, as seen from where the
// command runs; nil stands for all files.
type changes map[string]bool

// changesOf are those since the revision that the user named; all where he named
// none, or where the configuration or the suppressions changed.
func changesOf(ctx context.Context, j job[reports.View]) (changes, error) {
	revision := j.settings.Text("changed_since")
	if revision == "" {
		return nil, nil
	}
	r, err := openRepository(ctx, j.process)
	if err != nil {
		return nil, err
	}
	commit, err := r.commit(ctx, revision)
	if err != nil {
		return nil, err
	}
	names, err := r.changed(ctx, commit)
	found := changes{}
	for _, name := range names {
		found[path.Clean(name)] = true
	}
	j.log.Info().Str("since", commit).Int("files", len(found)).Msg("changed")
	if found.has(j.process, settings.Find(j.directory, j.variable("HOME"))) || found.has(j.process, j.settings.Text("ignore")) {
		return nil, err // what is found may change for every story
	}
	return found, err
}

// has reports whether the file of a document changed.
func (c changes) has(p process, file string) bool {
	if filepath.IsAbs(file) {
		if relative, err := filepath.Rel(p.directory, file); err == nil {
			file = relative
		}
	}
	return c[path.Clean(filepath.ToSlash(file))]
}

// touched are the stories that a changed file belongs to, also one that was removed.
func (j job[V]) touched(c changes, in inputs, documents []*document.Document) map[string]bool {
	stories := map[string]bool{}
	for _, d := range documents {
		if c.has(j.process, d.Path) {
			stories[d.Story] = true
		}
	}
	for file := range c {
		if in.holds(file) && !slices.ContainsFunc(documents, func(d *document.Document) bool { return path.Clean(d.Path) == file }) {
			stories[in.storyOf(file)] = true
		}
	}
	return stories
}

// holds reports whether a file, there or not, is one of the documents named.
func (in inputs) holds(file string) bool {
	return slices.ContainsFunc(in.asked, func(p string) bool {
		_, ok := below(p, file)
		return ok
	})
}

// pathsTouched are the files of the documents that have to be read: those of the
// stories that were touched, and those of which nothing is known. The documents are
// read without their figures for it, which costs little.
func pathsTouched(ctx context.Context, j job[reports.View], c changes, in inputs) ([]string, error) {
	documents, failures, err := sources.Read(ctx, in.documents, sourceOptions(j.process, j.settings))
	if err != nil {
		return nil, err
	}
	documents = in.inStories(claim.Set{Documents: documents}).Documents
	stories := j.touched(c, in, documents)
	paths := []string{}
	add := func(file string) {
		if !slices.Contains(paths, file) {
			paths = append(paths, file)
		}
	}
	for _, d := range documents {
		if stories[d.Story] {
			add(d.Path)
		}
	}
	for _, f := range failures {
		if c.has(j.process, f.Document) {
			add(f.Document)
		}
	}
	return paths, nil
}

// inTouched is what of a set belongs to the stories that were touched.
func (j job[V]) inTouched(c changes, in inputs, set claim.Set) claim.Set {
	stories := j.touched(c, in, set.Documents)
	kept := map[string]bool{}
	var documents []*document.Document
	for _, d := range set.Documents {
		if stories[d.Story] {
			documents = append(documents, d)
			kept[d.ID] = true
		}
	}
	set.Documents = documents
	set.Claims = slices.DeleteFunc(slices.Clone(set.Claims), func(c claim.Claim) bool { return !kept[c.Document] })
	set.Notices = slices.DeleteFunc(slices.Clone(set.Notices), func(n claim.Notice) bool { return !kept[n.Document] })
	set.Caveats = slices.DeleteFunc(slices.Clone(set.Caveats), func(c document.Caveat) bool { return !kept[c.Document] })
	return set
}

// readDocuments reads the documents of a check, in their stories: all, or those of
// the stories that were touched.
func readDocuments(ctx context.Context, j job[reports.View], c changes, in inputs) (claim.Set, error) {
	paths, way := in.documents, j.settings.Text("group")
	if c != nil && way != groupAuto {
		var err error
		if paths, err = pathsTouched(ctx, j, c, in); err != nil {
			return claim.Set{}, err
		}
	}
	set, err := j.load(ctx, paths)
	set.Errors = in.located(set.Errors)
	j.tellOf(set, err)
	if err != nil {
		return set, err
	}
	if set, err = grouped(ctx, in.inStories(set), way); err != nil || c == nil {
		return set, err
	}
	set = j.inTouched(c, in, set)
	if len(set.Documents)+len(in.tables) == 0 && j.settings.Text("verbosity") != "quiet" {
		writeComplaint(j.err, "note", "nothing that is checked changed since "+j.settings.Text("changed_since"), "")
	}
	return set, nil
}

// touchTables reports whether the tables have to be checked: one of them changed,
// or a file that is no document and so may be an archived source of theirs.
func (in inputs) touchTables(c changes) bool {
	touched := c == nil
	for file := range c {
		isTable := slices.ContainsFunc(in.tables, func(t sources.TableInput) bool {
			_, ok := below(t.Path, file)
			return ok
		})
		touched = touched || isTable || !in.holds(file)
	}
	return touched
}
