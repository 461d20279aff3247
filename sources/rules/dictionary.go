package rules

import (
	"math/bits"
	"slices"
)

// Dictionary finds what a language's tables say of a word. It is made once and
// only read: a hash table without deletion, growth or seed, whose hash looks at
// a few bytes of the word and which compares words in one short bucket.
type Dictionary[V any] struct {
	// starts is where each bucket starts among the words; the last one is where
	// they end. Its length is a power of two and one.
	starts []uint32
	words  []string
	values []V
}

// NewDictionary makes a dictionary of the words, for which it has four buckets
// each.
func NewDictionary[V any](entries map[string]V) *Dictionary[V] {
	size := 1 << bits.Len(uint(4*len(entries)))
	d := &Dictionary[V]{starts: make([]uint32, size+1)}
	for word := range entries {
		d.starts[d.bucket(word)+1]++
	}
	for b := range size {
		d.starts[b+1] += d.starts[b]
	}
	next := slices.Clone(d.starts)
	d.words, d.values = make([]string, len(entries)), make([]V, len(entries))
	for word, value := range entries {
		at := &next[d.bucket(word)]
		d.words[*at], d.values[*at] = word, value
		*at++
	}
	return d
}

// Find is what the dictionary says of the word, and false where it lacks it.
func (d *Dictionary[V]) Find(word string) (value V, ok bool) {
	b := d.bucket(word)
	for i := d.starts[b]; i < d.starts[b+1]; i++ {
		if d.words[i] == word {
			return d.values[i], true
		}
	}
	return value, false
}

// Of is what the dictionary says of the word, the zero value where it lacks it.
func (d *Dictionary[V]) Of(word string) V {
	value, _ := d.Find(word)
	return value
}

// bucket hashes the length, two bytes from each end and the one in the middle,
// by Knuth's multiplication (The Art of Computer Programming, 6.4).
func (d *Dictionary[V]) bucket(word string) uint32 {
	n := len(word)
	if n < 2 {
		if n == 0 {
			return 0
		}
		return uint32(word[0]) & uint32(len(d.starts)-2)
	}
	h := uint32(word[0]) | uint32(word[1])<<8 | uint32(word[n-1])<<16 | uint32(word[n-2])<<24
	h = (h ^ uint32(word[n/2])*0x01010193 ^ uint32(n)<<5) * 2654435769
	return h >> 8 & uint32(len(d.starts)-2)
}
