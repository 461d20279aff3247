package sources

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// sniffed is how many bytes of an input tell what it is.
const sniffed = 1024

// input is one file, or standard input, that is to be read.
type input struct {
	// path is the file as it was given, with forward slashes; "-" for
	// standard input.
	path string
	// failure is set where the argument led to nothing that can be read.
	failure *claim.Failure
}

// open returns the bytes of the input. Only regular files are opened: a pipe
// or a device could block for ever.
func (in input) open(o Options) (io.ReadCloser, error) {
	if in.path == standardInput {
		if o.Stdin == nil {
			return io.NopCloser(strings.NewReader("")), nil
		}
		return io.NopCloser(o.Stdin), nil
	}
	info, err := os.Stat(in.path)
	if err != nil {
		return nil, fmt.Errorf("look at the file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, problemf("save it as a file, or pass it through standard input with -", "it is not a regular file")
	}
	file, err := os.Open(in.path)
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	return file, nil
}

// format decides how the input is read: by what the user said, by the
// extension, by the content.
func (in input) format(o Options, start []byte) (Format, error) {
	if o.From != "" {
		f, ok := FormatNamed(o.From)
		if !ok {
			return f, problemf("use one of "+names(formats), "there is no format called %q", o.From)
		}
		return f, nil
	}
	if f, ok := formatOf(in.path); ok {
		return f, nil
	}
	if oneJSON.Match(start) {
		return Format{}, problemf(`write one object a line, as in {"id": "a", "text": "..."}`, "it is JSON, but not one object a line")
	}
	return sniff(start), nil
}

// oneJSON opens one JSON value that is written over many lines.
var oneJSON = regexp.MustCompile(`^\s*(?:\{\s*\n\s*"|\[\s*[{"])`)

// records hands over the records of the input with their format.
func (in input) records(o Options, yield func(Format, Record) bool) error {
	opened, err := in.open(o)
	if err != nil {
		return err
	}
	defer opened.Close()
	return in.cut(opened, o, yield)
}

// cut hands over the records of what was opened, with their format.
func (in input) cut(opened io.Reader, o Options, yield func(Format, Record) bool) error {
	r := bufio.NewReaderSize(opened, 64<<10)
	start, err := r.Peek(sniffed)
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("read the file: %w", err)
	}
	format, err := in.format(o, start)
	if err != nil {
		return err
	}
	if err := refuseBinary(start); err != nil {
		return err
	}
	if format.Split != nil {
		return format.Split(r, o.Limits, func(rec Record) bool {
			rec.Path, rec.Limits = in.path, o.Limits
			return yield(format, rec)
		})
	}
	content, err := readAll(r, o.Limits)
	if err != nil {
		return err
	}
	yield(format, Record{Path: in.path, Bytes: content, Limits: o.Limits})
	return nil
}

// readAll reads a whole document, up to the limit.
func readAll(r io.Reader, limits Limits) ([]byte, error) {
	content, err := io.ReadAll(io.LimitReader(r, limits.Document+1))
	if err != nil {
		return nil, fmt.Errorf("read the file: %w", err)
	}
	if int64(len(content)) > limits.Document {
		return nil, tooLarge("it", limits)
	}
	if len(bytes.TrimSpace(content)) == 0 {
		return nil, problemf("leave it out, or give the file that was meant", "it is empty")
	}
	return content, nil
}

func tooLarge(what string, limits Limits) *problem {
	return problemf("split it, or give the article alone", "%s has more than %s, the limit for one document", what, size(limits.Document))
}

var binary = problemf("save its text as .txt, .md or .html first", "it is a binary file, not text")

// refuseBinary tells files that hold no text by the start of their bytes: a
// NUL without the byte order mark of UTF-16.
func refuseBinary(start []byte) error {
	if bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")) {
		return nil
	}
	for _, opening := range []string{"%PDF-", `{\rtf`} {
		if bytes.HasPrefix(start, []byte(opening)) {
			return binary
		}
	}
	if bytes.IndexByte(start, 0) >= 0 {
		return binary
	}
	return nil
}

func names(of []Format) string {
	var out []string
	for _, f := range of {
		out = append(out, f.Name)
	}
	return strings.Join(out, ", ")
}
