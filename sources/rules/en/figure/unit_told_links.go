package figure

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// before is the n words before the figure, in lower case with spaces around.
func (r *toldReading) before(i, n int) string {
	first := r.figures[i].First
	words := " "
	for at := max(0, first-n); at < first; at++ {
		words += r.token(i, at).Lower + " "
	}
	return words
}

// likeLinks join a number to the amount before it: both measure the same.
var likeLinks = []string{"instead of", "against", "against the", "compared with", "compared to", "compared with the", "compared to the", "rather than", "not", "another", "versus", "vs", "vs.", "down from", "up from", "as opposed to", "then", "now", "later", "earlier", "before it was", "after", "it was", "it is", "nearer", "closer to", "gusting to", "gusts to", "gusts of", "of which", "previously", "up to", "plus or minus"}

func (r *toldReading) linked(i int) bool {
	words := r.before(i, 4)
	for _, link := range likeLinks {
		if strings.HasSuffix(words, " "+link+" ") {
			r.link = link
			return r.sameSentence(i)
		}
	}
	return r.listed(i)
}

// sameSentence reports whether a figure stands before in the sentence.
func (r *toldReading) sameSentence(i int) bool {
	return i > 0 && r.figures[i-1].Sentence == r.figures[i].Sentence
}

// listed reports whether the figure stands right behind another one, joined by
// "or", "to" or "from".
func (r *toldReading) listed(i int) bool {
	if !r.sameSentence(i) || r.figures[i-1].Claim.Role == claim.Change {
		return false
	}
	between := r.figures[i].First - r.figures[i-1].Last
	r.link = r.token(i, r.figures[i].First-1).Lower
	switch {
	case between == 2:
		return r.link == "from" && r.token(i, r.figures[i-1].Last).Text == ","
	case between == 1:
		return r.link == "to" || r.link == "from" || r.link == "or" && r.token(i, r.figures[i].Last).Kind != prose.Word
	}
	return false
}

// partOfWhich reports whether "of which" stands before the figure.
func (r *toldReading) partOfWhich(i int) bool {
	first := r.figures[i].First
	return r.token(i, first-1).Lower == "which" && r.token(i, first-2).Lower == "of"
}

// toldAlike reads "40 tonnes in June and 25 in July", and "the north 40 tonnes
// and the south 25".
func (r *toldReading) toldAlike(i int) bool {
	if !r.sameSentence(i) {
		return false
	}
	last := r.figures[i-1].Last
	link := r.token(i, r.figures[i].First-1).Lower
	if coordinating[link] && circumstantial[r.token(i, last).Lower] && circumstantial[r.token(i, r.figures[i].Last).Lower] {
		return true
	}
	return r.token(i, r.figures[i].Last).Kind != prose.Word && r.hasSubjectAlone(i)
}

var coordinating = wording.Set("and but ,")

// subjectReach is how many words the subject of a clause without a verb may
// have.
const subjectReach = 3

// hasSubjectAlone reports whether "and", a comma or a semicolon and a noun
// phrase alone stand before the figure: the verb is that of the clause before.
func (r *toldReading) hasSubjectAlone(i int) bool {
	at := r.figures[i].First - 1
	for n := 0; n < subjectReach && isSubject(r.token(i, at)); n++ {
		at--
	}
	if at == r.figures[i].First-1 {
		return false
	}
	if r.token(i, at).Lower == "the" {
		at--
	}
	link := r.token(i, at)
	return at >= r.figures[i-1].Last && (link.Lower == "and" || link.Text == "," || link.Text == ";")
}

// isSubject reports whether a word can stand in a subject and is no verb of the
// past.
func isSubject(t prose.Token) bool {
	return t.Kind == prose.Word && !functionWords[t.Lower] && !strings.HasSuffix(t.Lower, "ed") && !strings.HasSuffix(t.Lower, "ing") && !pastVerbs[t.Lower] && harmWords.Of(t.Lower) == 0
}

// harmWords are the verbs of harm, which count people.
var harmWords = signsOf(map[sign][]*rules.Table{harmSign: {harmDone, whatBefalls}})

// circumstantial words tell of a place or a time.
var circumstantial = wording.Set("in on by at during before after until last this next here there for yesterday today when")

// placedNouns stand for a figure of any kind; pronouns do behind a verb that
// puts something at a figure or changes it to one.
var (
	placedNouns   = wording.Set("figure number share rate level price value cost total estimate forecast area size length")
	placingVerbs  = wording.Set("put puts putting set sets estimated estimates gave gives places placed pegs pegged reckoned")
	revisingVerbs = wording.Set("corrected revised raised cut lowered changed amended increased reduced updated raise cut lower revise correct")
	levelWords    = wording.Set("is was hit hits reached reaches topped passed touched")
)

// putAt reads "put the figure at", "corrected that to" and "the rate was".
func (r *toldReading) putAt(i int) bool {
	words := strings.Fields(r.before(i, 6))
	if len(words) < 3 {
		return false
	}
	noun, lead := words[len(words)-2], words[len(words)-1]
	r.link = noun + " " + lead
	switch lead {
	case "at":
		return hasAny(words, placingVerbs) && isFigureNoun(noun)
	case "to":
		return hasAny(words, revisingVerbs) && (isFigureNoun(noun) || revisingVerbs[noun] && r.sameSentence(i) && !strings.Contains(r.before(i, 6), " the "))
	}
	return placedNouns[noun] && levelWords[lead]
}

func isFigureNoun(word string) bool {
	return placedNouns[word] || word == "it" || word == "that" || word == "this"
}

func hasAny(words []string, set map[string]bool) bool {
	for _, w := range words {
		if set[w] {
			return true
		}
	}
	return false
}

// payingWords lead to money or, in talks about pay, to a share.
var payingWords = []string{"cost", "costs", "costing", "pay", "pays", "paid", "earn", "earns", "earned", "charge", "charges", "charged", "starts at", "start at", "started at", "asking for", "asked for", "ask for", "asks for", "settle for", "settled for", "demand", "demands", "demanded", "want", "wants", "wanted", "offer", "offers", "offered", "propose", "proposes", "proposed", "bring her", "bring him", "bring them", "gets", "spent", "spend", "spends", "worth", "sold for", "sells for", "sell for"}

func (r *toldReading) paidOrAsked(i int) bool {
	words := r.before(i, 3)
	for _, link := range payingWords {
		if strings.HasSuffix(words, " "+link+" ") {
			r.link = link
			return true
		}
	}
	return false
}

// comparable is the nearest figure before in the paragraph or at the end of the
// one before that is a level like this one may be: no age, and no time or
// change told by the way. It is nil where that one has no unit.
func (r *toldReading) comparable(i int) *rules.Figure {
	for k := i - 1; k >= max(0, i-toldReach) && r.figures[i].Sentence-r.figures[k].Sentence <= 2; k-- {
		if r.byTheWay(k) {
			continue
		}
		q := r.figures[k].Claim.Quantity
		if q.Unit == "" || q.Unit == "times" || IsMoney(q.Unit) && !OfASize(q, r.figures[i].Claim.Quantity) {
			return nil
		}
		return &r.figures[k]
	}
	return nil
}

// byTheWay reports whether the figure measures a circumstance.
func (r *toldReading) byTheWay(k int) bool {
	f := &r.figures[k]
	if f.Claim.Role == claim.Attribute || f.Claim.Quantity.Form == quantity.Vague {
		return true
	}
	return f.Claim.Quantity.Dimension == quantity.Duration && (circumstance[r.token(k, f.First-1).Lower] || circumstanceBehind[r.token(k, f.Last).Lower])
}

// circumstance and circumstanceBehind are the words around a time that says when
// or how long something else was so.
var (
	circumstance       = wording.Set("in over during for within past last next previous first every each after before of since until by the these those")
	circumstanceBehind = wording.Set("ago later earlier before after and old")
)

// moneyOrShare is the nearest figure before that is comparable, if it is money
// or a share, and of a size with this one: no pay rise is 15 crowns.
func (r *toldReading) moneyOrShare(i int) *rules.Figure {
	for k := i - 1; k >= max(0, i-toldReach); k-- {
		q := r.figures[k].Claim.Quantity
		if r.byTheWay(k) || q.Dimension == quantity.Duration {
			continue
		}
		if (IsMoney(q.Unit) || q.Unit == "%") && OfASize(q, r.figures[i].Claim.Quantity) {
			return &r.figures[k]
		}
		if q.Unit == "" && r.figures[i].Sentence-r.figures[k].Sentence <= 1 {
			return nil
		}
	}
	return nil
}

// IsMoney reports whether the unit is a currency, or one over something: EUR/mo.
func IsMoney(unit string) bool {
	top, _, _ := strings.Cut(unit, "/")
	return quantity.IsCurrency(top)
}

// OfASize reports whether neither amount is a hundred times the other.
func OfASize(a, b quantity.Stated) bool {
	hundred := quantity.Int(100)
	return a.High.Cmp(b.High.Mul(hundred)) <= 0 && b.High.Cmp(a.High.Mul(hundred)) <= 0 || b.High.Sign() == 0
}

// isScaled reports whether the figure is written with a scale, a thousand or
// more, and is not of people: a city of two million.
func (r *toldReading) isScaled(i int) bool {
	f := &r.figures[i]
	if q := f.Claim.Quantity; q.High.Cmp(quantity.Int(1000)) < 0 && q.Low.Cmp(quantity.Int(1000)) < 0 {
		return false
	}
	for at := f.First; at < f.Last; at++ {
		if w := r.token(i, at); w.Kind == prose.Word && scaleNames[w.Lower] {
			return !(r.token(i, f.First-1).Lower == "of" && (peopled[r.token(i, f.First-2).Lower] || r.token(i, f.First-2).Lower == "out"))
		}
	}
	return false
}

// peopled are nouns of so many people.
var peopled = wording.Set("population force workforce crowd audience membership electorate army city town state country nation region province metropolis community readership following company group total")

var scaleNames = LowerWordsOf(ScaleWords, scaleLetters, moneyLetters)

// moneyBefore is the nearest figure before that is money or written with a
// scale, if it is money; without any, the next figure of the sentence, unless
// that is this one in another currency.
func (r *toldReading) moneyBefore(i int) *rules.Figure {
	for k := i - 1; k >= max(0, i-AmountReach); k-- {
		if IsMoney(r.figures[k].Claim.Quantity.Unit) {
			return &r.figures[k]
		}
		if r.isScaled(k) || k == i-1 && r.sameSentence(i) && r.figures[k].Claim.Role == claim.Change {
			return nil
		}
	}
	next, isConverted := i+1, r.token(i, r.figures[i].Last).Text == "("
	if isConverted || next == len(r.figures) || r.figures[next].Sentence != r.figures[i].Sentence || !IsMoney(r.figures[next].Claim.Quantity.Unit) {
		return nil
	}
	return &r.figures[next]
}
