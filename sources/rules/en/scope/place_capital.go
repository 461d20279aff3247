package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// theCapital is the name of the capital of a text that does not name it.
const theCapital = "the capital"

// capitalMeant is the city that "the capital" means: the last one named before,
// unless what was named last is all of a country, in which the capital lies.
func capitalMeant(r *rules.Reading, sentence int) (claim.Place, bool) {
	whole, spanned := lastSpanned(r, sentence)
	if city, ok := placeMeant(r, sentence, false); ok && !(spanned && city.Name == whole.Name) {
		return city, true
	}
	if state, ok := lastPlace(r, sentence, true); ok && !spanned {
		whole, spanned = state, true
	}
	if !spanned {
		return claim.Place{}, false
	}
	within := append([]string{whole.Name}, whole.Within...)
	return claim.Place{Name: theCapital, Within: within}, true
}

// lastSpanned is the last place before the sentence all of which was told of:
// "in cities across Norway".
func lastSpanned(r *rules.Reading, sentence int) (claim.Place, bool) {
	for i := sentence - 1; i >= max(0, sentence-definiteReach); i-- {
		s := shapeOf(r, i)
		places := placesOf(s)
		for k := len(places) - 1; k >= 0; k-- {
			if m := places[k]; !m.telling && throughout[s.lower(m.first-1)] {
				return s.placeOf(m), true
			}
		}
	}
	return claim.Place{}, false
}

// belongsToPart reports whether a part of the figure stands between it and the
// token first, so that the words there place the part: "71 arrests, 48 of them in
// the capital".
func belongsToPart(r *rules.Reading, f *rules.Figure, first int) bool {
	n := nextFigure(r, f)
	return n != nil && n.Claim.Role == claim.Part && n.First < first
}
