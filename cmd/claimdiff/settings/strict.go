package settings

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// reader walks a configuration file and keeps what it finds wrong. Viper knows
// neither lines nor unknown keys; the nodes of the file know both.
type reader struct {
	known []Setting
	shown string
	// base is the folder that relative paths start at.
	base string
	// within is where the mapping stands that is read, in front of its keys: "",
	// or "tables." for an entry of tables.
	within   string
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
			r.complain(name, fmt.Sprintf("%s is set twice, first on line %d", r.within+key, first), "keep one of the two")
			continue
		}
		lines[key] = name.Line
		r.entry(key, name, value)
	}
}

func (r *reader) entry(key string, name, value *yaml.Node) {
	setting, ok := r.find(key)
	switch {
	case ok && setting.FlagOnly:
		r.complain(name, setting.flagOnly(), "take it out, and give --"+setting.Flag)
	case ok && setting.Entries != nil:
		r.entries(setting, value)
	case ok:
		r.value(setting, value)
	case !r.isSection(key):
		r.complain(name, fmt.Sprintf("there is no setting %q", r.within+key), r.suggestion(key))
	case value.Kind == yaml.MappingNode:
		r.section(key+".", value)
	default:
		r.complain(name, fmt.Sprintf("%s holds settings and has no value of its own", r.within+key), "write its settings on the lines below, indented")
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
	r.layer.set(s, s.From(r.base, words), where)
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

// entries reads a list of mappings.
func (r *reader) entries(s Setting, value *yaml.Node) {
	hint := fmt.Sprintf("write each as \"- %s: ...\" on the lines below", s.Entries[0].Key)
	if value.Kind != yaml.SequenceNode {
		r.complain(value, r.within+s.Key+" is a list of entries", hint)
		return
	}
	list := []Values{}
	for _, n := range value.Content {
		if n = resolve(n); n.Kind == yaml.MappingNode {
			list = append(list, r.readEntry(s, n))
		} else {
			r.complain(n, fmt.Sprintf("this entry of %s has no settings", r.within+s.Key), hint)
		}
	}
	r.layer.entries[s.Key] = list
	r.layer.origins[s.Key] = fmt.Sprintf("%s:%d", r.shown, value.Line)
}

func (r *reader) readEntry(s Setting, mapping *yaml.Node) Values {
	inner := reader{known: s.Entries, shown: r.shown, base: r.base, within: r.within + s.Key + ".", layer: newLayer("file")}
	inner.section("", mapping)
	r.problems = append(r.problems, inner.problems...)
	for _, e := range s.Entries {
		words, _ := inner.layer.words(e)
		if e.Required && strings.Join(words, "") == "" && len(inner.problems) == 0 {
			r.complain(mapping, fmt.Sprintf("this entry of %s has no %q", r.within+s.Key, e.Key), e.Key+" is "+e.Says)
		}
	}
	return Merge(s.Entries, inner.layer, Defaults(s.Entries))
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
	return Suggest(key, keys, "see docs/configuration.md for what can be set")
}

func (r *reader) complain(at *yaml.Node, message, hint string) {
	r.problems = append(r.problems, &Problem{fmt.Sprintf("%s:%d", r.shown, at.Line), message, hint})
}
