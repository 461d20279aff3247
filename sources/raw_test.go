package sources

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// TestCutAndLoadGiveWhatEachGives cuts files of many formats, sends what was cut
// through JSON as to another process, and reads it there.
func TestCutAndLoadGiveWhatEachGives(t *testing.T) {
	paths := filesUnder(t, "../testdata/events", "../testdata/formats")
	for _, path := range paths {
		var want, got []claim.Set
		o := Options{Workers: 1}
		if err := Each(t.Context(), []string{path}, o, English(), func(one claim.Set) error {
			want = append(want, one)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		in, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		Cut(File{Path: filepath.ToSlash(path), Reader: in}, o, func(raw Raw) bool {
			got = append(got, sent(t, raw).Load(o, English()))
			return true
		})
		in.Close()
		if diff := cmp.Diff(withoutRepeats(want), withoutRepeats(got)); diff != "" {
			t.Errorf("%s: in one process, and in two:\n%s", path, diff)
		}
	}
	if len(paths) < 20 {
		t.Errorf("only %d files were cut", len(paths))
	}
}

// sent is what another process gets.
func sent(t *testing.T, raw Raw) Raw {
	t.Helper()
	text, err := json.Marshal(raw)
	if err != nil {
		t.Fatal(err)
	}
	var got Raw
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// withoutRepeats leaves out what is known of other documents alone: which ids are
// taken.
func withoutRepeats(sets []claim.Set) []claim.Set {
	var out []claim.Set
	seen := map[string]bool{}
	for _, s := range sets {
		if len(s.Documents) == 0 && len(s.Errors) == 1 && bytes.Contains([]byte(s.Errors[0].Message), []byte("is that of a document before it")) {
			continue
		}
		if len(s.Documents) == 1 {
			if seen[s.Documents[0].ID] {
				continue
			}
			seen[s.Documents[0].ID] = true
		}
		out = append(out, s)
	}
	return out
}

// filesUnder are the regular files in some folders.
func filesUnder(t *testing.T, folders ...string) []string {
	t.Helper()
	var paths []string
	for _, folder := range folders {
		if err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
			if err == nil && entry.Type().IsRegular() {
				paths = append(paths, path)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	return paths
}
