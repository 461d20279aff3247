package compare_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

var update = flag.Bool("update", false, "write what was found into the archives")

// TestVersions compares the two versions in each archive of
// testdata/events/versions and wants what the archive says: what became of the
// figures, and the findings.
func TestVersions(t *testing.T) {
	archives, err := filepath.Glob("../testdata/events/versions/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no versions: %v", err)
	}
	for _, path := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			folder := unpack(t, archive)[0]
			versions := loadVersions(t, folder)
			got := told(compare.Diff(versions[0], versions[1], compare.DefaultPolicy()))
			want := &archive.Files[len(archive.Files)-1]
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(archive), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			if got != string(want.Data) {
				t.Errorf("got\n%swant\n%s", got, want.Data)
			}
		})
	}
}

func loadVersions(t *testing.T, folder string) [2]claim.Version {
	paths := [2]string{filepath.Join(folder, "old.txt"), filepath.Join(folder, "new.txt")}
	versions, failures, err := sources.LoadVersions(context.Background(), paths, sources.Options{}, sources.English())
	if err != nil || len(failures) > 0 {
		t.Fatal(err, failures)
	}
	return versions
}

// told says what a comparison of versions found, a figure that changed or a
// finding a line.
func told(result compare.Result) string {
	words := map[string]string{}
	for _, c := range result.Claims {
		for _, d := range result.Documents {
			if d.ID == c.Document {
				words[c.ID] = c.Quote.Of(d.Text)
			}
		}
	}
	var b strings.Builder
	for _, f := range result.Revision.Figures {
		if f.State == compare.FigureKept {
			continue
		}
		fmt.Fprintf(&b, "%s: %s -> %s", f.State, words[f.Old], words[f.New])
		if len(f.Aspects) > 0 {
			fmt.Fprintf(&b, " (%s)", strings.Join(f.Aspects, ", "))
		}
		if f.Owned {
			b.WriteString(", and says so")
		}
		b.WriteString("\n")
	}
	for _, f := range result.Findings {
		fmt.Fprintf(&b, "%s %s\n", f.Severity, f.Kind)
	}
	return b.String()
}
