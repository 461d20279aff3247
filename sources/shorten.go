package sources

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// shorten leaves out what stands behind the most text that is read of one
// document, from the end of a word on, and says so. Reading takes many times
// the memory of its text.
func shorten(d *document.Document, limits Limits) {
	most := int(limits.Text)
	if most <= 0 || len(d.Text) <= most {
		return
	}
	for !utf8.RuneStart(d.Text[most]) {
		most--
	}
	if at := strings.LastIndexAny(d.Text[:most], " \n"); at > most/2 {
		most = at
	}
	d.Caveats = append(d.Caveats, document.Caveat{Say: fmt.Sprintf(
		"The text has more than %s, the limit for one document: %d bytes behind “%s” were left out.",
		size(limits.Text), len(d.Text)-most, lastWords(d.Text[:most]))})
	d.Text = d.Text[:most]
	d.Blocks = within(d.Blocks, most, func(b *document.Block) *document.Span { return &b.Span })
	d.Unread = within(d.Unread, most, func(u *document.Unread) *document.Span { return &u.Span })
	for len(d.Pieces) > 0 && d.Pieces[len(d.Pieces)-1].Text.End > most {
		last := &d.Pieces[len(d.Pieces)-1]
		if beyond := last.Text.End - most; last.Verbatim && last.Text.Start < most {
			last.Text.End, last.Source.End = most, last.Source.End-beyond
			break
		}
		d.Pieces = d.Pieces[:len(d.Pieces)-1]
	}
}

// within keeps what starts before an end, cut off there.
func within[T any](all []T, end int, span func(*T) *document.Span) []T {
	for len(all) > 0 && span(&all[len(all)-1]).Start >= end {
		all = all[:len(all)-1]
	}
	if len(all) > 0 {
		last := span(&all[len(all)-1])
		last.End = min(last.End, end)
	}
	return all
}

// lastWords is how a text ends, on one line.
func lastWords(text string) string {
	words := strings.Fields(strings.ToValidUTF8(text[max(0, len(text)-openingBytes):], ""))
	return strings.Join(words[max(0, len(words)-openingWords):], " ")
}
