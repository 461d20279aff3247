package html

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/claimdiff/claimdiff/sources/wording"
)

// What on a page is not its article is told by its element, by the names that
// the page's makers gave it, and by the words that it opens with. The tables
// below are the words of English-language news pages and of the systems that
// serve them.
var (
	// clutterTags hold no part of an article, wherever they stand.
	clutterTags = map[atom.Atom]bool{atom.Nav: true, atom.Aside: true, atom.Menu: true}
	// clutterRoles are WAI-ARIA roles of what surrounds an article.
	clutterRoles = wording.Set("navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist form status")
	// clutterLabels are words in the class, id or data names of an element that
	// is not the article.
	clutterLabels = wording.Set(`
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
	bylineLabels = wording.Set("byline bylines author authors contributor contributors dateline timestamp datetime pubdate signature bio")
	// bylineEndings say so where they are a whole name, or the end of one: "date",
	// "article-meta"; "by-the-numbers" is another matter.
	bylineEndings = wording.Set("by writer who published date time meta metadata sig credits")
	// discussionNames are whole names of what readers write under an article, and
	// unshownNames of what is read aloud to those who do not see the page.
	discussionNames = wording.Set(`comments comments-area comments-section comments-list comments-wrapper comment-list commentlist comment-section
		disqus-thread respond reader-comments user-comments`)
	unshownNames = wording.Set("visually-hidden visuallyhidden u-visually-hidden is-visually-hidden sr-only screen-reader-text screen-reader-only a11y-hidden")
	// captionLabels name the words under a picture.
	captionLabels = wording.Set("caption captions figcaption wp-caption-text")
	// authorLabels name an element that holds nothing but the author's name.
	authorLabels = wording.Set("author authors byline")
)

// clutterHeadings stand over lists of other articles, pleas and notices. Words
// that a heading of the article may open with count only alone or with a colon.
var clutterHeadings = regexp.MustCompile(`(?i)^(?:` +
	`(?:read (?:next|more|also)|also (?:read|today|in the news)|more (?:from|stories|news|coverage)|most (?:read|watched|viewed|popular|shared|heard)|` +
	`you (?:may|might) (?:also )?(?:like|be interested)|related (?:articles?|stories|news|content|topics|coverage|links)|recommended for you|` +
	`editors?['’]?s? (?:picks?|choice)|(?:continue|keep) reading|already a (?:subscriber|member)|to (?:continue|keep) reading|top stories|don['’]t miss|up next|watch next|in other news)\b|` +
	`(?:more|more on this|related|recommended|trending(?: now)?|popular(?: now)?|latest(?: news| stories| headlines)?|see also|elsewhere|tags|topics|share|comments?|` +
	`sponsored|advertisement|advertising|menu|search|contents|follow|newsletter|about the authors?|attachments?|downloads?)\s*(?:[:|–—]|$))`)

// fileNote is what a page says of a file that can be fetched from it: "(PDF, 2.3 MB,
// 48 pages)".
var fileNote = regexp.MustCompile(`\b(?:PDF|DOCX?|XLSX?|PPTX?|ODT|ODS|CSV|ZIP|JPE?G|MP[34])\b[^\pL\d]{1,4}\d[\d.,]*\s?[KMG]B\b`)

// isFileNote reports whether the words are a fileNote; the pattern takes its time.
func isFileNote(words string) bool {
	return (strings.Contains(words, "KB") || strings.Contains(words, "MB") || strings.Contains(words, "GB")) && fileNote.MatchString(words)
}

// clutterSentences are pleas and notices, and pointers to other articles, that
// are worded as sentences.
var clutterSentences = regexp.MustCompile(`(?i)^(?:(?:sign up (?:for|to)|subscribe (?:to|for|now|today)|share this|follow us|join our|download our|support our|get our|get unlimited|cancel any ?time|` +
	`we use cookies|we value your privacy|this (?:web)?site uses cookies|all rights reserved)\b|©|copyright (?:©|\(c\)|\d{4})|` +
	`(?:read (?:next|more|also)|also read|see also|related|more|most read|watch|listen)\s*:)`)

// label is what the names of an element call it: a set of the constants below.
type label uint8

const (
	clutterLabel label = 1 << iota
	bylineLabel
	captionLabel
	authorLabel
	// discussionLabel is for what readers write, which may be longer than the article.
	discussionLabel
	// unshownLabel is for what is read aloud alone: "Image caption,".
	unshownLabel
)

// labelWords are the words in a name that call an element something.
var labelWords = labelsOfWords(map[label]map[string]bool{
	clutterLabel: clutterLabels, bylineLabel: bylineLabels, captionLabel: captionLabels, authorLabel: authorLabels,
})

// wholeNames are the names that call an element something as a whole.
var wholeNames = labelsOfWords(map[label]map[string]bool{clutterLabel | discussionLabel: discussionNames, unshownLabel: unshownNames})

func labelsOfWords(tables map[label]map[string]bool) map[string]label {
	out := map[string]label{}
	for l, words := range tables {
		for word := range words {
			out[word] |= l
		}
	}
	return out
}

// longestName is the most words of a name that says what an element is for;
// longer ones are made of a heading: id="sharing-the-water-of-the-lake".
const longestName = 4

// labelsOf is what an attribute's value calls its element, by the words of each
// name in it.
func labelsOf(value string) label {
	var out label
	for name := range strings.FieldsSeq(value) {
		words := wordsOfName(name)
		n := len(words)
		if n == 0 || n > longestName {
			continue
		}
		if bylineEndings[words[n-1]] {
			out |= bylineLabel
		}
		out |= wholeNames[strings.Join(words, "-")]
		for _, w := range words {
			out |= labelWords[w]
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

// labelled reports whether the element's names call it one of these.
func (e *element) labelled(with label) bool { return e.labels&with != 0 }

// isByline reports whether the element's names call it a byline.
func (e *element) isByline() bool { return e.tag == atom.Address || e.labelled(bylineLabel) }

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
	return e.labelled(clutterLabel)
}
