package sources

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
)

// dataRecord is one object of JSON with what it says under the names that every
// output uses, or those that were given for them.
type dataRecord struct {
	fields Fields
	values map[string]json.RawMessage
}

// readRecord makes a document of one object of JSON. Its text is taken verbatim.
func readRecord(r Record) (*document.Document, error) {
	in := dataRecord{fields: r.Fields}
	content := bytes.TrimPrefix(r.Bytes, []byte(utf8Mark))
	if err := json.Unmarshal(content, &in.values); err != nil || in.values == nil {
		return nil, jsonProblem(err)
	}
	meta, err := in.meta()
	if err != nil {
		return nil, err
	}
	text, err := in.text("text")
	if err != nil {
		return nil, err
	}
	d := &document.Document{Meta: meta}
	if strings.TrimSpace(text) == "" {
		if err := in.markup(d, r); err != nil {
			return nil, err
		}
	} else {
		d.Text = text
		readBlocks(d)
	}
	d.Caveats = append(d.Caveats, in.caveats(r, meta)...)
	return d, nil
}

// readBlocks cuts the document's text, which stays as it is, into blocks.
func readBlocks(d *document.Document) {
	for _, block := range plainBlocks(d.Text, &d.Meta) {
		d.Blocks = append(d.Blocks, block.Block)
		if block.unread != "" {
			d.Unread = append(d.Unread, document.Unread{Span: block.Span, Why: block.unread})
		}
	}
}

// markup reads the text of a record that has it marked up as HTML alone.
func (in dataRecord) markup(d *document.Document, r Record) error {
	source, err := in.text("html")
	switch {
	case err != nil:
		return err
	case strings.TrimSpace(source) == "" && givesNumber.Match(r.Bytes):
		return problemf("check rows of figures with claimdiff check", "it has no %q: it is a row of figures and no document", in.fields.of("text"))
	case strings.TrimSpace(source) == "":
		return problemf(`each record is an object with "id" and "text"; if it calls them otherwise, say so, as in --map text=body`,
			"it has no %q", in.fields.of("text"))
	}
	return readFragment(d, source, r.Limits)
}

func (in dataRecord) meta() (document.Meta, error) {
	var m document.Meta
	for _, f := range []struct {
		name string
		to   *string
	}{
		{"id", &m.ID}, {"url", &m.URL}, {"title", &m.Title}, {"publisher", &m.Publisher}, {"byline", &m.Byline}, {"story", &m.Story},
		{"language", &m.Language}, {"media_type", &m.MediaType}, {"origin_of", &m.OriginOf},
	} {
		value, err := in.text(f.name)
		if err != nil {
			return m, err
		}
		*f.to = strings.TrimSpace(value)
	}
	published, err := in.text("published")
	if err != nil {
		return m, err
	}
	modified, err := in.text("modified")
	m.Published, m.Modified = moment.Read(published), moment.Read(modified)
	return m, err
}

// text is a field as text: a string, a number, the name of an object, or those
// of a list; "" where the record has no such field.
func (in dataRecord) text(name string) (string, error) {
	path := in.fields.of(name)
	raw := lookUp(in.values, path)
	if raw == nil {
		return "", nil
	}
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		return "", jsonProblem(err)
	}
	text, ok := worded(value, raw)
	if !ok {
		return "", problemf("give it as a string", "its %q is not a string but another kind of value", path)
	}
	return text, nil
}

// lookUp finds a value by its name, or through objects by its names with dots
// between them.
func lookUp(values map[string]json.RawMessage, path string) json.RawMessage {
	if raw, ok := values[path]; ok {
		return raw
	}
	first, rest, found := strings.Cut(path, ".")
	if !found {
		return nil
	}
	var inner map[string]json.RawMessage
	if json.Unmarshal(values[first], &inner) != nil {
		return nil
	}
	return lookUp(inner, rest)
}

// worded is a JSON value in words, and whether it has any.
func worded(value any, raw json.RawMessage) (string, bool) {
	switch value := value.(type) {
	case nil:
		return "", true
	case string:
		return value, true
	case float64:
		return string(raw), true
	case []any:
		var all []string
		for _, one := range value {
			switch one := one.(type) {
			case string:
				all = append(all, one)
			case map[string]any:
				if name, ok := one["name"].(string); ok {
					all = append(all, name)
				}
			}
		}
		return strings.Join(all, ", "), len(all) == len(value)
	case map[string]any:
		name, ok := value["name"].(string)
		return name, ok
	}
	return "", false
}

// caveats say which dates could not be read.
func (in dataRecord) caveats(r Record, m document.Meta) []document.Caveat {
	var out []document.Caveat
	for _, f := range []struct {
		name string
		read document.Moment
	}{{"published", m.Published}, {"modified", m.Modified}} {
		if value, _ := in.text(f.name); value != "" && f.read.IsZero() {
			where := ""
			if r.Line > 0 {
				where = fmt.Sprintf(" (line %d)", r.Line)
			}
			out = append(out, document.Caveat{Say: fmt.Sprintf("The record's %s%s is no date that can be read: %q.", in.fields.of(f.name), where, value)})
		}
	}
	return out
}

// jsonProblem words a JSON error; nil is that of a null.
func jsonProblem(err error) *problem {
	hint := `each record is an object such as {"id": "a", "text": "..."}`
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return problemf(hint, "it is no object but null")
	case errors.As(err, &kind):
		return problemf(hint, "it is no object but one value (%s)", kind.Value)
	}
	return problemf(hint, "it is not valid JSON: %v", err)
}
