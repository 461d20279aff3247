package sources

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

const (
	whySpam      = "one phrase over and over"
	whyDuplicate = "the same paragraph stands above"

	// A phrase of so many words, so many times in a row, is keyword spam.
	phraseShortest, phraseLongest, phraseRepeats = 2, 6, 4
	// duplicateShortest is the fewest words of a paragraph that is not repeated
	// by chance.
	duplicateShortest = 10
)

// markRepeats marks as unread what says the same again: it keeps its place, and
// its figures count once.
func markRepeats(d *document.Document) {
	d.Unread = append(d.Unread, spam(d.Text)...)
	d.Unread = append(d.Unread, duplicates(d)...)
	slices.SortStableFunc(d.Unread, func(a, b document.Unread) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	d.Unread = apart(d.Unread)
}

// apart joins what overlaps; the first reason stays.
func apart(sorted []document.Unread) []document.Unread {
	var out []document.Unread
	for _, u := range sorted {
		if n := len(out); n > 0 && out[n-1].Span.Overlaps(u.Span) {
			out[n-1].Span = out[n-1].Span.Join(u.Span)
			continue
		}
		out = append(out, u)
	}
	return out
}

// duplicates finds the long paragraphs that stand in the document before.
func duplicates(d *document.Document) []document.Unread {
	var out []document.Unread
	seen := map[string]bool{}
	for _, b := range d.Blocks {
		words := strings.Fields(b.Span.Of(d.Text))
		if len(words) < duplicateShortest || b.Section == document.Row {
			continue
		}
		text := strings.Join(words, " ")
		if seen[text] {
			out = append(out, document.Unread{Span: b.Span, Why: whyDuplicate})
		}
		seen[text] = true
	}
	return out
}

// spam finds phrases that are repeated over and over, in words as they are
// typed: "NorthKorean8000" is three. A last repeat that is cut off belongs to them.
func spam(text string) []document.Unread {
	words := wordSpans(text)
	var out []document.Unread
	for k := phraseShortest; k <= phraseLongest; k++ {
		out = append(out, spamOf(text, words, k)...)
	}
	return out
}

// spamOf finds the runs in which every word is that of k words before.
func spamOf(text string, words []document.Span, k int) []document.Unread {
	var out []document.Unread
	for start, i := 0, k; i <= len(words); i++ {
		if i < len(words) && strings.EqualFold(words[i].Of(text), words[i-k].Of(text)) {
			continue
		}
		if i-start >= phraseRepeats*k && isPhrase(text, words[start:start+k]) {
			last := words[i-1]
			if i < len(words) && cutOff(words[i].Of(text), words[i-k].Of(text)) {
				last = words[i]
			}
			out = append(out, document.Unread{Span: document.Span{Start: words[start].Start, End: last.End}, Why: whySpam})
		}
		start = i - k + 1
	}
	return out
}

// isPhrase reports whether words are a phrase: two different ones at least, and
// a letter among them.
func isPhrase(text string, words []document.Span) bool {
	differ, letters := false, false
	for _, w := range words {
		differ = differ || !strings.EqualFold(w.Of(text), words[0].Of(text))
		letters = letters || strings.ContainsFunc(w.Of(text), unicode.IsLetter)
	}
	return differ && letters
}

// cutOff reports whether a word is the start of the whole one, or has something
// glued to it.
func cutOff(word, whole string) bool {
	word, whole = strings.ToLower(word), strings.ToLower(whole)
	return strings.HasPrefix(whole, word) || strings.HasPrefix(word, whole)
}

// wordSpans are the runs of letters or of digits; a capital after a small
// letter opens a new one.
func wordSpans(text string) []document.Span {
	var out []document.Span
	last := rune(' ')
	for i, r := range text {
		if letter := unicode.IsLetter(r) || unicode.IsMark(r); letter || unicode.IsDigit(r) {
			goesOn := letter == unicode.IsLetter(last) && letter != unicode.IsDigit(last) && !(unicode.IsUpper(r) && unicode.IsLower(last))
			if n := len(out); n > 0 && out[n-1].End == i && goesOn {
				out[n-1].End = i + utf8.RuneLen(r)
			} else {
				out = append(out, document.Span{Start: i, End: i + utf8.RuneLen(r)})
			}
		}
		last = r
	}
	return out
}
