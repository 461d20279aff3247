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
	archives, err := filepath.Glob("../testdata/events/kinds/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no events: %v", err)
	}
	for _, path := range archives {
		kind := strings.TrimSuffix(filepath.Base(path), ".txtar")
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, folder := range unpack(t, archive) {
			t.Run(kind+"/"+filepath.Base(folder), func(t *testing.T) {
				found := kindsIn(t, folder)
				if want := strings.HasPrefix(filepath.Base(folder), "raise"); slices.Contains(found, kind) != want {
					t.Errorf("raised is %v, want %v; found %v", !want, want, found)
				}
			})
		}
	}
}

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
