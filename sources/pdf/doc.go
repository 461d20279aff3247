// Package pdf reads the text of a PDF file (ISO 32000-1) in reading order, with
// the page that each stretch of it stands on: columns one after the other,
// paragraphs put together again over lines, columns and pages, words that were
// parted at line ends joined, rows of tables as lines, and what repeats at the
// top or the bottom of pages left out.
//
// It finds objects by going through the file once and believes no table of
// where they are: such tables are often wrong, and are where hostile files lead
// readers in circles. It does not read pictures, forms, annotations or files that ask
// for a password, and knows no language.
package pdf

import "errors"

// Kind says what a block is.
type Kind int

// The kinds of block.
const (
	Paragraph Kind = iota
	// Title is what the first page sets largest, at its top.
	Title
	// Heading is a short block that is set larger than the text, or in bold.
	Heading
	// Item is a paragraph behind a bullet.
	Item
	// Row is a line of a table, its cells parted by tabs.
	Row
)

// Block is one paragraph or row.
type Block struct {
	Kind Kind
	Text string
	// Pages say from which byte of Text on it stands on which page, from 1; the
	// first begins at 0.
	Pages []PageStart
}

// PageStart is where in a text a page begins.
type PageStart struct {
	Offset, Page int
}

// Document is the text of a file and what its information dictionary says, in
// its own words. Every field may be empty.
type Document struct {
	Title, Author, Created, Modified, Language string
	Blocks                                     []Block
	// Pages is how many pages there are, and Unread how many of them were over
	// the limit.
	Pages, Unread int
	// Letters is how many characters were read, and Unknown how many of them no
	// font says the meaning of.
	Letters, Unknown int
	// Pictures is how many pages show pictures and no text, as scans do.
	Pictures int
}

// Limits bound what reading one file may cost.
type Limits struct {
	// Pages is the most pages that are read.
	Pages int
	// Unpacked is the most bytes that all streams may unpack to.
	Unpacked int64
}

// The reasons why a file is not read.
var (
	ErrEncrypted = errors.New("it is encrypted")
	ErrTooLarge  = errors.New("its streams unpack to more than the limit")
	ErrNoPages   = errors.New("it has no pages")
)
