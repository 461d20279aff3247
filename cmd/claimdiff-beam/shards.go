package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// shard tells of one file of lines that was written.
type shard struct {
	// Name is that of the file in the folder of the run.
	Name   string `json:"name"`
	List   string `json:"list"`
	Lines  int    `json:"lines"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// writeFn writes the lines of one shard, sorted, to a file.
type writeFn struct{ Folder string }

// ProcessElement writes the file and emits what it told of it, as JSON. The empty pack
// is there so that the file is, whether it has lines or not.
func (fn *writeFn) ProcessElement(ctx context.Context, name string, packs func(*[]byte) bool, emit func([]byte)) error {
	type keyed struct{ key, text []byte }
	var lines []keyed
	err := eachOf(packs, func(element []byte) error {
		key, text, err := unframe(element)
		lines = append(lines, keyed{key, text})
		return err
	})
	if err != nil {
		return fmt.Errorf("read the lines of %s: %w", name, err)
	}
	slices.SortFunc(lines, func(a, b keyed) int { return cmp.Or(bytes.Compare(a.key, b.key), bytes.Compare(a.text, b.text)) })
	written := shard{Name: name, List: strings.SplitN(name, "-", 2)[0], Lines: len(lines)}
	sum := sha256.New()
	err = writeFile(ctx, joined(fn.Folder, name), func(out *bufio.Writer) error {
		for _, l := range lines {
			for _, part := range [][]byte{l.text, []byte("\n")} {
				n, err := out.Write(part)
				if err != nil {
					return err
				}
				written.Bytes += int64(n)
				_, _ = sum.Write(part)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	written.SHA256 = hex.EncodeToString(sum.Sum(nil))
	told, err := json.Marshal(written)
	emit(told)
	return err
}

// writeFile writes a file beside its place and puts it there when it is whole. Runners
// may try twice at the same time: each writes beside it under a name of its own.
func writeFile(ctx context.Context, path string, write func(*bufio.Writer) error) error {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer closed(fs)
	beside := path + "." + rand.Text() + ".part"
	file, err := fs.OpenWrite(ctx, beside)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	out := bufio.NewWriterSize(file, 1<<20)
	err = write(out)
	if err == nil {
		err = out.Flush()
	}
	if failed := file.Close(); err == nil {
		err = failed
	}
	if err == nil {
		err = filesystem.Rename(ctx, fs, beside, path)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// closed closes a file system of which nothing is lost.
func closed(fs io.Closer) { _ = fs.Close() }

// joined is the path of a file in a folder of any file system.
func joined(folder, name string) string { return strings.TrimRight(folder, "/") + "/" + name }
