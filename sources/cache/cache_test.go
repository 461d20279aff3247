package cache

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func opened(t *testing.T) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "deep", "cache"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func key(n int) [sha256.Size]byte { return sha256.Sum256(fmt.Append(nil, n)) }

func put(t *testing.T, s *Store, n int, value string) {
	t.Helper()
	if err := s.Put(key(n), []byte(value)); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsPutIsThere(t *testing.T) {
	s := opened(t)
	put(t, s, 1, "one")
	put(t, s, 2, "")
	put(t, s, 1, "one anew")
	again, err := Open(s.folder)
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{1: "one anew", 2: ""} {
		if got, ok := again.Get(key(n)); !ok || string(got) != want {
			t.Errorf("%d: %q, %v", n, got, ok)
		}
	}
	if _, ok := again.Get(key(3)); ok {
		t.Error("what was never put is there")
	}
}

// Whatever becomes of an entry's file, a damaged value is never returned, and it can
// be put again.
func TestDamageIsMissing(t *testing.T) {
	whole := "a value of some length"
	for name, damage := range map[string]func([]byte) []byte{
		"cut short":     func(b []byte) []byte { return b[:len(b)-3] },
		"empty":         func([]byte) []byte { return nil },
		"header alone":  func([]byte) []byte { return []byte(header) },
		"another form":  func(b []byte) []byte { return append([]byte("claimdiff cache 0\n"), b[len(header):]...) },
		"a bit flipped": func(b []byte) []byte { b[len(b)-1] ^= 1; return b },
		"a sum flipped": func(b []byte) []byte { b[len(header)] ^= 1; return b },
	} {
		s := opened(t)
		put(t, s, 1, whole)
		content, err := os.ReadFile(s.path(key(1)))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(s.path(key(1)), damage(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, ok := s.Get(key(1)); ok {
			t.Errorf("%s: %q", name, got)
		}
		put(t, s, 1, whole)
		if got, ok := s.Get(key(1)); !ok || string(got) != whole {
			t.Errorf("%s: it is not rebuilt: %q", name, got)
		}
	}
}

func TestParallelUse(t *testing.T) {
	s := opened(t)
	other, err := Open(s.folder)
	if err != nil {
		t.Fatal(err)
	}
	var running sync.WaitGroup
	for worker := range 8 {
		running.Go(func() {
			store := []*Store{s, other}[worker%2]
			for n := range 40 {
				value := strings.Repeat(fmt.Sprint(n), 1000)
				if err := store.Put(key(n), []byte(value)); err != nil {
					t.Error(err)
				}
				if got, ok := store.Get(key(n)); ok && string(got) != value {
					t.Errorf("%d: another value", n)
				}
				if worker == 0 {
					if err := store.Trim(20_000); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	running.Wait()
	if left, err := filepath.Glob(filepath.Join(s.folder, ".new-*")); err != nil || len(left) > 0 {
		t.Errorf("%q is left, %v", left, err)
	}
}

func TestTrim(t *testing.T) {
	s := opened(t)
	for n := range 10 {
		put(t, s, n, strings.Repeat("x", 1000))
	}
	if err := s.Trim(5000); err != nil {
		t.Fatal(err)
	}
	if _, total, err := s.entries(); err != nil || total > 5000 || total < 3000 {
		t.Errorf("%d bytes are left, %v", total, err)
	}
	for name := range notes {
		if _, err := os.Stat(filepath.Join(s.folder, name)); err != nil {
			t.Error(err)
		}
	}
}

// A folder of other things is not taken for a cache, and no file of others that came
// into one is removed from it.
func TestFilesOfOthersAreLeftAlone(t *testing.T) {
	folder := t.TempDir()
	other := filepath.Join(folder, "ab", "letter.txt")
	if err := os.Mkdir(filepath.Dir(other), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(other, []byte("dear all"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(folder); !errors.Is(err, ErrForeign) {
		t.Errorf("a folder of letters is opened: %v", err)
	}
	if err := os.WriteFile(filepath.Join(folder, "CACHEDIR.TAG"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, 1, "one")
	if err := s.Trim(0); err != nil {
		t.Fatal(err)
	}
	if _, kept := s.Get(key(1)); kept {
		t.Error("an entry outlived its removal")
	}
	if _, err := os.Stat(other); err != nil {
		t.Errorf("the letter is gone: %v", err)
	}
}

func TestOpenWhereNoFolderCanBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(filepath.Join(file, "cache")); err == nil {
		t.Error("a folder in a file")
	}
}
