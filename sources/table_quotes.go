package sources

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// readQuotes reads the claims of every row's quote. Rows with one quote share
// them.
func readQuotes(ctx context.Context, t *claim.Table, o Options, language rules.Language) error {
	at := map[string]int{}
	var quotes []string
	for i := range t.Rows {
		if q := t.Rows[i].Quote; q != "" {
			if _, known := at[q]; !known {
				at[q] = len(quotes)
				quotes = append(quotes, q)
			}
		}
	}
	said := make([][]claim.Claim, len(quotes))
	err := each(ctx, o.Workers, len(quotes), func(i int) {
		d := cellDocument(quotes[i])
		d.ID = t.ID
		said[i] = extract(prose.Read(d), language).claims
	})
	for i := range t.Rows {
		if q := t.Rows[i].Quote; q != "" {
			t.Rows[i].Said = said[at[q]]
		}
	}
	return err
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
