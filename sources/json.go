package sources

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"
)

// jsonRecords is JSON with documents in it: a list of objects, an object with
// such a list, one object, or several after each other.
var jsonRecords = Format{
	Name:      "json",
	Shared:    []string{".json"},
	MediaType: "text/plain",
	Says:      "one document an object, of a list or alone, under the names that every output uses or those that --map gives",
	Opens:     func(start []byte) bool { return len(start) > 0 && (start[0] == '{' || start[0] == '[') },
	Split:     splitJSON,
	Read:      readRecord,
}

// listNames are the names under which exports of publishing systems and of
// search services hold their list of documents.
var listNames = []string{"documents", "articles", "items", "results", "data", "records", "docs", "entries", "stories", "posts", "hits"}

// splitJSON hands over the objects of the input, by their numbers from 1.
func splitJSON(r io.Reader, limits Limits, yield func(Record) bool) error {
	budget := &budgetReader{Reader: skipMark(r), limits: limits}
	s := jsonSplitter{decoder: json.NewDecoder(budget), budget: budget, yield: yield}
	for {
		err := s.value()
		if errors.Is(err, io.EOF) && s.count > 0 || err == nil && s.stopped {
			return nil
		}
		if err != nil {
			return s.problem(err)
		}
	}
}

// jsonSplitter walks over the values at the top of the input.
type jsonSplitter struct {
	decoder *json.Decoder
	budget  *budgetReader
	yield   func(Record) bool
	count   int
	stopped bool
}

// value hands over the objects of one value: of a list each, as it is read.
func (s *jsonSplitter) value() error {
	s.budget.left = s.budget.limits.Document
	if !s.decoder.More() {
		_, err := s.decoder.Token() // the end, or a bracket too many
		return err
	}
	var raw json.RawMessage
	if s.opensList() {
		return s.list()
	}
	if err := s.decoder.Decode(&raw); err != nil {
		return err
	}
	s.object(raw)
	return nil
}

// opensList reports whether the next value is a list; More has put it into the
// decoder's buffer.
func (s *jsonSplitter) opensList() bool {
	next := make([]byte, 64)
	n, _ := s.decoder.Buffered().Read(next)
	start := trimStart(next[:n])
	return len(start) > 0 && start[0] == '['
}

func (s *jsonSplitter) list() error {
	if _, err := s.decoder.Token(); err != nil {
		return err
	}
	for !s.stopped && s.decoder.More() {
		s.budget.left = s.budget.limits.Document
		var raw json.RawMessage
		if err := s.decoder.Decode(&raw); err != nil {
			return err
		}
		s.record(raw)
	}
	if s.stopped {
		return nil
	}
	_, err := s.decoder.Token()
	return err
}

// object hands over the documents that the object lists, or itself.
func (s *jsonSplitter) object(raw json.RawMessage) {
	var values map[string]json.RawMessage
	if json.Unmarshal(raw, &values) != nil {
		s.record(raw)
		return
	}
	for _, name := range listNames {
		var list []json.RawMessage
		if json.Unmarshal(values[name], &list) != nil || len(list) == 0 || trimStart(list[0])[0] != '{' {
			continue
		}
		for _, one := range list {
			if s.record(one); s.stopped {
				return
			}
		}
		return
	}
	s.record(raw)
}

func (s *jsonSplitter) record(raw json.RawMessage) {
	s.count++
	s.stopped = !s.yield(Record{Name: "#" + strconv.Itoa(s.count), Bytes: raw})
}

// problem words the error that ends the input.
func (s *jsonSplitter) problem(err error) error {
	var told *problem
	switch {
	case errors.As(err, &told):
		return err
	case errors.Is(err, io.EOF):
		return problemf("leave it out, or give the file that was meant", "it is empty")
	}
	hint := `write objects such as {"id": "a", "text": "..."}, alone or in a list`
	return problemf(hint, "it is not valid JSON after byte %d: %v", s.decoder.InputOffset(), err)
}

// budgetReader bounds what one value may take.
type budgetReader struct {
	io.Reader
	limits Limits
	left   int64
}

// Read reads from the input, up to what is left for the value.
func (r *budgetReader) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, tooLarge("one value of it", r.limits)
	}
	n, err := r.Reader.Read(p[:min(int64(len(p)), r.left)])
	r.left -= int64(n)
	return n, err
}
