package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/quantity"
)

var productMismatch = Kind{
	Name: "product-mismatch", Severity: Error,
	Sentence: "{document_a} states {c}, but {a} times {b} is {product}.",
	Examples: []string{
		"post | mill | exact 6.2 t/ha | wheat | yield | | 2031-05-02\n" +
			"post same | mill | exact 1200 ha | field | sow | | 2031-05-02\n" +
			"post same | mill | exact 9300 t | wheat | harvest | | 2031-05-02",
		"post | mayor | exact 6500000 EUR/km | road | cost | | 2031-05-02\n" +
			"post | mayor | exact 44 km | road | build | | 2031-05-02\n" +
			"post same | mayor | exact 323000000 EUR | road | cost | | 2031-05-02",
		"post | mill | exact 1200 barrel/d | oil | leak | | 2031-05-02\n" +
			"post same | mill | exact 30 d | | last | | 2031-05-02\n" +
			"post same | mill | exact 42000 barrel | oil | leak | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | mill | exact 6.2 t/ha | wheat | yield | | 2031-05-02\n" +
			"post same | mill | exact 1200 ha | field | sow | | 2031-05-02\n" +
			"post same | mill | about 7400 t | wheat | harvest | | 2031-05-02",
		"post | mill | exact 6.2 t/ha | wheat | yield | | 2031-05-02\n" +
			"post same | mill | exact 1200 ha | field | sow | | 2031-05-02\n" +
			"post | mill | exact 9300 t | barley | harvest | | 2031-05-02",
		"post | mill | exact 6.2 t/ha | wheat | yield | | 2031-05-02\n" +
			"post same | union | exact 1200 ha | field | sow | | 2031-05-02\n" +
			"post same | mill | exact 300 t | wheat | rot | | 2031-05-02",
	},
	document: findProducts,
}

// findProducts holds each rate against the amounts beside it that it may link:
// so much a hectare, so many hectares, so much in all.
func findProducts(k *Kind, d *inside) []draft {
	var drafts []draft
	for _, rate := range d.figures {
		of, per, isRate := strings.Cut(rate.Quantity.Unit, "/")
		if !isRate || rate.Quantity.Dimension != quantity.Rate || !rate.isFactor() {
			continue
		}
		times, total := factorsOf(rate, d.inSentence(rate), of, per)
		if times == nil {
			times, total = factorsOf(rate, d.around(rate), of, per)
		}
		if times == nil {
			continue
		}
		product, ok := newProduct(rate, times, total, of, per)
		if ok && product.mismatches() {
			drafts = append(drafts, draft{
				kind: k, matter: d.matters[total], sides: [][]*figure{{rate}, {times}, {total}},
				args: []string{"product", product.words()},
			})
		}
	}
	return drafts
}

// isFactor reports whether the amount can stand in a product.
func (f *figure) isFactor() bool {
	return f.hasReading && f.isPoint() && !f.changes() && f.value().Sign() > 0
}

// factorsOf are the only amount in the rate's lower unit, and the only one in
// its upper unit, that one source gives in one sentence among
// the figures near the rate; nil where there is none or are several.
func factorsOf(rate *figure, near []*figure, of, per string) (times, total *figure) {
	for _, f := range near {
		if f == rate || !f.isFactor() || f.origin.name != rate.origin.name {
			continue
		}
		switch {
		case convertible(f.Quantity.Unit, per):
			if times != nil {
				return nil, nil
			}
			times = f
		case convertible(f.Quantity.Unit, of) && f.mayTotal(rate):
			if total != nil {
				return nil, nil
			}
			total = f
		}
	}
	if times == nil || total == nil || times.Sentence != total.Sentence {
		return nil, nil
	}
	return times, total
}

// mayTotal reports whether the amount may be the total that the rate leads to:
// a measure, or a count of the same thing or without words of its own.
func (f *figure) mayTotal(rate *figure) bool {
	return f.measuresAmount() || f.thing() == rate.thing() || f.elliptic()
}

func convertible(from, to string) bool {
	_, ok := quantity.Convert(quantity.Int(1), from, to)
	return ok
}

// product is a rate times an amount, and the total that a text states, in the
// total's unit.
type product struct {
	total      *figure
	low, value quantity.Number
	high       quantity.Number
}

func newProduct(rate, times, total *figure, of, per string) (product, bool) {
	p := product{total: total}
	in := func(r, n quantity.Number) quantity.Number {
		n, _ = quantity.Convert(n, times.Quantity.Unit, per)
		n, _ = quantity.Convert(r.Mul(n), of, total.Quantity.Unit)
		return n
	}
	a, b := rate.asChange(), times.reading
	p.low, p.value, p.high = in(a.Low, b.Low), in(rate.value(), times.value()), in(a.High, b.High)
	return p, p.low.Sign() > 0
}

// farOff is how many times the one of product and total can be the other for
// the text to mean that it is the product.
const farOff = 2

// mismatches reports whether the total is not the product, but near it.
func (p product) mismatches() bool {
	two := quantity.Int(farOff)
	if p.value.Cmp(p.total.value().Mul(two)) > 0 || p.total.value().Cmp(p.value.Mul(two)) > 0 {
		return false
	}
	return !p.total.asChange().Overlaps(quantity.Interval{Low: p.low, High: p.high, HasLow: true, HasHigh: true})
}

func (p product) words() string {
	words := p.value.Plain()
	if p.total.Quantity.Unit != "" {
		words += " " + p.total.Quantity.Unit
	}
	return words
}
