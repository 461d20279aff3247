package scope

import (
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// landscapeAt reads "in the western highlands", with the direction, and "in the
// east of Velmaria", which is the named one's part as "eastern Velmaria" is.
func (s *shape) landscapeAt(i int) mention {
	if !s.is(i, lexis.Landscape) {
		return mention{}
	}
	first := i
	for lexis.Directions[s.lower(i)] && s.knownAt(i+1).last <= i+1 && (lexis.Landscapes[s.lower(i+1)] || lexis.Directions[s.lower(i+1)] || siteNouns[s.lower(i+1)] && !settlements[s.lower(i+1)]) {
		i++
	}
	if lexis.Directions[s.lower(i)] && s.capital(i+1) {
		return s.directedName(first, i+1)
	}
	if !lexis.Landscapes[s.lower(i)] && i == first || !s.is(first-1, lexis.Determiner) && !s.is(first-1, lexis.Possessive) || s.is(i+1, lexis.Possessive) {
		return mention{}
	}
	if s.lower(i+1) == "of" && !boundaries[s.lower(i)] {
		if m := s.directedName(first, i+2); m.last > 0 {
			if i > first {
				m.place = gazetteer.Place{Name: s.words(first, i+1), Within: holders(m.place)}
			}
			return m
		}
	}
	if boundaries[s.lower(i)] && s.lower(i+1) == "with" {
		if m := s.knownAt(i + 2); m.last > i+2 {
			return mention{first: first, last: m.last, place: gazetteer.Place{Name: m.place.Name + " border"}}
		}
	}
	if s.lower(i) == "capital" || lexis.Landscapes[s.lower(i)] && s.continues(i+1) && !s.is(i+1, lexis.Adverb) && s.verb(i+1).Form == 0 {
		return mention{}
	}
	return mention{first: first, last: i + 1, place: gazetteer.Place{Name: s.words(first, i+1)}}
}

// directedName reads "eastern Velmaria": the place is the named one's part.
func (s *shape) directedName(first, name int) mention {
	m := s.knownAt(name)
	if last := s.nameRun(name); m.last <= name && s.capital(name) && !s.isOrganisation(name, last) {
		m = mention{last: last, place: gazetteer.Place{Name: s.words(name, last)}}
	}
	if m.last <= name {
		return mention{}
	}
	return mention{first: first, last: m.last, place: m.place}
}
