package table

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// parquetFile is an Apache Parquet file. The members of a group are called by
// both names, as in JSON, and the values of a list are parted by semicolons.
var parquetFile = Format{
	Name:       "parquet",
	Extensions: []string{".parquet"},
	MediaType:  "application/vnd.apache.parquet",
	open:       openParquet,
}

// parquetRows are the rows of all row groups of a file, one after the other.
type parquetRows struct {
	names   []string
	columns []parquetColumn
	groups  []parquet.RowGroup
	rows    parquet.Rows
	// read are rows that are not yet handed over.
	read  []parquet.Row
	batch [64]parquet.Row
	cells []string
}

func openParquet(f File) (out records, err error) {
	defer recoverParquet(&err)
	file, err := parquet.OpenFile(f.Bytes, f.Size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
	if err != nil {
		return nil, parquetProblem(err)
	}
	p := &parquetRows{groups: file.RowGroups()}
	for _, path := range file.Schema().Columns() {
		leaf, _ := file.Schema().Lookup(path...)
		p.names = append(p.names, columnName(path))
		p.columns = append(p.columns, columnOfType(leaf.Node.Type()))
	}
	if err := unpackedSize(file, f.Limits.Unpacked); err != nil {
		return nil, err
	}
	return p, nil
}

// unpackedSize refuses a file whose columns unpack to more than the limit.
func unpackedSize(file *parquet.File, most int64) error {
	size := int64(0)
	for _, g := range file.Metadata().RowGroups {
		size += max(g.TotalByteSize, 0)
		if most > 0 && size > most {
			return problemf("split the file, or save the columns that are meant as CSV", "it unpacks to more than %d bytes, the limit", most)
		}
	}
	return nil
}

// columnName is the path of a column without what only says that it is a list.
func columnName(path []string) string {
	var out []string
	for i, name := range path {
		if i > 0 && (name == "list" || name == "element" || name == "array" || name == "item") && i >= len(path)-2 {
			continue
		}
		out = append(out, name)
	}
	return strings.Join(out, ".")
}

func (p *parquetRows) keys() []string { return p.names }

func (p *parquetRows) next() (out record, err error) {
	defer recoverParquet(&err)
	for len(p.read) == 0 {
		if err := p.more(); err != nil {
			return record{}, err
		}
	}
	row := p.read[0]
	p.read = p.read[1:]
	return record{cells: p.cellsOf(row)}, nil
}

// more reads some rows of the group that is open, or opens the next.
func (p *parquetRows) more() error {
	if p.rows == nil {
		if len(p.groups) == 0 {
			return io.EOF
		}
		p.rows, p.groups = p.groups[0].Rows(), p.groups[1:]
	}
	n, err := p.rows.ReadRows(p.batch[:])
	p.read = p.batch[:n]
	if errors.Is(err, io.EOF) {
		err = p.rows.Close()
		p.rows = nil
	}
	if err != nil {
		return parquetProblem(err)
	}
	return nil
}

func (p *parquetRows) cellsOf(row parquet.Row) []string {
	p.cells = append(p.cells[:0], make([]string, len(p.names))...)
	for _, v := range row {
		at := v.Column()
		if at < 0 || at >= len(p.cells) || v.IsNull() {
			continue
		}
		text := p.columns[at].text(v)
		if p.cells[at] != "" {
			text = p.cells[at] + "; " + text
		}
		p.cells[at] = text
	}
	return p.cells
}

// recoverParquet turns a panic of the library, which trusts what a file says of
// itself, into a problem of the file.
func recoverParquet(err *error) {
	if cause := recover(); cause != nil {
		*err = parquetProblem(fmt.Errorf("%v", cause))
	}
}

func parquetProblem(err error) error {
	p := problemf("write the file anew, or save the columns that are meant as CSV", "it is damaged or no Parquet file: %v", err)
	p.last = true
	return p
}
