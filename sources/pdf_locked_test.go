package sources

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestFilesThatOpenWithoutAPasswordAreRead reads files that a program of others
// encrypted: four have only their owner's password, which forbids to change them.
func TestFilesThatOpenWithoutAPasswordAreRead(t *testing.T) {
	paths, err := filepath.Glob(formatsFolder + "/locked/*.pdf")
	if err != nil || len(paths) != 6 {
		t.Fatal(paths, err)
	}
	for _, path := range paths {
		documents, failures := read(t, Options{}, path)
		if strings.Contains(path, "user") {
			if len(failures) != 1 || !strings.Contains(failures[0].Message, "it is encrypted") {
				t.Errorf("%s: %v", path, failures)
			}
			continue
		}
		if len(documents) != 1 {
			t.Errorf("%s: %v", path, failures)
			continue
		}
		d := documents[0]
		if !strings.Contains(d.Text, "the east quay for 30 boats, it said on Monday") || d.Title != "Harbour office opens quay" || d.Byline != "Harbour office" {
			t.Errorf("%s: %q by %q: %q", path, d.Title, d.Byline, d.Text)
		}
	}
}
