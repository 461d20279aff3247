package scope

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/figure"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
)

// eventAnswered gives a figure that took its noun from another the event of that
// one, where its own verb says only how many there are.
func eventAnswered(r *rules.Reading, f *rules.Figure) bool {
	s := shapeOf(r, f.Sentence)
	a := nounOwner(r, f)
	if a == nil || a == partBefore(r, f) || f.Claim.Role == claim.Attribute || a.Claim.Event.Concept == "" || a.Claim.Event.Concept == "level" || f.Claim.Quantity.Trend != quantity.NoTrend {
		return false
	}
	if v := s.governingVerb(f.First); v < 0 || !s.is(v, lexis.FormOfBe|lexis.FormOfHave) && !placing[s.lemma(v)] && !transparent[s.lemma(v)] && s.lemma(v) != "come" && s.lemma(v) != "speak" {
		return false
	}
	f.Claim.Event = a.Claim.Event
	return true
}

// eventRestated gives a count that puts a share into numbers the event of the
// share: "54 per cent, or about 300 voters".
func eventRestated(r *rules.Reading, f *rules.Figure) bool {
	at := figureIndex(r, f)
	if at == 0 || r.Figures[at-1].Sentence != f.Sentence || f.Claim.Quantity.Dimension != quantity.Count {
		return false
	}
	share, s := &r.Figures[at-1], shapeOf(r, f.Sentence)
	or := share.Last
	if s.lower(or) == "," {
		or++
	}
	if share.Claim.Quantity.Dimension != quantity.Share || share.Claim.Event.Concept == "" || s.lower(or) != "or" || or+1 != f.First {
		return false
	}
	f.Claim.Event = share.Claim.Event
	return true
}

// nounOwner is the figure before whose noun f has taken, nil where f has one of
// its own.
func nounOwner(r *rules.Reading, f *rules.Figure) *rules.Figure {
	span := f.Claim.Counted.Span
	if span.Empty() {
		return nil
	}
	for i := figureIndex(r, f) - 1; i >= max(0, figureIndex(r, f)-figure.AmountReach); i-- {
		if a := &r.Figures[i]; a.Claim.Counted.Span == span {
			return a
		}
	}
	return nil
}

func eventInherited(r *rules.Reading, f *rules.Figure) bool {
	a := antecedent(r, f)
	if linked := linkedFigure(r, f); linked != nil {
		a = linked
	} else if f.Claim.Counted.Text != "" && f.Claim.Counted.Span.Empty() {
		return false
	}
	part := partBefore(r, f)
	if known := knownAmount(r, f); known != nil && part != nil {
		a = known
	}
	if a == nil || a == part || f.Claim.Counted.Span != a.Claim.Counted.Span || f.Claim.Counted.Text != a.Claim.Counted.Text || a.Claim.Event.Concept == "" {
		return false
	}
	f.Claim.Event = a.Claim.Event
	if a.Claim.Role == claim.Change {
		f.Claim.Event = claim.Event{Text: a.Claim.Event.Text, Span: a.Claim.Event.Span, Lemma: a.Claim.Event.Lemma, Concept: "level", Known: true}
	}
	return true
}
