package en

// landscapeAt reads "in the western highlands", with the direction, and "in the
// east of Velmaria", which is the named one's part as "eastern Velmaria" is.
func (s *shape) landscapeAt(i int) mention {
	if !s.is(i, landscape) {
		return mention{}
	}
	first := i
	for directions[s.lower(i)] && (landscapes[s.lower(i+1)] || directions[s.lower(i+1)] || siteNouns[s.lower(i+1)] && !settlements[s.lower(i+1)]) {
		i++
	}
	if directions[s.lower(i)] && s.capital(i+1) {
		return s.directedName(first, i+1)
	}
	if !landscapes[s.lower(i)] && i == first || !s.is(first-1, determiner) && !s.is(first-1, possessive) || s.is(i+1, possessive) {
		return mention{}
	}
	if s.lower(i+1) == "of" && !boundaries[s.lower(i)] {
		if m := s.directedName(first, i+2); m.last > 0 {
			if i > first {
				m.place = place{name: s.words(first, i+1), within: holders(m.place)}
			}
			return m
		}
	}
	if boundaries[s.lower(i)] && s.lower(i+1) == "with" {
		if m := s.knownAt(i + 2); m.last > i+2 {
			return mention{first: first, last: m.last, place: place{name: m.place.name + " border"}}
		}
	}
	if s.lower(i) == "capital" || landscapes[s.lower(i)] && s.continues(i+1) && !s.is(i+1, adverb) && s.verb(i+1).form == 0 {
		return mention{}
	}
	return mention{first: first, last: i + 1, place: place{name: s.words(first, i+1)}}
}

// directedName reads "eastern Velmaria": the place is the named one's part.
func (s *shape) directedName(first, name int) mention {
	m := s.knownAt(name)
	if last := s.nameRun(name); m.last <= name && s.capital(name) && !s.isOrganisation(name, last) {
		m = mention{last: last, place: place{name: s.words(name, last)}}
	}
	if m.last <= name {
		return mention{}
	}
	return mention{first: first, last: m.last, place: m.place}
}
