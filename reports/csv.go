package reports

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"
)

// answerRow is one figure of a question, or of a finding that stands at none.
type answerRow struct {
	index    *index
	question *QuestionView
	answer   AnswerView
	claim    *ClaimView
	// findings are those that the row tells of.
	findings []*FindingView
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
	{"line", func(r answerRow) string {
		return cmp.Or(lineCell(r.claim.Quote.Line), r.ofCells(func(w *WhereView) string { return lineCell(w.Line) }))
	}},
	{"sentence", func(r answerRow) string { return r.claim.Sentence.Exact }},
	{"claim", func(r answerRow) string { return r.claim.ID }},
	{"findings", func(r answerRow) string {
		return r.ofFindings(func(f *FindingView) string { return f.ID })
	}},
	{"kinds", func(r answerRow) string {
		return r.ofFindings(func(f *FindingView) string { return f.Kind })
	}},
	{"states", func(r answerRow) string {
		return r.ofFindings(func(f *FindingView) string { return stateOf(f).state })
	}},
	{"row", func(r answerRow) string {
		return r.ofCells(func(w *WhereView) string { return lineCell(w.Row) })
	}},
	{"column", func(r answerRow) string {
		return r.ofCells(func(w *WhereView) string { return w.Column })
	}},
	{"suggest", func(r answerRow) string {
		return r.ofCells(func(w *WhereView) string { return w.Suggest })
	}},
}

// writeCSV writes a header and a row for each figure of each question, the gravest
// verdict first, and then for each figure of a finding that stands at no question.
// No cell is one that a spreadsheet would run.
func writeCSV(out io.Writer, view View, _ Terminal) error {
	writer := csv.NewWriter(out)
	if err := writer.Write(each(answerColumns, func(c answerColumn) string { return c.name })); err != nil {
		return err
	}
	x := newIndex(view)
	x.placeFindings()
	for _, row := range append(x.answerRows(), x.otherRows()...) {
		if err := writer.Write(each(answerColumns, func(c answerColumn) string { return guarded(c.cell(row)) })); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// answerRows are the figures of the questions.
func (x *index) answerRows() []answerRow {
	rows := []answerRow{}
	for _, q := range x.ordered {
		for _, a := range q.Answers {
			for _, id := range a.Claims {
				if c := x.claims[id]; c != nil {
					about := slices.DeleteFunc(slices.Clone(x.findingsAbout[q.ID]), func(f *FindingView) bool { return !slices.Contains(f.Claims, id) })
					rows = append(rows, answerRow{x, q, a, c, about})
				}
			}
		}
	}
	return rows
}

// otherRows are the figures of the findings that stand at no question; a finding
// about a cell without a figure has a row of its own.
func (x *index) otherRows() []answerRow {
	rows := []answerRow{}
	for _, f := range x.findingsOf[""] {
		figures := 0
		for _, id := range f.Claims {
			if c := x.claims[id]; c != nil {
				rows = append(rows, answerRow{x, &QuestionView{}, unasked(c), c, []*FindingView{f}})
				figures++
			}
		}
		if figures == 0 && f.Where != nil {
			cell := &ClaimView{Document: f.Where.Dataset}
			rows = append(rows, answerRow{x, &QuestionView{}, AnswerView{}, cell, []*FindingView{f}})
		}
	}
	return rows
}

// unasked is a figure that answers no question, without a reading.
func unasked(c *ClaimView) AnswerView {
	return AnswerView{By: c.Attribution.By, Form: c.Quantity.Form, Low: c.Quantity.Low, High: c.Quantity.High, Unit: c.Quantity.Unit}
}

// ofFindings is something of each of the row's findings.
func (r answerRow) ofFindings(what func(*FindingView) string) string {
	told := []string{}
	for _, f := range r.findings {
		told = with(told, what(f))
	}
	return strings.Join(told, " ")
}

// ofCells is something of each cell of a dataset that the row's findings are about.
func (r answerRow) ofCells(what func(*WhereView) string) string {
	return r.ofFindings(func(f *FindingView) string {
		if f.Where == nil {
			return ""
		}
		return what(f.Where)
	})
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
