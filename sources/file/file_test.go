package file

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestReadTakesWholeRegularFilesUpToALimit(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	if err := os.WriteFile(path, []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path string
		most int64
		want error
	}{{path, 5, nil}, {path, 4, ErrTooLarge}, {dir, 5, ErrNotRegular}, {path + "b", 5, fs.ErrNotExist}} {
		content, err := Read(c.path, c.most)
		if !errors.Is(err, c.want) || (err == nil) != (string(content) == "12345") {
			t.Errorf("%s, %d bytes: %q, %v, want %v", c.path, c.most, content, err, c.want)
		}
	}
}

func TestUnchangedTellsOfEveryChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(path, []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	if err := f.Unchanged(); err != nil || f.Size() != 5 {
		t.Errorf("%v, %d bytes", err, f.Size())
	}
	if err := os.WriteFile(path, []byte("123456"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := f.Unchanged(); !errors.Is(err, ErrChanged) {
		t.Errorf("%v after a change", err)
	}
}
