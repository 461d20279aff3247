// Package cache keeps byte strings in a folder under keys, for runs that come
// later. Several processes may use one folder at a time.
//
// An entry is written beside its place and renamed, so that no reader sees half of
// one, and carries a checksum, so that what was damaged counts as missing. The
// package knows nothing of what the bytes mean and asks no clock.
package cache

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/sources/file"
)

// DefaultLimit is how many bytes a folder holds after Trim if nobody says
// otherwise: the claims of some ten thousand reports.
const DefaultLimit = 512 << 20

// header begins every entry and names its form; the checksum of the rest follows.
const header = "claimdiff cache 1\n"

// tag is the note by which a folder is known for a cache.
const tag = "CACHEDIR.TAG"

// notes stand in the folder for others: that backups may leave it out
// (bford.info/cachedir), and that version control shall.
var notes = map[string]string{
	tag:          "Signature: 8a477f597d28d172789f06886806bc55\n# Extracted claims, kept by claimdiff --cache; may be removed at any time.\n",
	".gitignore": "*\n",
}

// Store is a folder of entries. It is safe for concurrent use.
type Store struct {
	folder string
	failed atomic.Pointer[error]
}

// ErrForeign is told of a folder that holds files and was never a cache.
var ErrForeign = errors.New("the folder holds other files and is no cache")

// Open makes the folder where it is missing. The error is ErrForeign, or says what
// cannot be done.
func Open(folder string) (*Store, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, fmt.Errorf("make the cache: %w", err)
	}
	s := &Store{folder: folder}
	if err := s.isOwn(); err != nil {
		return nil, fmt.Errorf("open the cache %s: %w", folder, err)
	}
	for name, text := range notes {
		if _, err := os.Stat(filepath.Join(folder, name)); err == nil {
			continue
		}
		if err := s.write(filepath.Join(folder, name), []byte(text)); err != nil {
			return nil, fmt.Errorf("write to the cache: %w", err)
		}
	}
	return s, nil
}

// isOwn returns an error where the folder holds something and no note that it is a
// cache: what is kept there would mix with the files of others.
func (s *Store) isOwn() error {
	inside, err := os.ReadDir(s.folder)
	if err != nil {
		return fmt.Errorf("list the folder: %w", err)
	}
	for _, e := range inside {
		if e.Name() == tag || strings.HasPrefix(e.Name(), begun) {
			return nil
		}
	}
	if len(inside) > 0 {
		return ErrForeign
	}
	return nil
}

// entryBytes is how long an entry may be that is read back.
const entryBytes = 1 << 30

// Get returns the bytes that were put under a key, and false where there are none or
// they were damaged.
func (s *Store) Get(key [sha256.Size]byte) ([]byte, bool) {
	entry, err := file.Read(s.path(key), entryBytes)
	if err != nil {
		return nil, false
	}
	rest, ok := bytes.CutPrefix(entry, []byte(header))
	if !ok || len(rest) < sha256.Size {
		return nil, false
	}
	sum, value := [sha256.Size]byte(rest), rest[sha256.Size:]
	return value, sha256.Sum256(value) == sum
}

// Put keeps bytes under a key, in place of what was there.
func (s *Store) Put(key [sha256.Size]byte, value []byte) error {
	path := s.path(key)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write to the cache: %w", err)
	}
	sum := sha256.Sum256(value)
	return s.write(path, slices.Concat([]byte(header), sum[:], value))
}

// Keep is Put for callers that can do without: it remembers the first error for Err.
func (s *Store) Keep(key [sha256.Size]byte, value []byte) {
	if err := s.Put(key, value); err != nil {
		s.failed.CompareAndSwap(nil, &err)
	}
}

// Err is the first error that Keep met, nil where it met none.
func (s *Store) Err() error {
	if err := s.failed.Load(); err != nil {
		return *err
	}
	return nil
}

// path is where an entry stands: in a folder by the first byte of its key, so that
// no folder grows too long to be listed.
func (s *Store) path(key [sha256.Size]byte) string {
	name := hex.EncodeToString(key[:])
	return filepath.Join(s.folder, name[:2], name[2:])
}

// begun begins the names of files that are being written.
const begun = ".new-"

// isEntry reports whether a path has the form that path gives.
func isEntry(path string) bool {
	_, err := hex.DecodeString(filepath.Base(filepath.Dir(path)) + filepath.Base(path))
	return err == nil && len(filepath.Base(filepath.Dir(path))) == 2 && len(filepath.Base(path)) == 2*sha256.Size-2
}

// write writes a file as a whole or not at all.
func (s *Store) write(path string, content []byte) error {
	file, err := os.CreateTemp(s.folder, begun+"*")
	if err != nil {
		return fmt.Errorf("write to the cache: %w", err)
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write to the cache: %w", errors.Join(err, os.Remove(file.Name())))
	}
	return nil
}

// entry is one file of the folder.
type entry struct {
	path  string
	size  int64
	since int64
}

// Trim removes the entries that were written first until those that remain have no
// more bytes than the limit. What another process removes at the same time is no
// error.
func (s *Store) Trim(limit int64) error {
	entries, total, err := s.entries()
	if err != nil {
		return fmt.Errorf("trim the cache: %w", err)
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.since, b.since), cmp.Compare(a.path, b.path))
	})
	for _, e := range entries {
		if total <= limit {
			break
		}
		if err := os.Remove(e.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("trim the cache: %w", err)
		}
		total -= e.size
	}
	return nil
}

// entries lists the folder's entries, and no file that stands there otherwise, and how many bytes they have together.
func (s *Store) entries() (all []entry, total int64, err error) {
	err = filepath.WalkDir(s.folder, func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || !d.Type().IsRegular() || !isEntry(path) {
			return err
		}
		info, err := d.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil {
			all = append(all, entry{path, info.Size(), info.ModTime().UnixNano()})
			total += info.Size()
		}
		return err
	})
	return all, total, err
}
