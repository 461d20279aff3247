package sources

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/pdf"
)

// pdfFile is a PDF file.
var pdfFile = Format{
	Name:       "pdf",
	Extensions: []string{".pdf"},
	MediaType:  "application/pdf",
	Served:     []string{"application/pdf"},
	Says:       "the text in reading order, over columns and pages, without running titles; the page of every figure",
	Opens:      starts("%PDF-"),
	Binary:     true,
	Read:       readPDF,
}

// pdfBlocks says how the kinds of block of a PDF are read.
var pdfBlocks = map[pdf.Kind]document.Block{
	pdf.Title:     {Section: document.Headline, Heading: true},
	pdf.Heading:   {Section: document.Body, Heading: true},
	pdf.Item:      {Section: document.Body, Item: true},
	pdf.Row:       {Section: document.Row},
	pdf.Paragraph: {Section: document.Body},
}

func readPDF(r Record) (*document.Document, error) {
	file, err := pdf.Read(r.Bytes, pdf.Limits{Pages: r.Limits.Pages, Unpacked: min(r.Limits.Document, int64(r.Limits.Ratio)*max(int64(len(r.Bytes)), unpackedFreely))})
	switch {
	case errors.Is(err, pdf.ErrTooLarge):
		return nil, problemf("give its text alone, or raise the limit: --limit document_bytes=256MiB", "%v of %s", err, size(r.Limits.Document))
	case errors.Is(err, pdf.ErrNoPages):
		return nil, problemf("get it again, for it may be cut off, or save it as text", "%v", err)
	case err != nil:
		return nil, problemf("save it again as PDF without a password, or as text", "%v", err)
	case file.Letters == 0 && file.Pictures > 0:
		return nil, problemf("recognise its text first, with a program for OCR", "its pages are pictures without text")
	}
	d := &document.Document{Meta: document.Meta{
		Byline: strings.TrimSpace(file.Author), Language: file.Language, Modified: pdfDate(file.Modified),
	}}
	writePages(d, file.Blocks)
	if len(d.Blocks) == 0 {
		return nil, errNoText
	}
	titleFromText(d, strings.TrimSpace(file.Title))
	d.Caveats = pdfCaveats(file)
	dateByFile(d, pdfDate(file.Created))
	return d, nil
}

// writePages writes the blocks, the title first, and notes where pages begin.
func writePages(d *document.Document, blocks []pdf.Block) {
	var b document.Builder
	var order []pdf.Block
	for _, block := range blocks {
		if block.Kind == pdf.Title {
			order = append([]pdf.Block{block}, order...)
		} else {
			order = append(order, block)
		}
	}
	for _, block := range order {
		b.Open(pdfBlocks[block.Kind])
		b.Made(block.Text, document.Span{})
	}
	b.Fill(d)
	d.Pieces = nil
	at := 0
	for _, block := range d.Blocks {
		for order[at].Text != block.Span.Of(d.Text) {
			at++ // a block of white space alone was not written
		}
		for _, p := range order[at].Pages {
			d.Pages = append(d.Pages, document.PageStart{Offset: block.Span.Start + p.Offset, Page: p.Page})
		}
		at++
	}
}

// pdfCaveats say what of the file was not read.
func pdfCaveats(file pdf.Document) []document.Caveat {
	var out []document.Caveat
	if file.Unread > 0 {
		out = append(out, document.Caveat{Say: fmt.Sprintf("The file has %d pages; its last %d were not read, which is the limit.", file.Pages, file.Unread)})
	}
	if file.Unknown > 0 {
		out = append(out, document.Caveat{Say: fmt.Sprintf("The file does not say what %d of its %d characters are; they were read as %q.", file.Unknown, file.Letters, "\ufffd")})
	}
	if file.Pictures > 0 {
		out = append(out, document.Caveat{Say: fmt.Sprintf("%d of the file's pages are pictures without text and were not read.", file.Pictures)})
	}
	return out
}

// pdfDates are dates as PDF writes them (ISO 32000-1, section 7.9.4):
// D:20240102030405+01'00'.
var pdfDates = regexp.MustCompile(`^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:Z|([+-]\d\d)'?(\d\d)?'?)?`)

func pdfDate(s string) document.Moment {
	m := pdfDates.FindStringSubmatch(s)
	if m == nil {
		return document.Moment{}
	}
	date := m[1] + "-" + m[2] + "-" + m[3]
	if m[4] == "" || m[7] == "" && !strings.Contains(s, "Z") {
		return moment.Read(date) // a time of an unknown zone says no more
	}
	zone := "Z"
	if m[7] != "" {
		zone = m[7] + ":" + (m[8] + "00")[:2]
	}
	return moment.Read(date + "T" + m[4] + ":" + m[5] + ":" + (m[6] + "00")[:2] + zone)
}
