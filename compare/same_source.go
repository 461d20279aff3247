package compare

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// closeTold is how many times the one of two amounts can be the other for one
// source to have meant the same by both.
const closeTold = 2

// joinSameSource lets a figure without words of its own join the question of
// what its source is credited with elsewhere, where all that comes near is of
// one question: "three to five days, said Ms Roe", and "Ms Roe spoke of four".
func (a *aligner) joinSameSource() {
	told := map[string][]echo{}
	var order []string
	for _, e := range a.ordered {
		if !e.figure.isCredited() {
			continue
		}
		key := e.figure.doc.Story + "\x00" + e.figure.origin.name
		if told[key] == nil {
			order = append(order, key)
		}
		told[key] = append(told[key], e)
	}
	for _, key := range order {
		same := told[key]
		if len(same) > maximumEchoes {
			same, a.echoesCut = same[:maximumEchoes], true
		}
		for _, e := range same {
			if e.figure.elliptic() && len(a.of[e.of].subjects) == 1 {
				a.joinTold(e, same)
			}
		}
	}
}

// isCredited reports whether the figure has an amount, and a named source.
func (f *figure) isCredited() bool {
	return f.hasReading && f.Attribution.By != "" && !f.origin.own && f.origin.kind != claim.Anonymous && !f.Attribution.Pronoun
}

// joinTold joins the figure to the one question that the nearest of its
// source's other figures answer.
func (a *aligner) joinTold(e echo, same []echo) {
	var found *echo
	for i := range same {
		other := &same[i]
		if other.figure.doc == e.figure.doc || !toldAgain(e.figure, other.figure) {
			continue
		}
		if found != nil && a.of[found.of] != a.of[other.of] {
			return
		}
		found = other
	}
	if found != nil {
		a.joinEcho(e, *found)
	}
}

// toldAgain reports whether two reports may credit one source with amounts of
// one measure: near each other, for one time, in sentences that share a word.
func toldAgain(f, g *figure) bool {
	_, comparable := quantity.Convert(quantity.Int(1), f.Quantity.Unit, g.Quantity.Unit)
	return comparable && mayRepeat(f, g) && f.isWithin(closeTold, g) && f.sharesWord(g)
}

// sharesWord reports whether the two sentences have a long word in common that
// is none of their sources' names.
func (f *figure) sharesWord(g *figure) bool {
	words := f.longWords()
	for _, h := range []*figure{f, g} {
		for name := range strings.FieldsSeq(strings.ToLower(h.Attribution.By + " " + h.Attribution.Text + " " + h.origin.name + " " + strings.Join(h.Attribution.Via, " "))) {
			delete(words, strings.Trim(name, ".,'’"))
		}
	}
	for word := range g.longWords() {
		if words[word] {
			return true
		}
	}
	return false
}

// joinSeries joins two figures without words of their own that one sentence
// gives, from one source, of two times: "down to 40 this morning, from 90".
func (a *aligner) joinSeries() {
	all := a.ordered
	for i := 1; i < len(all); i++ {
		e, other := all[i-1], all[i]
		if e.figure.continues(other.figure) && a.of[e.of] != a.of[other.of] && !besideAny(a.of[e.of], a.of[other.of]) {
			lendWords(e.figure, other.figure)
			a.merge(a.of[other.of], a.of[e.of])
		}
	}
}

func (f *figure) continues(g *figure) bool {
	return f.doc == g.doc && f.Sentence == g.Sentence && f.origin.name == g.origin.name &&
		f.Quantity.Unit == g.Quantity.Unit && f.Role == claim.Level && g.Role == claim.Level &&
		f.Counted.Text == "" && g.Counted.Text == "" && (f.happening() == g.happening() || f.Event.Span == g.Event.Span) &&
		otherTime(f, g) && !f.AsOf.Assumed && !g.AsOf.Assumed
}
