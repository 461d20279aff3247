package sources

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/claimdiff/claimdiff/sources/cache"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wire"
)

// Cache is where what was read is kept for later runs.
type Cache struct {
	Store *cache.Store
	// Program names the program that reads: what another one read is not taken.
	Program string
}

// OpenCache opens a folder for what is read, and makes it where it is missing. The
// program is what else than rules and options decides what is read, its version say.
func OpenCache(folder, program string) (Cache, error) {
	store, err := cache.Open(folder)
	return Cache{store, program}, err
}

// Settle removes what was kept first until no more bytes are kept than the limit,
// cache.DefaultLimit where that is 0. It returns the first error that keeping
// anything met.
func (c Cache) Settle(limit int64) error {
	if c.Store == nil {
		return nil
	}
	if limit <= 0 {
		limit = DefaultCacheLimit
	}
	return errors.Join(c.Store.Err(), c.Store.Trim(limit))
}

// DefaultCacheLimit is how many bytes a cache keeps if nobody says otherwise.
const DefaultCacheLimit = cache.DefaultLimit

// recall finds what an earlier run read in the same bytes, by the same rules, with
// the same options. A nil recall keeps nothing.
type recall struct {
	store *cache.Store
	salt  string
}

// recallIn is what the options keep for a language.
func (o Options) recallIn(language rules.Language) *recall { return o.recallAs(language.Fingerprint()) }

// recallAs is what the options keep of what goes by the rules of that name.
func (o Options) recallAs(rules string) *recall {
	if o.Cache.Store == nil {
		return nil
	}
	return &recall{o.Cache.Store, o.Cache.Program + "\x00" + rules}
}

// kept is an outcome as it is kept.
type kept struct {
	Document *document.Document
	Claims   []claim.Claim
	Notices  []claim.Notice
	Caveats  []document.Caveat
	Line     int
}

// outcomeLayout is how outcomes are kept.
var outcomeLayout = wire.LayoutOf[kept]()

// outcome is what an earlier run made of the record, else what read makes of it. A
// record that could not be read is read again: what was in its way may be gone.
func (k *recall) outcome(f Format, r Record, read func() outcome) outcome {
	if k == nil {
		return read()
	}
	key := k.key(f, r)
	if found, ok := remembered(k, outcomeLayout, key); ok && found.Document != nil {
		return outcome{document: found.Document, reading: reading{found.Claims, found.Notices, found.Caveats}, line: found.Line}
	}
	out := read()
	if out.document != nil && len(out.failures) == 0 {
		keep(k, outcomeLayout, key, &kept{out.document, out.claims, out.notices, out.caveats, out.line})
	}
	return out
}

// key names all that an outcome depends on: the program and its rules, and the
// record with its format and limits.
func (k *recall) key(f Format, r Record) [sha256.Size]byte {
	content := sha256.Sum256(r.Bytes)
	r.Bytes, r.Offset = content[:], 0 // an edit above it changes nothing in it
	about, err := json.Marshal(r)
	if err != nil { // no record has what JSON cannot write
		about = fmt.Appendf(nil, "%#v", r)
	}
	return k.keyOf("document", f.Name, string(about))
}

// keyOf names what the rules alone make of some texts.
func (k *recall) keyOf(what string, texts ...string) (key [sha256.Size]byte) {
	if k == nil {
		return key
	}
	sum := sha256.New()
	for _, text := range append([]string{what, k.salt}, texts...) {
		_, _ = fmt.Fprintf(sum, "%d\x00", len(text)) // never fails
		_, _ = io.WriteString(sum, text)             // never fails
	}
	return [sha256.Size]byte(sum.Sum(nil))
}

// remembered reads what is kept under a key, and reports whether there is anything.
func remembered[T any](k *recall, layout wire.Layout[T], key [sha256.Size]byte) (value T, ok bool) {
	if k == nil {
		return value, false
	}
	data, ok := k.store.Get(key)
	if !ok {
		return value, false
	}
	value, err := layout.Read(data)
	return value, err == nil
}

// keep keeps a value. What cannot be kept is read again by the next run, which loses
// time alone; the store remembers why.
func keep[T any](k *recall, layout wire.Layout[T], key [sha256.Size]byte, value *T) {
	if k == nil {
		return
	}
	if data, err := layout.Append(nil, value); err == nil {
		k.store.Keep(key, data)
	}
}
