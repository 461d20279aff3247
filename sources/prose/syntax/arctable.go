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

func newArcTable(m *linear) *arcTable {
	t := &arcTable{tableSize: m.tableSize, slots: make([]arcSlot, len(m.slots))}
	for i, s := range m.slots {
		t.slots[i].key = s.key
		for _, c := range m.cells[s.start:s.end] {
			t.slots[i].weights[c.class] = c.weight
		}
		if s.start < s.end {
			t.known.add(s.key)
		}
	}
	return t
}

// linear is the same model in the common form.
func (t *arcTable) linear() *linear {
	m := newLinear(transitions, len(t.slots)/2, len(t.slots))
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
		for i := t.place(f); ; i = t.next(i) {
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
