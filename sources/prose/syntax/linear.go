package syntax

import (
	"cmp"
	"slices"
)

// A feature is the hash of a template and the values that fill it. Two features
// share a hash about once in four thousand million pairs, which costs less than
// keeping their names.
type feature uint32

// one to four are the hash of the number of a template with as many values,
// mixed as by the finalizer of MurmurHash3.
func one(template int, a uint32) feature    { return closed(opened(template, a, 0)) }
func two(template int, a, b uint32) feature { return closed(opened(template, a, b)) }
func three(template int, a, b, c uint32) feature {
	return closed(opened(template, a, b) ^ uint64(c)<<16)
}
func four(template int, a, b, c, d uint32) feature {
	return closed(opened(template, a, b) ^ (uint64(c)<<32 | uint64(d)))
}

func opened(template int, a, b uint32) uint64 {
	h := (uint64(a)<<32 | uint64(b)) + uint64(template)*0x9e3779b97f4a7c15
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	return h ^ h>>33
}

func closed(h uint64) feature { return feature(h * 0xc4ceb9fe1a85ec53 >> 32) }

// cell is the weight of one feature for one class.
type cell struct {
	class  uint16
	weight int16
}

// linear scores classes: the sum of the weights of the features at hand. Its
// rows stand in an open-addressed table that is at most half full.
type linear struct {
	classes int
	tableSize
	known filter
	slots []slot
	cells []cell
}

// slot says which cells belong to a feature; a slot without cells is free.
type slot struct {
	key        feature
	start, end uint32
}

// tableSize says where in a table a feature is looked for first. The upper
// bits decide, so that features in order fill the table from one end to the
// other, which is much the fastest.
type tableSize struct{ shift uint8 }

// sizeFor is the size of a table for n features.
func sizeFor(n int) tableSize {
	bits := uint8(1)
	for 1<<bits < 2*n+1 {
		bits++
	}
	return tableSize{32 - bits}
}

func (s tableSize) slots() int             { return 1 << (32 - s.shift) }
func (s tableSize) first(f feature) uint32 { return uint32(f >> s.shift) }
func (s tableSize) next(i uint32) uint32   { return (i + 1) & (1<<(32-s.shift) - 1) }

// filter has a bit for the upper bits of each feature of a model. Most of the
// features at hand are in no table; a bit that is not set says so from a memory
// small enough to stay near (Bloom, Space/Time Trade-offs in Hash Coding with
// Allowable Errors, 1970, with one hash).
type filter [1 << (filterBits - 6)]uint64

const filterBits = 21

func (x *filter) add(f feature) {
	bit := f >> (32 - filterBits)
	x[bit/64] |= 1 << (bit % 64)
}

func (x *filter) has(f feature) bool {
	bit := f >> (32 - filterBits)
	return x[bit/64]&(1<<(bit%64)) != 0
}

// row is the cells of a feature, none where the model does not know it.
func (m *linear) row(f feature) []cell {
	for i := m.first(f); ; i = m.next(i) {
		s := m.slots[i]
		if s.key == f || s.start == s.end {
			return m.cells[s.start:s.end]
		}
	}
}

// score adds the weights of the features to the scores, one a class.
func (m *linear) score(features []feature, scores []int32) {
	for _, f := range features {
		if !m.known.has(f) {
			continue
		}
		for _, c := range m.row(f) {
			scores[c.class] += int32(c.weight)
		}
	}
}

// newLinear makes an empty model with room for n features and some cells.
func newLinear(classes, n, cells int) *linear {
	size := sizeFor(n)
	return &linear{classes: classes, tableSize: size, slots: make([]slot, size.slots()), cells: make([]cell, 0, cells)}
}

// add gives the model a feature; each is added once, and with some cells.
func (m *linear) add(f feature, cells []cell) {
	start := uint32(len(m.cells))
	m.cells = append(m.cells, cells...)
	m.place(slot{f, start, uint32(len(m.cells))})
}

// place puts the slot of a new feature, whose cells there are, into the table.
func (m *linear) place(s slot) {
	i := m.first(s.key)
	for m.slots[i].start < m.slots[i].end {
		i = m.next(i)
	}
	m.known.add(s.key)
	m.slots[i] = s
}

// inOrder is the slots of all features, in the order of the features.
func (m *linear) inOrder() []slot {
	used := slices.DeleteFunc(slices.Clone(m.slots), func(s slot) bool { return s.start == s.end })
	slices.SortFunc(used, func(a, b slot) int { return cmp.Compare(a.key, b.key) })
	return used
}

// best is the class with the highest score, the first of several.
func best(scores []int32) int {
	at := 0
	for i, s := range scores {
		if s > scores[at] {
			at = i
		}
	}
	return at
}
