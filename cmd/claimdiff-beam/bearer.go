package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// bearer is a document that bears an id: where it stands, its own path, which for a
// member of an archive is longer than the file's, and its story.
type bearer struct {
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
type repeatsFn struct{ Fanout int }

// ProcessElement emits the repeats of an id by their stories and shards.
func (fn *repeatsFn) ProcessElement(id string, values func(*[]byte) bool, emit func(string, []byte)) error {
	var all []bearer
	var data []byte
	for values(&data) {
		var b bearer
		if err := json.Unmarshal(data, &b); err != nil {
			return fmt.Errorf("read who bears the id %s: %w", id, err)
		}
		all = append(all, b)
	}
	slices.SortFunc(all, func(a, b bearer) int { return compareOrigins(a.Origin, b.Origin) })
	for _, b := range all[1:] {
		told := must(json.Marshal(repeat{b.Origin, all[0].Path}))
		emit(shardKey(b.Story, id, fn.Fanout), append([]byte{isRepeat}, told...))
	}
	return nil
}

// The first byte of an element that goes to a story says what it is.
const (
	isArticle byte = iota
	isRepeat
)

// gathered is what came to one story.
type gathered struct {
	articles []article
	repeats  map[origin]repeat
}

// gather reads a pile; its articles are in the order of the inputs.
func gather(p pile) (gathered, error) {
	g := gathered{repeats: map[origin]repeat{}}
	err := p.each(func(element []byte) error {
		if element[0] == isRepeat {
			var r repeat
			err := json.Unmarshal(element[1:], &r)
			g.repeats[r.Origin] = r
			return err
		}
		a, err := decodeArticle(element[1:])
		g.articles = append(g.articles, a)
		return err
	})
	slices.SortFunc(g.articles, func(a, b article) int { return compareOrigins(a.origin, b.origin) })
	return g, err
}

// kept are the articles that are compared, and why the others are not.
func (g gathered) kept() (kept []article, left []failedRecord) {
	for _, a := range g.articles {
		r, repeated := g.repeats[a.origin]
		if !repeated {
			kept = append(kept, a)
			continue
		}
		failure := sources.SameID(a.document(), r.First, a.Line)
		failure.Offset = a.Offset
		left = append(left, failedRecord{a.origin, failure})
	}
	return kept, left
}

// failedRecord is a record that no document came of.
type failedRecord struct {
	origin
	claim.Failure
}
