package prose

import "github.com/claimdiff/claimdiff/sources/document"

// Quotation is a stretch of text between quotation marks, the marks included.
type Quotation struct {
	Span document.Span
	// Closed is false where the closing mark is missing; the quotation then
	// runs to the end of its block.
	Closed bool
}

// quotations pairs the quotation marks of each block: marks of one kind with
// each other, and a mark that is never closed to the end of its block.
func quotations(d *document.Document, sentences []Sentence) []Quotation {
	var out []Quotation
	open, block, closer := -1, -1, ""
	for _, s := range sentences {
		if s.Block != block {
			out = closeAtBlock(out, d, open, block)
			open, block = -1, s.Block
		}
		for _, t := range s.Tokens {
			if open >= 0 && t.Text == closer {
				out = append(out, Quotation{Span: document.Span{Start: open, End: t.Span.End}, Closed: true})
				open = -1
			} else if c := closingMark(t); open < 0 && c != "" {
				open, closer = t.Span.Start, c
			}
		}
	}
	return closeAtBlock(out, d, open, block)
}

func closeAtBlock(out []Quotation, d *document.Document, open, block int) []Quotation {
	if open < 0 {
		return out
	}
	return append(out, Quotation{Span: document.Span{Start: open, End: d.Blocks[block].Span.End}})
}

// closingMark is the mark that closes the one that t opens, "" where t opens none.
func closingMark(t Token) string {
	switch t.Text {
	case "“", "„":
		return "”"
	case "«":
		return "»"
	case "\"":
		return "\""
	}
	return ""
}
