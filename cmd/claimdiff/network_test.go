package main

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// fetching runs a command as on a machine that trusts its own addresses, and
// returns its exit code and what it wrote.
func fetching(t *testing.T, trust bool, arguments ...string) (code int, out, complaints string) {
	t.Helper()
	var o, c bytes.Buffer
	p := process{arguments: arguments, in: strings.NewReader(""), out: &o, err: &c, directory: t.TempDir(),
		clock: func() time.Time { return time.Date(2031, 5, 2, 12, 0, 0, 0, time.UTC) }}
	if trust {
		p.trust = func(a netip.AddrPort) bool { return a.Addr().IsLoopback() }
	}
	code = run(p)
	return code, o.String(), c.String()
}

// TestAComparisonIsRepeatedFromTheArchive fetches two reports, takes the
// server away, and compares them again.
func TestAComparisonIsRepeatedFromTheArchive(t *testing.T) {
	reports := map[string]string{
		"/wire":    "<title>Fire in Harrow</title><p>The fire in Harrow killed 12 people on Friday, the mayor said.",
		"/gazette": "<title>Fire in Harrow</title><p>The fire in Harrow killed 40 people on Friday, the hospital said.",
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		page, ok := reports[r.URL.Path]
		if !ok {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, page)
	}))
	defer server.Close()
	archive := filepath.Join(t.TempDir(), "archive")
	arguments := []string{"compare", "--format", "json", "--archive", archive, server.URL + "/wire", server.URL + "/gazette"}
	code, fetched, complaints := fetching(t, true, append(arguments, "--network")...)
	if code != codeFine || !strings.Contains(fetched, `"retrieved": "2031-05-02T12:00:00Z"`) || !strings.Contains(fetched, `"value-conflict"`) {
		t.Fatalf("code %d\n%s\n%s", code, complaints, fetched)
	}
	server.Close()
	code, again, complaints := fetching(t, true, arguments...)
	if code != codeFine || again != fetched {
		t.Errorf("code %d\n%s\n%s", code, complaints, again)
	}
}

// TestNothingOfThisMachineIsFetched starts a server on it, and looks for the
// command to ask there.
func TestNothingOfThisMachineIsFetched(t *testing.T) {
	asked := false
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	defer server.Close()
	_, port, _ := strings.Cut(strings.TrimPrefix(server.URL, "http://"), ":")
	for address, want := range map[string]string{
		server.URL:                       "the port " + port + " is not the one of http",
		"http://127.0.0.1/":              "not one of the public internet",
		"http://localhost/":              "not one of the public internet",
		"http://[::1]/":                  "not one of the public internet",
		"https://169.254.169.254/latest": "not one of the public internet",
	} {
		code, _, complaints := fetching(t, false, "compare", "--network", address)
		if code != codeFailed || asked || !strings.Contains(complaints, want) {
			t.Errorf("%s: code %d, asked %v, %s", address, code, asked, complaints)
		}
	}
}
