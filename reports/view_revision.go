package reports

import (
	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// RevisionView is what changed from one version of a document to the next.
type RevisionView struct {
	// Old and New are the ids of the two versions.
	Old       string             `json:"old"`
	New       string             `json:"new"`
	Sentences []SentenceView     `json:"sentences"`
	Figures   []FigureChangeView `json:"figures"`
	// Notices are what the new version alone says of its change.
	Notices []NoticeView `json:"notices"`
}

// SentenceView is one sentence of the versions: null in the one that lacks it.
type SentenceView struct {
	Op  compare.SentenceOp `json:"op"`
	Old *SpanView          `json:"old"`
	New *SpanView          `json:"new"`
	// Diff compares the two; empty where there are not two or nothing changed.
	Diff []DiffView `json:"diff"`
}

// FigureChangeView is one figure of the versions: "" stands for the claim of
// the one that lacks it.
type FigureChangeView struct {
	State compare.FigureState `json:"state"`
	Old   string              `json:"old"`
	New   string              `json:"new"`
	// Changes are what of it changed: value, unit, hedge, direction, counted,
	// event, source, place, time, status.
	Changes []string `json:"changes"`
	// Owned is set where the new version says that it was changed.
	Owned bool         `json:"owned"`
	Why   []ReasonView `json:"why"`
}

// NoticeView is the words by which a version says that it was changed.
type NoticeView struct {
	Exact string `json:"exact"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	// General is set where they do not say what was changed.
	General bool `json:"general"`
	// Corrects is set where they own up to a mistake.
	Corrects bool       `json:"corrects"`
	Why      ReasonView `json:"why"`
}

// revision is nil where two versions were not compared.
func (l locators) revision(r *compare.Revision) *RevisionView {
	if r == nil {
		return nil
	}
	old, new := l.of(r.Old), l.of(r.New)
	return &RevisionView{
		Old: r.Old, New: r.New,
		Sentences: each(r.Sentences, func(c compare.SentenceChange) SentenceView {
			return SentenceView{Op: c.Op, Old: old.spanOrNil(c.Old), New: new.spanOrNil(c.New), Diff: each(c.Diff, viewDiff)}
		}),
		Figures: each(r.Figures, viewFigureChange),
		Notices: each(r.Notices, new.notice),
	}
}

func (l *locator) spanOrNil(span document.Span) *SpanView {
	if span.Empty() {
		return nil
	}
	view := l.span(span)
	return &view
}

func viewFigureChange(c compare.FigureChange) FigureChangeView {
	return FigureChangeView{State: c.State, Old: c.Old, New: c.New, Changes: list(c.Aspects), Owned: c.Owned, Why: each(c.Why, viewReason)}
}

func (l *locator) notice(n claim.Notice) NoticeView {
	span := l.span(n.Span)
	return NoticeView{Exact: span.Exact, Start: span.Start, End: span.End, General: n.General, Corrects: n.Corrects, Why: l.reason(n.Why)}
}
