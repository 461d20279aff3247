package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// partBefore is the figure that stands before f in its sentence as a part of
// it, "12 of the 90 houses"; nil where none does.
func partBefore(r *rules.Reading, f *rules.Figure) *rules.Figure {
	at := figureIndex(r, f)
	for i := at - 1; i >= max(0, at-figure.AmountReach) && r.Figures[i].Sentence == f.Sentence; i-- {
		if part := &r.Figures[i]; part.Claim.Whole == f.Claim.Quote {
			return part
		}
	}
	return nil
}

// isBareWhole reports whether f is the whole of a part before it and nothing is
// told of it alone: of "40 of its 900 jobs will go by 2033" the 900 are there now.
func isBareWhole(r *rules.Reading, f *rules.Figure) bool {
	return f.Claim.Event.Concept == "" && partBefore(r, f) != nil
}

// isSaidOfPart reports whether the event e, found for a whole that the phrase p
// counts, is told of its part alone: "12 of the 90 houses were damaged". The
// whole keeps what its own noun phrase tells, "the 90 flooded houses", and what
// a clause that narrows the noun does.
func (s *shape) isSaidOfPart(part *rules.Figure, p phrase, e found) bool {
	if part == nil {
		return false
	}
	own := p.ok() && p.first <= e.first && e.last <= p.last
	return !own && !s.isNarrowedBy(part, p, e)
}

// isNarrowedBy reports whether the event is that of a relative clause, "the 90
// houses that burned", or of a participle that is no predicate, as another one
// stands behind it, "the 90 houses burned on Monday were empty", or before the
// part, "he lost 12 of the 90 houses burned on Monday".
func (s *shape) isNarrowedBy(part *rules.Figure, p phrase, e found) bool {
	if !p.ok() || e.first != p.last {
		return false
	}
	if s.is(p.last, lexis.Relative) {
		return true
	}
	v := s.verb(p.last)
	return v.Form&lexis.ParticipleForm != 0 && (v.Form&lexis.PastForm == 0 || s.behindRelative(p.last) != p.last || s.objectVerb(part.First) >= 0)
}
