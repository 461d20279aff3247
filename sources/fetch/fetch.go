// Package fetch gets pages over HTTP for a person who named them, and keeps
// them as they came, so that what was made of them can be repeated and checked.
//
// It takes nothing on trust: addresses of private networks are refused, when a
// name is looked up and again when the connection is made; every redirect is
// judged as the first address was; sizes, times and the number of redirects are
// bounded; robots.txt is heeded (RFC 9309).
//
// It knows bytes and what a server said of them, and nothing of documents.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"
)

// product is the name by which a robots.txt may speak of claimdiff.
const product = "claimdiff"

// Options say what is fetched and how.
type Options struct {
	// Network lets pages be fetched. Without it they come from the archive.
	Network bool
	// Archive is the folder that pages are kept in and read from, "" for none.
	Archive string
	// Version is the program's own, which the user agent states.
	Version string
	// Now is the clock, for what says when a page was fetched.
	Now func() time.Time
	// Present is the moment of which archived pages are read: the newest copy
	// that is not younger. The zero time takes the newest of all.
	Present time.Time
	// Limits bound a fetch. A zero field is its default.
	Limits Limits
	// Trust, where it is set, lets addresses and their ports pass that would be
	// refused. It is for tests, whose servers are this machine.
	Trust func(netip.AddrPort) bool
}

// Limits bound what fetching one page may cost.
type Limits struct {
	// Bytes is the most bytes of a page, unpacked.
	Bytes int64
	// Time is how long a page may take, redirects included.
	Time time.Duration
	// Redirects is how often a page may send on to another address.
	Redirects int
}

// DefaultLimits are the limits for fields that are zero: 64 MiB, 30 seconds and
// 5 redirects, as many as RFC 9309 wants followed for a robots.txt.
func DefaultLimits() Limits { return Limits{Bytes: 64 << 20, Time: 30 * time.Second, Redirects: 5} }

// Page is a page as it was fetched.
type Page struct {
	Record
	// Body is its bytes, without what packed them for the way.
	Body []byte
}

// Fetcher gets pages. It may be used by several goroutines at once.
type Fetcher struct {
	options Options
	// transport is used without a client, which would follow redirects itself.
	transport *http.Transport
	archive   *archive
	lookup    func(context.Context, string) ([]netip.Addr, error)
	// sites holds what each site's robots.txt says.
	sites sync.Map
}

// New makes a fetcher.
func New(o Options) *Fetcher {
	d := DefaultLimits()
	if o.Limits.Bytes <= 0 {
		o.Limits.Bytes = d.Bytes
	}
	if o.Limits.Time <= 0 {
		o.Limits.Time = d.Time
	}
	if o.Limits.Redirects <= 0 {
		o.Limits.Redirects = d.Redirects
	}
	f := &Fetcher{options: o, lookup: lookup}
	if o.Archive != "" {
		f.archive = &archive{o.Archive}
	}
	dialer := &net.Dialer{Timeout: o.Limits.Time, Control: f.control}
	f.transport = &http.Transport{
		Proxy:                  nil, // behind a proxy nobody could judge the address
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    o.Limits.Time,
		MaxResponseHeaderBytes: headerBytes,
	}
	return f
}

// headerBytes is how long the headers of an answer may be.
const headerBytes = 256 << 10

// Get gets a page of one of the media types: from the network where that is
// allowed, and keeps it where there is an archive; else from the archive. The
// error is an *Error, or that of a context which was cancelled.
func (f *Fetcher) Get(ctx context.Context, address string, accept []string) (Page, error) {
	asked, err := f.parse(address)
	switch {
	case err != nil:
		return Page{}, err
	case f.options.Network:
		return f.fetch(ctx, asked, accept)
	case f.archive != nil:
		return f.archive.find(asked.String(), f.options.Present, f.options.Limits.Bytes)
	}
	return Page{}, &Error{Message: "it is an address, and nothing is fetched without --network",
		Hint: "add --network, or --archive DIR where DIR holds the page, or give a saved file"}
}

func (f *Fetcher) fetch(ctx context.Context, asked target, accept []string) (Page, error) {
	ctx, stop := context.WithTimeout(ctx, f.options.Limits.Time)
	defer stop()
	page, err := f.follow(ctx, asked, func(ctx context.Context, at target) (Page, error) {
		return f.page(ctx, at, accept)
	})
	if err != nil {
		return Page{}, err
	}
	page.URL = asked.String()
	if f.archive != nil {
		if page, err = f.archive.keep(page); err != nil {
			return Page{}, &Error{Message: fmt.Sprintf("it was fetched and cannot be kept in the archive: %v", err), Hint: "see that the folder of --archive can be written to"}
		}
	}
	return page, nil
}

// errMoved is that of an answer which sends on to another address.
type errMoved struct{ to string }

func (e *errMoved) Error() string { return "it moved to " + e.to }

// follow gets what an address leads to, and judges each address on the way as
// it did the first.
func (f *Fetcher) follow(ctx context.Context, at target, get func(context.Context, target) (Page, error)) (Page, error) {
	for range f.options.Limits.Redirects + 1 {
		if err := f.resolve(ctx, at.Hostname(), at.port); err != nil {
			return Page{}, err
		}
		page, err := get(ctx, at)
		var moved *errMoved
		if !errors.As(err, &moved) {
			return page, err
		}
		if at, err = f.next(at, moved.to); err != nil {
			return Page{}, err
		}
	}
	return Page{}, &Error{Message: fmt.Sprintf("it sends on to another address more than %d times", f.options.Limits.Redirects), Hint: "open it in a browser and give the address where that ends"}
}

// next is the address that a redirect leads to.
func (f *Fetcher) next(from target, location string) (target, error) {
	to, err := from.Parse(location)
	if err != nil || location == "" {
		return target{}, &Error{Message: "it sends on to what is no address", Hint: "open it in a browser and give the address where that ends"}
	}
	next, err := f.parse(to.String())
	var own *Error
	if errors.As(err, &own) {
		return target{}, &Error{Message: "it sends on, and there: " + own.Message, Hint: own.Hint}
	}
	if from.Scheme == "https" && next.Scheme == "http" {
		return target{}, &Error{Message: "it sends on from https to http, where anybody on the way could change the page", Hint: "save the page and give the file"}
	}
	return next, nil
}

// page asks for a page, if the site's robots.txt lets it.
func (f *Fetcher) page(ctx context.Context, at target, accept []string) (Page, error) {
	rules, err := f.robotsOf(ctx, at)
	if err != nil {
		return Page{}, err
	}
	if !rules.allows(at.URL) {
		return Page{}, forbidden(rules, at)
	}
	response, err := f.ask(ctx, at, strings.Join(accept, ", "))
	if err != nil {
		return Page{}, err
	}
	defer response.Body.Close()
	if err := check(response, accept); err != nil {
		return Page{}, err
	}
	body, err := readBody(response, f.options.Limits.Bytes)
	if err != nil {
		return Page{}, err
	}
	return f.received(at, response, body), nil
}

func forbidden(rules robots, at target) *Error {
	if rules.closed != nil {
		return &Error{Message: fmt.Sprintf("the robots.txt of %s cannot be read, without which nothing may be fetched from there: %v", at.Host, rules.closed), Hint: "try again later, or save the page and give the file"}
	}
	return &Error{Message: "the robots.txt of " + at.Host + " asks programs not to fetch it", Hint: "save the page from a browser and give the file"}
}

// ask sends one request. A redirect is an *errMoved.
func (f *Fetcher) ask(ctx context.Context, at target, accept string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, fmt.Errorf("make the request: %w", err)
	}
	request.Header.Set("User-Agent", product+"/"+f.options.Version+" (+https://github.com/claimdiff/claimdiff)")
	request.Header.Set("Accept", accept)
	response, err := f.transport.RoundTrip(request)
	if err != nil {
		return nil, unreachable(at.Host, err)
	}
	if slices.Contains(movedCodes, response.StatusCode) {
		response.Body.Close()
		return nil, &errMoved{response.Header.Get("Location")}
	}
	return response, nil
}

var movedCodes = []int{http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect}

// check refuses answers that hold no page that is wanted.
func check(r *http.Response, accept []string) error {
	if r.StatusCode != http.StatusOK {
		return refusedStatus(r.StatusCode)
	}
	if packed := r.Header.Get("Content-Encoding"); packed != "" {
		return &Error{Message: fmt.Sprintf("the server packed it as %q, which was not asked for", packed), Hint: "save the page and give the file"}
	}
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || !slices.Contains(accept, kind) {
		return &Error{Message: fmt.Sprintf("it is of the type %q, which is not a kind of page that is read", r.Header.Get("Content-Type")),
			Hint: "pages are fetched as " + strings.Join(accept, ", ")}
	}
	return nil
}

func refusedStatus(code int) *Error {
	e := &Error{Message: fmt.Sprintf("the server answered %d %s", code, http.StatusText(code)), Hint: "try again later, or save the page and give the file"}
	switch code {
	case http.StatusUnauthorized, http.StatusPaymentRequired, http.StatusForbidden, http.StatusUnavailableForLegalReasons:
		e.Hint = "the page is not for everybody; save it from a browser and give the file"
	case http.StatusNotFound, http.StatusGone:
		e.Hint = "check the address; an archive of the web may have kept the page"
	}
	return e
}

// received is the page that an answer holds, with what is to be known of it.
func (f *Fetcher) received(at target, r *http.Response, body []byte) Page {
	return Page{Body: body, Record: Record{
		Final: at.String(), Retrieved: f.options.Now().UTC().Truncate(time.Second), Status: r.StatusCode,
		ContentType: r.Header.Get("Content-Type"), Header: kept(r.Header), SHA256: digest(body),
	}}
}

// kept is the headers without those that let somebody go on as the visitor.
func kept(h http.Header) http.Header {
	h = h.Clone()
	for _, name := range []string{"Set-Cookie", "Set-Cookie2", "Www-Authenticate", "Authorization"} {
		h.Del(name)
	}
	return h
}
