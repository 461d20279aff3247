package table

import (
	"errors"
	"io"
)

// Sample is the beginning of a table, as a person would look at it.
type Sample struct {
	// Headers are the names of the columns; a column without one has "".
	Headers []string
	// Layout is the layout that is recognised, "" where none is.
	Layout string
	// Cells are those of each column, empty ones and white space left out.
	Cells [][]string
}

// ReadSample reads the header and up to most records below it. Records that
// cannot be read are left out. The error is that of a file without a header.
func ReadSample(file File, most int) (Sample, error) {
	in, err := file.Format.open(file)
	if err != nil {
		return Sample{}, err
	}
	h, below, err := readHeader(in)
	if err != nil {
		return Sample{}, err
	}
	s := Sample{Headers: make([]string, len(h.names)), Cells: make([][]string, len(h.names))}
	for i := range h.names {
		s.Headers[i] = h.name(i)
	}
	for _, l := range layouts {
		if _, fits := l.match(h); fits && s.Layout == "" {
			s.Layout = l.Name
		}
	}
	for range most {
		r, err := below.next()
		if errors.Is(err, io.EOF) || ends(err) {
			break
		}
		s.take(r.cells)
	}
	return s, nil
}

// take adds the cells of a record.
func (s Sample) take(cells []string) {
	for i, cell := range cells[:min(len(cells), len(s.Cells))] {
		if !blank([]string{cell}) {
			s.Cells[i] = append(s.Cells[i], string([]byte(cell))) // cells last until the next record
		}
	}
}
