package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// commaSeparated is RFC 4180, with a comma, a semicolon, a tab or a bar between
// the cells.
var commaSeparated = Format{
	Name:       "csv",
	Extensions: []string{".csv"},
	MediaType:  "text/csv",
	Text:       true,
	open:       openSeparated,
}

// tabSeparated is the same with tabs.
var tabSeparated = Format{
	Name:       "tsv",
	Extensions: []string{".tsv", ".tab"},
	MediaType:  "text/tab-separated-values",
	Text:       true,
	open: func(f File) (records, error) {
		if f.Delimiter == 0 {
			f.Delimiter = '\t'
		}
		return openSeparated(f)
	},
}

// delimiters are what a file may part its cells with, the likeliest first.
const delimiters = ",;\t|"

// sample is how many bytes tell the delimiter.
const sample = 64 << 10

// separated reads records of cells between delimiters.
type separated struct {
	bounded *bounded
	csv     *csv.Reader
}

func openSeparated(f File) (records, error) {
	s := &separated{bounded: &bounded{from: f.Text, most: f.Limits.Record}}
	in := bufio.NewReaderSize(s.bounded, sample)
	start, err := in.Peek(sample)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	s.csv = csv.NewReader(in)
	s.csv.Comma = f.Delimiter
	if f.Delimiter == 0 {
		s.csv.Comma = delimiterOf(start)
	}
	s.csv.FieldsPerRecord = -1
	s.csv.ReuseRecord = true
	return s, nil
}

func (*separated) keys() []string { return nil }

func (s *separated) next() (record, error) {
	s.bounded.read = 0
	cells, err := s.csv.Read()
	if err != nil {
		return record{}, separatedProblem(err)
	}
	line, _ := s.csv.FieldPos(0)
	return record{line: line, cells: cells}, nil
}

// separatedProblem words what is wrong with a record.
func separatedProblem(err error) error {
	var broken *csv.ParseError
	if !errors.As(err, &broken) {
		return err
	}
	switch {
	case errors.Is(broken.Err, csv.ErrBareQuote):
		return problemf(`put the cell in quotation marks and double those inside it: "a ""b"" c"`,
			"there is a quotation mark inside a cell that does not begin with one; the row was not read").at(broken.Line)
	case errors.Is(broken.Err, csv.ErrQuote) && broken.Line > broken.StartLine:
		p := problemf("close the quotation mark, or double it where it belongs to the text",
			"a quotation mark opens a cell and is not closed before line %d; no row from here to there was read", broken.Line)
		return p.at(broken.StartLine)
	case errors.Is(broken.Err, csv.ErrQuote):
		return problemf(`double the quotation marks that belong to the text: "a ""b"" c"`,
			"there is text behind the quotation mark that closes a cell, or none closes it; the row was not read").at(broken.StartLine)
	}
	return broken.Err
}

// bounded fails once more bytes were read than one record may have.
type bounded struct {
	from       io.Reader
	read, most int
}

func (b *bounded) Read(into []byte) (int, error) {
	if b.most > 0 && b.read > b.most {
		return 0, overlong(b.most)
	}
	n, err := b.from.Read(into)
	b.read += n
	return n, err
}

// delimiterOf is the delimiter by which the most records of a file's beginning
// have as many cells as the first; of several the one that makes more cells.
func delimiterOf(start []byte) rune {
	if len(start) == sample {
		start = start[:max(0, bytes.LastIndexByte(start, '\n'))] // no half record
	}
	best, bestScore := rune(delimiters[0]), 0
	for _, d := range delimiters {
		if score := regularity(start, d); score > bestScore {
			best, bestScore = d, score
		}
	}
	return best
}

// regularity is a score of how well the delimiter cuts the text into records of
// one length, 0 where it never stands in the first.
func regularity(text []byte, delimiter rune) int {
	const most = 200 // records looked at
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes, r.ReuseRecord = delimiter, -1, true, true
	columns, regular, all := 0, 0, 0
	for all < most {
		cells, err := r.Read()
		if err != nil {
			break
		}
		if columns == 0 {
			columns = len(cells)
		}
		all++
		if len(cells) == columns && strings.Join(cells, "") != "" {
			regular++
		}
	}
	if columns < 2 || all == 0 {
		return 0
	}
	return 1000*regular/all + min(columns, 100)
}
