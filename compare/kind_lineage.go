package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var silentRevision = Kind{
	Name: "silent-revision", Severity: Warning,
	Sentence: "Between two versions of {document_a}, {a} became {b} for {question}, and the text does not say so.",
	Examples: []string{
		"post @page | mayor | exact 5600 EUR | bridge | cost | | 2031-05-02\n" +
			"later post2 @page | mayor | exact 6500 EUR | bridge | cost | | 2031-05-02",
		"post @page | | exact 31 | house | burn | | 2031-05-02\n" +
			"later post2 @page | | exact 41 | house | burn | | 2031-05-02",
	},
	CounterExamples: []string{
		"post @page | | exact 31 | house | burn | | 2031-05-02\n" +
			"later post2 @page | | exact 41 corrected | house | burn | | 2031-05-02",
		"post @page | | exact 31 | house | burn | | 2031-05-02\n" +
			"later post2 @other | | exact 41 | house | burn | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		return p.row.verdict == Conflict && p.sameLineage() && !p.ownedUp()
	},
}

var revisionDown = Kind{
	Name: "revision-down", Severity: Note, Explains: true,
	Sentence: "Between two versions of {document_a}, {a} became {b} for {question}.",
	Examples: []string{
		"post @page | mayor | about 700 | house | burn | | 2031-05-02\n" +
			"later post2 @page | mayor | about 300 corrected | house | burn | | 2031-05-02",
		"post @page | mayor | about 700 | house | burn | | 2031-05-02\n" +
			"later post2 @page | mayor | about 300 | house | burn | | 2031-05-03",
	},
	CounterExamples: []string{
		"post @page | mayor | about 300 | house | burn | | 2031-05-02\n" +
			"later post2 @page | mayor | about 700 corrected | house | burn | | 2031-05-02",
		"post @page | mayor | about 700 | house | burn | | 2031-05-02\n" +
			"later post2 @page | mayor | about 710 corrected | house | burn | | 2031-05-02",
	},
	pair: func(_ *matter, p *judgedPair) bool {
		if !p.sameLineage() || !p.disjoint() || p.row.name == "place" || p.row.name == "category" {
			return false
		}
		return p.readA.Relate(p.b.reading) == quantity.Above && (p.row.verdict != Conflict || p.ownedUp())
	},
}

// ownedUp reports whether the text of either version says that the figure was
// changed, or the text of the later one that something was.
func (p pair) ownedUp() bool {
	return p.a.Corrected || p.b.Corrected || slices.ContainsFunc(p.b.notices, func(n claim.Notice) bool {
		return n.General || n.Names(&p.a.Claim) || n.Names(&p.b.Claim) || n.States(&p.b.Claim)
	})
}

var staleFigure = Kind{
	Name: "stale-figure", Severity: Warning,
	Sentence: "On {question}, {document_a} still has {a} from {by_a}, which {b} had replaced ({document_b}).",
	Examples: []string{
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"later echo | coast guard | exact 127 | sailor | rescue | | 2031-05-03\n" +
			"later later herald | coast guard | exact 53 assumed | sailor | rescue | | 2031-05-04",
		"post | governor | exact 2 | guard | kill | | 2031-05-02\n" +
			"later echo | governor | exact 5 | guard | kill | | 2031-05-03\n" +
			"later later herald | governor | exact 2 assumed | guard | kill | | 2031-05-04",
	},
	CounterExamples: []string{
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"later echo | coast guard | exact 127 | sailor | rescue | | 2031-05-03",
		"post | coast guard | exact 53 | sailor | rescue | | 2031-05-02\n" +
			"later echo | coast guard | exact 127 | sailor | rescue | | 2031-05-03\n" +
			"later later herald | harbour police | exact 53 assumed | sailor | rescue | | 2031-05-04",
	},
	pair: staleAgainst,
	sides: func(m *matter, p *judgedPair) [][]*figure {
		stale, fresh := p.first, p.second
		if m.stale(p) == p.second {
			stale, fresh = fresh, stale
		}
		return [][]*figure{lastFirst(stale.figures), slices.Clone(fresh.figures)}
	},
}

// stale is the one of two stances, of which one is, that has been replaced.
func (m *matter) stale(p *judgedPair) *stance {
	if staleAfter(m, p, p.second, p.first) {
		return p.second
	}
	return p.first
}

// lastFirst is the figures with the last one, which speaks for them, in front.
func lastFirst(figures []*figure) []*figure {
	last := len(figures) - 1
	return append([]*figure{figures[last]}, figures[:last]...)
}

// staleAgainst reports whether one stance repeats what its own source said
// before it said the other. The last figure of a stance and the first of its
// replacement settle it.
func staleAgainst(m *matter, p *judgedPair) bool {
	return staleAfter(m, p, p.first, p.second) || staleAfter(m, p, p.second, p.first)
}

func staleAfter(m *matter, p *judgedPair, old, replacement *stance) bool {
	if !p.sameOrigin() || !p.creditedByName() || !p.disjoint() || p.place > placeSame && p.place != placeDoubtful {
		return false
	}
	late, fresh := old.figures[len(old.figures)-1], replacement.lead()
	return !late.datesItself() && knownBefore(fresh, late) && m.saidBefore(late, fresh)
}

// knownBefore reports whether f was known before g's document came out: f's
// own came out earlier, or f's text puts it at an earlier time.
func knownBefore(f, g *figure) bool {
	known, out := f.doc.Published, g.doc.Published
	if known.IsZero() || out.IsZero() {
		return false
	}
	if known.Time.Before(out.Time) {
		return true
	}
	return !f.AsOf.Assumed && !f.AsOf.To.IsZero() && !f.AsOf.To.DateOnly && f.AsOf.To.Time.Before(out.Time)
}

// saidBefore reports whether the source of late had given the same value in a
// report that came out before the one that holds fresh.
func (m *matter) saidBefore(late, fresh *figure) bool {
	for _, s := range m.stances {
		f := s.lead()
		if f.origin == late.origin && f.doc != late.doc && knownBefore(f, late) && f.toldBefore(fresh) && newPair(f, late).sameValue() {
			return true
		}
	}
	return false
}

// toldBefore reports whether f is of an earlier time than g: by what the texts
// say, else by when the documents came out.
func (f *figure) toldBefore(g *figure) bool {
	if otherTime(f, g) {
		return f.AsOf.To.Time.Before(g.AsOf.To.Time)
	}
	return f.doc.Published.Time.Before(g.doc.Published.Time)
}
