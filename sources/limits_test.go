package sources

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// TestHostileInputIsBounded reads what is meant to exhaust a reader. The test
// is that it ends; go test would stop it after its time limit.
func TestHostileInputIsBounded(t *testing.T) {
	const many = 100_000
	for _, c := range []struct {
		name, content string
		format        Format
	}{
		{"elements", "<body>" + strings.Repeat("<div>", many) + "<p>A flood took 3 bridges.", htmlPage},
		{"attributes", "<body><p" + strings.Repeat(" a=1", many) + ">A flood took 3 bridges.", htmlPage},
		{"formatting", "<body>" + strings.Repeat("<b>", many) + "<p>A flood took 3 bridges." + strings.Repeat("<p>", 1000), htmlPage},
		{"tables", "<body>" + strings.Repeat("<table><tr><td>", many) + "<p>A flood took 3 bridges.", htmlPage},
		{"paragraphs", "<body>" + strings.Repeat("<p>A flood took 3 bridges.", 5000), htmlPage},
		{"end tags", "<body><p>A flood took 3 bridges." + strings.Repeat("</div></b>", many), htmlPage},
		{"references", "<body><p>A flood took 3 bridges. " + strings.Repeat("&amp", many), htmlPage},
		{"links", "<body>" + strings.Repeat("<a href=x><p>A flood took 3 bridges.", 2000), htmlPage},
		{"JSON-LD", "<script type=application/ld+json>" + strings.Repeat("[", many) + "</script><p>A flood took 3 bridges.", htmlPage},
		{"quotations", strings.Repeat(">", many) + " A flood took 3 bridges.", markdown},
		{"lists", strings.Repeat("- ", many) + " A flood took 3 bridges.", markdown},
		{"brackets", strings.Repeat("[", many) + " A flood took 3 bridges.", markdown},
		{"emphasis", strings.Repeat("*a ", many) + " A flood took 3 bridges.", markdown},
		{"aliases", "---\ntitle: &a [x, x]\nbyline: &b [*a, *a]\nurl: [*b, *b]\n---\nA flood took 3 bridges.", markdown},
		{"blank lines", strings.Repeat("\n", many) + "A flood took 3 bridges.", plainText},
		{"numbers", strings.Repeat("1. a\n", many), plainText},
		{"repeats", strings.Repeat("ab ab ab cd ", many), plainText},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, failed := mustRead(t, c.format, c.content)
			if failed != nil {
				if failed.Hint == "" {
					t.Errorf("no hint with %q", failed.Message)
				}
				return
			}
			if fault := sound(d); fault != "" {
				t.Error(fault)
			}
			if c.name != "numbers" && c.name != "repeats" && !strings.Contains(d.Text, "3 bridges") {
				t.Error("the article is not in the text")
			}
		})
	}
}

func TestElementsOverTheLimitAreAFailure(t *testing.T) {
	o := Options{Limits: Limits{Elements: 10}}
	dir := write(t, map[string]string{"a.html": strings.Repeat("<p>A word.", 11), "b.html": "<p>A word or two."})
	documents, failures := read(t, o, dir)
	if len(documents) != 1 || len(failures) != 1 || !strings.Contains(failures[0].Message, "10 elements") {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestAFileThatMayNotBeReadIsAFailure(t *testing.T) {
	dir := write(t, map[string]string{"secret.txt": "Nobody reads this.", "open.txt": "Everybody reads this."})
	secret := filepath.Join(dir, "secret.txt")
	if err := os.Chmod(secret, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := os.ReadFile(secret); err == nil {
		t.Skip("this user may read every file")
	}
	documents, failures := read(t, Options{}, dir)
	if len(documents) != 1 || len(failures) != 1 || failures[0].Message != "permission to read it is denied" || failures[0].Hint == "" {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestMoreFilesThanTheLimitAreAFailure(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "One.", "b.txt": "Two.", "c.txt": "Three.", "d.txt": "Four."})
	documents, failures := read(t, Options{Limits: Limits{Files: 2}}, dir)
	if len(documents) != 2 || len(failures) != 1 || !strings.Contains(failures[0].Message, "limit of 2 files") {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestMoreDocumentsThanTheLimitAreAFailure(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl": `{"id":"1","text":"One."}` + "\n" + `{"id":"2","text":"Two."}` + "\n" + `{"id":"3","text":"Three."}`, "b.txt": "Four."})
	documents, failures := read(t, Options{Limits: Limits{Documents: 2}}, dir)
	if len(documents) != 2 || len(failures) != 1 || !strings.Contains(failures[0].Message, "over the limit of 2 for one run") {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestFiguresOverTheLimitAreACaveat(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "Twelve ships sank. Nine were saved. Three are missing. Forty sailors drowned."})
	set, err := Load(t.Context(), []string{dir}, Options{Limits: Limits{Claims: 2}}, English())
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Claims) != 2 || len(set.Caveats) != 1 || !strings.Contains(set.Caveats[0].Say, "2 figures stand before it") {
		t.Errorf("%d claims, caveats %+v", len(set.Claims), set.Caveats)
	}
}

// slow is a format whose records take for ever, and one whose reader does.
func slow(release chan struct{}) []Format {
	return []Format{
		{Name: "slow", Read: func(Record) (*document.Document, error) { <-release; return nil, errNoText }},
		{Name: "endless", Split: func(io.Reader, Limits, func(Record) bool) error { <-release; return nil }},
		{Name: "faulty", Split: func(io.Reader, Limits, func(Record) bool) error { panic("out of range") }},
	}
}

func TestADocumentOutOfTimeCostsNoOther(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	was := formats
	formats = append(slow(release), was...)
	defer func() { formats = was }()
	good := filepath.Join(write(t, map[string]string{"good.txt": "One man left."}), "good.txt")
	for _, c := range []struct{ from, want string }{
		{"slow", "it was not read within 20ms, the limit for one document"},
		{"endless", "the rest of it was not read within 20ms, the limit for one document"},
		{"faulty", "reading it failed inside claimdiff: out of range"},
	} {
		_, failures := read(t, Options{From: c.from, Limits: Limits{Time: 20 * time.Millisecond}}, good)
		if len(failures) != 1 || failures[0].Message != c.want || failures[0].Hint == "" {
			t.Errorf("%s: %+v", c.from, failures)
		}
	}
	if documents, failures := read(t, Options{}, good); len(documents) != 1 || len(failures) > 0 {
		t.Errorf("the good one: %d documents, %+v", len(documents), failures)
	}
}

func TestTextThatIsCutAtAnyByteIsRead(t *testing.T) {
	const text = "Zwölf Schulen – „geschlossen“. 東京で３人。 🚒\n"
	for i := range len(text) {
		d, failed := mustRead(t, plainText, "Schools shut in two towns. "+text[:i])
		if failed != nil || !utf8.ValidString(d.Text) {
			t.Errorf("cut at byte %d: %v", i, failed)
		}
	}
}
