package syntax

// arcTable is a linear model of the three transitions, laid out for speed: the
// weights of a feature stand beside it in the table, which is at most half
// full.
type arcTable struct {
	tableSize
	slots []arcSlot
	known filter
}

// arcSlot is a feature with its weights; one whose weights are all 0 is free.
type arcSlot struct {
	key     feature
	weights [transitions]int16
}

// newArcTable makes an empty table with room for n features.
func newArcTable(n int) *arcTable {
	size := sizeFor(n)
	return &arcTable{tableSize: size, slots: make([]arcSlot, size.slots())}
}

// add gives the table a feature; each is added once. One without weights is
// left out.
func (t *arcTable) add(f feature, weights [transitions]int16) {
	if weights == ([transitions]int16{}) {
		return
	}
	i := t.first(f)
	for t.slots[i].weights != ([transitions]int16{}) {
		i = t.next(i)
	}
	t.known.add(f)
	t.slots[i] = arcSlot{f, weights}
}

// arcTableOf is a model of the transitions laid out for speed.
func arcTableOf(m *linear) *arcTable {
	used := m.inOrder()
	t := newArcTable(len(used))
	for _, s := range used {
		var weights [transitions]int16
		for _, c := range m.cells[s.start:s.end] {
			weights[c.class] = c.weight
		}
		t.add(s.key, weights)
	}
	return t
}

// linear is the same model in the common form.
func (t *arcTable) linear() *linear {
	m := newLinear(transitions, len(t.slots), len(t.slots))
	for _, s := range t.slots {
		var cells []cell
		for class, weight := range s.weights {
			if weight != 0 {
				cells = append(cells, cell{uint16(class), weight})
			}
		}
		if len(cells) > 0 {
			m.add(s.key, cells)
		}
	}
	return m
}

// score adds the weights of the features to the scores.
func (t *arcTable) score(features []feature, scores *[transitions]int32) {
	var a, b, c int32
	for _, f := range features {
		if !t.known.has(f) {
			continue
		}
		for i := t.first(f); ; i = t.next(i) {
			s := &t.slots[i]
			if s.key == f {
				a, b, c = a+int32(s.weights[0]), b+int32(s.weights[1]), c+int32(s.weights[2])
				break
			}
			if s.weights == [transitions]int16{} {
				break
			}
		}
	}
	scores[0], scores[1], scores[2] = scores[0]+a, scores[1]+b, scores[2]+c
}
