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

// job makes the outcomes of one input or one record, independently of every
// other job.
type job struct {
	// name is the input that the job reads, should it fail.
	name string
	// limits hold the time that it may take; none at all where that is 0.
	limits Limits
	run    func() []outcome
}

// safely runs the job within its time; a panic, and the end of the time, become
// failures of its own document. A job that is out of time runs on beside the
// others until it is done, for nothing in Go can stop it; nobody hears of it.
func (j job) safely() []outcome {
	if j.limits.Time == 0 {
		return j.recovered()
	}
	done := make(chan []outcome, 1)
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

func (j job) recovered() (out []outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			out = j.failed(panicked(cause))
		}
	}()
	return j.run()
}

func (j job) failed(err error) []outcome {
	return []outcome{{failures: []claim.Failure{failure(j.name, err)}}}
}

// waiting is a job whose outcomes are waited for.
type waiting struct {
	job
	done chan []outcome
}

// inOrder runs the jobs on so many workers and hands over their outcomes in the
// order of the jobs, each as soon as it and all before it are there. Jobs are
// begun only so far ahead that every worker has some. It stops early with the
// context's error when the context is cancelled, and with that of yield.
func inOrder(ctx context.Context, workers int, jobs iter.Seq[job], yield func(outcome) error) error {
	running, stop := context.WithCancel(ctx)
	line := make(chan waiting, 4*workers)
	var working sync.WaitGroup
	working.Go(func() { begin(running, workers, jobs, line) })
	defer working.Wait()
	defer stop()
	for w := range line {
		var all []outcome
		select {
		case all = <-w.done:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		for _, out := range all {
			if err := yield(out); err != nil {
				return err
			}
		}
	}
	if err := context.Cause(ctx); err != nil {
		return fmt.Errorf("read the documents: %w", err)
	}
	return nil
}

// begin puts the jobs in line and runs them. It returns when all are done, or
// those that were begun when the context was cancelled.
func begin(ctx context.Context, workers int, jobs iter.Seq[job], line chan<- waiting) {
	queue := make(chan waiting)
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			for w := range queue {
				w.done <- w.safely()
			}
		})
	}
	for j := range jobs {
		w := waiting{j, make(chan []outcome, 1)}
		if !offer(ctx, line, w) || !offer(ctx, queue, w) {
			break
		}
	}
	close(queue)
	close(line)
	running.Wait()
}

// offer sends w and reports false where the context was cancelled first.
func offer(ctx context.Context, to chan<- waiting, w waiting) bool {
	select {
	case to <- w:
		return true
	case <-ctx.Done():
		return false
	}
}
