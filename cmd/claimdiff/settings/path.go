package settings

import (
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// From is the words of a setting with those that are relative paths taken to start
// at a folder; base "" is the working folder and changes nothing.
func (s Setting) From(base string, words []string) []string {
	if !s.Path || base == "" {
		return words
	}
	out := slices.Clone(words)
	for i, word := range words {
		if format, name := cutFormat(word); isRelative(name) {
			out[i] = format + path.Join(filepath.ToSlash(base), filepath.ToSlash(name))
		}
	}
	return out
}

// PathOf is the path of a word of a setting of paths, without the format in front.
func PathOf(word string) string {
	_, name := cutFormat(word)
	return name
}

// cutFormat parts "sarif=" from the path behind it.
func cutFormat(word string) (format, name string) {
	at := strings.Index(word, "=")
	if at < 0 || strings.ContainsAny(word[:at], `/\.`) {
		return "", word
	}
	return word[:at+1], word[at+1:]
}

// isRelative reports whether a path starts nowhere: it is no standard stream, no
// address and not absolute.
func isRelative(name string) bool {
	return name != "" && name != "-" && !strings.Contains(name, "://") && !filepath.IsAbs(name)
}
