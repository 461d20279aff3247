package settings

import (
	"sort"
	"strings"

	"github.com/spf13/viper"
)

// delimiter joins the levels of a key inside viper, whose own "." would split
// keys that hold one.
const delimiter = "::"

// Layer is one place that settings come from. It holds words, not yet values.
type Layer struct {
	name   string
	values *viper.Viper
	// entries are the lists of mappings, which viper would ruin: it lower-cases
	// the keys of what it holds.
	entries map[string][]Values
	// origins says for each key where in the layer it was set.
	origins map[string]string
}

func newLayer(name string) Layer {
	return Layer{
		name:    name,
		values:  viper.NewWithOptions(viper.KeyDelimiter(delimiter)),
		entries: map[string][]Values{},
		origins: map[string]string{},
	}
}

func inside(key string) string { return strings.ReplaceAll(key, ".", delimiter) }

func (l Layer) set(s Setting, words []string, origin string) {
	if s.Many {
		l.values.Set(inside(s.Key), words)
	} else {
		l.values.Set(inside(s.Key), strings.Join(words, ""))
	}
	l.origins[s.Key] = origin
}

// words returns what the layer says of a setting, and whether it says anything.
func (l Layer) words(s Setting) ([]string, bool) {
	if _, set := l.origins[s.Key]; !set {
		return nil, false
	}
	if s.Entries != nil {
		return nil, true
	}
	if s.Many {
		return l.values.GetStringSlice(inside(s.Key)), true
	}
	return []string{l.values.GetString(inside(s.Key))}, true
}

// Defaults is the layer of what holds where nothing was set.
func Defaults(known []Setting) Layer {
	l := newLayer("default")
	for _, s := range known {
		l.set(s, s.Default, "default")
	}
	return l
}

// Environment is the layer of the CLAIMDIFF_ variables among environment, whose
// entries are NAME=value. A list is split at separator, as PATH is. A variable
// that sets nothing known, or sets it to what will not do, is a problem.
func Environment(known []Setting, environment []string, separator string) (Layer, []*Problem) {
	l := newLayer("environment")
	byVariable := map[string]Setting{}
	var names []string
	for _, s := range known {
		if s.Entries != nil {
			continue
		}
		byVariable[s.Variable()] = s
		names = append(names, s.Variable())
	}
	variables := append([]string{}, environment...)
	sort.Strings(variables)
	var problems []*Problem
	for _, entry := range variables {
		name, value, _ := strings.Cut(entry, "=")
		if !strings.HasPrefix(name, prefix) || value == "" {
			continue
		}
		s, ok := byVariable[name]
		if !ok {
			problems = append(problems, &Problem{name, "there is no such setting",
				Suggest(name, names, "unset it, or see claimdiff help for what can be set")})
			continue
		}
		if s.FlagOnly {
			problems = append(problems, &Problem{name, s.flagOnly(), "unset it, and give --" + s.Flag})
			continue
		}
		words := []string{value}
		if s.Many {
			words = strings.Split(value, separator)
		}
		if p := s.accept(words); p != nil {
			p.Where = name
			problems = append(problems, p)
			continue
		}
		l.set(s, words, name)
	}
	return l, problems
}
