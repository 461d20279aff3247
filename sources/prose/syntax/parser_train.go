package syntax

import (
	"math/rand/v2"
)

// treeExample is a sentence to learn heads and relations from.
type treeExample struct {
	view *view
	// heads are the right ones, arcs the same without crossings.
	heads, arcs []int
	// relations are the right ones, none where one is not learned.
	relations []int
}

// trainArcs learns heads from the examples, some times over, each time from
// nothing and in another order, and mixes what was learned (McDonald, Hall and
// Mann, Distributed Training Strategies for the Structured Perceptron, NAACL
// 2010).
func trainArcs(examples []treeExample, random *rand.Rand) *arcTable {
	a := averages{classes: transitions}
	for range mixed {
		t := parserTrainer{arcLearner: newArcLearner(leastUpdates), width: trainingBeam}
		for range arcEpochs {
			random.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
			for _, e := range examples {
				t.learn(e)
			}
		}
		t.addTo(&a)
	}
	return arcTableOf(a.model(mostArcWeights))
}

// parserTrainer learns from one sentence after the other, with the beam that
// it will be used with: where the right reading falls furthest behind the
// best one, the weights move towards it (Huang, Fayong and Guo, Structured
// Perceptron with Inexact Search, NAACL 2012: maximum violation).
type parserTrainer struct {
	*arcLearner
	width        int
	search, gold search
	pending      []int
}

func (t *parserTrainer) learn(e treeExample) {
	n := len(e.arcs)
	t.search.begin(n)
	t.gold.begin(n)
	t.countChildren(e.arcs)
	worst, worstGold, worstFound := int64(0), none, none
	for range 2 * n {
		right := t.stepGold(e)
		t.search.advance(e.view, t.arcLearner, t.width)
		top := t.search.beam[0]
		if behind := t.search.states[top].score - t.gold.states[right].score; behind > worst || worstGold == none && behind == worst && !t.agree(right, top) {
			worst, worstGold, worstFound = behind, right, top
		}
	}
	t.now++
	if worstGold != none {
		t.update(e.view, worstGold, worstFound)
	}
}

func (t *parserTrainer) countChildren(heads []int) {
	t.pending = append(t.pending[:0], make([]int, len(heads))...)
	for _, head := range heads {
		if head != none {
			t.pending[head]++
		}
	}
}

// stepGold takes the right transition and returns the index of its state.
func (t *parserTrainer) stepGold(e treeExample) int {
	g := &t.gold
	i := len(g.states) - 1
	s := &g.states[i]
	g.features = stateFeatures(g.features[:0], e.view, &g.reading, s)
	var scores [transitions]int32
	t.score(g.features, &scores)
	transition := g.oracle(s, e.arcs, t.pending)
	t.hang(&g.reading, s, transition, e.arcs)
	return g.step(i, transition, s.score+int64(scores[transition]))
}

// hang counts the child that the transition gives to a head.
func (t *parserTrainer) hang(r *reading, s *state, transition int, heads []int) {
	if transition == shift {
		return
	}
	if head := heads[r.items[s.top].word]; head != none {
		t.pending[head]--
	}
}

// agree reports whether two readings took the same transitions.
func (t *parserTrainer) agree(right, found int) bool {
	for right > 0 {
		a, b := t.gold.states[right], t.search.states[found]
		if a.transition != b.transition {
			return false
		}
		right, found = int(a.previous), int(b.previous)
	}
	return true
}

// update rewards the transitions of the right reading and punishes those of
// the one found, from where they part.
func (t *parserTrainer) update(v *view, right, found int) {
	rights, founds := path(&t.gold.reading, right), path(&t.search.reading, found)
	same := 0
	for same < len(rights) && t.gold.states[rights[same]].transition == t.search.states[founds[same]].transition {
		same++
	}
	t.move(v, &t.gold.reading, rights[same:], 1)
	t.move(v, &t.search.reading, founds[same:], -1)
}

// path lists the states behind the first one up to the one at i.
func path(r *reading, i int) []int {
	var out []int
	for ; i > 0; i = int(r.states[i].previous) {
		out = append(out, i)
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	return out
}

func (t *parserTrainer) move(v *view, r *reading, states []int, delta int32) {
	for _, i := range states {
		s := &r.states[i]
		t.gold.features = stateFeatures(t.gold.features[:0], v, r, &r.states[s.previous])
		t.reward(t.gold.features, int(s.transition), delta)
	}
}
