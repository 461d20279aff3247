package warc

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// Response is a stored HTTP response (RFC 9112).
type Response struct {
	Status      int
	ContentType string
	// Body is what the server sent, unpacked as its head says and its bytes bear
	// out: some archives hold the body unpacked under the head that it had before.
	Body io.Reader
}

// Response reads the block of a record as an HTTP response.
func (r Record) Response() (Response, error) {
	in := bufio.NewReaderSize(r.Block, 64<<10)
	line, err := in.ReadSlice('\n')
	if err != nil {
		return Response{}, fmt.Errorf("read the status line of record %d: %w", r.Number, err)
	}
	words := strings.Fields(string(line))
	if len(words) < 2 || !strings.HasPrefix(words[0], "HTTP/") {
		return Response{}, fmt.Errorf("record %d holds no HTTP response", r.Number)
	}
	status, err := strconv.Atoi(words[1])
	if err != nil {
		return Response{}, fmt.Errorf("record %d has the status %.20q", r.Number, words[1])
	}
	head, err := readHead(in)
	if err != nil {
		return Response{}, fmt.Errorf("read the head of the message in record %d: %w", r.Number, err)
	}
	return Response{Status: status, ContentType: head.Get("Content-Type"), Body: &body{in: in, head: head}}, nil
}

// body unpacks a message's body once it is asked for.
type body struct {
	in       *bufio.Reader
	head     textproto.MIMEHeader
	unpacked io.Reader
}

// Read reads the unpacked body.
func (b *body) Read(p []byte) (int, error) {
	if b.unpacked == nil {
		var err error
		if b.unpacked, err = unpack(dechunk(b.in, b.head), b.head); err != nil {
			return 0, err
		}
	}
	return b.unpacked.Read(p)
}

// dechunk joins the chunks of a body that is sent in chunks and stored so.
func dechunk(in *bufio.Reader, head textproto.MIMEHeader) *bufio.Reader {
	if !strings.EqualFold(strings.TrimSpace(head.Get("Transfer-Encoding")), "chunked") {
		return in
	}
	start, _ := in.Peek(20)
	size, _, found := bytes.Cut(start, []byte("\n"))
	size, _, _ = bytes.Cut(bytes.TrimSpace(size), []byte(";"))
	if _, err := strconv.ParseUint(string(size), 16, 63); !found || err != nil {
		return in
	}
	return bufio.NewReader(httputil.NewChunkedReader(in))
}

// codings are the codings of content (RFC 9110, section 8.4.1), each with the
// bytes that it starts with, nil where any may be the first.
var codings = map[string]struct {
	start []byte
	open  func(io.Reader) (io.Reader, error)
}{
	"gzip":   {[]byte("\x1f\x8b"), func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
	"x-gzip": {[]byte("\x1f\x8b"), func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) }},
	"zstd": {[]byte("\x28\xb5\x2f\xfd"), func(r io.Reader) (io.Reader, error) {
		return zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(64<<20))
	}},
	"deflate": {nil, inflate},
	"br":      {nil, func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil }},
}

func unpack(in *bufio.Reader, head textproto.MIMEHeader) (io.Reader, error) {
	var out io.Reader = in
	for coding := range strings.SplitSeq(head.Get("Content-Encoding"), ",") {
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding == "" || coding == "identity" {
			continue
		}
		known, ok := codings[coding]
		if start, _ := in.Peek(len(known.start)); ok && !bytes.Equal(start, known.start) {
			continue
		}
		if start, _ := in.Peek(1); known.start == nil && string(start) == "<" {
			continue
		}
		if !ok {
			return nil, fmt.Errorf("its body is packed as %.20q, which cannot be read", coding)
		}
		var err error
		if out, err = known.open(in); err != nil {
			return nil, fmt.Errorf("unpack its body: %w", err)
		}
		in = bufio.NewReader(out)
		out = in
	}
	return out, nil
}

// inflate reads zlib, as the standard has it, or bare DEFLATE, as some servers do.
func inflate(r io.Reader) (io.Reader, error) {
	in := bufio.NewReader(r)
	if start, _ := in.Peek(2); len(start) == 2 && start[0]&0x0f == 8 && (uint(start[0])<<8|uint(start[1]))%31 == 0 {
		return zlib.NewReader(in)
	}
	return flate.NewReader(in), nil
}
