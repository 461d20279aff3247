package syntax

// featureIndex numbers the features that a learner has met, from 0 on. It is
// an open-addressed table that is at most half full.
type featureIndex struct {
	places []indexed
	keys   []feature
}

// indexed is a feature and its number plus one; 0 is a free place.
type indexed struct {
	key    feature
	number uint32
}

func newFeatureIndex() featureIndex { return featureIndex{places: make([]indexed, 1<<16)} }

// place is where the feature stands in the table, or a free place.
func (x *featureIndex) place(f feature) *indexed {
	mask := uint32(len(x.places) - 1)
	i := uint32(f) & mask
	for x.places[i].number != 0 && x.places[i].key != f {
		i = (i + 1) & mask
	}
	return &x.places[i]
}

// find is the number of the feature, none where it was never met.
func (x *featureIndex) find(f feature) int { return int(x.place(f).number) - 1 }

// add is the number of the feature, which gets the next one where it is new.
func (x *featureIndex) add(f feature) int {
	at := x.place(f)
	if at.number == 0 {
		if 2*len(x.keys) >= len(x.places) {
			x.grow()
			at = x.place(f)
		}
		x.keys = append(x.keys, f)
		*at = indexed{f, uint32(len(x.keys))}
	}
	return int(at.number) - 1
}

func (x *featureIndex) grow() {
	x.places = make([]indexed, 2*len(x.places))
	for i, key := range x.keys {
		*x.place(key) = indexed{key, uint32(i + 1)}
	}
}
