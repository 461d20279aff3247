package sources

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// What on a page is not its article is told by its element, by the names that
// the page's makers gave it, and by the words that it opens with. The tables
// below are the words of English-language news pages and of the systems that
// serve them.
var (
	// clutterTags hold no part of an article, wherever they stand.
	clutterTags = map[atom.Atom]bool{atom.Nav: true, atom.Aside: true, atom.Menu: true}
	// headings are the elements of titles.
	headings = map[atom.Atom]bool{atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true}
	// clutterRoles are WAI-ARIA roles of what surrounds an article.
	clutterRoles = wordSet("navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist form status")
	// clutterLabels are words in the class, id or data names of an element that
	// is not the article.
	clutterLabels = wordSet(`
		cookie cookies consent gdpr cmp ccpa privacy onetrust didomi truste
		nav navbar navigation navi menu submenu breadcrumb breadcrumbs crumbs skip toolbar pagination pager topbar masthead footer sidebar
		related recommended recommendation recommendations recirc recirculation outbrain taboola popular trending mostread teaser teasers ticker readnext
		newsletter newsletters subscribe subscription subscriptions signup login signin donate donation promo promos promotion
		ad ads advert adverts advertisement advertising adslot sponsor sponsored sponsors dfp
		share shares sharing sharebar sharetools social followus
		regwall subscribewall upsell
		comments disqus popup modal overlay lightbox tags taglist topics rss sitemap widget widgets correction-form`)
	// bylineLabels are words in the names of an element that says who wrote the
	// article and when.
	bylineLabels = wordSet("byline bylines author authors contributor contributors dateline timestamp datetime pubdate signature bio")
	// bylineEndings say so where they are a whole name, or the end of one: "date",
	// "article-meta"; "by-the-numbers" is another matter.
	bylineEndings = wordSet("by writer who published date time meta metadata sig credits")
	// captionLabels name the words under a picture.
	captionLabels = wordSet("caption captions figcaption wp-caption-text")
)

// clutterHeadings stand over lists of other articles, pleas and notices. Words
// that a heading of the article may open with count only alone or with a colon.
var clutterHeadings = regexp.MustCompile(`(?i)^(?:` +
	`(?:read (?:next|more|also)|also (?:read|today|in the news)|more (?:from|stories|news|coverage)|most (?:read|watched|viewed|popular|shared|heard)|` +
	`you (?:may|might) (?:also )?(?:like|be interested)|related (?:articles?|stories|news|content|topics|coverage|links)|recommended for you|` +
	`editors?['’]?s? (?:picks?|choice)|(?:continue|keep) reading|already a (?:subscriber|member)|to (?:continue|keep) reading|top stories|don['’]t miss|up next|watch next|in other news)\b|` +
	`(?:more|more on this|related|recommended|trending(?: now)?|popular(?: now)?|latest(?: news| stories| headlines)?|see also|elsewhere|tags|topics|share|comments?|` +
	`sponsored|advertisement|menu|search|contents|follow|newsletter|about the authors?)\s*(?:[:|–—]|$))`)

// clutterSentences are pleas and notices, and pointers to other articles, that
// are worded as sentences.
var clutterSentences = regexp.MustCompile(`(?i)^(?:(?:sign up (?:for|to)|subscribe (?:to|for|now|today)|share this|follow us|join our|download our|support our|get our|get unlimited|cancel any ?time|` +
	`we use cookies|we value your privacy|this (?:web)?site uses cookies|all rights reserved)\b|©|copyright (?:©|\(c\)|\d{4})|` +
	`(?:read (?:next|more|also)|also read|see also|related|more|most read|watch|listen)\s*:)`)

// longestName is the most words of a name that says what an element is for;
// longer ones are made of a heading: id="sharing-the-water-of-the-lake".
const longestName = 4

// names are the names that the page's makers gave an element, each as its
// words. The id of a heading is its own text.
func (e *element) names() [][]string {
	out := [][]string{wordsOfName(e.name)}
	for _, attribute := range []string{"class", "id", "role", "data-component", "data-testid", "itemprop", "rel"} {
		if attribute == "id" && headings[e.tag] {
			continue
		}
		for name := range strings.FieldsSeq(e.attribute(attribute)) {
			if words := wordsOfName(name); len(words) <= longestName {
				out = append(out, words)
			}
		}
	}
	return out
}

// wordsOfName parts "cookie-wall" and "cookieWall" into words in lower case.
func wordsOfName(name string) []string {
	return strings.FieldsFunc(camelApart(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// camelApart parts words that only a capital parts, and puts them in lower case.
func camelApart(s string) string {
	var b strings.Builder
	lower := false
	for _, r := range s {
		if unicode.IsUpper(r) && lower {
			b.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// labelled reports whether one of the words is in the element's names.
func (e *element) labelled(with map[string]bool) bool {
	for _, words := range e.names() {
		if slices.ContainsFunc(words, func(w string) bool { return with[w] }) {
			return true
		}
	}
	return false
}

// isByline reports whether the element's names call it a byline.
func (e *element) isByline() bool {
	for _, words := range e.names() {
		if n := len(words); n > 0 && bylineEndings[words[n-1]] {
			return true
		}
	}
	return e.tag == atom.Address || e.labelled(bylineLabels)
}

// isClutter reports whether the element, by its own name and labels, is not
// part of the article. It does not look at how much of the page it holds.
func (e *element) isClutter() bool {
	switch {
	case clutterTags[e.tag], clutterRoles[strings.ToLower(e.attribute("role"))]:
		return true
	case e.tag == atom.Form, e.tag == atom.Fieldset:
		return true
	case e.tag == atom.Footer:
		return !e.inside(atom.Blockquote)
	case e.tag == atom.Header:
		return !e.inside(atom.Article, atom.Main)
	}
	return e.labelled(clutterLabels)
}
