package sources

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/rogpeppe/go-internal/txtar"
)

// makers make the bytes of a file from its parts, by its extension: what people
// cannot read stands in the repository as what they can.
var makers = map[string]func(testing.TB, *txtar.Archive) []byte{
	".docx": zipped,
	".pdf":  printed,
	".zip":  zipped,
	".tar":  tarred,
	".tgz":  func(t testing.TB, parts *txtar.Archive) []byte { return gzipped(t, tarred(t, parts)) },
	".warc": crawled,
	".gz": func(t testing.TB, parts *txtar.Archive) []byte {
		var out []byte
		for _, f := range parts.Files { // one member each, as crawlers write them
			content := f.Data
			if bytes.HasPrefix(content, []byte("WARC-")) {
				content = crawled(t, &txtar.Archive{Files: []txtar.File{f}})
			}
			out = append(out, gzipped(t, content)...)
		}
		return out
	},
}

// makeFormats writes the files that are described in testdata/formats/made below
// dir, and returns their paths.
func makeFormats(t testing.TB, dir string) []string {
	t.Helper()
	sources, err := filepath.Glob(formatsFolder + "/made/*.txtar")
	if err != nil || len(sources) == 0 {
		t.Fatalf("%d files to be made, %v", len(sources), err)
	}
	var out []string
	for _, source := range sources {
		path := filepath.Join(dir, strings.TrimSuffix(filepath.Base(source), ".txtar"))
		if err := os.WriteFile(path, makeFormat(t, source), 0o600); err != nil {
			t.Fatal(err)
		}
		out = append(out, path)
	}
	return out
}

func makeFormat(t testing.TB, source string) []byte {
	t.Helper()
	parts, err := txtar.ParseFile(source)
	if err != nil {
		t.Fatal(err)
	}
	extension := filepath.Ext(strings.TrimSuffix(source, ".txtar"))
	if makers[extension] == nil {
		t.Fatalf("nothing makes %s", extension)
	}
	return makers[extension](t, parts)
}

// zipped packs the parts as they stand.
func zipped(t testing.TB, parts *txtar.Archive) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range parts.Files {
		header := &zip.FileHeader{Name: f.Name, Method: zip.Deflate}
		if bytes.HasPrefix(f.Data, []byte(linkMark)) {
			header.SetMode(fs.ModeSymlink)
		}
		part, err := w.CreateHeader(header)
		if err == nil {
			_, err = part.Write(f.Data)
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

// linkMark opens the content of a part that is a link: "-> ../there".
const linkMark = "-> "

func tarred(t testing.TB, parts *txtar.Archive) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for _, f := range parts.Files {
		header := &tar.Header{Name: f.Name, Mode: 0o644, Size: int64(len(f.Data)), Typeflag: tar.TypeReg}
		if target, link := strings.CutPrefix(string(f.Data), linkMark); link {
			header.Typeflag, header.Linkname, header.Size, f.Data = tar.TypeSymlink, strings.TrimSpace(target), 0, nil
		}
		err := w.WriteHeader(header)
		if err == nil {
			_, err = w.Write(f.Data)
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

func gzipped(t testing.TB, content []byte) []byte {
	t.Helper()
	return packedBy(t, content, func(out io.Writer) io.WriteCloser { return gzip.NewWriter(out) })
}

func brotlied(t testing.TB, content []byte) []byte {
	t.Helper()
	return packedBy(t, content, func(out io.Writer) io.WriteCloser { return brotli.NewWriter(out) })
}

func packedBy(t testing.TB, content []byte, writer func(io.Writer) io.WriteCloser) []byte {
	t.Helper()
	var out bytes.Buffer
	w := writer(&out)
	_, err := w.Write(content)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// crawled makes a WARC of its records: each part is a record's head, an empty
// line and its block, with the lengths and line ends that people leave out. A
// part whose name ends in ".gz", ".br" or ".chunked" has its message's body so.
func crawled(t testing.TB, parts *txtar.Archive) []byte {
	t.Helper()
	var out bytes.Buffer
	for _, f := range parts.Files {
		head, block, _ := strings.Cut(string(f.Data), "\n\n")
		message, body, isMessage := strings.Cut(block, "\n\n")
		if strings.Contains(f.Name, ".gz") {
			body = string(gzipped(t, []byte(body)))
		}
		if strings.Contains(f.Name, ".br") {
			body = string(brotlied(t, []byte(body)))
		}
		if strings.Contains(f.Name, ".chunked") {
			body = fmt.Sprintf("%x\r\n%s\r\n%x;note=1\r\n%s\r\n0\r\n\r\n", len(body)/2, body[:len(body)/2], len(body)-len(body)/2, body[len(body)/2:])
		}
		if isMessage {
			block = strings.ReplaceAll(message, "\n", "\r\n") + "\r\n\r\n" + body
		}
		fmt.Fprintf(&out, "WARC/1.1\r\n%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", strings.ReplaceAll(head, "\n", "\r\n"), len(block), block)
	}
	return out.Bytes()
}
