//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestAKilledWorkerLeavesNothingThatLooksWhole kills the workers while they read:
// one of the files is a pipe into which nothing comes.
func TestAKilledWorkerLeavesNothingThatLooksWhole(t *testing.T) {
	folder, in := t.TempDir(), t.TempDir()
	pattern, _ := corpus{documents: 60, stories: 6, files: 2}.write(t, in)
	s := embedded()
	s.output = folder
	if _, code := compared(t, s, pattern); code != codeFine {
		t.Fatal("the run before fails already")
	}
	pipe := filepath.Join(in, "stuck.jsonl.gz")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here: ", err)
	}
	flags, worker := standalone(t)
	c, told := program(t, append(flags, "--output="+folder, pattern)...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	stuck, err := os.OpenFile(pipe, os.O_WRONLY, 0) // returns when a worker opens it
	if err != nil {
		t.Fatal(err)
	}
	defer stuck.Close()
	if err := worker.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if code := finished(t, c); code != codeFailed {
		t.Errorf("code %d", code)
	}
	if !strings.Contains(told.String(), "failed") || !strings.Contains(told.String(), successName) {
		t.Errorf("it told:\n%s", told)
	}
	if left, _ := filepath.Glob(filepath.Join(folder, "*")); len(left) > 0 {
		t.Errorf("what is there looks like a run: %q", left)
	}
	if err := merge(t.Context(), folder, new(strings.Builder)); err == nil {
		t.Error("the failed run was merged")
	}
}
