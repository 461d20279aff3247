package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// Relation is how two claims of a set stand to each other.
type Relation struct {
	Claims [2]string
	// Aligned is set where both answer one question.
	Aligned bool
	// Verdict is that of the two alone; "" where they are not aligned.
	Verdict Verdict
	// Why says what brought them together or kept them apart, and which row of
	// the table of verdicts decided, in the order in which it was decided.
	Why []claim.Reason
}

// Relate tells how two claims of a set stand to each other when Run compares
// it. It returns false where the set lacks one of them.
func Relate(set claim.Set, policy Policy, first, second string) (Relation, bool) {
	r := Relation{Claims: [2]string{first, second}}
	stories := storiesIn(set)
	in, other := storyWith(stories, first), storyWith(stories, second)
	if in == nil || other == nil {
		return Relation{}, false
	}
	if in != other {
		r.Why = []claim.Reason{claim.Because("apart/story", "their reports belong to two stories: {story_a}, {story_b}",
			"story_a", in.set.Documents[0].Story, "story_b", other.set.Documents[0].Story)}
		return r, true
	}
	figures := newFigures(in.set, policy)
	slices.SortStableFunc(figures, compareFigures)
	a, b := figureWith(figures, first), figureWith(figures, second)
	done := aligned(figures)
	s, t := done.subjectOf(a), done.subjectOf(b)
	if done.of[s] != done.of[t] {
		r.Why = []claim.Reason{done.whyApart(s, t, a, b)}
		return r, true
	}
	r.Aligned = true
	r.Why = []claim.Reason{done.whyTogether(s, t, a, b)}
	for _, g := range done.groups() {
		if slices.Contains(g, a) {
			lendOrigins(g)
			verdict, why := newMatter(g).between(a, b)
			r.Verdict, r.Why = verdict, append(r.Why, why)
		}
	}
	return r, true
}

// storyWith is the story that holds the claim, nil where none does.
func storyWith(stories []*story, id string) *story {
	for _, s := range stories {
		if slices.ContainsFunc(s.set.Claims, func(c claim.Claim) bool { return c.ID == id }) {
			return s
		}
	}
	return nil
}

// figureWith is the figure of a claim that is among them.
func figureWith(figures []*figure, id string) *figure {
	return figures[slices.IndexFunc(figures, func(f *figure) bool { return f.ID == id })]
}

func (a *aligner) subjectOf(f *figure) *subject {
	i := slices.IndexFunc(a.subjects, func(s *subject) bool { return slices.Contains(s.figures, f) })
	return a.subjects[i] // each figure is of one
}

// between is the verdict on two figures of the question, and its row.
func (m *matter) between(a, b *figure) (Verdict, claim.Reason) {
	for _, p := range m.pairs {
		first, second := p.first.figures, p.second.figures
		if slices.Contains(first, a) && slices.Contains(second, b) || slices.Contains(first, b) && slices.Contains(second, a) {
			return p.row.verdict, p.row.reason(p.pair)
		}
	}
	return Agree, because("verdict/one-stance", "one source gives both, {a} and {b}, for one place and time", a, b)
}

// because is a reason about two figures, with what apartRow.reason may name.
func because(rule, sentence string, a, b *figure) claim.Reason {
	row := &apartRow{sentence: sentence}
	r := row.reason(a, b)
	r.Rule = rule
	return r
}

// whyTogether says what brought two figures of one cluster together.
func (a *aligner) whyTogether(s, t *subject, f, g *figure) claim.Reason {
	row, compared := a.keptApart(s, t)
	switch {
	case f.template != "" && f.template == g.template:
		return because("aligned/template", "their sentences differ in nothing but the amounts", f, g)
	case s == t:
		return because("aligned/words", "every word that alignment looks at is the same: {counted_a}, {event_a}", f, g)
	case compared && row == nil:
		return because("aligned/nothing-apart", "no row of the table keeps them apart: {counted_a} and {counted_b}, {event_a} and {event_b}", f, g)
	}
	return because("aligned/through-others", "each is at one with other figures of the question, or repeats one of them", f, g)
}

// keptApart is the row that keeps two subjects apart, nil for none, and whether
// they were compared at all.
func (a *aligner) keptApart(s, t *subject) (*apartRow, bool) {
	if row, compared := a.kept[[2]*subject{s, t}]; compared {
		return row, true
	}
	row, compared := a.kept[[2]*subject{t, s}]
	return row, compared
}

// whyApart says what kept two figures of two clusters apart.
func (a *aligner) whyApart(s, t *subject, f, g *figure) claim.Reason {
	if f.measure() != g.measure() {
		return claim.Because("apart/measure", "{a} and {b} are measured by what cannot be converted: {measure_a}, {measure_b}",
			"a", f.stated(), "b", g.stated(), "measure_a", f.measure(), "measure_b", g.measure())
	}
	if row, compared := a.keptApart(s, t); row != nil {
		return row.reason(f, g)
	} else if compared {
		return a.whyRefused(s, t, f, g)
	}
	if row := apart(f, g); row != nil {
		return row.reason(f, g)
	}
	return because("apart/no-common-word", "nothing that they name is the same, so they were not held against each other: {counted_a}, {event_a}; {counted_b}, {event_b}", f, g)
}

// whyRefused says which figures of two clusters keep apart two that nothing
// keeps apart by themselves.
func (a *aligner) whyRefused(s, t *subject, f, g *figure) claim.Reason {
	for _, x := range a.of[s].subjects {
		for _, y := range a.of[t].subjects {
			if row, _ := a.keptApart(x, y); row != nil {
				why := because("apart/company", "nothing keeps {a} and {b} apart but the company they keep: of the figures that each answers one question with, two are kept apart", f, g)
				why.Because = []claim.Reason{row.reason(x.lead(), y.lead())}
				return why
			}
		}
	}
	return because("apart/weak", "too little says that {a} and {b} are of one thing", f, g)
}
