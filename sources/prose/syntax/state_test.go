package syntax

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawTree draws the heads of a tree of up to most words with one root.
func drawTree(t *rapid.T, most int) []int {
	n := rapid.IntRange(1, most).Draw(t, "words")
	order := rapid.Permutation(slices.Collect(count(n))).Draw(t, "order")
	heads := make([]int, n)
	for i, word := range order {
		heads[word] = none
		if i > 0 {
			heads[word] = order[rapid.IntRange(0, i-1).Draw(t, "head")]
		}
	}
	return heads
}

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// TestTheOracleBuildsEveryProjectiveTree: any tree, its crossings lifted, is
// built by the transitions that the oracle names, each of which may be taken.
func TestTheOracleBuildsEveryProjectiveTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := projective(drawTree(t, 12))
		trainer := parserTrainer{}
		trainer.countChildren(heads)
		var r reading
		r.start(len(heads))
		at := 0
		for range 2 * len(heads) {
			s := &r.states[at]
			transition := r.oracle(s, heads, trainer.pending)
			if !r.may(s, transition) {
				t.Fatalf("the oracle names transition %d, which may not be taken, for %v", transition, heads)
			}
			trainer.hang(&r, s, transition, heads)
			at = r.step(at, transition, 0)
		}
		if got := r.heads(at); !slices.Equal(got, heads) {
			t.Fatalf("built %v, want %v", got, heads)
		}
	})
}

func TestLiftingLeavesATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := drawTree(t, 12)
		lifted := projective(heads)
		checkHeads(t, lifted)
		if shortestCrossing(lifted) != none {
			t.Fatalf("%v is lifted to %v, which crosses", heads, lifted)
		}
		if shortestCrossing(heads) == none && !slices.Equal(heads, lifted) {
			t.Fatalf("%v crosses nothing and is lifted to %v", heads, lifted)
		}
	})
}

// TestAnyTransitionsBuildATree: whatever is chosen of what may be chosen, 2n
// transitions build a tree with one root.
func TestAnyTransitionsBuildATree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "words")
		var r reading
		r.start(n)
		at := 0
		for range 2 * n {
			var choices []int
			for transition := range transitions {
				if r.may(&r.states[at], transition) {
					choices = append(choices, transition)
				}
			}
			at = r.step(at, rapid.SampledFrom(choices).Draw(t, "transition"), 0)
		}
		checkHeads(t, r.heads(at))
	})
}

// checkHeads holds the heads to be a tree with one root.
func checkHeads(t interface{ Fatalf(string, ...any) }, heads []int) {
	roots := 0
	for i, head := range heads {
		if head == none {
			roots++
		}
		steps := 0
		for at := i; at != none; at = heads[at] {
			if steps++; steps > len(heads) {
				t.Fatalf("word %d hangs on itself in %v", i, heads)
			}
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots in %v", roots, heads)
	}
}
