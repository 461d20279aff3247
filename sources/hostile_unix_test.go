//go:build unix

package sources

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/document"
)

func TestOnlyRegularFilesAreOpened(t *testing.T) {
	dir := t.TempDir()
	for _, extension := range []string{".txt", ".html", ".jsonl", ".zip", ".pdf", ".docx", ".warc", ".gz", ".json", ".csv", ".parquet", ""} {
		pipe := filepath.Join(dir, "pipe"+extension)
		if err := syscall.Mkfifo(pipe, 0o644); err != nil {
			t.Fatal(err)
		}
		link := filepath.Join(dir, "link"+extension)
		if err := os.Symlink("/dev/zero", link); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{pipe, link} {
			_, failures := read(t, Options{}, path)
			if len(failures) != 1 || failures[0].Message != "it is not a regular file" || failures[0].Hint == "" {
				t.Errorf("%s: failures %+v", filepath.Base(path), failures)
			}
		}
	}
	if documents, failures := read(t, Options{}, dir); len(documents) > 0 || len(failures) != 1 {
		t.Errorf("a folder of them: %d documents, failures %+v", len(documents), failures)
	}
}

// TestLinksThatLeadRoundInACircleEnd makes two links to the folder they are in:
// to follow them forty deep, as far as a system does, would be to visit 2 to the
// power of 40 folders.
func TestLinksThatLeadRoundInACircleEnd(t *testing.T) {
	dir := write(t, map[string]string{"a/b.txt": "Nine men left."})
	for link, to := range map[string]string{"a/one": ".", "a/two": ".", "a/up": "..", "x": "y", "y": "x"} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	for _, argument := range []string{dir, filepath.Join(dir, "**/*.txt"), filepath.Join(dir, "**/b*")} {
		documents, failures := read(t, Options{}, argument)
		if len(documents) != 1 || len(failures) > 0 {
			t.Errorf("%s: %d documents, failures %+v", argument, len(documents), failures)
		}
	}
	_, failures := read(t, Options{}, filepath.Join(dir, "x"))
	if len(failures) != 1 || failures[0].Message != "it cannot be read: too many levels of symbolic links" {
		t.Errorf("failures %+v", failures)
	}
}

// changing is a format whose reader does something to the file while it reads.
func changing(do func()) Format {
	return Format{Name: "changing", Extensions: []string{".changing"}, Split: func(in io.Reader, limits Limits, yield func(Record) bool) error {
		_, err := io.ReadAll(in)
		do()
		yield(Record{Bytes: []byte("Nine men left.")})
		return err
	}, Read: func(r Record) (*document.Document, error) { return plainText.Read(r) }}
}

func TestAFileThatChangesWhileItIsReadIsTold(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(path string) error
	}{
		{"grows", func(path string) error { return os.WriteFile(path, []byte("Nine men left, then ten."), 0o644) }},
		{"shrinks", func(path string) error { return os.Truncate(path, 2) }},
		{"is written over", func(path string) error {
			if err := os.WriteFile(path, []byte("Five men left."), 0o644); err != nil {
				return err
			}
			return os.Chtimes(path, time.Time{}, time.Now().Add(time.Hour))
		}},
		{"is replaced", func(path string) error {
			if err := os.WriteFile(path+".new", []byte("Nine men left."), 0o644); err != nil {
				return err
			}
			return os.Rename(path+".new", path)
		}},
		{"goes away", os.Remove},
	} {
		dir := write(t, map[string]string{"a.changing": "Nine men left.", "b.txt": "Ten men left."})
		path := filepath.Join(dir, "a.changing")
		was := formats
		formats = append([]Format{changing(func() {
			if err := c.do(path); err != nil {
				t.Error(err)
			}
		})}, was...)
		documents, failures := read(t, Options{}, path, filepath.Join(dir, "b.txt"))
		formats = was
		if len(failures) != 1 || !strings.HasPrefix(failures[0].Message, "it changed while it was read") || failures[0].Hint == "" {
			t.Errorf("a file that %s: failures %+v", c.name, failures)
		}
		if n := len(documents); n == 0 || documents[n-1].Text != "Ten men left." {
			t.Errorf("a file that %s: the other was lost", c.name)
		}
	}
}

// TestHostileNamesAreRead reads files whose names hold what a terminal or a
// program would obey, and what is no UTF-8.
func TestHostileNamesAreRead(t *testing.T) {
	names := []string{"a\nb.txt", "\x1b[31mred\x1b[0m.txt", "x\u202egpj.txt", "::error::x.txt", "-rf.txt", "'; rm x.txt", " .txt", strings.Repeat("n", 250) + ".txt", "bad\xff.txt", "*.txt"}
	files := map[string]string{}
	for _, name := range names {
		files[name] = "Nine men left."
	}
	dir := write(t, files)
	documents, failures := read(t, Options{}, dir)
	if len(documents) != len(names) || len(failures) > 0 {
		t.Fatalf("%d documents, failures %+v", len(documents), failures)
	}
	for _, d := range documents {
		if fault := sound(d); fault != "" || strings.ToValidUTF8(d.ID, "") != d.ID {
			t.Errorf("%q: %s", d.ID, fault)
		}
	}
}
