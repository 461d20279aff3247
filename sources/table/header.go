package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// header is the columns of a table.
type header struct {
	// names are the cells of the header row.
	names []string
	// tags are those of the row of hashtags, one a column; nil without one.
	tags []string
	// line is where the header stands, 0 where there are no lines.
	line int
}

// fold is how two headers are compared.
func fold(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// name is what a column is called: its header, or its hashtag where it has none.
func (h header) name(at int) string {
	if at < len(h.names) && h.names[at] != "" || at >= len(h.tags) {
		return h.names[at]
	}
	return h.tags[at]
}

// is reports whether a column has that header or hashtag.
func (h header) is(at int, folded string) bool {
	return fold(h.names[at]) == folded || at < len(h.tags) && fold(h.tags[at]) == folded
}

// find is the index of the column of that name. A name that no column or more
// than one has is a problem.
func (h header) find(name string) (int, *problem) {
	at, folded := -1, fold(name)
	for i := range h.names {
		if !h.is(i, folded) {
			continue
		}
		if at >= 0 {
			return -1, problemf("give each column a name of its own", "columns %d and %d are both called %q", at+1, i+1, name)
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
		folded := fold(name)
		if !slices.ContainsFunc(h.names, func(n string) bool { return fold(n) == folded }) {
			return false
		}
	}
	return true
}

// present are the fields of which a column is there, with the columns that are.
func (h header) present(fields ...FieldColumns) []FieldColumns {
	var out []FieldColumns
	for _, f := range fields {
		f.Headers = slices.DeleteFunc(slices.Clone(f.Headers), func(name string) bool { return !h.has(name) })
		if len(f.Headers) > 0 {
			out = append(out, f)
		}
	}
	return out
}

// repeated are the names that more than one column has.
func (h header) repeated() []string {
	seen := map[string]int{}
	var out []string
	for _, name := range h.names {
		folded := fold(name)
		if seen[folded]++; folded != "" && seen[folded] == 2 {
			out = append(out, name)
		}
	}
	return out
}

// hint tells which columns there are, the likeliest first.
func (h header) hint(name string) string {
	best, distance := "", 3
	for _, n := range h.names {
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
	for _, n := range h.names[:min(len(h.names), listed)] {
		out = append(out, fmt.Sprintf("%.40q", n))
	}
	if len(h.names) > listed {
		out = append(out, fmt.Sprintf("and %d more", len(h.names)-listed))
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

// tagRows is in how many of the first rows a row of hashtags is looked for (HXL
// 1.1, tagging conventions).
const tagRows = 25

// headed is the records of a table below its header.
type headed struct {
	records
	// kept were read while the header was looked for.
	kept []record
}

// next returns the next record below the header.
func (h *headed) next() (record, error) {
	if len(h.kept) == 0 {
		return h.records.next()
	}
	r := h.kept[0]
	h.kept = h.kept[1:]
	return r, r.err
}

// readHeader reads what names the columns: the first row, unless one of the
// first is a row of hashtags, whose columns are called by the row above it.
func readHeader(in records) (header, *headed, error) {
	below := &headed{records: in}
	if names := in.keys(); names != nil {
		return header{names: names}, below, nil
	}
	for range tagRows {
		r, err := in.next()
		if errors.Is(err, io.EOF) {
			break
		}
		r.cells, r.err = cloned(r.cells), err
		if isTagRow(r.cells) {
			return taggedHeader(below, r), below, nil
		}
		if len(below.kept) > 0 || err != nil || !blank(r.cells) {
			below.kept = append(below.kept, r)
		}
		if ends(err) {
			break
		}
	}
	return plainHeader(below)
}

// plainHeader takes the first row for the header.
func plainHeader(below *headed) (header, *headed, error) {
	if len(below.kept) == 0 {
		if _, err := below.records.next(); err != nil && !errors.Is(err, io.EOF) {
			return header{}, nil, err
		}
		return header{}, nil, problemf("leave it out, or give the file that was meant", "it is empty")
	}
	first := below.kept[0]
	below.kept = below.kept[1:]
	return header{names: first.cells, line: first.line}, below, first.err
}

// taggedHeader takes the row above the hashtags for the names, and leaves out
// what stands above that.
func taggedHeader(below *headed, tags record) header {
	h := header{names: make([]string, len(tags.cells)), tags: tags.cells, line: tags.line}
	if n := len(below.kept); n > 0 {
		copy(h.names, below.kept[n-1].cells)
	}
	below.kept = nil
	return h
}

// isTagRow reports whether a row is one of hashtags: every cell that is not
// empty is one.
func isTagRow(cells []string) bool {
	tags := 0
	for _, c := range cells {
		switch {
		case c == "":
		case hashtagOf(c).tag == "":
			return false
		default:
			tags++
		}
	}
	return tags > 0
}

// cloned is the cells without surrounding white space, in bytes of their own.
func cloned(cells []string) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = strings.Clone(strings.TrimSpace(c))
	}
	return out
}
