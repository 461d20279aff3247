package reports

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"
)

// answerRow is one figure of a question.
type answerRow struct {
	index    *index
	question *QuestionView
	answer   AnswerView
	claim    *ClaimView
}

// answerColumn is one column of the CSV of a comparison.
type answerColumn struct {
	name string
	cell func(answerRow) string
}

// answerColumns are the columns of the CSV of a comparison, a row a figure. Bounds
// are empty where the JSON has null; several ids in one cell are parted by spaces.
var answerColumns = []answerColumn{
	{"question", func(r answerRow) string { return r.question.ID }},
	{"label", func(r answerRow) string { return r.question.Label }},
	{"story", func(r answerRow) string { return r.question.Story }},
	{"verdict", func(r answerRow) string { return string(r.question.Verdict) }},
	{"by", func(r answerRow) string { return r.answer.By }},
	{"quote", func(r answerRow) string { return r.claim.Quote.Exact }},
	{"form", func(r answerRow) string { return string(r.answer.Form) }},
	{"low", func(r answerRow) string { return boundCell(r.answer.Low) }},
	{"high", func(r answerRow) string { return boundCell(r.answer.High) }},
	{"unit", func(r answerRow) string { return r.answer.Unit }},
	{"reading_low", func(r answerRow) string {
		return readingCell(r.answer, func(v *ReadingView) *json.Number { return v.Low })
	}},
	{"reading_high", func(r answerRow) string {
		return readingCell(r.answer, func(v *ReadingView) *json.Number { return v.High })
	}},
	{"place", func(r answerRow) string { return r.answer.Place }},
	{"as_of", func(r answerRow) string { return r.answer.AsOf }},
	{"document", func(r answerRow) string { return r.claim.Document }},
	{"report", func(r answerRow) string { return r.index.nameOf(r.claim.Document) }},
	{"path", func(r answerRow) string { return r.index.pathOf(r.claim.Document) }},
	{"line", func(r answerRow) string { return lineCell(r.claim.Quote.Line) }},
	{"sentence", func(r answerRow) string { return r.claim.Sentence.Exact }},
	{"claim", func(r answerRow) string { return r.claim.ID }},
	{"findings", func(r answerRow) string {
		return r.ofFindings(func(f *FindingView) string { return f.ID })
	}},
	{"kinds", func(r answerRow) string {
		return r.ofFindings(func(f *FindingView) string { return f.Kind })
	}},
}

// writeCSV writes a header and a row for each figure of each question, the gravest
// verdict first. No cell is one that a spreadsheet would run.
func writeCSV(out io.Writer, view View, _ Terminal) error {
	writer := csv.NewWriter(out)
	if err := writer.Write(each(answerColumns, func(c answerColumn) string { return c.name })); err != nil {
		return err
	}
	x := newIndex(view)
	x.placeFindings()
	for _, q := range x.ordered {
		for _, a := range q.Answers {
			for _, id := range a.Claims {
				c := x.claims[id]
				if c == nil {
					continue
				}
				row := answerRow{x, q, a, c}
				if err := writer.Write(each(answerColumns, func(c answerColumn) string { return guarded(c.cell(row)) })); err != nil {
					return err
				}
			}
		}
	}
	writer.Flush()
	return writer.Error()
}

// ofFindings is something of each finding that names the row's claim.
func (r answerRow) ofFindings(what func(*FindingView) string) string {
	told := []string{}
	for _, f := range r.index.findingsAbout[r.question.ID] {
		for _, id := range f.Claims {
			if id == r.claim.ID {
				told = with(told, what(f))
			}
		}
	}
	return strings.Join(told, " ")
}

func readingCell(a AnswerView, bound func(*ReadingView) *json.Number) string {
	if a.Reading == nil {
		return ""
	}
	return boundCell(bound(a.Reading))
}

func lineCell(line int) string {
	if line == 0 {
		return ""
	}
	return strconv.Itoa(line)
}
