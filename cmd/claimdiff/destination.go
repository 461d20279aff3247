package main

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
)

// show writes a view of type V: a comparison's or the claims'.
type show[V any] func(io.Writer, V, reports.Terminal) error

// writer is a format of views of type V.
type writer[V any] struct {
	name       string
	extensions []string
	write      show[V]
	// site makes the files of a report that is a folder; nil where the format has
	// no such thing.
	site func(V) []reports.SitePage
}

// destination is one file to write, and how, or a folder.
type destination[V any] struct {
	path   string
	writer writer[V]
	folder bool
}

// opened is the file that a reader opens.
func (d destination[V]) opened() string {
	if d.folder {
		return filepath.Join(d.path, "index.html")
	}
	return d.path
}

// named returns the writer of that name.
func named[V any](writers []writer[V], name string) writer[V] {
	i := slices.IndexFunc(writers, func(w writer[V]) bool { return w.name == name })
	return writers[max(i, 0)]
}

// destinations reads what -o was given: [FORMAT=]PATH, the format by the
// ending of the path where none is named.
func destinations[V any](writers []writer[V], given []string) ([]destination[V], error) {
	var out []destination[V]
	for _, g := range given {
		d, err := destinationOf(writers, g)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(out, func(o destination[V]) bool { return filepath.Clean(o.path) == filepath.Clean(d.path) }) {
			return nil, failf("give each report a file of its own", "two reports would be written to %s", d.path)
		}
		out = append(out, d)
	}
	return out, nil
}

func destinationOf[V any](writers []writer[V], given string) (destination[V], error) {
	var known []string
	for _, w := range writers {
		known = append(known, w.name)
	}
	if name, path, ok := strings.Cut(given, "="); ok && !strings.ContainsAny(name, `./\`) {
		if !slices.Contains(known, name) {
			return destination[V]{}, failf("it is one of "+strings.Join(known, ", "), "there is no format %q to write %s in", name, path)
		}
		return checked(destination[V]{path, named(writers, name), isFolder(path)})
	}
	if i := slices.IndexFunc(writers, func(w writer[V]) bool { return w.site != nil }); i >= 0 && isFolder(given) {
		return destination[V]{given, writers[i], true}, nil
	}
	ending := strings.ToLower(strings.TrimPrefix(filepath.Ext(given), "."))
	for _, w := range writers {
		if slices.Contains(w.extensions, ending) {
			return checked(destination[V]{given, w, isFolder(given)})
		}
	}
	return destination[V]{}, failf("write FORMAT=PATH, the format being one of "+strings.Join(known, ", "),
		"the ending of %q does not tell the format of the report", given)
}

func checked[V any](d destination[V]) (destination[V], error) {
	if d.path == "" || d.path == "-" {
		return d, failf("--format says what goes to standard output", "-o needs the path of a file")
	}
	if d.folder && d.writer.site == nil {
		return d, failf("give -o the path of a file", "%s is a folder, and %s is written to a file", d.path, d.writer.name)
	}
	return d, nil
}

// isFolder reports whether a path is one of a folder: it ends as one, or there is
// one.
func isFolder(path string) bool {
	if path != "" && os.IsPathSeparator(path[len(path)-1]) {
		return true
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// spare refuses a destination that is one of the documents to read, or that the
// next run would read as one because it lies in a folder that is read.
func spare[V any](out []destination[V], arguments []string) error {
	for _, d := range out {
		for _, a := range arguments {
			if !d.folder && sameFile(d.path, a) {
				return failf("give -o another path", "writing the report would overwrite the document %s", a)
			}
			if isReadable(d.opened()) && liesIn(d.opened(), a) {
				return failf("give -o a path outside of it", "the report %s would be read as a document of %s the next time", d.opened(), a)
			}
		}
	}
	return nil
}

func sameFile(a, b string) bool {
	first, err := os.Stat(a)
	if err != nil {
		return false
	}
	second, err := os.Stat(b)
	return err == nil && os.SameFile(first, second)
}

// isReadable reports whether the ending of a path is that of a document.
func isReadable(path string) bool {
	ending := strings.ToLower(filepath.Ext(path))
	return slices.ContainsFunc(sources.Formats(), func(f sources.Format) bool { return slices.Contains(f.Extensions, ending) })
}

func liesIn(path, folder string) bool {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return false
	}
	inside, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	top, err := filepath.Abs(folder)
	if err != nil {
		return false
	}
	relative, err := filepath.Rel(top, inside)
	return err == nil && filepath.IsLocal(relative)
}
