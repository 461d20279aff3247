package rules

import (
	"math/bits"

	"github.com/claimdiff/claimdiff/sources/prose"
)

// classes is a set of what an element may be taken for: a token of a kind, a
// node of a kind, the first word of a phrase of a table; and of how it is joined
// to what stands before it. Matching starts with one intersection, so that most
// rules cost nothing at most places.
type classes [8]uint64

const (
	tokenClass = 0                            // + prose.Kind
	gluedClass = nodeClass - 2                // no white space before it
	apartClass = nodeClass - 1                // white space or nothing
	nodeClass  = 8                            // + Kind
	tableClass = nodeClass + int(MaxKind) + 1 // + index of the table
	maxTables  = len(classes{})*64 - tableClass
)

func (c *classes) set(class int) { c[class/64] |= 1 << (class % 64) }

func (c *classes) meets(o *classes) bool {
	return c[0]&o[0]|c[1]&o[1]|c[2]&o[2]|c[3]&o[3]|c[4]&o[4]|c[5]&o[5]|c[6]&o[6]|c[7]&o[7] != 0
}

func (c *classes) meetsBoth(a, b *classes) bool { return c.meets(a) && c.meets(b) }

// meetsAll reports whether the set meets each of the others.
func (c *classes) meetsAll(others []classes) bool {
	for i := range others {
		if !c.meets(&others[i]) {
			return false
		}
	}
	return true
}

func (c *classes) has(class int) bool { return c[class/64]&(1<<(class%64)) != 0 }

func (c *classes) join(o *classes) {
	for i := range c {
		c[i] |= o[i]
	}
}

// each calls visit for every class of the set, in order.
func (c *classes) each(visit func(class int)) {
	for i, word := range c {
		for ; word != 0; word &= word - 1 {
			visit(i*64 + bits.TrailingZeros64(word))
		}
	}
}

// commonness orders sets by how often a sentence has one of the classes: any
// has words and marks, and the more classes, the more often.
func (c *classes) commonness() int {
	if c.has(kindClass(prose.Word)) || c.has(kindClass(prose.Mark)) {
		return len(c) * 64
	}
	n := 0
	c.each(func(int) { n++ })
	return n
}

func everyClass() classes {
	var all classes
	for i := range all {
		all[i] = ^uint64(0)
	}
	return all
}

func kindClass(k prose.Kind) int { return tokenClass + int(k) }
