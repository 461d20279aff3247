package prose

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
)

// Sentence is one sentence, headline or table row.
type Sentence struct {
	Span document.Span
	// Block is the index of the block of Document.Blocks that holds it.
	Block   int
	Section document.Section
	Tokens  []Token
}

// Text is the sentence as it stands in the document.
func (s Sentence) Text(d *document.Document) string { return s.Span.Of(d.Text) }

// Article is a document split into sentences and tokens.
type Article struct {
	Document  *document.Document
	Sentences []Sentence
	// Quotations are the stretches between quotation marks, in order.
	Quotations []Quotation
}

// Read splits the blocks of a document into sentences. Stretches that the
// document marks as unread belong to no sentence.
func Read(d *document.Document) *Article {
	a := &Article{Document: d}
	for i, block := range d.Blocks {
		for _, span := range readable(block.Span, d.Unread) {
			tokens := Tokenize(d.Text, span)
			for _, part := range split(tokens) {
				a.Sentences = append(a.Sentences, Sentence{
					Span:    document.Span{Start: part[0].Span.Start, End: part[len(part)-1].Span.End},
					Block:   i,
					Section: block.Section,
					Tokens:  part,
				})
			}
		}
	}
	a.Quotations = quotations(d, a.Sentences)
	return a
}

// readable cuts the unread stretches out of a block.
func readable(block document.Span, unread []document.Unread) []document.Span {
	parts := []document.Span{block}
	first := sort.Search(len(unread), func(i int) bool { return unread[i].Span.End > block.Start })
	for _, u := range unread[first:] {
		if u.Span.Start >= block.End {
			break
		}
		last := parts[len(parts)-1]
		if !last.Overlaps(u.Span) {
			continue
		}
		parts = parts[:len(parts)-1]
		if before := (document.Span{Start: last.Start, End: u.Span.Start}); !before.Empty() {
			parts = append(parts, before)
		}
		if after := (document.Span{Start: u.Span.End, End: last.End}); !after.Empty() {
			parts = append(parts, after)
		}
		if len(parts) == 0 {
			return nil
		}
	}
	return parts
}

// split cuts the tokens of one block into sentences.
func split(tokens []Token) [][]Token {
	var out [][]Token
	start := 0
	for i := 0; i < len(tokens); i++ {
		end, ends := sentenceEnd(tokens, i)
		if !ends {
			continue
		}
		out = append(out, tokens[start:end])
		start, i = end, end-1
	}
	if start < len(tokens) {
		out = append(out, tokens[start:])
	}
	return out
}

// sentenceEnd reports whether a sentence ends with the token i and, if so, the
// index after its last token, closing marks included.
func sentenceEnd(tokens []Token, i int) (int, bool) {
	t := tokens[i]
	if t.Text == "\\" || t.Text == "|" {
		return i + 1, !t.Glued
	}
	if !endsSentence(t) {
		return 0, false
	}
	end := i + 1
	for end < len(tokens) && tokens[end].Glued && closes(tokens[end]) {
		end++
	}
	if end == len(tokens) {
		return end, true
	}
	next := tokens[end]
	if next.Glued || !startsSentence(tokens, end) {
		return 0, false
	}
	if t.Kind == Word {
		return end, sentenceStarters[next.Lower]
	}
	return end, true
}

func endsSentence(t Token) bool {
	switch t.Text {
	case ".", "!", "?", "…":
		return true
	}
	return t.Kind == Word && t.Text[len(t.Text)-1] == '.'
}

func closes(t Token) bool {
	switch t.Text {
	case "\"", "”", "’", "'", "»", ")", "]", "!", "?", ".":
		return true
	}
	return false
}

func startsSentence(tokens []Token, i int) bool {
	for i < len(tokens) && tokens[i].Kind == Mark && !closes(tokens[i]) || i < len(tokens) && (tokens[i].Text == "\"" || tokens[i].Text == "'") {
		i++
	}
	if i == len(tokens) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(tokens[i].Text)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || tokens[i].Kind == Symbol
}

// sentenceStarters open a sentence even after an abbreviation's full stop.
var sentenceStarters = set(
	"the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "i", "his", "her", "their", "its", "our",
	"but", "and", "or", "in", "on", "at", "for", "by", "as", "if", "when", "while", "after", "before", "however", "meanwhile", "there",
)
