package table

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
)

// parts are the parts of a workbook with two sheets, one of them hidden in
// front, as spreadsheet programs write them.
func parts(rows string) map[string]string {
	return map[string]string{
		"xl/workbook.xml":            `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/><sheets><sheet name="Draft" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Toll" sheetId="2" r:id="rId2"/><sheet name="Notes" sheetId="3" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
		"xl/sharedStrings.xml":       `<sst><si><t>item</t></si><si><r><t>va</t></r><r><t xml:space="preserve">lue </t></r></si><si><t>港</t><rPh sb="0" eb="1"><t>minato</t></rPh></si></sst>`,
		"xl/styles.xml":              `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs><cellStyles><cellStyle/></cellStyles></styleSheet>`,
		"xl/worksheets/sheet2.xml":   `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` + rows + `</sheetData></worksheet>`,
		"xl/worksheets/sheet1.xml":   `<worksheet><sheetData><row><c t="inlineStr"><is><t>value</t></is></c></row><row><c><v>99</v></c></row></sheetData></worksheet>`,
	}
}

func workbookOf(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, content := range parts {
		part, err := w.Create(name)
		if err == nil {
			_, err = part.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

const toll = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>date</t></is></c><c r="E2" t="str"><v>unit</v></c></row>` +
	`<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>12</v></c><c r="C3" s="1"><v>45443</v></c></row>` +
	`<row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5" s="0"><f>A1*2</f><v>0.30000000000000004</v></c><c r="C5" s="3"><v>45443.5</v></c><c r="E5" t="s"><v>7</v></c></row>` +
	`<row><c/><c s="4"><v>1.5E3</v></c></row>`

func TestWorkbook(t *testing.T) {
	file := fileOf(spreadsheet, workbookOf(t, parts(toll)))
	got, ok, failures, err := Read(context.Background(), file, Mapping{}, wordless)
	if !ok || len(failures) > 0 || err != nil {
		t.Fatal(failures, err)
	}
	var rows []string
	for _, r := range got.Rows {
		rows = append(rows, fmt.Sprint(r.Number, " ", r.Line, " ", r.Item, " ", r.Value, " ", r.Date.Text))
	}
	want := "1 3 港 12 2024-05-31\n2 5 item 0.3 2024-05-31 12:00:00\n3 6  1500 "
	if text := strings.Join(rows, "\n"); text != want {
		t.Errorf("rows\n%s\nwant\n%s", text, want)
	}
	if len(got.Caveats) != 1 || !strings.Contains(got.Caveats[0].Say, `"Notes"`) {
		t.Errorf("caveats %v", got.Caveats)
	}
}

func TestSheetByName(t *testing.T) {
	file := fileOf(spreadsheet, workbookOf(t, parts(toll)))
	file.Sheet = "draft"
	if got, ok, _, _ := Read(context.Background(), file, Mapping{}, wordless); !ok || got.Rows[0].Value.String() != "99" {
		t.Errorf("%v %v", ok, got.Rows)
	}
	file.Sheet = "Tolls"
	if _, ok, failures, _ := Read(context.Background(), file, Mapping{}, wordless); ok || len(failures) != 1 || !strings.Contains(failures[0].Hint, `"Toll"`) {
		t.Errorf("%v %v", ok, failures)
	}
}

func TestBrokenWorkbooks(t *testing.T) {
	for name, change := range map[string]func(map[string]string){
		"no workbook": func(p map[string]string) { delete(p, "xl/workbook.xml") },
		"no sheet":    func(p map[string]string) { delete(p, "xl/worksheets/sheet2.xml") },
		"cut off":     func(p map[string]string) { p["xl/worksheets/sheet2.xml"] = p["xl/worksheets/sheet2.xml"][:300] },
		"an entity": func(p map[string]string) {
			p["xl/sharedStrings.xml"] = "<!DOCTYPE a [<!ENTITY b 'c'>]><sst><si><t>&b;</t></si></sst>"
		},
		"a far column": func(p map[string]string) { p["xl/worksheets/sheet2.xml"] = `<row><c r="ZZZZ1"><v>1</v></c></row>` },
		"a long cell": func(p map[string]string) {
			p["xl/worksheets/sheet2.xml"] = `<row><c><v>` + strings.Repeat("1", longestText+1) + `</v></c></row>`
		},
		"deep in the cell": func(p map[string]string) { p["xl/worksheets/sheet2.xml"] = `<row><c>` + strings.Repeat("<a>", 1000) },
		"no rows":          func(p map[string]string) { p["xl/worksheets/sheet2.xml"] = `<worksheet/>` },
	} {
		p := parts(toll)
		change(p)
		_, ok, failures, err := Read(context.Background(), fileOf(spreadsheet, workbookOf(t, p)), Mapping{}, wordless)
		if ok && name != "cut off" || len(failures) == 0 || err != nil {
			t.Errorf("%s: %v %v %v", name, ok, failures, err)
		}
		for _, f := range failures {
			if f.Message == "" || f.Hint == "" {
				t.Errorf("%s: %+v says too little", name, f)
			}
		}
	}
	limited := fileOf(spreadsheet, workbookOf(t, parts(toll)))
	limited.Limits.Unpacked = 500
	if _, ok, failures, _ := Read(context.Background(), limited, Mapping{}, wordless); ok || len(failures) != 1 || !strings.Contains(failures[0].Message, "limit") {
		t.Errorf("over the limit: %v", failures)
	}
}

func TestAWorkbookThatUnpacksToTooMuch(t *testing.T) {
	p := parts(toll)
	p["xl/sharedStrings.xml"] = "<sst>" + strings.Repeat("<si><t>x</t></si>", 1<<20) + "</sst>"
	_, ok, failures, _ := Read(context.Background(), fileOf(spreadsheet, workbookOf(t, p)), Mapping{}, wordless)
	if ok || len(failures) != 1 || !strings.Contains(failures[0].Message, "ratio") {
		t.Errorf("%v %v", ok, failures)
	}
}

func TestNumbersAsTheyAreShown(t *testing.T) {
	s := styles{kinds: []numberKind{justNumber, percentage, dayOrTime}}
	for _, c := range []struct{ stored, style, want string }{
		{"12", "0", "12"}, {"0.1234", "1", "12.34%"}, {"1", "1", "100%"}, {"1E-3", "0", "0.001"}, {"3.3000000000000003", "0", "3.3"},
		{"12345678901234567890", "0", "12345678901234600000"}, {"45443", "2", "2024-05-31"}, {"1", "2", "1900-01-01"}, {"61", "2", "1900-03-01"},
		{"0.25", "2", "06:00:00"}, {"45443.75", "2", "2024-05-31 18:00:00"}, {"-1", "2", "-1"}, {"x", "2", "x"}, {"", "1", ""}, {"7", "99", "7"},
	} {
		if got := s.shown(c.stored, c.style, false); got != c.want {
			t.Errorf("%q in style %s is shown as %q, want %q", c.stored, c.style, got, c.want)
		}
	}
	if got := s.shown("43981", "2", true); got != "2024-05-31" {
		t.Errorf("counted from 1904: %s", got)
	}
}

func TestNumberFormats(t *testing.T) {
	for code, want := range map[string]numberKind{
		"General": justNumber, "0.0%": percentage, "d/m/yy": dayOrTime, "[h]:mm": dayOrTime, `#,##0 "days"`: justNumber, "[Red]0": justNumber,
		`0\d`: justNumber, "_-* #,##0.00": justNumber,
	} {
		if got := kindOfCode(code); got != want {
			t.Errorf("%q is %d, want %d", code, got, want)
		}
	}
}
