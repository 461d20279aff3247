package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// exchangeRate is what a document takes one unit of a currency for in another:
// it writes one amount in brackets behind the other, "5 million kwacha ($175,000)",
// or the rate itself, "at 28.4 kwacha to the dollar".
type exchangeRate struct {
	factor quantity.Number
	// place is the figure in front of the brackets, and inBrackets the other; nil
	// where place is the rate itself.
	place, inBrackets *figure
}

// exchange holds the rates that the documents of a set state, by story, the
// currency that is converted and the one that it is converted into.
type exchange map[[3]string]exchangeRate

// setRates lets each amount of money be converted by the rates that the
// documents of its own story state. Of several for two currencies the earliest
// document's first holds. The figures stand by document, in the order of the text.
func setRates(figures []*figure) {
	rates := exchange{}
	for i, f := range figures {
		if from, into, ok := f.exchanged(); ok {
			rates.add(exchangeRate{factor: f.value(), place: f}, from, into)
		}
		if i == 0 || !figures[i-1].isRestatedBy(f) {
			continue
		}
		before := figures[i-1]
		if factor, ok := f.value().Quo(before.value()); ok {
			rates.add(exchangeRate{factor, before, f}, before.Quantity.Unit, f.Quantity.Unit)
		}
	}
	if len(rates) == 0 {
		return
	}
	for _, f := range figures {
		if f.Quantity.Dimension == quantity.Money {
			f.rates = rates
		}
	}
}

// isRestatedBy reports whether g gives the amount f again in brackets, in
// another currency.
func (f *figure) isRestatedBy(g *figure) bool {
	if f.doc != g.doc || f.Quantity.Dimension != quantity.Money || g.Quantity.Dimension != quantity.Money || !f.isPoint() || !g.isPoint() {
		return false
	}
	if _, known := quantity.Convert(quantity.Int(1), f.Quantity.Unit, g.Quantity.Unit); known || f.Quote.End > g.Quote.Start {
		return false
	}
	text := f.doc.Text
	return strings.TrimSpace(text[f.Quote.End:g.Quote.Start]) == "(" && strings.HasPrefix(text[g.Quote.End:], ")") &&
		f.value().Sign() > 0 && g.value().Sign() > 0
}

// exchanged are the currencies that a rate of exchange leads from and into, and
// whether the figure is one: 28.4 ZMW/USD leads from dollars into kwacha.
func (f *figure) exchanged() (from, into string, ok bool) {
	into, from, ok = strings.Cut(f.Quantity.Unit, "/")
	return from, into, ok && f.isPoint() && f.value().Sign() > 0 && !f.changes() &&
		quantity.DimensionOf(from) == quantity.Money && quantity.DimensionOf(into) == quantity.Money
}

// add keeps a rate from one currency into another, and the way back, unless an
// earlier document states one.
func (r exchange) add(rate exchangeRate, from, into string) {
	story := rate.place.doc.Story
	there := [3]string{story, from, into}
	if known, ok := r[there]; ok && compareDocuments(known.place.doc, rate.place.doc) <= 0 {
		return
	}
	back, ok := quantity.Int(1).Quo(rate.factor)
	if !ok {
		return
	}
	r[there] = rate
	r[[3]string{story, into, from}] = exchangeRate{back, rate.place, rate.inBrackets}
}

// rateBetween is the rate that turns the amount a into the currency of b, and
// false where none is stated, or none is needed.
func rateBetween(a, b *figure) (exchangeRate, bool) {
	if a.rates == nil || b.rates == nil {
		return exchangeRate{}, false
	}
	rate, ok := a.rates[[3]string{a.doc.Story, a.Quantity.Unit, b.Quantity.Unit}]
	return rate, ok && a.doc.Story == b.doc.Story
}

// drift is how far rates of different days and rounded amounts may lie apart: a
// converted amount is one within a tenth.
var drift = quantity.Fraction(11, 10)

// spread is the interval in the other currency, widened by drift.
func (r exchangeRate) spread(i quantity.Interval) quantity.Interval {
	low, _ := i.Low.Mul(r.factor).Quo(drift)
	i.Low, i.High = low, i.High.Mul(r.factor).Mul(drift)
	return i
}

// reason says where the rate is stated.
func (r exchangeRate) reason() claim.Reason {
	if r.inBrackets == nil {
		return claim.Because("converted/rate", "the currencies are compared at the rate that {document} states: {amount}",
			"document", nameOf(r.place.doc), "amount", r.place.stated())
	}
	return claim.Because("converted/rate", "the currencies are compared at the rate that {document} states: {amount} ({other})",
		"document", nameOf(r.place.doc), "amount", r.place.stated(), "other", r.inBrackets.stated())
}

// steps are the reasons that went before a row's: how the amounts came about
// that it compares.
func (p pair) steps() []claim.Reason {
	var steps []claim.Reason
	for _, f := range []*figure{p.a, p.b} {
		if from, ok := f.fromShare(); ok {
			steps = append(steps, from)
		}
	}
	if rate, ok := rateBetween(p.a, p.b); ok {
		steps = append(steps, rate.reason())
	}
	return steps
}
