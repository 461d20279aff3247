package reports

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// writeJSON writes the comparison JSON, indented by two spaces, one entry of a list
// after the other: as a whole, that of a million claims would be held three times.
func writeJSON(out io.Writer, view View, _ Terminal) error {
	return Join(out, view.Head(), view.entries)
}

// writeClaimLines writes one claim a line.
func writeClaimLines(out io.Writer, view ClaimsView, _ Terminal) error {
	for _, claim := range view.Claims {
		if err := encode(out, claim, ""); err != nil {
			return err
		}
	}
	return nil
}

// largestView is the most bytes of a comparison that is read back: that of a
// million claims has a few thousand million.
const largestView = 8 << 30

// LoadView reads a comparison that was written as JSON, of 8 GiB at most. It
// fails on what is not a comparison and on a schema version that it does not know.
func LoadView(in io.Reader) (View, error) {
	text, err := readText(in, largestView)
	if err != nil {
		return View{}, fmt.Errorf("it is no saved result: %w", err)
	}
	var view View
	if err := json.Unmarshal(text, &view); err != nil {
		return View{}, fmt.Errorf("it is no saved result: line %d: %w", lineOf(text, err), plainly(err))
	}
	if view.Schema != ComparisonSchema {
		return View{}, fmt.Errorf("its schema is %q, and this version reads %q: run the comparison again", view.Schema, ComparisonSchema)
	}
	return view, nil
}

// readText reads what begins as an object of JSON does, of so many bytes at most:
// a stream of anything else may have no end.
func readText(in io.Reader, most int64) ([]byte, error) {
	buffered := bufio.NewReader(in)
	start, err := buffered.Peek(64)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if opening := bytes.TrimLeft(start, " \t\r\n"); len(opening) > 0 && opening[0] != '{' {
		return nil, errors.New("line 1: it does not begin with {")
	}
	text, err := io.ReadAll(io.LimitReader(buffered, most+1))
	if err == nil && int64(len(text)) > most {
		err = fmt.Errorf("it has more than %d bytes, which are the most that are read", most)
	}
	return text, err
}

// plainly is an error of reading JSON without the names of Go's types.
func plainly(err error) error {
	var kind *json.UnmarshalTypeError
	switch {
	case !errors.As(err, &kind):
		return err
	case kind.Field == "":
		return fmt.Errorf("it is a JSON %s, not an object", kind.Value)
	}
	return fmt.Errorf("its %s cannot be a JSON %s", kind.Field, kind.Value)
}

// lineOf is the line of a JSON text, from 1, in which reading it went wrong.
func lineOf(text []byte, err error) int {
	offset := int64(len(text))
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
	}
	return lineAt(text, offset)
}

// lineAt is the line, from 1, that the byte offset lies in.
func lineAt(text []byte, offset int64) int {
	return 1 + bytes.Count(text[:min(offset, int64(len(text)))], []byte{'\n'})
}

func encode(out io.Writer, value any, indent string) error {
	encoder := json.NewEncoder(visible{out})
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	return encoder.Encode(value)
}

// visible escapes what a terminal would obey or hide and what JSON lets stand
// in a string: DEL, the C1 controls, and the characters that turn the
// direction of text. The JSON means the same with them escaped.
type visible struct{ out io.Writer }

// Write escapes one whole JSON text; the encoder hands over no less.
func (v visible) Write(text []byte) (int, error) {
	escaped := make([]byte, 0, len(text))
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRune(text[at:])
		if r >= 0x7f && isHidden(r) {
			escaped = fmt.Appendf(escaped, `\u%04x`, r)
		} else {
			escaped = append(escaped, text[at:at+size]...)
		}
		at += size
	}
	if _, err := v.out.Write(escaped); err != nil {
		return 0, err
	}
	return len(text), nil
}
