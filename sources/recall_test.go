package sources

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/claimdiff/claimdiff/sources/cache"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/moment"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// loadedWith reads documents with a cache, which may be nil.
func loadedWith(t testing.TB, store *cache.Store, program string, paths ...string) claim.Set {
	t.Helper()
	set, err := Load(context.Background(), paths, Options{Cache: Cache{store, program}}, English())
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func storeFor(t testing.TB) *cache.Store {
	t.Helper()
	store, err := cache.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// sameSet compares all of two sets, numbers down to how they are written.
func sameSet(first, second claim.Set) string {
	number := cmp.Comparer(func(a, b quantity.Number) bool { return a.String() == b.String() })
	return cmp.Diff(first, second, number, cmpopts.EquateEmpty())
}

// What is found in the cache is what reading gives, for every document of the
// example events.
func TestWhatIsKeptIsWhatIsRead(t *testing.T) {
	store := storeFor(t)
	paths := []string{"../testdata/events"}
	fresh := loadedWith(t, nil, "", paths...)
	if len(fresh.Claims) < 40 {
		t.Fatalf("only %d claims are read", len(fresh.Claims))
	}
	for _, run := range []string{"cold", "warm"} {
		if diff := sameSet(fresh, loadedWith(t, store, "a", paths...)); diff != "" {
			t.Errorf("%s: %s", run, diff)
		}
	}
}

// A kept outcome is found only for the same bytes, path, options, rules and program.
func TestKeysOfWhatIsKept(t *testing.T) {
	k := &recall{salt: "rules"}
	record := Record{Path: "a.txt", Bytes: []byte("Forty homes."), Limits: DefaultLimits()}
	base := k.key(plainText, record)
	for name, change := range map[string]func(*Format, *Record, *recall){
		"bytes":  func(_ *Format, r *Record, _ *recall) { r.Bytes = []byte("Fifty homes.") },
		"path":   func(_ *Format, r *Record, _ *recall) { r.Path = "b.txt" },
		"line":   func(_ *Format, r *Record, _ *recall) { r.Line = 2 },
		"around": func(_ *Format, r *Record, _ *recall) { r.Around.Published = moment.Read("2031-05-02") },
		"limits": func(_ *Format, r *Record, _ *recall) { r.Limits.Claims++ },
		"fields": func(_ *Format, r *Record, _ *recall) { r.Fields = Fields{"text": "body"} },
		"format": func(f *Format, _ *Record, _ *recall) { *f = markdown },
		"rules":  func(_ *Format, _ *Record, k *recall) { k.salt = "other rules" },
	} {
		f, r, other := plainText, record, *k
		change(&f, &r, &other)
		if other.key(f, r) == base {
			t.Errorf("another %s has the same key", name)
		}
	}
}

// What was damaged is read anew and kept again; what cannot be kept costs time alone.
func TestDamagedEntriesAreRebuilt(t *testing.T) {
	folder := t.TempDir()
	store, err := cache.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("The river flooded 40 houses in Brindle on Monday, the mayor said.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	fresh := loadedWith(t, store, "a", path)
	entries, err := filepath.Glob(filepath.Join(folder, "*", "*"))
	if err != nil || len(entries) != 1 {
		t.Fatalf("%q, %v", entries, err)
	}
	whole, err := os.ReadFile(entries[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(entries[0], whole[:len(whole)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	if diff := sameSet(fresh, loadedWith(t, store, "a", path)); diff != "" {
		t.Error(diff)
	}
	if again, err := os.ReadFile(entries[0]); err != nil || string(again) != string(whole) {
		t.Errorf("the entry is not rebuilt: %d of %d bytes, %v", len(again), len(whole), err)
	}
}

// BenchmarkCache reads the example events with nothing kept, with an empty cache and
// with a warm one.
func BenchmarkCache(b *testing.B) {
	paths := []string{"../testdata/events"}
	run := func(b *testing.B, store func() *cache.Store) {
		for b.Loop() {
			if _, err := Load(context.Background(), paths, Options{Cache: Cache{Store: store()}}, English()); err != nil {
				b.Fatal(err)
			}
		}
	}
	warm := storeFor(b)
	b.Run("none", func(b *testing.B) { run(b, func() *cache.Store { return nil }) })
	b.Run("cold", func(b *testing.B) { run(b, func() *cache.Store { return storeFor(b) }) })
	b.Run("warm", func(b *testing.B) { run(b, func() *cache.Store { return warm }) })
}
