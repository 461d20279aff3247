package main

import (
	"maps"
	"slices"
	"sync"

	"github.com/klauspost/compress/zstd"
)

const (
	// blockBytes is how many bytes of records go to other workers as one element.
	blockBytes = 256 << 10
	// openBytes is how many bytes of elements a bundle puts together before it packs
	// them.
	openBytes = 16 << 20
)

// A pack is elements of one key as one: framed one behind the other and packed by
// Zstandard. Together they take a fraction of what they take alone, for reports of
// one story say much alike, and so do the lines of one list.
//
// Runners keep what is between two stages, each element with its headers and some
// of them in several copies; so few elements and small ones cost least everywhere.

// pack makes one of frames.
func pack(frames []byte) []byte { return packer().EncodeAll(frames, nil) }

// unpacked hands over the elements of a pack. They stay as they are when it returns.
func unpacked(pack []byte, yield func(element []byte) error) error {
	frames, err := unpacker().DecodeAll(pack, nil)
	for err == nil && len(frames) > 0 {
		var element []byte
		if element, frames, err = unframe(frames); err == nil {
			err = yield(element)
		}
	}
	return err
}

// eachOf hands over the elements of all packs of a key, as unpacked does.
func eachOf(packs func(*[]byte) bool, yield func(element []byte) error) error {
	var pack []byte
	for packs(&pack) {
		if err := unpacked(pack, yield); err != nil {
			return err
		}
	}
	return nil
}

// packFn packs the elements of each key that one worker makes, before they are
// shuffled. That is what lifting a combiner does, but the lifting of Beam's Go SDK
// holds 2,000 keys, and of more it lets one go for each element, packed or not.
type packFn struct {
	// Bytes is how many bytes of elements are put together before they are packed.
	Bytes int

	open map[string][]byte
	size int
}

// StartBundle begins with nothing.
func (fn *packFn) StartBundle(func(string, []byte)) { fn.open, fn.size = map[string][]byte{}, 0 }

// ProcessElement keeps the element, and emits all packs where that was enough.
func (fn *packFn) ProcessElement(key string, element []byte, emit func(string, []byte)) {
	before := fn.open[key]
	after := frame(before, element)
	fn.open[key] = after
	if fn.size += len(after) - len(before); fn.size >= fn.Bytes {
		fn.flush(emit)
	}
}

// FinishBundle emits what is left.
func (fn *packFn) FinishBundle(emit func(string, []byte)) { fn.flush(emit) }

func (fn *packFn) flush(emit func(string, []byte)) {
	for _, key := range slices.Sorted(maps.Keys(fn.open)) {
		emit(key, pack(fn.open[key]))
	}
	fn.StartBundle(nil)
}

// packer and unpacker may be used by several goroutines at a time.
var (
	packer = sync.OnceValue(func() *zstd.Encoder {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithWindowSize(1<<20))
		return must(e, err)
	})
	unpacker = sync.OnceValue(func() *zstd.Decoder {
		d, err := zstd.NewReader(nil)
		return must(d, err)
	})
)

// must is for what fails by a mistake in this program alone.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
