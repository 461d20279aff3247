package figure

import (
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/wording"
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
				{Text: "The tank holds 500 litres, of which 300 leaked.", Want: "[500 litres] exact 500 L; [300] exact 300 L part"},
				{Text: "Wages are 12.80 euros an hour, from 12.40.", Want: "[12.80 euros an hour] exact 12.80 EUR/h; [12.40] exact 12.40 EUR/h"},
				{Text: "It rose 7.6 mm, plus or minus 3.9.", Want: "[7.6 mm] exact 7.6 mm up change; [3.9] exact 3.9 mm"},
				{Text: "Turnout was 61%, against 58 four years ago.", Want: "[61%] exact 61 %; [58] exact 58 %; [four years] exact 4 a"},
				{Text: "Rice costs 60 rupees, up from 45 a year ago.", Want: "[60 rupees] exact 60 rupee; [45] exact 45 rupee"},
			},
			CounterExamples: []rules.Example{
				{Text: "It takes 12 minutes instead of 40 stops", Want: "[12 minutes] exact 12 min; [40] exact 40"},
				{Text: "That is three times the estimate of 900.", Want: "[three times] exact 3 times; [900] exact 900"},
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
				{Text: "The north got 30 mm of rain and the south 45.", Want: "[30 mm] exact 30 mm; [45] exact 45 mm"},
				{Text: "Water stood at 4.2 metres on Monday, 3.8 on Tuesday and 3.1 on Friday.", Want: "[4.2 metres] exact 4.2 m; [3.8] exact 3.8 m; [3.1] exact 3.1 m"},
			},
			CounterExamples: []rules.Example{
				{Text: "It covered 300 hectares by noon and 450 men fought it.", Want: "[300 hectares] exact 300 ha; [450] exact 450"},
				{Text: "The jackpot is $700 million and the Joker 9.", Want: "[$700 million] exact 700000000 USD; [9] exact 9"},
				{Text: "It covered 300 hectares, and they lost 45.", Want: "[300 hectares] exact 300 ha; [45] exact 45"},
				{Text: "It covered 300 hectares and killed 45 by dusk.", Want: "[300 hectares] exact 300 ha; [45] exact 45"},
			},
		},
		leads: (*toldReading).toldAlike,
		from:  (*toldReading).comparable,
	},
	{
		CatalogueEntry: rules.CatalogueEntry{
			Group: "figures together", Name: "unit/put-at", Sentence: "What was measured before is put at the number: “{link}”.",
			Examples:        []rules.Example{{Text: "The dam was 47% full in June.\nIn March they set the share at 38.", Want: "[47%] exact 47 %; [38] exact 38 %"}, {Text: "They said that 34% had left; later they changed that to 29.", Want: "[34%] exact 34 %; [29] exact 29 %"}, {Text: "The rate was 4% and will be raised to 5.", Want: "[4%] exact 4 %; [5] exact 5 % up"}},
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
			Examples:        []rules.Example{{Text: "The mill got 5 million euros.\nThe 3 million that it asked for before were not enough.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000 EUR"}},
			CounterExamples: []rules.Example{{Text: "It cost 5 million euros and 3 million people paid.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000"}, {Text: "It cost 5 million euros.\nIt is a city of 3 million.", Want: "[5 million euros] exact 5000000 EUR; [3 million] exact 3000000"}, {Text: "It cost 5 million euros.\nHe won by 300 votes out of 3 million.", Want: "[5 million euros] exact 5000000 EUR; [300] exact 300 part; [3 million] exact 3000000"}, {Text: "It cost 5 million euros.\nThe town has 2 million people.\nSoon there will be 3 million.", Want: "[5 million euros] exact 5000000 EUR; [2 million] exact 2000000; [3 million] exact 3000000"}},
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
	return functionWords[next.Lower] && !ofItsOwn[next.Lower] || r.longAgo(i, behind) || r.partOfWhich(i) && !looksPlural(next)
}

// longAgo reports whether "a year ago" or "two years earlier" stands at the
// token.
func (r *toldReading) longAgo(i, at int) bool {
	if i+1 < len(r.figures) && r.figures[i+1].Sentence == r.figures[i].Sentence && r.figures[i+1].First == at {
		return r.figures[i+1].Claim.Quantity.Dimension == quantity.Duration && circumstanceBehind[r.token(i, r.figures[i+1].Last).Lower]
	}
	return circumstanceBehind[r.token(i, at+2).Lower] && (r.token(i, at).Lower == "a" || r.token(i, at).Lower == "an")
}

// comparativeWords may stand between a number and the end of its phrase.
var comparativeWords = LowerWordsOf(comparatives)

// ofItsOwn are the words behind a number that say what it counts, or that it
// counts whoever does something.
var ofItsOwn = wording.Set("of who whom per a an are were have other")

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
