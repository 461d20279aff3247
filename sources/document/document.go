// Package document holds one report as claimdiff sees it: the readable text,
// where each stretch of it came from in the source file, and what the source
// says of itself.
//
// Every other package speaks of places in a document as a Span, a byte range
// of Document.Text. Source bytes, lines and code points are derived from spans
// when something is written out, and nowhere else.
//
// The package knows nothing of sentences, numbers or language.
package document

import "time"

// Section says what part of a document a block of text belongs to.
type Section string

// The sections of a document. A document's title is its one Headline.
const (
	Headline Section = "headline"
	Body     Section = "body"
	Caption  Section = "caption"
	Row      Section = "row"
)

// Block is one paragraph, heading, list item, caption or table row of the
// readable text. Blocks do not overlap and stand in order.
type Block struct {
	Span    Span
	Section Section
	// Heading marks a title or a heading inside the text.
	Heading bool
	// Item marks an entry of a list; it goes on from the block above it.
	Item bool
	// Quoted marks a block that the source sets as a quotation.
	Quoted bool
	// Line is where a row of a table starts in its file, counted from 1; 0 where the
	// document's Pieces tell, or nothing does.
	Line int
}

// Unread is a stretch of the readable text that keeps its place but is not
// searched for figures, and why ("the same phrase over and over").
type Unread struct {
	Span Span
	Why  string
	// Digits says how numbers are written in a stretch of another language whose
	// digits alone are scanned; it is NotScanned for any other.
	Digits Digits
}

// Digits is how a language writes numbers in digits.
type Digits string

// The ways to write numbers. With a DecimalComma "12.500" is twelve thousand
// five hundred, with a DecimalPoint it is twelve and a half.
const (
	NotScanned   Digits = ""
	DecimalPoint Digits = "point"
	DecimalComma Digits = "comma"
)

// Caveat is a doubt about one document, or one place in it, that every report
// shows. Span is empty when the doubt is about the whole document.
type Caveat struct {
	Document string
	Span     Span
	Say      string
}

// Meta is what a source says of itself. Every field may be empty.
type Meta struct {
	// ID names the document in every output: the front matter's or the
	// record's own id, else the path as it was given.
	ID        string
	Path      string
	URL       string
	Title     string
	Publisher string
	Byline    string
	Published Moment
	Modified  Moment
	// Story groups documents: those of different stories are never aligned.
	Story     string
	Language  string
	MediaType string
	// OriginOf is the id of the document that this one is a copy of.
	OriginOf string
	// Retrieved is when a page was fetched, in UTC; zero for any other document.
	Retrieved time.Time
	// Archive is the file that keeps the fetched page, "" where none does.
	Archive string
}

// MostFigures is about how many figures of one document are read where nothing
// else is asked for. No report has as many, and what is done with figures takes
// some kilobytes for each.
const MostFigures = 20_000

// Document is one report, read. It is not changed after it was read.
type Document struct {
	Meta
	// SHA256 is the lower-case hexadecimal digest of the source's bytes, of its
	// own line where one file holds several documents.
	SHA256 string
	// Line is where the document starts in the file at Path, counted from 1.
	Line int
	// LineStarts are the source's byte offsets at which its lines start, the
	// first of them 0; nil where the format has no way back to the source.
	LineStarts []int
	// Text is the readable text, valid UTF-8: the title as its first block, a
	// blank line, then the blocks of the main text separated by blank lines.
	Text   string
	Blocks []Block
	// Table is set where the text is a table and its header says what the figures
	// are: a block each record, its cells parted by tabs.
	Table bool
	// Unread stretches stand in order and do not overlap.
	Unread []Unread
	// FigureLimit is about how many figures of it are read, 0 for MostFigures; the
	// sentences behind them are not searched.
	FigureLimit int
	// Caveats are doubts about the document as a whole or about its reading.
	Caveats []Caveat
	// Waivers are decisions about findings that the front matter states.
	Waivers []Waiver
	// Pieces say where in the source each stretch of Text came from, in order
	// of Text; nil where the format has no way back to the source.
	Pieces []Piece
	// Pages say where the pages of the source begin in Text, in order; nil where
	// the format has none. A block that goes on over a page has several.
	Pages []PageStart
}

// BlockAt returns the block that holds the byte offset, and whether there is one.
func (d *Document) BlockAt(offset int) (Block, bool) {
	low, high := 0, len(d.Blocks)
	for low < high {
		middle := (low + high) / 2
		if d.Blocks[middle].Span.End <= offset {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(d.Blocks) && d.Blocks[low].Span.Start <= offset {
		return d.Blocks[low], true
	}
	return Block{}, false
}
