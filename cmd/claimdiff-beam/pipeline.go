package main

import (
	"context"
	"fmt"
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
	register.DoFn4x1[context.Context, int, string, func([]byte), error](&cutFn{})
	register.DoFn5x1[context.Context, []byte, func(string, []byte), func(string, []byte), func(string, []byte), error](&extractFn{})
	register.DoFn3x0[string, []byte, func(string, []byte)](&packFn{})
	register.DoFn3x1[string, func(*[]byte) bool, func(string, []byte), error](&repeatsFn{})
	register.DoFn3x1[string, func(*[]byte) bool, func(string, []byte), error](&firstsFn{})
	register.DoFn3x1[string, func(*[]byte) bool, func(string, []byte), error](&sortFn{})
	register.DoFn4x1[string, func(*[]byte) bool, func(*[]byte) bool, func(string, []byte), error](&placeFn{})
	register.DoFn5x1[context.Context, string, func(*[]byte) bool, func(*[]byte) bool, func(string, []byte), error](&judgeFn{})
	register.DoFn4x1[context.Context, string, func(*[]byte) bool, func([]byte), error](&writeFn{})
	register.DoFn3x1[context.Context, int, func(*[]byte) bool, error](&manifestFn{})
	register.Function1x3(numbered)
	register.Function1x2(emptyShard)
	register.Emitter1[[]byte]()
	register.Emitter2[string, []byte]()
	register.Iter1[[]byte]()
}

// plan is everything that a run depends on.
type plan struct {
	reading reading
	judging judging
	// sort is set where documents that name no story are sorted into stories.
	sort bool
	// inputs are the files, in their order.
	inputs []string
	folder string
	// shards is how many files each list is written to.
	shards int
	// manifest is the JSON of one without shards.
	manifest []byte
}

// build makes the pipeline: cut the files into records, read each, bring those of a
// story together, compare them, and write what comes of it. What is shuffled is
// packed before.
func (p plan) build(s beam.Scope) {
	records := beam.Reshuffle(s.Scope("spread"), beam.ParDo(s.Scope("cut"), &cutFn{Reading: p.reading}, p.files(s)))
	articles, ids, unread := beam.ParDo3(s.Scope("extract"), &extractFn{Reading: p.reading, Shards: p.shards, Sort: p.sort}, records)
	byID := beam.GroupByKey(s, packed(s, "ids", ids))
	repeats := beam.ParDo(s.Scope("repeated ids"), &repeatsFn{}, byID)
	if p.sort {
		articles = sorted(s.Scope("sort"), articles, byID)
	}
	stories := beam.CoGroupByKey(s, packed(s, "articles", articles), repeats)
	told := beam.ParDo(s.Scope("judge"), &judgeFn{Reading: p.reading, Judging: p.judging, Shards: p.shards}, stories)
	lines := beam.Flatten(s, p.emptyShards(s), packed(s, "unread", unread), packed(s, "lines", told))
	written := beam.ParDo(s.Scope("write"), &writeFn{Folder: p.folder}, beam.GroupByKey(s, lines))
	beam.ParDo0(s.Scope("manifest"), &manifestFn{Folder: p.folder, Manifest: p.manifest}, beam.Create(s, 0), beam.SideInput{Input: written})
}

// sorted are articles by the stories that they name or are sorted into. The words that
// tell it stand with the ids.
func sorted(s beam.Scope, articles, byID beam.PCollection) beam.PCollection {
	firsts := beam.ParDo(s, &firstsFn{}, byID)
	stories := beam.ParDo(s, &sortFn{}, beam.GroupByKey(s, packed(s, "firsts", firsts)))
	return beam.ParDo(s, &placeFn{}, beam.CoGroupByKey(s, packed(s, "articles", articles), packed(s, "stories", stories)))
}

// packed are elements packed by their keys.
func packed(s beam.Scope, what string, elements beam.PCollection) beam.PCollection {
	return beam.ParDo(s.Scope("pack "+what), &packFn{Bytes: openBytes}, elements)
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
