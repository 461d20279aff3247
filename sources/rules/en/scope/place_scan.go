package scope

import (
	"strings"
	"unicode"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// mention is one place that a sentence names.
type mention struct {
	first, last int
	place       gazetteer.Place
	// bounds is set where a preposition or a verb makes it the place of what is
	// told; a state that only speaks or acts bounds nothing.
	bounds bool
	// telling is set where it is the place of the telling: "told reporters in
	// Berlin".
	telling bool
	// doubtful is set where nothing leads to it, or no table knows the name and
	// what leads to it leads to persons and bodies as often.
	doubtful bool
	// listed is set where it is several places, listed.
	listed bool
}

// placesOf are the places that the sentence names, in order, read once.
func placesOf(s *shape) []mention {
	if !s.placesRead {
		s.placesRead = true
		s.places = scanPlaces(s)
	}
	return s.places
}

func scanPlaces(s *shape) []mention {
	var out []mention
	for i := 0; i < len(s.tokens); {
		m := s.placeAt(i)
		if m.last <= i {
			m = s.holderAfterComma(out, i)
		}
		if m.last <= i {
			i++
			continue
		}
		out = s.nest(out, m)
		i = m.last
	}
	out = s.joinLists(out)
	for i := range out {
		lead := s.leadOf(out[i])
		led := s.bounding(lead)
		named := s.namesEvent(out[i])
		out[i].bounds = led || named || s.isSite(out[i]) || s.heads(out[i])
		out[i].doubtful = out[i].doubtful || !led && !named
		out[i].telling = s.seatedAt(lead) || s.tellingAt(lead) && !lexis.Towards[s.verb(lead).Lemma] || s.tellsBehind(out[i].last)
	}
	return out
}

// holderAfterComma reads an unknown name behind a place and a comma as what
// holds it: "in Tarsk, Velmaria".
func (s *shape) holderAfterComma(out []mention, i int) mention {
	n := len(out)
	if n == 0 || out[n-1].last != i-1 || s.lower(i-1) != "," || !s.capital(i) || s.is(i, lexis.Closed|lexis.Weekday|lexis.Month) {
		return mention{}
	}
	last := s.nameRun(i)
	ends := last == len(s.tokens) || s.tokens[last].Kind == prose.Mark && !s.hyphen(last)
	if !ends || s.leadOf(out[n-1]) <= 0 || s.isOrganisation(i, last) {
		return mention{}
	}
	return mention{first: i, last: last, place: gazetteer.Place{Name: s.words(i, last)}}
}

// nest adds the mention, within the place before it where that owns it
// ("Russia's Kursk region") or around the one before it where a comma says so
// ("Tarsk, Velmaria").
func (s *shape) nest(out []mention, m mention) []mention {
	if n := len(out); n > 0 {
		before := &out[n-1]
		switch {
		case s.is(before.last, lexis.Possessive) && m.first == before.last+1 && len(m.place.Within) == 0:
			m.place.Within = holders(before.place)
		case s.lower(before.last) == "," && m.first == before.last+1 && len(before.place.Within) == 0:
			before.place.Within = holders(m.place)
		case s.lower(before.last) == "in" && m.first == before.last+1 && len(before.place.Within) == 0:
			before.place.Within = holders(m.place)
		}
	}
	return append(out, m)
}

// holders is the place and what holds it.
func holders(p gazetteer.Place) []string { return append([]string{p.Name}, p.Within...) }

// placeAt reads the place that starts at the token i; its last is i or less
// where none does.
func (s *shape) placeAt(i int) mention {
	if s.kind(i) != prose.Word {
		return mention{}
	}
	if !s.capital(i) {
		return s.landscapeAt(i)
	}
	if m := s.knownAt(i); m.last > i {
		return m
	}
	if m := s.territoryAt(i); m.last > i {
		return m
	}
	return s.unknownAt(i)
}

// knownAt finds the longest place of the gazetteer at the token i. A name that
// goes on is another name: "Washington Post".
func (s *shape) knownAt(i int) mention {
	for n := min(gazetteer.PlaceLengths.Of(s.placeWord(i)), len(s.tokens)-i); n > 0; n-- {
		if !s.capital(i + n - 1) {
			continue
		}
		p, ok := gazetteer.LookupPlace(s.words(i, i+n))
		if !ok {
			continue
		}
		last := i + n
		if s.namesBody(i) || s.nameGoesOn(last) || s.capital(i-1) && !s.is(i-1, lexis.Closed|lexis.Weekday|lexis.Month) && i > 1 && !allCapitals(s.tokens[i].Text) {
			return mention{}
		}
		if regionNouns[s.lower(last)] {
			last++
		}
		return mention{first: i, last: last, place: p}
	}
	return mention{}
}

// namesBody reports whether the place that starts at the token i only ends the name
// of a body: "the Bank of England".
func (s *shape) namesBody(i int) bool {
	return s.lower(i-1) == "of" && s.capital(i-2) && placedBodies[s.lower(i-2)]
}

var placedBodies = wording.Set("bank church university institute association union fund college academy society")

// placeWord is the token i as the gazetteer's keys have it.
func (s *shape) placeWord(i int) string {
	if word := s.lower(i); strings.IndexByte(word, '.') < 0 {
		return word
	}
	return gazetteer.PlaceKey(s.lower(i))
}

// nameGoesOn reports whether the token i is one more word of a name.
func (s *shape) nameGoesOn(i int) bool {
	return s.capital(i) && !s.is(i, lexis.Weekday|lexis.Month|lexis.Closed) && !regionNouns[s.lower(i)] && s.tokens[i].Kind == prose.Word && !allCapitals(s.tokens[i].Text)
}

// territoryAt reads "Tajik soil", "Polish town of X" and the state of a disaster,
// "Tajik floods".
func (s *shape) territoryAt(i int) mention {
	for n := min(2, gazetteer.StateLengths.Of(s.placeWord(i))); n > 0; n-- {
		name, ok := gazetteer.StateOf(s.words(i, i+n))
		if city, named := gazetteer.LookupPlace(s.words(i, i+n)); ok && namedEvents[lexis.Singular(s.lower(i+n))] && (!named || city.Name == name) {
			p, _ := gazetteer.LookupPlace(name)
			return mention{first: i, last: i + n, place: p}
		}
		if !ok || !territories[s.lower(i+n)] {
			continue
		}
		if s.lower(i+n+1) == "of" && s.capital(i+n+2) {
			inner := s.nameRun(i + n + 2)
			if known, ok := gazetteer.LookupPlace(s.words(i+n+2, inner)); ok {
				return mention{first: i, last: inner, place: known}
			}
			return mention{first: i, last: inner, place: gazetteer.Place{Name: s.words(i+n+2, inner), Within: []string{name}}}
		}
		if boundaries[s.lower(i+n)] {
			return mention{first: i, last: i + n + 1, place: gazetteer.Place{Name: name + " border"}}
		}
		p, _ := gazetteer.LookupPlace(name)
		return mention{first: i, last: i + n + 1, place: p}
	}
	return mention{}
}

// namesNoPlace reports whether the run of capitalised words from i to last is a word
// of a closed class or a state's people, goes on from other such words, or has its
// capitals only from a title.
func (s *shape) namesNoPlace(i, last int) bool {
	switch {
	case s.is(i, lexis.Closed|lexis.Weekday|lexis.Month), s.capital(i-1) && !s.is(i-1, lexis.Closed):
		return true
	case s.lower(i-1) == "at" && (s.lower(i) == "least" || s.lower(i) == "most"):
		return true
	case last < len(s.tokens) && s.tokens[last].Text == "&" && s.capital(last+1):
		return true // Brant & Moor
	case s.amountAt(i) && timeNouns[s.lower(last-1)]:
		return true // in Eight Years
	case last == i+1 && (len(s.tokens[i].Text) == 1 || s.kind(last) == prose.Number && lexis.IsPlural(s.lower(i))):
		return true // at R17.34, in Regions 5 and 8
	case s.title && s.tellsInTitle(last):
		return true
	}
	_, people := gazetteer.StateOf(s.words(i, last))
	return people
}

// tellsInTitle reports whether the run of words that ends before last, in a title
// where all have capitals, is no name: "killed in Fierce Border Clashes".
func (s *shape) tellsInTitle(last int) bool {
	word := s.lower(last - 1)
	return namedEvents[word] || disasters[word] || lexis.EventOfNoun[word] != nil || lexis.IsPlural(word) && !siteNouns[word] && !siteNouns[lexis.Singular(word)]
}

// unknownAt reads a capitalised name that no table knows as a place, where a
// preposition of place leads to it or a word for a kind of place follows.
func (s *shape) unknownAt(i int) mention {
	last := s.nameRun(i)
	if s.namesNoPlace(i, last) {
		return mention{}
	}
	kind := s.lower(last)
	kindInside := siteNouns[s.lower(last-1)] && last > i+1
	lead := s.lower(s.leadOf(mention{first: i}))
	led := locatives[lead] && !weakLocatives[lead]
	switch {
	case s.isPersonal(i, last):
		return mention{}
	case regionNouns[kind] && (led || s.lower(i-1) == "the" || s.is(i-1, lexis.Possessive)):
		return mention{first: i, last: last + 1, place: gazetteer.Place{Name: s.words(i, last)}}
	case s.lower(i-1) == "of" && (regionNouns[s.lower(i-2)] || settlements[s.lower(i-2)] || dwellers[lexis.Singular(s.lower(i-2))]):
		return mention{first: i, last: last, place: gazetteer.Place{Name: s.words(i, last)}}
	case namedEvents[kind] && s.is(i-1, lexis.Determiner):
		return mention{first: i, last: last, place: gazetteer.Place{Name: s.words(i, last)}}
	case lexis.Directions[s.lower(i)] && last == i+2 && locatives[lead] && !s.title:
		m := mention{first: i, last: last, place: gazetteer.Place{Name: s.words(i, last)}}
		if whole, known := gazetteer.LookupPlace(s.words(i+1, last)); known {
			m.place.Within = holders(whole)
		}
		return m
	case siteNouns[kind] && (locatives[lead] || s.lower(i-1) == "the"):
		return mention{first: i, last: last + 1, place: gazetteer.Place{Name: s.words(i, last+1)}}
	case kindInside && !s.isCentreFor(last) && (locatives[lead] || last > i+1 && !s.title):
		return mention{first: i, last: last, place: gazetteer.Place{Name: s.placeName(i, last)}, doubtful: !locatives[lead]}
	case s.isOrganisation(i, last):
		return mention{}
	case led, s.reaches(i, last), lead == "at" && s.lower(i-1) == "at":
		return mention{first: i, last: last, place: gazetteer.Place{Name: s.placeName(i, last)}}
	case s.leadsSomewhere(i):
		return mention{first: i, last: last, place: gazetteer.Place{Name: s.placeName(i, last)}, doubtful: true}
	}
	return mention{}
}

// leadsSomewhere reports whether a preposition that often leads elsewhere leads
// to a place here: "went to X", "40 to X", "from X", "on X".
func (s *shape) leadsSomewhere(i int) bool {
	switch s.lower(i - 1) {
	case "to":
		return s.kind(i-2) == prose.Number || lexis.Motions[s.verb(i-2).Lemma]
	case "from", "on":
		return s.kind(i-2) == prose.Word && !s.is(i-2, lexis.Closed) && s.verb(i-2).Form == 0
	}
	return false
}

// nameRun is the token behind the run of capitalised words that starts at i;
// "of" and "the" may stand inside, and a possessive in a name of a saint.
func (s *shape) nameRun(i int) int {
	last := i
	for last < len(s.tokens) && last < i+6 {
		switch {
		case s.capital(last) && !s.is(last, lexis.Weekday|lexis.Month), s.hyphen(last):
			last++
		case last > i && particles[s.lower(last)] && s.capital(last+1):
			last += 2
		case last > i && s.is(last, lexis.Possessive) && siteNouns[s.lower(last+1)] && s.capital(last+1):
			last += 2
		default:
			return last
		}
	}
	return last
}

// particles stand small inside names.
var particles = wording.Set("of de del da das do dos du di la le les el al der van den upon")

// isPersonal reports whether the words are a title or a person's: a verb of
// saying follows, or a title leads.
func (s *shape) isPersonal(first, last int) bool {
	return isReporting(s.verb(last)) || isReporting(s.verb(first-1)) || titles[s.lower(first)]
}

var titles = wording.Set("mr mrs ms dr sir lord president minister prime gen. col. maj. lt. capt. sgt. mr. mrs. ms. dr. prof. sen. gov. king queen prince pope")

// isOrganisation reports whether the name is a body's by its last word, an
// abbreviation, or what the article calls a company.
func (s *shape) isOrganisation(first, last int) bool {
	word := s.lower(last - 1)
	return bodies[word] || corporate[word] || last == first+1 && (allCapitals(s.tokens[first].Text) || s.companies[s.tokens[first].Text])
}

// isCentreFor reports whether what ends before the token i is a body that is called
// by what it is for: "the Kesh Centre for Disease Control".
func (s *shape) isCentreFor(i int) bool {
	kind := s.lower(i - 1)
	return (kind == "centre" || kind == "center" || kind == "college") && (s.lower(i) == "for" || s.lower(i) == "on") && s.capital(i+1)
}

var bodies = wording.Set("bank group agency ministry organization organisation council commission committee university institute party union association service company court parliament congress senate " +
	"times post journal guardian news press radio tv facebook twitter x google arabic english russian spanish french german church fund index act deal treaty covenant")

// placeName is the name as it stands, names in capitals as they are usually
// written.
func (s *shape) placeName(first, last int) string {
	words := s.words(first, last)
	if !allCapitals(words) {
		return words
	}
	var b strings.Builder
	start := true
	for _, r := range words {
		if start {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		start = r == ' ' || r == '-'
	}
	return b.String()
}

// allCapitals reports whether a text of two letters or more has no small one.
func allCapitals(text string) bool {
	for i := range len(text) {
		if 'a' <= text[i] && text[i] <= 'z' {
			return false
		}
	}
	return len(text) > 1 && strings.ToUpper(text) == text
}

// leadOf is the token that leads to the mention: what stands before its
// article, its directions and the owner of it.
func (s *shape) leadOf(m mention) int {
	i := m.first - 1
	for steps := 0; i >= 0 && steps < 8; steps++ {
		switch {
		case s.is(i, lexis.Determiner|lexis.Possessive), lexis.Directions[s.lower(i)], lying[s.lower(i)], s.is(i, lexis.Possessive):
			i--
		case s.is(i+1, lexis.Possessive) && s.capital(i):
			i--
		case s.lower(i) == "of" && (regionNouns[s.lower(i-1)] || siteNouns[s.lower(i-1)] || lexis.Landscapes[s.lower(i-1)]):
			i = s.beforeKind(i - 2)
		case s.lower(i) == "part" || s.lower(i) == "parts":
			i--
		case s.capital(i) && s.is(i+1, lexis.Possessive):
			i--
		default:
			return i
		}
	}
	return i
}

// beforeKind goes from the token i back over an adjective before a kind of
// place, "the frontline town of", to its article.
func (s *shape) beforeKind(i int) int {
	if i > 0 && s.kind(i) == prose.Word && !s.capital(i) && !s.is(i, lexis.Closed) && s.is(i-1, lexis.Determiner) {
		return i - 1
	}
	return i
}

// isSite reports whether the mention is a building or the like by its own name,
// which is where the things are that it does: "Lowe Hospital took in".
func (s *shape) isSite(m mention) bool {
	return siteNouns[s.lower(m.last-1)] && s.capital(m.last-1) && m.last > m.first+1 && !s.is(m.last, lexis.Possessive) && !s.isCentreFor(m.last)
}
