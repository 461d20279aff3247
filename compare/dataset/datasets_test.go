package dataset_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/compare/dataset"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

var update = flag.Bool("update", false, "write what is found today into the golden files")

// TestDatasets holds the findings of each dataset of testdata against its golden
// outcome; the README there says which faults were planted.
func TestDatasets(t *testing.T) {
	for name, check := range map[string]func(testing.TB) compare.Result{"casualties": checkTables, "cities": checkTables, "stories": checkStories} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(filepath.Join("../../testdata/datasets", name))
			got := outcome(t, check(t))
			if *update {
				if err := os.WriteFile("outcome.golden", []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile("outcome.golden")
			if err != nil || got != string(want) {
				t.Errorf("the outcome has changed, %v: look at it, then run go test ./compare/dataset -update\n%s", err, got)
			}
		})
	}
}

func checkTables(t testing.TB) compare.Result {
	return dataset.Check(readTables(t, "."), compare.DefaultPolicy())
}

// checkStories compares the reports of each folder.
func checkStories(t testing.TB) compare.Result {
	set, err := sources.Load(context.Background(), []string{"."}, sources.Options{}, sources.English())
	if err != nil || len(set.Errors) > 0 {
		t.Fatal(err, set.Errors)
	}
	for _, d := range set.Documents {
		d.Story = filepath.Dir(d.Path)
	}
	return compare.Run(set, compare.DefaultPolicy())
}

func readTables(t testing.TB, path string) []claim.Table {
	tables, failures, err := sources.ReadTables(context.Background(), []sources.TableInput{{Path: path}}, sources.Options{}, sources.English())
	if err != nil || len(failures) > 0 || len(tables) == 0 {
		t.Fatalf("%d tables, %v, %v", len(tables), failures, err)
	}
	return tables
}

// outcome is the findings, two lines each: what it is and where, and what is
// said of it.
func outcome(t testing.TB, r compare.Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%s %s%s\n  %s\n", f.Severity, f.Kind, place(f.Where), told(f))
	}
	for _, caveat := range r.Caveats {
		fmt.Fprintf(&b, "caveat: %s\n", caveat.Say)
	}
	checkClaims(t, r)
	return b.String()
}

// place is the cell that a finding is about and what it would have to hold.
func place(w *compare.Where) string {
	if w == nil {
		return ""
	}
	said := ": " + w.Dataset
	if w.Row > 0 {
		said += fmt.Sprintf(" row %d", w.Row)
	}
	if w.Column != "" {
		said += " column " + w.Column
	}
	if w.Suggest != "" {
		said += " suggests " + w.Suggest
	}
	return said
}

// told is the message of a finding in words.
func told(f compare.Finding) string {
	said := f.Message.Sentence
	for _, a := range f.Message.Args {
		said = strings.ReplaceAll(said, "{"+a.Name+"}", a.Value)
	}
	return said
}

// checkClaims holds the claims of a result against its documents: every place
// lies in its text, ids are unique, and findings name claims that are there.
func checkClaims(t testing.TB, r compare.Result) {
	texts, ids := map[string]string{}, map[string]bool{}
	for _, d := range r.Documents {
		texts[d.ID] = d.Text
	}
	for _, c := range r.Claims {
		text := texts[c.Document]
		if ids[c.ID] || c.Quote.Of(text) == "" || !c.Sentence.Contains(c.Quote) {
			t.Errorf("claim %s is no figure of a row: %q in %q", c.ID, c.Quote.Of(text), c.Sentence.Of(text))
		}
		ids[c.ID] = true
	}
	for _, f := range r.Findings {
		if len(f.Claims) == 0 || len(f.Sides) == 0 {
			t.Errorf("%s %s has no claims", f.Kind, f.ID)
		}
		for _, id := range f.Claims {
			if !ids[id] {
				t.Errorf("%s names claim %s, which is not there", f.Kind, id)
			}
		}
	}
}
