package main

import (
	"context"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
)

// judgeFn compares the documents of one story.
type judgeFn struct {
	Reading reading
	// Shards is how many files each list is written to.
	Shards int

	stories, questions, findings, repeated beam.Counter
}

// Setup makes the counters.
func (fn *judgeFn) Setup() {
	fn.stories = beam.NewCounter(counters, "stories")
	fn.questions = beam.NewCounter(counters, "questions")
	fn.findings = beam.NewCounter(counters, "findings")
	fn.repeated = beam.NewCounter(counters, "repeated ids")
}

// ProcessElement emits the lines of the story's comparison by their shards.
func (fn *judgeFn) ProcessElement(ctx context.Context, story string, articles, repeats func(*[]byte) bool, emit func(string, []byte)) error {
	o, err := fn.Reading.options()
	if err != nil {
		return err
	}
	all, err := gather(articles, repeats)
	if err != nil {
		return err
	}
	kept, left := all.kept()
	for _, f := range left {
		if err := f.emit(fn.Shards, emit); err != nil {
			return err
		}
	}
	var lines []line
	if len(kept) > 0 {
		told, result, err := judged(story, kept, o.Now)
		if err != nil {
			return err
		}
		lines = told
		fn.stories.Inc(ctx, 1)
		fn.questions.Inc(ctx, int64(len(result.Questions)))
		fn.findings.Inc(ctx, int64(len(result.Findings)))
	}
	fn.repeated.Inc(ctx, int64(len(left)))
	for _, l := range lines {
		if err := l.emit(fn.Shards, emit); err != nil {
			return err
		}
	}
	return nil
}

// judged are the lines of the comparison of a story's articles, which stand in the
// order of the inputs.
func judged(story string, articles []article, now time.Time) ([]line, compare.Result, error) {
	set := setOf(articles)
	future := sources.FromTheFuture(set.Documents, now)
	set.Caveats = append(set.Caveats, future...)
	result := compare.Run(set, compare.DefaultPolicy())
	where := placesOf(articles, future, result)
	var lines []line
	for part, err := range reports.NewView(result, reports.Tool{}).Parts() {
		if err != nil {
			return nil, result, err
		}
		lines = append(lines, line{part.List, story, where[part.List](part.Index), part.JSON})
	}
	return lines, result, nil
}

// setOf is the articles as one set.
func setOf(articles []article) claim.Set {
	var set claim.Set
	for _, a := range articles {
		set.Documents = append(set.Documents, a.set.Documents...)
		set.Claims = append(set.Claims, a.set.Claims...)
		set.Notices = append(set.Notices, a.set.Notices...)
		set.Caveats = append(set.Caveats, a.set.Caveats...)
	}
	return set
}
