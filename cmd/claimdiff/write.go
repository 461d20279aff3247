package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/claimdiff/claimdiff/reports"
)

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

// save writes the report of a view to its file, or the files of its folder, which
// is made where it is missing.
func (d destination[V]) save(view V) error {
	if !d.folder {
		return writeFile(d.path, func(w io.Writer) error { return d.writer.write(w, view, reports.Terminal{}) })
	}
	if err := os.MkdirAll(d.path, 0o755); err != nil {
		return writing(d.path, err)
	}
	for _, page := range d.writer.site(view) {
		if err := writeFile(filepath.Join(d.path, page.Name), page.Write); err != nil {
			return err
		}
	}
	return nil
}
