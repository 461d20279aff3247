package sources

import (
	"fmt"
	"io"
	"runtime"
	"time"
)

// Options say how inputs are read. The zero Options read files by what they
// are, with the default limits and a worker a processor.
type Options struct {
	// From names the format of every input: "text", "markdown", "html" or
	// "jsonl". "" goes by the file's extension and, where that says nothing,
	// by its content.
	From string
	// Stdin is read for the argument "-"; nil is an empty input.
	Stdin io.Reader
	// Limits bound what one input may cost. A zero field is its default.
	Limits Limits
	// Workers is how many documents are read at a time; below 1 it is the
	// number of processors. The result does not depend on it.
	Workers int
	// Now is the present: a document dated later gets a caveat. The zero time
	// leaves dates undoubted; nothing here asks the clock.
	Now time.Time
	// Progress, where it is set, is told after each document how many are read
	// and of how many, 0 where that is not known because an input may hold
	// several. It is called by one worker at a time.
	Progress func(read, of int)
}

// Limits bound the work that untrusted inputs can cause. An input over a
// limit is a Failure that names the limit; nothing is cut off in silence.
type Limits struct {
	// Document is the most bytes a file, or one line of a JSON Lines file, may have.
	Document int64
	// Elements is the most elements an HTML page may have.
	Elements int
	// Files is the most files that the arguments may stand for.
	Files int
}

// DefaultLimits are the limits for fields that are zero: 64 MiB a document,
// half a million elements a page, 100,000 files a run.
func DefaultLimits() Limits {
	return Limits{Document: 64 << 20, Elements: 500_000, Files: 100_000}
}

// complete fills the zero fields with their defaults.
func (o Options) complete() Options {
	d := DefaultLimits()
	if o.Limits.Document <= 0 {
		o.Limits.Document = d.Document
	}
	if o.Limits.Elements <= 0 {
		o.Limits.Elements = d.Elements
	}
	if o.Limits.Files <= 0 {
		o.Limits.Files = d.Files
	}
	if o.Workers < 1 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	return o
}

// size words a number of bytes for a message: "64 MiB".
func size(bytes int64) string {
	switch {
	case bytes >= 1<<20:
		return fmt.Sprintf("%d MiB", bytes>>20)
	case bytes >= 1<<10:
		return fmt.Sprintf("%d KiB", bytes>>10)
	}
	return fmt.Sprintf("%d bytes", bytes)
}
