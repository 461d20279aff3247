package reports

import "github.com/claimdiff/claimdiff/sources/document"

// DocumentView is one report. Strings are empty where the source says nothing.
type DocumentView struct {
	ID        string `json:"id"`
	Path      string `json:"path"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Byline    string `json:"byline"`
	// Published and Modified are RFC 3339, or a date alone.
	Published string `json:"published"`
	Modified  string `json:"modified"`
	Story     string `json:"story"`
	Language  string `json:"language"`
	MediaType string `json:"media_type"`
	SHA256    string `json:"sha256"`
	// Retrieved is when a page was fetched, RFC 3339 in UTC, and Archive the
	// file that keeps it; both are left out for any other document.
	Retrieved string `json:"retrieved,omitempty"`
	Archive   string `json:"archive,omitempty"`
	// Text is the readable text; claims that were not compared go without it.
	Text     string `json:"text,omitempty"`
	OriginOf string `json:"origin_of"`
	// Blocks are the paragraphs and headings of Text, in order.
	Blocks []BlockView `json:"blocks,omitempty"`
	// Unread are the stretches of Text that were not searched for figures.
	Unread []UnreadView `json:"unread,omitempty"`
}

// BlockView is one paragraph, heading, list item, caption or table row.
type BlockView struct {
	Start   int              `json:"start"`
	End     int              `json:"end"`
	Section document.Section `json:"section"`
	Heading bool             `json:"heading,omitempty"`
	Item    bool             `json:"item,omitempty"`
	Quoted  bool             `json:"quoted,omitempty"`
}

// UnreadView is a stretch that was not searched for figures, and why.
type UnreadView struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Why   string `json:"why"`
}

func (l locators) document(d *document.Document) DocumentView {
	view := l.documentWithoutText(d)
	locator := l.of(d.ID)
	view.Text = d.Text
	view.Blocks = each(d.Blocks, locator.block)
	view.Unread = each(d.Unread, locator.unread)
	return view
}

func (l locators) documentWithoutText(d *document.Document) DocumentView {
	return DocumentView{
		ID:        d.ID,
		Path:      d.Path,
		URL:       d.URL,
		Title:     d.Title,
		Publisher: d.Publisher,
		Byline:    d.Byline,
		Published: d.Published.String(),
		Modified:  d.Modified.String(),
		Story:     d.Story,
		Language:  d.Language,
		MediaType: d.MediaType,
		SHA256:    d.SHA256,
		Retrieved: (document.Moment{Time: d.Retrieved}).String(),
		Archive:   d.Archive,
		OriginOf:  d.OriginOf,
	}
}

func (l *locator) block(block document.Block) BlockView {
	return BlockView{
		Start:   l.points.At(block.Span.Start),
		End:     l.points.At(block.Span.End),
		Section: block.Section,
		Heading: block.Heading,
		Item:    block.Item,
		Quoted:  block.Quoted,
	}
}

func (l *locator) unread(unread document.Unread) UnreadView {
	return UnreadView{Start: l.points.At(unread.Span.Start), End: l.points.At(unread.Span.End), Why: unread.Why}
}
