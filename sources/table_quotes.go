package sources

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wire"
)

// readQuotes reads the figures of every row's quote, or finds what an earlier run
// read. Rows with one quote share them.
func readQuotes(ctx context.Context, t *claim.Table, o Options, language rules.Language) error {
	shelves := shelvesOf(t)
	recall := o.recallIn(language)
	err := each(ctx, o.Workers, len(shelves), func(i int) { shelves[i].read(t.ID, recall, language) })
	said := map[string][]claim.Figure{}
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
	// said are the figures of each.
	said [][]claim.Figure
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

// shelfLayout is how the figures of a shelf are kept, a slice for each quote.
var shelfLayout = wire.LayoutOf[[][]claim.Figure]()

// read reads the quotes of a shelf.
func (s *shelf) read(table string, recall *recall, language rules.Language) {
	key := recall.keyOf("quotes", append([]string{table}, s.quotes...)...)
	var found bool
	if s.said, found = remembered(recall, shelfLayout, key); found && len(s.said) == len(s.quotes) {
		return
	}
	s.said = make([][]claim.Figure, len(s.quotes))
	for i, quote := range s.quotes {
		d := cellDocument(quote)
		d.ID = table
		claims := extract(prose.Read(d), language).claims
		s.said[i] = make([]claim.Figure, len(claims))
		for k := range claims {
			s.said[i][k] = toldBy(&claims[k])
		}
	}
	keep(recall, shelfLayout, key, &s.said)
}

// toldBy is what a claim says without the words that say it, its reasons and its
// ids: no report shows how a quote was read, and they would be most of what is kept
// for the next run.
func toldBy(c *claim.Claim) claim.Figure {
	return claim.Figure{Quote: c.Quote, Quantity: c.Quantity, Sense: &claim.Sense{
		Role: c.Role, Counted: countedAlone(c.Counted), Event: eventAlone(c.Event), Places: namesAlone(c.Places),
		AsOf:        claim.Period{From: c.AsOf.From, To: c.AsOf.To, Assumed: c.AsOf.Assumed},
		Modality:    c.Modality,
		Attribution: claim.Attribution{By: c.Attribution.By, Kind: c.Attribution.Kind},
		Corrected:   c.Corrected, Superseded: c.Superseded,
	}}
}

func countedAlone(c claim.Counted) claim.Counted {
	c.Text, c.Span = "", document.Span{}
	return c
}

func eventAlone(e claim.Event) claim.Event {
	e.Text, e.Span, e.Lemma, e.Said = "", document.Span{}, "", ""
	return e
}

func namesAlone(places []claim.Place) []claim.Place {
	out := slices.Clone(places)
	for i := range out {
		out[i].Text, out[i].Span, out[i].Leads = "", document.Span{}, ""
	}
	return out
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
