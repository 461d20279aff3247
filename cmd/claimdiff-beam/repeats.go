package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
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
	// Published and Terms are of a document that is to be sorted into a story.
	Published document.Moment
	Terms     []claim.Term
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
	bearers, err := bearersOf(key, packs)
	for _, all := range bearers {
		for _, b := range all[1:] {
			emit(b.Story, must(json.Marshal(repeat{b.Origin, all[0].Path})))
		}
	}
	return err
}

// bearersOf are the bearers of each id of a key, in the order of the inputs.
func bearersOf(key string, packs func(*[]byte) bool) ([][]bearer, error) {
	byID := map[string][]bearer{}
	err := eachOf(packs, func(element []byte) error {
		var b bearer
		err := json.Unmarshal(element, &b)
		byID[b.ID] = append(byID[b.ID], b)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read who bears the ids of key %s: %w", key, err)
	}
	var bearers [][]bearer
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		slices.SortFunc(byID[id], func(a, b bearer) int { return compareOrigins(a.Origin, b.Origin) })
		bearers = append(bearers, byID[id])
	}
	return bearers, nil
}
