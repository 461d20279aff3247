// Package file opens files that somebody else may have put there: regular files
// alone, so that no pipe or device blocks a reader or never ends, and it tells
// when a file changed while it was read.
//
// It knows nothing of what stands in a file.
package file

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// ErrNotRegular is told of pipes, devices, sockets and folders.
var ErrNotRegular = errors.New("it is not a regular file")

// ErrChanged is told of a file that was written to or replaced while it was
// read: what was read may be half of the old one and half of the new.
var ErrChanged = errors.New("it changed while it was read")

// File is a regular file, open for reading.
type File struct {
	*os.File
	path string
	was  os.FileInfo
}

// Open opens a regular file; a symbolic link is followed. The file is looked at
// after it was opened, so that nothing can be put in its place in between. The
// error is ErrNotRegular, or an *fs.PathError.
func Open(path string) (*File, error) {
	opened, err := os.OpenFile(path, os.O_RDONLY|neverBlock, 0)
	if err != nil {
		return nil, fmt.Errorf("open the file: %w", err)
	}
	info, err := opened.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = ErrNotRegular
	}
	if err != nil {
		_ = opened.Close() // nothing was written
		return nil, err
	}
	return &File{opened, path, info}, nil
}

// Size is how many bytes the file had when it was opened.
func (f *File) Size() int64 { return f.was.Size() }

// Unchanged returns ErrChanged where the file is no longer as it was opened:
// where it has another size or was written to, or where another file stands at
// its path.
func (f *File) Unchanged() error {
	is, err := f.Stat()
	if err != nil {
		return fmt.Errorf("look at the file again: %w", err)
	}
	if is.Size() != f.was.Size() || !is.ModTime().Equal(f.was.ModTime()) {
		return ErrChanged
	}
	if now, err := os.Stat(f.path); err != nil || !os.SameFile(now, is) {
		return ErrChanged
	}
	return nil
}

// Read reads a whole file of at most so many bytes. The error is ErrChanged,
// ErrTooLarge, or one of Open.
func Read(path string, most int64) ([]byte, error) {
	f, err := Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it is only read
	if f.Size() > most {
		return nil, ErrTooLarge
	}
	content := make([]byte, f.Size())
	if _, err := io.ReadFull(f, content); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, ErrChanged
		}
		return nil, fmt.Errorf("read the file: %w", err)
	}
	return content, f.Unchanged()
}

// ErrTooLarge is told of a file with more bytes than its reader takes.
var ErrTooLarge = errors.New("it is too large")
