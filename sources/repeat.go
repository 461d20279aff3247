package sources

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/wording"
)

const (
	whySpam      = "one phrase over and over"
	whyDuplicate = "the same paragraph stands above"
	whyPulled    = "a paragraph has the same words"

	// A phrase of so many words, so many times in a row, is keyword spam.
	phraseShortest, phraseLongest, phraseRepeats = 2, 6, 4
	// duplicateShortest is the fewest words of a paragraph that is not repeated
	// by chance; a caption is shown with its picture again, on a phone for one.
	duplicateShortest, captionShortest = 10, 4
	// pulledShortest is the fewest words of a quotation that is looked for in the
	// paragraphs, and pulledMost is how many of them are.
	pulledShortest, pulledMost = 4, 100
)

// markRepeats marks as unread what says the same again, and what only counts
// pictures: it keeps its place, and its figures count once.
func markRepeats(d *document.Document) {
	phrases, paragraphs, quotations := spam(d.Text), duplicates(d), pulled(d)
	d.Caveats = append(d.Caveats, repeatCaveats(d, phrases, "repeats one phrase over and over; its figures were not read.")...)
	d.Caveats = append(d.Caveats, repeatCaveats(d, paragraphs, "is a paragraph that stands above already; its figures were read there.")...)
	d.Caveats = append(d.Caveats, repeatCaveats(d, quotations, "is pulled out of a paragraph; its figures were read there.")...)
	d.Unread = slices.Concat(d.Unread, phrases, paragraphs, quotations, pictureNumbers(d))
	d.Unread = apart(d.Unread)
}

// longStretch is so many bytes that a number in words may well be among them.
const longStretch = 400

// repeatCaveats says of each stretch that is long or holds a digit why it was not
// read: a reader who looks for a figure there should not have to wonder.
func repeatCaveats(d *document.Document, unread []document.Unread, say string) []document.Caveat {
	var out []document.Caveat
	for _, u := range unread {
		if u.Span.Len() >= longStretch || strings.ContainsAny(u.Span.Of(d.Text), "0123456789") {
			out = append(out, caveatAt(d, u.Span, say))
		}
	}
	return out
}

// apart puts the stretches in order and joins what overlaps; the first reason
// stays.
func apart(stretches []document.Unread) []document.Unread {
	slices.SortStableFunc(stretches, func(a, b document.Unread) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	var out []document.Unread
	for _, u := range stretches {
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
		text := prose.Fold(b.Span.Of(d.Text))
		shortest := duplicateShortest
		if b.Section == document.Caption {
			shortest = captionShortest
		}
		if wording.Count(text) < shortest || b.Section == document.Row {
			continue
		}
		if seen[text] {
			out = append(out, document.Unread{Span: b.Span, Why: whyDuplicate})
		}
		seen[text] = true
	}
	return out
}

// pulled finds the quotations that are set apart, to be seen, from a paragraph
// that has the same words.
func pulled(d *document.Document) []document.Unread {
	var out []document.Unread
	looked := 0
	for _, b := range d.Blocks {
		text := b.Span.Of(d.Text)
		if !b.Quoted || wording.Count(text) < pulledShortest {
			continue
		}
		if looked++; looked > pulledMost {
			break
		}
		if words := strings.TrimFunc(text, isMark); slices.ContainsFunc(d.Blocks, func(of document.Block) bool {
			return of.Section == document.Body && !of.Quoted && of.Span.Len() > len(words) && strings.Contains(of.Span.Of(d.Text), words)
		}) {
			out = append(out, document.Unread{Span: b.Span, Why: whyPulled})
		}
	}
	return out
}

// isMark reports whether a character is neither a letter nor a digit.
func isMark(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// spam finds phrases that are repeated over and over, in words as they are
// typed: "NorthKorean8000" is three. A last repeat that is cut off belongs to them.
func spam(text string) []document.Unread {
	if !repeatsPhrases(text) {
		return nil // as nearly all texts; the words take room
	}
	words := wordsOf(text)
	var out []document.Unread
	for k := phraseShortest; k <= phraseLongest; k++ {
		out = append(out, spamOf(text, words, k)...)
	}
	return apart(out)
}

// spamOf finds the runs in which every word is that of k words before.
func spamOf(text string, words []typed, k int) []document.Unread {
	var out []document.Unread
	for start, i := 0, k; i <= len(words); i++ {
		if i < len(words) && words[i].folded == words[i-k].folded {
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
func isPhrase(text string, words []typed) bool {
	differ, letters := false, false
	for _, w := range words {
		differ = differ || w.folded != words[0].folded
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

// typed is a run of letters or of digits, and a hash of it in lower case: words
// with one hash are taken for one.
type typed struct {
	document.Span
	folded uint64
}

// The FNV-1a hash (Fowler, Noll and Vo; RFC 9923), over code points.
const fnvOffset, fnvPrime = 14695981039346656037, 1099511628211

// repeatsPhrases reports whether there may be spam in a text: so many words in a
// row each of which is that of k words before.
func repeatsPhrases(text string) bool {
	var last [phraseLongest + 1]uint64 // the words before, by their number
	var run [phraseLongest + 1]int     // by k
	found := false
	n := 0
	eachWord(text, func(w typed) bool {
		for k := phraseShortest; k <= phraseLongest; k++ {
			if n < k || last[(n-k)%len(last)] != w.folded {
				run[k] = 0
				continue
			}
			run[k]++
			found = found || run[k] >= (phraseRepeats-1)*k
		}
		last[n%len(last)] = w.folded
		n++
		return !found
	})
	return found
}

// wordsOf are the words of a text.
func wordsOf(text string) []typed {
	var out []typed
	eachWord(text, func(w typed) bool {
		out = append(out, w)
		return true
	})
	return out
}

// eachWord hands over the runs of letters and of digits, until yield returns
// false; a capital after a small letter opens a new one.
func eachWord(text string, yield func(typed) bool) {
	var word typed
	last := other
	for i, r := range text {
		kind := classOf(r)
		if goesOn := kind == last || last == capital && kind == small; !goesOn {
			if word.End = i; last != other && !yield(word) {
				return
			}
			word = typed{document.Span{Start: i}, fnvOffset}
		}
		if kind != other {
			word.folded = (word.folded ^ uint64(lowered(r))) * fnvPrime
		}
		last = kind
	}
	if word.End = len(text); last != other {
		yield(word)
	}
}

// lowered is unicode.ToLower, faster for ASCII.
func lowered(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return unicode.ToLower(r)
}

// class is what sort of character parts words.
type class int

const (
	other class = iota
	digit
	capital
	small
)

func classOf(r rune) class {
	switch {
	case r >= 'a' && r <= 'z':
		return small
	case r >= 'A' && r <= 'Z':
		return capital
	case r >= '0' && r <= '9':
		return digit
	case r < utf8.RuneSelf:
		return other
	case unicode.IsUpper(r):
		return capital
	case unicode.IsLetter(r), unicode.IsMark(r):
		return small
	case unicode.IsDigit(r):
		return digit
	}
	return other
}
