package main

import (
	"bufio"
	"context"
	"errors"

	"github.com/claimdiff/claimdiff/reports"
	"github.com/claimdiff/claimdiff/sources"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// extractEach writes the figures of each document as soon as it and all before
// it are read, so that no more of them are held than the workers read: an archive
// may have any number.
func extractEach(ctx context.Context, j job[reports.ClaimsView], format reports.ClaimFormat, arguments []string) (int, error) {
	options, meter := j.sourceOptions()
	out := bufio.NewWriter(j.out)
	var told tally
	err := format.Write(out, reports.ClaimsView{}, reports.Terminal{})
	if err == nil {
		err = sources.Each(ctx, arguments, options, sources.English(), func(one claim.Set) error {
			told.add(one)
			return format.WriteOn(out, reports.NewClaimsView(one, tool()), reports.Terminal{})
		})
	}
	meter.stop()
	j.settleCache()
	switch {
	case errors.Is(err, context.Canceled):
		err = errors.New("interrupted; what was written is not all of it")
	case err != nil:
		err = writing("standard output", err)
	}
	if err = errors.Join(err, flushed(out)); err != nil {
		return codeFailed, err
	}
	j.tellErrors(told.errors)
	j.log.Info().Int("documents", told.documents).Int("claims", told.claims).Int("unreadable", len(told.errors)).Msg("read")
	if j.settings.Text("verbosity") != "quiet" {
		tellFirst(j.err, told.caveats, told.moreCaveats)
	}
	return j.code(len(told.errors), false), nil
}

func flushed(out *bufio.Writer) error {
	return writing("standard output", out.Flush())
}

// tally is what is told when all documents are read.
type tally struct {
	documents, claims int
	errors            []claim.Failure
	// caveats are the first of them; moreCaveats counts the others.
	caveats     []document.Caveat
	moreCaveats int
}

func (t *tally) add(one claim.Set) {
	t.documents += len(one.Documents)
	t.claims += len(one.Claims)
	t.errors = append(t.errors, one.Errors...)
	for _, c := range one.Caveats {
		if len(t.caveats) == mostCaveats {
			t.moreCaveats++
			continue
		}
		t.caveats = append(t.caveats, c)
	}
}
