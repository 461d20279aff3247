package reports

import (
	"bytes"
	"iter"
	"testing"
)

// TestJoinWritesWhatWasTakenApart takes fixtures apart and joins them.
func TestJoinWritesWhatWasTakenApart(t *testing.T) {
	for name, view := range samples(t) {
		var want, got bytes.Buffer
		if err := encode(&want, view, "  "); err != nil {
			t.Fatal(err)
		}
		if err := writeJSON(&got, view, Terminal{}); err != nil || got.String() != want.String() {
			t.Errorf("%s as it is written: %v\n%s\nwant\n%s", name, err, got.Bytes(), want.Bytes())
		}
		got.Reset()
		taken := map[string][][]byte{}
		for part, err := range view.Parts() {
			if err != nil {
				t.Fatal(err)
			}
			taken[part.List] = append(taken[part.List], part.JSON)
		}
		err := Join(&got, view.Head(), func(list string) iter.Seq2[[]byte, error] {
			return func(yield func([]byte, error) bool) {
				for _, entry := range taken[list] {
					if !yield(entry, nil) {
						return
					}
				}
			}
		})
		if err != nil || got.String() != want.String() {
			t.Errorf("%s: %v\n%s\nwant\n%s", name, err, got.Bytes(), want.Bytes())
		}
	}
}
