package document

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// Builder puts a document's readable text together, block by block, and
// remembers where in the source each stretch came from. The zero Builder is
// ready for use.
type Builder struct {
	text   []byte
	blocks []Block
	pieces []Piece
	unread []Unread
	// open is set between Open and Close.
	open  bool
	block Block
	// before is how much text and how many pieces there were before the open block.
	before struct{ text, pieces int }
	// why says why the open block is not to be searched for figures.
	why string
	// written is set once the open block has text.
	written bool
	// space is where a pending space came from; it is written only when more
	// text follows in the same block.
	space   Span
	pending bool
}

// Grow makes room for n more bytes of text.
func (b *Builder) Grow(n int) {
	b.text = slices.Grow(b.text, n)
}

// Open starts a block of the kind that the argument describes; its Span is
// ignored. A block that is still open is closed first.
func (b *Builder) Open(kind Block) {
	b.Close()
	b.open, b.block, b.why, b.written, b.pending = true, kind, "", false, false
}

// Close ends the open block, if there is one. A block without anything but
// white space leaves no trace.
func (b *Builder) Close() {
	if b.open && b.written && len(bytes.TrimSpace(b.text[b.block.Span.Start:])) == 0 {
		b.text, b.pieces = b.text[:b.before.text], b.pieces[:b.before.pieces]
	} else if b.open && b.written {
		b.block.Span.End = len(b.text)
		b.blocks = append(b.blocks, b.block)
		if b.why != "" {
			b.unread = append(b.unread, Unread{Span: b.block.Span, Why: b.why})
		}
	}
	b.open, b.pending = false, false
}

// Verbatim writes text that stands, byte for byte, at this offset of the source.
func (b *Builder) Verbatim(text string, source int) {
	b.write(text, Span{Start: source, End: source + len(text)}, true)
}

// Made writes text that the source bytes stand for as a whole: an entity, a
// character of another charset. An empty span means that nothing does.
func (b *Builder) Made(text string, source Span) {
	b.write(text, source, false)
}

// Space asks for one space between what was written and what follows in the
// same block. Several spaces in a row are one; after a tab there is none.
func (b *Builder) Space(source Span) {
	if b.written && b.text[len(b.text)-1] != '\t' {
		b.space, b.pending = b.space.joinIf(b.pending, source), true
	}
}

// Tab parts two cells of a row. A pending space is forgotten.
func (b *Builder) Tab() {
	b.pending = false
	b.write("\t", Span{}, false)
}

// Unread says why the open block is not to be searched for figures; "" means
// that it is to be.
func (b *Builder) Unread(why string) { b.why = why }

// Empty reports whether the open block has no text yet.
func (b *Builder) Empty() bool { return !b.open || !b.written }

// Last is the last character of the open block, "" where it has none.
func (b *Builder) Last() string {
	if b.Empty() {
		return ""
	}
	_, n := utf8.DecodeLastRune(b.text)
	return string(b.text[len(b.text)-n:])
}

// Fill sets the text of d, its blocks, its unread stretches and its pieces. An
// open block is closed.
func (b *Builder) Fill(d *Document) {
	b.Close()
	d.Text, d.Blocks, d.Unread, d.Pieces = string(b.text), b.blocks, b.unread, b.pieces
}

func (b *Builder) write(text string, source Span, verbatim bool) {
	if text == "" || !b.open {
		return
	}
	if !b.written {
		b.before.text, b.before.pieces = len(b.text), len(b.pieces)
		if len(b.blocks) > 0 {
			b.text = append(b.text, "\n\n"...)
		}
		b.block.Span.Start, b.written = len(b.text), true
	} else if b.pending {
		b.piece(" ", b.space, false)
	}
	b.pending = false
	b.piece(text, source, verbatim)
}

// piece appends text and its piece; one that goes on where the last verbatim
// piece ends, in the text and in the source, becomes part of it.
func (b *Builder) piece(text string, source Span, verbatim bool) {
	start := len(b.text)
	b.text = append(b.text, text...)
	if source.Empty() {
		return
	}
	if n := len(b.pieces); n > 0 && verbatim {
		last := &b.pieces[n-1]
		if last.Verbatim && last.Text.End == start && last.Source.End == source.Start {
			last.Text.End, last.Source.End = start+len(text), source.End
			return
		}
	}
	b.pieces = append(b.pieces, Piece{Text: Span{Start: start, End: start + len(text)}, Source: source, Verbatim: verbatim})
}

// joinIf is s and o together, or o alone where s does not count.
func (s Span) joinIf(counts bool, o Span) Span {
	if counts {
		return s.Join(o)
	}
	return o
}
