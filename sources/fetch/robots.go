package fetch

import (
	"bufio"
	"bytes"
	"net/url"
	"strconv"
	"strings"
)

// robotsBytes is how much of a robots.txt is read: as much as a reader must
// take at least (RFC 9309, section 2.5).
const robotsBytes = 500 << 10

// robots is what one site's robots.txt says to one reader: the rules of the
// groups for it, or of those for everybody where there is none.
type robots struct {
	rules []robotsRule
	// closed is why nothing of the site may be fetched where its robots.txt
	// could not be read; nil where it could.
	closed error
}

// robotsRule allows or disallows the paths that begin as its pattern says.
type robotsRule struct {
	allow   bool
	pattern string
}

// readRobots reads a robots.txt as RFC 9309 has it, for the product token of
// one user agent. Lines that are no rule are passed over, as section 2.2 wants.
func readRobots(content []byte, product string) robots {
	var named, everybodys []robotsRule
	var forUs, forAll, inRules, isNamed bool
	content = bytes.ReplaceAll(bytes.TrimPrefix(content, []byte("\ufeff")), []byte("\r"), []byte("\n"))
	lines := bufio.NewScanner(bytes.NewReader(content))
	lines.Buffer(nil, robotsBytes+1)
	for lines.Scan() {
		key, value := robotsLine(lines.Text())
		switch key {
		case "user-agent":
			if inRules { // a group ends where its rules do
				forUs, forAll, inRules = false, false, false
			}
			forUs = forUs || strings.EqualFold(productToken(value), product)
			forAll = forAll || value == "*"
			isNamed = isNamed || forUs
		case "allow", "disallow":
			inRules = true
			rule := robotsRule{key == "allow", normalPath(value)}
			if value == "" {
				continue // an empty pattern matches nothing
			}
			if forUs {
				named = append(named, rule)
			}
			if forAll {
				everybodys = append(everybodys, rule)
			}
		}
	}
	if isNamed {
		return robots{rules: named}
	}
	return robots{rules: everybodys}
}

// robotsLine is the key, in lower case, and the value of a line.
func robotsLine(line string) (key, value string) {
	line, _, _ = strings.Cut(line, "#")
	key, value, _ = strings.Cut(line, ":")
	return strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
}

// productToken is the part of a user agent's name that groups are matched on:
// letters, "_" and "-" (RFC 9309, section 2.2.1).
func productToken(value string) string {
	end := strings.IndexFunc(value, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && r != '_' && r != '-'
	})
	if end < 0 {
		return value
	}
	return value[:end]
}

// allows reports whether the path and query of a URL may be fetched: the longest
// pattern that matches decides, of equals the one that allows (section 2.2.2).
func (r robots) allows(u *url.URL) bool {
	if r.closed != nil {
		return false
	}
	path := normalPath(u.RequestURI())
	if path == "/robots.txt" {
		return true
	}
	longest, allowed := -1, true
	for _, rule := range r.rules {
		if n := len(rule.pattern); n < longest || n == longest && !rule.allow || !matches(rule.pattern, path) {
			continue
		}
		longest, allowed = len(rule.pattern), rule.allow
	}
	return allowed
}

// matches reports whether a path begins as the pattern says, in which "*" is
// any run of characters and a "$" at the end is the end. Each part between the
// stars is taken where it stands first, so that nothing is tried twice.
func matches(pattern, path string) bool {
	pattern, anchored := strings.CutSuffix(pattern, "$")
	parts := strings.Split(pattern, "*")
	if !strings.HasPrefix(path, parts[0]) {
		return false
	}
	path, parts = path[len(parts[0]):], parts[1:]
	if len(parts) == 0 {
		return !anchored || path == ""
	}
	last := len(parts) - 1
	for _, part := range parts[:last] {
		_, rest, found := strings.Cut(path, part)
		if !found {
			return false
		}
		path = rest
	}
	if anchored {
		return strings.HasSuffix(path, parts[last])
	}
	return strings.Contains(path, parts[last])
}

// normalPath writes a path or a pattern so that equal ones are the same bytes
// (RFC 9309, section 2.2.2): what need not be escaped is not, and all that is
// beyond ASCII is.
func normalPath(path string) string {
	var out strings.Builder
	for i := 0; i < len(path); i++ {
		c := path[i]
		if c == '%' && i+2 < len(path) {
			if n, err := strconv.ParseUint(path[i+1:i+3], 16, 8); err == nil {
				i += 2
				escape(&out, byte(n), unreserved(byte(n)))
				continue
			}
		}
		escape(&out, c, c > ' ' && c < 0x7f)
	}
	return out.String()
}

func escape(out *strings.Builder, c byte, plain bool) {
	const digits = "0123456789ABCDEF"
	if plain {
		out.WriteByte(c)
		return
	}
	out.Write([]byte{'%', digits[c>>4], digits[c&15]})
}

// unreserved reports whether a byte means the same with and without an escape
// (RFC 3986, section 2.3).
func unreserved(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0
}
