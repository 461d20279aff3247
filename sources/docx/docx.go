// Package docx reads the text of a word-processing document in Office Open XML
// (ECMA-376, part 1, section 17): what a reader sees who accepts all tracked
// changes. Insertions are in and deletions out, rows of tables are lines, notes
// stand at the end, and headers, footers and comments are left out.
//
// It knows parts, paragraphs and runs; it does not know what a headline is
// beyond the style that a paragraph is set in.
package docx

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Kind says what a block is.
type Kind int

// The kinds of block.
const (
	Paragraph Kind = iota
	Title
	Heading
	Item
	Quotation
	Caption
	// Row is a row of a table, its cells parted by tabs.
	Row
	// Note is a footnote or an endnote.
	Note
)

// Block is one paragraph or table row, as plain text without line breaks.
type Block struct {
	Kind Kind
	Text string
}

// Document is the text of a file and what its properties say. Every field may
// be empty.
type Document struct {
	Title, Author, Language, Publisher string
	// Created and Modified are dates as W3CDTF writes them.
	Created, Modified string
	Blocks            []Block
}

// ErrNoText is the error of a file that holds no main part: another kind of
// Office file, or none.
var ErrNoText = errors.New("it holds no word-processing document")

// ErrTooLarge is the error of a part that unpacks to more than the limit.
var ErrTooLarge = errors.New("a part of it unpacks to more than the limit")

// Read reads a file of so many bytes. No part of it may unpack to more than
// limit bytes.
func Read(file io.ReaderAt, size, limit int64) (Document, error) {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return Document{}, fmt.Errorf("open the package: %w", err)
	}
	p := parts{limit: limit, files: map[string]*zip.File{}}
	for _, f := range archive.File {
		name := strings.TrimPrefix(f.Name, "/")
		if p.files[name] == nil {
			p.files[name] = f
		}
	}
	main := p.mainPart()
	if p.files[main] == nil {
		return Document{}, ErrNoText
	}
	var d Document
	if err := p.properties(&d); err != nil {
		return Document{}, err
	}
	styles, err := p.styles(path.Join(path.Dir(main), "styles.xml"))
	if err != nil {
		return Document{}, err
	}
	body := reader{styles: styles}
	if err := p.walk(main, &body); err != nil {
		return Document{}, err
	}
	body.end()
	d.Blocks = body.blocks
	for _, kind := range []string{"footnotes", "endnotes"} {
		notes := noteReader{reader: reader{styles: styles}, texts: map[string]string{}}
		if err := p.walk(path.Join(path.Dir(main), kind+".xml"), &notes); err != nil {
			return Document{}, err
		}
		d.Blocks = append(d.Blocks, notes.cited(body.cited[kind])...)
	}
	return d, nil
}
