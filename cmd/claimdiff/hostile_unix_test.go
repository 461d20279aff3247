//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestAPipeInAFolderBlocksNothing puts a pipe that nobody writes to wherever the
// command looks for files by itself, or is led to by a configuration.
func TestAPipeInAFolderBlocksNothing(t *testing.T) {
	for name, want := range map[string]string{
		".claimdiff.yaml":        "",
		".claimdiff-ignore.yaml": "not a regular file",
		"accepted.json":          "not a regular file",
		"reports/pipe.txt":       "",
		"reports/pipe.json":      "",
	} {
		dir := t.TempDir()
		t.Chdir(dir)
		if err := os.MkdirAll("reports", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("reports/a.txt", []byte("Nine men were hurt on Friday. Ten men were killed."), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(name, 0o600); err != nil {
			t.Fatal(err)
		}
		arguments := []string{"check", "reports"}
		if name == "accepted.json" {
			arguments = append(arguments, "--baseline", name)
		}
		var out, complaints bytes.Buffer
		code := run(process{arguments: arguments, in: strings.NewReader(""), out: &out, err: &complaints, directory: dir})
		if want == "" && code != codeFine || !strings.Contains(complaints.String(), want) {
			t.Errorf("%s: code %d, %s", filepath.Base(name), code, complaints.String())
		}
	}
}
