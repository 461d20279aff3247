package sources

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// jsonLines is one JSON object a line, each a document whose text is taken
// verbatim.
var jsonLines = Format{
	Name:       "jsonl",
	Extensions: []string{".jsonl", ".ndjson"},
	MediaType:  "text/plain",
	Says:       "one document a line, under the names that every output uses or those that --map gives",
	Opens:      starts(`{"`),
	Split:      splitLines,
	Read:       readRecord,
}

// splitLines hands over the lines that are not blank, one at a time.
func splitLines(r io.Reader, limits Limits, yield func(Record) bool) error {
	in := bufio.NewReader(r)
	offset := 0
	for number := 1; ; number++ {
		content, err := readLine(in, limits)
		if err != nil && !errors.Is(err, io.EOF) {
			return &located{atLine(number, err), offset}
		}
		if len(bytes.TrimSpace(content)) > 0 && !yield(Record{Line: number, Offset: offset, Bytes: bytes.TrimRight(content, "\r\n")}) {
			return nil
		}
		offset += len(content)
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
