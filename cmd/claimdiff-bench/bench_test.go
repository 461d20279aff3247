package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write what is printed into the golden files")

// TestSetsAreMeasured holds what is printed for a small file of each form to
// its golden file.
func TestSetsAreMeasured(t *testing.T) {
	for _, c := range []struct{ set, file string }{
		{"newsquant", "newsquant.json"}, {"recognizers", "recognizers.json"}, {"jsonl", "sentences.jsonl"},
		{"conllu", "trees.conllu"}, {"polnear", "speakers.jsonl"}, {"polnear", "polnear/attributions/pier_a1.ann"},
	} {
		t.Run(c.set+" "+filepath.Base(c.file), func(t *testing.T) {
			path := filepath.Join("../../testdata/bench", filepath.FromSlash(c.file))
			got := printed(t, c.set, "--misses", path)
			golden := path + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSeveralFilesAreOneSet(t *testing.T) {
	path := "../../testdata/bench/sentences.jsonl"
	if got := printed(t, "jsonl", path, path); !strings.HasPrefix(got, "6 sentences, 10 quantities\n") {
		t.Error(got)
	}
}

func TestHelpNamesEverySetAndMetric(t *testing.T) {
	help := printed(t, "--help")
	for _, name := range setNames() {
		if !strings.Contains(help, "\n  "+name+" ") {
			t.Errorf("the help does not name the set %s", name)
		}
	}
	for _, m := range speakerMetrics {
		if !strings.Contains(help, "\n  "+m.name+" ") {
			t.Errorf("the help does not name the metric %s", m.name)
		}
	}
	for _, m := range metrics {
		if !strings.Contains(help, "\n  "+m.name+" ") {
			t.Errorf("the help does not name the metric %s", m.name)
		}
	}
}

func printed(t *testing.T, arguments ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(arguments, &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestWhatCannotBeMeasuredIsTold: every mistake is an error that names the
// file, the place and what is wrong there, and nothing is printed.
func TestWhatCannotBeMeasuredIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		set, content, want string
	}{
		"not JSON":           {"newsquant", "[\n{\"text\": 'x'}]", "set, read as newsquant: line 2: "},
		"another set":        {"newsquant", `{"text": "x"}`, "read as newsquant: line 1: "},
		"no text":            {"newsquant", `[{"quantities": []}]`, "sentence 1 has no text"},
		"no value":           {"newsquant", `[{"text": "x", "quantities": [{"value": "few"}]}]`, `sentence 1: the value "few" is neither a number nor a range`},
		"an endless value":   {"newsquant", `[{"text": "x", "quantities": [{"value": "1e999"}]}]`, `sentence 1: the value "1e999" is neither`},
		"no input":           {"recognizers", `[{"Input": "x"}, {"Results": []}]`, "case 2 has no Input"},
		"a date":             {"recognizers", `[{"Input": "x", "Results": [{"TypeName": "date", "Resolution": {"value": "2020-01-01"}}]}]`, `case 1: the value "2020-01-01" of type "date" is no number`},
		"a broken interval":  {"recognizers", `[{"Input": "x", "Results": [{"Resolution": {"value": "[1;2)"}}]}]`, `case 1: the value "[1;2)" is no interval`},
		"a broken line":      {"jsonl", "{\"text\": \"x\"}\n\n{\"text\": ", "line 3: it is not one JSON object"},
		"a line without":     {"jsonl", "{\"gold\": []}", `line 1 has no "text"`},
		"nothing":            {"jsonl", "\n\n", "there is no sentence in it"},
		"an empty list":      {"newsquant", "[]", "there is no sentence in it"},
		"compressed":         {"jsonl", "\x1f\x8b\x08\x00\xff", "the file is not UTF-8 text"},
		"an unknown set":     {"newsquad", "", `there is no set "newsquad": it is one of newsquant, recognizers, jsonl, conllu, polnear`},
		"a broken treebank":  {"conllu", "1\tships\n", "line 1: a word has 2 columns and not 10"},
		"trees of no text":   {"conllu", "# sent_id = a\n1\tships\t_\tNOUN\tNNS\t_\t0\troot\t_\t_\n", `the sentence "a" does not give its text`},
		"no article":         {"polnear", "\n", "read as polnear: there is no article in it"},
		"a broken article":   {"polnear", "{\"text\": \"x\"}\n{}", `line 2: it is not one JSON object with a "text"`},
		"a broken archive":   {"polnear", "\x1f\x8b\x08", "read as polnear: unpack: "},
		"not UTF-8":          {"polnear", "\xff", "the file is not UTF-8 text"},
		"words outside":      {"polnear", `{"text": "x", "gold": [{"content": [[0, 2]]}]}`, "line 1: a stretch is not within the text"},
		"nobody's words":     {"polnear", `{"text": "4", "gold": [], "numbers": [{"span": [0, 1], "class": "quantity", "gold": "source", "attr": 0}]}`, "line 1: there is no attribution 0"},
		"text of other type": {"jsonl", `{"text": 4}`, "line 1: it is not one JSON object"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "set")
			if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
				t.Fatal(err)
			}
			wantError(t, c.want, c.set, path)
		})
	}
	wantError(t, "name a set and a file", "newsquant")
	annotation := filepath.Join(t.TempDir(), "attributions", "pier_a1.ann")
	write(t, annotation, "T1\tSource 0 99\tThe pier\n")
	wantError(t, "read the set: open ", "polnear", annotation)
	write(t, filepath.Join(filepath.Dir(filepath.Dir(annotation)), "text", "pier.txt"), "The pier sank.")
	wantError(t, `line 1: "Source 0 99" is no stretch of the text`, "polnear", annotation)
	wantError(t, "read the set: open nowhere.json: no such file", "newsquant", "nowhere.json")
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, want string, arguments ...string) {
	t.Helper()
	var out bytes.Buffer
	err := run(arguments, &out)
	if err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
		t.Errorf("%v: error %v, want %q; printed %q", arguments, err, want, out.String())
	}
}

func TestHyphenatedValues(t *testing.T) {
	for written, want := range map[string][2]float64{
		"12": {12, 12}, "-3.5": {-3.5, -3.5}, "1e-3": {0.001, 0.001}, "12-15": {12, 15},
		"-5--3": {-5, -3}, "1e-3-2e-3": {0.001, 0.002}, "10.0 - 20.0": {10, 20},
	} {
		low, high, err := hyphenated(written)
		if got := [2]float64{low, high}; err != nil || got != want {
			t.Errorf("%q is %v, %v; want %v", written, got, err, want)
		}
	}
}

// TestMatchingIsOneToOneAndMaximum compares with trying every pairing.
func TestMatchingIsOneToOneAndMaximum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, m := rapid.IntRange(0, 5).Draw(t, "n"), rapid.IntRange(0, 5).Draw(t, "m")
		edges := rapid.SliceOfN(rapid.Bool(), n*m, n*m).Draw(t, "edges")
		may := func(i, j int) bool { return edges[i*m+j] }
		size, seen := 0, map[int]bool{}
		for j, i := range match(n, m, may) {
			if i < 0 {
				continue
			}
			if seen[i] || !may(i, j) {
				t.Fatalf("%d is paired with %d", i, j)
			}
			seen[i] = true
			size++
		}
		if want := largest(n, m, may, 0, 0); size != want {
			t.Fatalf("%d pairs, want %d", size, want)
		}
	})
}

// largest is the size of a maximum matching of the things from i on, taken is
// the set of partners that are gone.
func largest(n, m int, may func(i, j int) bool, i, taken int) int {
	if i == n {
		return 0
	}
	best := largest(n, m, may, i+1, taken)
	for j := range m {
		if taken>>j&1 == 0 && may(i, j) {
			best = max(best, 1+largest(n, m, may, i+1, taken|1<<j))
		}
	}
	return best
}
