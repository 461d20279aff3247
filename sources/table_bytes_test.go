package sources

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parquet-go/parquet-go"
)

// latin writes a text in windows-1252, of which it uses what Latin-1 has.
func latin(text string) string {
	var out []byte
	for _, r := range text {
		out = append(out, byte(r))
	}
	return string(out)
}

// utf16le writes a text in UTF-16 with a byte order mark.
func utf16le(text string) string {
	out := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(text)) {
		out = append(out, byte(unit), byte(unit>>8))
	}
	return string(out)
}

func TestCharsetsOfTables(t *testing.T) {
	const content = "item,value\nGräfentonna,12\nÉvreux,13\n"
	far := strings.Repeat("a,1\n", window/4) + "Gräf,2\n" // the only letter beyond ASCII is in the second window
	for _, c := range []struct {
		name, content      string
		item               string
		caveats, failures  int
		failureOn, rowsAll int
	}{
		{"UTF-8", content, "Gräfentonna", 0, 0, 0, 2},
		{"with a mark", "\ufeff" + content, "Gräfentonna", 0, 0, 0, 2},
		{"UTF-16", utf16le(content), "Gräfentonna", 0, 0, 0, 2},
		{"windows-1252", latin(content), "Gräfentonna", 1, 0, 0, 2},
		{"mixed", "item,value\nGräfentonna,12\n" + latin("Évreux,13\n"), "Gräfentonna", 0, 1, 3, 2},
		{"a letter far behind", "item,value\n" + far, "a", 0, 0, 0, window/4 + 1},
		{"cut over two windows", "item,value\n" + strings.Repeat("a,1\n", (window-16)/4) + "äää,2\nä,3\n", "a", 0, 0, 0, (window-16)/4 + 2},
	} {
		tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: tableOf(t, "a.csv", c.content)}}, Options{}, English())
		if err != nil || len(tables) != 1 || len(failures) != c.failures {
			t.Errorf("%s: %d tables, %v %v", c.name, len(tables), failures, err)
			continue
		}
		got := tables[0]
		if got.Rows[0].Item != c.item || len(got.Rows) != c.rowsAll || len(got.Caveats) != c.caveats {
			t.Errorf("%s: %d rows, first of %q, caveats %v", c.name, len(got.Rows), got.Rows[0].Item, got.Caveats)
		}
		if len(failures) > 0 && failures[0].Line != c.failureOn {
			t.Errorf("%s: line %d is told, want %d", c.name, failures[0].Line, c.failureOn)
		}
		if last := got.Rows[len(got.Rows)-1].Item; !utf8.ValidString(last) {
			t.Errorf("%s: %q is not UTF-8", c.name, last)
		}
	}
}

// TestPackedTables reads formats that are no text, whose bytes are no characters.
func TestPackedTables(t *testing.T) {
	var out bytes.Buffer
	w := parquet.NewGenericWriter[struct {
		Item  string  `parquet:"item"`
		Value float64 `parquet:"value"`
	}](&out)
	rows := make([]struct {
		Item  string  `parquet:"item"`
		Value float64 `parquet:"value"`
	}, 100)
	for i := range rows {
		rows[i].Item, rows[i].Value = "é", float64(i)/3
	}
	if _, err := w.Write(rows); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	path := tableOf(t, "a.parquet", out.String())
	tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: path}}, Options{}, English())
	if err != nil || len(failures) > 0 || len(tables) != 1 || len(tables[0].Rows) != 100 || len(tables[0].Caveats) > 0 {
		t.Fatalf("%d tables, %v %v", len(tables), failures, err)
	}
	set, err := Load(context.Background(), []string{path}, Options{}, English())
	if err != nil || len(set.Claims) != 100 || len(set.Errors) > 0 {
		t.Errorf("as a document it has %d claims, %v %v", len(set.Claims), set.Errors, err)
	}
}

func TestTablesThatCannotBeOpened(t *testing.T) {
	folder := t.TempDir()
	for name, in := range map[string]TableInput{
		"no such file":   {Path: folder + "/none.csv"},
		"an empty glob":  {Path: folder + "/*.csv"},
		"an empty dir":   {Path: folder},
		"no such format": {Path: tableOf(t, "a.csv", "value\n1\n"), Format: "ods"},
		"no workbook":    {Path: tableOf(t, "a.xlsx", "value\n1\n")},
		"no such sheet":  {Path: tableOf(t, "b.xlsx", "PK\x03\x04"), Sheet: "x"},
		"bytes":          {Path: tableOf(t, "b.csv", "value\n\x00\x01\n")},
		"no such layout": {Path: tableOf(t, "c.csv", "value\n1\n"), Mapping: mappingOf("layout = wide")},
		"another layout": {Path: tableOf(t, "d.csv", "value\n1\n"), Mapping: mappingOf("layout = ged")},
	} {
		tables, failures, err := ReadTables(context.Background(), []TableInput{in}, Options{}, English())
		if err != nil || len(tables) > 0 || len(failures) != 1 || failures[0].Message == "" || failures[0].Hint == "" {
			t.Errorf("%s: %v %+v %v", name, tables, failures, err)
		}
	}
}

func TestTablesFromStandardInput(t *testing.T) {
	o := Options{Stdin: strings.NewReader("item;value\na;12\n")}
	tables, failures, err := ReadTables(context.Background(), []TableInput{{Path: "-"}}, o, English())
	if err != nil || len(failures) > 0 || len(tables) != 1 || tables[0].ID != "-" || tables[0].Rows[0].Item != "a" || len(tables[0].SHA256) != 64 {
		t.Errorf("%+v %v %v", tables, failures, err)
	}
}

func TestACancelledRunReadsNoTable(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := ReadTables(ctx, []TableInput{{Path: tableOf(t, "a.csv", "value\n1\n")}}, Options{}, English()); err == nil {
		t.Error("no error")
	}
}
