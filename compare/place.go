package compare

import (
	"slices"
	"strings"
)

// placeRelation says how the place of one figure lies to that of another.
type placeRelation int

const (
	placeUnknown   placeRelation = iota // one of the two names no place
	placeSame                           // the same place
	placeContains                       // the first place holds the second
	placeInside                         // the second place holds the first
	placeElsewhere                      // two known places, neither of which holds the other
	placeDoubtful                       // two names, of which it is not known how they lie
)

// relatePlaces compares the nearest places that bound two figures. A place that
// was only assumed holds what is told of a place inside it; it is no evidence
// that its own figure is narrower than another.
func relatePlaces(a, b *figure) placeRelation {
	if len(a.Places) == 0 || len(b.Places) == 0 {
		return placeUnknown
	}
	switch {
	case a.Places[0].Name == b.Places[0].Name:
		return placeSame
	case a.Places[0].Assumed && (b.Places[0].Assumed || liesIn(a, b.Places[0].Name)), b.Places[0].Assumed && liesIn(b, a.Places[0].Name):
		return placeUnknown
	case liesIn(a, b.Places[0].Name):
		return placeInside
	case liesIn(b, a.Places[0].Name):
		return placeContains
	case a.Places[0].Within == nil || b.Places[0].Within == nil:
		return doubtful(a.Places[0].Name, b.Places[0].Name)
	}
	return placeElsewhere
}

// doubtful is how two names lie of which one is of no known place: a street, a
// hall, a hospital. Two names that share a word may be of one place, unless the one
// holds all of the other behind words of its own: the college of a town is in it.
func doubtful(a, b string) placeRelation {
	switch {
	case strings.HasSuffix(a, " "+b):
		return placeInside
	case strings.HasSuffix(b, " "+a):
		return placeContains
	}
	for _, word := range strings.Fields(a) {
		if word != "the" && slices.Contains(strings.Fields(b), word) {
			return placeUnknown
		}
	}
	return placeDoubtful
}

// liesIn reports whether the nearest place of f lies within the named one.
func liesIn(f *figure, name string) bool { return slices.Contains(f.Places[0].Within, name) }

// placeName is the nearest place that bounds the figure, "" where there is none.
func (f *figure) placeName() string {
	if len(f.Places) == 0 {
		return ""
	}
	return f.Places[0].Name
}
