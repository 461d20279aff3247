package main

import (
	"context"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/claimdiff/claimdiff/reports"
)

// counters is the name under which runners show the counters.
const counters = "claimdiff"

// registerAll makes what runs on workers known to Beam, which has to happen before
// Beam begins.
func registerAll() {
	beam.RegisterCoder(reflect.TypeFor[pile](), encodePile, decodePile)
	register.DoFn4x1[context.Context, int, string, func([]byte), error](&cutFn{})
	register.DoFn5x1[context.Context, []byte, func(string, []byte), func(string, []byte), func(string, []byte), error](&extractFn{})
	register.DoFn3x1[string, func(*[]byte) bool, func(string, []byte), error](&repeatsFn{})
	register.DoFn4x1[context.Context, string, pile, func(string, []byte), error](&judgeFn{})
	register.DoFn4x1[context.Context, string, func(*[]byte) bool, func([]byte), error](&writeFn{})
	register.DoFn3x1[context.Context, int, func(*[]byte) bool, error](&manifestFn{})
	register.Combiner3[pile, []byte, pile](&collectFn{})
	register.Combiner1[pile](&gatherFn{})
	register.Function2x2(byStory)
	register.Function1x3(numbered)
	register.Function1x2(emptyShard)
	register.Emitter1[[]byte]()
	register.Emitter2[string, []byte]()
	register.Iter1[[]byte]()
}

// plan is everything that a run depends on.
type plan struct {
	reading reading
	// inputs are the files, in their order.
	inputs []string
	folder string
	// shards is how many files each list is written to.
	shards int
	// fanout is how many keys the documents of one story go to at first, so that no
	// worker has to take those of a large story one by one.
	fanout int
	// manifest is the JSON of one without shards.
	manifest []byte
}

// build makes the pipeline: cut the files into records, read each, bring those of a
// story together in two steps, compare them, and write what comes of it.
func (p plan) build(s beam.Scope) {
	pieces := beam.Reshuffle(s.Scope("spread"), beam.ParDo(s.Scope("cut"), &cutFn{p.reading}, p.files(s)))
	articles, ids, unread := beam.ParDo3(s.Scope("extract"), &extractFn{Reading: p.reading, Fanout: p.fanout, Shards: p.shards}, pieces)
	repeats := beam.ParDo(s.Scope("repeated ids"), &repeatsFn{p.fanout}, beam.GroupByKey(s, ids))
	stories := beam.CombinePerKey(s.Scope("stories"), &gatherFn{}, beam.Flatten(s, collected(s, articles), collected(s, repeats)))
	told := beam.ParDo(s.Scope("judge"), &judgeFn{Reading: p.reading, Shards: p.shards}, stories)
	lines := beam.Flatten(s, p.emptyShards(s), unread, told)
	written := beam.ParDo(s.Scope("write"), &writeFn{p.folder}, beam.GroupByKey(s, lines))
	beam.ParDo0(s.Scope("manifest"), &manifestFn{p.folder, p.manifest}, beam.Create(s, 0), beam.SideInput{Input: written})
}

// collected brings the elements of each shard of a story together, and hands them
// on by the story.
func collected(s beam.Scope, elements beam.PCollection) beam.PCollection {
	s = s.Scope("shards of stories")
	return beam.ParDo(s, byStory, beam.CombinePerKey(s, &collectFn{}, elements))
}

// files are the inputs with their numbers, spread over the workers.
func (p plan) files(s beam.Scope) beam.PCollection {
	s = s.Scope("files")
	listed := make([]string, len(p.inputs))
	for i, path := range p.inputs {
		listed[i] = fmt.Sprintf("%d %s", i, path)
	}
	return beam.Reshuffle(s, beam.ParDo(s, numbered, beam.CreateList(s, listed)))
}

// numbered parts the number of a file from its path.
func numbered(listed string) (int, string, error) {
	number, path, _ := strings.Cut(listed, " ")
	n, err := strconv.Atoi(number)
	return n, path, err
}

// emptyShards stand for every file of lines, so that each is written, lines or not.
func (p plan) emptyShards(s beam.Scope) beam.PCollection {
	s = s.Scope("empty shards")
	var names []string
	for _, list := range reports.Lists() {
		for shard := range p.shards {
			names = append(names, shardName(list, shard, p.shards))
		}
	}
	return beam.ParDo(s, emptyShard, beam.CreateList(s, names))
}

func emptyShard(name string) (string, []byte) { return name, nil }
