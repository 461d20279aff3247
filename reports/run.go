package reports

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

// run is a stretch of text all of which is marked alike.
type run struct {
	Text string
	// start is where the run begins, in code points.
	start int
	// Anchors are the fragments of the figures that begin here.
	Anchors []string
	// Figure is the figure that the run is part of, nil where it is none.
	Figure *figureLink
	// Ends is set on the last run of Figure.
	Ends bool
	// Scope is "place" or "time" on words that bound a figure, else "".
	Scope string
	// Change is Insert or Delete where only one passage of two has the words.
	Change compare.DiffOp
	// Unread says why the run was not searched for figures, "" where it was.
	Unread string
}

// figureLink leads from a figure in a text to its question.
type figureLink struct {
	// Href is the fragment of the question, "" where there is none.
	Href string
	// Number is the question's number, 0 where it is not shown in full.
	Number int
	// Tip says in one line how the figure was read.
	Tip string
	// Verdict is the verdict of the question.
	Verdict compare.Verdict
}

// mark says what a half-open range of code points is part of.
type mark struct {
	start, end int
	// anchor is the fragment that begins at start; figure, scope, change and
	// unread are as in run. Only the fields that are set count.
	anchor string
	figure *figureLink
	scope  string
	change compare.DiffOp
	unread string
}

// cut divides text[start:end] at the ends of the marks and at the extra places.
// Where two figures overlap, the first mark rules and both anchors are kept. It
// takes time in the order of the marks and the runs.
func cut(text []rune, start, end int, marks []mark, extra ...int) []run {
	marks = within(marks, start, end)
	slices.SortStableFunc(marks, func(a, b mark) int { return a.start - b.start })
	runs, next, active := []run{}, 0, []mark{}
	bounds := boundaries(marks, start, end, extra)
	for i := 0; i+1 < len(bounds); i++ {
		from, to := bounds[i], bounds[i+1]
		active = slices.DeleteFunc(active, func(m mark) bool { return m.end <= from })
		piece := run{Text: inert(string(text[from:to])), start: from}
		for ; next < len(marks) && marks[next].start <= from; next++ {
			active = append(active, marks[next])
			if marks[next].anchor != "" {
				piece.Anchors = append(piece.Anchors, marks[next].anchor)
			}
		}
		for _, m := range active {
			piece.take(m, to)
		}
		runs = append(runs, piece)
	}
	return runs
}

// within keeps the marks that cover something of the range, clipped to it.
func within(marks []mark, start, end int) []mark {
	kept := make([]mark, 0, len(marks))
	for _, m := range marks {
		m.start, m.end = max(m.start, start), min(m.end, end)
		if m.start < m.end {
			kept = append(kept, m)
		}
	}
	return kept
}

func boundaries(marks []mark, start, end int, extra []int) []int {
	bounds := []int{start, end}
	for _, m := range marks {
		bounds = append(bounds, m.start, m.end)
	}
	for _, at := range extra {
		if start < at && at < end {
			bounds = append(bounds, at)
		}
	}
	slices.Sort(bounds)
	return slices.Compact(bounds)
}

// take adds what the mark says to a run that ends at the given place.
func (r *run) take(m mark, end int) {
	if m.figure != nil && r.Figure == nil {
		r.Figure = m.figure
		r.Ends = m.end == end
	}
	if m.scope != "" {
		r.Scope = m.scope
	}
	if m.change != "" {
		r.Change = m.change
	}
	if m.unread != "" {
		r.Unread = m.unread
	}
}
