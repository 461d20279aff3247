package table

import (
	"bufio"
	"errors"
	"io"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Lines is the readable text of a table: a record a line, its cells parted by
// tabs, with nothing quoted. It is no format of files.
var Lines = Format{Name: "lines", Text: true, open: func(f File) (records, error) {
	return &lines{in: bufio.NewReader(f.Text)}, nil
}}

type lines struct {
	in   *bufio.Reader
	line int
}

func (*lines) keys() []string { return nil }

func (l *lines) next() (record, error) {
	for {
		text, err := l.in.ReadString('\n')
		if err != nil && (!errors.Is(err, io.EOF) || text == "") {
			return record{}, err
		}
		l.line++
		if text = strings.TrimSuffix(text, "\n"); text != "" {
			return record{line: l.line, cells: strings.Split(text, "\t")}, nil
		}
	}
}

// CheckHeader reads no more than the header, and returns why the mapping does
// not fit it: nothing where it does.
func CheckHeader(file File, m Mapping) []claim.Failure {
	in, err := file.Format.open(file)
	if err != nil {
		return []claim.Failure{failureOf(file.Path, err)}
	}
	h, _, err := readHeader(in)
	if err != nil {
		return []claim.Failure{failureOf(file.Path, err)}
	}
	failures := failures{path: file.Path}
	_, problems := m.plan(h)
	for _, p := range problems {
		failures.add("", p.at(h.line))
	}
	return failures.all()
}

// Cells hands over the records of a file as they stand, without surrounding
// white space: those above the header, too, and the names of the cells first
// where records name them themselves. It goes on until yield returns false. The
// cells last until yield returns. It returns what could not be read.
func Cells(file File, yield func(cells []string) bool) []claim.Failure {
	failures := failures{path: file.Path}
	in, err := file.Format.open(file)
	if err != nil {
		return []claim.Failure{failureOf(file.Path, err)}
	}
	names := in.keys()
	if names != nil && !yield(names) {
		return nil
	}
	for {
		r, err := in.next()
		var p *problem
		switch {
		case errors.Is(err, io.EOF):
			return failures.all()
		case ends(err):
			return append(failures.all(), failureOf(file.Path, err))
		case errors.As(err, &p):
			failures.add("record", p)
			continue
		}
		if len(r.cells) > len(names) && names != nil {
			failures.add("names", problemf("name every column in one of the first objects", "the row names a column %q, which no row before it did; it is left out",
				in.keys()[len(names)]).at(r.line))
			r.cells = r.cells[:len(names)]
		}
		if !blank(r.cells) && !yield(cloned(r.cells)) {
			return failures.all()
		}
	}
}
