package table

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// sheet is the rows of one sheet.
type sheet struct {
	workbook *workbook
	name     sheetName
	part     *xmlPart
	columns  int
	cells    []string
	// line is the number of the row that is read.
	line int
	// done is set behind the last row, whose file is then closed.
	done bool
}

func (w *workbook) open(name sheetName, limits Limits) (records, error) {
	part, err := w.part(name.part)
	if err != nil {
		return nil, err
	}
	if part == nil {
		return nil, problemf("open it in a spreadsheet program and save it anew", "the sheet %q is not in the workbook", name.name)
	}
	return &sheet{workbook: w, name: name, part: part, columns: limits.Columns}, nil
}

func (*sheet) keys() []string { return nil }

func (s *sheet) caveats() []document.Caveat { return s.workbook.caveats(s.name) }

// next reads the cells of the next row, up to the last that the sheet has.
func (s *sheet) next() (record, error) {
	if s.done {
		return record{}, io.EOF
	}
	s.cells = s.cells[:0]
	r, err := s.row()
	if err != nil {
		s.done = true
		s.part.close()
		if !errors.Is(err, io.EOF) {
			err = partProblem(s.name.name, err)
		}
	}
	return r, err
}

// row reads up to the end of the next row.
func (s *sheet) row() (record, error) {
	inRow := false
	for {
		token, err := s.part.decoder.RawToken()
		if err != nil {
			return record{}, s.ended(inRow, err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch {
			case t.Name.Local == "row":
				inRow = true
				s.number(attribute(t, "r"))
			case t.Name.Local == "c" && inRow:
				if err := s.cell(t); err != nil {
					return record{}, err
				}
			}
		case xml.EndElement:
			if t.Name.Local == "row" && inRow {
				return record{line: s.line, cells: s.cells, open: true}, nil
			}
		}
	}
}

// ended is the error at the end of the part: it may end behind a row alone.
func (s *sheet) ended(inRow bool, err error) error {
	if inRow {
		return unexpected(err)
	}
	return err
}

// number counts the row, by its own number where it has one.
func (s *sheet) number(given string) {
	s.line++
	if n, err := strconv.Atoi(given); err == nil && n > s.line {
		s.line = n
	}
}

// cell reads one cell into its column.
func (s *sheet) cell(e xml.StartElement) error {
	at := len(s.cells)
	if n, ok := columnOf(attribute(e, "r")); ok {
		at = n
	}
	if at > s.columns {
		p := problemf("delete the columns that are not wanted", "row %d has a cell in column %d, over the limit of %d columns", s.line, at+1, s.columns)
		p.last = true
		return p
	}
	text, err := s.part.text()
	if err != nil {
		return err
	}
	for len(s.cells) <= at {
		s.cells = append(s.cells, "")
	}
	s.cells[at] = s.workbook.cellText(text, attribute(e, "t"), attribute(e, "s"))
	return nil
}

// columnOf is the column of a reference such as "AB12", counted from 0.
func columnOf(reference string) (int, bool) {
	n := 0
	for i, r := range reference {
		if r < 'A' || r > 'Z' {
			return n - 1, i > 0
		}
		if n = n*26 + int(r-'A') + 1; n > 1<<20 {
			break
		}
	}
	return 0, false
}

// cellText is what a cell of that type and style says.
func (w *workbook) cellText(stored, kind, style string) string {
	switch kind {
	case "s":
		if n, err := strconv.Atoi(strings.TrimSpace(stored)); err == nil && n >= 0 && n < len(w.strings) {
			return w.strings[n]
		}
		return ""
	case "inlineStr", "str", "e":
		return stored
	case "b":
		if stored == "1" {
			return "true"
		}
		return "false"
	case "d":
		return strings.Replace(stored, "T", " ", 1)
	}
	return w.styles.shown(stored, style, w.from1904)
}
