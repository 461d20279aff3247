package wire

import (
	"encoding/binary"
	"reflect"
)

// reader reads one value. Once something was damaged it gives zeros.
type reader struct {
	rest    []byte
	strings []string
	slabs   []slab
	depth   int
	damaged bool
}

// slab is the elements of all slices of a type, or all values of a type that is
// pointed to, of which some have been handed out.
type slab struct {
	of   reflect.Type
	all  reflect.Value
	used int
}

func (r *reader) fail() { r.damaged, r.rest = true, nil }

func (r *reader) uint() uint64 {
	n, length := binary.Uvarint(r.rest)
	if length <= 0 {
		r.fail()
		return 0
	}
	r.rest = r.rest[length:]
	return n
}

func (r *reader) int() int64 {
	n, length := binary.Varint(r.rest)
	if length <= 0 {
		r.fail()
		return 0
	}
	r.rest = r.rest[length:]
	return n
}

func (r *reader) bool() bool {
	n := r.uint()
	if n > 1 {
		r.fail()
	}
	return n == 1
}

// bytes takes the next n bytes.
func (r *reader) bytes(n uint64) ([]byte, bool) {
	if r.damaged || n > uint64(len(r.rest)) {
		r.fail()
		return nil, false
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out, true
}

func (r *reader) string() string {
	place := r.uint()
	if place >= uint64(len(r.strings)) {
		r.fail()
		return ""
	}
	return r.strings[place]
}

// readStrings makes all strings parts of one.
func (r *reader) readStrings() {
	count := r.uint()
	if count > uint64(len(r.rest)) { // each has a length
		r.fail()
		return
	}
	ends := make([]uint64, count)
	total := uint64(0)
	for i := range ends {
		length := r.uint()
		if length > uint64(len(r.rest)) {
			r.fail()
			return
		}
		total += length
		ends[i] = total
	}
	own, ok := r.bytes(total)
	if !ok {
		return
	}
	all := string(own)
	r.strings = make([]string, count)
	start := uint64(0)
	for i, end := range ends {
		r.strings[i], start = all[start:end], end
	}
}

// mostMemory is how many bytes of memory all slabs take for each byte that is read,
// at most: a claim of little but its numbers takes some fifty.
const mostMemory = 1000

// readSlabs makes room for the elements of all slices and pointers.
func (r *reader) readSlabs(slices []reflect.Type, size int) {
	r.slabs = make([]slab, len(slices))
	left := uint64(size) * mostMemory
	for i, of := range slices {
		count, each := r.uint(), max(1, uint64(of.Elem().Size()))
		if count > left/each {
			r.fail()
			return
		}
		left -= count * each
		r.slabs[i].of = of
		if count > 0 {
			r.slabs[i].all = reflect.MakeSlice(of, int(count), int(count))
		}
	}
}

// take hands out n elements of a slab that nobody has.
func (r *reader) take(number int, n uint64) (reflect.Value, bool) {
	s := &r.slabs[number]
	if !s.all.IsValid() {
		s.all = reflect.MakeSlice(s.of, 0, 0)
	}
	if r.damaged || n > uint64(s.all.Len()-s.used) {
		r.fail()
		return reflect.Value{}, false
	}
	end := s.used + int(n)
	out := s.all.Slice3(s.used, end, end)
	s.used = end
	return out, true
}

// taken is an element of a slab that was handed out.
func (r *reader) taken(number int, place uint64) (reflect.Value, bool) {
	s := &r.slabs[number]
	if place >= uint64(s.used) {
		r.fail()
		return reflect.Value{}, false
	}
	return s.all.Index(int(place)), true
}

// deepest is how deep slices and pointers may stand inside each other: an
// explanation is some ten deep, and a deeper one could exhaust the stack.
const deepest = 1000

// inside reads what stands inside of a slice or behind a pointer.
func (r *reader) inside(read func()) {
	if r.depth++; r.depth > deepest {
		r.fail()
		return
	}
	read()
	r.depth--
}
