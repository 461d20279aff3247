package sources

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
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
	return each(ctx, o.Workers, len(shelves), func(i int) { shelves[i].read(t, recall, language) })
}

// shelf is the places of those rows of a table whose quotes are read and kept
// together. A quote stands on the same shelf in every run, so that a changed row
// costs no more than one shelf.
type shelf []int

// mostShelves is how many shelves the quotes of a table fill: enough that few
// quotes are read anew with a changed one, and few enough to be files.
const mostShelves = 256

// shelvesOf puts the rows that have a quote on shelves.
func shelvesOf(t *claim.Table) []shelf {
	all := make([]shelf, mostShelves)
	for i := range t.Rows {
		if quote := t.Rows[i].Quote; quote != "" {
			hash := fnv.New32a()
			_, _ = hash.Write([]byte(quote)) // never fails
			number := hash.Sum32() % mostShelves
			all[number] = append(all[number], i)
		}
	}
	return slices.DeleteFunc(all, func(s shelf) bool { return len(s) == 0 })
}

// read reads the quotes of a shelf, each once.
func (s shelf) read(t *claim.Table, recall *recall, language rules.Language) {
	slices.SortFunc(s, func(a, b int) int { return strings.Compare(t.Rows[a].Quote, t.Rows[b].Quote) })
	var quotes []string
	for _, row := range s {
		if quote := t.Rows[row].Quote; len(quotes) == 0 || quotes[len(quotes)-1] != quote {
			quotes = append(quotes, quote)
		}
	}
	said := figuresIn(quotes, t.ID, recall, language)
	at := 0
	for _, row := range s {
		if t.Rows[row].Quote != quotes[at] {
			at++
		}
		t.Rows[row].Said = said[at]
	}
}

// figuresLayout is how the figures of some quotes are kept, a slice for each.
var figuresLayout = wire.LayoutOf[[][]claim.Figure]()

// figuresIn reads the figures of each quote.
func figuresIn(quotes []string, table string, recall *recall, language rules.Language) [][]claim.Figure {
	key := recall.keyOf("quotes", append([]string{table}, quotes...)...)
	if said, ok := remembered(recall, figuresLayout, key); ok && len(said) == len(quotes) {
		return said
	}
	said := make([][]claim.Figure, len(quotes))
	for i, quote := range quotes {
		d := cellDocument(quote)
		d.ID = table
		claims := extract(prose.Read(d), language).claims
		said[i] = make([]claim.Figure, len(claims))
		for k := range claims {
			said[i][k] = toldBy(&claims[k])
		}
	}
	keep(recall, figuresLayout, key, &said)
	return said
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
