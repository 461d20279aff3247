package compare

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// derivation is the amount that a share of a stated whole comes to: of "80 per
// cent of the 10,000", 8,000.
type derivation struct {
	amount  quantity.Stated
	reading quantity.Interval
	// share and whole are the words that state the two.
	share, whole string
}

// derive gives each share of a whole that its own text states the amount that
// the two come to.
func derive(figures []*figure, widths quantity.Widths) {
	for _, f := range figures {
		if !f.hasAmountFromWhole() {
			continue
		}
		amount, ok := amountOf(f, f.whole)
		if !ok {
			continue
		}
		if reading, ok := quantity.Read(amount, widths); ok {
			f.comesTo = &derivation{amount: amount, reading: reading, share: f.stated(), whole: f.whole.stated()}
		}
	}
}

// hasAmountFromWhole reports whether the figure is a true part, as a share, of
// an amount that its document states and that can be shared out.
func (f *figure) hasAmountFromWhole() bool {
	if f.whole == nil || f.whole.doc != f.doc || !f.isShareOfWhole() || f.share() != "" || !f.hasReading || !f.whole.hasReading {
		return false
	}
	if f.happening() == f.whole.happening() && f.thing() == f.whole.thing() {
		return false // of the 90 killed, a third: which of the two befell them is not told
	}
	part, ok := quantity.Convert(f.value(), f.Quantity.Unit, "share")
	return ok && part.Sign() > 0 && part.Cmp(quantity.Int(1)) < 0 &&
		f.whole.adds() && f.whole.value().Sign() > 0 && (f.whole.Role == claim.Level || f.whole.Role == claim.Part)
}

// amountOf multiplies a share by its whole. It returns false where the hedges of
// the two do not make one: at least a third of no more than 900.
func amountOf(share, whole *figure) (quantity.Stated, bool) {
	form, ok := combined(share.Quantity.Form, whole.Quantity.Form)
	amount := quantity.Stated{Form: form, Unit: whole.Quantity.Unit, Dimension: whole.Quantity.Dimension}
	of := func(s, w quantity.Number) quantity.Number {
		part, _ := quantity.Convert(s, share.Quantity.Unit, "share") // a share, or it has no whole
		return part.Mul(w)
	}
	s, w := share.Quantity, whole.Quantity
	amount.Low, amount.High = of(lowest(s), lowest(w)), of(highest(s), highest(w))
	amount.Step = larger(of(s.Step, whole.value()), of(share.value(), w.Step))
	if s.Unit != "%" {
		amount.Step = larger(amount.Step, of(share.value(), whole.value()).Mul(quantity.Fraction(1, fractionGrain)))
	}
	return amount, ok
}

// fractionGrain says how roughly a fraction is told: a third may be a tenth
// less or more, so that its step is a fifth.
const fractionGrain = 5

func lowest(q quantity.Stated) quantity.Number {
	if q.Form.HasLow() {
		return q.Low
	}
	return q.High
}

func highest(q quantity.Stated) quantity.Number {
	if q.Form.HasHigh() {
		return q.High
	}
	return q.Low
}

func larger(a, b quantity.Number) quantity.Number {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// combined is the form of a product: a hedge of either factor is one of the
// product. Two hedges are none that has a form, unless they are the same.
func combined(a, b quantity.Form) (quantity.Form, bool) {
	switch {
	case a == b || b == quantity.Exact:
		return a, true
	case a == quantity.Exact:
		return b, true
	}
	return "", false
}

// joinDerived lets a share answer, by the amount that it comes to, the one
// question of another report's plain amounts that nothing keeps it apart from.
// A share that other shares are compared with stays with them, and so does one
// whose text states the amount itself.
func (a *aligner) joinDerived() {
	var shares []echo
	for _, e := range a.ordered {
		if e.figure.comesTo != nil && len(a.of[e.of].subjects) == 1 && len(e.of.figures) == 1 {
			shares = append(shares, e)
		}
	}
	if len(shares) == 0 {
		return
	}
	blocks := a.amountsByThing()
	for _, e := range shares {
		amount := e.figure.asAmount()
		if to := a.onlyQuestion(amount, blocks[amount.amountKey()]); to != nil {
			*e.figure = *amount
			a.merge(to, a.of[e.of])
		}
	}
}

// amountsByThing are the subjects of plain amounts by what they count.
func (a *aligner) amountsByThing() map[string][]*subject {
	blocks := map[string][]*subject{}
	for _, s := range a.subjects {
		f := s.lead()
		if f.Role != claim.Level || !f.adds() || f.thing() == "" {
			continue
		}
		key := f.amountKey()
		if len(blocks[key]) < maximumBlock {
			blocks[key] = append(blocks[key], s)
		} else {
			a.cut = true
		}
	}
	return blocks
}

func (f *figure) amountKey() string { return f.doc.Story + "\x00" + f.measure() + "\x00" + f.thing() }

// asAmount is the figure with the amount that it comes to as its own.
func (f *figure) asAmount() *figure {
	g := *f
	g.Quantity, g.reading, g.Role = f.comesTo.amount, f.comesTo.reading, claim.Level
	if g.thing() == "" {
		g.Counted = f.whole.Counted
	}
	g.derived = true
	return &g
}

// onlyQuestion is the cluster of the subjects that the amount is compared with,
// nil where there is none or there are several.
func (a *aligner) onlyQuestion(amount *figure, candidates []*subject) *cluster {
	var found *cluster
	for _, s := range candidates {
		c := a.of[s]
		if c == found || s.lead().doc == amount.doc || !a.takes(c, amount) {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// takes reports whether nothing keeps the amount apart from any figure of the
// cluster, and its own text states none of them: there it answers the question
// in numbers of its own, or means something else.
func (a *aligner) takes(c *cluster, amount *figure) bool {
	if !amount.tellsEvent() {
		return false
	}
	for _, s := range c.subjects {
		if apart(amount, s.lead()) != nil {
			return false
		}
		for _, f := range s.figures {
			if f.doc == amount.doc {
				return false
			}
		}
	}
	return true
}

// fromShare says how the figure's amount came of a share; false where it is
// stated.
func (f *figure) fromShare() (claim.Reason, bool) {
	if !f.derived {
		return claim.Reason{}, false
	}
	amount := f.Quantity.String()
	if !f.value().IsInt() {
		amount = roundTo(f.value(), 1)
	}
	return claim.Because("derived/share", "{share} of {whole} is {amount}",
		"share", f.comesTo.share, "whole", f.comesTo.whole, "amount", groupedLike(f.comesTo.whole, amount)), true
}
