package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
)

// elided ends a block of which the README shows the beginning alone.
const elided = "[...]"

// transcript is a console block: a command line after "$ " and what it prints.
var transcript = regexp.MustCompile("(?ms)^```console\n\\$ ([^\n]*)\n(.*?)^```$")

// TestReadmeShowsWhatTheCommandPrints runs every console block of the README
// from the root of the repository. With -update it writes the blocks anew.
func TestReadmeShowsWhatTheCommandPrints(t *testing.T) {
	t.Chdir("../..")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := 0
	fresh := transcript.ReplaceAllFunc(readme, func(block []byte) []byte {
		blocks++
		parts := transcript.FindSubmatch(block)
		command, shown := string(parts[1]), string(parts[2])
		printed := likewise(shown, printedBy(t, command))
		if printed != shown && !*update {
			t.Errorf("$ %s\nprints\n%s\nand the README shows\n%s", command, printed, shown)
		}
		return []byte("```console\n$ " + command + "\n" + printed + "```")
	})
	if blocks == 0 {
		t.Fatal("the README has no console block")
	}
	if *update && !bytes.Equal(fresh, readme) {
		if err := os.WriteFile("README.md", fresh, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

var configuration = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```$")

// TestReadmeConfigurationHolds reads the README's configuration as a user's,
// and looks for every setting there is in it.
func TestReadmeConfigurationHolds(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	block := configuration.FindSubmatch(readme)
	if block == nil {
		t.Fatal("the README shows no configuration")
	}
	path := filepath.Join(t.TempDir(), settings.FileName)
	if err := os.WriteFile(path, block[1], 0o600); err != nil {
		t.Fatal(err)
	}
	list := known(comparisonForms)
	file, problems := settings.File(list, path, "README.md")
	for _, p := range problems {
		t.Errorf("%v (%s)", p, p.Hint)
	}
	shown := settings.Merge(list, file)
	for _, s := range list {
		_, isShown := shown[s.Key]
		_, sibling := shown[s.Key[strings.LastIndex(s.Key, ".")+1:]]
		if !isShown && !sibling && !s.FlagOnly && !strings.HasPrefix(s.Key, "policy.severities.") {
			t.Errorf("the README does not show %s", s.Key)
		}
	}
}

// printedBy runs a command line of the README, whatever its exit code: what
// goes to standard error stands below standard output. Files that it writes
// go into a folder of the test.
func printedBy(t *testing.T, line string) string {
	t.Helper()
	words := strings.Fields(strings.Replace(line, "go run ./cmd/claimdiff", "claimdiff", 1))
	if words[0] != "claimdiff" {
		t.Fatalf("the README runs %q, which is not claimdiff", line)
	}
	folder := t.TempDir() + string(filepath.Separator)
	for i, word := range words {
		if word == "-o" {
			words[i+1] = folder + words[i+1]
		}
	}
	var out, complaints bytes.Buffer
	run(process{arguments: words[1:], in: strings.NewReader(""), out: &out, err: &complaints, directory: t.TempDir()})
	return strings.ReplaceAll(out.String()+complaints.String(), folder, "")
}

// likewise cuts what is printed as short as what is shown.
func likewise(shown, printed string) string {
	if !strings.HasSuffix(shown, elided+"\n") {
		return printed
	}
	lines := strings.SplitAfter(printed, "\n")
	return strings.Join(lines[:min(strings.Count(shown, "\n")-1, len(lines))], "") + elided + "\n"
}

// TestContributingNamesWhatExists keeps the paths in CONTRIBUTING.md from
// going stale. NAME stands for what a contributor adds.
func TestContributingNamesWhatExists(t *testing.T) {
	text, err := os.ReadFile("../../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	names := regexp.MustCompile("`((?:sources|compare|reports|cmd|testdata)/[a-z0-9_./-]*)`").FindAllSubmatch(text, -1)
	if len(names) < 10 {
		t.Fatalf("only %d paths were found", len(names))
	}
	for _, name := range names {
		if _, err := os.Stat(filepath.Join("../..", string(name[1]))); err != nil {
			t.Errorf("CONTRIBUTING.md names %s: %v", name[1], err)
		}
	}
}
