package wire

import (
	"encoding/binary"
	"errors"
	"slices"
)

// writer collects what is written of one value.
type writer struct {
	body    []byte
	strings []string
	places  map[string]uint64
	// elements counts those of each slab.
	elements []int
	// known says, for each slab, where the values stand that were written.
	known   []map[string]uint64
	scratch []byte
	depth   int
	err     error
}

func newWriter(t *types) *writer {
	return &writer{places: map[string]uint64{}, elements: make([]int, len(t.slabs)), known: make([]map[string]uint64, len(t.slabs))}
}

func (w *writer) uint(n uint64) { w.body = binary.AppendUvarint(w.body, n) }

func (w *writer) int(n int64) { w.body = binary.AppendVarint(w.body, n) }

func (w *writer) bool(b bool) {
	if b {
		w.uint(1)
	} else {
		w.uint(0)
	}
}

func (w *writer) string(s string) {
	place, known := w.places[s]
	if !known {
		place = uint64(len(w.strings))
		w.places[s] = place
		w.strings = append(w.strings, s)
	}
	w.uint(place)
}

// shared writes a value of a slab, or where it stands if an equal one was written.
// Equal values have equal bytes, because what they share is written as places.
func (w *writer) shared(slab int, write func()) {
	start, before := len(w.body), slices.Clone(w.elements)
	w.uint(0)
	w.elements[slab]++
	own := len(w.body)
	write()
	if place, known := w.known[slab][string(w.body[own:])]; known {
		w.body, w.elements = w.body[:start], before
		w.uint(place + 1)
		return
	}
	if w.known[slab] == nil {
		w.known[slab] = map[string]uint64{}
	}
	w.known[slab][string(w.body[own:])] = uint64(before[slab])
}

// appendStrings writes how many strings there are, their lengths, and them.
func (w *writer) appendStrings(to []byte) []byte {
	to = binary.AppendUvarint(to, uint64(len(w.strings)))
	for _, s := range w.strings {
		to = binary.AppendUvarint(to, uint64(len(s)))
	}
	for _, s := range w.strings {
		to = append(to, s...)
	}
	return to
}

var errTooDeep = errors.New("too many values stand inside each other")

// inside writes what stands inside of a slice or behind a pointer.
func (w *writer) inside(write func()) {
	if w.depth++; w.depth > deepest {
		w.err = errTooDeep
		return
	}
	write()
	w.depth--
}
