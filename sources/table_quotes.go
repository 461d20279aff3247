package sources

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// readQuotes reads the claims of every row's quote, or finds what an earlier run
// read. Rows with one quote share them.
func readQuotes(ctx context.Context, t *claim.Table, o Options, language rules.Language) error {
	shelves := shelvesOf(t)
	recall := o.recallIn(language)
	err := each(ctx, o.Workers, len(shelves), func(i int) { shelves[i].read(t.ID, recall, language) })
	said := map[string][]claim.Claim{}
	for _, s := range shelves {
		for i, quote := range s.quotes {
			said[quote] = s.said[i]
		}
	}
	for i := range t.Rows {
		if q := t.Rows[i].Quote; q != "" {
			t.Rows[i].Said = said[q]
		}
	}
	return err
}

// shelf is some of the quotes of a table, which are read and kept together. A
// quote stands on the same shelf in every run, so that a changed row costs no
// more than one shelf.
type shelf struct {
	quotes []string
	// said are the claims of each.
	said [][]claim.Claim
}

// mostShelves is how many shelves the quotes of a table fill: enough that few
// quotes are read anew with a changed one, and few enough to be files.
const mostShelves = 256

// shelvesOf puts the quotes of a table on shelves, each once.
func shelvesOf(t *claim.Table) []*shelf {
	var all [mostShelves]shelf
	known := map[string]bool{}
	for i := range t.Rows {
		quote := t.Rows[i].Quote
		if quote == "" || known[quote] {
			continue
		}
		known[quote] = true
		hash := fnv.New32a()
		_, _ = hash.Write([]byte(quote)) // never fails
		s := &all[hash.Sum32()%mostShelves]
		s.quotes = append(s.quotes, quote)
	}
	var out []*shelf
	for i := range all {
		if len(all[i].quotes) > 0 {
			slices.Sort(all[i].quotes)
			out = append(out, &all[i])
		}
	}
	return out
}

// read reads the quotes of a shelf.
func (s *shelf) read(table string, recall *recall, language rules.Language) {
	key := recall.keyOf("quotes", table, s.quotes)
	if recall.get(key, &s.said) && len(s.said) == len(s.quotes) {
		return
	}
	s.said = make([][]claim.Claim, len(s.quotes))
	for i, quote := range s.quotes {
		d := cellDocument(quote)
		d.ID = table
		s.said[i] = extract(prose.Read(d), language).claims
		for k := range s.said[i] {
			s.said[i][k] = withoutWords(s.said[i][k])
		}
	}
	recall.put(key, s.said)
}

// withoutWords is what a claim says without the words that say it, its reasons and
// its ids: no report shows how a quote was read, and they would be most of what is
// kept for the next run.
func withoutWords(c claim.Claim) claim.Claim {
	c.ID, c.Document, c.Of, c.Why = "", "", "", nil
	c.Counted.Text, c.AsOf.Text = "", ""
	c.Event.Text, c.Event.Lemma, c.Event.Said = "", "", ""
	c.Attribution = claim.Attribution{By: c.Attribution.By, Kind: c.Attribution.Kind}
	for i := range c.Places {
		c.Places[i].Text, c.Places[i].Leads = "", ""
	}
	return c
}

// each calls do with 0 to n-1, on so many workers. It stops early, with the
// context's error, only when the context is cancelled. A panic in do is one of
// the caller's.
func each(ctx context.Context, workers, n int, do func(i int)) error {
	var next atomic.Int64
	var running sync.WaitGroup
	var fault atomic.Pointer[any]
	for range min(workers, n) {
		running.Go(func() {
			defer func() {
				if cause := recover(); cause != nil {
					fault.Store(&cause)
				}
			}()
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	running.Wait()
	if cause := fault.Load(); cause != nil {
		panic(*cause)
	}
	if err := context.Cause(ctx); err != nil {
		return fmt.Errorf("read the tables: %w", err)
	}
	return nil
}
