package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// only iterates over the given values, as Beam hands them over.
func only(values ...[]byte) func(*[]byte) bool {
	return func(to *[]byte) bool {
		if len(values) == 0 {
			return false
		}
		*to, values = values[0], values[1:]
		return true
	}
}

// TestWhatIsPackedComesOutAgain packs elements of several keys, bundle by bundle.
func TestWhatIsPackedComesOutAgain(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		want, packs := map[string][]string{}, map[string][][]byte{}
		emit := func(key string, pack []byte) { packs[key] = append(packs[key], pack) }
		for range rapid.IntRange(0, 3).Draw(rt, "bundles") {
			fn := &packFn{Bytes: 64}
			fn.StartBundle(emit)
			for i := range rapid.IntRange(0, 6).Draw(rt, "elements") {
				key := rapid.SampledFrom([]string{"", "a", "b"}).Draw(rt, "key")
				size := rapid.SampledFrom([]int{0, 9, 40}).Draw(rt, "size")
				element := fmt.Sprint(i, string(bytes.Repeat([]byte("x"), size)))
				want[key] = append(want[key], element)
				fn.ProcessElement(key, []byte(element), emit)
			}
			fn.FinishBundle(emit)
		}
		for _, key := range slices.Sorted(maps.Keys(want)) {
			var got []string
			err := eachOf(only(packs[key]...), func(element []byte) error {
				got = append(got, string(element))
				return nil
			})
			if err != nil || !slices.Equal(got, want[key]) {
				rt.Fatalf("key %q: %d elements, want %d: %v", key, len(got), len(want[key]), err)
			}
		}
	})
}

func TestADamagedPackIsTold(t *testing.T) {
	whole := pack(frame(nil, bytes.Repeat([]byte("claims "), 9)))
	for name, pack := range map[string][]byte{"cut": whole[:len(whole)-1], "none": []byte("no pack"), "frames": pack([]byte{9, 1})} {
		if err := unpacked(pack, func([]byte) error { return nil }); err == nil {
			t.Errorf("%s: nothing was told", name)
		}
	}
}
