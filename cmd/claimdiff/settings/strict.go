package settings

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// reader walks a configuration file and keeps what it finds wrong. Viper knows
// neither lines nor unknown keys; the nodes of the file know both.
type reader struct {
	known    []Setting
	shown    string
	layer    Layer
	problems []*Problem
}

// section reads the mapping that stands under the key above, "" for the top.
func (r *reader) section(above string, mapping *yaml.Node) {
	lines := map[string]int{}
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		name, value := mapping.Content[i], resolve(mapping.Content[i+1])
		key := above + name.Value
		if first, twice := lines[key]; twice {
			r.complain(name, fmt.Sprintf("%s is set twice, first on line %d", key, first), "keep one of the two")
			continue
		}
		lines[key] = name.Line
		r.entry(key, name, value)
	}
}

func (r *reader) entry(key string, name, value *yaml.Node) {
	setting, ok := r.find(key)
	switch {
	case ok:
		r.value(setting, value)
	case !r.isSection(key):
		r.complain(name, fmt.Sprintf("there is no setting %q", key), r.suggestion(key))
	case value.Kind == yaml.MappingNode:
		r.section(key+".", value)
	default:
		r.complain(name, fmt.Sprintf("%s holds settings and has no value of its own", key), "write its settings on the lines below, indented")
	}
}

func (r *reader) value(s Setting, value *yaml.Node) {
	words, problem := wordsOf(s, value)
	if problem == nil {
		problem = s.accept(words)
	}
	where := fmt.Sprintf("%s:%d", r.shown, value.Line)
	if problem != nil {
		problem.Where = where
		r.problems = append(r.problems, problem)
		return
	}
	r.layer.set(s, words, where)
}

// wordsOf reads a value as the words it is written with. One word will do for
// a list.
func wordsOf(s Setting, value *yaml.Node) ([]string, *Problem) {
	nodes := []*yaml.Node{value}
	if s.Many && value.Kind == yaml.SequenceNode {
		nodes = value.Content
	}
	var words []string
	for _, n := range nodes {
		n = resolve(n)
		if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
			return nil, &Problem{Message: s.Key + " has no value that can be read", Hint: s.Says}
		}
		words = append(words, n.Value)
	}
	return words, nil
}

func (r *reader) find(key string) (Setting, bool) {
	for _, s := range r.known {
		if s.Key == key {
			return s, true
		}
	}
	return Setting{}, false
}

func (r *reader) isSection(key string) bool {
	for _, s := range r.known {
		if strings.HasPrefix(s.Key, key+".") {
			return true
		}
	}
	return false
}

// suggestion looks for the key as it stands, and for its last level anywhere:
// "about_width" at the top was meant to be "policy.about_width".
func (r *reader) suggestion(key string) string {
	var keys []string
	last := key[strings.LastIndex(key, ".")+1:]
	for _, s := range r.known {
		if strings.HasSuffix(s.Key, "."+last) || s.Key == last {
			return fmt.Sprintf("did you mean %q?", s.Key)
		}
		keys = append(keys, s.Key)
		if i := strings.Index(s.Key, "."); i >= 0 {
			keys = append(keys, s.Key[:i])
		}
	}
	return Suggest(key, keys, "see the README for what can be set")
}

func (r *reader) complain(at *yaml.Node, message, hint string) {
	r.problems = append(r.problems, &Problem{fmt.Sprintf("%s:%d", r.shown, at.Line), message, hint})
}
