package main

import (
	"context"
	"io"
)

// interruptible reads from a reader that may wait for ever, a terminal or a
// pipe, and gives up when ctx is cancelled. What the reader then still hands
// over is lost.
type interruptible struct {
	ctx    context.Context
	reader io.Reader
}

// Read reads as the reader does, or returns the reason why ctx was cancelled.
func (i interruptible) Read(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	done := make(chan result, 1)
	own := make([]byte, len(p)) // p is the caller's again once this returns
	go func() {
		n, err := i.reader.Read(own)
		done <- result{n, err}
	}()
	select {
	case <-i.ctx.Done():
		return 0, context.Cause(i.ctx)
	case r := <-done:
		copy(p, own[:r.n])
		return r.n, r.err
	}
}
