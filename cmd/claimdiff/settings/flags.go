package settings

import (
	"slices"
	"strings"
)

// Flags is the layer of the command line. given returns the words of a flag,
// and whether the user gave it. Of a flag that sets several settings, each word
// is NAME=VALUE, and the last of a name counts.
func Flags(known []Setting, given func(flag string) ([]string, bool)) (Layer, []*Problem) {
	l := newLayer("flag")
	problems := misnamed(known, given)
	for _, s := range known {
		words, ok := given(s.Flag)
		if ok && s.Name != "" {
			words, ok = valueOf(s.Name, words)
		}
		if s.Flag == "" || !ok {
			continue
		}
		if p := s.accept(words); p != nil {
			p.Where = "--" + s.Flag
			problems = append(problems, p)
			continue
		}
		l.set(s, words, "--"+s.Flag)
	}
	return l, problems
}

// valueOf is the last value that the words give the name, and whether one does.
func valueOf(name string, words []string) ([]string, bool) {
	for _, word := range slices.Backward(words) {
		if value, ok := strings.CutPrefix(word, name+"="); ok {
			return []string{value}, true
		}
	}
	return nil, false
}

// misnamed tells of the words of flags that set several settings and that name
// none of them.
func misnamed(known []Setting, given func(flag string) ([]string, bool)) []*Problem {
	names := map[string][]string{}
	var flags []string
	for _, s := range known {
		if s.Flag == "" || s.Name == "" {
			continue
		}
		if len(names[s.Flag]) == 0 {
			flags = append(flags, s.Flag)
		}
		names[s.Flag] = append(names[s.Flag], s.Name)
	}
	var problems []*Problem
	for _, flag := range flags {
		words, _ := given(flag)
		for _, word := range words {
			name, _, valued := strings.Cut(word, "=")
			if !valued || !slices.Contains(names[flag], name) {
				problems = append(problems, &Problem{"--" + flag, "it cannot be " + strings.TrimSpace(word) + ": it is NAME=VALUE with a name that exists",
					Suggest(name, names[flag], "the names are "+strings.Join(names[flag], ", "))})
			}
		}
	}
	return problems
}
