package table

import (
	"hash/maphash"
	"strings"
)

// interned gives equal texts one copy, so that a column of a few names costs
// the memory of a few names. It remembers a bounded number of texts: one that
// comes back late may get a second copy.
type interned struct {
	seed  maphash.Seed
	slots [1 << 12]string
}

func newInterned() *interned { return &interned{seed: maphash.MakeSeed()} }

// of is a copy of the text that does not hold on to the text's own bytes.
func (in *interned) of(text string) string {
	if text == "" {
		return ""
	}
	slot := &in.slots[maphash.String(in.seed, text)%uint64(len(in.slots))]
	if *slot != text {
		*slot = strings.Clone(text)
	}
	return *slot
}
