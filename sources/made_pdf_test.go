package sources

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// printed makes a PDF of its parts. A part whose name begins with "page" is a
// page; each line of it is a place, a size and words, "72 700 11 Some words", behind
// "* " in bold, or operators of PDF as they are behind "= ". All letters are half as
// wide as they are high; /F1 is in WinAnsiEncoding, /F2 has glyphs by their names,
// /F3 has codes of two bytes and a map, and /F4 is bold. A part "objects" has objects as they stand,
// from number 100, and "trailer" stands at the end. A page whose name ends in
// ".packed" is packed; "packed objects" packs all that are no streams.
func printed(t testing.TB, parts *txtar.Archive) []byte {
	t.Helper()
	p := pdfMaker{objects: map[int]string{}}
	var kids []string
	p.objects[3] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
	p.objects[4] = "<< /Type /Font /Subtype /Type1 /BaseFont /Some /Encoding << /Differences [1 /fi /f_f_l /Euro /eacute /uni2013 /softhyphen] >> >>"
	p.objects[5] = "<< /Type /Font /Subtype /Type0 /BaseFont /Other /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /DW 500 /W [1 [500 500] 3 4 500] >>] >>"
	p.objects[6] = stream("", "1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <0041> <0002> <006600660069> endbfchar 1 beginbfrange <0010> <0012> <0031> endbfrange")
	p.objects[7] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
	raw, trailer := "", ""
	for i, f := range parts.Files {
		switch {
		case strings.HasPrefix(f.Name, "page"):
			number := 10 + 2*i
			p.objects[number] = fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 7 0 R >> /XObject << /X 100 0 R >> >> >>", number+1)
			p.objects[number+1] = operatorsOf(t, f)
			kids = append(kids, fmt.Sprintf("%d 0 R", number))
		case f.Name == "objects":
			raw = string(f.Data)
		case f.Name == "trailer":
			trailer = strings.TrimSpace(string(f.Data))
		case f.Name == "packed objects":
			p.pack = true
		}
	}
	p.objects[1] = "<< /Type /Catalog /Pages 2 0 R /Lang (en) >>"
	p.objects[2] = fmt.Sprintf("<< /Type /Pages /Count %d /Kids [%s] >>", len(kids), strings.Join(kids, " "))
	return p.file(raw, trailer)
}

type pdfMaker struct {
	objects map[int]string
	pack    bool
}

func (p pdfMaker) file(raw, trailer string) []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	var offsets, packed strings.Builder
	count := 0
	for number := range 100 {
		object, ok := p.objects[number]
		switch {
		case !ok:
		case p.pack && !strings.Contains(object, "stream"):
			fmt.Fprintf(&offsets, "%d %d ", number, packed.Len())
			packed.WriteString(object + "\n")
			count++
		default:
			fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", number, object)
		}
	}
	if p.pack {
		fmt.Fprintf(&out, "99 0 obj\n%s\nendobj\n", stream(fmt.Sprintf("/Type /ObjStm /N %d /First %d ", count, offsets.Len()), offsets.String()+packed.String()))
	}
	out.WriteString(raw)
	if trailer == "" {
		trailer = "<< /Root 1 0 R /Size 100 >>"
	}
	fmt.Fprintf(&out, "trailer\n%s\nstartxref\n0\n%%%%EOF\n", trailer)
	return out.Bytes()
}

func stream(entries, content string) string {
	return fmt.Sprintf("<< %s/Length %d >>\nstream\n%s\nendstream", entries, len(content), content)
}

// operatorsOf is the operators of a page.
func operatorsOf(t testing.TB, f txtar.File) string {
	t.Helper()
	var out strings.Builder
	for line := range strings.Lines(string(f.Data)) {
		line = strings.TrimRight(line, "\n")
		if operators, raw := strings.CutPrefix(line, "= "); raw {
			out.WriteString(operators + "\n")
			continue
		}
		font := "F1"
		if bold, isBold := strings.CutPrefix(line, "* "); isBold {
			font, line = "F4", bold
		}
		words := strings.SplitN(line, " ", 4)
		if len(words) < 4 {
			t.Fatalf("%s: no place, size and words: %q", f.Name, line)
		}
		escaped := strings.NewReplacer("(", `\(`, ")", `\)`, "–", `\226`, "’", `\222`, "€", `\200`, "•", `\225`).Replace(words[3])
		fmt.Fprintf(&out, "BT /%s %s Tf %s %s Td (%s) Tj ET\n", font, words[2], words[0], words[1], escaped)
	}
	if !strings.HasSuffix(f.Name, ".packed") {
		return stream("", out.String())
	}
	var packed bytes.Buffer
	w := zlib.NewWriter(&packed)
	_, err := w.Write([]byte(out.String()))
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return stream("/Filter /FlateDecode ", packed.String())
}
