package sources

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/table"
)

// commaSeparated is a table of figures as a document: its rows are claims. It
// is read for one where it is named; in folders, tables lie beside reports.
var commaSeparated = Format{
	Name:      "csv",
	Shared:    []string{".csv"},
	MediaType: "text/csv",
	Says:      "a table of figures: each row a claim, by the headers of the columns",
	Read:      func(r Record) (*document.Document, error) { return readTable(r, "csv") },
}

// tabSeparated is the same with tabs.
var tabSeparated = Format{
	Name:      "tsv",
	Shared:    []string{".tsv", ".tab"},
	MediaType: "text/tab-separated-values",
	Says:      "a table of figures with tabs between the cells: each row a claim, by the headers of the columns",
	Read:      func(r Record) (*document.Document, error) { return readTable(r, "tsv") },
}

// spreadsheet is the first sheet of a workbook, read likewise.
var spreadsheet = Format{
	Name:      "xlsx",
	Shared:    []string{".xlsx", ".xlsm"},
	MediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	Says:      "a table of figures in the first sheet of a workbook: each row a claim, by the headers of the columns",
	Opens:     starts("PK\x03\x04"),
	Binary:    true,
	Read:      func(r Record) (*document.Document, error) { return readTable(r, "xlsx") },
}

// parquetFile is a table in the format of Apache Parquet.
var parquetFile = Format{
	Name:      "parquet",
	Shared:    []string{".parquet"},
	MediaType: "application/vnd.apache.parquet",
	Says:      "a table of figures in the columns of an Apache Parquet file: each row a claim, by their names",
	Opens:     starts("PAR1"),
	Binary:    true,
	Read:      func(r Record) (*document.Document, error) { return readTable(r, "parquet") },
}

// readTable makes a document of a table: a block each record, its cells parted
// by tabs.
func readTable(r Record, format string) (*document.Document, error) {
	f, _ := table.FormatNamed(format)
	file := table.File{Path: r.Path, Format: f, Limits: tableLimits(r.Limits)}
	bytes, err := survey(Stream{File: bytes.NewReader(r.Bytes), Size: int64(len(r.Bytes))}, r.Limits)
	if err == nil {
		err = bytes.openAs(&file)
	}
	if err != nil {
		return nil, err
	}
	d := &document.Document{Table: true, Caveats: bytes.caveats("")}
	failures := append(bytes.failures(r.Path), tableText(file, d)...)
	if wrong := unusable(d, failures); wrong != nil {
		return nil, wrong
	}
	for _, f := range failures {
		d.Caveats = append(d.Caveats, document.Caveat{Say: lineWords(f)})
	}
	return d, nil
}

// tableText makes a block of every record, and returns what could not be read.
func tableText(file table.File, d *document.Document) []claim.Failure {
	var b document.Builder
	defer b.Fill(d)
	return table.Cells(file, func(cells []string) bool {
		b.Open(document.Block{Section: document.Row})
		for i, c := range cells {
			if i > 0 {
				b.Tab()
			}
			b.Made(oneSpaced(c), document.Span{})
		}
		return true
	})
}

// unusable is why nothing can be made of a table: it has no records, or no
// column that is known. It is nil where something can.
func unusable(d *document.Document, failures []claim.Failure) error {
	if len(d.Blocks) > 0 {
		failures = table.CheckHeader(textOfTable(d), table.Mapping{})
	}
	switch {
	case len(failures) > 0:
		return &problem{line: failures[0].Line, message: failures[0].Message, hint: failures[0].Hint}
	case len(d.Blocks) == 0:
		return errNoText
	}
	return nil
}

// textOfTable is the text of a document that is a table, as a table again.
func textOfTable(d *document.Document) table.File {
	return table.File{Path: d.ID, Format: table.Lines, Text: strings.NewReader(d.Text), Limits: table.DefaultLimits()}
}

// lineWords words a failure as a caveat, with its line where it has one.
func lineWords(f claim.Failure) string {
	if f.Line == 0 {
		return sentenceOf(f.Message)
	}
	return fmt.Sprintf("On line %d, %s.", f.Line, f.Message)
}
