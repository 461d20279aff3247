package sources

import (
	"regexp"
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
		comments disqus popup modal overlay lightbox tags taglist topics rss sitemap widget widgets correction-form`)
	// bylineLabels are words in the names of an element that says who wrote the
	// article and when.
	bylineLabels = wordSet("byline bylines by author authors writer contributor contributors dateline timestamp datetime pubdate published date time meta metadata sig signature credits bio")
	// captionLabels name the words under a picture.
	captionLabels = wordSet("caption captions figcaption wp-caption-text")
)

// clutterOpenings are the words that lists of other articles, pleas and notices
// open with.
var clutterOpenings = regexp.MustCompile(`(?i)^(?:read (?:next|more|also|on)|also (?:read|today|on|in the news)|see also|more (?:from|on|in|stories|news|like|coverage)|most (?:read|watched|viewed|popular|shared)|` +
	`you (?:may|might) (?:also )?(?:like|be interested)|related(?: (?:articles?|stories|news|content|topics|coverage|links))?|recommended(?: for you)?|trending(?: now)?|popular(?: now| stories)?|` +
	`editors?['’]?s? (?:picks?|choice)|top stories|latest(?: news| stories| headlines)|don['’]t miss|up next|watch next|in other news|elsewhere|sponsored|advertisement|` +
	`sign up|subscribe|share this|follow us|join our|download our|support our|get our|we use cookies|this (?:web)?site uses cookies|we value your privacy|` +
	`all rights reserved|©|copyright)(?:$|[\s:.,!|–—-])`)

// clutterAlone opens such lists where it is all that a heading says.
var clutterAlone = regexp.MustCompile(`(?i)^(?:more|related|tags|topics|share|comments?|advertisement|menu|search|contents|follow|newsletter):?$`)

// labels are the words of the names that the page's makers gave an element.
func (e *element) labels() []string {
	var out []string
	for _, name := range []string{"class", "id", "role", "data-component", "data-testid", "itemprop", "rel"} {
		if value := e.attribute(name); value != "" {
			out = append(out, strings.FieldsFunc(camelApart(value), func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r)
			})...)
		}
	}
	return out
}

// camelApart parts "cookieWall" into words, all in lower case.
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

func (e *element) labelled(with map[string]bool) bool {
	for _, l := range e.labels() {
		if with[l] {
			return true
		}
	}
	return false
}

// isClutter reports whether the element, by its own name and labels, is not
// part of the article. It does not look at how much of the page it holds.
func (e *element) isClutter() bool {
	switch {
	case clutterTags[e.tag], clutterRoles[strings.ToLower(e.attribute("role"))]:
		return true
	case e.tag == atom.Footer:
		return !e.inside(atom.Blockquote)
	case e.tag == atom.Header:
		return !e.inside(atom.Article, atom.Main)
	}
	return e.labelled(clutterLabels)
}
