package fetch

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// archived fetches a page that changes between two moments into an archive,
// and returns that and the page's address.
func archived(t *testing.T) (folder, address string) {
	t.Helper()
	said := "twelve ships"
	address = serve(t, map[string]http.HandlerFunc{"/page": func(w http.ResponseWriter, r *http.Request) { html(said)(w, r) }}) + "/page"
	o := options()
	o.Archive = filepath.Join(t.TempDir(), "archive")
	for range 2 {
		page, err := New(o).Get(t.Context(), address, pages)
		if err != nil {
			t.Fatal(err)
		}
		if on, err := os.ReadFile(page.Path); err != nil || string(on) != said {
			t.Fatalf("%q, %v", on, err)
		}
		said = "fourteen ships"
		o.Now = func() time.Time { return noon.Add(time.Hour) }
	}
	return o.Archive, address
}

func offline(folder string, present time.Time) *Fetcher {
	return New(Options{Archive: folder, Present: present, Trust: thisMachine})
}

func TestAnArchivedPageIsReadWithoutTheNetwork(t *testing.T) {
	folder, address := archived(t)
	for _, c := range []struct {
		present time.Time
		want    string
	}{{time.Time{}, "fourteen ships"}, {noon.Add(2 * time.Hour), "fourteen ships"}, {noon.Add(time.Minute), "twelve ships"}, {noon, "twelve ships"}} {
		page, err := offline(folder, c.present).Get(t.Context(), address+"#fragment", pages)
		if err != nil || string(page.Body) != c.want {
			t.Errorf("%v: %q, %v", c.present, page.Body, err)
			continue
		}
		if page.Final != address || page.ContentType == "" || page.Header.Get("Content-Length") == "" || page.Path == "" {
			t.Errorf("%+v", page.Record)
		}
	}
	if _, err := offline(folder, noon.Add(-time.Hour)).Get(t.Context(), address, pages); err == nil || !strings.Contains(err.Error(), "no copy of it from 2031-05-02T11:00:00Z or before") {
		t.Error(err)
	}
	if _, err := offline(folder, time.Time{}).Get(t.Context(), "https://example.org/", pages); err == nil || !strings.Contains(err.Error(), "no copy of it") {
		t.Error(err)
	}
}

func TestAnAlteredArchiveIsTold(t *testing.T) {
	for _, c := range []struct {
		below, want string
		alter       func(t *testing.T, path string)
	}{
		{"pages", "was altered", func(t *testing.T, path string) { overwrite(t, path, "forty ships") }},
		{"pages", "cannot be read", func(t *testing.T, path string) { remove(t, path) }},
		{"pages", "it is not a regular file", func(t *testing.T, path string) {
			remove(t, path)
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		}},
		{"addresses", "was altered", func(t *testing.T, path string) {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			overwrite(t, path, strings.Replace(string(content), "2031", "2030", 1))
		}},
		{"addresses", "none of claimdiff's", func(t *testing.T, path string) {
			forged, _ := json.Marshal(Record{SHA256: "../../../etc/passwd"})
			remove(t, path)
			overwrite(t, filepath.Join(filepath.Dir(path), digest(forged)+".json"), string(forged))
		}},
	} {
		folder, address := archived(t)
		_ = filepath.WalkDir(filepath.Join(folder, c.below), func(path string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				c.alter(t, path)
			}
			return nil
		})
		if _, err := offline(folder, time.Time{}).Get(t.Context(), address, pages); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.below, err, c.want)
		}
	}
}

func overwrite(t *testing.T, path, content string) {
	t.Helper()
	_ = os.Chmod(path, 0o644)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

func TestAnArchiveThatCannotBeWrittenIsTold(t *testing.T) {
	base := serve(t, map[string]http.HandlerFunc{"/": html("x")})
	o := options()
	o.Archive = filepath.Join(t.TempDir(), "file")
	overwrite(t, o.Archive, "")
	if _, err := New(o).Get(t.Context(), base, pages); err == nil || !strings.Contains(err.Error(), "cannot be kept in the archive") {
		t.Error(err)
	}
}

func TestNothingHalfWrittenIsLeftBehind(t *testing.T) {
	folder, _ := archived(t)
	_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() && strings.HasPrefix(e.Name(), ".") {
			t.Error(path, err)
		}
		return nil
	})
}
