package compare

import (
	"slices"
	"strings"
)

// oneCauseOneFinding merges the drafts of one question: the repeats of one
// disagreement become one finding, and a figure that slipped, was misquoted or
// has gone stale is not reported again against everybody else.
func (m *matter) oneCauseOneFinding(drafts []draft) []draft {
	drafts = dropSteps(drafts)
	drafts = m.dropEchoes(drafts)
	return mergeHeadlines(merge(drafts))
}

// mergeHeadlines lets the text below a headline speak for it: of two findings of
// one kind against one figure, of which the one is about a headline alone and the
// other about the same document's text, which bears it out, the latter is told.
func mergeHeadlines(drafts []draft) []draft {
	var kept []draft
	for i := range drafts {
		if at := slices.IndexFunc(drafts, func(d draft) bool { return drafts[i].isHeadlineOf(&d) }); at >= 0 {
			continue
		}
		kept = append(kept, drafts[i])
	}
	return kept
}

// isHeadlineOf reports whether a side of the draft is a headline alone that a side
// of the other draft bears out, against the same opponent.
func (d *draft) isHeadlineOf(other *draft) bool {
	if d.kind != other.kind || len(d.sides) != 2 || len(other.sides) != 2 {
		return false
	}
	for i, side := range d.sides {
		h, opponent := side[0], d.sides[1-i][0]
		if len(side) > 1 || !h.isHeadline() {
			continue
		}
		for j, body := range other.sides {
			f := body[0]
			if f.doc == h.doc && !f.isHeadline() && !newPair(h, f).disjoint() && valueOf(other.sides[1-j][0]) == valueOf(opponent) {
				return true
			}
		}
	}
	return false
}

// dropEchoes keeps, for each figure that is itself the cause of an alarm, the
// one draft that says so, and drops all others that it takes part in.
func (m *matter) dropEchoes(drafts []draft) []draft {
	slices.SortStableFunc(drafts, func(a, b draft) int { return m.rank(a) - m.rank(b) })
	settled := map[*stance]bool{}
	var kept []draft
	for _, d := range drafts {
		if !d.kind.Explains && (settled[d.pair.first] || settled[d.pair.second]) {
			continue
		}
		if d.kind.blames() {
			settled[m.culprit(d)] = true
		}
		kept = append(kept, d)
	}
	kept = slices.DeleteFunc(kept, func(d draft) bool {
		return d.kind.Explains && (settled[d.pair.first] || settled[d.pair.second])
	})
	return slices.DeleteFunc(kept, func(d draft) bool { return d.kind == &staleFigure && isToldAsConflict(d, kept) })
}

// isToldAsConflict reports whether another draft takes the same two values for a
// conflict: one of them has then not been replaced by the other.
func isToldAsConflict(stale draft, drafts []draft) bool {
	same := func(a, b *figure) bool { return newPair(a, b).sameValue() }
	a, b := stale.sides[0][0], stale.sides[1][0]
	return slices.ContainsFunc(drafts, func(d draft) bool {
		x, y := d.sides[0][0], d.sides[1][0]
		return (d.kind == &misquotedFigure || d.kind == &valueConflict) && (same(a, x) && same(b, y) || same(a, y) && same(b, x))
	})
}

// rank orders drafts by the precedence of their kinds; of one kind, those in
// which one source is credited with both figures come first.
func (m *matter) rank(d draft) int {
	r := 2 * slices.Index(kinds, d.kind)
	if !d.pair.sameOrigin() {
		r++
	}
	return r
}

// blames reports whether the kind says that one figure of two came about by
// mistake in telling the other.
func (k *Kind) blames() bool {
	return slices.Contains([]*Kind{
		&unitMismatch, &magnitudeSlip, &directionConflict, &percentVersusPoints, &silentRevision,
		&headlineBodyMismatch, &selfContradiction, &staleFigure, &misquotedFigure,
		&boundFlipped, &rangeCollapsed, &hedgeDropped,
	}, k)
}

// culprit is the stance that the finding blames: a headline that its text does
// not bear out, the stale one, and else the deviant one.
func (m *matter) culprit(d draft) *stance {
	if d.kind == &staleFigure {
		return m.stale(d.pair)
	}
	if d.kind == &headlineBodyMismatch && d.pair.first.lead().isHeadline() != d.pair.second.lead().isHeadline() {
		if d.pair.first.lead().isHeadline() {
			return d.pair.first
		}
		return d.pair.second
	}
	return m.deviant(d.pair)
}

// deviant is the stance of the two that fewer others are compatible with; of
// two alike the one in a headline, then the one handed on, then the later.
func (m *matter) deviant(p *judgedPair) *stance {
	first, second := m.support(p.first), m.support(p.second)
	if first != second {
		if first < second {
			return p.first
		}
		return p.second
	}
	if a, b := p.first.secondHand(), p.second.secondHand(); a != b {
		if a {
			return p.first
		}
		return p.second
	}
	return p.second
}

// secondHand reports whether the stance is told in a headline or handed on by
// another report.
func (s *stance) secondHand() bool {
	f := s.lead()
	return f.isHeadline() || f.viaReport()
}

// viaReport reports whether the document has the figure from another report,
// which has it from the source.
func (f *figure) viaReport() bool {
	return len(f.Attribution.Via) > 0 && f.Attribution.Via[0] != f.Attribution.For
}

// support counts the stances that can be true together with the given one, and
// the documents that tell it.
func (m *matter) support(s *stance) int {
	n := len(s.figures)
	for i := range m.pairs {
		p := &m.pairs[i]
		if (p.first == s || p.second == s) && (p.row.verdict == Agree || p.row.verdict == Compatible) {
			n++
		}
	}
	return n
}

// dropSteps leaves, of differences in time, the steps from one count to the
// next: what changed from Monday to Wednesday is not told where Tuesday is known.
func dropSteps(drafts []draft) []draft {
	steps := map[[2]string]bool{}
	for _, d := range drafts {
		if d.kind == &asOfDifference {
			steps[[2]string{d.sides[0][0].when(), d.sides[1][0].when()}] = true
			steps[[2]string{d.sides[1][0].when(), d.sides[0][0].when()}] = true
		}
	}
	return slices.DeleteFunc(drafts, func(d draft) bool {
		return d.kind == &asOfDifference && hasStepBetween(steps, d.sides[0][0].when(), d.sides[1][0].when())
	})
}

func hasStepBetween(steps map[[2]string]bool, from, to string) bool {
	low, high := min(from, to), max(from, to)
	for step := range steps {
		if step[0] == low && step[1] > low && step[1] < high && steps[[2]string{step[1], high}] {
			return true
		}
	}
	return false
}

// merge joins the drafts that tell of one cause, or of two origins and values
// by one kind, in the order of the first. Values of one origin that can all be
// true, as "fewer than 1,000" and "no more than 900" can, are one position.
func merge(drafts []draft) []draft {
	var merged []draft
	at := map[string]int{}
	for _, d := range drafts {
		cause, values, origins := d.key(d.kind.causeOf), d.key(valueOf), d.key(originName)
		i, known := at[cause]
		if !known {
			i, known = at[values]
		}
		if !known && !d.kind.Explains {
			i, known = at[origins]
			known = known && merged[i].holds(d)
		}
		if !known {
			i = len(merged)
			merged = append(merged, d)
			at[origins] = i
		} else if !d.kind.Explains {
			merged[i].absorb(d)
		}
		at[cause], at[values] = i, i
	}
	return merged
}

func originName(f *figure) string { return f.origin.name }

// holds reports whether each side of the other draft can be true together with
// the side of the same origin here.
func (d *draft) holds(other draft) bool {
	left, right := 0, 1
	if originName(other.sides[0][0]) != originName(d.sides[0][0]) {
		left, right = 1, 0
	}
	return !d.oneOrigin() && !newPair(d.sides[0][0], other.sides[left][0]).disjoint() && !newPair(d.sides[1][0], other.sides[right][0]).disjoint()
}

// key names what the two sides of a draft are by the given measure, whichever
// way round they stand.
func (d draft) key(of func(*figure) string) string {
	left, right := of(d.sides[0][0]), of(d.sides[1][0])
	if left > right {
		left, right = right, left
	}
	return strings.Join([]string{d.kind.Name, left, right}, "\x00")
}

// valueOf is who states a figure, and what it states.
func valueOf(f *figure) string {
	return f.origin.name + "\x01" + f.Quantity.String() + "\x01" + f.Quantity.Unit
}

// causeOf is what makes two drafts of a question one: for differences that are
// explained, the explanation; else the origin and what it states.
func (k *Kind) causeOf(f *figure) string {
	switch k {
	case &placeScope:
		return f.placeName()
	case &asOfDifference, &periodScope:
		return f.when()
	case &statusScope:
		return f.status()
	case &categoryScope:
		return f.thing() + "\x01" + strings.Join(f.Counted.Qualifiers, ",")
	case &roundingOnly:
		return f.Quantity.String() + f.Quantity.Unit
	}
	return valueOf(f)
}

// oneOrigin reports whether both sides go back to one origin, so that only
// their values tell them apart.
func (d *draft) oneOrigin() bool { return originName(d.sides[0][0]) == originName(d.sides[1][0]) }

// absorb adds the figures of a draft of the same cause, side by side.
func (d *draft) absorb(other draft) {
	left, right := 0, 1
	if originName(other.sides[0][0]) != originName(d.sides[0][0]) || d.oneOrigin() && valueOf(other.sides[0][0]) != valueOf(d.sides[0][0]) {
		left, right = 1, 0
	}
	for i, j := range []int{left, right} {
		for _, f := range other.sides[j] {
			if !slices.Contains(d.sides[i], f) {
				d.sides[i] = append(d.sides[i], f)
			}
		}
	}
}
