package sources

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// jsonLines is one JSON object a line, each a document whose text is taken
// verbatim.
var jsonLines = Format{
	Name:       "jsonl",
	Extensions: []string{".jsonl", ".ndjson"},
	MediaType:  "text/plain",
	Split:      splitLines,
	Read:       readJSONLine,
}

// splitLines hands over the lines that are not blank, one at a time.
func splitLines(r io.Reader, limits Limits, yield func(Record) bool) error {
	in := bufio.NewReader(r)
	for number := 1; ; number++ {
		content, err := readLine(in, limits)
		if err != nil && !errors.Is(err, io.EOF) {
			return atLine(number, err)
		}
		if len(bytes.TrimSpace(content)) > 0 && !yield(Record{Line: number, Bytes: bytes.TrimRight(content, "\r\n")}) {
			return nil
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
	}
}

// readLine reads up to the next line feed. The error is io.EOF with the last line.
func readLine(in *bufio.Reader, limits Limits) ([]byte, error) {
	var out []byte
	for {
		part, err := in.ReadSlice('\n')
		out = append(out, part...)
		if int64(len(out)) > limits.Document {
			return nil, tooLarge("the line", limits)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return out, err
		}
	}
}

func atLine(number int, err error) error {
	var p *problem
	if errors.As(err, &p) {
		return &problem{line: number, message: p.message, hint: p.hint}
	}
	return &problem{line: number, message: fmt.Sprintf("it cannot be read: %v", err)}
}

// record is one line: the metadata under the names that every output uses.
type record struct {
	ID        word   `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Byline    string `json:"byline"`
	Published string `json:"published"`
	Modified  string `json:"modified"`
	Story     word   `json:"story"`
	Language  string `json:"language"`
	MediaType string `json:"media_type"`
	OriginOf  word   `json:"origin_of"`
	Text      string `json:"text"`
}

// word is a JSON string, or a number that stands for a name.
type word string

// UnmarshalJSON takes a string, a number or null.
func (w *word) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] != '"' && b[0] != '{' && b[0] != '[' {
		if *w = ""; string(b) != "null" {
			*w = word(b)
		}
		return nil
	}
	return json.Unmarshal(b, (*string)(w))
}

func readJSONLine(r Record) (*document.Document, error) {
	var in record
	content := bytes.TrimPrefix(r.Bytes, []byte(utf8Mark))
	if err := json.Unmarshal(content, &in); err != nil {
		return nil, jsonProblem(err)
	}
	if strings.TrimSpace(in.Text) == "" {
		return nil, problemf(`each line is an object with "id" and "text"`, `the line has no "text"`)
	}
	d := &document.Document{Meta: in.meta(), Text: in.Text}
	d.Caveats = in.caveats(r, d.Meta)
	for _, block := range plainBlocks(d.Text, &d.Meta) {
		d.Blocks = append(d.Blocks, block.Block)
		if block.unread != "" {
			d.Unread = append(d.Unread, document.Unread{Span: block.Span, Why: block.unread})
		}
	}
	return d, nil
}

func (in record) meta() document.Meta {
	return document.Meta{
		ID: string(in.ID), URL: in.URL, Title: strings.TrimSpace(in.Title), Publisher: in.Publisher, Byline: in.Byline,
		Published: moment(in.Published), Modified: moment(in.Modified),
		Story: string(in.Story), Language: in.Language, MediaType: in.MediaType, OriginOf: string(in.OriginOf),
	}
}

// caveats say which dates could not be read.
func (in record) caveats(r Record, m document.Meta) []document.Caveat {
	var out []document.Caveat
	for _, f := range []struct {
		name, value string
		read        document.Moment
	}{{"published", in.Published, m.Published}, {"modified", in.Modified, m.Modified}} {
		if f.value != "" && f.read.IsZero() {
			out = append(out, document.Caveat{Say: fmt.Sprintf("The record's %s (line %d) is no date that can be read: %q.", f.name, r.Line, f.value)})
		}
	}
	return out
}

// jsonProblem words a JSON error.
func jsonProblem(err error) *problem {
	hint := `each line is an object such as {"id": "a", "text": "..."}`
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		if kind.Field == "" {
			return problemf(hint, "the line holds no object but one value (%s)", kind.Value)
		}
		return problemf(hint, "its %q is not a string but another kind of value (%s)", kind.Field, kind.Value)
	}
	return problemf(hint, "the line is not valid JSON: %v", err)
}
