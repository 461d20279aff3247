package wire

import (
	"encoding"
	"fmt"
	"math/bits"
	"reflect"
	"time"
)

// plan is how values of one type are written and read. What is read into is zero.
type plan struct {
	write func(w *writer, v reflect.Value)
	read  func(r *reader, v reflect.Value)
}

// types are the plans of all types that a layout meets.
type types struct {
	plans map[reflect.Type]*plan
	// slabs are the types of the slices that elements are allocated in.
	slabs []reflect.Type
	// described says all that the form of the bytes depends on.
	described []byte
}

// binaryType is a type that writes and reads itself, through a pointer.
type binaryType interface {
	encoding.BinaryAppender
	encoding.BinaryUnmarshaler
}

// mostFields is how many fields of a struct the bits of a number can tell.
const mostFields = 64

func (t *types) planOf(of reflect.Type) *plan {
	if known := t.plans[of]; known != nil {
		return known
	}
	out := &plan{}
	t.plans[of] = out // before it is made, for types that hold themselves
	t.describe("%s %s", of, of.Kind())
	switch {
	case of == reflect.TypeFor[time.Time]():
		*out = plan{writeTime, readTime}
	case reflect.PointerTo(of).Implements(reflect.TypeFor[binaryType]()):
		*out = plan{writeBinary, readBinary}
	default:
		*out = t.planOfKind(of)
	}
	return out
}

func (t *types) planOfKind(of reflect.Type) plan {
	switch of.Kind() {
	case reflect.Bool:
		return plan{func(w *writer, v reflect.Value) { w.bool(v.Bool()) }, func(r *reader, v reflect.Value) { v.SetBool(r.bool()) }}
	case reflect.Int, reflect.Int64, reflect.Int32:
		return plan{func(w *writer, v reflect.Value) { w.int(v.Int()) }, readInt}
	case reflect.String:
		return plan{func(w *writer, v reflect.Value) { w.string(v.String()) }, func(r *reader, v reflect.Value) { v.SetString(r.string()) }}
	case reflect.Slice:
		return t.planOfSlice(of)
	case reflect.Pointer:
		return t.planOfPointer(of)
	case reflect.Struct:
		return t.planOfStruct(of)
	}
	panic(fmt.Sprintf("wire: %s cannot be written", of))
}

func (t *types) describe(format string, args ...any) {
	t.described = fmt.Appendf(t.described, format+"\n", args...)
}

func readInt(r *reader, v reflect.Value) {
	n := r.int()
	if v.OverflowInt(n) {
		r.fail()
		return
	}
	v.SetInt(n)
}

// planOfStruct writes the fields that are not zero behind a set of them.
func (t *types) planOfStruct(of reflect.Type) plan {
	if of.NumField() > mostFields {
		panic(fmt.Sprintf("wire: %s has more than %d fields", of, mostFields))
	}
	fields := make([]*plan, of.NumField())
	for i := range fields {
		f := of.Field(i)
		if !f.IsExported() {
			panic(fmt.Sprintf("wire: %s.%s is not exported", of, f.Name))
		}
		t.describe("%d %s %s", i, f.Name, f.Type)
		fields[i] = t.planOf(f.Type)
	}
	write := func(w *writer, v reflect.Value) {
		var set uint64
		for i := range fields {
			if !v.Field(i).IsZero() {
				set |= 1 << i
			}
		}
		w.uint(set)
		for ; set != 0; set &= set - 1 {
			i := bits.TrailingZeros64(set)
			fields[i].write(w, v.Field(i))
		}
	}
	read := func(r *reader, v reflect.Value) {
		for set := r.uint(); set != 0 && !r.damaged; set &= set - 1 {
			i := bits.TrailingZeros64(set)
			if i >= len(fields) {
				r.fail()
				return
			}
			fields[i].read(r, v.Field(i))
		}
	}
	return plan{write, read}
}

// planOfSlice takes the elements from the slab of the type. A slice that is nil
// comes back as nil inside a struct alone, as it is a field that is zero.
func (t *types) planOfSlice(of reflect.Type) plan {
	slab, element := t.slabOf(of), t.planOf(of.Elem())
	write := func(w *writer, v reflect.Value) {
		w.uint(uint64(v.Len()))
		w.elements[slab] += v.Len()
		w.inside(func() {
			for i := 0; i < v.Len() && w.err == nil; i++ {
				element.write(w, v.Index(i))
			}
		})
	}
	read := func(r *reader, v reflect.Value) {
		taken, ok := r.take(slab, r.uint())
		if !ok {
			return
		}
		v.Set(taken)
		r.inside(func() {
			for i := 0; i < taken.Len() && !r.damaged; i++ {
				element.read(r, taken.Index(i))
			}
		})
	}
	return plan{write, read}
}

// planOfPointer writes what is pointed to once, however many pointers there are to
// equal values.
func (t *types) planOfPointer(of reflect.Type) plan {
	if of.Elem().Kind() != reflect.Struct {
		panic(fmt.Sprintf("wire: %s does not point to a struct", of))
	}
	slab, element := t.slabOf(reflect.SliceOf(of.Elem())), t.planOf(of.Elem())
	write := func(w *writer, v reflect.Value) {
		if v.IsNil() {
			w.err = fmt.Errorf("a nil %s among others", of)
			return
		}
		w.inside(func() { w.shared(slab, func() { element.write(w, v.Elem()) }) })
	}
	read := func(r *reader, v reflect.Value) {
		if place := r.uint(); place > 0 {
			if one, ok := r.taken(slab, place-1); ok {
				v.Set(one.Addr())
			}
			return
		}
		if one, ok := r.take(slab, 1); ok {
			v.Set(one.Index(0).Addr())
			r.inside(func() { element.read(r, one.Index(0)) })
		}
	}
	return plan{write, read}
}

// slabOf is the number of the slab for the elements of slices of that type.
func (t *types) slabOf(slices reflect.Type) int {
	t.slabs = append(t.slabs, slices)
	return len(t.slabs) - 1
}

// writeTime writes an instant and how far from UTC its clock stands; the name of the
// zone is lost.
func writeTime(w *writer, v reflect.Value) {
	at := v.Interface().(time.Time)
	_, offset := at.Zone()
	w.int(at.Unix())
	w.int(int64(at.Nanosecond()))
	w.int(int64(offset))
}

// furthestZone is how many seconds a clock stands from UTC at most.
const furthestZone = 24 * 60 * 60

func readTime(r *reader, v reflect.Value) {
	seconds, nanoseconds, offset := r.int(), r.int(), r.int()
	if nanoseconds < 0 || nanoseconds >= int64(time.Second) || max(offset, -offset) > furthestZone {
		r.fail()
		return
	}
	at := time.Unix(seconds, nanoseconds).UTC()
	if offset != 0 {
		at = at.In(time.FixedZone("", int(offset)))
	}
	*v.Addr().Interface().(*time.Time) = at
}

func writeBinary(w *writer, v reflect.Value) {
	own, err := v.Addr().Interface().(binaryType).AppendBinary(w.scratch[:0])
	if err != nil {
		w.err = err
	}
	w.scratch = own
	w.uint(uint64(len(own)))
	w.body = append(w.body, own...)
}

func readBinary(r *reader, v reflect.Value) {
	own, ok := r.bytes(r.uint())
	if ok && v.Addr().Interface().(binaryType).UnmarshalBinary(own) != nil {
		r.fail()
	}
}
