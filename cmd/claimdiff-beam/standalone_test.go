package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// programRuns is how long another process may take.
const programRuns = 3 * time.Minute

// program runs this program in a process of its own, which ends with the test.
func program(t *testing.T, arguments ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), programRuns)
	t.Cleanup(cancel)
	var told bytes.Buffer
	c := exec.CommandContext(ctx, own, arguments...)
	c.Env = append(os.Environ(), asProgram+"=1")
	c.Stdout, c.Stderr = &told, &told
	return c, &told
}

// served starts this program as a server on a free port, and waits until it
// answers. It is killed at the end of the test.
func served(t *testing.T, name string) (*exec.Cmd, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().(*net.TCPAddr)
	_ = listener.Close()
	c, told := program(t, name, fmt.Sprintf("--port=%d", address.Port))
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill(); _ = c.Wait() })
	endpoint := fmt.Sprintf("localhost:%d", address.Port)
	for range 600 {
		if connection, err := net.Dial("tcp", endpoint); err == nil {
			_ = connection.Close()
			return c, endpoint
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%s does not answer: %s", name, told)
	return nil, ""
}

// standalone are the flags of a run on a Prism server with workers in a third
// process, and that process.
func standalone(t *testing.T) ([]string, *exec.Cmd) {
	_, prism := served(t, "prism")
	worker, pool := served(t, "worker")
	return []string{"--endpoint=" + prism, "--environment_type=EXTERNAL", "--environment_config=" + pool}, worker
}

// finished waits for a program and returns its exit code.
func finished(t *testing.T, c *exec.Cmd) int {
	t.Helper()
	return exitOf(t, c.Wait())
}

// exitOf is the exit code of a program that ran.
func exitOf(t *testing.T, err error) int {
	t.Helper()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return codeFine
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	t.Fatal(err)
	return 0
}

// TestEveryRunnerGivesWhatALocalRunGives compares 2,000 documents in this process,
// on the embedded runner, and on a Prism server with workers in another process.
func TestEveryRunnerGivesWhatALocalRunGives(t *testing.T) {
	pattern, _ := corpus{documents: 2000, stories: 40, files: 4}.write(t, t.TempDir())
	want := local(t, pattern)
	got, code := compared(t, embedded(), pattern)
	if !bytes.Equal(got, want) || code != codeFine {
		t.Errorf("embedded: code %d; %d bytes, and locally %d", code, len(got), len(want))
	}
	flags, _ := standalone(t)
	folder := t.TempDir()
	c, told := program(t, append(flags, "--output="+folder, "--shards=3", pattern)...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if code := finished(t, c); code != codeFine {
		t.Fatalf("standalone: code %d\n%s", code, told)
	}
	var merged bytes.Buffer
	if err := merge(t.Context(), folder, &merged); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(merged.Bytes(), want) {
		t.Errorf("standalone: %d bytes, and locally %d", merged.Len(), len(want))
	}
	if !strings.HasPrefix(told.String(), "2000 documents, ") && !strings.Contains(told.String(), "\n2000 documents, ") {
		t.Errorf("it told:\n%s", told)
	}
	if left, _ := filepath.Glob(filepath.Join(folder, "*.part")); len(left) > 0 {
		t.Errorf("half-written files: %q", left)
	}
}

// TestHelpTellsTheFlagsOfThisProgramFirst runs it as a user would who knows nothing.
func TestHelpTellsTheFlagsOfThisProgramFirst(t *testing.T) {
	c, told := program(t, "--help")
	if err := c.Run(); err != nil {
		t.Fatal(err)
	}
	own, others, found := strings.Cut(told.String(), usageOfBeam)
	if !found || !strings.Contains(own, "-min-severity severity") || strings.Contains(own, "-endpoint") || !strings.Contains(others, "-endpoint") {
		t.Errorf("%s", told)
	}
	c, told = program(t, "--outptu=x")
	if code := exitOf(t, c.Run()); code != codeFailed || !strings.Contains(told.String(), "outptu") || strings.Count(told.String(), "\n") != 1 {
		t.Errorf("code %d: %s", code, told)
	}
}
