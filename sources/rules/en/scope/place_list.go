package scope

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// listLeads are prepositions that lead to all places of a list together. Those
// that lead to its ends, as "between" and "from", are none of them.
var listLeads = wording.Set("in across throughout around of at over off near")

// joinLists takes places that are listed for one: a figure for "Florida, Georgia
// and the Carolinas" is of none of the three. What holds them all holds the list.
func (s *shape) joinLists(places []mention) []mention {
	var out []mention
	for i := 0; i < len(places); i++ {
		last := s.listEnd(places, i)
		if last == i {
			out = append(out, places[i])
			continue
		}
		whole := mention{first: places[i].first, last: places[last].last, listed: true}
		whole.place = gazetteer.Place{Name: s.words(whole.first, whole.last), Within: holdersOfAll(places[i : last+1])}
		out = append(out, whole)
		i = last
	}
	return out
}

// listEnd is the index of the last place of the list that starts with the place
// at i, i itself where none does.
func (s *shape) listEnd(places []mention, i int) int {
	if !listLeads[s.lower(s.leadOf(places[i]))] {
		return i
	}
	for last := i; last+1 < len(places) && !apart(places[last], places[last+1]); last++ {
		gap := s.skip(places[last].last, lexis.Determiner)
		switch {
		case s.lower(gap) == ",":
			if next := s.skip(gap+1, lexis.Determiner|lexis.Conjunction); next != places[last+1].first {
				return i
			}
			if s.is(gap+1, lexis.Conjunction) {
				return last + 1
			}
		case s.lower(gap) == "and" && s.skip(gap+1, lexis.Determiner) == places[last+1].first:
			return last + 1
		default:
			return i
		}
	}
	return i
}

// apart reports whether one of two places holds the other, so that they are no
// list: "Lima, Peru".
func apart(a, b mention) bool {
	return slices.Contains(a.place.Within, b.place.Name) || slices.Contains(b.place.Within, a.place.Name) || a.place.Name == b.place.Name
}

// holdersOfAll is what holds every one of the places, the nearest first.
func holdersOfAll(places []mention) []string {
	common := slices.Clone(places[0].place.Within)
	for _, m := range places[1:] {
		common = slices.DeleteFunc(common, func(holder string) bool { return !slices.Contains(m.place.Within, holder) })
	}
	return common
}

// listFrom is the index behind the list of places that the preposition at the
// token i leads to, i where it leads to none.
func (s *shape) listFrom(i int) int {
	if !listLeads[s.lower(i)] {
		return i
	}
	for _, m := range placesOf(s) {
		if m.listed && s.leadOf(m) == i {
			return m.last
		}
	}
	return i
}
