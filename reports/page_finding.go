package reports

import (
	"slices"

	"github.com/claimdiff/claimdiff/compare"
)

// pageFinding is one finding, arranged.
type pageFinding struct {
	// ID is what the finding can be asked for by.
	ID       string
	Anchor   string
	Title    string
	Severity compare.Severity
	Kind     string
	// Sources are the names that the finding can be filtered by, a line each.
	Sources string
	// Mark differs in shape by severity; Word says it.
	Mark     string
	Word     string
	Message  string
	Why      []string
	Passages []passage
	// Apart is set where the finding stands at no question.
	Apart bool
	// Repeats are the figures of the finding that no passage shows.
	Repeats []pageFigure
	// Next is nil where there is nothing to be done.
	Next *pageNext
	// Where is the cell that the finding is about, with its file: "figures.csv, line
	// 13: row 12, column deaths"; Suggest is what it would have to hold.
	Where, Suggest string
	// State is all "" where the finding has none. Suppressed says why it was set
	// aside, and Was what was accepted before it changed.
	State           pageState
	Suppressed, Was string
	// Fold heads the fold that holds a finding that does not count, "" for others.
	Fold string
}

// pageState is how the state of a finding is told.
type pageState struct{ Name, Mark, Word string }

// pageNearMiss is two figures that were kept apart, and why.
type pageNearMiss struct {
	Figures []pageFigure
	Why     []string
}

// headline is a finding without its passages.
func (x *index) headline(f *FindingView) pageFinding {
	words, state := severityOf(f.Severity), stateOf(f)
	arranged := pageFinding{
		ID:       inertLine(f.ID),
		Anchor:   findingAnchor(f.ID),
		Title:    titleOf(f.Kind),
		Severity: words.severity,
		Kind:     inertLine(f.Kind),
		Sources:  x.namesOf(f.Claims),
		Mark:     words.mark,
		Word:     words.one,
		Message:  sentence(inertLine(shownDay(f.Message))),
		State:    pageState{state.state, state.mark, state.word},
	}
	if f.Where != nil {
		place := x.cellPlace(f.Where)
		arranged.Where, arranged.Suggest = place.told(), inertLine(f.Where.Suggest)
	}
	switch {
	case f.Suppressed != nil:
		arranged.Suppressed, arranged.Fold = toldSuppression(f.Suppressed), "What was suppressed"
	case !f.Counts():
		arranged.Fold = "What was accepted"
	}
	if f.Was != nil {
		arranged.Was = sentence(inertLine(shownDay(f.Was.Message)))
	}
	return arranged
}

// beneath is what a finding's state and cell tell, a line each.
func (f pageFinding) beneath() []string {
	lines := present(f.Where)
	if f.Suggest != "" {
		lines = append(lines, "Suggested: "+f.Suggest)
	}
	if f.Was != "" {
		lines = append(lines, "Accepted before: "+f.Was)
	}
	return append(lines, present(f.Suppressed)...)
}

func (x *index) finding(f *FindingView) pageFinding {
	arranged := x.headline(f)
	arranged.Why = says(f.Why)
	arranged.Next = arrangedNext(f.Next)
	shown := x.shownClaims(f)
	arranged.Passages = x.passages(f, shown)
	for _, id := range f.Claims {
		if c := x.claims[id]; c != nil && !slices.Contains(shown, id) {
			arranged.Repeats = append(arranged.Repeats, x.figure(c))
		}
	}
	return arranged
}

// shownClaims are the claims whose passages a finding shows: the two that its
// diff compares, else the first of each side.
func (x *index) shownClaims(f *FindingView) []string {
	if len(f.DiffOf) == 2 && x.claims[f.DiffOf[0]] != nil && x.claims[f.DiffOf[1]] != nil {
		return f.DiffOf
	}
	ids := []string{}
	for _, side := range f.Sides {
		if len(side.Claims) > 0 && x.claims[side.Claims[0]] != nil && !slices.Contains(ids, side.Claims[0]) {
			ids = append(ids, side.Claims[0])
		}
	}
	if len(ids) == 0 && len(f.Claims) > 0 && x.claims[f.Claims[0]] != nil {
		ids = append(ids, f.Claims[0])
	}
	return ids
}

func (x *index) nearMiss(n *NearMissView) pageNearMiss {
	arranged := pageNearMiss{Why: says(n.Why)}
	for _, id := range n.Claims {
		if c := x.claims[id]; c != nil {
			arranged.Figures = append(arranged.Figures, x.figure(c))
		}
	}
	return arranged
}
