package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/claimdiff/claimdiff/reports"
)

// merge writes the finished run of a folder as one comparison, byte for byte what
// "claimdiff compare --format json" writes of the same documents. It holds one line
// of each shard in memory.
func merge(ctx context.Context, folder string, out io.Writer) error {
	m, err := loadManifest(ctx, folder)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriterSize(out, 1<<20)
	err = reports.Join(buffered, m.Head, func(list string) iter.Seq2[[]byte, error] { return m.entries(ctx, folder, list) })
	if err == nil {
		err = buffered.Flush()
	}
	if err != nil {
		return fmt.Errorf("merge %s: %w", folder, err)
	}
	return nil
}

// entries are those of a list, in their order. They end with the first error.
func (m manifest) entries(ctx context.Context, folder, list string) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var open []*shardReader
		defer func() {
			for _, r := range open {
				r.close()
			}
		}()
		for _, s := range m.Shards {
			if s.List != list {
				continue
			}
			r, err := openShard(ctx, folder, s)
			if err != nil {
				yield(nil, err)
				return
			}
			open = append(open, r)
		}
		for {
			first, err := next(open)
			if err != nil {
				yield(nil, err)
			}
			if err != nil || first == nil || !yield(first.entry, nil) {
				return
			}
			first.taken = true
		}
	}
}

// next is the shard with the line that comes first, nil behind the last.
func next(open []*shardReader) (*shardReader, error) {
	var first *shardReader
	for _, r := range open {
		if err := r.advance(); err != nil {
			return nil, err
		}
		if r.entry != nil && (first == nil || bytes.Compare(r.key, first.key) < 0) {
			first = r
		}
	}
	return first, nil
}

// shardReader reads the lines of a shard.
type shardReader struct {
	shard
	fs   filesystem.Interface
	file io.ReadCloser
	in   *bufio.Reader
	sum  hash.Hash
	// entry is the line that was read last, without its place, of which key is the
	// key; nil behind the last. It is taken when the next one is to be read.
	entry, key []byte
	taken      bool
}

func openShard(ctx context.Context, folder string, s shard) (*shardReader, error) {
	path := joined(folder, s.Name)
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return nil, err
	}
	file, err := fs.OpenRead(ctx, path)
	if err != nil {
		_ = fs.Close()
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	r := &shardReader{shard: s, fs: fs, file: file, sum: sha256.New(), taken: true}
	r.in = bufio.NewReaderSize(io.TeeReader(file, r.sum), 64<<10)
	return r, nil
}

func (r *shardReader) close() { _ = r.file.Close(); _ = r.fs.Close() }

// advance reads the next line where the last one was taken. At the end it makes
// sure that the file is the one of the manifest.
func (r *shardReader) advance() error {
	if !r.taken {
		return nil
	}
	r.taken, r.entry = false, nil
	text, err := r.in.ReadBytes('\n')
	if errors.Is(err, io.EOF) && len(text) == 0 {
		if hex.EncodeToString(r.sum.Sum(nil)) != r.SHA256 {
			return fmt.Errorf("%s is not the file that the run wrote: run it again", r.Name)
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", r.Name, err)
	}
	if r.entry, r.key, err = unplaced(bytes.TrimRight(text, "\n")); err != nil {
		return fmt.Errorf("%s: %w", r.Name, err)
	}
	if r.List == listErrors {
		r.entry, err = withoutWhereabouts(r.entry)
	}
	return err
}

// withoutWhereabouts is a dead letter as a comparison's JSON has it.
func withoutWhereabouts(entry []byte) ([]byte, error) {
	var view reports.ErrorView
	if err := json.Unmarshal(entry, &view); err != nil {
		return nil, fmt.Errorf("read a dead letter: %w", err)
	}
	return view.JSON()
}
