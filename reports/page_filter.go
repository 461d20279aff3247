package reports

import (
	"slices"
	"strings"
)

// filterLeast is how many questions and findings make a filter worth its room.
const filterLeast = 3

// pageFilter is what the findings of a page can be chosen by.
type pageFilter struct {
	Kinds []filterKind
	// States are those that a finding has.
	States []filterState
	// Sources are those whose figures are compared, Reports the documents.
	Sources, Reports []string
}

// filterKind is a kind of finding and its heading.
type filterKind struct{ Kind, Title string }

// filterState is a state of a finding, and what findings in it are called.
type filterState struct{ State, Title string }

// filter lists what the questions shown and the findings can be chosen by, nil
// where there are too few of them.
func (x *index) filter(questions []pageQuestion) *pageFilter {
	if len(questions)+len(x.view.Findings) < filterLeast {
		return nil
	}
	f := &pageFilter{}
	for _, q := range questions {
		for _, a := range q.Answers {
			f.Sources = with(f.Sources, a.Source)
			for _, figure := range a.Figures {
				f.Reports = with(f.Reports, figure.Document)
			}
		}
	}
	for i := range x.view.Findings {
		for _, id := range x.view.Findings[i].Claims {
			if c := x.claims[id]; c != nil && len(questions) == 0 {
				f.Sources = with(f.Sources, sourceName(inertLine(c.Attribution.By)))
				f.Reports = with(f.Reports, x.nameOf(c.Document))
			}
		}
		kind := inertLine(x.view.Findings[i].Kind)
		if !slices.ContainsFunc(f.Kinds, func(k filterKind) bool { return k.Kind == kind }) {
			f.Kinds = append(f.Kinds, filterKind{kind, titleOf(x.view.Findings[i].Kind)})
		}
	}
	f.States = x.filterStates()
	slices.Sort(f.Sources)
	slices.Sort(f.Reports)
	slices.SortFunc(f.Kinds, func(a, b filterKind) int { return strings.Compare(a.Title, b.Title) })
	return f
}

func (x *index) filterStates() []filterState {
	found := []filterState{}
	for _, words := range states {
		if slices.ContainsFunc(x.view.Findings, func(f FindingView) bool { return stateOf(&f) == words }) {
			found = append(found, filterState{words.state, words.many})
		}
	}
	return found
}

// namesOf are who stands behind the claims and which reports they stand in, a
// line each.
func (x *index) namesOf(claims []string) string {
	names := []string{}
	for _, id := range claims {
		if c := x.claims[id]; c != nil {
			names = with(with(names, sourceName(inertLine(c.Attribution.By))), x.nameOf(c.Document))
		}
	}
	return strings.Join(names, "\n")
}
