package compare_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources"
)

// TestSmallEvents runs the whole pipeline over testdata/events/kinds: an
// archive a kind, whose folders raise-N must raise it and whose folders
// silent-N come near and must not.
func TestSmallEvents(t *testing.T) {
	for _, k := range compare.Kinds() {
		archive, err := txtar.ParseFile(filepath.Join("../testdata/events/kinds", k.Name+".txtar"))
		if err != nil {
			t.Error(err)
			continue
		}
		count := map[string]int{}
		for _, folder := range unpack(t, archive) {
			name, _, _ := strings.Cut(filepath.Base(folder), "-")
			count[name]++
			t.Run(k.Name+"/"+filepath.Base(folder), func(t *testing.T) {
				found := kindsIn(t, folder)
				if want := name == "raise"; slices.Contains(found, k.Name) != want {
					t.Errorf("raised is %v, want %v; found %v", !want, want, found)
				}
			})
		}
		if count["raise"] < leastEvents || count["silent"] < leastEvents {
			t.Errorf("%s: %d events that raise it and %d near ones, want %d of each", k.Name, count["raise"], count["silent"], leastEvents)
		}
	}
}

// leastEvents is how many small events raise each kind, and how many come near.
const leastEvents = 3

// unpack writes the archive's files out and returns their folders.
func unpack(t *testing.T, archive *txtar.Archive) []string {
	root := t.TempDir()
	var folders []string
	for _, file := range archive.Files {
		path := filepath.Join(root, file.Name)
		if folder := filepath.Dir(path); !slices.Contains(folders, folder) {
			folders = append(folders, folder)
			if err := os.MkdirAll(folder, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folders
}

func kindsIn(t *testing.T, folder string) []string {
	set, err := sources.Load(context.Background(), []string{folder}, sources.Options{Limits: sources.DefaultLimits()}, sources.English())
	if err != nil || len(set.Errors) > 0 {
		t.Fatal(err, set.Errors)
	}
	var kinds []string
	for _, f := range compare.Run(set, compare.DefaultPolicy()).Findings {
		kinds = append(kinds, f.Kind)
	}
	return kinds
}
