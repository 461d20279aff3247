package reports

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// pageDocument is one report with every figure marked.
type pageDocument struct {
	Anchor string
	Name   string
	Title  string
	// Headline is Title with its figures marked.
	Headline  []run
	Byline    string
	Published string
	// PublishedAt is Published as the source wrote it, which sorts by time.
	PublishedAt string
	Modified    string
	// URL is shown; Link is the same where a browser may follow it, else "".
	URL, Link string
	Path      string
	MediaType string
	SHA256    string
	Language  string
	// Retrieved is when the page was fetched and Archive the file that keeps it,
	// both "" for any other document.
	Retrieved, Archive string
	// Figures counts the figures read.
	Figures int
	// OriginOf is what the document that this one copies is called.
	OriginOf, OriginAnchor string
	Blocks                 []pageBlock
	Readings               []pageReading
	Caveats                []string
}

// Reports are the documents that are no excerpts of tables.
func (p page) Reports() []pageDocument {
	return slices.DeleteFunc(slices.Clone(p.Documents), func(d pageDocument) bool {
		return slices.ContainsFunc(p.Tables, func(t pageTable) bool { return d.isOf(t.Name) })
	})
}

// table is a table and where its rows are shown, if any are.
func (p page) table(t TableView) pageTable {
	shown := pageTable{Name: inertLine(t.ID), Rows: t.Rows}
	for _, d := range p.Documents {
		if d.isOf(shown.Name) {
			shown.Anchor = d.Anchor
		}
	}
	return shown
}

// isOf reports whether the document is an excerpt of the table of that name.
func (d pageDocument) isOf(table string) bool { return d.Path == table || d.Name == table }

// pageReading is how one figure of a document was read.
type pageReading struct {
	Figure pageFigure
	// Read is the amount, what it is of, who says it, where and when.
	Read string
	// Question is the fragment of the figure's question, "" where it has none;
	// Number is the question's, 0 where it is not shown in full.
	Question string
	Number   int
	Why      []string
	Quote    QuoteView
	// Live leads to the words in the page they were read from, "" where there is
	// no such page.
	Live string
}

// pageBlock is one paragraph of a document.
type pageBlock struct {
	// Tag is "heading", "item", "quotation", "caption", "row" or "paragraph".
	Tag  string
	Runs []run
	// Unread says why nothing of the block was read for figures, or "".
	Unread string
}

func (x *index) pageDocument(d DocumentView) pageDocument {
	arranged := pageDocument{
		Anchor:       x.documentAnchor(d.ID),
		Name:         x.nameOf(d.ID),
		Title:        inertLine(d.Title),
		Byline:       inertLine(d.Byline),
		Published:    inertLine(shownTime(d.Published)),
		PublishedAt:  inertLine(d.Published),
		Modified:     inertLine(shownTime(d.Modified)),
		URL:          inertLine(d.URL),
		Link:         webLink(d.URL),
		Path:         inertLine(d.Path),
		MediaType:    inertLine(d.MediaType),
		SHA256:       inertLine(d.SHA256),
		Retrieved:    inertLine(shownTime(d.Retrieved)),
		Archive:      inertLine(d.Archive),
		Language:     languageTag(d.Language),
		OriginOf:     x.nameOf(d.OriginOf),
		OriginAnchor: x.documentAnchor(d.OriginOf),
	}
	if arranged.Title == "" {
		arranged.Title = arranged.Name
	}
	marks := x.documentMarks(d)
	arranged.Figures = len(x.claimsOf[d.ID])
	arranged.Blocks = blocks(d, marks)
	arranged.Readings = each(x.claimsOf[d.ID], x.reading)
	arranged.takeHeadline()
	for _, caveat := range x.view.Caveats {
		if caveat.Document == d.ID {
			arranged.Caveats = append(arranged.Caveats, inertLine(caveat.Say))
		}
	}
	return arranged
}

// takeHeadline makes the first block the headline where it is the title, so
// that it is not shown twice.
func (d *pageDocument) takeHeadline() {
	d.Headline = []run{{Text: d.Title}}
	if len(d.Blocks) == 0 || d.Blocks[0].Tag != "heading" {
		return
	}
	var text strings.Builder
	for _, r := range d.Blocks[0].Runs {
		text.WriteString(r.Text)
	}
	if inertLine(text.String()) == d.Title {
		d.Headline, d.Blocks = d.Blocks[0].Runs, d.Blocks[1:]
	}
}

// webLink is the address where a browser may follow it: http and https alone.
func webLink(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}

// languageTag is the language where it looks like a BCP 47 tag, else "".
func languageTag(language string) string {
	if len(language) > 35 || strings.Trim(strings.ToLower(language), "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return ""
	}
	return language
}

// documentMarks are the figures of a document and the stretches not read.
func (x *index) documentMarks(d DocumentView) []mark {
	marks := []mark{}
	for _, c := range x.claimsOf[d.ID] {
		marks = append(marks, mark{start: c.Quote.Start, end: c.Quote.End, anchor: claimAnchor(c.ID), figure: x.link(c)})
	}
	for _, unread := range d.Unread {
		marks = append(marks, mark{start: unread.Start, end: unread.End, unread: inertLine(unread.Why)})
	}
	return marks
}

// link leads from a figure to its question.
func (x *index) link(c *ClaimView) *figureLink {
	link := &figureLink{Tip: x.tip(c)}
	if question := x.questionOf[c.ID]; question != nil && x.view.Revision == nil {
		link.Href = questionAnchor(question.ID)
		link.Number = x.numbers[question.ID]
		link.Verdict = question.Verdict
	}
	return link
}

// tip is how a figure was read, in one line.
func (x *index) tip(c *ClaimView) string {
	parts := []string{}
	add := func(name, value string) {
		if value = inertLine(value); value != "" {
			parts = append(parts, name+excerpt(value, figureLength))
		}
	}
	add("", shownQuantity(c.Quantity))
	add("of: ", c.Counted.Text)
	add("said by: ", c.Attribution.By)
	add("in: ", strings.Join(placeNames(*c), ", "))
	add("as of: ", shownPeriod(c.AsOf))
	add("", status(c))
	return strings.Join(parts, " · ")
}

// paragraph is the half-open range of code points of one block.
type paragraph struct {
	start, end int
	tag        string
}

// reading is how the claim was read, with the rules that decided.
func (x *index) reading(c *ClaimView) pageReading {
	link := x.link(c)
	return pageReading{Figure: x.figure(c), Read: link.Tip, Question: link.Href, Number: link.Number, Why: says(c.Why), Quote: inertQuote(c.Quote), Live: x.live(c)}
}

// blocks divides the text of a document into its paragraphs, with the figures
// marked.
func blocks(d DocumentView, marks []mark) []pageBlock {
	text := []rune(d.Text)
	paragraphs, edges := paragraphs(d, text), []int{}
	for _, p := range paragraphs {
		edges = append(edges, p.start, p.end)
	}
	runs := cut(text, 0, len(text), marks, edges...)
	made := []pageBlock{}
	for _, p := range paragraphs {
		block := pageBlock{Tag: p.tag}
		for len(runs) > 0 && runs[0].start < p.end {
			if runs[0].start >= p.start {
				block.Runs = append(block.Runs, runs[0])
			}
			runs = runs[1:]
		}
		block.Unread = wholeUnread(block.Runs)
		made = append(made, block)
	}
	return made
}

// paragraphs are the blocks of a document in order. Text that no block holds
// is kept, a line a paragraph.
func paragraphs(d DocumentView, text []rune) []paragraph {
	found, at := []paragraph{}, 0
	for _, block := range d.Blocks {
		start, end := max(at, min(block.Start, len(text))), min(block.End, len(text))
		if start >= end {
			continue
		}
		found = append(found, lines(text, at, start)...)
		found = append(found, paragraph{start, end, blockTag(block)})
		at = end
	}
	return append(found, lines(text, at, len(text))...)
}

// lines are the lines of text[start:end] that hold more than white space.
func lines(text []rune, start, end int) []paragraph {
	found := []paragraph{}
	for start < end {
		stop := start
		for stop < end && text[stop] != '\n' {
			stop++
		}
		if strings.TrimSpace(string(text[start:stop])) != "" {
			found = append(found, paragraph{start, stop, "paragraph"})
		}
		start = stop + 1
	}
	return found
}

// wholeUnread is the reason why no run of a block was read, or "".
func wholeUnread(runs []run) string {
	for _, r := range runs {
		if r.Unread == "" && strings.TrimSpace(r.Text) != "" {
			return ""
		}
	}
	if len(runs) == 0 {
		return ""
	}
	return runs[0].Unread
}

func blockTag(block BlockView) string {
	switch {
	case block.Heading:
		return "heading"
	case block.Item:
		return "item"
	case block.Quoted:
		return "quotation"
	case block.Section == document.Caption:
		return "caption"
	case block.Section == document.Row:
		return "row"
	}
	return "paragraph"
}
