package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"
)

// pages are the types that the tests want.
var pages = []string{"text/html", "text/plain"}

var noon = time.Date(2031, 5, 2, 12, 0, 0, 0, time.UTC)

// thisMachine trusts the servers of the tests.
func thisMachine(a netip.AddrPort) bool { return a.Addr().IsLoopback() }

func options() Options {
	return Options{Network: true, Version: "test", Now: func() time.Time { return noon }, Trust: thisMachine,
		Limits: Limits{Bytes: 1000, Time: 5 * time.Second}}
}

// serve serves the answers by their paths; without one for it, robots.txt does
// not exist.
func serve(t *testing.T, answers map[string]http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if answer, ok := answers[r.URL.Path]; ok {
			answer(w, r)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func html(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-1")
		w.Header().Set("Set-Cookie", "who=you")
		fmt.Fprint(w, body)
	}
}

func moved(to string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Location", to)
		w.WriteHeader(http.StatusFound)
	}
}

func TestAPageIsFetchedWithWhatIsToBeKnownOfIt(t *testing.T) {
	var agent string
	base := serve(t, map[string]http.HandlerFunc{
		"/old": moved("/new?x=1#part"),
		"/new": func(w http.ResponseWriter, r *http.Request) { agent = r.UserAgent(); html("twelve ships")(w, r) },
	})
	page, err := New(options()).Get(t.Context(), base+"/old#:~:text=twelve", pages)
	if err != nil {
		t.Fatal(err)
	}
	if page.URL != base+"/old" || page.Final != base+"/new?x=1" || !page.Retrieved.Equal(noon) || page.ContentType != "text/html; charset=iso-8859-1" {
		t.Errorf("%+v", page.Record)
	}
	if string(page.Body) != "twelve ships" || page.SHA256 != digest(page.Body) || page.Header.Get("Set-Cookie") != "" {
		t.Errorf("%+v", page)
	}
	if agent != "claimdiff/test (+https://github.com/claimdiff/claimdiff)" {
		t.Errorf("user agent %q", agent)
	}
}

// TestWhatIsNotFetchedSaysWhy asks for what must be refused; none of it may
// take long.
func TestWhatIsNotFetchedSaysWhy(t *testing.T) {
	answers := map[string]http.HandlerFunc{
		"/long": html(strings.Repeat("x", 1001)),
		"/bomb": gzipped(strings.Repeat("x", 1_000_000)),
		"/brotli": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "br")
			html("x")(w, r)
		},
		"/image":   func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "image/png") },
		"/none":    func(w http.ResponseWriter, _ *http.Request) { w.Header()["Content-Type"] = nil },
		"/paid":    func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusPaymentRequired) },
		"/broken":  func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) },
		"/round":   moved("/round"),
		"/nowhere": moved("http://[::bad"),
		"/inside":  moved("http://169.254.169.254/latest/meta-data/"),
		"/file":    moved("file:///etc/passwd"),
		"/port":    moved("http://192.0.2.1:22/"),
		"/short": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "99")
			fmt.Fprint(w, "x")
		},
		"/headers": func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 2*headerBytes)) },
		"/slow": func(w http.ResponseWriter, r *http.Request) {
			html("<p>")(w, r)
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		},
	}
	base := serve(t, answers)
	o := options()
	o.Limits.Time = time.Second
	for _, c := range []struct{ address, want string }{
		{base + "/long", "more than 1000 bytes"},
		{base + "/bomb", "more than 1000 bytes"},
		{base + "/brotli", `packed it as "br"`},
		{base + "/image", `of the type "image/png"`},
		{base + "/none", `of the type ""`},
		{base + "/missing", "answered 404 Not Found"},
		{base + "/paid", "answered 402 Payment Required"},
		{base + "/broken", "answered 502 Bad Gateway"},
		{base + "/round", "more than 5 times"},
		{base + "/nowhere", "no address"},
		{base + "/inside", "the address 169.254.169.254 is not one of the public internet"},
		{base + "/file", "over http and https alone, not \"file\""},
		{base + "/port", "the port 22 is not the one of http"},
		{base + "/short", "cannot be reached: unexpected EOF"},
		{base + "/headers", "cannot be reached"},
		{base + "/slow", "did not answer in time"},
		{"http://127.0.0.1:1/", "cannot be reached"},
		{"https://user:secret@example.org/", "a name or a password"},
		{"https://example.org:8443/", "the port 8443"},
		{"https://", "no address of a page"},
		{"https://exa mple.org/", "no address of a page"},
		{"ftp://example.org/", "not \"ftp\""},
		{"http://[fe80::1%25eth0]/", "not one of the public internet"},
		{"http://[::ffff:10.0.0.1]/", "not one of the public internet"},
	} {
		_, err := New(o).Get(t.Context(), c.address, pages)
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(e.Message, c.want) || e.Hint == "" {
			t.Errorf("%s: %v, want %q and a hint", c.address, err, c.want)
		}
	}
}

func gzipped(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		packer := gzip.NewWriter(w)
		fmt.Fprint(packer, body)
		packer.Close()
	}
}

func TestAPackedPageIsUnpacked(t *testing.T) {
	base := serve(t, map[string]http.HandlerFunc{"/": gzipped("nine boats")})
	page, err := New(options()).Get(t.Context(), base, pages)
	if err != nil || string(page.Body) != "nine boats" {
		t.Errorf("%q, %v", page.Body, err)
	}
}

func TestNothingIsFetchedUnlessTheNetworkIsAllowed(t *testing.T) {
	asked := false
	base := serve(t, map[string]http.HandlerFunc{"/": func(http.ResponseWriter, *http.Request) { asked = true }})
	o := options()
	o.Network = false
	if _, err := New(o).Get(t.Context(), base, pages); err == nil || asked || !strings.Contains(err.Error(), "without --network") {
		t.Errorf("asked %v, error %v", asked, err)
	}
}

func TestACancelledFetchIsNoFaultOfThePage(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	base := serve(t, map[string]http.HandlerFunc{"/": func(_ http.ResponseWriter, r *http.Request) { cancel(); <-r.Context().Done() }})
	if _, err := New(options()).Get(ctx, base, pages); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// TestARebindingNameIsRefusedWhenTheConnectionIsMade looks a name up as a
// public address, as a hostile name server would at first, and then connects
// to what the name stands for on this machine.
func TestARebindingNameIsRefusedWhenTheConnectionIsMade(t *testing.T) {
	asked := false
	base := serve(t, map[string]http.HandlerFunc{"/": func(http.ResponseWriter, *http.Request) { asked = true }})
	f := New(options())
	f.options.Trust = func(netip.AddrPort) bool { return false }
	f.lookup = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.215.14")}, nil
	}
	at, err := New(options()).parse(base)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.fetch(t.Context(), at, pages); err == nil || asked || !strings.Contains(err.Error(), "127.0.0.1 is not one of the public internet") {
		t.Errorf("asked %v, error %v", asked, err)
	}
}

func TestANameWithOnePrivateAddressIsRefused(t *testing.T) {
	f := New(Options{Network: true})
	f.lookup = func(context.Context, string) ([]netip.Addr, error) {
		return []netip.Addr{netip.MustParseAddr("93.184.215.14"), netip.MustParseAddr("::ffff:192.168.0.7")}, nil
	}
	_, err := f.Get(t.Context(), "https://mixed.example/", pages)
	if err == nil || err.Error() != "the address 192.168.0.7, which mixed.example stands for, is not one of the public internet" {
		t.Error(err)
	}
}

func TestOnlyPublicAddressesAreReached(t *testing.T) {
	for list, want := range map[string]bool{
		"93.184.215.14 1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 223.255.255.255 2606:4700::1111 2a00:1450::1 ::ffff:8.8.8.8": true,
		`0.0.0.0 127.0.0.1 127.255.255.255 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.100.100.200 192.0.0.192
		168.63.129.16 198.18.0.1 203.0.113.9 224.0.0.1 239.1.1.1 255.255.255.255 240.0.0.1 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:169.254.169.254
		fe80::1 fec0::1 fc00::1 fd00:ec2::254 ff02::1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: 3fff::1 fe80::1%eth0`: false,
	} {
		for word := range strings.FieldsSeq(list) {
			if got := public(netip.MustParseAddr(word)); got != want {
				t.Errorf("%s: public %v", word, got)
			}
		}
	}
	if public(netip.Addr{}) {
		t.Error("no address is public")
	}
}
