package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/cmd/claimdiff/settings"
)

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
		_, sibling := shown[strings.TrimPrefix(s.Key, "extract.")]
		if !isShown && !sibling && !strings.HasPrefix(s.Key, "policy.severities.") {
			t.Errorf("the README does not show %s", s.Key)
		}
	}
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
