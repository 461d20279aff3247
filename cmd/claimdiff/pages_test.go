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

// elided ends a block of which a page shows the beginning alone.
const elided = "[...]"

// transcript is a console block: a command line after "$ " and what it prints.
var transcript = regexp.MustCompile("(?ms)^```console\n\\$ ([^\n]*)\n(.*?)^```$")

// pages lists what is written for users, from the root of the repository.
func pages(t *testing.T) []string {
	t.Helper()
	docs, err := filepath.Glob("docs/*.md")
	if err != nil || len(docs) == 0 {
		t.Fatal("docs has no pages", err)
	}
	return append([]string{"README.md", "CONTRIBUTING.md"}, docs...)
}

// TestPagesShowWhatTheCommandPrints runs every console block of the README and of
// docs from the root of the repository. With -update it writes the blocks anew.
func TestPagesShowWhatTheCommandPrints(t *testing.T) {
	t.Chdir("../..")
	blocks := 0
	for _, name := range pages(t) {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fresh := transcript.ReplaceAllFunc(page, func(block []byte) []byte {
			blocks++
			return printedAnew(t, name, block)
		})
		if *update && !bytes.Equal(fresh, page) {
			if err := os.WriteFile(name, fresh, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	if blocks < 10 {
		t.Fatalf("the pages have %d console blocks", blocks)
	}
}

// printedAnew is a console block of a page as the command prints it now.
func printedAnew(t *testing.T, page string, block []byte) []byte {
	t.Helper()
	parts := transcript.FindSubmatch(block)
	command, shown := string(parts[1]), string(parts[2])
	printed := likewise(shown, printedBy(t, command))
	if printed != shown && !*update {
		t.Errorf("$ %s\nprints\n%s\nand %s shows\n%s", command, printed, page, shown)
	}
	return []byte("```console\n$ " + command + "\n" + printed + "```")
}

// pageLink is the target of a link without a scheme, and what it names in the page.
var pageLink = regexp.MustCompile(`\]\(([^)#:]*)(?:#[^):]*)?\)`)

// TestPagesLinkToWhatExists follows every link of a page into the repository.
func TestPagesLinkToWhatExists(t *testing.T) {
	t.Chdir("../..")
	links := 0
	for _, name := range pages(t) {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range pageLink.FindAllSubmatch(page, -1) {
			links++
			if _, err := os.Stat(filepath.Join(filepath.Dir(name), string(link[1]))); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if links < 10 {
		t.Fatalf("only %d links were found", links)
	}
}

var configuration = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```$")

// TestTheConfigurationShownHolds reads the configuration of its page as a user's,
// and looks for every setting there is in it.
func TestTheConfigurationShownHolds(t *testing.T) {
	page, err := os.ReadFile("../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	block := configuration.FindSubmatch(page)
	if block == nil {
		t.Fatal("docs/configuration.md shows no configuration")
	}
	path := filepath.Join(t.TempDir(), settings.FileName)
	if err := os.WriteFile(path, block[1], 0o600); err != nil {
		t.Fatal(err)
	}
	list := known(comparisonForms)
	file, problems := settings.File(list, path, "docs/configuration.md", "")
	for _, p := range problems {
		t.Errorf("%v (%s)", p, p.Hint)
	}
	shown := settings.Merge(list, file)
	for _, s := range list {
		_, isShown := shown[s.Key]
		_, sibling := shown[s.Key[strings.LastIndex(s.Key, ".")+1:]]
		if !isShown && !sibling && !s.FlagOnly && !strings.HasPrefix(s.Key, "policy.severities.") {
			t.Errorf("docs/configuration.md does not show %s", s.Key)
		}
	}
}

// printedBy runs a command line of a page, whatever its exit code: what
// goes to standard error stands below standard output. Files that it writes
// go into a folder of the test.
func printedBy(t *testing.T, line string) string {
	t.Helper()
	words := strings.Fields(strings.Replace(line, "go run ./cmd/claimdiff", "claimdiff", 1))
	if words[0] != "claimdiff" {
		t.Fatalf("a page runs %q, which is not claimdiff", line)
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
