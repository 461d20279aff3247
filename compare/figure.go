package compare

import (
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// figure is one claim with everything that comparing it needs.
type figure struct {
	claim.Claim
	doc *document.Document
	// reading is what the amount is taken for; hasReading is false where it
	// has no interval (vague amounts).
	reading    quantity.Interval
	hasReading bool
	// tolerance is how far another figure may lie from it and count as the same.
	tolerance quantity.Tolerance
	// origin is who the figure goes back to.
	origin origin
	// lentBy is who the document names elsewhere for a figure that it tells here
	// in its own voice; see lendOrigins.
	lentBy string
	// told is every number, with its unit, that the figure's document gives, alone
	// and with what it is given for.
	told map[string]bool
	// answers is those of them that it credits somebody with for the question of
	// this figure.
	answers map[string]bool
	// rival is the figure that one sentence sets against this one as another
	// source's answer, nil where there is none; see joinRivals.
	rival *figure
	// template is the sentence with its figures blanked out; see setTemplates.
	template string
	// whole is the figure that the text gives this one as a part of, nil where
	// it gives none.
	whole *figure
	// holdsPart is set where the figure's own sentence counts a part of it: 40 of
	// the 90 houses.
	holdsPart bool
	// oneOfTwo is set where the text counts something else with it, of which it
	// says the same: 48 passengers and two drivers.
	oneOfTwo bool
	// comesTo is the amount that the figure makes with its whole, nil for what is
	// no share of a stated whole; see derive.
	comesTo *derivation
	// derived is set where the figure stands for that amount; see joinDerived.
	derived bool
	// onlyMeasure is set where the document gives one amount of the figure's
	// measure for what happened; see setOnlyMeasures.
	onlyMeasure bool
	// rates convert the figure into other currencies, nil where no document
	// states a rate, and for what is no money; see setRates.
	rates exchange
	// contested is set where some figure of its question is a party's number in a
	// contest, but this one is not known to be anybody's; see setContested.
	contested bool
	// risen is set where some report tells that the count has risen to this; see
	// setRisen.
	risen bool
	// notices are those of the figure's document.
	notices []claim.Notice
	// root is the document that the figure's own is a copy or a version of.
	root *document.Document
}

// isHeadline reports whether the figure stands in the document's title.
func (f *figure) isHeadline() bool { return f.Section == document.Headline }

// newFigures prepares the claims of a set, in their order. Claims of documents
// that the set does not hold are left out.
func newFigures(set claim.Set, policy Policy) []*figure {
	return figuresOf(set, policy, newLineage(set.Documents))
}

// figuresOf is newFigures where it is known which documents are copies.
func figuresOf(set claim.Set, policy Policy, copies lineage) []*figure {
	documents := make(map[string]*document.Document, len(set.Documents))
	for _, d := range set.Documents {
		documents[d.ID] = d
	}
	widths := policy.Widths()
	claims := withoutPronouns(set.Claims)
	names := joinNames(claims)
	notices := map[string][]claim.Notice{}
	for _, n := range set.Notices {
		notices[n.Document] = append(notices[n.Document], n)
	}
	told := map[*document.Document]map[string]bool{}
	figures := make([]*figure, 0, len(claims))
	for _, c := range claims {
		d := documents[c.Document]
		if d == nil {
			continue
		}
		if told[d] == nil {
			told[d] = map[string]bool{}
		}
		c.Places = namedPlaces(c.Places)
		f := &figure{Claim: c, doc: d, told: told[d], notices: notices[c.Document]}
		f.told[f.number()], f.told[f.numberOfThing()] = true, true
		f.reading, f.hasReading = quantity.Read(c.Quantity, widths)
		f.tolerance = policy.toleranceOf(f)
		f.root = copies.root(d)
		f.origin = originOf(&f.Claim, d, &names, copies)
		f.Attribution.By = names.name(c.Attribution.By)
		figures = append(figures, f)
	}
	linkWholes(figures)
	linkExamples(figures)
	linkIncrements(figures)
	linkCounts(figures)
	derive(figures, widths)
	setRates(figures)
	setOnlyMeasures(figures)
	return figures
}

// nextWords is how many bytes two counts joined by a word lie apart at most.
const nextWords = 40

// linkCounts marks the counts that stand beside one of something else. The
// figures stand by document, in the order of the text.
func linkCounts(figures []*figure) {
	for i := 1; i < len(figures); i++ {
		f, g := figures[i-1], figures[i]
		if f.doc == g.doc && f.Sentence == g.Sentence && g.Quote.Start-f.Quote.End <= nextWords &&
			f.Role == claim.Level && g.Role == claim.Level && f.Quantity.Unit == g.Quantity.Unit &&
			f.origin == g.origin && f.happening() == g.happening() && f.Counted.Head != g.Counted.Head {
			f.oneOfTwo, g.oneOfTwo = true, true
		}
	}
}

// namedPlaces are the places by which figures are kept apart. A site that only a
// common noun names, "the stadium", may be the same as anybody's town.
func namedPlaces(places []claim.Place) []claim.Place {
	return slices.DeleteFunc(slices.Clone(places), func(p claim.Place) bool { return p.Common })
}

// linkWholes leads from each part to its whole.
func linkWholes(figures []*figure) {
	byID := make(map[string]*figure, len(figures))
	for _, f := range figures {
		byID[f.ID] = f
	}
	for _, f := range figures {
		if w := byID[f.Of]; w != nil {
			f.whole = w
			w.holdsPart = w.holdsPart || w.doc == f.doc && w.Sentence == f.Sentence && !f.isNone() && f.Quantity.Unit == w.Quantity.Unit
		}
	}
}

// linkExamples makes a person whom a text names alone, "a man was killed", a part
// of those whom the same text counts: two dead, one of whom it speaks of.
func linkExamples(figures []*figure) {
	key := func(f *figure) [3]string { return [3]string{f.doc.ID, f.thing(), f.happening()} }
	counts := map[[3]string]*figure{}
	for _, f := range figures {
		if !f.Implied && f.Role == claim.Level && f.hasReading && f.tellsEvent() && !f.isOne() && !f.isNone() && counts[key(f)] == nil {
			counts[key(f)] = f
		}
	}
	for _, f := range figures {
		if g := counts[key(f)]; f.Implied && f.Role == claim.Level && g != nil {
			f.Role, f.whole = claim.Part, g
		}
	}
}

// isNamedByNoun reports whether the counted noun alone tells what happened: the
// dead. A phrase that holds the figures and the noun, "cut 300 of its 900 jobs",
// tells more.
func (f *figure) isNamedByNoun() bool {
	return !f.Event.Span.Empty() && f.Counted.Span.Contains(f.Event.Span)
}

// thing is what comparison matches the counted thing on.
func (f *figure) thing() string {
	if f.Counted.Unit {
		return ""
	}
	if f.Counted.Concept != "" {
		return f.Counted.Concept
	}
	return f.Counted.Head
}

// happening is what comparison matches the event on.
func (f *figure) happening() string {
	if f.Event.Concept != "" {
		return f.Event.Concept
	}
	return f.Event.Lemma
}

// unnamedSource is who stands behind a figure of somebody for whom the text has
// a pronoun alone.
const unnamedSource = "a source not named"

// withoutPronouns are the claims with nobody called by a pronoun.
func withoutPronouns(claims []claim.Claim) []claim.Claim {
	if !slices.ContainsFunc(claims, func(c claim.Claim) bool { return c.Attribution.Pronoun }) {
		return claims
	}
	claims = slices.Clone(claims)
	for i := range claims {
		if a := &claims[i].Attribution; a.Pronoun {
			a.By, a.Kind, a.Key = unnamedSource, claim.UnknownSource, ""
		}
	}
	return claims
}
