package compare

import (
	"cmp"
	"slices"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

var shareMismatch = Kind{
	Name: "share-mismatch", Severity: Error,
	Sentence: "{document_a} states a share of {a}, but {b} of {c} is {share}.",
	Examples: []string{
		"post | mill | exact 1200 | worker | dismiss | | 2031-05-02\n" +
			"post same | mill | exact 16000 | worker | employ | | 2031-05-02\n" +
			"post same | mill | exact 12 % | worker | dismiss | | 2031-05-02",
		"post | clinic | exact 1250 | pupil | attend | | 2031-05-02\n" +
			"post same | clinic | exact 800 | pupil | vaccinate | | 2031-05-02\n" +
			"post same | clinic | exact 73 % | pupil | vaccinate | | 2031-05-02",
		"post | mill | exact 52 | worker | dismiss | | 2031-05-02\n" +
			"post | mill | exact 400 | worker | employ | | 2031-05-02\n" +
			"post same | | exact 18 % | | | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | embassy | about 9200 | soldier | arrive | | 2031-05-02\n" +
			"post same | embassy | exact 7360 | soldier | deploy | | 2031-05-02\n" +
			"post same | embassy | exact 80 % | soldier | deploy | | 2031-05-02",
		"post | clinic | exact 1250 | pupil | attend | | 2031-05-02\n" +
			"post same | clinic | exact 800 | pupil | vaccinate | | 2031-05-02\n" +
			"post same | clinic | exact 73 % | teacher | vaccinate | | 2031-05-02",
		"post | mill | exact 9 % | worker | dismiss | | 2031-05-02\n" +
			"post same | mill | exact 1200 | worker | employ | | 2031-05-02\n" +
			"post same | mill | exact 90 part of-above | worker | leave | | 2031-05-02\n" +
			"post same | mill | exact 310 | worker | dismiss | | 2031-05-02",
	},
	document: func(k *Kind, d *inside) []draft {
		return findShares(k, d, func(f *figure) bool { return !f.comparesToHalf() })
	},
}

var comparativeMismatch = Kind{
	Name: "comparative-mismatch", Severity: Warning,
	Sentence: "{document_a} says {a}, but {b} of {c} is {share}.",
	Examples: []string{
		"post | ministry | more_than 0.5 share | soldier | camp | | 2031-05-02\n" +
			"post same | ministry | exact 1900 | soldier | camp | | 2031-05-02\n" +
			"post same | ministry | about 5200 | soldier | deploy | | 2031-05-02",
		"post | town hall | more_than 0.5 share | school | close | | 2031-05-02\n" +
			"post same | town hall | exact 37 | school | close | | 2031-05-02\n" +
			"post same | town hall | exact 96 | school | run | | 2031-05-02",
		"post | clinic | exact 3 times up | | | | 2031-05-02\n" +
			"post same | clinic | exact 530 | case | record | | 2031-04-02\n" +
			"post same | clinic | exact 1060 | case | record | | 2031-05-02",
		"post | mill | exact 0.5 share down | | | | 2031-05-02\n" +
			"post same | mill | exact 90 EUR | profit | level | | 2030-05-02\n" +
			"post same | mill | exact 30 EUR | profit | level | | 2031-05-02",
	},
	CounterExamples: []string{
		"post | clinic | exact 2 times up | | | | 2031-05-02\n" +
			"post same | clinic | exact 530 | case | record | | 2031-04-02\n" +
			"post same | clinic | exact 1060 | case | record | | 2031-05-02",
		"post | ministry | more_than 0.5 share | soldier | camp | | 2031-05-02\n" +
			"post same | ministry | exact 7360 | soldier | camp | | 2031-05-02\n" +
			"post same | ministry | about 9200 | soldier | deploy | | 2031-05-02",
		"post | town hall | more_than 0.5 share | parent | complain | | 2031-05-02\n" +
			"post same | town hall | exact 37 | school | close | | 2031-05-02\n" +
			"post same | town hall | exact 96 | school | run | | 2031-05-02",
	},
	document: func(k *Kind, d *inside) []draft {
		return append(findShares(k, d, (*figure).comparesToHalf), findMultiples(k, d)...)
	},
}

// comparesToHalf reports whether the share is told by a word for half: half,
// a majority, fewer than half.
func (f *figure) comparesToHalf() bool {
	return f.Quantity.Unit == "share" && f.value().Equal(quantity.Fraction(1, 2))
}

// ratio is a part and a whole that a stated share may speak of.
type ratio struct {
	part, whole *figure
	reading     quantity.Interval
	// plain is set where the same is said of share and part, so that a misfit
	// is worth telling; a fit is one in any case.
	plain bool
}

// findShares holds each stated share that is of interest against the parts and
// wholes stated beside it. One that fits settles the matter.
func findShares(k *Kind, d *inside, interest func(*figure) bool) []draft {
	var drafts []draft
	for _, share := range d.figures {
		if share.Quantity.Dimension != quantity.Share || share.share() != "" || !share.hasReading || share.changes() || !interest(share) {
			continue
		}
		ratios := d.ratiosFor(share)
		at := slices.IndexFunc(ratios, func(r ratio) bool { return r.plain })
		if at < 0 || fitting(share, ratios) != nil {
			continue
		}
		r := ratios[at]
		if stated, ok := quantity.Convert(share.value(), share.Quantity.Unit, "share"); !ok || !comparableSize(stated, r.reading.High) {
			continue
		}
		drafts = append(drafts, draft{
			kind: k, matter: d.matters[share],
			sides: [][]*figure{{share}, {r.part}, {r.whole}},
			args:  []string{"share", r.percent()},
		})
	}
	return drafts
}

// slipSize is how many times what a text states can be what its other numbers
// make for it to be a slip of the pen, and not about something else.
const slipSize = 3

func comparableSize(a, b quantity.Number) bool {
	n := quantity.Int(slipSize)
	return a.Mul(n).Cmp(b) >= 0 && b.Mul(n).Cmp(a) >= 0
}

// ratiosFor are the parts and wholes that the share can speak of, those linked
// to it by the text first.
func (d *inside) ratiosFor(share *figure) []ratio {
	var linked, beside []ratio
	wholes := d.around(share)
	if share.Section == document.Headline {
		wholes = d.figures
	}
	for _, whole := range wholes {
		if !countsFor(share, whole) {
			continue
		}
		for _, part := range d.around(whole) {
			if part == whole || !countsFor(share, part) || !sameMeasure(part, whole) || !d.near(share, part, whole) {
				continue
			}
			r, ok := newRatio(part, whole)
			r.plain = part.thing() != "" && part.thing() == share.thing() && part.happening() == share.happening() && !d.countsBetween(share, part, whole)
			switch {
			case !ok:
			case share.Of == whole.ID, part.Of == whole.ID && (r.plain || share.Sentence == part.Sentence):
				linked = append(linked, r)
			case d.isWholeOfAnother(whole, part):
			case sharesThing(share, part, whole):
				beside = append(beside, r)
			case sharesWhole(share, part, whole):
				r.plain = true
				beside = append(beside, r)
			}
		}
	}
	return append(linked, beside...)
}

// isWholeOfAnother reports whether the text tells another part than this one of the
// whole: of 400 clerks in one town, 60 go; in all 90 go, of nobody knows how many.
func (d *inside) isWholeOfAnother(whole, part *figure) bool {
	return slices.ContainsFunc(d.around(whole), func(f *figure) bool { return f != part && f.Of == whole.ID })
}

// countsBetween reports whether the text counts more of the same between the two
// and a share in another sentence, of which the share may speak instead.
func (d *inside) countsBetween(share, part, whole *figure) bool {
	if share.Section == document.Headline || share.Sentence == part.Sentence || share.Sentence == whole.Sentence {
		return false
	}
	from, to := min(part.Quote.Start, whole.Quote.Start, share.Quote.Start), max(part.Quote.Start, whole.Quote.Start, share.Quote.Start)
	return slices.ContainsFunc(d.around(share), func(f *figure) bool {
		return f != share && f != part && f != whole && f.Quote.Start > from && f.Quote.Start < to && f.thing() == share.thing()
	})
}

// countsFor reports whether the figure can be part or whole of the share.
func countsFor(share, f *figure) bool {
	return f != share && f.hasReading && f.isPoint() && !f.changes() && f.Role != claim.Increment &&
		f.Role != claim.Attribute && f.Quantity.Dimension != quantity.Share && f.value().Sign() > 0
}

func sameMeasure(a, b *figure) bool { return a.Quantity.Unit == b.Quantity.Unit }

// sharesThing reports whether share, part and whole are all of one thing, and
// part and whole are told apart: by what is said of them, or by standing in two
// sentences, the part in that of the share.
func sharesThing(share, part, whole *figure) bool {
	thing := whole.thing()
	if thing == "" || part.thing() != thing || share.thing() != thing || part.Of != "" || share.Of != "" || rivals(part, whole) {
		return false
	}
	if share.Sentence == part.Sentence && whole.Sentence != part.Sentence {
		return true
	}
	return part.happening() != whole.happening() && share.happening() == part.happening()
}

// sharesWhole reports whether a share without words of its own stands beside
// the whole of what the part counts: "with a staff of 400, that is 12 per cent".
func sharesWhole(share, part, whole *figure) bool {
	return share.elliptic() && share.Sentence == whole.Sentence && whole.thing() != "" && part.thing() == whole.thing() &&
		part.happening() != whole.happening() && part.Quote.Start < whole.Quote.Start
}

// rivals reports whether one sentence gives the two as the figures of two
// sources: neither is a part of the other.
func rivals(a, b *figure) bool { return a.Sentence == b.Sentence && a.origin.name != b.origin.name }

// near reports whether the three stand close enough to be of one account: in
// sentences that follow one another, or the share in the headline.
func (d *inside) near(share, part, whole *figure) bool {
	from := min(part.Quote.Start, whole.Quote.Start)
	to := max(part.Quote.End, whole.Quote.End)
	if share.Section == document.Headline {
		return to-from <= nearby
	}
	return max(to, share.Quote.End)-min(from, share.Quote.Start) <= nearby
}

// around is the figures that can be near f, so that the time of looking for
// parts and wholes grows with the length of the document alone.
func (d *inside) around(f *figure) []*figure {
	startsAt := func(g *figure, at int) int { return cmp.Compare(g.Quote.Start, at) }
	first, _ := slices.BinarySearchFunc(d.figures, f.Quote.End-nearby, startsAt)
	after, _ := slices.BinarySearchFunc(d.figures, f.Quote.Start+nearby+1, startsAt)
	return d.figures[first:max(first, after)]
}

// nearby is how many bytes of text an account of part, whole and share spans:
// about three sentences.
const nearby = 450

// newRatio divides the readings, and is false where the part exceeds the whole.
func newRatio(part, whole *figure) (ratio, bool) {
	r := ratio{part: part, whole: whole}
	if part.value().Cmp(whole.value()) >= 0 {
		return r, false
	}
	low, ok := part.reading.Low.Quo(whole.reading.High)
	high, also := part.reading.High.Quo(whole.reading.Low)
	r.reading = quantity.Interval{Low: low, High: high, HasLow: true, HasHigh: true}
	return r, ok && also
}

// fitting is the first ratio that the stated share fits, nil where none does.
// A share in whole per cent fits what rounds to it.
func fitting(share *figure, ratios []ratio) *ratio {
	stated, ok := share.asShare()
	if !ok {
		return nil
	}
	for i := range ratios {
		if stated.Overlaps(ratios[i].reading) {
			return &ratios[i]
		}
	}
	return nil
}

// asShare is the reading of a share as a part of one, widened to what rounds
// to the digits stated.
func (f *figure) asShare() (quantity.Interval, bool) {
	reading := f.reading
	if f.isPoint() {
		slack := f.Quantity.Step.Mul(quantity.Fraction(1, 2))
		if f.comparesToHalf() {
			slack = quantity.Fraction(1, 20)
		}
		reading.Low, reading.High, reading.HighOpen = reading.Low.Sub(slack), reading.High.Add(slack), false
	}
	return reading.Convert(func(n quantity.Number) (quantity.Number, bool) {
		return quantity.Convert(n, f.Quantity.Unit, "share")
	})
}

// percent is what the part is of the whole, in per cent rounded to one decimal.
func (r ratio) percent() string {
	q, _ := r.part.value().Mul(quantity.Int(100)).Quo(r.whole.value())
	return roundTo(q, 1) + "%"
}

func roundTo(n quantity.Number, decimals int) string { return n.Rat().FloatString(decimals) }

// explainShares adds, to the question of each stated share that fits the part, of
// the same thing, and the whole beside it, and to that of the part, a reason that
// says so.
func explainShares(d *inside) {
	for _, share := range d.figures {
		if share.Quantity.Dimension != quantity.Share || !share.hasReading || share.changes() {
			continue
		}
		r := fitting(share, d.ratiosFor(share))
		if r == nil || share.thing() != "" && share.thing() != r.part.thing() {
			continue
		}
		why := claim.Because("fit/share", "{share} of {whole} is {part}, as stated",
			"share", share.stated(), "whole", r.whole.stated(), "part", r.part.stated())
		for _, m := range slices.Compact([]*matter{d.matters[share], d.matters[r.part]}) {
			m.Why = append(m.Why, why)
		}
	}
}
