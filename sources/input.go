package sources

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/file"
)

// input is one file, or standard input, that is to be read.
type input struct {
	// path is the file as it was given, with forward slashes; "-" for
	// standard input.
	path string
	// url is set where path is the address of a page.
	url bool
	// found is set where a folder or a pattern led to the file, and nobody named it.
	found bool
	// content is the bytes of the file where they were read before.
	content []byte
	// failure is set where the argument led to nothing that can be read.
	failure *claim.Failure
}

// key is the same for two inputs that are one.
func (in input) key() string {
	if in.url {
		return in.path
	}
	return filepath.Clean(in.path)
}

// open returns the bytes of the input and what is to be called when they are read. Only regular files
// are opened: a pipe or a device could block for ever.
func (in input) open(o Options) (Stream, func(), error) {
	out := Stream{Path: in.path, named: in.path, found: in.found, unpacked: &unpacking{limits: o.Limits}}
	if in.path == standardInput {
		out.Reader = strings.NewReader("")
		if o.Stdin != nil {
			out.Reader = packedReader{o.Stdin, out.unpacked}
		}
		return out, func() {}, nil
	}
	if in.content != nil {
		all := bytes.NewReader(in.content)
		out.Reader, out.File, out.Size, out.unpacked.packed = all, all, all.Size(), all.Size()
		return out, func() {}, nil
	}
	opened, err := file.Open(in.path)
	if err != nil {
		return out, nil, err
	}
	out.Reader, out.File, out.Size, out.unpacked.packed = opened, opened, opened.Size(), opened.Size()
	out.unchanged = opened.Unchanged
	return out, func() { _ = opened.Close() }, nil
}
