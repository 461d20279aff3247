package sources

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packedZip is a zip archive with one file in it.
func packedZip(t *testing.T, name string, content io.Reader) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	part, err := w.Create(name)
	if err == nil {
		_, err = io.Copy(part, content)
	}
	if err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// zeros reads as so many bytes of one letter.
func zeros(n int64) io.Reader { return io.LimitReader(endless{}, n) }

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

func packedGzip(t *testing.T, content io.Reader) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := io.Copy(w, content); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestWhatUnpacksToTooMuchIsAFailure reads archives that are made to exhaust a
// reader, or that hold nothing for one.
func TestWhatUnpacksToTooMuchIsAFailure(t *testing.T) {
	nested := []byte("Two men left.")
	name := "a.txt"
	for range 6 {
		nested, name = packedZip(t, name, bytes.NewReader(nested)), "a.zip"
	}
	for _, c := range []struct {
		name    string
		content []byte
		limits  Limits
		want    string
	}{
		{"bomb.gz", packedGzip(t, zeros(8<<20)), Limits{}, "it unpacks to more than 200 times its size, the limit"},
		{"bomb.zip", packedZip(t, "a.txt", zeros(8<<20)), Limits{}, "it unpacks to more than 200 times its size, the limit"},
		{"inner.zip", packedZip(t, "a.txt.gz", bytes.NewReader(packedGzip(t, zeros(8<<20)))), Limits{}, "it unpacks to more than 200 times its size, the limit"},
		{"total.gz", packedGzip(t, strings.NewReader(sentences(5000))), Limits{Unpacked: 1000}, "it unpacks to more than 1000 bytes, the limit for one input"},
		{"large.gz", packedGzip(t, strings.NewReader(sentences(5000))), Limits{Document: 1000}, "it has more than 1000 bytes, the limit for one document"},
		{"nested.zip", nested, Limits{}, "it is an archive inside 3 others, the limit"},
		{"torn.gz", packedGzip(t, strings.NewReader(sentences(5)))[:60], Limits{}, "it is damaged and cannot be unpacked: unexpected EOF"},
		{"torn.zip", packedZip(t, "a.txt", strings.NewReader(sentences(5)))[:60], Limits{}, "read the directory of the archive: zip: not a valid zip file"},
		{"letter.odt", packedZip(t, "content.xml", strings.NewReader("<p>12 men left.</p>")), Limits{}, "it is an archive in which there is nothing to read"},
		{"bomb.docx", packedZip(t, "word/document.xml", zeros(8<<20)), Limits{Document: 1 << 20}, "a part of it has more than 1 MiB, the limit for one document"},
		{"entities.docx", packedZip(t, "word/document.xml", strings.NewReader(entityBomb)), Limits{}, "it is damaged: read the part word/document.xml: XML syntax error on line 3: invalid character entity &g;"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), c.name)
			if err := os.WriteFile(path, c.content, 0o600); err != nil {
				t.Fatal(err)
			}
			documents, failures := read(t, Options{Limits: c.limits}, path)
			if len(documents) != 0 || len(failures) != 1 || failures[0].Message != c.want || failures[0].Hint == "" {
				t.Errorf("%d documents, failures %+v, want %q", len(documents), failures, c.want)
			}
		})
	}
}

// entityBomb is a word-processing document of ten million letters, if entities that
// a file declares itself were made into what they stand for.
const entityBomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&g; 12 men left.</w:t></w:r></w:p></w:body></w:document>`

func TestWhatABombIsPackedWithIsRead(t *testing.T) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for i, content := range []io.Reader{strings.NewReader("One man left."), zeros(8 << 20), strings.NewReader("Two men left.")} {
		part, err := w.Create(fmt.Sprintf("%d.txt", i))
		if err == nil {
			_, err = io.Copy(part, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	dir := write(t, map[string]string{"a.zip": out.String(), "b.txt": "Three men left."})
	documents, failures := read(t, Options{}, dir)
	if got, want := paths(documents, dir), "a.zip/0.txt b.txt"; got != want || len(failures) != 1 {
		t.Errorf("read %q, want %q; failures %+v", got, want, failures)
	}
}

// TestAFormatIsToldByItsBytes reads files whose names say otherwise, or nothing.
func TestAFormatIsToldByItsBytes(t *testing.T) {
	content := string(packedZip(t, "a.txt", strings.NewReader("One man left.")))
	dir := write(t, map[string]string{"named.html": content})
	for _, c := range []struct {
		argument, stdin string
		o               Options
	}{
		{filepath.Join(dir, "named.html"), "", Options{}},
		{"-", content, Options{}},
		{"-", content, Options{From: "text"}},
		{"-", content, Options{From: "zip"}},
		{"-", string(packedGzip(t, strings.NewReader("One man left."))), Options{}},
	} {
		c.o.Stdin = strings.NewReader(c.stdin)
		documents, failures := read(t, c.o, c.argument)
		if len(failures) > 0 || len(documents) != 1 || documents[0].Text != "One man left." {
			t.Errorf("%s, %q: %d documents, %+v", c.argument, c.o.From, len(documents), failures)
		}
	}
}
