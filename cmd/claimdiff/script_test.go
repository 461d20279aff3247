package main

import (
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the command prints into the golden files")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"claimdiff": main})
}

// TestScripts runs every script of testdata/scripts in a folder of its own.
// Beside testscript's commands they have
//
//	exits CODE claimdiff ARGUMENT...   run it and want this exit code
//	terminalfree STREAM...             no control characters in the streams
//	actionstep ID FILE                 write the script of a step of action.yml
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join(root, "testdata", "scripts"),
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("EVENTS", filepath.Join(root, "testdata", "events"))
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, errors.New("unknown condition " + name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "terminalfree": terminalFree, "actionstep": actionStep},
	})
}

// exits runs a command and fails the script unless it ends with the code.
func exits(s *testscript.TestScript, negated bool, arguments []string) {
	if negated || len(arguments) < 2 {
		s.Fatalf("usage: exits CODE COMMAND ARGUMENT...")
	}
	want, err := strconv.Atoi(arguments[0])
	s.Check(err)
	code := 0
	var exit *exec.ExitError
	switch err := s.Exec(arguments[1], arguments[2:]...); {
	case errors.As(err, &exit):
		code = exit.ExitCode()
	case err != nil:
		s.Fatalf("%v", err)
	}
	if code != want {
		s.Fatalf("exit code %d, want %d\nstdout: %s\nstderr: %s", code, want, s.ReadFile("stdout"), s.ReadFile("stderr"))
	}
}

// terminalFree fails the script where a stream of the last run holds what a
// terminal would obey.
func terminalFree(s *testscript.TestScript, _ bool, arguments []string) {
	for _, stream := range arguments {
		for _, r := range s.ReadFile(stream) {
			if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r >= 0x80 && r < 0xa0 {
				s.Fatalf("%s holds the control character %U", stream, r)
			}
		}
	}
}
