package sources

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/claimdiff/claimdiff/sources/fetch"
)

// standardInput is the argument that stands for standard input.
const standardInput = "-"

// expand turns arguments into inputs, in the order of the arguments and, within
// a directory or a pattern, of the paths. A file that is named twice is read
// once. An argument that leads nowhere becomes an input that has failed.
func expand(arguments []string, o Options) []input {
	return expandTo(documentFiles(o), arguments, o)
}

// kind is a sort of file that is looked for in folders.
type kind struct {
	wanted     func(path string) bool
	extensions string
	// address makes an input of the address of a page.
	address func(argument string) input
}

// documentFiles are the files that hold documents.
func documentFiles(o Options) kind {
	return kind{func(path string) bool { return wanted(path, o) }, extensions(o), o.address}
}

func expandTo(k kind, arguments []string, o Options) []input {
	var out []input
	seen := map[string]bool{}
	for _, argument := range arguments {
		for _, in := range expandOne(k, argument) {
			if key := in.key(); !seen[key] {
				seen[key] = true
				out = append(out, in)
			}
		}
	}
	if len(out) > o.Limits.Files {
		rest := failed(out[o.Limits.Files].path, problemf("compare fewer files at a time",
			"this file and %d after it are over the limit of %d files", len(out)-o.Limits.Files-1, o.Limits.Files))
		out = append(out[:o.Limits.Files:o.Limits.Files], rest)
	}
	return out
}

func expandOne(k kind, argument string) []input {
	if argument == standardInput {
		return []input{{path: standardInput}}
	}
	if fetch.IsURL(argument) {
		return []input{k.address(argument)}
	}
	info, err := os.Stat(argument)
	switch {
	case err == nil && info.IsDir():
		return walk(k, argument)
	case err == nil:
		return []input{{path: filepath.ToSlash(argument)}}
	case strings.ContainsAny(argument, "*?[{"):
		return glob(argument)
	}
	return []input{failed(argument, err)}
}

// glob lists the files that a pattern matches; ** stands for any folders, but
// for none that a symbolic link leads to.
func glob(pattern string) []input {
	paths, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoFollow())
	if err != nil {
		return []input{failed(pattern, problemf("see that every [ and { is closed", "the pattern is malformed"))}
	}
	if len(paths) == 0 {
		return []input{failed(pattern, problemf("quote the pattern, so that the shell leaves it alone, and check the folder", "no file matches the pattern"))}
	}
	slices.Sort(paths)
	var out []input
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			continue // a link to a folder, which may lead round in a circle
		}
		out = append(out, input{path: filepath.ToSlash(path), found: true})
	}
	return out
}

// walk lists the files below a directory that a format can read. Hidden files
// and folders are left out, and so are files of other kinds.
func walk(k kind, root string) []input {
	var out []input
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			out = append(out, failed(path, err))
			return skipDir(entry)
		}
		if path != root && strings.HasPrefix(entry.Name(), ".") {
			return skipDir(entry)
		}
		if !entry.IsDir() && k.wanted(path) && isRegular(path) {
			out = append(out, input{path: filepath.ToSlash(path), found: true})
		}
		return nil
	})
	if len(out) == 0 {
		return []input{failed(root, problemf("files in a folder are told by their extensions: "+k.extensions, "there is nothing to read in this folder"))}
	}
	return out
}

func skipDir(entry fs.DirEntry) error {
	if entry != nil && entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// isRegular follows a symbolic link to what it stands for.
func isRegular(path string) bool {
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular()
}

func extensions(o Options) string {
	var out []string
	for _, f := range formats {
		if o.From == "" || o.From == f.Name {
			out = append(out, f.Extensions...)
			if o.From != "" {
				out = append(out, f.Shared...)
			}
		}
	}
	return strings.Join(out, ", ")
}

func failed(path string, err error) input {
	f := failure(filepath.ToSlash(path), fmt.Errorf("look for it: %w", err))
	return input{path: filepath.ToSlash(path), failure: &f}
}
