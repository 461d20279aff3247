package fetch

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"syscall"
)

// refusedPrefixes are the blocks that no public page is served from, as IANA
// keeps them in the registries of special-purpose addresses (RFC 6890), and the
// one public address at which a cloud answers its own machines.
var refusedPrefixes = prefixes(`
	0.0.0.0/8        10.0.0.0/8      100.64.0.0/10    127.0.0.0/8
	169.254.0.0/16   172.16.0.0/12   192.0.0.0/24     192.0.2.0/24
	192.31.196.0/24  192.52.193.0/24 192.88.99.0/24   192.168.0.0/16
	192.175.48.0/24  198.18.0.0/15   198.51.100.0/24  203.0.113.0/24
	224.0.0.0/4      240.0.0.0/4     168.63.129.16/32
	2001::/23        2001:db8::/32   2002::/16        3fff::/20`)

// globalUnicast is all of IPv6 that is given out to be reached from everywhere
// (RFC 4291, section 2.4). Loopback, link-local, private and multicast addresses
// stand outside it, and so do those that hold an IPv4 address: NAT64's (RFC
// 6052, RFC 8215) and the compatible ones.
var globalUnicast = netip.MustParsePrefix("2000::/3")

func prefixes(list string) []netip.Prefix {
	var out []netip.Prefix
	for word := range strings.FieldsSeq(list) {
		out = append(out, netip.MustParsePrefix(word))
	}
	return out
}

// public reports whether an address is one that anybody on the internet can
// reach. An IPv4-mapped address is judged by the IPv4 address it stands for.
func public(a netip.Addr) bool {
	if a.Zone() != "" {
		return false
	}
	a = a.Unmap()
	if a.Is6() && !globalUnicast.Contains(a) {
		return false
	}
	for _, p := range refusedPrefixes {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsValid()
}

// permitted reports whether an address may be connected to.
func (f *Fetcher) permitted(a netip.AddrPort) bool {
	if f.options.Trust != nil && f.options.Trust(a) {
		return true
	}
	return public(a.Addr())
}

// resolve looks a host up and refuses it where one of its addresses is refused:
// a name that stands for public and private addresses at once is a trap.
func (f *Fetcher) resolve(ctx context.Context, host string, port uint16) error {
	addresses, err := f.lookup(ctx, host)
	if err != nil {
		return unreachable(host, err)
	}
	for _, a := range addresses {
		if !f.permitted(netip.AddrPortFrom(a.Unmap(), port)) {
			return refusedAddress(host, a.Unmap())
		}
	}
	return nil
}

// lookup is the system's resolver; an address stands for itself.
func lookup(ctx context.Context, host string) ([]netip.Addr, error) {
	if a, err := netip.ParseAddr(host); err == nil {
		return []netip.Addr{a}, nil
	}
	return net.DefaultResolver.LookupNetIP(ctx, "ip", host)
}

// control judges the very address that a connection is made to, whatever a name
// stood for when it was looked up.
func (f *Fetcher) control(_, address string, _ syscall.RawConn) error {
	a, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("read the address %q: %w", address, err)
	}
	if a = netip.AddrPortFrom(a.Addr().Unmap(), a.Port()); !f.permitted(a) {
		return refusedAddress(a.Addr().String(), a.Addr())
	}
	return nil
}

func refusedAddress(host string, a netip.Addr) *Error {
	of := ""
	if host != a.String() {
		of = fmt.Sprintf(", which %s stands for,", host)
	}
	return &Error{
		Message: fmt.Sprintf("the address %s%s is not one of the public internet", a, of),
		Hint:    "pages of private networks are not fetched; save the page and give the file",
	}
}
