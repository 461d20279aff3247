package reports

import (
	"time"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// SavedDocuments are the documents of a comparison that was read back, with all
// that reading them for figures again takes: the text, its blocks, what was not
// read, and what the source said of itself. They have no way back to the source
// and no caveats. Places that do not lie in the text are left out.
func SavedDocuments(view View) []*document.Document {
	return each(view.Documents, savedDocument)
}

func savedDocument(v DocumentView) *document.Document {
	d := &document.Document{
		Meta: document.Meta{
			ID: v.ID, Path: v.Path, URL: v.URL, Title: v.Title, Publisher: v.Publisher, Byline: v.Byline,
			Published: savedMoment(v.Published), Modified: savedMoment(v.Modified),
			Story: v.Story, Language: v.Language, MediaType: v.MediaType, OriginOf: v.OriginOf,
			Retrieved: savedMoment(v.Retrieved).Time, Archive: v.Archive,
		},
		SHA256: v.SHA256, Line: 1, Text: v.Text,
	}
	offsets := byteOffsets(v.Text)
	last := 0
	for _, b := range v.Blocks {
		if span, ok := savedSpan(offsets, b.Start, b.End); ok && span.Start >= last {
			d.Blocks = append(d.Blocks, document.Block{Span: span, Section: b.Section, Heading: b.Heading, Item: b.Item, Quoted: b.Quoted})
			last = span.End
		}
	}
	last = 0
	for _, u := range v.Unread {
		if span, ok := savedSpan(offsets, u.Start, u.End); ok && span.Start >= last {
			d.Unread = append(d.Unread, document.Unread{Span: span, Why: u.Why})
			last = span.End
		}
	}
	return d
}

// byteOffsets are where each code point of a text starts, and where it ends.
func byteOffsets(text string) []int {
	offsets := make([]int, 0, len(text)+1)
	for at := range text {
		offsets = append(offsets, at)
	}
	return append(offsets, len(text))
}

func savedSpan(offsets []int, start, end int) (document.Span, bool) {
	if start < 0 || start >= end || end >= len(offsets) {
		return document.Span{}, false
	}
	return document.Span{Start: offsets[start], End: offsets[end]}, true
}

// savedMoment reads what Moment.String wrote; it is zero for anything else.
func savedMoment(text string) document.Moment {
	if t, err := time.Parse(time.RFC3339, text); err == nil {
		return document.Moment{Time: t}
	}
	t, err := time.Parse(time.DateOnly, text)
	return document.Moment{Time: t, DateOnly: err == nil}
}

// SavedRelation is how two claims of a comparison of versions stand to each
// other, where one became the other.
func SavedRelation(view View, first, second string) (compare.Relation, bool) {
	if view.Revision == nil {
		return compare.Relation{}, false
	}
	for _, c := range view.Revision.Figures {
		if c.Old == first && c.New == second || c.Old == second && c.New == first {
			r := compare.Relation{Claims: [2]string{first, second}, Aligned: true}
			for _, why := range c.Why {
				r.Why = append(r.Why, claim.Because(why.Rule, "{say}", "say", why.Say))
			}
			return r, true
		}
	}
	return compare.Relation{}, false
}
