package sources

import (
	"bytes"
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html/charset"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/feed"
	"github.com/claimdiff/claimdiff/sources/html"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// webFeed is an RSS or Atom feed, each item of it a document.
var webFeed = Format{
	Name:       "feed",
	Extensions: []string{".rss", ".atom", ".rdf"},
	Shared:     []string{".xml"},
	MediaType:  "application/xml",
	Served:     []string{"application/rss+xml", "application/atom+xml", "application/xml", "text/xml"},
	Says:       "RSS and Atom: one document an item, its whole text where the feed has it, else its summary",
	Opens:      looksLikeFeed,
	Split:      splitFeed,
	Read:       func(r Record) (*document.Document, error) { return readItem(r, feed.Parse) },
}

// jsonFeed is a JSON Feed, each item of it a document.
var jsonFeed = Format{
	Name:      "jsonfeed",
	Shared:    []string{".json"},
	MediaType: "application/feed+json",
	Served:    []string{"application/feed+json"},
	Says:      "JSON Feed: one document an item, its whole text where the feed has it, else its summary",
	Opens:     func(start []byte) bool { return bytes.Contains(start, []byte("jsonfeed.org/version/")) },
	Split:     splitJSONFeed,
	Read:      func(r Record) (*document.Document, error) { return readItem(r, feed.ParseJSON) },
}

// feedOpening is the first element of a feed, behind what may stand before it.
var feedOpening = regexp.MustCompile(`(?s)\A(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>|\s)*<(?:rss|feed|(?:\w+:)?RDF)[\s>]`)

func looksLikeFeed(start []byte) bool { return feedOpening.Match(start) }

func splitFeed(r io.Reader, limits Limits, yield func(Record) bool) error {
	content, err := readAll(r, limits)
	if err != nil {
		return err
	}
	if content, err = decodeXML(content); err != nil {
		return err
	}
	err = feed.Split(content, numberedItems(yield))
	switch {
	case errors.Is(err, feed.ErrNotAFeed):
		return problemf("give an RSS or Atom feed, or the page or its text", "it is XML but no feed: %v", err)
	case err != nil:
		return problemf("fetch the feed again; the items before that were read", "%v", err)
	}
	return nil
}

func splitJSONFeed(r io.Reader, limits Limits, yield func(Record) bool) error {
	content, err := readAll(r, limits)
	if err != nil {
		return err
	}
	if err := feed.SplitJSON(bytes.TrimPrefix(content, []byte(utf8Mark)), numberedItems(yield)); err != nil {
		return problemf("fetch the feed again", "%v", err)
	}
	return nil
}

// numberedItems makes records of the items, by their numbers from 1.
func numberedItems(yield func(Record) bool) func(feed.Channel, []byte) bool {
	number := 0
	return func(c feed.Channel, item []byte) bool {
		number++
		around := document.Meta{Publisher: prose.Fold(html.Unescape(c.Title)), Language: c.Language}
		return yield(Record{Name: "#" + strconv.Itoa(number), Bytes: item, Around: around})
	}
}

// xmlEncoding is the encoding that an XML file declares.
var xmlEncoding = regexp.MustCompile(`(?i)\A<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']`)

// decodeXML makes UTF-8 of an XML file, in the encoding that its mark or its
// declaration tells; what is broken or not allowed in XML is replaced.
func decodeXML(content []byte) ([]byte, error) {
	label := "utf-8"
	if declared := xmlEncoding.FindSubmatch(content); declared != nil {
		label = string(declared[1])
	}
	if bytes.HasPrefix(content, []byte("\xff\xfe")) || bytes.HasPrefix(content, []byte("\xfe\xff")) {
		label = "utf-16le"
		if content[0] == 0xfe {
			label = "utf-16be"
		}
	}
	r, err := charset.NewReaderLabel(label, bytes.NewReader(content))
	if err != nil {
		return nil, problemf("save it as UTF-8", "it says that it is written in %q, which is not known", label)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, problemf("save it as UTF-8", "its bytes are not %s, which it says it is written in", label)
	}
	text = bytes.ToValidUTF8(bytes.TrimPrefix(text, []byte(utf8Mark)), []byte("\ufffd"))
	return bytes.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return ' '
		}
		return r
	}, text), nil
}

// readItem makes a document of an item of a feed.
func readItem(r Record, parse func([]byte) (feed.Item, error)) (*document.Document, error) {
	item, err := parse(r.Bytes)
	if err != nil {
		return nil, problemf("fetch the feed again", "%v", err)
	}
	d := &document.Document{Meta: document.Meta{
		URL: item.URL, Title: item.Title, Publisher: item.Publisher, Byline: authorNames(item.Authors),
		Published: moment.Read(item.Published), Modified: moment.Read(item.Modified), Language: item.Language,
	}}
	if item.TitleIsMarkup {
		d.Title = plainTitle(item.Title)
	}
	if d.Published.IsZero() {
		d.Published = d.Modified // Atom demands no other date
	}
	if item.ID != "" {
		d.ID = r.Path + "#" + item.ID
	}
	for _, value := range []string{item.Published, item.Modified} {
		if value != "" && moment.Read(value).IsZero() {
			d.Caveats = append(d.Caveats, document.Caveat{Say: "The item's date cannot be read: \"" + value + "\"."})
		}
	}
	return d, readItemText(d, item, r.Limits)
}

// readItemText reads the item's text: the whole of it, else its summary, else
// its title alone.
func readItemText(d *document.Document, item feed.Item, limits Limits) error {
	text, isMarkup := item.Content, item.ContentIsMarkup
	if strings.TrimSpace(text) == "" {
		text, isMarkup = item.Summary, item.SummaryIsMarkup
		say := "The feed has no more than a summary of this item."
		if strings.TrimSpace(text) == "" {
			say = "The feed has no more than the title of this item."
		}
		d.Caveats = append(d.Caveats, document.Caveat{Say: say})
	}
	if isMarkup {
		return readFragment(d, text, limits)
	}
	return readPlainFragment(d, text)
}

// mailed is an author as RSS gives them: an address, and the name in brackets.
var mailed = regexp.MustCompile(`^\S+@\S+\s*\((.+)\)$`)

// authorNames are the names of the authors, without their addresses.
func authorNames(authors []string) string {
	var names []string
	for _, a := range authors {
		if m := mailed.FindStringSubmatch(a); m != nil {
			a = m[1]
		}
		if !strings.Contains(a, "@") {
			names = append(names, prose.Fold(html.Unescape(a)))
		}
	}
	return strings.Join(names, ", ")
}

// plainTitle is a title in which characters, and sometimes markup, are written
// as HTML writes them.
func plainTitle(title string) string {
	return prose.Fold(html.Unescape(tags.ReplaceAllString(html.Unescape(title), " ")))
}

// tags are the tags of HTML that stand in titles.
var tags = regexp.MustCompile(`</?(?:b|i|em|strong|span|sub|sup|br|p|a|u)\b[^<>]*>`)
