package settings

import (
	"io"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Write writes the values of what is known as a configuration file. Settings
// without a value are named in a comment at the end, since the file cannot say
// it. With origin, a comment behind each value says where it was set. It returns
// the first error of the writer.
func Write(w io.Writer, known []Setting, values Values, origin bool) error {
	top := mappingOf(known, values, origin)
	var unset []string
	for _, s := range known {
		if values[s.Key].isEmpty() && !s.FlagOnly {
			unset = append(unset, s.Key)
		}
	}
	if len(unset) > 0 {
		top.FootComment = "not set: " + strings.Join(unset, ", ")
	}
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	if err := e.Encode(&yaml.Node{Kind: yaml.DocumentNode, Content: []*yaml.Node{top}}); err != nil {
		return err
	}
	return e.Close()
}

// mappingOf is the values as a mapping, sections as mappings in it.
func mappingOf(known []Setting, values Values, origin bool) *yaml.Node {
	top := &yaml.Node{Kind: yaml.MappingNode}
	for _, s := range known {
		v := values[s.Key]
		if v.isEmpty() || s.FlagOnly {
			continue
		}
		at, last := sectionIn(top, s.Key)
		name, value := text(last), nodeOf(s, v, origin)
		if origin {
			commented(name, value).LineComment = v.Origin
		}
		at.Content = append(at.Content, name, value)
	}
	return top
}

func (v Value) isEmpty() bool { return len(v.Entries) == 0 && strings.Join(v.Words, "") == "" }

// sectionIn is the mapping that the key's last level stands in, made where it
// is new, and that last level.
func sectionIn(top *yaml.Node, key string) (*yaml.Node, string) {
	name, rest, deeper := strings.Cut(key, ".")
	if !deeper {
		return top, key
	}
	for i := 0; i < len(top.Content); i += 2 {
		if top.Content[i].Value == name {
			return sectionIn(top.Content[i+1], rest)
		}
	}
	section := &yaml.Node{Kind: yaml.MappingNode}
	top.Content = append(top.Content, text(name), section)
	return sectionIn(section, rest)
}

// commented is the node that a comment on the line of a key goes to: the value
// where that stands on the same line.
func commented(name, value *yaml.Node) *yaml.Node {
	if value.Kind == yaml.SequenceNode && value.Style != yaml.FlowStyle {
		return name
	}
	return value
}

func nodeOf(s Setting, v Value, origin bool) *yaml.Node {
	switch {
	case s.Entries != nil:
		list := &yaml.Node{Kind: yaml.SequenceNode}
		for _, e := range v.Entries {
			list.Content = append(list.Content, mappingOf(s.Entries, e, origin))
		}
		return list
	case s.Many:
		list := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
		for _, word := range v.Words {
			list.Content = append(list.Content, s.scalar(word))
		}
		return list
	}
	return s.scalar(v.Words[0])
}

// scalar is a word of the setting. A text that YAML would take for something
// else stands between quotation marks.
func (s Setting) scalar(word string) *yaml.Node {
	if s.Type.Schema == "" {
		return text(word)
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Value: word}
}

func text(word string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(word)
	return n
}
