package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sentence may have so many tokens and so many bytes. A run of text without
// an end is cut there, so that what is done sentence by sentence is bounded; no
// word of it is lost. One token that is longer is a sentence of its own.
const (
	LongestSentence      = 600
	longestSentenceBytes = 10_000
)

// mostClosers is how many marks behind a stop still belong to its sentence.
const mostClosers = 12

// sentenceLength is how many of the tokens, of which there is one at least and
// which are the rest of a block, make its next sentence, and whether it ends
// there; it reports false where it is cut.
func sentenceLength(text string, tokens []Token) (length int, ends bool) {
	most := min(len(tokens), LongestSentence)
	for i := range most {
		if i > 0 && tokens[i].Span.End-tokens[0].Span.Start > longestSentenceBytes {
			return i, false
		}
		if end, ends := sentenceEnd(text, tokens, i); ends {
			return end, true
		}
	}
	return most, most == len(tokens)
}

// sentenceEnd reports whether a sentence ends with the token i and, if so, the
// index after its last token, closing marks included.
func sentenceEnd(text string, tokens []Token, i int) (int, bool) {
	t := &tokens[i]
	if i+1 < len(tokens) && !tokens[i+1].Glued && breaksLine(text, tokens, i+1) {
		return i + 1, true
	}
	if t.Kind == Number || t.Kind == Word && t.Text[len(t.Text)-1] != '.' {
		return 0, false
	}
	if t.Text == "|" || t.Text == "\\" {
		return i + 1, !t.Glued
	}
	if !endsSentence(t) || isLeadingPoint(tokens, i) {
		return 0, false
	}
	end := i + 1
	for end < len(tokens) && end < i+mostClosers && tokens[end].Glued && closes(&tokens[end]) {
		end++
	}
	if end == len(tokens) {
		return end, true
	}
	if tokens[end].Glued || !startsSentence(tokens, end) {
		return 0, false
	}
	return end, t.Kind != Word || endsWith(t, tokens, end)
}

// isLeadingPoint reports whether the stop at i opens a decimal: ".5".
func isLeadingPoint(tokens []Token, i int) bool {
	return tokens[i].Text == "." && !tokens[i].Glued && i+1 < len(tokens) && tokens[i+1].Glued && tokens[i+1].Kind == Number
}

// endsWith reports whether the abbreviation t ends its sentence before the
// token at next, which begins with a capital or is no word.
func endsWith(t *Token, tokens []Token, next int) bool {
	for next < len(tokens) && tokens[next].Kind == Mark {
		next++
	}
	if next == len(tokens) || neverLast[t.Lower] {
		return next == len(tokens)
	}
	if dayTimes[t.Lower] {
		return tokens[next].Kind == Word && !timeNames[tokens[next].Lower]
	}
	return tokens[next].Capital() && sentenceStarters[tokens[next].Lower]
}

// breaksLine reports whether the line breaks before the token at i end a
// sentence: an empty line does, and so does the mark of a list's entry.
func breaksLine(text string, tokens []Token, i int) bool {
	space := text[tokens[i-1].Span.End:tokens[i].Span.Start]
	if space == " " {
		return false
	}
	first := strings.IndexByte(space, '\n')
	if first < 0 {
		return false
	}
	if strings.IndexByte(space[first+1:], '\n') >= 0 {
		return true
	}
	switch tokens[i].Text {
	case "•", "‣", "◦", "▪", "●", "*", "-", "–", "—", "·":
		return i+1 < len(tokens) && !tokens[i+1].Glued
	}
	return countsEntry(tokens, i)
}

// countsEntry reports whether the number at the start of a line is that of a
// list's entry, not one that the line before leads up to: "Feb.", "No.".
func countsEntry(tokens []Token, i int) bool {
	if numberLeads[tokens[i-1].Lower] || tokens[i].Kind != Number || len(tokens[i].Text) > 2 {
		return false
	}
	return i+2 < len(tokens) && tokens[i+1].Glued && (tokens[i+1].Text == ")" || tokens[i+1].Text == ".") && !tokens[i+2].Glued
}

func endsSentence(t *Token) bool {
	switch t.Text {
	case ".", "!", "?", "…":
		return true
	}
	return t.Kind == Word
}

func closes(t *Token) bool {
	switch t.Text {
	case "\"", "”", "’", "'", "»", ")", "]", "!", "?", ".", "…":
		return true
	}
	return false
}

// startsSentence reports whether a sentence can start with the token i: it is
// no word in small letters, opening marks aside.
func startsSentence(tokens []Token, i int) bool {
	for i < len(tokens) && tokens[i].Kind == Mark && (!closes(&tokens[i]) || tokens[i].Text == "\"" || tokens[i].Text == "'") {
		i++
	}
	if i == len(tokens) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(tokens[i].Text)
	return !unicode.IsLower(r) && !unicode.IsMark(r)
}
