// Package feed cuts a web feed into its items and reads one: RSS 0.9x, 1.0
// (RDF) and 2.0 (RSS Advisory Board), Atom (RFC 4287) and JSON Feed 1.1
// (jsonfeed.org).
//
// It knows what a feed says of an item, in the feed's own words; it does not
// know what those words mean: markup and dates are handed on as they stand.
package feed

// Item is what a feed says of one report. Every field may be empty.
type Item struct {
	// ID is the item's guid or id.
	ID    string
	URL   string
	Title string
	// TitleIsMarkup is set where the title may hold markup, as in RSS.
	TitleIsMarkup bool
	// Authors are names, in the feed's order.
	Authors []string
	// Published and Modified are dates as the feed writes them.
	Published, Modified string
	Language            string
	// Publisher is the feed that an item was taken over from, in Atom.
	Publisher string
	// Content is the whole text and Summary its shortening, as HTML where
	// IsMarkup says so, else as plain text.
	Content, Summary                 string
	ContentIsMarkup, SummaryIsMarkup bool
}

// Channel is what a feed says of itself.
type Channel struct {
	Title    string
	Language string
}
