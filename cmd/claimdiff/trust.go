package main

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
)

// writtenOutside are the settings of a configuration file that would have files
// written outside of its folder, the working folder and the user's caches. It is for
// a file that was found and not named: a stranger may have written it.
func writtenOutside(p process, list []settings.Setting, values settings.Values, folder string) (problems []*settings.Problem) {
	roots := []string{p.absolute(folder), p.directory}
	if caches, err := os.UserCacheDir(); err == nil {
		roots = append(roots, caches)
	}
	for _, s := range list {
		v := values[s.Key]
		if !s.Written || v.Layer != "file" {
			continue
		}
		for _, word := range v.Words {
			if name := settings.PathOf(word); name != "-" && !p.isWithin(name, roots) {
				problems = append(problems, &settings.Problem{
					Where: v.Origin, Message: s.Key + " would write outside of the folder of the configuration: " + name,
					Hint: "give it on the command line, as --" + cmp.Or(s.Flag, "output") + " " + word,
				})
			}
		}
	}
	return problems
}

// isWithin reports whether a path lies in one of the folders, wherever links lead.
func (p process) isWithin(name string, folders []string) bool {
	real := resolved(p.absolute(name))
	for _, folder := range folders {
		inside, err := filepath.Rel(resolved(folder), real)
		if err == nil && inside != ".." && !strings.HasPrefix(inside, ".."+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// absolute is a path as seen from the top.
func (p process) absolute(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.directory, name)
}

// resolved is an absolute path without links, as far as there is anything at it.
func resolved(name string) string {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	parent := filepath.Dir(name)
	if parent == name {
		return name
	}
	return filepath.Join(resolved(parent), filepath.Base(name))
}
