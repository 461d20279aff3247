// Package wire writes values of Go as bytes and reads them back: what is kept for a
// later run, or handed to another machine that runs the same program.
//
// A Layout is made from a type by reflection, so that no field can be forgotten, and
// names itself by all the type's fields, so that bytes of another layout are told
// and never misread. Unlike encoding/gob and the general formats it is made for
// many small values that say the same: equal strings are written once and share one
// allocation, values behind pointers that are equal are written once and come back
// as one, and the elements of all slices of a type are allocated together. Claims
// are so read back four times as fast as with gob, fxamacker/cbor 2.9 or, with its
// interned strings, vmihailenco/msgpack 5.4, from half the bytes or fewer.
//
// The bytes are
//
//	the layout's name, 8 bytes
//	the strings: how many, the length of each, all of them
//	how many elements all slices and pointers of each type have
//	the value
//
// with every number a varint of encoding/binary. A struct is a set of the fields that
// are not zero, as the bits of a number, and those fields; a string is its place
// among the strings; a slice is its length and its elements; a pointer is 0 and what
// it points to where that is new, else the place of what it points to, from 1.
//
// The package knows nothing of what the values mean.
package wire

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
)

// version is part of every layout's name. It changes with the form of the bytes.
const version = "claimdiff wire 1"

// nameLength is how many bytes name a layout.
const nameLength = 8

// The errors of Read. Either means that the value has to be had from elsewhere.
var (
	ErrLayout  = errors.New("it was written by another version of the program")
	ErrDamaged = errors.New("it is damaged")
)

// Layout writes and reads values of one type. It is safe for concurrent use.
type Layout[T any] struct {
	*types
	root *plan
	name []byte
}

// LayoutOf is the layout of a type of booleans, whole numbers, strings, times, types
// with an AppendBinary and an UnmarshalBinary of their own, and slices of these,
// structs of these without other fields that are not exported, and pointers to such
// structs. It panics where the type holds anything else: what can be written is
// decided where a program is written.
func LayoutOf[T any]() Layout[T] {
	all := &types{plans: map[reflect.Type]*plan{}}
	root := all.planOf(reflect.TypeFor[T]())
	sum := sha256.Sum256(append([]byte(version), all.described...))
	return Layout[T]{all, root, sum[:nameLength]}
}

// Append writes a value behind other bytes.
func (l Layout[T]) Append(to []byte, value *T) ([]byte, error) {
	w := newWriter(l.types)
	l.root.write(w, reflect.ValueOf(value).Elem())
	if w.err != nil {
		return to, fmt.Errorf("write as bytes: %w", w.err)
	}
	to = append(to, l.name...)
	to = w.appendStrings(to)
	for _, n := range w.elements {
		to = binary.AppendUvarint(to, uint64(n))
	}
	return append(to, w.body...), nil
}

// Read reads what Append wrote. Its error is ErrLayout or ErrDamaged; on any bytes
// it takes memory in proportion to their number.
func (l Layout[T]) Read(data []byte) (value T, err error) {
	body, ok := bytes.CutPrefix(data, l.name)
	if !ok {
		return value, ErrLayout
	}
	r := &reader{rest: body}
	r.readStrings()
	r.readSlabs(l.slabs, len(data))
	if !r.damaged {
		l.root.read(r, reflect.ValueOf(&value).Elem())
	}
	if r.damaged || len(r.rest) > 0 {
		var none T
		return none, ErrDamaged
	}
	return value, nil
}
