package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// maximumBlock is how many subjects of one block are compared with each other.
const maximumBlock = 300

// alignment is the outcome of sorting figures into questions.
type alignment struct {
	groups     [][]*figure
	nearMisses []NearMiss
	// cut is set where a block held more subjects than are compared, and
	// echoesCut where more figures stated one number.
	cut, echoesCut bool
}

// cluster is subjects that answer one question.
type cluster struct {
	subjects []*subject
}

// aligner finds which subjects answer one question: blocking keys find
// candidates, the table of apart rows judges each pair, and clusters grow along
// what is left, as far as they hold nothing that is kept apart.
type aligner struct {
	subjects []*subject
	// ordered are all figures with their subjects, in the order of compareFigures.
	ordered []echo
	links   []link
	kept    map[[2]*subject]*apartRow
	of      map[*subject]*cluster
	missed  []missedPair
	// As in alignment.
	cut, echoesCut bool
}

// align sorts figures, which must be in the order of compareFigures, into
// groups, in the order of each group's first figure.
func align(figures []*figure) alignment {
	a := aligned(figures)
	return alignment{groups: a.groups(), nearMisses: a.nearMisses(), cut: a.cut, echoesCut: a.echoesCut}
}

// aligned is the aligner when it is done with the figures.
func aligned(figures []*figure) *aligner {
	setTemplates(figures)
	rereadBorrowed(figures)
	a := &aligner{
		subjects: subjectsOf(figures),
		kept:     map[[2]*subject]*apartRow{}, of: map[*subject]*cluster{},
	}
	a.ordered = inOrder(figures, a.subjects)
	a.compareBlocks()
	a.cluster()
	a.joinTemplates()
	a.joinRivals()
	a.joinSeries()
	a.joinEchoes()
	a.joinSameSource()
	a.joinDerived()
	return a
}

// compareBlocks judges each pair of subjects that shares a blocking key.
func (a *aligner) compareBlocks() {
	blocks := map[string][]*subject{}
	var order []string
	for _, s := range a.subjects {
		for _, key := range s.blockKeys() {
			if blocks[key] == nil {
				order = append(order, key)
			}
			blocks[key] = append(blocks[key], s)
		}
	}
	for _, key := range order {
		block := blocks[key]
		if len(block) > maximumBlock {
			block, a.cut = block[:maximumBlock], true
		}
		for i, s := range block {
			for _, t := range block[i+1:] {
				a.compare(s, t)
			}
		}
	}
}

// blockKeys are what two subjects must share one of to be compared at all.
func (s *subject) blockKeys() []string {
	f := s.lead()
	var keys []string
	for _, key := range []string{f.thing(), f.Counted.Head, f.happening()} {
		if key != "" {
			keys = append(keys, strings.Join([]string{f.doc.Story, f.measure(), key}, "\x00"))
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func (a *aligner) compare(s, t *subject) {
	if _, done := a.kept[[2]*subject{s, t}]; done {
		return
	}
	row := apart(s.lead(), t.lead())
	if row == nil && tellBeside(s, t) {
		row = besideRow
	}
	a.kept[[2]*subject{s, t}] = row
	if row != nil && row.near {
		a.missed = append(a.missed, missedPair{s, t, row})
	}
	if row == nil {
		a.links = append(a.links, link{s, t, strengthOf(s, t)})
	}
}

// link is two subjects that nothing keeps apart.
type link struct {
	s, t *subject
	// strength counts what speaks for one question besides.
	strength int
}

// cluster joins the linked subjects, strongest links first, so that what is
// plain is settled before what could belong to several questions. Two clusters
// stay two where any of their subjects are kept apart.
func (a *aligner) cluster() {
	for _, s := range a.subjects {
		a.of[s] = &cluster{subjects: []*subject{s}}
	}
	slices.SortStableFunc(a.links, func(l, m link) int {
		return cmp.Or(cmp.Compare(m.strength, l.strength), cmp.Compare(l.s.key, m.s.key), cmp.Compare(l.t.key, m.t.key))
	})
	for _, l := range a.links {
		if c, d := a.of[l.s], a.of[l.t]; c != d && !a.refuses(c, d) {
			a.merge(c, d)
		}
	}
}

// refuses reports whether some subject of the one is kept apart from some
// subject of the other.
func (a *aligner) refuses(c, d *cluster) bool {
	for _, s := range c.subjects {
		for _, t := range d.subjects {
			if a.kept[[2]*subject{s, t}] != nil || a.kept[[2]*subject{t, s}] != nil {
				return true
			}
		}
	}
	return false
}

// strengthOf counts what speaks for one question: amounts that can both be
// true, one event, one way to narrow the noun, many figures.
func strengthOf(s, t *subject) int {
	f, g := s.lead(), t.lead()
	strength := 0
	if f.hasReading && g.hasReading && f.Quantity.Unit == g.Quantity.Unit && f.reading.Overlaps(g.reading) {
		strength += 2
	}
	if f.isWithin(2, g) {
		strength++
	}
	if digitsOf(f) == digitsOf(g) {
		strength += 2
	}
	if f.happening() == g.happening() && f.saysHappening() {
		strength++
	}
	if slices.Equal(f.Counted.Qualifiers, g.Counted.Qualifiers) {
		strength++
	}
	return strength
}

// isWithin reports whether neither amount is more than so many times the other.
func (f *figure) isWithin(times int64, g *figure) bool {
	n := quantity.Int(times)
	return f.hasReading && g.hasReading && f.Quantity.Unit == g.Quantity.Unit &&
		f.value().Mul(n).Cmp(g.value()) >= 0 && g.value().Mul(n).Cmp(f.value()) >= 0
}

// joinTemplates joins the clusters of figures that stand in one and the same
// sentence but for the amounts.
func (a *aligner) joinTemplates() {
	first := map[string]*subject{}
	for _, s := range a.subjects {
		for _, f := range s.figures {
			t := f.template
			if t == "" {
				continue
			}
			if first[t] == nil {
				first[t] = s
				continue
			}
			a.merge(a.of[first[t]], a.of[s])
		}
	}
}

func (a *aligner) merge(into, from *cluster) {
	if into == from {
		return
	}
	for _, s := range from.subjects {
		a.of[s] = into
	}
	into.subjects = append(into.subjects, from.subjects...)
}

// groups are the figures of each cluster, in order.
func (a *aligner) groups() [][]*figure {
	var groups [][]*figure
	seen := map[*cluster]bool{}
	for _, s := range a.subjects {
		c := a.of[s]
		if seen[c] {
			continue
		}
		seen[c] = true
		var figures []*figure
		for _, member := range c.subjects {
			figures = append(figures, member.figures...)
		}
		slices.SortFunc(figures, compareFigures)
		groups = append(groups, figures)
	}
	slices.SortFunc(groups, func(g, h []*figure) int { return compareFigures(g[0], h[0]) })
	return groups
}
