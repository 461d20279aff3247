package compare

import (
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// borrowsNoun reports whether the noun for what the figure counts stands in
// another sentence than the figure.
func (f *figure) borrowsNoun() bool {
	return !f.Counted.Span.Empty() && !f.Sentence.Contains(f.Counted.Span)
}

// rereadBorrowed lets a figure that has its noun from another sentence take what is
// said of the same number where another report credits the same source with it, in
// words of its own: "police had put the number at 87". Where reports say two things of
// that number, the figure stays as it was read.
func rereadBorrowed(figures []*figure) {
	keyOf := func(f *figure) string { return f.doc.Story + "\x00" + f.number() }
	owners := map[string][]*figure{}
	for _, f := range figures {
		if f.isCredited() && !f.borrowsNoun() && !f.elliptic() && quantity.SignificantDigits(f.value()) > 1 {
			owners[keyOf(f)] = append(owners[keyOf(f)], f)
		}
	}
	for _, f := range figures {
		if !f.isCredited() || !f.borrowsNoun() {
			continue
		}
		if owner := onlyTelling(f, owners[keyOf(f)]); owner != nil {
			f.Counted, f.Event, f.Role = owner.Counted, owner.Event, owner.Role
		}
	}
}

// onlyTelling is the first of the figures, if all of them are of other reports than the
// given one, of its source, and say the same of what they count; nil otherwise.
func onlyTelling(f *figure, owners []*figure) *figure {
	for _, g := range owners {
		if g.doc == f.doc || g.thing() != owners[0].thing() || g.happening() != owners[0].happening() || !oneNameHoldsOther(f.origin.name, g.origin.name) {
			return nil
		}
	}
	if len(owners) == 0 {
		return nil
	}
	return owners[0]
}

// oneNameHoldsOther reports whether every word of the one name stands in the other:
// police, the city police command.
func oneNameHoldsOther(a, b string) bool {
	v, w := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if len(v) > len(w) {
		v, w = w, v
	}
	return len(v) > 0 && !slices.ContainsFunc(v, func(word string) bool { return !slices.Contains(w, word) })
}
