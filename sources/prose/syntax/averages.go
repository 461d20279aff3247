package syntax

import (
	"cmp"
	"slices"
)

// averages are the averaged weights of one learner or of several, not yet
// brought to levels. Where several know a feature their weights add up.
type averages struct {
	classes int
	all     []average
}

type average struct {
	key    feature
	class  int32
	weight int64
}

func (a *averages) add(key feature, class int, weight int64) {
	a.all = append(a.all, average{key, int32(class), weight})
}

// model keeps the most largest weights, or all where there are fewer, each at
// the nearest level. Those that are as large as the last one kept are kept as
// well, and those next to nothing never.
func (a *averages) model(most int) *linear {
	a.merge()
	sizes := make([]int64, len(a.all))
	for i, w := range a.all {
		sizes[i] = max(w.weight, -w.weight)
	}
	slices.Sort(sizes)
	least, largest := int64(0), 1.0
	if n := len(sizes); n > 0 {
		least, largest = sizes[max(0, n-most)], float64(max(1, sizes[n-1]))
	}
	a.all = slices.DeleteFunc(a.all, func(w average) bool {
		return max(w.weight, -w.weight) < least || codeOf(float64(w.weight)/largest) == 0
	})
	m := newLinear(a.classes, a.features(), len(a.all))
	var row []cell
	for i, w := range a.all {
		code := codeOf(float64(w.weight) / largest)
		row = append(row, cell{uint16(w.class), levels[code+maxCode]})
		if i+1 == len(a.all) || a.all[i+1].key != w.key {
			m.add(w.key, row)
			row = row[:0]
		}
	}
	return m
}

// merge sorts the weights and adds up those of one feature and class.
func (a *averages) merge() {
	slices.SortStableFunc(a.all, func(x, y average) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.class, y.class))
	})
	merged := a.all[:0]
	for _, w := range a.all {
		if n := len(merged); n > 0 && merged[n-1].key == w.key && merged[n-1].class == w.class {
			merged[n-1].weight += w.weight
		} else {
			merged = append(merged, w)
		}
	}
	a.all = merged
}

// features is how many features the weights belong to.
func (a *averages) features() int {
	n := 0
	for i := range a.all {
		if i == 0 || a.all[i].key != a.all[i-1].key {
			n++
		}
	}
	return n
}
