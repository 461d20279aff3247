package compare

import (
	"cmp"
	"slices"
	"strings"
)

// maximumBlock is how many subjects of one block are compared with each other.
const maximumBlock = 300

// alignment is the outcome of sorting figures into questions.
type alignment struct {
	groups     [][]*figure
	nearMisses []NearMiss
	// cut is set where a block held more subjects than are compared.
	cut bool
}

// cluster is subjects that answer one question.
type cluster struct {
	subjects []*subject
}

// aligner finds which subjects answer one question: blocking keys find
// candidates, the table of apart rows judges each pair, and a subject joins
// the cluster that holds most of its links and nothing it is kept apart from.
type aligner struct {
	subjects []*subject
	links    map[*subject][]*subject
	kept     map[[2]*subject]*apartRow
	of       map[*subject]*cluster
	missed   []missedPair
	cut      bool
}

// align sorts figures, which must be in the order of compareFigures, into
// groups, in the order of each group's first figure.
func align(figures []*figure) alignment {
	setTemplates(figures)
	a := &aligner{
		subjects: subjectsOf(figures), links: map[*subject][]*subject{},
		kept: map[[2]*subject]*apartRow{}, of: map[*subject]*cluster{},
	}
	a.compareBlocks()
	a.cluster()
	a.joinTemplates()
	a.joinEchoes()
	return alignment{groups: a.groups(), nearMisses: a.nearMisses(), cut: a.cut}
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
		a.links[s] = append(a.links[s], t)
		a.links[t] = append(a.links[t], s)
	}
}

// keptApart reports whether a row keeps the two apart.
func (a *aligner) keptApart(s, t *subject) bool {
	return a.kept[[2]*subject{s, t}] != nil || a.kept[[2]*subject{t, s}] != nil
}

// cluster joins subjects, those with most links first, so that what is said in
// most words is settled before what could belong to several.
func (a *aligner) cluster() {
	order := slices.Clone(a.subjects)
	slices.SortStableFunc(order, func(s, t *subject) int {
		return cmp.Or(
			cmp.Compare(len(t.lead().Counted.Qualifiers), len(s.lead().Counted.Qualifiers)),
			cmp.Compare(len(t.figures), len(s.figures)),
			cmp.Compare(s.key, t.key))
	})
	for _, s := range order {
		a.join(s, a.best(s))
	}
}

func (a *aligner) join(s *subject, c *cluster) {
	if c == nil {
		c = &cluster{}
	}
	c.subjects = append(c.subjects, s)
	a.of[s] = c
}

// best is the cluster with most links to the subject among those that hold
// nothing it is kept apart from, nil where there is none.
func (a *aligner) best(s *subject) *cluster {
	votes := map[*cluster]int{}
	var order []*cluster
	for _, linked := range a.links[s] {
		c := a.of[linked]
		if c == nil {
			continue
		}
		if votes[c] == 0 {
			order = append(order, c)
		}
		votes[c] += len(linked.figures)
	}
	var best *cluster
	for _, c := range order {
		if (best == nil || votes[c] > votes[best]) && !a.refuses(c, s) {
			best = c
		}
	}
	return best
}

func (a *aligner) refuses(c *cluster, s *subject) bool {
	return slices.ContainsFunc(c.subjects, func(t *subject) bool { return a.keptApart(s, t) })
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
