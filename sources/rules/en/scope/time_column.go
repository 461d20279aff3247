package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// timeOfColumn dates a number of a table by the head of its column.
func timeOfColumn(r *rules.Reading, f *rules.Figure) bool {
	if r.SentenceOf(f).Section != document.Row {
		return false
	}
	column := columnAt(r, f.Sentence, r.SentenceOf(f).Tokens[f.First].Span.Start)
	for i := f.Sentence - 1; i >= max(0, f.Sentence-longestTable) && r.Article.Sentences[i].Section == document.Row; i-- {
		head := shapeOf(r, i)
		for _, m := range headTimes(r, i) {
			if columnAt(r, i, head.tokens[m.first].Span.Start) == column {
				setTime(r, f, head, m)
				return true
			}
		}
	}
	return false
}

// longestTable is how many rows up the head of a table is looked for.
const longestTable = 60

// headTimes are the times of the sentence, among them years that stand alone.
func headTimes(r *rules.Reading, sentence int) []timeMention {
	times := timesIn(r, sentence)
	s, c := shapeOf(r, sentence), calendarOf(r)
	for i := range s.tokens {
		if m := c.bareYear(s, i, period{}); !m.period.isZero() && startsCell(r, sentence, i) {
			times = append(times, m)
		}
	}
	return times
}

// startsCell reports whether the token opens a cell of its row.
func startsCell(r *rules.Reading, sentence, token int) bool {
	tokens := r.Article.Sentences[sentence].Tokens
	return token == 0 || strings.Contains(r.Article.Document.Text[tokens[token-1].Span.End:tokens[token].Span.Start], "\t")
}

// columnAt is the number of cells of the row before the offset.
func columnAt(r *rules.Reading, sentence, offset int) int {
	return strings.Count(r.Article.Document.Text[r.Article.Sentences[sentence].Span.Start:offset], "\t")
}
