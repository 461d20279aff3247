package pdf

import (
	"regexp"
	"strings"
)

// font says what the codes of a font stand for and how wide they are.
type font struct {
	// wide is set where a code is two bytes.
	wide bool
	// told is what the file says of codes; one says it of the rest, where a code
	// is one byte, and nil where nobody does.
	told map[int]string
	one  *[256]string
	// unicode is set where the codes are UTF-16 themselves.
	unicode bool
	// widths are in thousandths of the size; other is that of other codes.
	widths map[int]float64
	other  float64
	// bold is set where its letters are heavier than those of text.
	bold bool
}

// Widths for fonts that do not state them: of the standard fonts the letters are
// about half as wide as they are high, those of typewriters all the same.
const (
	usualWidth      = 500
	typewriterWidth = 600
)

func (f *file) font(d dict) *font {
	out := &font{told: map[int]string{}, widths: map[int]float64{}, other: usualWidth}
	base := string(f.name(d["BaseFont"]))
	out.bold = f.isBold(base, d)
	if strings.Contains(base, "Courier") {
		out.other = typewriterWidth
	}
	if s, ok := f.get(d["ToUnicode"]).(*stream); ok {
		if content, err := f.bytes(s); err == nil {
			readMap(content, out.told)
		}
	}
	if f.name(d["Subtype"]) == "Type0" {
		f.composite(out, d)
		return out
	}
	f.simple(out, d)
	return out
}

// boldNames are what the names of bold fonts have in them.
var boldNames = regexp.MustCompile(`(?i)bold|[-,](?:black|heavy|demi)`)

// boldFrom is the weight that bold begins at, of 100 to 900 (table 122).
const boldFrom = 600

// isBold reports whether a font is bold by its name or by what describes it, which
// a composite font leaves to its descendant.
func (f *file) isBold(base string, d dict) bool {
	if descendants := f.array(d["DescendantFonts"]); len(descendants) > 0 {
		d = f.dict(descendants[0])
	}
	return boldNames.MatchString(base) || f.number(f.dict(d["FontDescriptor"])["FontWeight"]) >= boldFrom
}

// composite reads a font whose codes are two bytes (section 9.7).
func (f *file) composite(out *font, d dict) {
	out.wide = true
	encoding := string(f.name(d["Encoding"]))
	out.unicode = strings.Contains(encoding, "UCS2") || strings.Contains(encoding, "UTF16")
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	descendant := f.dict(descendants[0])
	if out.other = f.number(descendant["DW"]); descendant["DW"] == nil {
		out.other = 1000
	}
	f.compositeWidths(out, f.array(descendant["W"]))
}

// compositeWidths reads "first [width ...]" and "first last width".
func (f *file) compositeWidths(out *font, w array) {
	left := mostCodes
	for i := 0; i+1 < len(w) && left > 0; {
		first := int(f.number(w[i]))
		if list := f.array(w[i+1]); list != nil {
			for j, width := range list {
				out.widths[first+j] = f.number(width)
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		last := min(int(f.number(w[i+1])), first+left)
		left -= max(0, last-first) + 1
		for code := first; code <= last; code++ {
			out.widths[code] = f.number(w[i+2])
		}
		i += 3
	}
}

// simple reads a font whose codes are one byte (section 9.6).
func (f *file) simple(out *font, d dict) {
	first := int(f.number(d["FirstChar"]))
	for i, width := range f.array(d["Widths"]) {
		out.widths[first+i] = f.number(width)
	}
	if missing := f.number(f.dict(d["FontDescriptor"])["MissingWidth"]); missing > 0 {
		out.other = missing
	}
	out.one = &[256]string{}
	base := f.name(d["Encoding"])
	encoding := f.dict(d["Encoding"])
	if encoding != nil {
		base = f.name(encoding["BaseEncoding"])
	}
	table := standard
	switch base {
	case "WinAnsiEncoding":
		table = winAnsi
	case "MacRomanEncoding":
		table = macRoman
	}
	for code := range out.one {
		if r := table(byte(code)); r >= ' ' {
			out.one[code] = string(r)
		}
	}
	code := 0
	for _, one := range f.array(encoding["Differences"]) {
		switch one := f.get(one).(type) {
		case float64:
			code = int(one)
		case name:
			if code >= 0 && code < 256 {
				out.one[code] = glyph(string(one))
			}
			code++
		}
	}
}

// next is the first code of a string, with its length in bytes.
func (f *font) next(s text) (code, length int) {
	if f.wide && len(s) >= 2 {
		return int(s[0])<<8 | int(s[1]), 2
	}
	return int(s[0]), 1
}

// meaning is what a code stands for, "" where nobody says.
func (f *font) meaning(code int) string {
	if s, ok := f.told[code]; ok {
		return s
	}
	if f.unicode {
		return string(rune(code))
	}
	if f.one != nil && code < 256 {
		return f.one[code]
	}
	return ""
}

func (f *font) width(code int) float64 {
	if w, ok := f.widths[code]; ok {
		return w
	}
	return f.other
}

// mostCodes is how many codes are taken of what a font says of them: it has
// 65,536 of them at most, and says of each how wide it is and what it means.
const mostCodes = 1 << 20

// readMap reads what codes stand for from a map to Unicode (section 9.10.3).
func readMap(content []byte, into map[int]string) {
	p := parser{in: content}
	var stack []object
	for left := mostCodes; left > 0; {
		one, ok := p.object(0)
		if !ok {
			return
		}
		switch one {
		case operator("endbfchar"):
			for i := 0; i+1 < len(stack); i += 2 {
				if to, ok := stack[i+1].(text); ok {
					into[codeOf(stack[i])] = utf16Text(to)
				}
			}
		case operator("endbfrange"):
			for i := 0; i+2 < len(stack); i += 3 {
				low := codeOf(stack[i])
				high := min(codeOf(stack[i+1]), low+left)
				left -= max(0, high-low) + 1
				readRange(low, high, stack[i+2], into)
			}
		}
		if _, isOperator := one.(operator); isOperator {
			stack = stack[:0]
			continue
		}
		stack = append(stack, one)
	}
}

func readRange(low, high int, to object, into map[int]string) {
	if list, ok := to.(array); ok {
		for i, one := range list {
			if s, ok := one.(text); ok && low+i <= high {
				into[low+i] = utf16Text(s)
			}
		}
		return
	}
	first, ok := to.(text)
	if !ok || len(first) < 2 {
		return
	}
	start := []rune(utf16Text(first))
	for code := low; code <= high && len(start) > 0; code++ {
		into[code] = string(start)
		start[len(start)-1]++
	}
}

func codeOf(one object) int {
	s, _ := one.(text)
	code := 0
	for _, c := range []byte(s[:min(len(s), 4)]) {
		code = code<<8 | int(c)
	}
	return code
}
