package sources

import (
	"bytes"
	"errors"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/docx"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// wordFile is a word-processing document of Office Open XML.
var wordFile = Format{
	Name:       "docx",
	Extensions: []string{".docx", ".docm"},
	MediaType:  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	Served:     []string{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
	Says:       "the text with all tracked changes accepted, tables as rows, notes at the end; the properties of the file",
	Opens:      starts("PK\x03\x04"),
	Binary:     true,
	Read:       readWordFile,
}

// wordBlocks says how the kinds of block of a word-processing document are read.
var wordBlocks = map[docx.Kind]document.Block{
	docx.Title:     {Section: document.Headline, Heading: true},
	docx.Heading:   {Section: document.Body, Heading: true},
	docx.Item:      {Section: document.Body, Item: true},
	docx.Quotation: {Section: document.Body, Quoted: true},
	docx.Caption:   {Section: document.Caption},
	docx.Row:       {Section: document.Row},
	docx.Paragraph: {Section: document.Body},
	docx.Note:      {Section: document.Body},
}

func readWordFile(r Record) (*document.Document, error) {
	file, err := docx.Read(bytes.NewReader(r.Bytes), int64(len(r.Bytes)), r.Limits.Document)
	switch {
	case errors.Is(err, docx.ErrNoText):
		return nil, problemf("save it as .docx or as text; give a zip archive of documents the name .zip", "it is no word-processing document")
	case errors.Is(err, docx.ErrTooLarge):
		return nil, tooLarge("a part of it", r.Limits)
	case err != nil:
		return nil, problemf("save it again as .docx or as text", "it is damaged: %v", err)
	}
	d := &document.Document{Meta: document.Meta{Byline: file.Author, Language: file.Language, Publisher: file.Publisher, Modified: moment.Read(file.Modified)}}
	var b document.Builder
	for i, block := range file.Blocks {
		kind := wordBlocks[block.Kind]
		if kind.Section == document.Headline && i > 0 {
			kind.Section = document.Body
		}
		b.Open(kind)
		b.Made(block.Text, document.Span{})
	}
	b.Fill(d)
	d.Pieces = nil
	if len(d.Blocks) == 0 {
		return nil, errNoText
	}
	titleFromText(d, file.Title)
	dateByFile(d, moment.Read(file.Created))
	return d, nil
}

// titleFromText takes the title from the text, where it opens with one: the
// properties often hold that of the file that a new one was begun from.
func titleFromText(d *document.Document, stated string) {
	if first := d.Blocks[0]; first.Section == document.Headline || wording.Same(first.Span.Of(d.Text), stated) {
		d.Title = first.Span.Of(d.Text)
	}
	promoteHeadline(d)
	setDefault(&d.Title, stated)
}
