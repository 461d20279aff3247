package figure

import (
	"cmp"
	"slices"
	"strings"

	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/quantity"
	"github.com/claimdiff/claimdiff/sources/rules"
	"github.com/claimdiff/claimdiff/sources/rules/en/gazetteer"
)

// currencyHome is a state whose currency has a name that others share.
type currencyHome struct{ plain, code, state string }

// currencyHomes follow ISO 4217, table A.1 (2024); the states are those of the
// gazetteer.
var currencyHomes = []currencyHome{
	{"dollar", "USD", "United States"}, {"dollar", "CAD", "Canada"}, {"dollar", "AUD", "Australia"}, {"dollar", "NZD", "New Zealand"}, {"dollar", "SGD", "Singapore"}, {"dollar", "TWD", "Taiwan"}, {"dollar", "JMD", "Jamaica"}, {"dollar", "TTD", "Trinidad and Tobago"}, {"dollar", "FJD", "Fiji"}, {"dollar", "GYD", "Guyana"}, {"dollar", "NAD", "Namibia"},
	{"pound", "GBP", "United Kingdom"}, {"pound", "EGP", "Egypt"}, {"pound", "SYP", "Syria"}, {"pound", "LBP", "Lebanon"}, {"pound", "SDG", "Sudan"}, {"pound", "SSP", "South Sudan"},
	{"crown", "CZK", "Czech Republic"}, {"crown", "SEK", "Sweden"}, {"crown", "NOK", "Norway"}, {"crown", "DKK", "Denmark"}, {"crown", "ISK", "Iceland"},
	{"krone", "NOK", "Norway"}, {"krone", "DKK", "Denmark"}, {"krona", "SEK", "Sweden"}, {"krona", "ISK", "Iceland"},
	{"peso", "MXN", "Mexico"}, {"peso", "ARS", "Argentina"}, {"peso", "COP", "Colombia"}, {"peso", "CLP", "Chile"}, {"peso", "PHP", "Philippines"}, {"peso", "CUP", "Cuba"}, {"peso", "UYU", "Uruguay"}, {"peso", "DOP", "Dominican Republic"},
	{"rupee", "INR", "India"}, {"rupee", "PKR", "Pakistan"}, {"rupee", "LKR", "Sri Lanka"}, {"rupee", "NPR", "Nepal"}, {"rupee", "MUR", "Mauritius"},
	{"franc", "CHF", "Switzerland"}, {"franc", "RWF", "Rwanda"}, {"franc", "CDF", "Democratic Republic of the Congo"}, {"franc", "XOF", "Senegal"}, {"franc", "XOF", "Ivory Coast"}, {"franc", "XOF", "Mali"}, {"franc", "XOF", "Niger"}, {"franc", "XOF", "Burkina Faso"}, {"franc", "XOF", "Benin"}, {"franc", "XOF", "Togo"}, {"franc", "XAF", "Cameroon"}, {"franc", "XAF", "Gabon"}, {"franc", "XAF", "Chad"}, {"franc", "BIF", "Burundi"}, {"franc", "GNF", "Guinea"}, {"franc", "DJF", "Djibouti"},
	{"lira", "TRY", "Turkey"}, {"shilling", "KES", "Kenya"}, {"shilling", "UGX", "Uganda"}, {"shilling", "TZS", "Tanzania"}, {"shilling", "SOS", "Somalia"},
	{"rial", "IRR", "Iran"}, {"rial", "YER", "Yemen"}, {"rial", "OMR", "Oman"}, {"dirham", "AED", "United Arab Emirates"}, {"dirham", "MAD", "Morocco"},
	{"dinar", "IQD", "Iraq"}, {"dinar", "KWD", "Kuwait"}, {"dinar", "RSD", "Serbia"}, {"dinar", "JOD", "Jordan"}, {"dinar", "DZD", "Algeria"}, {"dinar", "TND", "Tunisia"}, {"dinar", "LYD", "Libya"}, {"dinar", "BHD", "Bahrain"},
}

// ofThePlace settles whose currency a shared name is.
var ofThePlace = rules.CatalogueEntry{
	Group: "figures together", Name: "currency/of-the-place", Sentence: "The report speaks of one state that has the {plain}, or of it far more than of others: it is {code}.",
	Examples: []rules.Example{
		{Text: "The ferry to Bergen, run by Norway, costs 40 crowns.", Want: "[40 crowns] exact 40 NOK"},
		{Text: "Sydney is wet.\nAustralia will pay $5.", Want: "[$5] exact 5 AUD"},
	},
	CounterExamples: []rules.Example{{Text: "Norway owes Sweden 40 crowns.", Want: "[40 crowns] exact 40 crown"}, {Text: "It rained.\nIt snowed.\nThey flew to Australia for $5.", Want: "[$5] exact 5 USD"}},
}

// ofOtherMoney settles what a grand is a thousand of.
var ofOtherMoney = rules.CatalogueEntry{
	Group: "figures together", Name: "currency/of-other-money", Sentence: "All other money of the report is in {code}, and so is a grand.",
	Examples:        []rules.Example{{Text: "The win was £9m.\nHe lost 50 grand in a night.", Want: "[£9m] exact 9000000 GBP; [50 grand] exact 50000 GBP down change"}},
	CounterExamples: []rules.Example{{Text: "The win was £9m, or $12m.\nHe lost 50 grand.", Want: "[£9m] exact 9000000 GBP; [$12m] exact 12000000 USD; [50 grand] exact 50000 USD down change"}},
}

// settleGrands gives so many grand the one currency that all other money of the
// report is in.
func settleGrands(a *prose.Article, figures []rules.Figure) {
	var grands []*claim.Claim
	code := ""
	for i := range figures {
		c := &figures[i].Claim
		top, _, _ := strings.Cut(c.Quantity.Unit, "/")
		switch {
		case !quantity.IsCurrency(top):
		case strings.HasSuffix(strings.ToLower(c.Quote.Of(a.Document.Text)), "grand"):
			grands = append(grands, c)
		case code != "" && code != top:
			return
		default:
			code = top
		}
	}
	for _, c := range grands {
		if code != "" && code != c.Quantity.Unit {
			c.Quantity.Unit = code
			c.Why = append(c.Why, claim.Because(ofOtherMoney.Name, ofOtherMoney.Sentence, "code", code))
		}
	}
}

// weighed settles that pounds are a weight.
var weighed = rules.CatalogueEntry{
	Group: "figures together", Name: "unit/pounds-weighed", Sentence: "The report weighs in pounds and pays in {currency}: these pounds are a weight.",
	Examples: []rules.Example{{Text: "Growers got $2 a pound.\nThe crop fell to 5 million pounds.", Want: "[$2 a pound] exact 2 USD/pound; [5 million pounds] exact 5000000 pound down"}},
	CounterExamples: []rules.Example{
		{Text: "Growers got £2 a pound.\nThe loan came to 5 million pounds.", Want: "[£2 a pound] exact 2 GBP/pound; [5 million pounds] exact 5000000 GBP"},
		{Text: "They paid $2 for it.\nThe loan came to 5 million pounds.", Want: "[$2] exact 2 USD; [5 million pounds] exact 5000000 GBP"},
	},
}

// settlePounds takes pounds of nothing that is named for a weight where the report
// has other pounds that are one, and other money.
func settlePounds(a *prose.Article, figures []rules.Figure) {
	var weight bool
	var currency string
	var open []*claim.Claim
	for i := range figures {
		c := &figures[i].Claim
		top, per, _ := strings.Cut(c.Quantity.Unit, "/")
		switch {
		case top == "pound" || per == "pound":
			weight = true
			if top != "pound" {
				currency = top
			}
		case top == "GBP" && ambiguousCurrency(a, c) == "pound":
			open = append(open, c)
		case top == "GBP":
			return
		case quantity.IsCurrency(top):
			currency = top
		}
	}
	if !weight || currency == "" || currency == "GBP" {
		return
	}
	for _, c := range open {
		c.Quantity.Unit = strings.Replace(c.Quantity.Unit, "GBP", "pound", 1)
		c.Quantity.Dimension = quantity.DimensionOf(c.Quantity.Unit)
		c.Why = append(c.Why, claim.Because(weighed.Name, weighed.Sentence, "currency", currency))
	}
}

// settleCurrencies gives amounts in a currency that several states have the
// code of the one that the report speaks of.
func settleCurrencies(a *prose.Article, figures []rules.Figure) {
	var spoken map[string]int
	for i := range figures {
		c := &figures[i].Claim
		plain := ambiguousCurrency(a, c)
		if plain == "" {
			continue
		}
		if spoken == nil {
			spoken = statesSpokenOf(a)
		}
		code := currencyOfPlace(plain, spoken)
		top, per, isRate := strings.Cut(c.Quantity.Unit, "/")
		if code == "" || code == top {
			continue
		}
		c.Quantity.Unit = code
		if isRate {
			c.Quantity.Unit += "/" + per
		}
		c.Why = append(c.Why, claim.Because(ofThePlace.Name, ofThePlace.Sentence, "plain", plain, "code", code))
	}
}

// ambiguousCurrency is the plain name of a currency that the figure leaves
// open, "" where it leaves none.
func ambiguousCurrency(a *prose.Article, c *claim.Claim) string {
	top, _, _ := strings.Cut(c.Quantity.Unit, "/")
	words := strings.ToLower(c.Quote.Of(a.Document.Text))
	switch {
	case top == "USD" && !strings.Contains(words, "us") && !strings.Contains(words, "u.s") && !strings.Contains(words, "american"):
		return "dollar"
	case top == "GBP" && strings.Contains(words, "pound") && !strings.Contains(words, "sterling") && !strings.Contains(words, "british"):
		return "pound"
	case quantity.IsCurrency(top) && strings.ToLower(top) == top:
		return top
	}
	return ""
}

// currencyOfPlace is the code of the currency of that plain name whose states
// the report speaks of more than twice as often as of all others that have
// one; "" where there is none. One mention in passing makes nobody's dollar.
func currencyOfPlace(plain string, spoken map[string]int) string {
	mentions, all := map[string]int{}, 0
	var codes []string
	for _, h := range currencyHomes {
		if n := spoken[h.state]; h.plain == plain && n > 0 {
			if mentions[h.code] == 0 {
				codes = append(codes, h.code)
			}
			mentions[h.code] += n
			all += n
		}
	}
	if len(codes) == 0 {
		return ""
	}
	most := slices.MaxFunc(codes, func(a, b string) int { return cmp.Compare(mentions[a], mentions[b]) })
	if n := mentions[most]; n <= 2*(all-n) || plain == "dollar" && n < 2 {
		return ""
	}
	return most
}

// opening is how many sentences say where a report is at home: what they
// mention counts twice.
const opening = 2

// statesSpokenOf counts the mentions of states, of their people and of places
// in them.
func statesSpokenOf(a *prose.Article) map[string]int {
	spoken := map[string]int{}
	for i := range a.Sentences {
		tokens := a.Sentences[i].Tokens
		for at := 0; at < len(tokens); {
			state, n := stateAt(a.Document.Text, tokens[at:])
			if n == 0 {
				at++
				continue
			}
			spoken[state]++
			if i < opening {
				spoken[state]++
			}
			at += n
		}
	}
	return spoken
}

// stateAt is the state that the first tokens name, and how many they are.
func stateAt(text string, tokens []prose.Token) (state string, n int) {
	for n := min(longestNameFrom(&tokens[0]), len(tokens)); n > 0; n-- {
		words := text[tokens[0].Span.Start:tokens[n-1].Span.End]
		if name, ok := gazetteer.StateOf(words); ok {
			return name, n
		}
		if p, ok := gazetteer.LookupPlace(words); ok {
			return stateOfPlace(p), n
		}
	}
	return "", 0
}

// longestNameFrom is how many words a name of the gazetteer may have that begins
// with the token, 0 where none does. An article opens no name: the word behind it
// does.
func longestNameFrom(t *prose.Token) int {
	if !t.Capital() || t.Lower == "the" {
		return 0
	}
	first := t.Lower
	if strings.IndexByte(first, '.') >= 0 {
		first = gazetteer.PlaceKey(first)
	}
	return max(gazetteer.StateLengths.Of(first), gazetteer.PlaceLengths.Of(first))
}

// stateOfPlace is the state of a place, "" where it lies in none.
func stateOfPlace(p gazetteer.Place) string {
	for _, name := range append([]string{p.Name}, p.Within...) {
		if state, ok := gazetteer.StateOf(name); ok && state == name {
			return state
		}
	}
	return ""
}
