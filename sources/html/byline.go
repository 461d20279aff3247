package html

import (
	"cmp"
	"regexp"
	"strings"

	"github.com/claimdiff/claimdiff/sources/moment"
)

const (
	// bylineWords is the most words of a passage that is named as a byline,
	// signWords of one that is not.
	bylineWords, signWords = 40, 20
	// signRest is the most words of such a passage besides the author and the
	// date: a line that says what happened and when is no byline.
	signRest = 5
)

// dates are the words of a passage that says when the article was written.
var dates = regexp.MustCompile(`(?i)\b(?:\d{1,2}[:.h]\d{2}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|` + moment.Months + `,?\s+\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\s+` + moment.Months +
	`(?:,?\s+\d{4})?|updated|modified|published|posted|min(?:ute)?s? read)(?:\b|\s|$)`)

// dropByline drops what says, between the title and the first sentence, who
// wrote the article and when, and what is labelled so anywhere. facts get from
// it what the page does not say elsewhere.
func dropByline(all []*passage, title *element, facts *pageFacts) {
	head := title == nil
	for _, one := range all {
		if title != nil && title.contains(one.element) {
			head = true
			continue
		}
		labelled := !one.clutter && one.words <= bylineWords && bylineLabelled(one.element)
		if head && !one.clutter && one.prose() && one.words > 12 && !labelled {
			head = false
		}
		if labelled || head && !one.clutter && one.signs(*facts) {
			one.clutter = true
			facts.addByline(one.text)
			facts.addAuthor(one.innermost(), one.text)
		}
	}
}

// writtenBy is the author's name after "By", up to what is not a name.
var writtenBy = regexp.MustCompile(`^(?i:by)\s+((?:\p{Lu}[\pL.'’-]*)(?:\s+(?:and\s+)?(?:\p{Lu}[\pL.'’-]*|d[aeiu]|van|von|der|den|el|al|bin))*)`)

// monthAfter is the month of a date that follows the author's name.
var monthAfter = regexp.MustCompile(`(?i)\s+` + moment.Months + `$`)

// addByline takes the author and the day from the words of a byline.
func (f *pageFacts) addByline(words string) {
	if date := moment.In(words); moment.IsOfChange(words) {
		if f.meta.Modified.IsZero() && !date.Time.Before(f.meta.Published.Time) {
			f.meta.Modified = date
		}
	} else if f.meta.Published.IsZero() {
		f.meta.Published = date
	}
	if name := writtenBy.FindStringSubmatch(words); name != nil {
		f.meta.Byline = cmp.Or(f.meta.Byline, monthAfter.ReplaceAllString(name[1], ""))
	}
}

// personName is a name of two words or more, and nothing else.
var personName = regexp.MustCompile(`^\p{Lu}[\pL.'’-]*(?:\s+(?:\p{Lu}[\pL.'’-]*|d[aeiu]|van|von|der|den|el|al|bin)){1,4}$`)

// addAuthor takes the author from what the page calls so.
func (f *pageFacts) addAuthor(e *element, words string) {
	if personName.MatchString(words) && e.labelled(authorLabel) {
		f.meta.Byline = cmp.Or(f.meta.Byline, words)
	}
}

// bylineLabelled reports whether the passage or what it alone fills is named
// as the byline.
func bylineLabelled(e *element) bool {
	for at := e; at != nil && at.words <= bylineWords; at = at.parent {
		if at.isByline() {
			return true
		}
	}
	return false
}

// signs reports whether a short passage names the author, or a date, and
// hardly more.
func (one *passage) signs(facts pageFacts) bool {
	if one.words > signWords || one.ends() && one.words > 8 {
		return false
	}
	rest := dates.ReplaceAllString(one.text, " ")
	if author := facts.meta.Byline; author != "" {
		rest = strings.ReplaceAll(rest, author, " ")
	}
	if name := writtenBy.FindString(rest); name != "" {
		rest = strings.TrimPrefix(rest, name)
	}
	return rest != one.text && len(strings.FieldsFunc(rest, isSeparator)) <= signRest
}

// isSeparator reports whether a character parts the words of a byline.
func isSeparator(r rune) bool { return strings.ContainsRune(" \u00a0|·•/,–—-", r) }
