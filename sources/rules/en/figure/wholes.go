package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/document"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// findWholes points each part whose whole was told before ("12 of them") at
// the nearest count of the same or the previous sentence that can hold it.
func findWholes(a *prose.Article, figures []rules.Figure) {
	for i := range figures {
		f := &figures[i]
		if f.Claim.Role == claim.Part && f.Claim.Whole.Empty() && !namesWhole(a, f) {
			f.Claim.Whole = wholeBefore(figures, i)
		}
	}
}

// namesWhole reports whether a share goes on to say what it is a share of: "8% of
// its workforce".
func namesWhole(a *prose.Article, f *rules.Figure) bool {
	tokens := a.Sentences[f.Sentence].Tokens
	return IsShare(f) && f.Last+2 < len(tokens) && tokens[f.Last].Lower == "of" && owners[tokens[f.Last+1].Lower] && tokens[f.Last+2].Kind == prose.Word
}

var owners = wording.Set("its their his her our my your")

// wholeBefore is the quote of the whole of the i-th figure, empty where no
// figure before it can be one. Where each is too small, the nearest that could
// be it but for a slip is.
func wholeBefore(figures []rules.Figure, i int) document.Span {
	part := &figures[i]
	var slipped document.Span
	for k := i - 1; k >= 0 && part.Sentence-figures[k].Sentence <= 1; k-- {
		switch whole := &figures[k].Claim; {
		case CanHold(whole, &part.Claim):
			return whole.Quote
		case slipped.Empty() && isExceeded(whole, &part.Claim):
			slipped = whole.Quote
		}
	}
	return slipped
}

// isExceeded reports whether the whole is a count that falls short of the part
// by less than half.
func isExceeded(whole, part *claim.Claim) bool {
	w, p := whole.Quantity, part.Quantity
	return isTotal(whole) && p.Dimension == quantity.Count && w.Form.HasHigh() && p.Form.HasLow() &&
		p.Low.Cmp(w.High) > 0 && p.Low.Cmp(w.High.Mul(quantity.Int(2))) < 0
}

// isTotal reports whether the figure is a count of some and no part itself.
func isTotal(whole *claim.Claim) bool {
	w := whole.Quantity
	return whole.Role != claim.Part && whole.Role != claim.Attribute && w.Dimension == quantity.Count &&
		w.Form != quantity.Vague && (w.High.Sign() != 0 || w.Low.Sign() != 0)
}

// CanHold reports whether the part can be one of the whole: a count that is no
// part itself, and no smaller.
func CanHold(whole, part *claim.Claim) bool {
	w, p := whole.Quantity, part.Quantity
	if !isTotal(whole) {
		return false
	}
	if p.Dimension == quantity.Share {
		return true
	}
	return p.Dimension == quantity.Count && (!w.Form.HasHigh() || !p.Form.HasLow() || p.Low.Cmp(w.High) <= 0)
}
