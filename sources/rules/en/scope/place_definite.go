package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
)

// definiteSieve reads places that are meant by a common noun.
var definiteSieve = rules.Sieve{
	Name:     "place/definite",
	Sentence: "\"In the country\", \"in the city\" and the like mean the last such place named before.",
	Apply:    withSite(placeDefinite),
	Examples: []rules.Example{
		{Text: "Snow fell all over Norway. In the country 12 people died.", Figure: "12", Want: "Norway < Europe"},
		{Text: "Snow fell in Tromsø, Norway. Oslo was shut. In the country 12 people died.", Figure: "12", Want: "Norway < Europe"},
		{Text: "Floods hit the Kesh region. The army has 900 tents in the region.", Figure: "900", Want: "Kesh"},
		{Text: "Chad's police say 12 people died across the country.", Figure: "12", Want: "Chad < Africa"},
		{Text: "The river rose in Lima. Nationwide 12 people died.", Figure: "12", Want: "Peru < South America"},
		{Text: "The union counted 12 rallies across the country.", Figure: "12", Want: "the country"},
		{Text: "Crowds marched across Norway. In the capital 12 people sang.", Figure: "12", Want: "the capital < Norway < Europe"},
		{Text: "Crowds marched in Norway. In Tromsø all was calm. In the capital 12 people sang.", Figure: "12", Want: "Tromsø < Norway < Europe"},
	},
	CounterExamples: []rules.Example{{Text: "In the country 12 people died.", Figure: "12"}},
}

// definiteReach is how many sentences back a definite place is looked for.
const definiteReach = 8

// placeDefinite reads "in the city", "in the country", "nationwide".
func placeDefinite(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	for i := max(0, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
		first, last, isState := s.definiteAt(i)
		if last == 0 || s.nearerPlace(f, first, last) || belongsToPart(r, f, first) {
			continue
		}
		p, ok := placeMeant(r, f.Sentence, isState)
		if s.lower(last-1) == "capital" {
			p, ok = capitalMeant(r, f.Sentence)
		}
		if all := s.spansAll(first, last); isState && (all || !ok) {
			p = countryMeant(r, f.Sentence, first)
			ok = all || p.Name != wholeCountry
		}
		if ok {
			p.Text, p.Span = s.words(first, last), s.span(first, last)
			f.Claim.Places = []claim.Place{p}
			return true
		}
	}
	return false
}

// wholeCountry is the name of the country of a text that names none.
const wholeCountry = "the country"

// definiteAt is the half-open range of the words that mean a place named
// before, and whether it is a state; last is 0 where none starts at i.
func (s *shape) definiteAt(i int) (first, last int, isState bool) {
	if countrywide[s.lower(i)] {
		return i, i + 1, true
	}
	isState, ok := definitePlaces[s.lower(i+1)]
	if !ok || s.lower(i) != "the" || i == 0 || !locatives[s.lower(i-1)] && s.lower(i-1) != "at" || s.lower(i+2) == "of" {
		return 0, 0, false
	}
	return i, i + 2, isState
}

// spansAll reports whether the words say that all of a country is meant:
// "nationwide", "across the country".
func (s *shape) spansAll(first, last int) bool {
	return last == first+1 || throughout[s.lower(first-1)]
}

// placeMeant is the last place of the kind that bounds something before the
// sentence, else the state of the document's main place.
func placeMeant(r *rules.Reading, sentence int, isState bool) (claim.Place, bool) {
	if p, ok := lastPlace(r, sentence, isState); ok || !isState {
		return p, ok
	}
	p := storyPlace(r)
	return stateHolding(gazetteer.Place{Name: p.Name, Within: p.Within})
}

// countryMeant is the country all of which is meant by words at the token i of
// a sentence: the state named before them in the sentence, whose ministry may
// be telling; else the one that "the country" means; else the state that the
// document speaks of most.
func countryMeant(r *rules.Reading, sentence, i int) claim.Place {
	s := shapeOf(r, sentence)
	for k := i - 1; k >= 0; k-- {
		if name, n := s.peopleAt(k, i); n > 0 {
			return placeNamed(name)
		}
	}
	if p, ok := placeMeant(r, sentence, true); ok {
		return p
	}
	if name := stateNamedMost(r); name != "" {
		return placeNamed(name)
	}
	if p, ok := lastSpanned(r, sentence); ok {
		return p
	}
	return claim.Place{Name: wholeCountry}
}

// stateNamedMost is the state that the opening of the document names most, by
// any of its words; "" where it names none.
func stateNamedMost(r *rules.Reading) string {
	votes, best := map[string]int{}, ""
	for i := range min(storyReach, len(r.Article.Sentences)) {
		s := shapeOf(r, i)
		for k := range s.tokens {
			if name, n := s.peopleAt(k, len(s.tokens)); n > 0 {
				if votes[name]++; votes[name] > votes[best] {
					best = name
				}
			}
		}
	}
	return best
}

// placeNamed is the state of that name.
func placeNamed(state string) claim.Place {
	p, _ := gazetteer.LookupPlace(state)
	return claim.Place{Name: p.Name, Within: p.Within}
}

// nearerPlace reports whether a place that bounds stands nearer to the figure
// than the tokens given do.
func (s *shape) nearerPlace(f *rules.Figure, first, last int) bool {
	cost := s.separation(f, first, last)
	if cost > clauseDistance {
		return true
	}
	for _, m := range placesOf(s) {
		if m.bounds && !m.telling && s.separation(f, m.first, m.last) < cost {
			return true
		}
	}
	return false
}

// lastPlace is the last place that bounds something before the sentence and is
// a state, or is none. A border is neither.
func lastPlace(r *rules.Reading, sentence int, isState bool) (claim.Place, bool) {
	for i := sentence - 1; i >= max(0, sentence-definiteReach); i-- {
		s := shapeOf(r, i)
		places := placesOf(s)
		for k := len(places) - 1; k >= 0; k-- {
			m := places[k]
			if m.telling || !m.bounds || boundaries[s.lower(m.last-1)] {
				continue
			}
			if state, _ := gazetteer.StateOf(m.place.Name); (state == m.place.Name) == isState {
				return s.placeOf(m), true
			}
			if holder, ok := stateHolding(m.place); isState && ok {
				return holder, true
			}
		}
	}
	return claim.Place{}, false
}

// stateHolding is the state among the places that hold a place.
func stateHolding(p gazetteer.Place) (claim.Place, bool) {
	for i, name := range p.Within {
		if state, ok := gazetteer.StateOf(name); ok && state == name {
			return claim.Place{Name: name, Within: p.Within[i+1:]}, true
		}
	}
	return claim.Place{}, false
}
