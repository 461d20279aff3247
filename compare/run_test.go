package compare

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
)

// TestStoriesAreComparedEachByItself holds what lets the stories of a large set
// be compared on many machines: the merge of what they give one by one is what
// all of them give together.
func TestStoriesAreComparedEachByItself(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		whole := drawSet(rt, t)
		for i, d := range whole.Documents {
			in := *d
			in.Story = rapid.SampledFrom([]string{"", "fire", "flood"}).Draw(rt, "story")
			in.URL = rapid.SampledFrom([]string{"", "", "https://example.org/one"}).Draw(rt, "url")
			whole.Documents[i] = &in
			whole.Caveats = append(whole.Caveats, document.Caveat{Document: d.ID, Say: "read with doubt"})
		}
		var each [][]*document.Document
		for _, name := range []string{"", "fire", "flood"} {
			documents := slices.DeleteFunc(slices.Clone(whole.Documents), func(d *document.Document) bool { return d.Story != name })
			if len(documents) > 0 {
				each = append(each, documents)
			}
		}
		slices.SortFunc(each, compareStories)
		var results []Result
		for _, documents := range each {
			results = append(results, Run(onlyOf(whole, documents), DefaultPolicy()))
		}
		merged, together := Merge(results...), Run(whole, DefaultPolicy())
		inOrderOf(whole, &merged)
		if diff := cmp.Diff(together, merged, cmpopts.EquateEmpty(), cmp.Comparer(sameDocument)); diff != "" {
			rt.Fatalf("together, and one by one:\n%s", diff)
		}
	})
}

func sameDocument(a, b *document.Document) bool { return a == b }

// onlyOf is what a set holds of some of its documents.
func onlyOf(set claim.Set, documents []*document.Document) claim.Set {
	other := func(id string) bool {
		return !slices.ContainsFunc(documents, func(d *document.Document) bool { return d.ID == id })
	}
	return claim.Set{
		Documents: documents,
		Claims:    slices.DeleteFunc(slices.Clone(set.Claims), func(c claim.Claim) bool { return other(c.Document) }),
		Notices:   slices.DeleteFunc(slices.Clone(set.Notices), func(n claim.Notice) bool { return other(n.Document) }),
		Caveats:   slices.DeleteFunc(slices.Clone(set.Caveats), func(c document.Caveat) bool { return other(c.Document) }),
	}
}

// inOrderOf puts documents, claims and what was doubted while they were read into
// the order that a set has them in; what comparing doubts follows.
func inOrderOf(set claim.Set, r *Result) {
	slices.SortStableFunc(r.Documents, func(a, b *document.Document) int {
		return slices.Index(set.Documents, a) - slices.Index(set.Documents, b)
	})
	place := map[string]int{}
	for i, c := range set.Claims {
		place[c.ID] = i
	}
	slices.SortStableFunc(r.Claims, func(a, b claim.Claim) int { return place[a.ID] - place[b.ID] })
	slices.SortStableFunc(r.Caveats, func(a, b document.Caveat) int {
		at := func(c document.Caveat) int {
			if i := slices.Index(set.Caveats, c); i >= 0 {
				return i
			}
			return len(set.Caveats)
		}
		return at(a) - at(b)
	})
}
