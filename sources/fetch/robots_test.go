package fetch

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// TestRobots holds the rules of RFC 9309; the groups are its own examples or
// made after them.
func TestRobots(t *testing.T) {
	for _, c := range []struct {
		name, text         string
		allowed, forbidden string
	}{
		{"none", "", "/ /a /a?b", ""},
		{"everybody", "User-agent: *\nDisallow: /private", "/ /public /robots.txt", "/private /private/a /privates"},
		{"an empty rule", "User-agent: *\nDisallow:", "/ /a", ""},
		{"all", "user-agent:*\ndisallow:/", "/robots.txt", "/ /a"},
		{"by name", "User-agent: *\nDisallow: /\n\nUser-agent: ClaimDiff/2\nDisallow: /b", "/a", "/b"},
		{"another's name", "User-agent: claimdiffer\nDisallow: /\nUser-agent: *\nDisallow: /b", "/a", "/b"},
		{"two names", "User-agent: other\nUser-agent: claimdiff\nDisallow: /b\nUser-agent: *\nDisallow: /a", "/a", "/b"},
		{"two groups", "User-agent: claimdiff\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: claimdiff\nDisallow: /b", "/c", "/a /b"},
		{"a group without rules", "User-agent: *\nDisallow: /\nUser-agent: claimdiff\n", "/a", ""},
		{"the longest", "User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/ /example/page/a", "/example/page/disallowed.gif"},
		{"of equals, allow", "User-agent: *\nDisallow: /page\nAllow: /page", "/page /page/a", ""},
		{"stars", "User-agent: *\nDisallow: /this/*/exactly\nDisallow: *.gif$\nDisallow: /*?print", "/this/exactly /a.gif?b /a", "/this/is/it/exactly /this//exactly /a.gif /b/a.gif /a?print=1"},
		{"an end", "User-agent: *\nDisallow: /a$", "/a/ /ab", "/a"},
		{"escapes", "User-agent: *\nDisallow: /foo/bar/\u30c4\nDisallow: /a%3cd\nDisallow: /%7Euser", "/foo/bar/", "/foo/bar/%E3%83%84 /foo/bar/%e3%83%84 /a%3Cd.html /~user"},
		{"comments and other lines", "# hello\nSitemap: https://example.org/map\nUser-agent: * # all\nnonsense\nCrawl-delay: 5\nDisallow: /a # that\r\n", "/b", "/a"},
		{"ends of lines", "User-agent: *\rDisallow: /a\r", "/b", "/a"},
		{"a byte order mark", "\ufeffUser-agent: *\nDisallow: /a", "/b", "/a"},
		{"a rule before any group", "Disallow: /a\nUser-agent: *\nDisallow: /b", "/a", "/b"},
	} {
		rules := readRobots([]byte(c.text), product)
		for path := range strings.FieldsSeq(c.allowed) {
			if !rules.allows(at(t, path)) {
				t.Errorf("%s: %s is forbidden", c.name, path)
			}
		}
		for path := range strings.FieldsSeq(c.forbidden) {
			if rules.allows(at(t, path)) {
				t.Errorf("%s: %s is allowed", c.name, path)
			}
		}
	}
}

func at(t *testing.T, path string) *url.URL {
	t.Helper()
	u, err := url.Parse("https://example.org" + path)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// TestRobotsAreHeeded tells what an answer to the question for a robots.txt
// means (RFC 9309, section 2.3.1), and that it is put once.
func TestRobotsAreHeeded(t *testing.T) {
	status := func(code int) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(code) }
	}
	for _, c := range []struct {
		name   string
		robots http.HandlerFunc
		want   string
	}{
		{"forbids", html("User-agent: claimdiff\nDisallow: /p"), "asks programs not to fetch it"},
		{"allows", html("User-agent: claimdiff\nDisallow: /q"), ""},
		{"is not there", status(http.StatusNotFound), ""},
		{"is not for us", status(http.StatusForbidden), ""},
		{"is out of order", status(http.StatusServiceUnavailable), "answered 503"},
		{"is too busy", status(http.StatusTooManyRequests), "answered 429"},
		{"moved", moved("/elsewhere.txt"), "asks programs not to fetch it"},
		{"moved inside", moved("http://10.0.0.1/"), "10.0.0.1 is not one of the public internet"},
	} {
		asked := 0
		base := serve(t, map[string]http.HandlerFunc{"/page": html("x"), "/elsewhere.txt": html("User-agent: *\nDisallow: /"),
			"/robots.txt": func(w http.ResponseWriter, r *http.Request) { asked++; c.robots(w, r) }})
		f := New(options())
		for range 2 {
			_, err := f.Get(t.Context(), base+"/page", pages)
			if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("%s: %v, want %q", c.name, err, c.want)
			}
		}
		if asked != 1 {
			t.Errorf("%s: asked %d times", c.name, asked)
		}
	}
}

// TestRobotsOfARedirectAreThoseOfItsOwnSite goes from one site to another.
func TestRobotsOfARedirectAreThoseOfItsOwnSite(t *testing.T) {
	closed := serve(t, map[string]http.HandlerFunc{"/robots.txt": html("User-agent: *\nDisallow: /"), "/": html("x")})
	open := serve(t, map[string]http.HandlerFunc{"/": moved(closed)})
	if _, err := New(options()).Get(t.Context(), open, pages); err == nil || !strings.Contains(err.Error(), "asks programs not to fetch it") {
		t.Error(err)
	}
}

func FuzzRobots(f *testing.F) {
	f.Add("User-agent: *\nDisallow: /a*b$\n", "/axb")
	f.Fuzz(func(t *testing.T, text, path string) {
		rules := readRobots([]byte(text), product)
		if u, err := url.Parse("https://example.org/" + path); err == nil {
			first := rules.allows(u)
			if first != readRobots([]byte(text), product).allows(u) {
				t.Errorf("%q is judged twice in two ways", path)
			}
		}
	})
}
