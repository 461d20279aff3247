package main

import (
	"context"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/claimdiff/claimdiff/sources"
)

// cutFn cuts a file, given by its number and its path, into records.
type cutFn struct {
	Reading reading

	options sources.Options
}

// Setup reads the options.
func (fn *cutFn) Setup() (err error) {
	fn.options, err = fn.Reading.options()
	return err
}

// ProcessElement emits the records in packs of about blockBytes.
func (fn *cutFn) ProcessElement(ctx context.Context, file int, path string, emit func([]byte)) error {
	in, done, err := open(ctx, path)
	if err != nil {
		return err
	}
	defer done()
	number, block := 0, []byte(nil)
	sources.Cut(in, fn.options, func(raw sources.Raw) bool {
		var data []byte
		if data, err = (piece{file, number, path, raw}).encode(); err != nil {
			return false
		}
		number++
		if block = frame(block, data); len(block) >= blockBytes {
			emit(pack(block))
			block = block[:0]
		}
		return ctx.Err() == nil
	})
	if err == nil {
		err = ctx.Err()
	}
	if err == nil && len(block) > 0 {
		emit(pack(block))
	}
	return err
}

// open opens a file of any file system that Beam knows.
func open(ctx context.Context, path string) (sources.File, func(), error) {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return sources.File{}, nil, err
	}
	size, err := fs.Size(ctx, path)
	if err != nil {
		size = 0
	}
	in, err := fs.OpenRead(ctx, path)
	if err != nil {
		_ = fs.Close()
		return sources.File{}, nil, fmt.Errorf("open %s: %w", path, err)
	}
	return sources.File{Path: path, Reader: in, Size: size}, func() { _ = in.Close(); _ = fs.Close() }, nil
}
