//go:build unix

package sources

import (
	"path/filepath"
	"syscall"
	"testing"
)

func TestOnlyRegularFilesAreOpened(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{pipe, "/dev/zero"} {
		_, failures := read(t, Options{}, path)
		if len(failures) != 1 || failures[0].Message != "it is not a regular file" {
			t.Errorf("%s: failures %+v", path, failures)
		}
	}
}
