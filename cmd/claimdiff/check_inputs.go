package main

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// inputs are what a check looks at.
type inputs struct {
	documents []documentInput
}

// documentInput is documents and how they are sorted into stories.
type documentInput struct {
	// paths are files, folders and glob patterns.
	paths []string
	// story is the story of all of them, "" where their folders say it.
	story string
}

// inputsOf are those that the command line names, else those of the
// configuration.
func inputsOf(j job[reports.View], arguments []string) (inputs, error) {
	if len(arguments) > 0 {
		return inputs{documents: []documentInput{{paths: arguments}}}, nil
	}
	in := inputs{}
	for _, e := range j.settings.Entries("documents") {
		in.documents = append(in.documents, documentInput{e.List("files"), e.Text("story")})
	}
	if len(in.documents) == 0 {
		return in, failf("name what to check, as in: claimdiff check stories/, or configure it: claimdiff init", "there is nothing to check")
	}
	return in, spare(j.files, in.documentPaths())
}

// documentPaths are the arguments that the documents are read from.
func (in inputs) documentPaths() []string {
	var paths []string
	for _, d := range in.documents {
		paths = append(paths, d.paths...)
	}
	return paths
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
	for _, d := range in.documents {
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
