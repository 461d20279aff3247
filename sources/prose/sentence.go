package prose

import "github.com/claimdiff/claimdiff/sources/document"

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
	// Cut are the sentences that were too long and stand in several pieces among
	// Sentences, each of them whole.
	Cut []document.Span
	// Quotations are the stretches between quotation marks, in order.
	Quotations []Quotation
}

// usualSentence is about how many bytes a sentence has.
const usualSentence = 128

// Read splits the blocks of a document into sentences. Stretches that the
// document marks as unread belong to no sentence.
func Read(d *document.Document) *Article {
	a := &Article{Document: d, Sentences: make([]Sentence, 0, len(d.Blocks)+len(d.Text)/usualSentence)}
	cut := tokenizer{text: d.Text}
	unread := d.Unread
	for i, block := range d.Blocks {
		for len(unread) > 0 && unread[0].Span.End <= block.Span.Start {
			unread = unread[1:]
		}
		for _, span := range readable(block.Span, unread) {
			tokens := cut.tokenize(span)
			a.addSentences(tokens, i)
			a.Quotations = pairMarks(a.Quotations, tokens, block.Span.End)
		}
	}
	return a
}

// addSentences splits the tokens of a block, or of a part of it, into sentences.
func (a *Article) addSentences(tokens []Token, block int) {
	cut := false // in the sentence before
	for len(tokens) > 0 {
		n, ends := sentenceLength(a.Document.Text, tokens)
		span := document.Span{Start: tokens[0].Span.Start, End: tokens[n-1].Span.End}
		a.Sentences = append(a.Sentences, Sentence{Span: span, Block: block, Section: a.Document.Blocks[block].Section, Tokens: tokens[:n:n]})
		switch {
		case cut:
			a.Cut[len(a.Cut)-1].End = span.End
		case !ends:
			a.Cut = append(a.Cut, span)
		}
		tokens, cut = tokens[n:], !ends
	}
}

// readable cuts the unread stretches, which stand in order, out of a block.
func readable(block document.Span, unread []document.Unread) []document.Span {
	var parts []document.Span
	for _, u := range unread {
		if u.Span.Start >= block.End {
			break
		}
		if before := (document.Span{Start: block.Start, End: u.Span.Start}); !before.Empty() {
			parts = append(parts, before)
		}
		block.Start = max(block.Start, u.Span.End)
	}
	if !block.Empty() {
		parts = append(parts, block)
	}
	return parts
}
