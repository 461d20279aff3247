package main

import (
	"sync"

	"github.com/klauspost/compress/zstd"
)

// packedAt is how many bytes a pile lets grow before it packs them.
const packedAt = 256 << 10

// pile is elements of one key on their way together: packed as one, they take a
// fraction of what they take alone, for reports of one story say much alike.
type pile struct {
	// blocks are frames that were packed together.
	blocks [][]byte
	// open are frames that are not packed yet.
	open []byte
}

// add puts an element on the pile.
func (p pile) add(element []byte) pile {
	p.open = frame(p.open, element)
	if len(p.open) >= packedAt {
		return p.packed()
	}
	return p
}

// packed is the pile with nothing open.
func (p pile) packed() pile {
	if len(p.open) == 0 {
		return p
	}
	p.blocks = append(p.blocks, packer().EncodeAll(p.open, nil))
	p.open = nil
	return p
}

// merged is both piles as one.
func (p pile) merged(q pile) pile {
	p.blocks = append(p.blocks, q.packed().blocks...)
	return p
}

// each hands over the elements.
func (p pile) each(yield func(element []byte) error) error {
	for _, block := range p.packed().blocks {
		frames, err := unpacker().DecodeAll(block, nil)
		for err == nil && len(frames) > 0 {
			var element []byte
			if element, frames, err = unframe(frames); err == nil {
				err = yield(element)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// repacked is the pile with its small blocks packed together.
func (p pile) repacked() (pile, error) {
	var out pile
	err := p.each(func(element []byte) error {
		out = out.add(element)
		return nil
	})
	return out.packed(), err
}

func encodePile(p pile) []byte {
	var out []byte
	for _, block := range p.packed().blocks {
		out = frame(out, block)
	}
	return out
}

func decodePile(data []byte) (pile, error) {
	var p pile
	for len(data) > 0 {
		block, rest, err := unframe(data)
		if err != nil {
			return p, err
		}
		p.blocks, data = append(p.blocks, block), rest
	}
	return p, nil
}

// packer and unpacker may be used by several goroutines at a time.
var (
	packer = sync.OnceValue(func() *zstd.Encoder {
		e, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedDefault))
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
