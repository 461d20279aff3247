package en

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
)

// toldRule gives a number that has neither a unit nor a noun the unit of a
// figure told before.
type toldRule struct {
	rules.CatalogueEntry
	// leads reports whether the words before the figure ask for it.
	leads func(*toldReading, int) bool
	// from is the figure whose unit it shares, nil where none is.
	from func(*toldReading, int) *rules.Figure
}

// toldRules are tried in this order.
var toldRules = []toldRule{
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/told-before", Sentence: "Behind “{link}”, the number is measured like {first}.",
			Examples: []rules.Example{
				{Text: "It takes 12 minutes instead of 40 by bike.", Want: "[12 minutes] exact 12 min; [40] exact 40 min"},
				{Text: "It holds 60% and the bank another 25.", Want: "[60%] exact 60 %; [25] exact 25 % increment"},
				{Text: "First they spoke of 700 tonnes; then 1,100.", Want: "[700 tonnes] exact 700 t; [1,100] exact 1100 t"},
				{Text: "Rates were 5% or 6.", Want: "[5%] exact 5 %; [6] exact 6 %"},
				{Text: "The fare went from 2.50 euros to 3.", Want: "[2.50 euros] exact 2.50 EUR; [3] exact 3 EUR up"},
				{Text: "Rice costs 60 rupees, up from 45 a year ago.", Want: "[60 rupees] exact 60 rupee; [45] exact 45 rupee"},
			},
			CounterExamples: []rules.Example{
				{Text: "It takes 12 minutes instead of 40 stops", Want: "[12 minutes] exact 12 min; [40] exact 40"},
				{Text: "The index fell 0.4% to 1,300.", Want: "[0.4%] exact 0.4 % down change; [1,300] exact 1300 down"},
				{Text: "It lost 900 sheep in two months, compared with 40 before.", Want: "[900] exact 900; [two months] exact 2 mo; [40] exact 40"},
			},
		},
		leads: (*toldReading).linked,
		from:  (*toldReading).comparable,
	},
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/told-alike", Sentence: "The number is told like {first}, of another place or time, and measured like it.",
			Examples: []rules.Example{
				{Text: "It covered 300 hectares by noon and 450 by dusk.", Want: "[300 hectares] exact 300 ha; [450] exact 450 ha"},
				{Text: "Water stood at 4.2 metres on Monday, 3.8 on Tuesday and 3.1 on Friday.", Want: "[4.2 metres] exact 4.2 m; [3.8] exact 3.8 m; [3.1] exact 3.1 m"},
			},
			CounterExamples: []rules.Example{
				{Text: "It covered 300 hectares by noon and 450 men fought it.", Want: "[300 hectares] exact 300 ha; [450] exact 450"},
				{Text: "It covered 300 hectares and killed 45 by dusk.", Want: "[300 hectares] exact 300 ha; [45] exact 45"},
			},
		},
		leads: (*toldReading).toldAlike,
		from:  (*toldReading).comparable,
	},
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/put-at", Sentence: "What was measured before is put at the number: “{link}”.",
			Examples:        []rules.Example{{Text: "The dam was 47% full in June.\nIn March they set the share at 38.", Want: "[47%] exact 47 %; [38] exact 38 %"}},
			CounterExamples: []rules.Example{{Text: "The dam is 47% full. He put the toll at 38.", Want: "[47%] exact 47 %; [38] exact 38"}},
		},
		leads: (*toldReading).putAt,
		from:  (*toldReading).comparable,
	},
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/paid-or-asked", Sentence: "“{link}” speaks of money or of a share, as {first} was told.",
			Examples:        []rules.Example{{Text: "They offer 7% more pay. We want 11.", Want: "[7%] exact 7 % up change; [11] exact 11 %"}, {Text: "A bed costs 90 euros, and a room costs 400.", Want: "[90 euros] exact 90 EUR; [400] exact 400 EUR"}},
			CounterExamples: []rules.Example{{Text: "They offer 7 buses. We want 11.", Want: "[7] exact 7; [11] exact 11"}, {Text: "I earn 40,000 crowns. They want 11.", Want: "[40,000 crowns] exact 40000 crown; [11] exact 11"}},
		},
		leads: (*toldReading).paidOrAsked,
		from:  (*toldReading).moneyOrShare,
	},
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/money-told-before", Sentence: "A number of thousands or millions without a noun is money, as {first} was.",
			Examples:        []rules.Example{{Text: "The mine got 5 million euros, and the smelter 3 million.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000 EUR"}, {Text: "The mill got 5 million euros.\nThe 3 million that it asked for before were not enough.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000 EUR"}},
			CounterExamples: []rules.Example{{Text: "It cost 5 million euros and 3 million people paid.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000"}, {Text: "It cost 5 million euros.\nIt is a city of 3 million.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000"}, {Text: "It cost 5 million euros.\nThe town has 2 million people.\nSoon there will be 3 million.", Want: "[5 million euros] exact 5000000 EUR; [2 million] exact 2000000; [3 million] exact 3000000"}},
		},
		leads: (*toldReading).isScaled,
		from:  (*toldReading).moneyBefore,
	},
}

// toldReach is how many figures back a unit is looked for.
const toldReach = 8

// toldReading is an article whose figures share units.
type toldReading struct {
	article *prose.Article
	figures []rules.Figure
	// link is the words that led to the unit, for the reason.
	link string
}

// shareUnits gives numbers without a unit the one that their words take from a
// figure before.
func shareUnits(a *prose.Article, figures []rules.Figure) {
	r := &toldReading{article: a, figures: figures}
	for i := range figures {
		if r.isBare(i) {
			r.share(i)
		}
	}
}

func (r *toldReading) share(i int) {
	for _, rule := range toldRules {
		r.link = ""
		if !rule.leads(r, i) {
			continue
		}
		first := rule.from(r, i)
		if first == nil {
			continue
		}
		c := &r.figures[i].Claim
		c.Quantity.Unit, c.Quantity.Dimension = first.Claim.Quantity.Unit, first.Claim.Quantity.Dimension
		c.Why = append(c.Why, claim.Because(rule.Name, rule.Sentence, "link", r.link, "first", first.Claim.Quote.Of(r.article.Document.Text)))
		return
	}
}

// isBare reports whether the figure is a number alone: no unit, and no noun
// behind it.
func (r *toldReading) isBare(i int) bool {
	f := &r.figures[i]
	if q := f.Claim.Quantity; q.Unit != "" || q.Form == quantity.Vague || f.Claim.Role == claim.Attribute || !r.hasNumber(i) {
		return false
	}
	behind := f.Last
	if comparativeWords[r.token(i, behind).Lower] {
		behind++
	}
	next := r.token(i, behind)
	if next.Kind == prose.Mark || next.Text == "" {
		return next.Text != "-" && next.Text != "%"
	}
	return functionWords[next.Lower] && !ofItsOwn[next.Lower] || r.longAgo(i, behind)
}

// longAgo reports whether "a year ago" or the like stands at the token.
func (r *toldReading) longAgo(i, at int) bool {
	return circumstanceBehind[r.token(i, at+2).Lower] && (r.token(i, at).Lower == "a" || r.token(i, at).Lower == "an")
}

// comparativeWords may stand between a number and the end of its phrase.
var comparativeWords = lowerWordsOf(comparatives)

// ofItsOwn are the words behind a number that say what it counts, or that it
// counts whoever does something.
var ofItsOwn = lowerSet("of who whom per a an are were have other")

func (r *toldReading) hasNumber(i int) bool {
	f := &r.figures[i]
	return hasNumber(r.article.Sentences[f.Sentence].Tokens[f.First:f.Last]) && f.Claim.Quantity.High.Cmp(quantity.Int(1)) != 0
}

// token is a token of the sentence of the figure, the zero Token outside.
func (r *toldReading) token(i, at int) prose.Token {
	tokens := r.article.Sentences[r.figures[i].Sentence].Tokens
	if at < 0 || at >= len(tokens) {
		return prose.Token{}
	}
	return tokens[at]
}

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
var likeLinks = []string{"instead of", "against", "against the", "compared with", "compared to", "compared with the", "compared to the", "rather than", "not", "another", "versus", "vs", "vs.", "down from", "up from", "as opposed to", "then", "now", "later", "earlier", "before it was", "after", "it was", "it is", "nearer", "closer to"}

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
	if !r.sameSentence(i) || r.figures[i-1].Last != r.figures[i].First-1 || r.figures[i-1].Claim.Role == claim.Change {
		return false
	}
	r.link = r.token(i, r.figures[i].First-1).Lower
	return r.link == "to" || r.link == "from" || r.link == "or" && r.token(i, r.figures[i].Last).Kind != prose.Word
}

// toldAlike reads "40 tonnes in June and 25 in July".
func (r *toldReading) toldAlike(i int) bool {
	if !r.sameSentence(i) {
		return false
	}
	link := r.token(i, r.figures[i].First-1).Lower
	return (link == "and" || link == "," || link == "but") && circumstantial[r.token(i, r.figures[i-1].Last).Lower] && circumstantial[r.token(i, r.figures[i].Last).Lower]
}

// circumstantial words tell of a place or a time.
var circumstantial = lowerSet("in on by at during before after until last this next here there for yesterday today when")

// placedNouns stand for a figure of any kind; pronouns do behind a verb that
// puts something at a figure.
var (
	placedNouns  = lowerSet("figure number share rate level price value cost total estimate forecast area size length")
	placingVerbs = lowerSet("put puts putting set sets estimated estimates gave gives places placed pegs pegged reckoned")
)

// putAt reads "put the figure at" and "the rate was".
func (r *toldReading) putAt(i int) bool {
	words := strings.Fields(r.before(i, 6))
	if len(words) < 3 {
		return false
	}
	noun, verb := words[len(words)-2], words[len(words)-1]
	r.link = noun + " " + verb
	if verb != "at" {
		return placedNouns[noun] && (verb == "is" || verb == "was")
	}
	for _, w := range words {
		if placingVerbs[w] {
			return placedNouns[noun] || noun == "it" || noun == "that"
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
		if r.figures[k].Claim.Quantity.Unit == "" {
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
	circumstance       = lowerSet("in over during for within past last next previous first every each after before of since until by the these those")
	circumstanceBehind = lowerSet("ago later earlier before after and old")
)

// moneyOrShare is the nearest figure before that is comparable, if it is money
// or a share, and of a size with this one: no pay rise is 15 crowns.
func (r *toldReading) moneyOrShare(i int) *rules.Figure {
	for k := i - 1; k >= max(0, i-toldReach); k-- {
		q := r.figures[k].Claim.Quantity
		if r.byTheWay(k) || q.Dimension == quantity.Duration {
			continue
		}
		if (isMoney(q.Unit) || q.Unit == "%") && ofASize(q, r.figures[i].Claim.Quantity) {
			return &r.figures[k]
		}
		if q.Unit == "" && r.figures[i].Sentence-r.figures[k].Sentence <= 1 {
			return nil
		}
	}
	return nil
}

// isMoney reports whether the unit is a currency, or one over something: EUR/mo.
func isMoney(unit string) bool {
	top, _, _ := strings.Cut(unit, "/")
	return quantity.IsCurrency(top)
}

// ofASize reports whether neither amount is a hundred times the other.
func ofASize(a, b quantity.Stated) bool {
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
			return !(r.token(i, f.First-1).Lower == "of" && peopled[r.token(i, f.First-2).Lower])
		}
	}
	return false
}

// peopled are nouns of so many people.
var peopled = lowerSet("population force workforce crowd audience membership electorate army city town state country nation region province metropolis community readership following company group total")

var scaleNames = lowerWordsOf(scaleWords, scaleLetters, moneyLetters)

// moneyBefore is the nearest figure before that is money or written with a
// scale, if it is money.
func (r *toldReading) moneyBefore(i int) *rules.Figure {
	for k := i - 1; k >= 0; k-- {
		if isMoney(r.figures[k].Claim.Quantity.Unit) {
			return &r.figures[k]
		}
		if r.isScaled(k) {
			return nil
		}
	}
	return nil
}
