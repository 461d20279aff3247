//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
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

// TestAWorkerKilledWhileItWritesLeavesNothingThatLooksWhole kills the workers when the
// first of many shards stands in the folder. The run fails, or finishes right.
func TestAWorkerKilledWhileItWritesLeavesNothingThatLooksWhole(t *testing.T) {
	folder := t.TempDir()
	pattern, _ := corpus{documents: 200, stories: 20, files: 2}.write(t, t.TempDir())
	flags, worker := standalone(t)
	c, told := program(t, append(flags, "--output="+folder, "--shards=500", pattern)...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	written := func() bool {
		shards, _ := filepath.Glob(filepath.Join(folder, "*.jsonl"))
		return len(shards) > 0
	}
	for range 6000 {
		if written() {
			break
		}
		time.Sleep(5 * time.Millisecond)
	}
	if !written() {
		t.Fatalf("nothing was written: %s", told)
	}
	if err := worker.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	code := finished(t, c)
	var merged bytes.Buffer
	switch err := merge(t.Context(), folder, &merged); {
	case code == codeFine && err == nil && bytes.Equal(merged.Bytes(), local(t, pattern)):
		t.Log("the run was over before its workers")
	case code != codeFailed || err == nil || !strings.Contains(told.String(), successName):
		t.Errorf("code %d, merged with %v\n%s", code, err, told)
	}
}
