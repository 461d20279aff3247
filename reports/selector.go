package reports

import (
	"fmt"
	"strings"
)

// fragmentWords is how many words before and after a figure lead to it in a page.
const fragmentWords = 3

// live is the address of a figure's words in the page that they were read from,
// as a text fragment (URL Fragment Text Directives, WICG). It is "" where the
// document names no address that a browser may follow.
func (x *index) live(c *ClaimView) string {
	at, known := x.documents[c.Document]
	if !known {
		return ""
	}
	link := webLink(x.view.Documents[at].URL)
	if link == "" {
		return ""
	}
	if !strings.Contains(link, "#") {
		link += "#"
	}
	return link + ":~:text=" + textDirective(c.Quote)
}

// textDirective is the quote with the words around it, on its own line, that
// tell it from the same figure elsewhere.
func textDirective(q QuoteView) string {
	directive := fragmentEncoded(q.Exact)
	before := strings.Fields(q.Prefix[strings.LastIndexByte(q.Prefix, '\n')+1:])
	if len(before) > 1 { // the first may be the end of a word
		before = before[max(1, len(before)-fragmentWords):]
		directive = fragmentEncoded(strings.Join(before, " ")) + "-," + directive
	}
	line, _, _ := strings.Cut(q.Suffix, "\n")
	after := strings.Fields(line)
	if len(after) > 1 { // the last may be the beginning of a word
		after = after[:min(fragmentWords, len(after)-1)]
		directive += ",-" + fragmentEncoded(strings.Join(after, " "))
	}
	return directive
}

// fragmentEncoded writes all but ASCII letters and digits in per cent: the
// directive's own signs are "-", "," and "&".
func fragmentEncoded(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			b.WriteByte(c)
			continue
		}
		fmt.Fprintf(&b, "%%%02X", c)
	}
	return b.String()
}

// inertQuote is a quote that no browser obeys; its places are untouched.
func inertQuote(q QuoteView) QuoteView {
	q.Exact, q.Prefix, q.Suffix = inert(q.Exact), inert(q.Prefix), inert(q.Suffix)
	return q
}
