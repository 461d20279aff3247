package compare

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// figurePair is one figure in both versions.
type figurePair struct {
	old, new *figure
	why      claim.Reason
}

// versionsOf is the lineage of two versions of one document.
func versionsOf(old, new *document.Document) lineage {
	return lineage{first: map[string]*document.Document{old.ID: old, new.ID: old}}
}

// pairFigures finds the figures of sentences that are one in both versions.
func (r *revision) pairFigures() {
	olds := bySentence(r.oldFigures)
	news := bySentence(r.newFigures)
	for _, p := range r.sentences {
		if p.old >= 0 && p.new >= 0 {
			a, b := olds[r.old.Sentences[p.old]], news[r.new.Sentences[p.new]]
			r.pairBest(a, b, nil, "revision/sentence", "the sentence of the one became that of the other")
		}
	}
}

// pairAnswers finds, among the figures that no sentence pairs, those that
// answer one question.
func (r *revision) pairAnswers(groups [][]*figure) {
	for _, g := range groups {
		var a, b []*figure
		for _, f := range g {
			switch {
			case r.paired[f]:
			case f.doc == r.old.Document:
				a = append(a, f)
			default:
				b = append(b, f)
			}
		}
		alone := len(a) == 1 && len(b) == 1
		may := func(f, g *figure) bool { return alone || f.isWithin(2, g) }
		r.pairBest(a, b, may, "revision/question", "both answer one question, and no sentence pairs either of them with another")
	}
}

func bySentence(figures []*figure) map[document.Span][]*figure {
	in := map[document.Span][]*figure{}
	for _, f := range figures {
		in[f.Sentence] = append(in[f.Sentence], f)
	}
	return in
}

// maximumFigures is how many figures of a sentence or of a question are paired
// with those of the other version; the time grows with the product of both.
const maximumFigures = 200

// pairBest pairs what is most alike first. Nothing is paired twice, nor where
// may is given and says no.
func (r *revision) pairBest(a, b []*figure, may func(f, g *figure) bool, rule, say string) {
	type match struct {
		old, new, score int
	}
	a, b = a[:min(len(a), maximumFigures)], b[:min(len(b), maximumFigures)]
	var matches []match
	for i, f := range a {
		for j, g := range b {
			if score := sameness(f, g); score >= leastSameness && (may == nil || may(f, g)) {
				matches = append(matches, match{i, j, 4*score - min(3, max(i-j, j-i))})
			}
		}
	}
	slices.SortStableFunc(matches, func(m, n match) int { return cmp.Compare(n.score, m.score) })
	for _, m := range matches {
		f, g := a[m.old], b[m.new]
		if r.paired[f] || r.paired[g] {
			continue
		}
		r.paired[f], r.paired[g] = true, true
		r.pairs = append(r.pairs, &figurePair{f, g, claim.Because(rule, say)})
	}
}

// leastSameness is the sameness that two figures must have to be taken for one:
// what they measure and one thing more.
const leastSameness = 3

// sameness counts what speaks for two figures being one; those of different
// measures have none, nor has one that a text tells as replaced with one that
// holds.
func sameness(f, g *figure) int {
	if f.Superseded != g.Superseded || f.measure() != g.measure() {
		return 0
	}
	score := 0
	for _, speaks := range []struct {
		holds bool
		weigh int
	}{
		{f.number() == g.number(), 3},
		{f.thing() == g.thing(), 2},
		{f.Counted.Text == g.Counted.Text, 1},
		{f.happening() == g.happening(), 1},
		{f.Role == g.Role, 1},
		{f.placeName() == g.placeName(), 1},
		{f.Attribution.By == g.Attribution.By, 1},
	} {
		if speaks.holds {
			score += speaks.weigh
		}
	}
	return score
}

// aspect is one thing that can change of a figure.
type aspect struct {
	name    string
	differs func(old, new *figure) bool
}

// aspects are what can change of a figure. Where and when it holds are those
// that a sentence says: what stands around it may have changed for others.
var aspects = []aspect{
	{"value", func(a, b *figure) bool { return a.Quantity.String() != b.Quantity.String() }},
	{"unit", func(a, b *figure) bool { return a.Quantity.Unit != b.Quantity.Unit }},
	{"hedge", func(a, b *figure) bool { return a.Quantity.Form != b.Quantity.Form }},
	{"direction", func(a, b *figure) bool { return a.Quantity.Trend != b.Quantity.Trend }},
	{"counted", func(a, b *figure) bool {
		return a.thing() != b.thing() || !slices.Equal(a.Counted.Qualifiers, b.Counted.Qualifiers)
	}},
	{"event", func(a, b *figure) bool { return a.happening() != b.happening() }},
	{"source", func(a, b *figure) bool { return a.Attribution.By != b.Attribution.By }},
	{"place", func(a, b *figure) bool { return a.placeName() != b.placeName() && (a.namesPlace() || b.namesPlace()) }},
	{"time", func(a, b *figure) bool { return a.when() != b.when() && (a.namesTime() || b.namesTime()) }},
	{"status", func(a, b *figure) bool { return a.status() != b.status() }},
}

// namesTime reports whether the figure's own sentence names its time.
func (f *figure) namesTime() bool {
	return !f.AsOf.Assumed && !f.AsOf.Span.Empty() && f.Sentence.Contains(f.AsOf.Span)
}

// aspects are what changed of the figure: nothing where its sentence did not.
func (p *figurePair) aspects() []string {
	if folded(p.old.Sentence.Of(p.old.doc.Text)) == folded(p.new.Sentence.Of(p.new.doc.Text)) {
		return nil
	}
	var changed []string
	for _, a := range aspects {
		if a.differs(p.old, p.new) {
			changed = append(changed, a.name)
		}
	}
	return changed
}

// figureChanges are what became of the figures of both versions. Those by which
// the new version tells of its change are no news.
func (r *revision) figureChanges() []FigureChange {
	pairOf := map[*figure]*figurePair{}
	for _, p := range r.pairs {
		pairOf[p.old] = p
	}
	var changes []FigureChange
	for _, f := range r.oldFigures {
		p := pairOf[f]
		if p == nil {
			changes = append(changes, FigureChange{State: FigureDropped, Old: f.ID, Owned: r.owns(f)})
			continue
		}
		c := FigureChange{State: FigureKept, Old: f.ID, New: p.new.ID, Aspects: p.aspects(), Why: []claim.Reason{p.why}}
		if len(c.Aspects) > 0 {
			c.State, c.Owned = FigureChanged, r.owns(p.old, p.new)
		}
		changes = append(changes, c)
	}
	for _, g := range r.newFigures {
		if !r.paired[g] && !g.Superseded && !r.inNotice(g) {
			changes = append(changes, FigureChange{State: FigureAdded, New: g.ID, Owned: r.owns(g)})
		}
	}
	return changes
}
