package table

import (
	"fmt"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Mapping says which columns of a table say what of its figures. The zero
// Mapping goes by the layouts that are recognised. Headers are matched without
// regard to case and surrounding white space.
type Mapping struct {
	// Layout names one of Layouts whose columns are taken where Columns and
	// Figures name none; "" is the first that fits.
	Layout string
	// Columns says where each field is read from; a field stands in it once.
	Columns []FieldColumns
	// Figures are the attributes of a record that each have columns of their
	// own for value, low, best and high.
	Figures []FigureColumns
	// Fixed are texts that hold for every row: the unit, the source, the
	// attribute. A column of the field wins where its cell is not empty.
	Fixed []FixedText
}

// FieldColumns are the headers of the columns that a field is read from. The
// cells of several are joined by ", "; of two columns of the date the first is
// the first day and the other the last; each column of values is an attribute,
// by the name of its header.
type FieldColumns struct {
	Field   claim.Field
	Headers []string
}

// FigureColumns are the columns of one attribute of a record, as headers; ""
// is none.
type FigureColumns struct {
	Attribute              string
	Unit                   string
	Value, Low, Best, High string
}

// FixedText is what a field is in every row.
type FixedText struct {
	Field claim.Field
	Text  string
}

// IsZero reports whether the mapping says nothing.
func (m Mapping) IsZero() bool {
	return m.Layout == "" && len(m.Columns) == 0 && len(m.Figures) == 0 && len(m.Fixed) == 0
}

// headersOf are the headers that a field is read from.
func (m Mapping) headersOf(f claim.Field) []string {
	for _, c := range m.Columns {
		if c.Field == f {
			return c.Headers
		}
	}
	return nil
}

// isNumber reports whether the field is one of the numbers of a figure.
func isNumber(f claim.Field) bool {
	return f == claim.FieldValue || f == claim.FieldLow || f == claim.FieldBest || f == claim.FieldHigh
}

// figures are the figures of a record: those given, and those of the fields'
// columns.
func (m Mapping) figures() []FigureColumns {
	out := slices.Clone(m.Figures)
	values := m.headersOf(claim.FieldValue)
	low, best, high := first(m.headersOf(claim.FieldLow)), first(m.headersOf(claim.FieldBest)), first(m.headersOf(claim.FieldHigh))
	if len(values) > 1 {
		for _, v := range values {
			out = append(out, FigureColumns{Attribute: v, Value: v})
		}
		values = nil
	}
	if len(values) == 1 || low+best+high != "" {
		out = append(out, FigureColumns{Value: first(values), Low: low, Best: best, High: high})
	}
	return out
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// header is the names of a table's columns.
type header []string

// fold is how two headers are compared.
func fold(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// find is the index of the column of that name. A name that no column or more
// than one has is a problem.
func (h header) find(name string) (int, *problem) {
	at := -1
	for i, n := range h {
		if fold(n) != fold(name) {
			continue
		}
		if at >= 0 {
			return -1, problemf("give each column a name of its own", "columns %d and %d are both called %q", at+1, i+1, n)
		}
		at = i
	}
	if at < 0 {
		return -1, problemf(h.hint(name), "there is no column called %q", name)
	}
	return at, nil
}

// has reports whether every one of the names is a column's.
func (h header) has(names ...string) bool {
	for _, name := range names {
		if !slices.ContainsFunc(h, func(n string) bool { return fold(n) == fold(name) }) {
			return false
		}
	}
	return true
}

// hint tells which columns there are, the likeliest first.
func (h header) hint(name string) string {
	best, distance := "", 3
	for _, n := range h {
		if d := editDistance(fold(n), fold(name)); d < distance {
			best, distance = n, d
		}
	}
	if best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "the columns are " + h.list()
}

// listed is how many columns a message lists.
const listed = 20

func (h header) list() string {
	var out []string
	for _, n := range h[:min(len(h), listed)] {
		out = append(out, fmt.Sprintf("%.40q", n))
	}
	if len(h) > listed {
		out = append(out, fmt.Sprintf("and %d more", len(h)-listed))
	}
	return strings.Join(out, ", ")
}

// editDistance is the Levenshtein distance of two names, cut to 64 bytes each.
func editDistance(a, b string) int {
	a, b = a[:min(len(a), 64)], b[:min(len(b), 64)]
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
