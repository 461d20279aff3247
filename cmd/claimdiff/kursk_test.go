package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const kursk = "testdata/events/kursk"

// comparison is what the tests look at in the comparison JSON.
type comparison struct {
	Documents []struct{ ID, Text string }
	Claims    []figure
	Questions []struct {
		ID, Label, Verdict string
		Claims             []string
		Why                []struct{ Say string }
	}
	Findings []struct {
		ID, Kind, Severity, Message string
		Claims                      []string
	}
	Errors []json.RawMessage
}

type figure struct {
	ID, Document, Section string
	Quote, Sentence       struct{ Exact string }
	Quantity              struct{ Form, Unit, Stated string }
	Of                    string
	Counted               struct{ Text, Concept string }
	Event                 struct{ Concept string }
	Place                 []struct{ Name string }
	AsOf                  *struct{ From string } `json:"as_of"`
	Attribution           struct {
		By  string
		Via []string
	}
}

// compareKursk compares the event's files in the given order, from the root of
// the repository, as the README does.
func compareKursk(t *testing.T, documents ...string) (comparison, []byte) {
	t.Helper()
	out := output(t, append([]string{"compare", "--format", "json"}, documents...)...)
	var c comparison
	if err := json.Unmarshal(out, &c); err != nil {
		t.Fatal(err)
	}
	return c, out
}

// output runs the command in this process and returns its standard output.
func output(t *testing.T, arguments ...string) []byte {
	t.Helper()
	var out, complaints bytes.Buffer
	code := run(process{arguments: arguments, in: strings.NewReader(""), out: &out, err: &complaints, directory: t.TempDir()})
	if code != codeFine || complaints.Len() > 0 {
		t.Fatalf("%q: exit code %d\n%s", arguments, code, complaints.String())
	}
	return out.Bytes()
}

func TestKurskBoilerplateIsNotRead(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	for _, d := range c.Documents {
		for _, words := range []string{"partners", "Incheon", "1,380", "Top 10", "17 rescued", "3.2m", "214 comments", "1961", "555-0142"} {
			if strings.Contains(d.Text, words) {
				t.Errorf("%s: %q is no part of the article", d.ID, words)
			}
		}
	}
}

func TestKurskTotalsAreOneQuestionWithItsReason(t *testing.T) {
	t.Chdir("../..")
	c, _ := compareKursk(t, kursk)
	totals := []string{"The Pentagon says there are about", "South Korea puts the number", "Ukraine says that as many as"}
	for _, q := range c.Questions {
		held := 0
		for _, f := range c.Claims {
			if slices.Contains(q.Claims, f.ID) && slices.ContainsFunc(totals, func(s string) bool { return strings.Contains(f.Sentence.Exact, s) }) {
				held++
			}
		}
		if held < len(totals) {
			continue
		}
		if len(q.Why) == 0 || q.Verdict != "explained" && q.Verdict != "compatible" {
			t.Errorf("%s is %s, with %d reasons", q.Label, q.Verdict, len(q.Why))
		}
		return
	}
	t.Error("no question holds the totals of the three governments")
}

func TestKurskIsTheSameInAnyOrder(t *testing.T) {
	t.Chdir("../..")
	files, err := filepath.Glob(kursk + "/*")
	if err != nil || len(files) != 6 {
		t.Fatalf("%v %v", files, err)
	}
	forward, first := compareKursk(t, files...)
	if _, second := compareKursk(t, files...); !bytes.Equal(first, second) {
		t.Error("two runs differ")
	}
	slices.Reverse(files)
	backward, _ := compareKursk(t, files...)
	if a, b := fingerprints(forward), fingerprints(backward); !slices.Equal(a, b) {
		t.Errorf("another order, other findings:\n%q\n%q", a, b)
	}
}

func fingerprints(c comparison) []string {
	var out []string
	for _, f := range c.Findings {
		out = append(out, f.Kind+" "+f.ID)
	}
	slices.Sort(out)
	return out
}
