package main

import (
	"context"
	"iter"
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
	Judging judging
	// Shards is how many files each list is written to.
	Shards int

	now                                    time.Time
	policy                                 compare.Policy
	stories, questions, findings, repeated beam.Counter
}

// Setup reads the settings and makes the counters.
func (fn *judgeFn) Setup() error {
	o, err := fn.Reading.options()
	fn.now, fn.policy = o.Now, fn.Judging.policy()
	fn.stories = beam.NewCounter(counters, "stories")
	fn.questions = beam.NewCounter(counters, "questions")
	fn.findings = beam.NewCounter(counters, "findings")
	fn.repeated = beam.NewCounter(counters, "repeated ids")
	return err
}

// ProcessElement emits the lines of the story's comparison by their shards.
func (fn *judgeFn) ProcessElement(ctx context.Context, story string, articles, repeats func(*[]byte) bool, emit func(string, []byte)) error {
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
	fn.repeated.Inc(ctx, int64(len(left)))
	if len(kept) == 0 {
		return nil
	}
	return fn.judge(ctx, story, kept, emit)
}

func (fn *judgeFn) judge(ctx context.Context, story string, articles []article, emit func(string, []byte)) error {
	view, lines := fn.Judging.judged(story, articles, fn.policy, fn.now)
	fn.stories.Inc(ctx, 1)
	fn.questions.Inc(ctx, int64(len(view.Questions)))
	fn.findings.Inc(ctx, int64(len(view.Findings)))
	for l, err := range lines {
		if err == nil {
			err = l.emit(fn.Shards, emit)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// judging is how documents are compared, as every worker is told it.
type judging struct {
	// Policy is that of the comparison, as its JSON tells it.
	Policy reports.PolicyView
	// Lightest is the lightest severity of findings that are told, "" for all.
	Lightest compare.Severity
}

// policy is the policy, with what its attributes mean in prose.
func (j judging) policy() compare.Policy {
	policy := reports.SavedPolicy(reports.View{Policy: j.Policy})
	for i, t := range policy.Tolerances {
		if t.Attribute != "" {
			policy.Tolerances[i].Means = sources.ReadMeaning(t.Attribute, sources.English())
		}
	}
	return policy
}

// view is a comparison as it is told.
func (j judging) view(result compare.Result, tool reports.Tool) reports.View {
	return reports.NewView(result, tool).AtLeast(j.Lightest)
}

// judged is the comparison of a story's articles, which stand in the order of the
// inputs, and its lines.
func (j judging) judged(story string, articles []article, policy compare.Policy, now time.Time) (reports.View, iter.Seq2[line, error]) {
	set := setOf(articles, story)
	future := sources.FromTheFuture(set.Documents, now)
	set.Caveats = append(set.Caveats, future...)
	result := compare.Run(set, policy)
	view := j.view(result, reports.Tool{})
	where := placesOf(articles, future, result.Documents, view)
	return view, func(yield func(line, error) bool) {
		for part, err := range view.Parts() {
			if err != nil {
				yield(line{}, err)
				return
			}
			if !yield(line{part.List, story, where[part.List](part.Index), part.JSON}, nil) {
				return
			}
		}
	}
}

// setOf is the articles as one set. Documents that name no story are given the one
// that they were sorted into.
func setOf(articles []article, story string) claim.Set {
	var set claim.Set
	for _, a := range articles {
		a.document().Story = story
		set.Documents = append(set.Documents, a.set.Documents...)
		set.Claims = append(set.Claims, a.set.Claims...)
		set.Notices = append(set.Notices, a.set.Notices...)
		set.Caveats = append(set.Caveats, a.set.Caveats...)
	}
	return set
}
