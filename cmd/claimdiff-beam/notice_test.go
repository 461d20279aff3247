package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestTheNoticeNamesEveryLinkedModule keeps NOTICE and what is linked in step, but for
// claimdiff itself.
func TestTheNoticeNamesEveryLinkedModule(t *testing.T) {
	list, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", ".").Output()
	if err != nil {
		t.Fatalf("list the linked modules: %v", err)
	}
	linked := map[string]bool{}
	for _, module := range strings.Fields(string(list)) {
		linked[module] = module != "github.com/claimdiff/claimdiff"
	}
	text, err := os.ReadFile("NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\nmodule ")
	rows := slices.Collect(strings.Lines(table))[1:]
	if len(rows) < 20 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, row := range rows {
		words := strings.Fields(row)
		if len(words) < 3 {
			t.Errorf("no licence or no holder in %q", row)
		}
		if !linked[words[0]] {
			t.Errorf("%s stands in NOTICE twice, or is not linked in", words[0])
		}
		delete(linked, words[0])
	}
	for module, missing := range linked {
		if missing {
			t.Errorf("%s is linked in and does not stand in NOTICE", module)
		}
	}
}
