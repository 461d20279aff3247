package fetch

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// schemes are those that are spoken, with the one port of each.
var schemes = map[string]uint16{"http": 80, "https": 443}

// IsURL reports whether an argument is meant as the address of a page.
func IsURL(argument string) bool {
	scheme, _, found := strings.Cut(argument, "://")
	_, known := schemes[strings.ToLower(scheme)]
	return found && known
}

// target is a URL that may be asked for.
type target struct {
	*url.URL
	port uint16
}

// parse reads a URL and refuses what is not fetched: other schemes and ports,
// names and passwords. The fragment is dropped, for servers never hear of it.
func (f *Fetcher) parse(address string) (target, error) {
	u, err := url.Parse(address)
	if err != nil {
		return target{}, noAddress
	}
	u.Fragment, u.RawFragment = "", ""
	standard, known := schemes[u.Scheme]
	if !known {
		return target{}, &Error{Message: fmt.Sprintf("pages are fetched over http and https alone, not %q", u.Scheme), Hint: "save the page and give the file"}
	}
	if u.Hostname() == "" {
		return target{}, noAddress
	}
	if u.User != nil {
		return target{}, &Error{Message: "the address holds a name or a password", Hint: "take it out: it would stand in every report; or save the page and give the file"}
	}
	if err := plainHost(u); err != nil {
		return target{}, err
	}
	port := standard
	if word := u.Port(); word != "" {
		n, err := strconv.ParseUint(word, 10, 16)
		if port = uint16(n); err != nil || port != standard && !f.trusts(u.Hostname(), port) {
			return target{}, &Error{Message: "the port " + word + " is not the one of " + u.Scheme, Hint: "pages are fetched from ports 80 and 443 alone; save the page and give the file"}
		}
	}
	return target{u, port}, nil
}

var noAddress = &Error{Message: "it is no address of a page", Hint: "write it as in https://example.org/report"}

// plainHost writes the host as it is looked up: in lower case, and in ASCII
// where it is an international name (RFC 5891).
func plainHost(u *url.URL) error {
	if _, err := netip.ParseAddr(u.Hostname()); err == nil {
		return nil
	}
	name, err := idna.Lookup.ToASCII(u.Hostname())
	if err != nil {
		return &Error{Message: fmt.Sprintf("%q is no name of a host", u.Hostname()), Hint: "check the spelling"}
	}
	if port := u.Port(); port != "" {
		name = net.JoinHostPort(name, port)
	}
	u.Host = name
	return nil
}

// trusts reports whether the caller vouched for the address and port.
func (f *Fetcher) trusts(host string, port uint16) bool {
	a, err := netip.ParseAddr(host)
	return err == nil && f.options.Trust != nil && f.options.Trust(netip.AddrPortFrom(a, port))
}

// site is the scheme, host and port that one robots.txt holds for.
func (t target) site() string { return t.Scheme + "://" + strings.ToLower(t.Host) }
