package sources

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/document"
)

func TestEveryFigureOfAPDFHasItsPage(t *testing.T) {
	var pdf string
	for _, path := range makeFormats(t, t.TempDir()) {
		if filepath.Base(path) == "columns.pdf" {
			pdf = path
		}
	}
	documents, failures := read(t, Options{}, pdf)
	if len(documents) != 1 || len(failures) > 0 {
		t.Fatalf("%d documents, %v", len(documents), failures)
	}
	d := documents[0]
	for words, want := range map[string]int{"River takes": 1, "five bridges in": 1, "1,200 people": 1, "640 cm": 1, "8,000 books": 2, "€1.3 million": 2, "900 passengers": 2, "work at night": 3, "there are 60": 3, "litres": 3} {
		at := strings.Index(d.Text, words)
		if got := d.PageAt(at); at < 0 || got != want {
			t.Errorf("%q stands on page %d, want %d", words, got, want)
		}
	}
}

func TestPagesOverTheLimitAreACaveat(t *testing.T) {
	for _, path := range makeFormats(t, t.TempDir()) {
		if filepath.Base(path) != "columns.pdf" {
			continue
		}
		documents, _ := read(t, Options{Limits: Limits{Pages: 1}}, path)
		if len(documents) != 1 || len(documents[0].Caveats) == 0 || !strings.Contains(documents[0].Caveats[0].Say, "its last 2 were not read") {
			t.Errorf("%d documents, %+v", len(documents), documents[0].Caveats)
		}
	}
}

func TestAPDFThatUnpacksToTooMuchIsAFailure(t *testing.T) {
	packed := stream("/Filter /RunLengthDecode ", strings.Repeat("\x81 ", 100_000)+"\x80")
	content := "%PDF-1.4\n1 0 obj\n<< /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Contents 4 0 R >>\nendobj\n4 0 obj\n" +
		packed + "\nendobj\ntrailer << /Root 1 0 R >>\n"
	_, failed := mustRead(t, Format{Read: func(r Record) (d *document.Document, err error) {
		r.Limits.Document = 1 << 20
		return readPDF(r)
	}}, content)
	if failed == nil || !strings.Contains(failed.Message, "unpack to more than the limit") || failed.Hint == "" {
		t.Errorf("%+v", failed)
	}
}

// TestHostilePDFsAreBounded reads what is meant to exhaust a reader. The test is
// that it ends.
func TestHostilePDFsAreBounded(t *testing.T) {
	const many = 200_000
	page := "%PDF-1.4\n1 0 obj\n<< /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>\nendobj\n" +
		"5 0 obj\n<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /W [" + strings.Repeat("0 65535 500 ", 2000) + "] >>] >>\nendobj\n" +
		"6 0 obj\n" + stream("", strings.Repeat("1 beginbfrange <0000> <ffff> <0041> endbfrange ", 2000)) + "\nendobj\n"
	for name, content := range map[string]string{
		"arrays":     page + "4 0 obj\n" + strings.Repeat("[", many),
		"objects":    page + strings.Repeat("7 0 obj [ ", many),
		"hyphens":    page + "4 0 obj\n" + stream("", "BT /F 10 Tf 12 TL "+strings.Repeat("<0001002d> ' ", many/10)+"ET") + "\nendobj\ntrailer << /Root 1 0 R >>",
		"one line":   page + "4 0 obj\n" + stream("", "BT /F 10 Tf "+strings.Repeat("<0001> Tj 3 0 Td ", many/10)+"ET") + "\nendobj\ntrailer << /Root 1 0 R >>",
		"saved":      page + "4 0 obj\n" + stream("", strings.Repeat("q ", many)) + "\nendobj\ntrailer << /Root 1 0 R >>",
		"in a table": page + "4 0 obj\n" + stream("", "BT /F 10 Tf "+strings.Repeat("<0001> Tj 30 0 Td ", many/10)+"ET") + "\nendobj\ntrailer << /Root 1 0 R >>",
	} {
		t.Run(name, func(t *testing.T) {
			if d, failed := mustRead(t, pdfFile, content); failed != nil {
				if failed.Hint == "" {
					t.Errorf("no hint with %q", failed.Message)
				}
			} else if fault := sound(d); fault != "" {
				t.Error(fault)
			}
		})
	}
}
