package reports

import (
	"fmt"
	"io"
	"testing"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// large is a thousand documents of ten claims each, ten claims a question, with
// a finding for every other question.
func large(b *testing.B) View {
	b.Helper()
	result := compare.Result{Policy: compare.DefaultPolicy()}
	questions := make([]compare.Question, 1000)
	for i := range 1000 {
		id := fmt.Sprintf("d%d", i)
		text := "The coastguard said 112 people were taken off by noon. "
		d := report(id, "Publisher "+id, "2031-03-04", "Report "+id, text+text+text+text+text, text+text+text+text+text)
		result.Documents = append(result.Documents, d)
		for j := range 10 {
			q := &questions[(i/10)*10+j]
			c := counted(d, "112 people", "112", claim.Attribution{By: "Coastguard"}, "by noon", "2031-03-04")
			c.ID = fmt.Sprintf("c-%d-%d", i, j)
			shift := d.Blocks[1+j/5].Span.Start - d.Blocks[1].Span.Start + (j%5)*len(text)
			c.Quote = document.Span{Start: c.Quote.Start + shift, End: c.Quote.End + shift}
			c.Sentence = document.Span{Start: c.Quote.Start - 20, End: c.Quote.Start - 20 + len(text) - 1}
			result.Claims = append(result.Claims, c)
			q.ID, q.Label, q.Verdict = fmt.Sprintf("q-%d", (i/10)*10+j), "People taken off", compare.Agree
			q.Claims = append(q.Claims, c.ID)
			q.Answers = append(q.Answers, answer(c, ""))
		}
	}
	for i := range questions {
		if i%2 == 0 {
			ids := questions[i].Claims[:2]
			result.Findings = append(result.Findings, compare.Finding{
				ID: fmt.Sprintf("f-%d", i), Kind: "value-conflict", Severity: compare.Error, Questions: []string{questions[i].ID},
				Claims: ids, DiffOf: ids, Message: claim.Because("x", "They differ."),
				Diff: []compare.DiffPart{{Op: compare.Equal, Text: "The coastguard said 112 people were taken off by noon."}},
			})
		}
	}
	result.Questions = questions
	return NewView(result, testTool)
}

// Writing the report of a thousand documents and ten thousand claims. Run with
// go test ./reports -run none -bench Formats -benchmem.
func BenchmarkFormats(b *testing.B) {
	view := large(b)
	for _, format := range Formats {
		b.Run(format.Name, func(b *testing.B) {
			for b.Loop() {
				if err := format.Write(io.Discard, view, Terminal{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
