package sources

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/claimdiff/claimdiff/sources/claim"
)

// repeated reads as the same bytes over and over, in all so many.
type repeated struct {
	of   []byte
	at   int
	left int64
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, r.of[r.at:])
	r.at = (r.at + n) % len(r.of)
	r.left -= int64(n)
	return n, nil
}

// times is a reader of so many times the bytes.
func times(of []byte, n int64) io.Reader { return &repeated{of: of, left: n * int64(len(of))} }

// peak is the most memory in use that it was asked about, in MB.
type peak struct{ bytes uint64 }

func (p *peak) look() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	p.bytes = max(p.bytes, m.HeapInuse)
}

// crawledRecords is about 1 MB of records that hold no article: scripts, styles
// and pictures as a crawler stores them, packed one by one.
func crawledRecords(b *testing.B) (packed []byte, size int64) {
	b.Helper()
	var out bytes.Buffer
	for i := range 20 {
		body := strings.Repeat(fmt.Sprintf("function f%d(a, b) { return a.get(%q) + b[%d]; }\n", i, sentences(1), 7*i), 300)
		head := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nContent-Length: %d\r\n\r\n", len(body))
		record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/%d.js\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s%s\r\n\r\n",
			i, len(head)+len(body), head, body)
		size += int64(len(record))
		out.Write(gzipped(b, []byte(record)))
	}
	return out.Bytes(), size
}

// BenchmarkWARC reads packed web archives without an article: how fast, and how
// much memory that takes, which does not depend on their size.
func BenchmarkWARC(b *testing.B) {
	packed, size := crawledRecords(b)
	for _, c := range []struct {
		name  string
		bytes int64
	}{{"100MB", 100 << 20}, {"10GB", 10 << 30}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(c.bytes / size * size)
			var p peak
			for b.Loop() {
				watched := &watchedReader{Reader: times(packed, c.bytes/size), each: 8 << 20, do: p.look}
				documents, failures, err := Read(context.Background(), []string{"-"}, Options{Stdin: watched, Limits: Limits{Ratio: 1000}})
				if len(documents) > 0 || len(failures) > 0 || err != nil {
					b.Fatal(len(documents), failures, err)
				}
			}
			b.ReportMetric(float64(p.bytes)/(1<<20), "peak-MB")
		})
	}
}

// watchedReader does something after each so many bytes.
type watchedReader struct {
	io.Reader
	each, left int
	do         func()
}

func (r *watchedReader) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	if r.left -= n; r.left <= 0 {
		r.left = r.each
		r.do()
	}
	return n, err
}

// BenchmarkEachRecord reads records one after the other with their claims: the
// memory does not depend on how many there are.
func BenchmarkEachRecord(b *testing.B) {
	for _, records := range []int{1_000, 100_000} {
		b.Run(fmt.Sprint(records), func(b *testing.B) {
			var p peak
			for b.Loop() {
				read := 0
				err := Each(context.Background(), []string{"-"}, Options{Stdin: numberedRecords(records)}, English(), func(one claim.Set) error {
					if read += len(one.Documents); read%500 == 0 {
						p.look()
					}
					return nil
				})
				if read != records || err != nil {
					b.Fatal(read, err)
				}
			}
			b.ReportMetric(float64(p.bytes)/(1<<20), "peak-MB")
		})
	}
}

func numberedRecords(n int) io.Reader {
	r, w := io.Pipe()
	go func() {
		for i := range n {
			fmt.Fprintf(w, "{\"id\":\"r%d\",\"text\":%q}\n", i, fmt.Sprintf("%d people were hurt on day %d, police said. ", i%90+2, i)+sentences(3))
		}
		w.Close()
	}()
	return r
}

// BenchmarkReadMade reads the packed files of testdata/formats that one reader
// each is for.
func BenchmarkReadMade(b *testing.B) {
	dir := b.TempDir()
	for _, path := range makeFormats(b, dir) {
		switch filepath.Base(path) {
		case "tracked.docx", "reports.zip", "crawl.warc", "columns.pdf":
		default:
			continue
		}
		b.Run(filepath.Base(path), func(b *testing.B) {
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(info.Size())
			for b.Loop() {
				if documents, _, _ := Read(context.Background(), []string{path}, Options{}); len(documents) == 0 {
					b.Fatal("no document")
				}
			}
		})
	}
}
