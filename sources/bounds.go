package sources

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// boundCaveats says where a document was too much to be read as others are, or
// has no end: a sentence that was cut, a number of too many digits, figures
// beyond those that are read, a quotation that is never closed.
func boundCaveats(r *rules.Reading) []document.Caveat {
	d := r.Article.Document
	var out []document.Caveat
	for _, span := range r.Article.Cut {
		out = append(out, caveatAt(d, span, fmt.Sprintf("is one sentence of more than %d words or of great length; it was read in pieces, so that who says a figure of it, or of what, may be missed.", prose.LongestSentence)))
	}
	out = append(out, endlessWords(r.Article)...)
	for _, u := range r.Unread {
		out = append(out, caveatAt(d, u.Span, "was not read: "+u.Why+"."))
	}
	return append(out, openQuotations(r.Article)...)
}

// longestWord is how many bytes a word may have before a reader is told that
// nothing was looked for inside it.
const longestWord = 1000

// endlessWords says which words are so long that there must be several in them,
// and how many such words there are.
func endlessWords(a *prose.Article) []document.Caveat {
	var long []document.Span
	for i := range a.Sentences {
		if a.Sentences[i].Span.Len() <= longestWord {
			continue
		}
		for _, t := range a.Sentences[i].Tokens {
			if t.Kind == prose.Word && t.Span.Len() > longestWord {
				long = append(long, t.Span)
			}
		}
	}
	if len(long) == 0 {
		return nil
	}
	return []document.Caveat{caveatAt(a.Document, long[0], fmt.Sprintf("is a word of more than %d letters, of which there are %d; no number was looked for in them.", longestWord, len(long)))}
}

// openQuotations says of the first quotation that is never closed, and how many
// there are. One that its next paragraph resumes, with an opening mark of its
// own, needs no closing one.
func openQuotations(a *prose.Article) []document.Caveat {
	var open []document.Span
	for i, q := range a.Quotations {
		if !q.Closed && !resumed(a, i) {
			open = append(open, q.Span)
		}
	}
	switch len(open) {
	case 0:
		return nil
	case 1:
		return []document.Caveat{caveatAt(a.Document, open[0], "opens a quotation that is never closed; whose words it holds may be misread.")}
	}
	return []document.Caveat{caveatAt(a.Document, open[0], fmt.Sprintf("opens the first of %d quotations that are never closed; whose words they hold may be misread.", len(open)))}
}

// resumed reports whether the quotation runs to the end of its block and the
// next one opens the block behind.
func resumed(a *prose.Article, i int) bool {
	if i+1 == len(a.Quotations) {
		return false
	}
	end, next := a.Quotations[i].Span.End, a.Quotations[i+1].Span.Start
	block, _ := a.Document.BlockAt(next)
	return block.Span.Start == next && strings.TrimSpace(a.Document.Text[end:next]) == ""
}

// caveatAt is a doubt about a stretch of the document, told by how it opens.
func caveatAt(d *document.Document, span document.Span, say string) document.Caveat {
	return document.Caveat{Document: d.ID, Span: span, Say: "“" + firstWords(span.Of(d.Text)) + "” " + say}
}

const (
	// A caveat quotes so many words of a stretch, and so many bytes, at most.
	openingWords, openingBytes = 6, 80
)

// firstWords is how a text opens, on one line; an ellipsis stands for the rest.
func firstWords(text string) string {
	start := text[:min(len(text), 4*openingBytes)] // more than enough, however much follows
	words := strings.Fields(start)
	out := strings.Join(words[:min(len(words), openingWords)], " ")
	if len(words) <= openingWords && len(start) == len(text) && len(out) <= openingBytes {
		return out
	}
	end := min(len(out), openingBytes)
	for end < len(out) && !utf8.RuneStart(out[end]) {
		end--
	}
	return out[:end] + " …"
}
