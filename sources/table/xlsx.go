package table

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// spreadsheet is an Office Open XML workbook (ISO/IEC 29500-1, part
// SpreadsheetML), of which one sheet is read: the first that is not hidden, or
// the one of File.Sheet. Numbers and dates are read as they are stored.
var spreadsheet = Format{
	Name:       "xlsx",
	Extensions: []string{".xlsx", ".xlsm"},
	MediaType:  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	open:       openWorkbook,
}

// workbook is the parts of a workbook that the sheets share.
type workbook struct {
	files map[string]*zip.File
	// left is how many bytes may still be unpacked.
	left    int64
	sheets  []sheetName
	strings []string
	styles  styles
	// from1904 is set where dates count from 1904.
	from1904 bool
}

// sheetName is one sheet of a workbook.
type sheetName struct {
	name   string
	part   string
	hidden bool
}

func openWorkbook(f File) (records, error) {
	archive, err := zip.NewReader(f.Bytes, f.Size)
	if err != nil {
		return nil, notAWorkbook
	}
	w := &workbook{files: map[string]*zip.File{}, left: f.Limits.unpacked(f.Size)}
	for _, file := range archive.File {
		if w.files[strings.ToLower(file.Name)] == nil {
			w.files[strings.ToLower(file.Name)] = file
		}
	}
	if err := w.readParts(); err != nil {
		return nil, err
	}
	chosen, err := w.sheet(f.Sheet)
	if err != nil {
		return nil, err
	}
	return w.open(chosen, f.Limits)
}

var notAWorkbook = problemf("save it as .xlsx or as CSV", "it is no workbook of the kind .xlsx")

// readParts reads what names the sheets, the shared strings and the styles.
func (w *workbook) readParts() error {
	if w.files["xl/workbook.xml"] == nil {
		return notAWorkbook
	}
	parts := map[string]string{}
	for _, part := range []struct {
		name string
		read func(xml.StartElement, *xmlPart) error
	}{
		{"xl/_rels/workbook.xml.rels", func(e xml.StartElement, _ *xmlPart) error {
			if e.Name.Local == "Relationship" {
				parts[attribute(e, "Id")] = partName(attribute(e, "Target"))
			}
			return nil
		}},
		{"xl/workbook.xml", func(e xml.StartElement, _ *xmlPart) error {
			w.readWorkbookElement(e, parts)
			return nil
		}},
		{"xl/styles.xml", w.styles.read},
		{"xl/sharedstrings.xml", w.readString},
	} {
		if err := w.each(part.name, part.read); err != nil {
			return err
		}
	}
	return nil
}

// partName is the name of a part that a relation of the workbook leads to.
func partName(target string) string {
	if strings.HasPrefix(target, "/") {
		return strings.ToLower(path.Clean(target)[1:])
	}
	return strings.ToLower(path.Join("xl", target))
}

func (w *workbook) readWorkbookElement(e xml.StartElement, parts map[string]string) {
	switch e.Name.Local {
	case "workbookPr":
		w.from1904 = attribute(e, "date1904") == "1" || attribute(e, "date1904") == "true"
	case "sheet":
		w.sheets = append(w.sheets, sheetName{attribute(e, "name"), parts[attribute(e, "id")], attribute(e, "state") != "" && attribute(e, "state") != "visible"})
	}
}

// readString reads one shared string, without the reading aids of East Asian
// text.
func (w *workbook) readString(e xml.StartElement, p *xmlPart) error {
	if e.Name.Local != "si" {
		return nil
	}
	if len(w.strings) == mostStrings {
		return problemf("save the sheet that is meant as CSV", "the workbook has more than %d different texts, the limit", mostStrings)
	}
	text, err := p.text()
	w.strings = append(w.strings, text)
	return err
}

// mostStrings is how many shared strings are kept: some five a row of the
// longest sheet that there can be.
const mostStrings = 5 << 20

// sheet is the sheet of that name; of "" the first that is not hidden.
func (w *workbook) sheet(name string) (sheetName, error) {
	var names []string
	for _, s := range w.sheets {
		if name == "" && !s.hidden || name != "" && fold(s.name) == fold(name) {
			return s, nil
		}
		names = append(names, fmt.Sprintf("%.40q", s.name))
	}
	if name == "" {
		return sheetName{}, problemf("save the sheet that is meant as CSV", "the workbook has no sheet that is not hidden")
	}
	return sheetName{}, problemf("use one of "+strings.Join(names, ", "), "the workbook has no sheet called %q", name)
}

// others are the sheets beside the one that is read, and words for them.
func (w *workbook) caveats(read sheetName) []document.Caveat {
	var others []string
	for _, s := range w.sheets {
		if s.name != read.name && !s.hidden {
			others = append(others, fmt.Sprintf("%.40q", s.name))
		}
	}
	if len(others) == 0 {
		return nil
	}
	return []document.Caveat{{Say: fmt.Sprintf("Of the workbook the sheet %q was read, and not %s.", read.name, strings.Join(others, ", "))}}
}

// each calls read with every element that a part opens. A part that is not
// there has none.
func (w *workbook) each(name string, read func(xml.StartElement, *xmlPart) error) error {
	p, err := w.part(name)
	if err != nil || p == nil {
		return err
	}
	defer p.close()
	for {
		e, err := p.element()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = read(e, p)
		}
		if err != nil {
			return partProblem(name, err)
		}
	}
}

func partProblem(name string, err error) error {
	var p *problem
	if errors.As(err, &p) {
		return p
	}
	p = problemf("open it in a spreadsheet program and save it anew, or save the sheet as CSV", "the part %s of the workbook cannot be read: %v", name, err)
	p.last = true
	return p
}

// attribute is an attribute of an element, whatever its name space, "" where it
// has none.
func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
