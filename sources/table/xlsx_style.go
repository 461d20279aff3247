package table

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// styles says how the numbers of cells are shown: what sort of number each
// style of a workbook has.
type styles struct {
	// codes are the number formats that the workbook defines, by their ids.
	codes map[string]string
	// kinds are those of the cell styles, in order.
	kinds []numberKind
	// inCells is set inside the list of cell styles.
	inCells bool
}

// numberKind is what a number in a cell is.
type numberKind int

const (
	justNumber numberKind = iota
	percentage
	dayOrTime
)

// read takes in one element of the styles. The formats stand before the styles
// that name them.
func (s *styles) read(e xml.StartElement, _ *xmlPart) error {
	switch e.Name.Local {
	case "numFmt":
		if s.codes == nil {
			s.codes = map[string]string{}
		}
		s.codes[attribute(e, "numFmtId")] = attribute(e, "formatCode")
	case "cellXfs":
		s.inCells = true
	case "cellStyles", "dxfs":
		s.inCells = false
	case "xf":
		if s.inCells {
			s.kinds = append(s.kinds, s.kindOf(attribute(e, "numFmtId")))
		}
	}
	return nil
}

// kindOf tells a format by its id (ISO/IEC 29500-1, 18.8.30) or by its code.
func (s *styles) kindOf(id string) numberKind {
	if code, own := s.codes[id]; own {
		return kindOfCode(code)
	}
	n, _ := strconv.Atoi(id)
	switch {
	case n == 9 || n == 10:
		return percentage
	case n >= 14 && n <= 22, n >= 27 && n <= 36, n >= 45 && n <= 47, n >= 50 && n <= 58:
		return dayOrTime
	}
	return justNumber
}

// kindOfCode tells a format by the letters that stand outside quotation marks
// and brackets.
func kindOfCode(code string) numberKind {
	var quoted, bracketed bool
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '\\' || c == '_' || c == '*':
			i++
		case c == '[':
			bracketed = true
		case c == ']':
			bracketed = false
		case bracketed:
		case c == '%':
			return percentage
		case strings.IndexByte("yYmMdDhHsS", c) >= 0:
			return dayOrTime
		}
	}
	return justNumber
}

// shown is a stored number as its cell shows it, but never rounded.
func (s *styles) shown(stored, style string, from1904 bool) string {
	stored = strings.TrimSpace(stored)
	n, _ := strconv.Atoi(style)
	if stored == "" {
		return ""
	}
	kind := justNumber
	if n >= 0 && n < len(s.kinds) {
		kind = s.kinds[n]
	}
	switch kind {
	case percentage:
		if v, err := quantity.Parse(decimalText(stored)); err == nil {
			return strings.TrimSuffix(v.Mul(quantity.Int(100)).String(), ".") + "%"
		}
	case dayOrTime:
		if v, err := strconv.ParseFloat(stored, 64); err == nil && v >= 0 && v < lastSerial {
			return serialText(v, from1904)
		}
	}
	return decimalText(stored)
}

// significant is how many digits of a number a spreadsheet program shows; what
// is stored beyond them comes from the binary form.
const significant = 15

// decimalText writes a stored number without an exponent and without the
// digits that only its binary form has.
func decimalText(stored string) string {
	if len(stored) <= significant && !strings.ContainsAny(stored, "eE") {
		return stored
	}
	v, err := strconv.ParseFloat(stored, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return stored
	}
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', significant, 64), 64)
	if err != nil {
		return stored
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// lastSerial is behind the last day of the year 9999.
const lastSerial = 2958466

// serialText is the day, the time or both that a number of days stands for. The
// 1900 system counts a 29 February 1900 that never was (ISO/IEC 29500-1,
// 18.17.4.1).
func serialText(days float64, from1904 bool) string {
	whole := math.Floor(days)
	seconds := time.Duration(math.Round((days-whole)*86400)) * time.Second
	start := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case from1904:
		start = time.Date(1904, time.January, 1, 0, 0, 0, 0, time.UTC)
	case whole < 60:
		start = start.AddDate(0, 0, 1)
	}
	at := start.AddDate(0, 0, int(whole)).Add(seconds)
	switch {
	case whole == 0 && !from1904:
		return at.Format(time.TimeOnly)
	case seconds == 0:
		return at.Format(time.DateOnly)
	}
	return at.Format(time.DateTime)
}
