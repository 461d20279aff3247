package sources

import (
	"fmt"
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
)

// markForeign marks as unread what is written in another language than English:
// whole documents, paragraphs and quotations. Read by the rules of English they
// would be misread. Where lenient is set, their digits are to be scanned.
func markForeign(d *document.Document, lenient bool) {
	whole := languageOf(d.Text)
	marked := foreignBlocks(d, whole)
	if len(marked) == 0 {
		return
	}
	for i := range marked {
		if lenient {
			marked[i].unread.Digits = digitsOf(marked[i].spoken)
		}
		d.Unread = append(d.Unread, marked[i].unread)
	}
	d.Unread = apart(d.Unread)
	d.Caveats = append(d.Caveats, foreignCaveat(d, whole, marked, lenient))
}

// foreign is a stretch in another language.
type foreign struct {
	spoken
	unread document.Unread
}

// foreignBlocks are the paragraphs in another language, and the quotations of
// others. Where the whole text is, what cannot be told of itself is, too.
func foreignBlocks(d *document.Document, whole spoken) []foreign {
	var out []foreign
	for _, b := range d.Blocks {
		text := b.Span.Of(d.Text)
		is := languageOf(text)
		if is.name == "" && whole.name != "" && !is.english {
			is = whole
		}
		quotations := foreignQuotations(text, b.Span.Start)
		if is.name != "" && (len(quotations) == 0 || !languageOf(withoutQuotations(text)).english) {
			out = append(out, newForeign(is, b.Span))
			continue
		}
		out = append(out, quotations...)
	}
	return out
}

// foreignQuotations are the quotations of a paragraph in another language.
func foreignQuotations(text string, offset int) []foreign {
	var out []foreign
	for _, q := range quotations(text) {
		if is := languageOf(q.Of(text)); is.name != "" {
			out = append(out, newForeign(is, document.Span{Start: offset + q.Start, End: offset + q.End}))
		}
	}
	return out
}

func newForeign(is spoken, span document.Span) foreign {
	return foreign{is, document.Unread{Span: span, Why: "it is in " + is.name + ", and only English is read"}}
}

// foreignCaveat says what was not read and what can be done about it.
func foreignCaveat(d *document.Document, whole spoken, marked []foreign, lenient bool) document.Caveat {
	instead := "--lenient scans it for numbers"
	if lenient {
		instead = "its digits were scanned for numbers, and nothing else of them is known"
	}
	if whole.name != "" {
		return document.Caveat{Document: d.ID, Say: fmt.Sprintf("The text is in %s, and only English is read; %s.", whole.name, instead)}
	}
	first := marked[0].unread.Span
	more := ""
	if n := len(marked) - 1; n > 0 {
		more = fmt.Sprintf(", as %d more stretches are in another language", n)
	}
	return caveatAt(d, first, fmt.Sprintf("is in %s%s, and only English is read; %s.", marked[0].name, more, instead))
}

// doubtfulEnglish is a caveat about a text that is read though it may not be
// English: one with few of the words that English needs most, or one that says
// that it is in another language.
func doubtfulEnglish(d *document.Document) (document.Caveat, bool) {
	var c wordCounts
	c.add(searched(d))
	if c.total >= englishFewest && float64(c.english) < englishShare*float64(c.total) {
		return document.Caveat{Document: d.ID, Say: fmt.Sprintf("The text does not read as English: %d of its first %d words are among the commonest of the language. Its figures may be misread.", c.english, c.total)}, true
	}
	primary, _, _ := strings.Cut(strings.ToLower(d.Language), "-")
	if primary == "" || primary == "en" || c.english >= foreignFewest {
		return document.Caveat{}, false
	}
	return document.Caveat{Document: d.ID, Say: fmt.Sprintf("The document says that it is in the language %q; it was read as English, and its figures may be misread.", d.Language)}, true
}

// searched is the text of a document without what is not read.
func searched(d *document.Document) string {
	if len(d.Unread) == 0 {
		return d.Text
	}
	var out strings.Builder
	at := 0
	for _, u := range d.Unread {
		out.WriteString(d.Text[at:u.Span.Start])
		out.WriteByte(' ')
		at = u.Span.End
	}
	out.WriteString(d.Text[at:])
	return out.String()
}
