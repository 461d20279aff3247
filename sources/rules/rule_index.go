package rules

import (
	"fmt"
	"math/bits"
)

// ruleIndex finds the rules of a stage that may start at an element, so that a
// stage costs next to nothing where none of its rules can.
type ruleIndex struct {
	rules   []*Rule
	byClass [len(classes{}) * 64]ruleSet
}

// ruleSet is a set of rules of one stage, by their place in the list.
type ruleSet [2]uint64

// mostRules is how many rules a stage can have.
const mostRules = 128

func (x *ruleIndex) add(r *Rule) error {
	if len(x.rules) == mostRules {
		return fmt.Errorf("it is one more than the %d that a stage can have", mostRules)
	}
	k := len(x.rules)
	x.rules = append(x.rules, r)
	r.first.each(func(class int) { x.byClass[class][k/64] |= 1 << (k % 64) })
	return nil
}

// liveRules are the rules of a stage that may match in one sentence.
type liveRules struct {
	rules ruleSet
	start classes // what any of them may start with
}

// live is the rules that find in a sentence of the classes something for each
// of their items.
func (x *ruleIndex) live(present *classes) liveRules {
	var live liveRules
	for k, r := range x.rules {
		if present.meetsAll(r.needs) {
			live.rules[k/64] |= 1 << (k % 64)
			live.start.join(&r.first)
		}
	}
	return live
}

// starting is the live rules whose pattern may start with an element of the
// classes.
func (x *ruleIndex) starting(c *classes, live *liveRules) ruleSet {
	set := x.rulesOf(c, &live.start)
	return ruleSet{set[0] & live.rules[0], set[1] & live.rules[1]}
}

// rulesOf is the rules whose pattern may start with a class of both sets.
func (x *ruleIndex) rulesOf(c, start *classes) ruleSet {
	var set ruleSet
	for i, word := range c {
		for word &= start[i]; word != 0; word &= word - 1 {
			rules := &x.byClass[i*64+bits.TrailingZeros64(word)]
			set[0] |= rules[0]
			set[1] |= rules[1]
		}
	}
	return set
}

// pop takes the first rule out of the set, which must not be empty.
func (s *ruleSet) pop() int {
	for i := range s {
		if s[i] != 0 {
			k := bits.TrailingZeros64(s[i])
			s[i] &= s[i] - 1
			return i*64 + k
		}
	}
	return -1
}
