package sources

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// write makes the files below a new folder, by their slashed names, and returns it.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// read reads the arguments below dir and fails the test on an error.
func read(t *testing.T, o Options, arguments ...string) ([]*document.Document, []claim.Failure) {
	t.Helper()
	documents, failures, err := Read(context.Background(), arguments, o)
	if err != nil {
		t.Fatal(err)
	}
	return documents, failures
}

func paths(documents []*document.Document, dir string) string {
	var out []string
	for _, d := range documents {
		out = append(out, strings.TrimPrefix(strings.TrimPrefix(d.ID, filepath.ToSlash(dir)), "/"))
	}
	return strings.Join(out, " ")
}

func TestReadKeepsTheOrderOfItsArguments(t *testing.T) {
	dir := write(t, map[string]string{
		"z.txt": "The last of the alphabet, given first.", "b/2.txt": "Two men met.", "b/1.txt": "One man left.",
		"b/.hidden.txt": "Nobody reads this.", "b/.git/x.txt": "Nor this.", "b/data.bin": "\x00\x01", "b/c/3.txt": "Three stayed.",
		"many.jsonl": `{"id":"r1","text":"First record."}` + "\n\n" + `{"text":"Second record."}` + "\n",
	})
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, workers := range []int{1, 7} {
		documents, failures := read(t, Options{Workers: workers}, in("z.txt"), in("b"), in("b/1.txt"), in("**/3.*"), in("many.jsonl"))
		if len(failures) > 0 {
			t.Errorf("failures: %v", failures)
		}
		if got, want := paths(documents, dir), "z.txt b/1.txt b/2.txt b/c/3.txt r1 many.jsonl:3"; got != want {
			t.Errorf("%d workers: read %s, want %s", workers, got, want)
		}
	}
}

func TestWhatCannotBeReadIsNamedAndKeepsNothingElseBack(t *testing.T) {
	dir := write(t, map[string]string{
		"good.txt": "Rain fell on the valley.", "empty.txt": " \n", "picture.txt": "GIF89a\x00\x01", "folder/notes.xyz": "no format",
		"twice.jsonl":  `{"id":"a","text":"One."}` + "\n" + `{"id":"a","text":"Two."}`,
		"broken.jsonl": `{"id":"b1","text":"Sound."}` + "\n" + `{"id":"b2","text":` + "\n" + `{"id":7,"text":"Sound, too."}` + "\n" + `{"id":"b4"}` + "\n" + `{"id":"b5","text":3}` + "\n" + `{"id":"b6","text":{"a":1}}`,
		"front.txt":    "---\ntitle: [Fire: what is known\n---\nThe fire is out.",
		"open.txt":     "---\ntitle: Fire\nThe fire is out.",
		"list.json":    "[\n  {\"id\": \"a\"}\n]",
		"large.txt":    strings.Repeat("word ", 400),
	})
	in := func(name string) string { return filepath.Join(dir, name) }
	documents, failures := read(t, Options{Limits: Limits{Document: 1000}},
		in("missing.txt"), in("empty.txt"), in("picture.txt"), in("folder"), in("*.none"), in("twice.jsonl"), in("broken.jsonl"),
		in("front.txt"), in("open.txt"), in("large.txt"), in("list.json"), "https://example.org/a", in("good.txt"))
	if got, want := paths(documents, dir), "a b1 7 b5 good.txt"; got != want {
		t.Errorf("read %s, want %s", got, want)
	}
	want := []claim.Failure{
		{Document: "missing.txt", Message: "there is no such file"},
		{Document: "empty.txt", Message: "it is empty"},
		{Document: "picture.txt", Message: "it is a binary file, not text"},
		{Document: "folder", Message: "there is nothing to read in this folder"},
		{Document: "*.none", Message: "no file matches the pattern"},
		{Document: "twice.jsonl", Line: 2, Message: `its id "a" is that of a document before it`},
		{Document: "broken.jsonl", Line: 2, Message: "it is not valid JSON"},
		{Document: "broken.jsonl", Line: 4, Message: `it has no "text"`},
		{Document: "broken.jsonl", Line: 6, Message: `its "text" is not a string`},
		{Document: "front.txt", Line: 2, Message: "its front matter is not valid YAML"},
		{Document: "open.txt", Line: 1, Message: "its front matter does not end"},
		{Document: "large.txt", Message: "it has more than 1000 bytes, the limit for one document"},
		{Document: "list.json#1", Message: `it has no "text"`},
		{Document: "https://example.org/a", Message: "it is an address, and nothing is fetched without --network"},
	}
	if len(failures) != len(want) {
		t.Fatalf("%d failures, want %d: %+v", len(failures), len(want), failures)
	}
	for i, f := range failures {
		name := strings.TrimPrefix(f.Document, filepath.ToSlash(dir)+"/")
		if name != want[i].Document || f.Line != want[i].Line || !strings.HasPrefix(f.Message, want[i].Message) || f.Hint == "" {
			t.Errorf("failure %d is %+v, want %+v and a hint", i, f, want[i])
		}
	}
}

func TestStandardInputIsReadAsWhatItHolds(t *testing.T) {
	for _, c := range []struct{ from, input, id, text string }{
		{"", `{"id":"x","text":"From a record."}`, "x", "From a record."},
		{"", "Plain words.\n", "-", "Plain words."},
		{"text", `{"id":"x","text":"Not read as a record."}`, "-", `{"id":"x","text":"Not read as a record."}`},
	} {
		documents, failures := read(t, Options{From: c.from, Stdin: strings.NewReader(c.input)}, "-")
		if len(failures) > 0 || len(documents) != 1 {
			t.Fatalf("%q: %d documents, failures %v", c.input, len(documents), failures)
		}
		if d := documents[0]; d.ID != c.id || d.Text != c.text {
			t.Errorf("%q is read as %q: %q", c.input, d.ID, d.Text)
		}
	}
}

func TestReadStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Read(ctx, []string{"-"}, Options{}); err == nil {
		t.Error("no error from a cancelled context")
	}
}

func TestAPanicIsAFailureOfItsDocument(t *testing.T) {
	jobs := func(yield func(job) bool) {
		_ = yield(job{name: "bad.txt", run: func() []outcome { panic("out of range") }}) &&
			yield(job{name: "good.txt", run: func() []outcome { return []outcome{{document: &document.Document{}}} }})
	}
	var got []outcome
	err := inOrder(context.Background(), 2, jobs, func(out outcome) error {
		got = append(got, out)
		return nil
	})
	if err != nil || len(got) != 2 || got[1].document == nil {
		t.Fatalf("got %v, %v", got, err)
	}
	if f := got[0].failures; len(f) != 1 || f[0].Document != "bad.txt" || !strings.Contains(f[0].Message, "out of range") {
		t.Errorf("failures %+v", f)
	}
}

// Progress is told of every input once, one after another, failures too.
func TestProgressCountsWhatIsRead(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	one, two := write("one.txt", "Twelve died."), write("two.md", "# Two")
	many := write("many.jsonl", `{"text": "Nine died."}`+"\n"+`{"text": "Ten died."}`)
	for name, c := range map[string]struct {
		arguments []string
		want      string
	}{
		"files of one document": {[]string{one, two, filepath.Join(dir, "absent.txt")}, "1/3 2/3 3/3"},
		"a file of several":     {[]string{one, many}, "1/0 2/0 3/0"},
	} {
		told := []string{}
		read(t, Options{Workers: 4, Progress: func(read, of int) { told = append(told, fmt.Sprintf("%d/%d", read, of)) }}, c.arguments...)
		if got := strings.Join(told, " "); got != c.want {
			t.Errorf("%s: told %q, want %q", name, got, c.want)
		}
	}
}
