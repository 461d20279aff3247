package compare

import "slices"

// placeRelation says how the place of one figure lies to that of another.
type placeRelation int

const (
	placeUnknown   placeRelation = iota // one of the two names no place
	placeSame                           // the same place
	placeContains                       // the first place holds the second
	placeInside                         // the second place holds the first
	placeElsewhere                      // two places, neither of which holds the other
)

// relatePlaces compares the nearest places that bound two figures.
func relatePlaces(a, b *figure) placeRelation {
	if len(a.Places) == 0 || len(b.Places) == 0 {
		return placeUnknown
	}
	switch {
	case a.Places[0].Name == b.Places[0].Name:
		return placeSame
	case liesIn(a, b.Places[0].Name):
		return placeInside
	case liesIn(b, a.Places[0].Name):
		return placeContains
	}
	return placeElsewhere
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
