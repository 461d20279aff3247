package table

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Format is one kind of file that holds a table.
type Format struct {
	// Name is what File.Format calls it.
	Name string
	// Extensions are in lower case, with the dot.
	Extensions []string
	// MediaType is the IANA media type.
	MediaType string
	// Text is set where the file is text, which File.Text then holds.
	Text bool
	// open starts to read the records of a file.
	open func(File) (records, error)
}

// formats is every format there is.
var formats = []Format{
	commaSeparated,
	tabSeparated,
	jsonLines,
	jsonArray,
	spreadsheet,
	parquetFile,
}

// Formats returns every format that can be read.
func Formats() []Format { return append([]Format(nil), formats...) }

// FormatNamed returns the format of that name, and whether there is one.
func FormatNamed(name string) (Format, bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// FormatOf returns the format that a file's extension names.
func FormatOf(path string) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(path))
	for _, f := range formats {
		for _, e := range f.Extensions {
			if e == extension {
				return f, true
			}
		}
	}
	return Format{}, false
}

// File is one table to be read, opened.
type File struct {
	// Path names the file in failures.
	Path   string
	Format Format
	// Text is the file's text in UTF-8, without a byte order mark, where the
	// format is text.
	Text io.Reader
	// Bytes are the file's bytes where the format is not text.
	Bytes io.ReaderAt
	// Size is that of the file in bytes, 0 where it is not known.
	Size int64
	// Sheet is the one of a workbook that is read; "" is the first.
	Sheet string
	// Delimiter parts the cells of text; 0 goes by the content.
	Delimiter rune
	Limits    Limits
}

// id names the table: its path, and its sheet where one was asked for.
func (f File) id() string {
	if f.Sheet != "" {
		return f.Path + "#" + f.Sheet
	}
	return f.Path
}

// Limits bound what one table may cost. Whatever is over a limit is a Failure
// that names it.
type Limits struct {
	// Record is the most bytes that one record may have.
	Record int
	// Rows is the most rows a table may have.
	Rows int
	// Columns is the most columns.
	Columns int
	// Unpacked is the most bytes that a packed file may unpack to.
	Unpacked int64
	// Ratio is the most bytes that one byte of a packed file may unpack to, behind
	// the first MiB.
	Ratio int
}

// unpacked is the most bytes that a file of that size may unpack to.
func (l Limits) unpacked(size int64) int64 {
	if l.Ratio <= 0 {
		return l.Unpacked
	}
	return min(l.Unpacked, size*int64(l.Ratio)+1<<20)
}

// DefaultLimits are 4 MiB a record, 10 million rows, 10,000 columns, 16 GiB
// unpacked and 200 bytes from one.
func DefaultLimits() Limits {
	return Limits{Record: 4 << 20, Rows: 10_000_000, Columns: 10_000, Unpacked: 16 << 30, Ratio: 200}
}

// record is one row of the file as text.
type record struct {
	// line is where it starts, counted from 1; 0 where there are no lines.
	line  int
	cells []string
	// open is set where empty cells at the end are left out.
	open bool
	// err is why it could not be read, for records that are kept.
	err error
}

// records are the rows of a file, one by one.
type records interface {
	// next returns the next record, whose cells last until the next call. At
	// the end the error is io.EOF. A *problem is of one record, unless it says
	// that nothing can be read after it; any other error ends the reading.
	next() (record, error)
	// keys names the columns seen so far, in the order of the cells, where the
	// records name them themselves; nil where the first record does.
	keys() []string
}

// doubting is records that know of doubts about the file as a whole.
type doubting interface {
	// caveats are words alone.
	caveats() []document.Caveat
}
