package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
)

// site is what is known of one site while pages are fetched from it.
type site struct {
	asking sync.Mutex
	known  bool
	robots robots
}

// robotsOf is what the robots.txt of an address's site says. It is asked for
// once a run. The error is that of a context which was cancelled.
func (f *Fetcher) robotsOf(ctx context.Context, at target) (robots, error) {
	found, _ := f.sites.LoadOrStore(at.site(), &site{})
	s := found.(*site)
	s.asking.Lock()
	defer s.asking.Unlock()
	if s.known {
		return s.robots, nil
	}
	page, err := f.follow(ctx, at.robotsTxt(), f.robotsTxt)
	if ctx.Err() != nil && errors.Is(ctx.Err(), context.Canceled) {
		return robots{}, fmt.Errorf("ask for the robots.txt of %s: %w", at.Host, context.Cause(ctx))
	}
	// A site that cannot be asked is closed (RFC 9309, section 2.3.1.4).
	if s.known, s.robots.closed = true, err; err == nil {
		s.robots = readRobots(page.Body, product)
	}
	return s.robots, nil
}

func (t target) robotsTxt() target {
	return target{&url.URL{Scheme: t.Scheme, Host: t.Host, Path: "/robots.txt"}, t.port}
}

// robotsTxt asks for a robots.txt. One that does not exist is empty: its site
// is open (section 2.3.1.3); one that is asked for too often is not there now.
func (f *Fetcher) robotsTxt(ctx context.Context, at target) (Page, error) {
	response, err := f.ask(ctx, at, "text/plain")
	if err != nil {
		return Page{}, err
	}
	defer response.Body.Close()
	switch code := response.StatusCode; {
	case code == http.StatusTooManyRequests, code >= 500:
		return Page{}, refusedStatus(code)
	case code >= 400:
		return Page{}, nil
	}
	content, err := io.ReadAll(io.LimitReader(response.Body, robotsBytes))
	if err != nil {
		return Page{}, unreachable(at.Host, err)
	}
	return Page{Body: content}, nil
}

// readBody reads an answer of at most so many bytes.
func readBody(r *http.Response, most int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r.Body, most+1))
	if err != nil {
		return nil, unreachable(r.Request.URL.Host, err)
	}
	if int64(len(body)) > most {
		return nil, tooLarge(most)
	}
	return body, nil
}
