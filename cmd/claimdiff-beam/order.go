package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
)

// place is where a line stands in the lists of a comparison: numbers and texts,
// the first of them the weightiest. Places of one list have the same kinds of
// parts.
type place []any

// at makes a place of parts that are int or string.
func at(parts ...any) place { return place(parts) }

// key is the place as bytes that sort as places do: numbers big-endian, texts with
// an end that no text holds.
func (p place) key() []byte {
	var out []byte
	for _, part := range p {
		switch part := part.(type) {
		case int:
			out = binary.BigEndian.AppendUint64(out, uint64(part))
		case string:
			out = append(out, strings.ReplaceAll(part, "\x00", "\x00\xff")...)
			out = append(out, 0, 1)
		}
	}
	return out
}

// placed is a line of JSON, an object, with its place as its first field.
func placed(p place, object []byte) ([]byte, error) {
	where, err := json.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("write the place of a line: %w", err)
	}
	line := append([]byte(`{"at":`), where...)
	return append(append(line, ','), object[1:]...), nil
}

// unplaced is the object and the key of the place that placed made a line of.
func unplaced(line []byte) (object, key []byte, err error) {
	text, found := bytes.CutPrefix(line, []byte(`{"at":`))
	if !found {
		return nil, nil, fmt.Errorf("a line has no place: %.60q", line)
	}
	var parts []json.RawMessage
	in := json.NewDecoder(bytes.NewReader(text))
	if err := in.Decode(&parts); err != nil {
		return nil, nil, fmt.Errorf("read the place of a line: %w", err)
	}
	var p place
	for _, part := range parts {
		read, err := partOf(part)
		if err != nil {
			return nil, nil, fmt.Errorf("read the place of a line: %w", err)
		}
		p = append(p, read)
	}
	rest, found := bytes.CutPrefix(text[in.InputOffset():], []byte(","))
	if len(p) == 0 || !found {
		return nil, nil, fmt.Errorf("a line has no place: %.60q", line)
	}
	return append([]byte("{"), rest...), p.key(), nil
}

// partOf is a number or a text.
func partOf(text json.RawMessage) (any, error) {
	if len(text) > 0 && text[0] == '"' {
		var words string
		err := json.Unmarshal(text, &words)
		return words, err
	}
	var number *int
	if err := json.Unmarshal(text, &number); err != nil || number == nil {
		return nil, fmt.Errorf("%s is neither a whole number nor a text", text)
	}
	return *number, nil
}
