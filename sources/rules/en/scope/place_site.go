package scope

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// premises are nouns for what stands within a town or beside it; behind a name
// or an article they are places that a figure holds for, and too small to be
// the place of a whole report.
var premises = wording.Set("refinery airport airfield airbase base hospital infirmary clinic school college university station stadium arena square park prison jail camp bridge plant mine colliery pit factory mill " +
	"museum church mosque temple cathedral synagogue market hotel hall theatre theater cinema nightclub restaurant mall depot warehouse terminal pier zoo shelter kindergarten orphanage bakery " +
	"quarry shipyard barracks headquarters courthouse rink campus pub bar venue playground cemetery laboratory monastery palace reactor")

// thoroughfares are named for what lies along them alone.
var thoroughfares = wording.Set("street road avenue lane boulevard quay highway motorway")

// withSite makes a sieve of a way to find the places of a figure, one that adds
// a building or the like which a common noun names: "at the stadium".
func withSite(find func(*rules.Reading, *rules.Figure) bool) func(*rules.Reading, *rules.Figure) bool {
	return func(r *rules.Reading, f *rules.Figure) bool {
		return find(r, f) && addSite(r, f)
	}
}

// placeOfSite is the site alone, where no place with a name is found.
func placeOfSite(r *rules.Reading, f *rules.Figure) bool {
	addSite(r, f)
	return len(f.Claim.Places) > 0
}

// addSite puts the nearest site of the figure's clause among its places, before
// those of other sentences and those that stand farther from the figure. It is
// always true.
func addSite(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	first, last, cost := s.nearestSite(f)
	if last == 0 {
		return true
	}
	site := claim.Place{Text: s.words(first, last), Span: s.span(first, last), Name: s.words(first, last), Common: true}
	at := 0
	for at < len(f.Claim.Places) && s.placeCost(f, f.Claim.Places[at]) < cost {
		at++
	}
	if at < mostPlaces {
		f.Claim.Places = slices.Insert(slices.Clone(f.Claim.Places), at, site)[:min(len(f.Claim.Places)+1, mostPlaces)]
	}
	return true
}

// placeCost is how far a place that was found stands from the figure, as
// separation counts it; past any other where it stands in another sentence.
func (s *shape) placeCost(f *rules.Figure, p claim.Place) int {
	for _, m := range placesOf(s) {
		if s.span(m.first, m.last) == p.Span {
			return s.separation(f, m.first, m.last)
		}
	}
	return 4 * reach
}

// nearestSite is the half-open range of the words of the nearest site within
// the figure's clause and what parts them; last is 0 where there is none.
func (s *shape) nearestSite(f *rules.Figure) (first, last, cost int) {
	cost = clauseDistance + 1
	for i := max(1, f.First-reach); i < min(len(s.tokens), f.Last+reach); i++ {
		from, to := s.siteAt(i)
		if to == 0 || from < f.Last && f.First < to {
			continue
		}
		c := s.separation(f, from, to)
		if f.First > to && (s.lower(to) == "where" || s.lower(to) == "," && s.lower(to+1) == "where") {
			c = s.separation(f, to+2, to+2)
		}
		if c < cost {
			first, last, cost = from, to, c
		}
	}
	return first, last, cost
}

// siting are the prepositions that lead to a site.
var siting = wording.Set("at in inside outside near")

// siteAt is the half-open range of the words of a site whose article stands at
// the token i, the article left out; last is 0 where none does.
func (s *shape) siteAt(i int) (first, last int) {
	if !s.is(i, lexis.Determiner) || !siting[s.lower(i-1)] && !(s.lower(i-1) == "from" && s.departs(i-1)) || s.tellingAt(i-1) {
		return 0, 0
	}
	p := s.phraseAt(i + 1)
	if !p.ok() || !premises[s.lower(p.head)] || s.is(p.last, lexis.Possessive) {
		return 0, 0
	}
	for k := p.first; k < p.last; k++ {
		if s.capital(k) || s.kind(k) == prose.Number {
			return 0, 0
		}
	}
	return p.first, p.last
}
