package main

import (
	"context"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/claimdiff/claimdiff/sources"
)

// extractFn reads the document of a piece and its claims.
type extractFn struct {
	Reading reading
	// Shards is how many files each list is written to.
	Shards int
	// Sort is set where the documents that name no story are to be sorted into
	// stories. Then articles go by the keys of their ids at first.
	Sort bool

	options                     sources.Options
	documents, claims, failures beam.Counter
}

// Setup reads the options and makes the counters.
func (fn *extractFn) Setup() (err error) {
	fn.options, err = fn.Reading.options()
	fn.documents = beam.NewCounter(counters, "documents")
	fn.claims = beam.NewCounter(counters, "claims")
	fn.failures = beam.NewCounter(counters, "unreadable")
	return err
}

// ProcessElement emits, of each record of a pack, the article, who bears its id, and
// the failures as lines.
func (fn *extractFn) ProcessElement(ctx context.Context, pack []byte, emit, id, failed func(string, []byte)) error {
	return unpacked(pack, func(data []byte) error {
		p, err := decodePiece(data)
		if err != nil {
			return err
		}
		return fn.read(ctx, p, emit, id, failed)
	})
}

func (fn *extractFn) read(ctx context.Context, p piece, emit, id, failed func(string, []byte)) error {
	set := p.Raw.Load(fn.options, sources.English())
	for _, f := range set.Errors {
		fn.failures.Inc(ctx, 1)
		if err := (failedRecord{p.origin(), f}).emit(fn.Shards, failed); err != nil {
			return err
		}
	}
	for _, d := range set.Documents {
		fn.documents.Inc(ctx, 1)
		fn.claims.Inc(ctx, int64(len(set.Claims)))
		encoded, err := article{p.origin(), set}.encode()
		if err != nil {
			return err
		}
		b := bearer{ID: d.ID, Origin: p.origin(), Path: d.Path, Story: d.Story, Published: d.Published}
		if fn.Sort && d.Story == "" {
			b.Terms = sources.Topic(d, sources.English()).Terms
		}
		id(idKey(d.ID), b.encode())
		key := d.Story
		if fn.Sort {
			key = idKey(d.ID)
		}
		emit(key, encoded)
	}
	return ctx.Err()
}
