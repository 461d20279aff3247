package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/reports"
)

// show writes a view of type V: a comparison's or the claims'.
type show[V any] func(io.Writer, V, reports.Terminal) error

// writer is a format of views of type V.
type writer[V any] struct {
	name       string
	extensions []string
	write      show[V]
}

// destination is one file to write, and how.
type destination[V any] struct {
	path   string
	writer writer[V]
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
		return checked(destination[V]{path, named(writers, name)})
	}
	ending := strings.ToLower(strings.TrimPrefix(filepath.Ext(given), "."))
	for _, w := range writers {
		if slices.Contains(w.extensions, ending) {
			return checked(destination[V]{given, w})
		}
	}
	return destination[V]{}, failf("write FORMAT=PATH, the format being one of "+strings.Join(known, ", "),
		"the ending of %q does not tell the format of the report", given)
}

func checked[V any](d destination[V]) (destination[V], error) {
	if d.path == "" || d.path == "-" {
		return d, failf("--format says what goes to standard output", "-o needs the path of a file")
	}
	return d, nil
}

// spare refuses a destination that is one of the documents to read.
func spare[V any](out []destination[V], arguments []string) error {
	for _, d := range out {
		target, err := os.Stat(d.path)
		if err != nil {
			continue
		}
		for _, a := range arguments {
			if source, err := os.Stat(a); err == nil && os.SameFile(target, source) {
				return failf("give -o another path", "writing the report would overwrite the document %s", a)
			}
		}
	}
	return nil
}

// writeFile writes a file as a whole or not at all: into a temporary file
// beside it, which takes its name when it is complete. What is no regular file
// (a device, a pipe) is written to directly.
func writeFile(path string, write func(io.Writer) error) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return writing(path, writeThrough(path, write))
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), ".claimdiff-*")
	if err != nil {
		return writing(path, err)
	}
	err = errors.Join(buffered(temporary, write), temporary.Chmod(0o644), temporary.Close())
	if err == nil {
		err = os.Rename(temporary.Name(), path)
	}
	if err != nil {
		err = errors.Join(err, os.Remove(temporary.Name()))
	}
	return writing(path, err)
}

func writeThrough(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(buffered(f, write), f.Close())
}

func buffered(out io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriter(out)
	if err := write(b); err != nil {
		return err
	}
	return b.Flush()
}

// writing words an error about the file that was to be written.
func writing(what string, err error) error {
	var path *fs.PathError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &path):
		err = path.Err
	}
	return &failure{fmt.Errorf("the report cannot be written to %s: %w", what, err),
		"check that the folder exists, may be written to and has space left"}
}
