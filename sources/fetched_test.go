package sources

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/sources/fetch"
)

// newsroom serves the bodies by their paths, each with its content type.
func newsroom(t *testing.T, pages map[string][2]string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, ok := pages[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", page[0])
		fmt.Fprint(w, page[1])
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func fetcher(network bool, archive string) *fetch.Fetcher {
	return fetch.New(fetch.Options{Network: network, Archive: archive, Version: "test",
		Now:   func() time.Time { return time.Date(2031, 5, 2, 12, 0, 0, 0, time.UTC) },
		Trust: func(a netip.AddrPort) bool { return a.Addr().IsLoopback() }})
}

func TestAFeedIsFetchedAsItsItems(t *testing.T) {
	const items = `<rss version="2.0"><channel><title>Harbour Post</title>
		<item><title>Ships</title><link>https://example.org/1</link><description>Twelve ships sank in the bay on Monday.</description></item>
		<item><title>Boats</title><link>https://example.org/2</link><description>Nine boats were saved in the bay on Monday.</description></item></channel></rss>`
	base := newsroom(t, map[string][2]string{"/feed": {"application/rss+xml; charset=utf-8", items}})
	documents, failures := read(t, Options{Fetcher: fetcher(true, "")}, base+"/feed")
	if len(documents) != 2 || len(failures) > 0 || documents[1].URL != "https://example.org/2" || documents[1].Retrieved.IsZero() {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestAPDFIsReadAsWhatItIsServedAs(t *testing.T) {
	var content []byte
	for _, path := range makeFormats(t, t.TempDir()) {
		if filepath.Base(path) == "release.pdf" {
			content, _ = os.ReadFile(path)
		}
	}
	base := newsroom(t, map[string][2]string{"/report": {"application/pdf", string(content)}})
	documents, failures := read(t, Options{Fetcher: fetcher(true, "")}, base+"/report")
	if len(documents) != 1 || len(failures) > 0 || documents[0].MediaType != "application/pdf" || documents[0].Text == "" {
		t.Errorf("%d documents, failures %+v", len(documents), failures)
	}
}

func TestAPageIsReadAsItWasServed(t *testing.T) {
	base := newsroom(t, map[string][2]string{
		"/page":  {"text/html; charset=windows-1251", "<title>\xcf\xee\xf0\xf2</title><p>Twelve ships reached the port \xcc\xee\xf1\xf2 on Monday."},
		"/plain": {"text/plain", "Nine ships sank."},
		"/image": {"image/png", "x"},
	})
	archive := filepath.Join(t.TempDir(), "archive")
	arguments := []string{base + "/page", base + "/plain", base + "/plain", base + "/feed", base + "/none"}
	documents, failures := read(t, Options{Fetcher: fetcher(true, archive)}, arguments...)
	if len(documents) != 2 || len(failures) != 2 {
		t.Fatalf("%d documents, failures %+v", len(documents), failures)
	}
	d := documents[0]
	if d.ID != base+"/page" || d.URL != base+"/page" || d.Retrieved.Hour() != 12 || !strings.HasPrefix(d.Archive, archive) || d.MediaType != "text/html" {
		t.Errorf("%+v", d.Meta)
	}
	if d.Title != "Порт" || !strings.Contains(d.Text, "the port Мост") || documents[1].MediaType != "text/plain" {
		t.Errorf("text %q", d.Text)
	}
	again, more := read(t, Options{Fetcher: fetcher(false, archive)}, arguments...)
	if len(again) != 2 || again[0].SHA256 != d.SHA256 || again[0].Text != d.Text || again[0].Retrieved != d.Retrieved || len(more) != 2 {
		t.Errorf("from the archive: %+v, failures %+v", again, more)
	}
}
