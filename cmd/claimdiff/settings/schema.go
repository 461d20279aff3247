package settings

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Schema is the JSON Schema (draft 2020-12) of a configuration file that sets
// what is known, and nothing else. What a Type checks and its own schema cannot
// say is left to the Check. The error is that of a Type whose Schema is no JSON.
func Schema(known []Setting, id, title string) ([]byte, error) {
	top, err := schemaOf(known)
	if err != nil {
		return nil, err
	}
	top["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	top["$id"] = id
	top["title"] = title
	text, err := json.MarshalIndent(top, "", "  ")
	return append(text, '\n'), err
}

// schemaOf is the schema of a mapping that sets what is known.
func schemaOf(known []Setting) (map[string]any, error) {
	top := object()
	for _, s := range known {
		if s.FlagOnly {
			continue
		}
		value, err := s.schema()
		if err != nil {
			return nil, fmt.Errorf("the schema of %s: %w", s.Key, err)
		}
		levels := strings.Split(s.Key, ".")
		at := top
		for _, level := range levels[:len(levels)-1] {
			at = sectionOf(at, level)
		}
		last := levels[len(levels)-1]
		at["properties"].(map[string]any)[last] = value
		if s.Required {
			required, _ := at["required"].([]string)
			at["required"] = append(required, last)
		}
	}
	return top, nil
}

func object() map[string]any {
	return map[string]any{"type": "object", "properties": map[string]any{}, "additionalProperties": false}
}

// sectionOf is the schema of a section, which is made where it is new.
func sectionOf(above map[string]any, name string) map[string]any {
	properties := above["properties"].(map[string]any)
	section, ok := properties[name].(map[string]any)
	if !ok {
		section = object()
		properties[name] = section
	}
	return section
}

// schema is that of the setting's value. For a list of words, one word will do.
func (s Setting) schema() (map[string]any, error) {
	one, err := s.schemaOfOne()
	if err != nil {
		return nil, err
	}
	list := map[string]any{"type": "array", "items": one}
	switch {
	case s.Entries != nil:
		one = list
	case s.Many:
		one = map[string]any{"anyOf": []any{one, list}}
	}
	one["description"] = s.Says
	if len(s.Default) == 1 && !s.Many {
		one["default"] = s.defaultValue()
	}
	return one, nil
}

func (s Setting) schemaOfOne() (map[string]any, error) {
	switch {
	case s.Entries != nil:
		return schemaOf(s.Entries)
	case len(s.Choices) > 0:
		return map[string]any{"enum": s.Choices}, nil
	case s.Type.Schema == "":
		return map[string]any{"type": []string{"string", "number"}}, nil
	}
	one := map[string]any{}
	err := json.Unmarshal([]byte(s.Type.Schema), &one)
	return one, err
}

// defaultValue is the default as the file would hold it: a number or a truth
// where the type is one.
func (s Setting) defaultValue() any {
	var value any
	if len(s.Choices) == 0 && json.Unmarshal([]byte(s.Default[0]), &value) == nil {
		return value
	}
	return s.Default[0]
}
