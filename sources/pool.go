package sources

import (
	"context"
	"fmt"
	"iter"
	"sync"
	"time"

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
	// limits hold the time that it may take; none at all where that is 0.
	limits Limits
	run    func() outcome
}

// safely runs the job within its time; a panic, and the end of the time, become
// failures of its own document. A job that is out of time runs on beside the
// others until it is done, for nothing in Go can stop it; nobody hears of it.
func (j job) safely() outcome {
	if j.limits.Time == 0 {
		return j.recovered()
	}
	done := make(chan outcome, 1)
	go func() { done <- j.recovered() }()
	patience := time.NewTimer(j.limits.Time)
	defer patience.Stop()
	select {
	case out := <-done:
		return out
	case <-patience.C:
		return j.failed(overTime("it was", j.limits))
	}
}

func (j job) recovered() (out outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			out = j.failed(panicked(cause))
		}
	}()
	return j.run()
}

func (j job) failed(err error) outcome {
	return outcome{failures: []claim.Failure{failure(j.name, err)}}
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
