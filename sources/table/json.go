package table

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// jsonLines is one JSON object a line, whose members are the cells.
var jsonLines = Format{
	Name:       "jsonl",
	Extensions: []string{".jsonl", ".ndjson"},
	MediaType:  "application/jsonl",
	Text:       true,
	open: func(f File) (records, error) {
		return openObjects(&objectLines{in: bufio.NewReaderSize(f.Text, sample), most: f.Limits.Record})
	},
}

// jsonArray is one JSON array of objects.
var jsonArray = Format{
	Name:       "json",
	Extensions: []string{".json"},
	MediaType:  "application/json",
	Text:       true,
	open: func(f File) (records, error) {
		return openObjects(newObjectArray(f.Text, f.Limits.Record))
	},
}

// objectSource hands over JSON objects one by one, each with its line. The
// errors are those of records.
type objectSource interface {
	object() (content []byte, line int, err error)
}

// ahead is how many records are read before the columns are made out, since one
// object alone need not have every member, and how many bytes of them at most.
const ahead, aheadBytes = 1000, 4 << 20

// objects are records that name their cells themselves.
type objects struct {
	from  objectSource
	names []string
	index map[string]int
	cells []string
	// kept were read ahead.
	kept []record
}

func openObjects(from objectSource) (records, error) {
	o := &objects{from: from, index: map[string]int{}}
	size := 0
	for len(o.kept) < ahead && size < aheadBytes {
		r, err := o.read()
		if errors.Is(err, io.EOF) {
			break
		}
		r.cells, r.err = cloned(r.cells), err
		o.kept = append(o.kept, r)
		for _, c := range r.cells {
			size += len(c)
		}
		if ends(err) {
			break
		}
	}
	if len(o.kept) == 0 {
		return nil, problemf("leave it out, or give the file that was meant", "it is empty")
	}
	if len(o.names) == 0 && o.kept[0].err != nil {
		return nil, o.kept[0].err
	}
	return o, nil
}

func (o *objects) keys() []string {
	if o.names == nil {
		return []string{}
	}
	return o.names
}

func (o *objects) next() (record, error) {
	if len(o.kept) == 0 {
		return o.read()
	}
	r := o.kept[0]
	o.kept = o.kept[1:]
	for len(r.cells) < len(o.names) && r.err == nil {
		r.cells = append(r.cells, "") // members that came up later
	}
	return r, r.err
}

func (o *objects) read() (record, error) {
	content, line, err := o.from.object()
	if err != nil {
		return record{line: line}, err
	}
	clear(o.cells)
	if err := o.members(content, "", 1); err != nil {
		return record{line: line}, err.at(line)
	}
	return record{line: line, cells: o.cells}, nil
}

// deepest is how deep an object may stand in others for its members to be cells;
// below, an object is one cell.
const deepest = 4

// members sets the cells of an object's members. Those of an object inside it
// are called by both names: "where.country".
func (o *objects) members(content []byte, prefix string, depth int) *problem {
	w := walker{content}
	if !w.open() {
		return problemf(objectHint, "it is no JSON object")
	}
	seen := map[string]bool{}
	for !w.closed() {
		name := w.name()
		if seen[name] {
			return problemf("give each member a name of its own", "two members of the object are called %q; the row was not read", name)
		}
		seen[name] = true
		value := w.value()
		if len(value) > 0 && value[0] == '{' && depth < deepest {
			if err := o.members(value, prefix+name+".", depth+1); err != nil {
				return err
			}
			continue
		}
		o.set(prefix+name, value)
	}
	return nil
}

const objectHint = `each row is an object such as {"item": "a", "value": 12}`

// set sets one cell: a string's text, a number as it is written, nothing for
// null, and anything else as JSON.
func (o *objects) set(name string, value []byte) {
	at, known := o.index[name]
	if !known {
		at = len(o.names)
		o.index[name] = at
		o.names = append(o.names, name)
	}
	for len(o.cells) < len(o.names) {
		o.cells = append(o.cells, "")
	}
	o.cells[at] = cellOf(value)
}

// cellOf is a JSON value as a cell.
func cellOf(value []byte) string {
	switch {
	case string(value) == "null":
		return ""
	case value[0] == '"':
		return unquoted(value)
	}
	return string(value)
}

// objectLines are objects one a line.
type objectLines struct {
	in   *bufio.Reader
	line int
	most int
	read []byte
}

func (l *objectLines) object() ([]byte, int, error) {
	for {
		content, err := l.next()
		if err != nil && (!errors.Is(err, io.EOF) || len(content) == 0) {
			return nil, l.line, err
		}
		content = bytes.TrimSpace(content)
		if len(content) == 0 {
			continue
		}
		if !json.Valid(content) {
			return nil, l.line, jsonProblem(content).at(l.line)
		}
		if content[0] != '{' {
			return nil, l.line, problemf(objectHint, "the line holds no object; the row was not read").at(l.line)
		}
		return content, l.line, nil
	}
}

// next reads the next line, which lasts until the one after it.
func (l *objectLines) next() ([]byte, error) {
	l.line++
	l.read = l.read[:0]
	for {
		part, err := l.in.ReadSlice('\n')
		l.read = append(l.read, part...)
		if len(l.read) > l.most {
			return nil, overlong(l.most).at(l.line)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return l.read, err
		}
	}
}

// overlong is told of a record over the limit, after which nothing is read.
func overlong(most int) *problem {
	p := problemf("see that every quotation mark is closed, or give the text as a file of its own",
		"a record has more than %d bytes, the limit; nothing from there on was read", most)
	p.last = true
	return p
}

// jsonProblem says what is wrong with a line of JSON.
func jsonProblem(content []byte) *problem {
	var into json.RawMessage
	err := json.Unmarshal(content, &into)
	return problemf(objectHint, "it is not valid JSON: %v; the row was not read", err)
}

// objectArray are the elements of one array.
type objectArray struct {
	lines   *lineCounter
	bounded *bounded
	decoder *json.Decoder
	opened  bool
	// done is the error of the end, once it was reached.
	done error
}

func newObjectArray(text io.Reader, most int) *objectArray {
	lines := &lineCounter{from: text, line: 1}
	limited := &bounded{from: lines, most: most}
	return &objectArray{lines: lines, bounded: limited, decoder: json.NewDecoder(limited)}
}

func (a *objectArray) object() ([]byte, int, error) {
	if a.done != nil {
		return nil, 0, a.done
	}
	a.bounded.read = 0
	content, err := a.element()
	line := a.lines.at(a.decoder.InputOffset() - int64(len(content)))
	switch {
	case errors.Is(err, io.EOF):
		a.done = io.EOF
	case err != nil:
		a.done = io.EOF
		p := problemf(objectHint, "it is not valid JSON: %v; nothing from there on was read", err)
		if errors.Is(err, io.ErrUnexpectedEOF) {
			p = problemf("see that the file was saved to its end", "it ends in the middle; the last row was not read")
		}
		var known *problem
		if errors.As(err, &known) {
			p = known
		}
		p.last = true
		return nil, line, p.at(line)
	case len(content) == 0 || content[0] != '{':
		return nil, line, problemf(objectHint, "an element of the array is no object but %.40q; the row was not read", content).at(line)
	}
	return content, line, err
}

// element reads the next element as it is written; the error is io.EOF behind
// the last.
func (a *objectArray) element() (json.RawMessage, error) {
	if !a.opened {
		token, err := a.decoder.Token()
		if err != nil {
			return nil, err
		}
		if token != json.Delim('[') {
			return nil, problemf("put the objects into an array, [{…}, {…}], or write one a line into a .jsonl file", "it is no JSON array of objects")
		}
		a.opened = true
	}
	if !a.decoder.More() {
		_, err := a.decoder.Token()
		if err == nil {
			err = io.EOF
		} else if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	var content json.RawMessage
	err := a.decoder.Decode(&content)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return content, err
}

// lineCounter tells on which line an offset of what it reads stands.
type lineCounter struct {
	from io.Reader
	read int64
	line int
	// ends are the offsets of the line feeds after the last offset asked for.
	ends []int64
}

// Read reads and notes where lines end.
func (c *lineCounter) Read(into []byte) (int, error) {
	n, err := c.from.Read(into)
	for i, b := range into[:n] {
		if b == '\n' {
			c.ends = append(c.ends, c.read+int64(i))
		}
	}
	c.read += int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		err = fmt.Errorf("read the file: %w", err)
	}
	return n, err
}

// at is the line of an offset, which is not before the one asked for last.
func (c *lineCounter) at(offset int64) int {
	n := 0
	for n < len(c.ends) && c.ends[n] < offset {
		n++
	}
	c.ends = c.ends[n:]
	c.line += n
	return c.line
}
