//go:build unix

package main

import (
	"flag"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources"
)

var (
	documents = flag.Int("documents", 2000, "how many made-up documents benchmarks read")
	inStory   = flag.Int("story", 50, "how many of them are of one story")
	keepIn    = flag.String("corpus", "", "a folder in which benchmarks leave them")
)

// BenchmarkStages takes documents through every stage of the pipeline, without a
// runner and one at a time, and prints how much processor time each costs and what
// it sends to others.
// docs/scale.md reckons with these figures.
func BenchmarkStages(b *testing.B) {
	folder := *keepIn
	if folder == "" {
		folder = b.TempDir()
	}
	pattern, size := corpus{documents: *documents, stories: max(1, *documents / *inStory), files: 8}.write(b, folder)
	paths, err := filepath.Glob(pattern)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		m := measure{spent: map[string]time.Duration{}, sent: map[string]int{}, lines: map[string][]byte{}}
		m.run(b, paths)
		for stage, spent := range m.spent {
			b.ReportMetric(float64(spent.Microseconds())/float64(*documents), stage+"-µs/document")
		}
		for what, bytes := range m.sent {
			b.ReportMetric(float64(bytes)/float64(m.claims), what+"-bytes/claim")
		}
		b.ReportMetric(float64(size)/float64(*documents), "text-bytes/document")
		b.ReportMetric(float64(m.claims)/float64(*documents), "claims/document")
	}
}

// measure is what the stages took and sent.
type measure struct {
	spent  map[string]time.Duration
	sent   map[string]int
	lines  map[string][]byte
	claims int
}

// stage times a stage.
func (m *measure) stage(b *testing.B, name string, run func() error) {
	before := processorTime(b)
	if err := run(); err != nil {
		b.Fatal(err)
	}
	m.spent[name] += processorTime(b) - before
}

// processorTime is what this process has had of the processors, however busy others
// keep them.
func processorTime(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func (m *measure) run(b *testing.B, paths []string) {
	var pieces []piece
	m.stage(b, "cut", func() error {
		for i, path := range paths {
			in, err := os.Open(path)
			if err != nil {
				return err
			}
			sources.Cut(sources.File{Path: path, Reader: in}, sources.Options{}, func(raw sources.Raw) bool {
				pieces = append(pieces, piece{i, len(pieces), path, raw})
				m.sent["spread"] += len(raw.Record.Bytes)
				return true
			})
			_ = in.Close()
		}
		return nil
	})
	stories := map[string][]byte{}
	for _, p := range pieces {
		m.article(b, p, stories)
	}
	for story, frames := range stories {
		var together []byte
		m.stage(b, "collect", func() error { together = pack(frames); return nil })
		m.sent["packed"] += len(together)
		m.stage(b, "judge", func() error {
			all, err := gather(only(together), only())
			if err != nil {
				return err
			}
			_, lines := judging{}.judged(story, all.articles, compare.DefaultPolicy(), time.Time{})
			for l, err := range lines {
				if err != nil {
					return err
				}
				encoded, err := l.encode()
				if err != nil {
					return err
				}
				m.lines[l.list] = frame(m.lines[l.list], encoded)
				m.sent["lines"] += len(encoded)
			}
			return nil
		})
		m.stage(b, "pack", m.packLines)
	}
}

// packLines packs the lines where they are enough.
func (m *measure) packLines() error {
	for list, frames := range m.lines {
		if len(frames) > blockBytes {
			m.sent["packed-lines"] += len(pack(frames))
			m.lines[list] = nil
		}
	}
	return nil
}

// article reads one record and puts it on the pile of its story.
func (m *measure) article(b *testing.B, p piece, stories map[string][]byte) {
	a := article{origin: p.origin()}
	m.stage(b, "extract", func() error {
		a.set = p.Raw.Load(sources.Options{}, sources.English())
		return nil
	})
	m.claims += len(a.set.Claims)
	m.stage(b, "collect", func() error {
		encoded, err := a.encode()
		story := a.document().Story
		m.sent["unpacked"] += len(encoded)
		stories[story] = frame(stories[story], encoded)
		return err
	})
}
