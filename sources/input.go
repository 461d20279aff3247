package sources

import (
	"fmt"
	"os"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// input is one file, or standard input, that is to be read.
type input struct {
	// path is the file as it was given, with forward slashes; "-" for
	// standard input.
	path string
	// failure is set where the argument led to nothing that can be read.
	failure *claim.Failure
}

// open returns the bytes of the input and what is to be called when they are read. Only regular files
// are opened: a pipe or a device could block for ever.
func (in input) open(o Options) (Stream, func(), error) {
	out := Stream{Path: in.path, named: in.path, unpacked: &unpacking{limits: o.Limits}}
	if in.path == standardInput {
		out.Reader = strings.NewReader("")
		if o.Stdin != nil {
			out.Reader = packedReader{o.Stdin, out.unpacked}
		}
		return out, func() {}, nil
	}
	info, err := os.Stat(in.path)
	if err != nil {
		return out, nil, fmt.Errorf("look at the file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return out, nil, problemf("save it as a file, or pass it through standard input with -", "it is not a regular file")
	}
	file, err := os.Open(in.path)
	if err != nil {
		return out, nil, fmt.Errorf("open the file: %w", err)
	}
	out.Reader, out.File, out.Size, out.unpacked.packed = file, file, info.Size(), info.Size()
	return out, func() { _ = file.Close() }, nil
}

// records hands over the records of the input. Its error ends the input.
func (in input) records(o Options, yield func(found) bool) error {
	stream, done, err := in.open(o)
	if err != nil {
		return err
	}
	defer done()
	return stream.records(o, yield)
}
