package sources

import (
	"io"
	"sync/atomic"
	"time"
)

// watched hands over the records of an input that may hold several, as a
// goroutine of its own cuts them off: a fault of the reader costs no more than
// the rest of its input, and so does one that goes on for ever without reading
// on. Standard input may take its time.
func (in input) watched(o Options, yield func(found) bool) error {
	stream, done, err := in.open(o)
	if err != nil {
		return err
	}
	return stream.watched(done, o, yield)
}

// watched hands over the records of a stream, and calls done when nothing reads
// from it any more.
func (in Stream) watched(done func(), o Options, yield func(found) bool) error {
	s := &watched{source: in, done: done, read: &progress{}, pieces: make(chan found), ended: make(chan error, 1), left: make(chan struct{})}
	defer close(s.left)
	go s.cut(o)
	patience := time.NewTicker(o.Limits.Time)
	defer patience.Stop()
	before := int64(-1)
	for {
		select {
		case p := <-s.pieces:
			if !yield(p) {
				return nil
			}
			patience.Reset(o.Limits.Time)
		case err := <-s.ended:
			return err
		case <-patience.C:
			now := s.read.bytes.Load()
			if now == before && in.Path != standardInput {
				return overTime("the rest of it was", o.Limits)
			}
			before = now
		}
	}
}

// watched is an input while its records are cut off.
type watched struct {
	source Stream
	// done closes the source.
	done   func()
	read   *progress
	pieces chan found
	// ended gets the error of the input, or nil, when there is no more.
	ended chan error
	// left is closed when nobody wants any more.
	left chan struct{}
}

// cut runs until the input ends or nobody wants any more of it.
func (s *watched) cut(o Options) {
	defer s.done()
	defer func() {
		if cause := recover(); cause != nil {
			s.ended <- panicked(cause)
		}
	}()
	s.source.Reader = progressReader{s.source.Reader, s.read}
	if s.source.File != nil {
		s.source.File = progressFile{s.source.File, s.read}
	}
	s.ended <- s.source.records(o, func(f found) bool {
		select {
		case s.pieces <- f:
			return true
		case <-s.left:
			return false
		}
	})
}

// progress counts the bytes that are read.
type progress struct{ bytes atomic.Int64 }

// progressReader counts what is read one after the other.
type progressReader struct {
	io.Reader
	read *progress
}

// Read reads and counts.
func (p progressReader) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	p.read.bytes.Add(int64(n))
	return n, err
}

// progressFile counts what is read anywhere.
type progressFile struct {
	io.ReaderAt
	read *progress
}

// ReadAt reads and counts.
func (p progressFile) ReadAt(b []byte, offset int64) (int, error) {
	n, err := p.ReaderAt.ReadAt(b, offset)
	p.read.bytes.Add(int64(n))
	return n, err
}

func panicked(cause any) *problem {
	return problemf("this is a fault of claimdiff; please report it with the file", "reading it failed inside claimdiff: %v", cause)
}

func overTime(what string, limits Limits) *problem {
	return problemf("give the article alone, or raise the limit: --limit time=10m", "%s not read within %v, the limit for one document", what, limits.Time)
}
