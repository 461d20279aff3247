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

// jobRow is a row of the table in docs/datasets.md: its last two cells are a
// command and its exit code.
var jobRow = regexp.MustCompile("(?m)^\\|.*\\| `claimdiff ([^`]+)` \\| ([0-9]) \\|$")

// TestTheJobsOfDatasetsCanBeDone runs every command of docs/datasets.md in a copy
// of its folder.
func TestTheJobsOfDatasetsCanBeDone(t *testing.T) {
	page, err := os.ReadFile("../../docs/datasets.md")
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
		var out, complaints bytes.Buffer
		code := run(process{arguments: strings.Fields(string(job[1])), in: strings.NewReader(""), out: &out, err: &complaints, directory: folder})
		if strconv.Itoa(code) != string(job[2]) {
			t.Errorf("claimdiff %s: exit code %d, want %s\n%s%s", job[1], code, job[2], out.String(), complaints.String())
		}
	}
}

// TestTheConfigurationsOfDatasetsAreShown holds the files against the page.
func TestTheConfigurationsOfDatasetsAreShown(t *testing.T) {
	page, err := os.ReadFile("../../docs/datasets.md")
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
			t.Errorf("docs/datasets.md does not show %s as it is", filepath.Base(file))
		}
	}
}
