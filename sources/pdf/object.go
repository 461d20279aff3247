package pdf

import (
	"bytes"
	"strconv"
)

// object is a PDF object: nil, a bool, a float64, a text, a name, an array, a
// dict, a ref or a *stream; or, in content streams, an operator.
type object any

type (
	text     string
	name     string
	operator string
	array    []object
	dict     map[name]object
	// ref is the number of another object; generations are not told apart.
	ref int
)

// stream is a dictionary with packed bytes.
type stream struct {
	dict dict
	raw  []byte
}

// deepest is how many arrays and dictionaries may be inside each other.
const deepest = 100

// parser reads objects from bytes (ISO 32000-1, section 7.3).
type parser struct {
	in []byte
	at int
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool { return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0 }

// space skips white space and comments.
func (p *parser) space() {
	for p.at < len(p.in) {
		switch c := p.in[p.at]; {
		case isSpace(c):
			p.at++
		case c == '%':
			for p.at < len(p.in) && p.in[p.at] != '\n' && p.in[p.at] != '\r' {
				p.at++
			}
		default:
			return
		}
	}
}

// object reads the next object, and reports whether there is one. What is
// malformed is read as well as it goes.
func (p *parser) object(depth int) (object, bool) {
	p.space()
	if p.at >= len(p.in) || depth > deepest {
		return nil, false
	}
	rest := p.in[p.at:]
	switch c := rest[0]; {
	case bytes.HasPrefix(rest, []byte("<<")):
		p.at += 2
		return p.dict(depth), true
	case c == '[':
		p.at++
		return p.array(depth), true
	case c == '<':
		return p.hex(), true
	case c == '(':
		return p.literal(), true
	case c == '/':
		p.at++
		return name(p.nameWord()), true
	case isDelimiter(c):
		p.at++
		return operator(c), true
	}
	return p.word(), true
}

func (p *parser) array(depth int) array {
	out := array{}
	for {
		one, ok := p.object(depth + 1)
		if !ok || one == operator("]") {
			return out
		}
		if one == operator("R") && len(out) >= 2 {
			if number, isNumber := out[len(out)-2].(float64); isNumber {
				out = append(out[:len(out)-2], ref(number))
				continue
			}
		}
		out = append(out, one)
	}
}

// dict reads up to the end of the dictionary: names and values, of which a
// reference is three.
func (p *parser) dict(depth int) dict {
	out := dict{}
	var key name
	hasKey := false
	var values []object
	set := func() {
		switch {
		case !hasKey || len(values) == 0:
		case len(values) >= 3 && values[2] == operator("R"):
			if number, ok := values[0].(float64); ok {
				out[key] = ref(number)
			}
		default:
			out[key] = values[0]
		}
	}
	for {
		one, ok := p.object(depth + 1)
		if !ok || one == operator(">") {
			if p.at < len(p.in) && p.in[p.at] == '>' {
				p.at++
			}
			set()
			return out
		}
		if n, isName := one.(name); isName && (!hasKey || len(values) > 0) {
			set()
			key, hasKey, values = n, true, values[:0]
			continue
		}
		values = append(values, one)
	}
}

// nameWord reads a name behind its slash; #20 stands for a byte.
func (p *parser) nameWord() string {
	var out []byte
	for p.at < len(p.in) && !isSpace(p.in[p.at]) && !isDelimiter(p.in[p.at]) {
		c := p.in[p.at]
		p.at++
		if c == '#' && p.at+2 <= len(p.in) {
			if b, err := strconv.ParseUint(string(p.in[p.at:p.at+2]), 16, 8); err == nil {
				c = byte(b)
				p.at += 2
			}
		}
		out = append(out, c)
	}
	return string(out)
}

// word reads a number, a constant or an operator.
func (p *parser) word() object {
	start := p.at
	for p.at < len(p.in) && !isSpace(p.in[p.at]) && !isDelimiter(p.in[p.at]) {
		p.at++
	}
	word := string(p.in[start:p.at])
	switch word {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if c := word[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if f, err := strconv.ParseFloat(word, 64); err == nil && f < 1e12 && f > -1e12 {
			return f
		}
		return 0.0
	}
	return operator(word)
}

func (p *parser) hex() text {
	p.at++
	var out []byte
	half, high := false, byte(0)
	for p.at < len(p.in) && p.in[p.at] != '>' {
		if digit, err := strconv.ParseUint(string(p.in[p.at:p.at+1]), 16, 8); err == nil {
			if half {
				out = append(out, high<<4|byte(digit))
			}
			half, high = !half, byte(digit)
		}
		p.at++
	}
	p.at = min(p.at+1, len(p.in))
	if half {
		out = append(out, high<<4)
	}
	return text(out)
}

// escapes are the characters behind a backslash.
var escapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// literal reads a string in brackets, which may have others in it.
func (p *parser) literal() text {
	p.at++
	var out []byte
	for open := 1; p.at < len(p.in); p.at++ {
		c := p.in[p.at]
		switch c {
		case '(':
			open++
		case ')':
			if open--; open == 0 {
				p.at++
				return text(out)
			}
		case '\\':
			out = p.escaped(out)
			continue
		}
		out = append(out, c)
	}
	p.at = min(p.at, len(p.in))
	return text(out)
}

// escaped reads what a backslash stands before, and stops at its last byte.
func (p *parser) escaped(out []byte) []byte {
	p.at++
	if p.at >= len(p.in) {
		return out
	}
	c := p.in[p.at]
	switch {
	case c >= '0' && c <= '7':
		value := 0
		n := 0
		for ; n < 3 && p.at+n < len(p.in) && p.in[p.at+n] >= '0' && p.in[p.at+n] <= '7'; n++ {
			value = 8*value + int(p.in[p.at+n]-'0')
		}
		p.at += n - 1
		return append(out, byte(value))
	case c == '\r':
		if p.at+1 < len(p.in) && p.in[p.at+1] == '\n' {
			p.at++
		}
		return out
	case c == '\n':
		return out
	case escapes[c] != 0:
		c = escapes[c]
	}
	return append(out, c)
}
