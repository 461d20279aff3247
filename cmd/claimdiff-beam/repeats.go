package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// idKeys is how many keys the ids of documents are spread over: with one each, most
// of what is shuffled would be keys and headers. Of a hundred million documents, a
// key has the ids of 25,000.
const idKeys = 4096

// idKey is the key of an id.
func idKey(id string) string { return fmt.Sprintf("%03x", hashOf(id)%idKeys) }

// bearer is a document that bears an id: where it stands, its own path, which for a
// member of an archive is longer than the file's, and its story.
type bearer struct {
	ID          string
	Origin      origin
	Path, Story string
}

func (b bearer) encode() []byte { return must(json.Marshal(b)) }

// repeat is a document that is left out, since one of the path First, before it,
// has its id.
type repeat struct {
	Origin origin
	First  string
}

// repeatsFn finds, of all documents that bear one id, those that are not the first.
type repeatsFn struct{}

// ProcessElement takes the ids of one key and emits repeats by their stories.
func (fn *repeatsFn) ProcessElement(key string, packs func(*[]byte) bool, emit func(string, []byte)) error {
	bearers := map[string][]bearer{}
	err := eachOf(packs, func(element []byte) error {
		var b bearer
		err := json.Unmarshal(element, &b)
		bearers[b.ID] = append(bearers[b.ID], b)
		return err
	})
	if err != nil {
		return fmt.Errorf("read who bears the ids of key %s: %w", key, err)
	}
	for _, id := range slices.Sorted(maps.Keys(bearers)) {
		all := bearers[id]
		slices.SortFunc(all, func(a, b bearer) int { return compareOrigins(a.Origin, b.Origin) })
		for _, b := range all[1:] {
			emit(b.Story, must(json.Marshal(repeat{b.Origin, all[0].Path})))
		}
	}
	return nil
}
