package sources

import "io"

// unpackedFreely is how many bytes an input may unpack to before its ratio counts:
// what is small is harmless, however well it was packed.
const unpackedFreely = 1 << 20

// unpacking counts what the archives of one input unpack to, those inside other
// archives too, and stops at a limit: small files that unpack to endless ones
// are made to exhaust a reader.
type unpacking struct {
	limits Limits
	// packed is how many bytes the input has; for one that is streamed, how many
	// of them were read.
	packed int64
	// bytes is how many came out so far.
	bytes int64
	// over is the limit that was passed, nil before that.
	over error
}

// count counts bytes that came out; its error is the limit that they passed.
func (u *unpacking) count(n int) error {
	u.bytes += int64(n)
	switch {
	case u.over != nil:
	case u.bytes > u.limits.Unpacked:
		u.over = problemf("unpack it and give the documents alone", "it unpacks to more than %s, the limit for one input", size(u.limits.Unpacked))
	case u.bytes > unpackedFreely && u.bytes/int64(u.limits.Ratio) > u.packed:
		u.over = problemf("unpack it and give the documents alone", "it unpacks to more than %d times its size, the limit", u.limits.Ratio)
	}
	return u.over
}

// reader counts what is read from r as unpacked.
func (u *unpacking) reader(r io.Reader) io.Reader { return unpackedReader{r, u} }

type unpackedReader struct {
	io.Reader
	*unpacking
}

// Read reads from what is unpacked, up to the limits.
func (r unpackedReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if over := r.count(n); over != nil {
		return 0, over
	}
	return n, err
}

// packedReader counts what is read of an input whose size is not known before.
type packedReader struct {
	io.Reader
	*unpacking
}

// Read reads from the input.
func (r packedReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	r.packed += int64(n)
	return n, err
}
