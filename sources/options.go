package sources

import (
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/claimdiff/claimdiff/sources/fetch"
)

// Options say how inputs are read. The zero Options read files by what they
// are, with the default limits and a worker a processor.
type Options struct {
	// From names the format of every document, as Formats does. "" goes by the
	// file's bytes, its extension and how its text starts.
	From string
	// Fields says under which names records of data hold what is read of them;
	// names that it leaves out are those that every output uses.
	Fields Fields
	// Stdin is read for the argument "-"; nil is an empty input.
	Stdin io.Reader
	// Lenient scans texts in other languages than English for numbers in digits,
	// each of which is marked so; without it nothing of them is read.
	Lenient bool
	// Fetcher gets the pages of arguments that are addresses; nil refuses them.
	Fetcher *fetch.Fetcher
	// Limits bound what one input may cost. A zero field is its default.
	Limits Limits
	// Workers is how many documents are read at a time; below 1 it is the
	// number of processors. The result does not depend on it.
	Workers int
	// Now is the present: a document dated later gets a caveat. The zero time
	// leaves dates undoubted; nothing here asks the clock.
	Now time.Time
	// Cache keeps what was read; its zero value keeps nothing.
	Cache Cache
	// Progress, where it is set, is told after each document how many are read
	// and of how many, 0 where that is not known because an input may hold
	// several. It is called by one worker at a time.
	Progress func(read, of int)
}

// complete fills the zero fields with their defaults.
func (o Options) complete() Options {
	o.Limits = o.Limits.complete()
	if o.Workers < 1 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	return o
}

// size words a number of bytes for a message: "64 MiB".
func size(bytes int64) string {
	switch {
	case bytes >= 1<<30:
		return fmt.Sprintf("%d GiB", bytes>>30)
	case bytes >= 1<<20:
		return fmt.Sprintf("%d MiB", bytes>>20)
	case bytes >= 1<<10:
		return fmt.Sprintf("%d KiB", bytes>>10)
	}
	return fmt.Sprintf("%d bytes", bytes)
}
