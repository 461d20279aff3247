package sources

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// outcome is what became of one record: a document and its claims, or the
// reasons why there is none.
type outcome struct {
	document *document.Document
	reading
	failures []claim.Failure
	// line is where the record starts, 0 where it is the whole file.
	line int
}

// job makes one outcome, independently of every other job.
type job struct {
	// name is the input that the job reads, should it fail.
	name string
	run  func() outcome
}

// safely runs the job; a panic becomes a failure of its own document.
func (j job) safely() (out outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			out = outcome{failures: []claim.Failure{{
				Document: j.name,
				Message:  fmt.Sprintf("reading it failed inside claimdiff: %v", cause),
				Hint:     "this is a fault of claimdiff; please report it with the file",
			}}}
		}
	}()
	return j.run()
}

// inOrder runs the jobs on so many workers and returns their outcomes in the
// order of the jobs. It stops early, with the context's error, only when the
// context is cancelled.
func inOrder(ctx context.Context, workers int, jobs iter.Seq[job]) ([]outcome, error) {
	type numbered struct {
		job
		outcome *outcome
	}
	queue := make(chan numbered)
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			for n := range queue {
				if ctx.Err() == nil {
					*n.outcome = n.safely()
				}
			}
		})
	}
	var outcomes []*outcome
	for j := range jobs {
		if ctx.Err() != nil {
			break
		}
		outcomes = append(outcomes, new(outcome))
		queue <- numbered{j, outcomes[len(outcomes)-1]}
	}
	close(queue)
	running.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, fmt.Errorf("read the documents: %w", err)
	}
	out := make([]outcome, len(outcomes))
	for i, o := range outcomes {
		out[i] = *o
	}
	return out, nil
}
