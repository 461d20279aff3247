package html

import (
	"fmt"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/prose"
)

// pageFacts is what a page says of itself.
type pageFacts struct {
	meta document.Meta
	// titles are the article's title as the page gives it to others, the most
	// trustworthy first.
	titles []string
	// windowTitle is the element that names the browser's window; nil if none.
	windowTitle *element
	// paid is set where the page says that its article is not free to read.
	paid    bool
	caveats []document.Caveat
}

// pageValues are the values that a page states by name; the first of a name counts.
type pageValues map[string]string

func (v pageValues) add(name, value string) {
	name = strings.ToLower(strings.TrimSpace(name))
	if value = prose.Fold(value); name != "" && value != "" && v[name] == "" {
		v[name] = value
	}
}

// join adds a value behind the others of its name, once.
func (v pageValues) join(name, value string) {
	switch {
	case v[name] == "":
		v.add(name, value)
	case value != "" && !strings.Contains(v[name], value):
		v[name] += ", " + value
	}
}

// first is the value of the first of the names that has one.
func (v pageValues) first(names ...string) string {
	for _, name := range names {
		if v[name] != "" {
			return v[name]
		}
	}
	return ""
}

// Names under which pages state the same thing, the most reliable first:
// schema.org NewsArticle in JSON-LD (ld:), OpenGraph (ogp.me), then what
// publishing systems write into <meta>.
var (
	titleNames     = []string{"ld:headline", "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"}
	publisherNames = []string{"ld:publisher", "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright"}
	bylineNames    = []string{"ld:author", "author", "article:author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "itemprop:author", "rel:author"}
	publishedNames = []string{
		"ld:datepublished", "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date.issued",
		"dcterms.created", "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date", "itemprop:datepublished", "time:published", "ld:datecreated",
	}
	modifiedNames = []string{"ld:datemodified", "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "itemprop:datemodified"}
	urlNames      = []string{"link:canonical", "og:url", "ld:url", "twitter:url"}
	languageNames = []string{"html:lang", "ld:inlanguage", "content-language", "og:locale", "language"}
)

func readPageFacts(p *page) pageFacts {
	values := pageValues{}
	facts := pageFacts{}
	linked := linked{byID: map[string]map[string]any{}}
	p.addFacts(values, p.root)
	p.root.walk(func(e *element) bool {
		p.addFacts(values, e)
		if isJSONLD(e) {
			linked.read(e.raw.Of(p.source))
		}
		if e.tag == atom.Title && facts.windowTitle == nil && !e.raw.Empty() {
			facts.windowTitle = e
		}
		return true
	})
	linked.tell(values)
	for _, name := range titleNames {
		if values[name] != "" {
			facts.titles = append(facts.titles, values[name])
		}
	}
	facts.meta = document.Meta{
		URL:       webAddress(values, urlNames),
		Publisher: plainName(values, publisherNames),
		Byline:    plainName(values, bylineNames),
		Language:  strings.ReplaceAll(values.first(languageNames...), "_", "-"),
	}
	facts.paid = strings.EqualFold(values["ld:isaccessibleforfree"], "false")
	facts.meta.Published = facts.date(values, publishedNames)
	facts.meta.Modified = facts.date(values, modifiedNames)
	return facts
}

// addFacts takes down what one element states.
func (p *page) addFacts(v pageValues, e *element) {
	switch e.tag {
	case atom.Html, atom.Body:
		v.add("html:lang", e.attribute("lang"))
		v.add("html:lang", e.attribute("xml:lang"))
	case atom.Meta:
		for _, key := range []string{"property", "name", "http-equiv"} {
			v.add(e.attribute(key), e.attribute("content"))
		}
		v.add("itemprop:"+e.attribute("itemprop"), e.attribute("content"))
	case atom.Link:
		v.add("link:"+e.attribute("rel"), e.attribute("href"))
	case atom.A:
		if e.attribute("rel") == "author" {
			v.join("rel:author", p.textOf(e))
		}
	case atom.Time:
		p.addTime(v, e)
	case atom.Abbr:
		if e.attribute("itemprop") == "datePublished" || e.attribute("class") == "published" {
			v.add("itemprop:datepublished", e.attribute("title"))
		}
	default:
		if property := e.attribute("itemprop"); property != "" {
			v.add("itemprop:"+property, e.attribute("content"))
		}
	}
}

// addTime takes the first dated <time> that is not part of a list of other articles.
func (p *page) addTime(v pageValues, e *element) {
	if e.inside(atom.Nav, atom.Aside, atom.Footer, atom.Li) {
		return
	}
	value := e.attribute("datetime")
	if value == "" {
		value = p.textOf(e)
	}
	if moment.Read(value).IsZero() {
		return
	}
	if strings.EqualFold(e.attribute("itemprop"), "dateModified") {
		v.add("itemprop:datemodified", value)
		return
	}
	v.add("time:published", value)
}

// date is the first of the named values that can be read as one. It is a
// caveat where the page names dates and none can be read, or two that differ
// by more than a day.
func (f *pageFacts) date(v pageValues, names []string) document.Moment {
	var best document.Moment
	var from, unread string
	for _, name := range names {
		value := v[name]
		if value == "" {
			continue
		}
		m := moment.Read(value)
		switch {
		case m.IsZero():
			unread = value
		case best.IsZero():
			best, from = m, value
		case m.Time.Sub(best.Time).Abs().Hours() > 48 && name != "time:published":
			f.caveats = append(f.caveats, document.Caveat{Say: fmt.Sprintf("The page gives two dates for the same: %s, which was taken, and %s.", from, value)})
			return best
		}
	}
	if best.IsZero() && unread != "" {
		f.caveats = append(f.caveats, document.Caveat{Say: fmt.Sprintf("The page's date cannot be read: %q.", unread)})
	}
	return best
}

// webAddress is the first of the named values that is a whole http address.
func webAddress(v pageValues, names []string) string {
	for _, name := range names {
		if u, err := url.Parse(v[name]); err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https") {
			return v[name]
		}
	}
	return ""
}

// plainName is the first of the named values that is a name and not the
// address of a profile.
func plainName(v pageValues, names []string) string {
	for _, name := range names {
		if value := v[name]; value != "" && !strings.Contains(value, "://") {
			return strings.TrimPrefix(strings.TrimPrefix(value, "By "), "by ")
		}
	}
	return ""
}

// windowTitleText is the text of the window's title with its entities resolved.
func (p *page) windowTitleText(e *element) string {
	if e == nil {
		return ""
	}
	return prose.Fold(html.UnescapeString(e.raw.Of(p.source)))
}
