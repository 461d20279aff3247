package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

// categoryExplains reports whether the two things counted are delimited
// differently, and the narrower one is not the larger, or one text counts beside
// the one what the other may count with it.
func (p pair) categoryExplains() bool {
	a, b := p.a.Counted.Qualifiers, p.b.Counted.Qualifiers
	if p.a.Counted.Text == "" || p.b.Counted.Text == "" {
		return false
	}
	if p.a.oneOfTwo != p.b.oneOfTwo && p.namesTwoSorts() {
		return true
	}
	if slices.Equal(a, b) || p.a.isOne() || p.b.isOne() {
		return false
	}
	relation := p.readA.Relate(p.b.reading)
	switch {
	case len(b) == 0 || subset(b, a): // a is the narrower
		return relation == quantity.Below
	case len(a) == 0 || subset(a, b):
		return relation == quantity.Above
	}
	return true
}

// namesTwoSorts reports whether the two nouns can be of two sorts of people or
// things, and are not two words for one: passengers and people, not soldiers and
// troops.
func (p pair) namesTwoSorts() bool {
	a, b := p.a.Counted, p.b.Counted
	return a.Head != b.Head && a.Head != "" && b.Head != "" && (p.a.thing() != p.b.thing() || a.Anybody)
}

// isOne reports whether the figure is of one person or thing, whom its noun
// describes rather than delimits: one worker was killed.
func (f *figure) isOne() bool {
	return f.isPoint() && f.Quantity.Dimension == quantity.Count && f.value().Equal(quantity.Int(1))
}

// subset reports whether every word of a stands in b.
func subset(a, b []string) bool {
	for _, word := range a {
		if !slices.Contains(b, word) {
			return false
		}
	}
	return true
}
