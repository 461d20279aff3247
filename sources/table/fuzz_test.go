package table

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// wordless knows no language: a cell that is no plain number is a failure.
var wordless = Words{
	Amount: func(string) (*quantity.Stated, error) { return nil, errors.New("no plain number") },
	Unit:   func(name string) quantity.Stated { return quantity.Stated{Low: quantity.Int(1), Unit: name} },
	Whole:  func(string) bool { return false },
	Date: func(first, _ string, _ DateOrder) (claim.Period, DateOrder, error) {
		return claim.Period{Text: first}, AnyOrder, nil
	},
}

// fileOf is a table in memory.
func fileOf(f Format, content []byte) File {
	return File{Path: "f", Format: f, Text: bytes.NewReader(content), Bytes: bytes.NewReader(content), Size: int64(len(content)), Limits: DefaultLimits()}
}

// FuzzTables reads any bytes as a table of any format: they become rows whose
// texts are those of the file, in its order, or failures that say something.
func FuzzTables(f *testing.F) {
	archives, err := filepath.Glob("../../testdata/tables/*.txtar")
	if err != nil || len(archives) == 0 {
		f.Fatal("no examples", err)
	}
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			for i, format := range formats {
				if known, ok := FormatOf(file.Name); ok && known.Name == format.Name {
					f.Add(byte(i), file.Data)
				}
			}
		}
	}
	for i, format := range formats {
		switch format.Name {
		case spreadsheet.Name:
			f.Add(byte(i), workbookOf(f, parts(toll)))
		case parquetFile.Name:
			f.Add(byte(i), tollParquet(f))
		}
	}
	f.Fuzz(func(t *testing.T, which byte, content []byte) {
		read, ok, failures, err := Read(context.Background(), fileOf(formats[int(which)%len(formats)], content), Mapping{}, wordless)
		if err != nil || ok && len(read.Rows) == 0 || !ok && len(failures) == 0 {
			t.Fatalf("read %v with %d rows, %d failures, %v", ok, len(read.Rows), len(failures), err)
		}
		for _, f := range failures {
			if strings.TrimSpace(f.Message) == "" {
				t.Error("a failure without a message")
			}
		}
		number := 0
		for _, r := range read.Rows {
			if r.Number < number {
				t.Fatalf("row %d behind row %d", r.Number, number)
			}
			number = r.Number
		}
	})
}
