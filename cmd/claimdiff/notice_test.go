package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestTheNoticeNamesEveryLinkedModule keeps NOTICE and what is linked in step.
func TestTheNoticeNamesEveryLinkedModule(t *testing.T) {
	list, err := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}{{end}}{{end}}", ".").Output()
	if err != nil {
		t.Fatalf("list the linked modules: %v", err)
	}
	linked := strings.Fields(string(list))
	slices.Sort(linked)
	linked = slices.Compact(linked)
	notice, err := os.ReadFile("../../NOTICE")
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]bool{}
	for _, line := range strings.Split(string(notice), "\n") {
		if words := strings.Fields(line); len(words) > 2 {
			named[words[0]] = true
		}
	}
	if len(linked) < 5 {
		t.Fatalf("only %q are linked; the list cannot be right", linked)
	}
	for _, module := range linked {
		if !named[module] {
			t.Errorf("%s is linked in and does not stand in NOTICE", module)
		}
	}
}
