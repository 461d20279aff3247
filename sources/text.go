package sources

import (
	"github.com/claimdiff/claimdiff/sources/document"
)

// plainText is plain text, with or without YAML front matter.
var plainText = Format{
	Name:       "text",
	Extensions: []string{".txt", ".text"},
	MediaType:  "text/plain",
	Served:     []string{"text/plain"},
	Says:       "the text, with YAML front matter; bytes and lines of every figure",
	Read:       readText,
}

func readText(r Record) (*document.Document, error) {
	source, err := open(r, "text/plain")
	if err != nil {
		return nil, err
	}
	d, body := source.document, source.body()
	blocks := plainBlocks(body, &d.Meta)
	if len(blocks) == 0 {
		return nil, errNoText
	}
	var b document.Builder
	b.Grow(len(body) + len(d.Title))
	if blocks[0].Section != document.Headline {
		source.front.writeTitle(&b, d.Title, source.decoded)
	}
	for _, block := range blocks {
		b.Open(block.Block)
		b.Verbatim(block.Span.Of(body), source.offset+source.front.end+block.Span.Start)
		b.Unread(block.unread)
	}
	source.fill(d, &b)
	return d, nil
}
