package sources

import (
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// gzipFile is a gzip file (RFC 1952), one member or several, around a file of
// any other format.
var gzipFile = Format{
	Name:       "gzip",
	Extensions: []string{".gz"},
	MediaType:  "application/gzip",
	Says:       "whatever file it holds is read as that file is",
	Opens:      starts("\x1f\x8b"),
	Binary:     true,
	Members:    func(in Stream, _ Limits, yield func(Member) bool) error { return in.unpack(gunzip, yield) },
}

// zstdFile is a Zstandard file (RFC 8878) around a file of any other format.
var zstdFile = Format{
	Name:       "zstd",
	Extensions: []string{".zst"},
	MediaType:  "application/zstd",
	Says:       "whatever file it holds is read as that file is",
	Opens:      starts("\x28\xb5\x2f\xfd"),
	Binary:     true,
	Members:    func(in Stream, _ Limits, yield func(Member) bool) error { return in.unpack(unzstd, yield) },
}

// unpack hands over the one file that was packed.
func (in Stream) unpack(with func(io.Reader) (io.ReadCloser, error), yield func(Member) bool) error {
	unpacked, err := with(in.Reader)
	if err != nil {
		return damaged(err)
	}
	defer unpacked.Close()
	yield(Member{Reader: damagedReader{in.unpacked.reader(unpacked)}, Known: true, Around: in.around, ContentType: in.contentType})
	return nil
}

func gunzip(r io.Reader) (io.ReadCloser, error) { return gzip.NewReader(r) }

// unzstdMemory is the most memory that a frame may ask for.
const unzstdMemory = 64 << 20

func unzstd(r io.Reader) (io.ReadCloser, error) {
	d, err := zstd.NewReader(r, zstd.WithDecoderMaxMemory(unzstdMemory), zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	return d.IOReadCloser(), nil
}

// damagedReader words the errors of what cannot be unpacked.
type damagedReader struct{ io.Reader }

// Read reads what was unpacked.
func (r damagedReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if err == nil || errors.Is(err, io.EOF) {
		return n, err
	}
	return n, damaged(err)
}

func damaged(err error) error {
	return asProblem(fmt.Errorf("it is damaged and cannot be unpacked: %w", err), "fetch or save it again")
}
