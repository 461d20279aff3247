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
	// Now is RFC 3339, "" for no doubt about dates.
	Now string
}

func (r reading) options() (sources.Options, error) {
	o := sources.Options{From: r.From, Lenient: r.Lenient}
	var err error
	if o.Fields, err = sources.ParseFields(r.Map); err != nil {
		return o, fmt.Errorf("--map %w", err)
	}
	if r.Now != "" {
		if o.Now, err = time.Parse(time.RFC3339, r.Now); err != nil {
			return o, fmt.Errorf("--now: %w", err)
		}
	}
	return o, nil
}

// cutFn cuts a file, given by its number and its path, into records.
type cutFn struct{ Reading reading }

// ProcessElement emits a piece for each record.
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
	number := 0
	sources.Cut(in, o, func(raw sources.Raw) bool {
		var data []byte
		if data, err = (piece{file, number, path, raw}).encode(); err != nil {
			return false
		}
		number++
		emit(data)
		return ctx.Err() == nil
	})
	if err == nil {
		err = ctx.Err()
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
	// Fanout is how many keys the documents of one story go to at first, and Shards
	// how many files each list is written to.
	Fanout, Shards int

	documents, claims, failures beam.Counter
}

// Setup makes the counters.
func (fn *extractFn) Setup() {
	fn.documents = beam.NewCounter(counters, "documents")
	fn.claims = beam.NewCounter(counters, "claims")
	fn.failures = beam.NewCounter(counters, "unreadable")
}

// ProcessElement emits the article by its story and shard, where it stands by its
// id, and the failures as lines.
func (fn *extractFn) ProcessElement(ctx context.Context, data []byte, emit func(string, []byte), id func(string, []byte), failed func(string, []byte)) error {
	p, err := decodePiece(data)
	if err != nil {
		return err
	}
	o, err := fn.Reading.options()
	if err != nil {
		return err
	}
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
		emit(shardKey(d.Story, d.ID, fn.Fanout), append([]byte{isArticle}, encoded...))
		id(d.ID, bearer{p.origin(), d.Path, d.Story}.encode())
	}
	return nil
}

// shardKey is the key of one of the shards of a story.
func shardKey(story, id string, shards int) string {
	return fmt.Sprintf("%04x%s", hashOf(id)%uint32(max(shards, 1)), story)
}

// storyOf is the story of a shard's key.
func storyOf(key string) string { return key[4:] }

func hashOf(text string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text))
	return h.Sum32()
}

// collectFn puts elements of one key on a pile, before they are shuffled where the
// runner lets it.
type collectFn struct{}

// CreateAccumulator is an empty pile.
func (*collectFn) CreateAccumulator() pile { return pile{} }

// AddInput puts an element on the pile.
func (*collectFn) AddInput(p pile, element []byte) pile { return p.add(element) }

// MergeAccumulators makes one pile of two.
func (*collectFn) MergeAccumulators(p, q pile) pile { return p.merged(q) }

// ExtractOutput is the pile, packed anew.
func (*collectFn) ExtractOutput(p pile) (pile, error) { return p.repacked() }

// gatherFn makes one pile of several of one key.
type gatherFn struct{}

// CreateAccumulator is an empty pile.
func (*gatherFn) CreateAccumulator() pile { return pile{} }

// AddInput puts the pile in with the others.
func (*gatherFn) AddInput(p, q pile) pile { return p.merged(q) }

// MergeAccumulators makes one pile of two.
func (*gatherFn) MergeAccumulators(p, q pile) pile { return p.merged(q) }

// ExtractOutput is the pile as it is.
func (*gatherFn) ExtractOutput(p pile) pile { return p }

// byStory gives the pile of a shard the key of its story.
func byStory(key string, p pile) (string, pile) { return storyOf(key), p }
