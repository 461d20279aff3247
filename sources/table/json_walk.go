package table

import (
	"bytes"
	"encoding/json"
)

// walker walks over the members of a JSON object that is known to be valid.
type walker struct{ rest []byte }

// open goes behind the opening brace, and reports whether there is one.
func (w *walker) open() bool {
	w.space()
	if len(w.rest) == 0 || w.rest[0] != '{' {
		return false
	}
	w.rest = w.rest[1:]
	return true
}

// closed goes to the next member, and reports whether there is none.
func (w *walker) closed() bool {
	w.space()
	if len(w.rest) > 0 && w.rest[0] == ',' {
		w.rest = w.rest[1:]
		w.space()
	}
	return len(w.rest) == 0 || w.rest[0] == '}'
}

// name is the name of the next member; the colon behind it is taken, too.
func (w *walker) name() string {
	name := unquoted(w.take(stringEnd(w.rest)))
	w.space()
	w.take(1)
	w.space()
	return name
}

// value is the next value as it is written.
func (w *walker) value() []byte {
	switch w.rest[0] {
	case '"':
		return w.take(stringEnd(w.rest))
	case '{', '[':
		return w.take(nestedEnd(w.rest))
	}
	end := bytes.IndexAny(w.rest, ",}] \t\r\n")
	if end < 0 {
		end = len(w.rest)
	}
	return w.take(end)
}

func (w *walker) take(n int) []byte {
	n = min(n, len(w.rest))
	taken := w.rest[:n]
	w.rest = w.rest[n:]
	return taken
}

func (w *walker) space() { w.rest = bytes.TrimLeft(w.rest, " \t\r\n") }

// stringEnd is where the string at the beginning of b ends.
func stringEnd(b []byte) int {
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(b)
}

// nestedEnd is where the object or the array at the beginning of b ends.
func nestedEnd(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			i += stringEnd(b[i:]) - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(b)
}

// unquoted is the text of a JSON string.
func unquoted(quoted []byte) string {
	if len(quoted) >= 2 && bytes.IndexByte(quoted, '\\') < 0 {
		return string(bytes.ToValidUTF8(quoted[1:len(quoted)-1], []byte("\ufffd")))
	}
	var text string
	if json.Unmarshal(quoted, &text) != nil {
		return string(quoted)
	}
	return text
}
