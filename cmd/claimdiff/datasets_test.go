package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// jobRow is a row of the table in docs/tables.md: its last two cells are a
// command and its exit code.
var jobRow = regexp.MustCompile("(?m)^\\|.*\\| `claimdiff ([^`]+)` \\| ([0-9]) \\|$")

// TestTheJobsOfDatasetsCanBeDone runs every command of docs/tables.md in a copy
// of its folder.
func TestTheJobsOfDatasetsCanBeDone(t *testing.T) {
	page, err := os.ReadFile("../../docs/tables.md")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../docs/datasets")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	jobs := jobRow.FindAllSubmatch(page, -1)
	if len(jobs) < 9 {
		t.Fatalf("only %d jobs were found", len(jobs))
	}
	for _, job := range jobs {
		runAndExpect(t, folder, string(job[1]), string(job[2]))
	}
}

// TestTheConfigurationsOfDatasetsAreShown holds the files against the page.
func TestTheConfigurationsOfDatasetsAreShown(t *testing.T) {
	page, err := os.ReadFile("../../docs/tables.md")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../docs/datasets/*.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("%d configurations: %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(page, []byte("```yaml\n"+string(text)+"```")) {
			t.Errorf("docs/tables.md does not show %s as it is", filepath.Base(file))
		}
	}
}

// sectionCommand is a command line of an indented block, and how it ends.
var sectionCommand = regexp.MustCompile("(?m)^    claimdiff ([^#\n]+) # ([0-9]): ")

// TestTheChecksOfTheReadmeRun runs the commands that the README shows for checks,
// one after the other, in a copy of docs/datasets.
func TestTheChecksOfTheReadmeRun(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(readme), "\n## Checks on every change\n")
	section, _, _ = strings.Cut(section, "\n## ")
	commands := sectionCommand.FindAllStringSubmatch(section, -1)
	if !found || len(commands) < 4 {
		t.Fatalf("the section has %d commands", len(commands))
	}
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../../docs/datasets")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(folder)
	for _, c := range commands {
		runAndExpect(t, folder, c[1], c[2])
	}
	for _, file := range []string{".claimdiff.yaml", ".claimdiff-baseline.json", "report.html", "claimdiff.sarif"} {
		if _, err := os.Stat(file); err != nil {
			t.Errorf("after all commands: %v", err)
		}
	}
}

// runAndExpect runs a command line in the folder and wants the exit code.
func runAndExpect(t *testing.T, folder, line, want string) {
	t.Helper()
	var out, complaints bytes.Buffer
	code := run(process{arguments: strings.Fields(line), in: strings.NewReader(""), out: &out, err: &complaints, directory: folder})
	if strconv.Itoa(code) != want {
		t.Errorf("claimdiff %s: exit code %d, want %s\n%s%s", line, code, want, out.String(), complaints.String())
	}
}
