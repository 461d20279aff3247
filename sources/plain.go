package sources

import "github.com/claimdiff/claimdiff/sources/document"

// plainBlock is a block of plain text; Span is a range of that text.
type plainBlock struct {
	document.Block
	// unread says why the block is not searched for figures, "" if it is.
	unread string
}

// whyFurniture is said of the segments between a lead's headline and its story.
const whyFurniture = "the outlet, the place and the byline between headline and story"

// plainBlocks cuts plain text into blocks and finds its headline; meta gets the
// title and the publisher that the text itself gives, where it has none.
func plainBlocks(text string, meta *document.Meta) []plainBlock {
	blocks := paragraphs(text)
	var out []plainBlock
	if len(blocks) > 0 {
		if l, ok := cutLead(text, blocks[0].Span); ok {
			out, blocks = l.blocks(), blocks[1:]
			setDefault(&meta.Title, l.headline.Of(text))
			setDefault(&meta.Publisher, l.publisher)
		}
	}
	for _, b := range blocks {
		out = append(out, plainBlock{Block: b})
	}
	if len(out) > 0 && headline(text, meta.Title, out) {
		out[0].Section, out[0].Heading, out[0].Item = document.Headline, true, false
		setDefault(&meta.Title, out[0].Span.Of(text))
	}
	return out
}

// blocks are the blocks that a lead is made of.
func (l lead) blocks() []plainBlock {
	return []plainBlock{
		{Block: document.Block{Span: l.headline, Section: document.Body, Heading: true}},
		{Block: document.Block{Span: l.furniture, Section: document.Body}, unread: whyFurniture},
		{Block: document.Block{Span: l.story, Section: document.Body}},
	}
}

// setDefault sets a value that is still empty.
func setDefault(to *string, value string) {
	if *to == "" {
		*to = value
	}
}
