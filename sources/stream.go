package sources

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"
)

// stream hands over the records of an input that may hold several, as a
// goroutine of its own cuts them off: a fault of the reader costs no more than
// the rest of its input, and so does one that goes on for ever without reading
// on. Standard input may take its time.
func (in input) stream(o Options, yield func(Format, Record) bool) error {
	opened, err := in.open(o)
	if err != nil {
		return err
	}
	s := &stream{source: &progress{ReadCloser: opened}, pieces: make(chan piece), ended: make(chan error, 1), left: make(chan struct{})}
	defer close(s.left)
	go s.cut(in, o)
	patience := time.NewTicker(o.Limits.Time)
	defer patience.Stop()
	read := int64(-1)
	for {
		select {
		case p := <-s.pieces:
			if !yield(p.format, p.record) {
				return nil
			}
			patience.Reset(o.Limits.Time)
		case err := <-s.ended:
			return err
		case <-patience.C:
			now := s.source.read.Load()
			if now == read && in.path != standardInput {
				return overTime("the rest of it was", o.Limits)
			}
			read = now
		}
	}
}

// stream is an input while its records are cut off.
type stream struct {
	source *progress
	pieces chan piece
	// ended gets the error of the input, or nil, when there is no more.
	ended chan error
	// left is closed when nobody wants any more.
	left chan struct{}
}

// piece is a record and the format that it is in.
type piece struct {
	format Format
	record Record
}

// cut runs until the input ends or nobody wants any more of it.
func (s *stream) cut(in input, o Options) {
	defer s.source.Close()
	defer func() {
		if cause := recover(); cause != nil {
			s.ended <- panicked(cause)
		}
	}()
	s.ended <- in.cut(s.source, o, func(f Format, r Record) bool {
		select {
		case s.pieces <- piece{f, r}:
			return true
		case <-s.left:
			return false
		}
	})
}

// progress counts the bytes that are read.
type progress struct {
	io.ReadCloser
	read atomic.Int64
}

// Read reads and counts.
func (p *progress) Read(b []byte) (int, error) {
	n, err := p.ReadCloser.Read(b)
	p.read.Add(int64(n))
	return n, err
}

// ReadAt reads and counts; it fails where the input is no file.
func (p *progress) ReadAt(b []byte, offset int64) (int, error) {
	file, ok := p.ReadCloser.(*os.File)
	if !ok {
		return 0, fmt.Errorf("read at byte %d: the input is no file", offset)
	}
	n, err := file.ReadAt(b, offset)
	p.read.Add(int64(n))
	return n, err
}

func panicked(cause any) *problem {
	return problemf("this is a fault of claimdiff; please report it with the file", "reading it failed inside claimdiff: %v", cause)
}

func overTime(what string, limits Limits) *problem {
	return problemf("give the article alone, or raise the limit: --limit time=10m", "%s not read within %v, the limit for one document", what, limits.Time)
}
