package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// gathered is what came to one story: its articles in the order of the inputs, and
// which of them are left out.
type gathered struct {
	articles []article
	repeats  map[origin]repeat
}

// gather reads the packed articles of a story and its repeats.
func gather(articles, repeats func(*[]byte) bool) (gathered, error) {
	g := gathered{repeats: map[origin]repeat{}}
	err := eachOf(articles, func(element []byte) error {
		a, err := decodeArticle(element)
		g.articles = append(g.articles, a)
		return err
	})
	if err != nil {
		return g, err
	}
	slices.SortFunc(g.articles, func(a, b article) int { return compareOrigins(a.origin, b.origin) })
	var data []byte
	for repeats(&data) {
		var r repeat
		if err := json.Unmarshal(data, &r); err != nil {
			return g, fmt.Errorf("read which document is left out: %w", err)
		}
		g.repeats[r.Origin] = r
	}
	return g, nil
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
