package compare

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// TestTheFiguresAroundOneAreThoseNearIt holds the window to what it stands
// for: no figure near enough is left out, and none is in it that cannot be, so
// that a long document costs no more a figure than a short one.
func TestTheFiguresAroundOneAreThoseNearIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		starts := rapid.SliceOfN(rapid.IntRange(0, 4*nearby), 1, 40).Draw(t, "starts")
		slices.Sort(starts)
		d := &inside{}
		for _, start := range starts {
			length := rapid.IntRange(1, 2*nearby).Draw(t, "length")
			d.figures = append(d.figures, &figure{Claim: claim.Claim{Quote: document.Span{Start: start, End: start + length}}})
		}
		f := rapid.SampledFrom(d.figures).Draw(t, "figure")
		around := d.around(f)
		for _, g := range d.figures {
			near := max(f.Quote.End, g.Quote.End)-min(f.Quote.Start, g.Quote.Start) <= nearby
			far := max(f.Quote.Start, g.Quote.Start)-min(f.Quote.Start, g.Quote.Start) > nearby
			if in := slices.Contains(around, g); near && !in || far && in {
				t.Fatalf("%v around %v: %t", g.Quote, f.Quote, in)
			}
		}
	})
}
