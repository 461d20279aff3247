// Package warc reads web archives (ISO 28500, WARC 1.0 and 1.1) as a stream: it
// holds one record's head at a time, so that the size of an archive does not
// matter. It expects the archive unpacked; records that were packed one by one
// unpack as one stream.
//
// It knows records and the HTTP messages in them; it knows nothing of pages.
package warc

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
)

// longestHead is the most bytes that the head of a record or of a message has.
const longestHead = 256 << 10

// Record is the head of one record, and its block, which is read before the next
// record is asked for.
type Record struct {
	// Number counts from 1.
	Number int
	// Offset is where it begins in the archive, in bytes.
	Offset int64
	// Type is "response", "request", "warcinfo" and so on.
	Type string
	// Target is the address of what was stored.
	Target string
	// ContentType is the media type of the block.
	ContentType string
	// Truncated says why the block is not whole; "" where it is.
	Truncated string
	Block     io.Reader
}

// Reader reads the records of an archive.
type Reader struct {
	in *bufio.Reader
	// from counts what in has read so far.
	from   *counter
	number int
	// start is where the record begins that was read last, or could not be.
	start int64
	block *io.LimitedReader
}

// counter counts what is read.
type counter struct {
	io.Reader
	bytes int64
}

// Read reads and counts.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.bytes += int64(n)
	return n, err
}

// NewReader reads from r, which is buffered here.
func NewReader(r io.Reader) *Reader {
	from := &counter{Reader: r}
	return &Reader{in: bufio.NewReaderSize(from, 256<<10), from: from, block: &io.LimitedReader{}}
}

// Offset is where the record begins that Next returned last, or could not read to
// its end, in bytes of the archive.
func (r *Reader) Offset() int64 { return r.start }

// Next goes to the next record, past what is left of the one before. Its error is
// io.EOF behind the last.
func (r *Reader) Next() (Record, error) {
	if err := r.skip(); err != nil {
		return Record{}, err
	}
	r.number++
	version, err := r.versionLine()
	if err != nil {
		return Record{}, err
	}
	if !strings.HasPrefix(version, "WARC/") {
		return Record{}, fmt.Errorf("record %d does not begin with WARC/ but with %.20q", r.number, version)
	}
	head, err := readHead(r.in)
	if err != nil {
		return Record{}, fmt.Errorf("read the head of record %d: %w", r.number, err)
	}
	length, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return Record{}, fmt.Errorf("record %d has no length: %q", r.number, head.Get("Content-Length"))
	}
	*r.block = io.LimitedReader{R: r.in, N: length}
	return Record{
		Number: r.number, Offset: r.start, Type: strings.ToLower(head.Get("WARC-Type")), Target: strings.Trim(head.Get("WARC-Target-URI"), "<>"),
		ContentType: head.Get("Content-Type"), Truncated: head.Get("WARC-Truncated"), Block: r.block,
	}, nil
}

// skip goes past what is left of the block.
func (r *Reader) skip() error {
	for r.block.N > 0 {
		n, err := r.in.Discard(int(min(r.block.N, 1<<30)))
		r.block.N -= int64(n)
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return fmt.Errorf("read the block of record %d: %w", r.number, err)
		}
	}
	return nil
}

// versionLine is the first line that is not empty; records end with two that are.
func (r *Reader) versionLine() (string, error) {
	for {
		r.start = r.from.bytes - int64(r.in.Buffered())
		line, err := r.in.ReadSlice('\n')
		if text := strings.TrimRight(string(line), "\r\n"); text != "" {
			return text, nil
		}
		if err != nil {
			return "", err
		}
	}
}

// readHead reads lines of names and values up to an empty one. What is no such
// line is passed over.
func readHead(in *bufio.Reader) (textproto.MIMEHeader, error) {
	head := textproto.MIMEHeader{}
	last := ""
	for total := 0; ; {
		line, err := in.ReadSlice('\n')
		if total += len(line); total > longestHead || errors.Is(err, bufio.ErrBufferFull) {
			return nil, fmt.Errorf("it has more than %d bytes", longestHead)
		}
		text := strings.TrimRight(string(line), "\r\n")
		if err != nil || text == "" {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return head, err
		}
		if values := head[last]; (text[0] == ' ' || text[0] == '\t') && len(values) > 0 { // goes on with the line before
			values[len(values)-1] += " " + strings.TrimSpace(text)
			continue
		}
		if name, value, found := strings.Cut(text, ":"); found {
			last = textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(name))
			head[last] = append(head[last], strings.TrimSpace(value))
		}
	}
}
