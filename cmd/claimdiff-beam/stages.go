package main

import (
	"context"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/claimdiff/claimdiff/sources"
)

// reading is how documents are read, as every worker is told it.
type reading struct {
	// From and Lenient are those of sources.Options, Map what ParseFields reads.
	From    string
	Map     []string
	Lenient bool
	// Now is a date or RFC 3339, "" for no doubt about dates.
	Now string
}

func (r reading) options() (sources.Options, error) {
	o := sources.Options{From: r.From, Lenient: r.Lenient}
	var err error
	if o.Fields, err = sources.ParseFields(r.Map); err != nil {
		return o, fmt.Errorf("--map %w", err)
	}
	if r.Now != "" {
		if o.Now, err = moment(r.Now); err != nil {
			return o, fmt.Errorf("--now %s is neither a date nor an RFC 3339 time", r.Now)
		}
	}
	return o, nil
}

// moment reads an RFC 3339 time; a date alone is its first instant in UTC.
func moment(word string) (time.Time, error) {
	if t, err := time.Parse(time.DateOnly, word); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, word)
}

// cutFn cuts a file, given by its number and its path, into records.
type cutFn struct{ Reading reading }

// ProcessElement emits the records in packs of about blockBytes.
func (fn *cutFn) ProcessElement(ctx context.Context, file int, path string, emit func([]byte)) error {
	o, err := fn.Reading.options()
	if err != nil {
		return err
	}
	in, done, err := open(ctx, path)
	if err != nil {
		return err
	}
	defer done()
	number, block := 0, []byte(nil)
	sources.Cut(in, o, func(raw sources.Raw) bool {
		var data []byte
		if data, err = (piece{file, number, path, raw}).encode(); err != nil {
			return false
		}
		number++
		if block = frame(block, data); len(block) >= blockBytes {
			emit(packed(block))
			block = block[:0]
		}
		return ctx.Err() == nil
	})
	if err == nil {
		err = ctx.Err()
	}
	if err == nil && len(block) > 0 {
		emit(packed(block))
	}
	return err
}

// open opens a file of any file system that Beam knows.
func open(ctx context.Context, path string) (sources.File, func(), error) {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return sources.File{}, nil, err
	}
	size, err := fs.Size(ctx, path)
	if err != nil {
		size = 0
	}
	in, err := fs.OpenRead(ctx, path)
	if err != nil {
		_ = fs.Close()
		return sources.File{}, nil, fmt.Errorf("open %s: %w", path, err)
	}
	return sources.File{Path: path, Reader: in, Size: size}, func() { _ = in.Close(); _ = fs.Close() }, nil
}

// extractFn reads the document of a piece and its claims.
type extractFn struct {
	Reading reading
	// Shards is how many files each list is written to.
	Shards int
	// Sort is set where the documents that name no story are to be sorted into
	// stories. Then articles go by the keys of their ids at first.
	Sort bool

	documents, claims, failures beam.Counter
}

// Setup makes the counters.
func (fn *extractFn) Setup() {
	fn.documents = beam.NewCounter(counters, "documents")
	fn.claims = beam.NewCounter(counters, "claims")
	fn.failures = beam.NewCounter(counters, "unreadable")
}

// ProcessElement emits, of each record of a pack, the article, who bears its id, and
// the failures as lines.
func (fn *extractFn) ProcessElement(ctx context.Context, pack []byte, emit, id, failed func(string, []byte)) error {
	o, err := fn.Reading.options()
	if err != nil {
		return err
	}
	return unpacked(pack, func(data []byte) error {
		p, err := decodePiece(data)
		if err != nil {
			return err
		}
		return fn.read(ctx, p, o, emit, id, failed)
	})
}

func (fn *extractFn) read(ctx context.Context, p piece, o sources.Options, emit, id, failed func(string, []byte)) error {
	set := p.Raw.Load(o, sources.English())
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
		if fn.Sort {
			emit(idKey(d.ID), encoded)
		} else {
			emit(d.Story, encoded)
		}
	}
	return ctx.Err()
}

func hashOf(text string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text))
	return h.Sum32()
}
