package main

import (
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"
)

// workflowFiles are the files by which other services run claimdiff, and what they
// say about it.
var workflowFiles = []string{"action.yml", ".gitlab/claimdiff.yml", ".pre-commit-hooks.yaml", "docs/ci.md"}

var (
	claimdiffLine = regexp.MustCompile(`(?:^|[\s"/])claimdiff(?:@\S+)? ((?:check|baseline write)\b[^|#\n` + "`" + `]*)`)
	addedFlags    = regexp.MustCompile(`arguments\+?=\(([^)]*)\)`)
	flagWord      = regexp.MustCompile(`(?:^|\s)(--?[a-z][a-z-]*)`)
	outputFormat  = regexp.MustCompile(`-o "?([a-z]+)=`)
)

// commandsIn are the command lines of a file that run claimdiff, and those that give
// the action's command its arguments.
func commandsIn(text string) [][]string {
	text = strings.NewReplacer("\\\n", " ", "\n      -o", " -o", "\n      --", " --").Replace(text)
	lines := [][]string{}
	for _, m := range claimdiffLine.FindAllStringSubmatch(text, -1) {
		lines = append(lines, strings.Fields(m[1]))
	}
	for _, m := range addedFlags.FindAllStringSubmatch(text, -1) {
		lines = append(lines, append([]string{"check"}, strings.Fields(m[1])...))
	}
	return lines
}

// Every command that the files run exists, with every flag and every format.
func TestWorkflowsRunWhatExists(t *testing.T) {
	formats := comparisonForms.formats
	for _, name := range workflowFiles {
		text := repositoryFile(t, name)
		commands := commandsIn(text)
		if len(commands) == 0 {
			t.Errorf("%s runs nothing", name)
		}
		for _, words := range commands {
			command, rest, err := newRoot(process{out: io.Discard, err: io.Discard}, &outcome{}).Find(words)
			if err != nil || command.Name() == "claimdiff" {
				t.Errorf("%s: there is no command %q: %v", name, words, err)
				continue
			}
			for _, flag := range flagWord.FindAllStringSubmatch(strings.Join(rest, " "), -1) {
				if !hasFlag(command, flag[1]) {
					t.Errorf("%s: %s has no flag %s", name, command.CommandPath(), flag[1])
				}
			}
		}
		for _, format := range outputFormat.FindAllStringSubmatch(text, -1) {
			if !slices.Contains(formats, format[1]) {
				t.Errorf("%s: there is no format %q", name, format[1])
			}
		}
	}
}

func hasFlag(c *cobra.Command, word string) bool {
	c.InitDefaultHelpFlag()
	if name, long := strings.CutPrefix(word, "--"); long {
		return c.Flags().Lookup(name) != nil
	}
	return c.Flags().ShorthandLookup(word[1:]) != nil
}

func repositoryFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The action uses every input that it has and no other, and docs/ci.md tells of each.
func TestActionInputs(t *testing.T) {
	text := repositoryFile(t, "action.yml")
	action := readAction(t, text)
	told := repositoryFile(t, "docs/ci.md")
	for name, input := range action.Inputs {
		if !strings.Contains(text, "inputs."+name) || input.Description == "" {
			t.Errorf("the input %s is not used, or not described", name)
		}
		if !strings.Contains(told, "| `"+name+"` |") {
			t.Errorf("docs/ci.md does not tell of the input %s", name)
		}
	}
	for _, used := range regexp.MustCompile(`inputs\.([a-z-]+)`).FindAllStringSubmatch(text, -1) {
		if _, ok := action.Inputs[used[1]]; !ok {
			t.Errorf("there is no input %s", used[1])
		}
	}
	for _, step := range action.Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("%s: an expression in a script is code of whoever wrote the input", step.Name)
		}
	}
}

// action is the part of a composite action's metadata that is looked at.
type action struct {
	Inputs map[string]struct{ Description string }
	Runs   struct {
		Steps []struct{ ID, Name, Uses, Run string }
	}
}

func readAction(t *testing.T, text string) action {
	t.Helper()
	var a action
	if err := yaml.Unmarshal([]byte(text), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// The templates are YAML of the shape that their services read.
func TestTemplatesAreYAML(t *testing.T) {
	var gitlab map[string]struct {
		Image     string
		Script    []string
		Artifacts struct{ Reports map[string]string }
	}
	if err := yaml.Unmarshal([]byte(repositoryFile(t, ".gitlab/claimdiff.yml")), &gitlab); err != nil {
		t.Fatal(err)
	}
	job := gitlab["claimdiff"]
	if len(job.Script) == 0 || job.Artifacts.Reports["codequality"] == "" || !strings.Contains(strings.Join(job.Script, " "), job.Artifacts.Reports["codequality"]) {
		t.Errorf("the template writes no code quality report: %+v", job)
	}
	var hooks []struct{ ID, Name, Entry, Language, Files string }
	if err := yaml.Unmarshal([]byte(repositoryFile(t, ".pre-commit-hooks.yaml")), &hooks); err != nil {
		t.Fatal(err)
	}
	for _, h := range hooks {
		if h.ID == "" || h.Entry == "" || h.Language != "golang" {
			t.Errorf("%+v", h)
		}
		if _, err := regexp.Compile(h.Files); err != nil {
			t.Error(err)
		}
	}
}

// actionStep writes the script of a step of action.yml into a file, for scripts that
// run it as the service would.
func actionStep(s *testscript.TestScript, _ bool, arguments []string) {
	if len(arguments) != 2 {
		s.Fatalf("usage: actionstep ID FILE")
	}
	text, err := os.ReadFile(filepath.Join(s.Getenv("EVENTS"), "..", "..", "action.yml"))
	s.Check(err)
	var a action
	s.Check(yaml.Unmarshal(text, &a))
	for _, step := range a.Runs.Steps {
		if step.ID == arguments[0] {
			s.Check(os.WriteFile(s.MkAbs(arguments[1]), []byte(step.Run), 0o600))
			return
		}
	}
	s.Fatalf("action.yml has no step %s", arguments[0])
}
