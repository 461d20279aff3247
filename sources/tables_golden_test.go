package sources

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/table"
)

const tablesFolder = "../testdata/tables"

// TestTables reads the tables of every archive in testdata/tables and compares
// rows and failures with the archive's file "want". Its file "mapping" has a
// field and its headers a line, or "layout", "fixed FIELD" or "figure".
func TestTables(t *testing.T) {
	files, err := filepath.Glob(tablesFolder + "/*.txtar")
	if err != nil || len(files) < 14 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := readArchive(t, archive)
			if want, _ := memberOf(archive, "want"); !*update && want != got {
				t.Errorf("run with -update if it should differ; -want +got:\n%s", cmp.Diff(want, got))
			}
			if *update {
				setMember(archive, "want", got)
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func memberOf(a *txtar.Archive, name string) (string, bool) {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data), true
		}
	}
	return "", false
}

func setMember(a *txtar.Archive, name, content string) {
	a.Files = slices.DeleteFunc(a.Files, func(f txtar.File) bool { return f.Name == name })
	a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(content)})
}

// readArchive reads the tables among the files and describes what was read.
func readArchive(t *testing.T, a *txtar.Archive) string {
	t.Helper()
	folder := t.TempDir()
	given, _ := memberOf(a, "mapping")
	var inputs []TableInput
	for _, f := range a.Files {
		path := filepath.Join(folder, f.Name)
		if err := os.WriteFile(path, f.Data, 0o600); err != nil {
			t.Fatal(err)
		}
		if f.Name != "mapping" && f.Name != "want" {
			inputs = append(inputs, TableInput{Path: path, Mapping: mappingOf(given)})
		}
	}
	tables, failures, err := ReadTables(context.Background(), inputs, Options{}, English())
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for i := range tables {
		describeTable(&out, &tables[i])
	}
	for _, f := range failures {
		fmt.Fprintf(&out, "%s:%d: %s\n\thint: %s\n", filepath.Base(f.Document), f.Line, f.Message, f.Hint)
	}
	return out.String()
}

func mappingOf(text string) table.Mapping {
	var m table.Mapping
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " = ")
		fixed, isFixed := strings.CutPrefix(name, "fixed ")
		switch {
		case name == "layout":
			m.Layout = value
		case name == "figure":
			m.Figures = append(m.Figures, figureOf(value))
		case isFixed:
			m.Fixed = append(m.Fixed, table.FixedText{Field: claim.Field(fixed), Text: value})
		default:
			m.Columns = append(m.Columns, table.FieldColumns{Field: claim.Field(name), Headers: strings.Split(value, ", ")})
		}
	}
	return m
}

// figureOf reads "attribute:houses destroyed value:houses".
func figureOf(text string) table.FigureColumns {
	var f table.FigureColumns
	into := map[string]*string{"attribute": &f.Attribute, "unit": &f.Unit, "value": &f.Value, "low": &f.Low, "best": &f.Best, "high": &f.High}
	var last *string
	for word := range strings.FieldsSeq(text) {
		if name, value, ok := strings.Cut(word, ":"); ok {
			last = into[name]
			*last = value
			continue
		}
		*last += " " + word
	}
	return f
}

func describeTable(out *bytes.Buffer, t *claim.Table) {
	fmt.Fprintf(out, "%s %s\n", filepath.Base(t.ID), t.MediaType)
	for _, c := range t.Columns {
		fmt.Fprintf(out, "\t%s: %q\n", c.Field, c.Header)
	}
	for _, m := range t.Meanings {
		fmt.Fprintf(out, "\tmeaning of %q: %s %s %s\n", m.Attribute, m.Counted.Concept, m.Event.Concept, m.Flow)
	}
	for _, c := range t.Caveats {
		fmt.Fprintf(out, "\tcaveat: %s\n", c.Say)
	}
	for i := range t.Rows {
		describeRow(out, &t.Rows[i])
	}
}

func describeRow(out *bytes.Buffer, r *claim.Row) {
	fmt.Fprintf(out, "row %d, line %d", r.Number, r.Line)
	for _, c := range r.Columns {
		fmt.Fprintf(out, " [%s %q]", c.Field, c.Header)
	}
	for _, f := range []struct{ name, value string }{
		{"item", r.Item}, {"attribute", r.Attribute}, {"value", amountText(r.Value)}, {"low", amountText(r.Low)}, {"best", amountText(r.Best)},
		{"high", amountText(r.High)}, {"unit", r.Unit}, {"source", r.Source}, {"from", r.Date.From.String()}, {"to", r.Date.To.String()},
		{"place", r.Place}, {"quote", r.Quote}, {"url", r.URL}, {"archive", r.Archive}, {"note", r.Note}, {"evidence", string(r.Evidence)},
	} {
		if f.value != "" {
			fmt.Fprintf(out, "; %s: %s", f.name, f.value)
		}
	}
	for _, c := range r.Said {
		fmt.Fprintf(out, "; says: %s", amountText(&c.Quantity))
	}
	if r.Whole {
		out.WriteString(strings.TrimSuffix("; whole of "+r.WholeOf, " of "))
	}
	out.WriteByte('\n')
}

func amountText(s *quantity.Stated) string {
	if s == nil {
		return ""
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", s.Form, s, s.Unit))
}
